"""Words that tell what a block is about, beside the story or in it: groups of single words in the languages that we know.

A word alone decides nothing; the classifier weighs which groups speak up in a block.
"""

from nutgraf.language.stop_words import STOP_WORDS

GROUPS: tuple[tuple[str, str], ...] = (
    ("consent", "cookie cookies consent gdpr ccpa vendors browser einwilligung datenschutz consentement personalisierte tracking opt preferences "
     "privacy datenschutzeinstellungen privatsphäre personalised personalized partners zustimmung confidentialité privacidad consentimiento "
     "cookiebeleid куки settings einstellungen plugin plugins"),
    ("subscribe", "subscribe subscriber subscribers subscription subscriptions newsletter newsletters inbox signup email mail abonnieren abo abonnez "
     "abonné abonnés suscríbete suscripción abonnement prenumerera подписаться подпишитесь registrieren login account register registered trial "
     "unlimited member members membership sign log anmelden abonnenten boletín iscriviti assine inscreva donate donation support subscribing paid 会員 登録 "
     "ログイン 有料"),
    ("credit", "photo photos photograph photographs photographer photography getty reuters imago shutterstock afp dpa istock unsplash alamy credit credits courtesy "
     "image images foto fotos bild bilder picture pictured pictures illustration epa via quelle source sources fuente photo copyright screenshot caption gettyimages "
     "archiv symbolbild archivbild handout фото pexels archivo imagen zoom"),
    ("more", "read more also related lesen mehr auch lire aussi lea leer también leggi anche lees ook читайте также watch click tap here hier ici aquí visit see "
     "learn lesetipp artikel siehe voir suite continue discover explore check 続き 関連 次 zum weitere guide guides"),
    ("bio", "author writer reporter editor journalist correspondent columnist covers contributor freelance professor autor autorin redakteur redakteurin journaliste "
     "periodista redaktion founder based graduate specializing redactor jornalista auteur lecturer bio newsroom staff reporting contributed email reached ceo "
     "volontär korrespondent politologe leitet expert years experience"),
    ("share", "facebook twitter instagram whatsapp linkedin youtube tiktok telegram follow share teilen partager compartir pinterest podcast podcasts spotify apple "
     "app apps download channel kanal threads bluesky folgen reddit x google snapchat"),
    ("legal", "rights reserved terms conditions policy disclaimer disclosure affiliate commission advertisers copyright sponsored advertisement advertising anzeige "
     "werbung publicidad trademarks trademark reserved llc inc gmbh ltd liability compensated purchase purchases impressum agb rechte"),
    ("comment", "comment comments commenting reply replies moderated kommentar kommentare commentaires comentarios discuss feedback premoderated netiquette forum "
     "opinion opinions letters submit letter"),
    ("shop", "buy shop price prices cart shipping deal deals offer offers discount coupon order quote contact call schedule book demo started team services "
     "solutions clients customers business free save today phone request store sale review ratings ab euro eur usd"),
    ("change", "updated published correction corrected article story version originally appeared clarification aktualisiert veröffentlicht maschinelle übersetzung "
     "translated translation amended mis jour actualizado edited gmt uhr est edt posted min minutes lesezeit опубликовано"),
    ("player", "video videos inhalte externer content javascript loading laden player enable playlist transcript audio listen hören vorlesen advertisement embed "
     "abspielen livestream stream gallery slideshow galerie"),
    ("told", "said says told according sagte sagt laut erklärte déclaré selon dijo según dice ha detto secondo disse segundo zei volgens сказал сообщил заявил według "
     "powiedział enligt säger söyledi dedi asked added announced reported wrote spokesperson statement police minister president"),
    ("you", "you your yours yourself sie ihr ihre ihnen dein deine vous votre vos usted su tu ti uw je jouw вы вас ваш вам"),
    ("we", "we our us i my me wir uns unser unsere unserer nous notre nos nosotros nuestro nuestra noi nostro nostra nós nosso nossa wij ons onze мы наш нас"),
)  # fmt: skip

_STOP_BIT = 1 << len(GROUPS)


def _table() -> dict[str, int]:
    found: dict[str, int] = {}
    for i, (_, words) in enumerate(GROUPS):
        for word in words.split():
            found[word] = found.get(word, 0) | 1 << i
    for function_words in STOP_WORDS.values():
        for word in function_words:
            found[word] = found.get(word, 0) | _STOP_BIT
    return found


WORDS = _table()
"""A word -> the groups that it belongs to as bits; the bit behind the last group's says that it is a function word."""

SIZE = len(GROUPS) + 1
