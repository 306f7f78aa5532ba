"""Lines that surround a story on the page and are no part of it: a line in, what it is out.

Only whole lines are judged, and only short ones: a story that mentions a newsletter keeps its sentence.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from nutgraf.article.dates import iso

_LONGEST = 12  # words; longer lines are prose
_EDGE = " \t\xa0.:!?¡¿…»«›‹→←>|–—-•*"

# Buttons, boxes and labels, lower case, without punctuation at the edges.
_LINES = frozenset(
    line.strip()
    for line in """
no time to read | get a summary | short on time | summarize | summarise | tl;dr
read the summary | show summary | listen to this article | listen | print | print this page | save | save article
share | share this | share this article | share on facebook | share on twitter | share on x | tweet | email
copy link | link copied | whatsapp | telegram | facebook | twitter | linkedin | reddit | pinterest | messenger
advertisement | advertising | sponsored | sponsored content | promoted | story continues below
article continues below advertisement | continue reading below | story continues below advertisement
read more | read also | also read | see also | related | related articles | related stories | related news | related posts
more on this story | most read | most popular | trending | trending now | you may also like | you might also like
recommended | recommended for you | editors' picks | editor's picks | latest news | more news | up next
subscribe | subscribe now | subscribe to our newsletter | sign up | sign up for our newsletter | sign in | log in | register
about the author | about the authors | more from the author | über den autor | über die autorin | à propos de l'auteur
sobre el autor | sobre la autora | об авторе | follow us | follow us on twitter | join the conversation | leave a comment | comments | view comments | show comments
back to top | skip to main content | skip to content | menu | search | home | loading | close | accept | accept all
accept cookies | reject all | manage cookies | cookie settings | privacy settings
teilen | drucken | anzeige | werbung | mehr zum thema | lesen sie auch | lesen sie mehr | auch interessant | kommentare
keine zeit zum lesen | zusammenfassung | zusammenfassung anzeigen | newsletter abonnieren | jetzt abonnieren | zum thema
partager | publicité | lire aussi | à lire aussi | sur le même sujet | commentaires | s'abonner | imprimer
pas le temps de lire | obtenir un résumé | compartir | publicidad | lea también | lee también | te puede interesar
más información | comentarios | suscríbete | sin tiempo para leer | obtener un resumen | condividi | pubblicità
leggi anche | commenti | abbonati | compartilhar | publicidade | leia também | leia mais | comentários | assine
delen | advertentie | lees ook | lees meer | reacties | поделиться | реклама | читайте также | читать далее | комментарии
подписаться | по теме | нет времени читать | краткое содержание | поділитися | читайте також | коментарі
udostępnij | reklama | czytaj także | czytaj też | zobacz także | komentarze | dela | annons | läs också | läs mer
kommentarer | paylaş | reklam | ayrıca okuyun | yorumlar | シェア | 広告 | 関連記事 | ツイート
""".replace("\n", "|").split("|")
    if line.strip()
)

_OPENINGS = re.compile(
    r"(?:read (?:more|also|next)|also read|see also|related|more on this|watch|listen|photos?|video|recommended"
    r"|lesen sie (?:auch|mehr)|mehr dazu|lire aussi|à lire aussi|lea también|lee también|te puede interesar"
    r"|leggi anche|leia (?:também|mais)|lees ook|читайте также|читать также|по теме|читайте також|czytaj (?:też|także)"
    r"|läs (?:också|mer|även)|関連記事|tags|topics|filed under|keywords|schlagw[öo]rter?|schlagworte|stichw[öo]rter|stichworte|themen|mots[ -]clés|étiquettes|sujets"
    r"|etiquetas|palabras clave|argomenti|parole chiave|palavras-chave|trefwoorden|теги|метки|ключевые слова|мітки"
    r"|ключові слова|tagi|słowa kluczowe|taggar|ämnen|nyckelord|etiketler|anahtar kelimeler|タグ|キーワード|标签|標籤|关键词|關鍵字|태그)"
    r"(?:\s*[:：»>]|\s+[–—-]\s)\s*\S"
    r"|(?:©|\(c\)|copyright)\W{0,3}\d{4}",
    re.IGNORECASE,
)


class _Bag(NamedTuple):
    """Words that make up a line in any order and language: one of each group needed, and none but those allowed."""

    needed: tuple[frozenset[str], ...]
    allowed: frozenset[str]


def _bag(needed: tuple[frozenset[str], ...], beside: frozenset[str]) -> _Bag:
    return _Bag(needed, beside.union(*needed))


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_NUMBERS = _set("# one two three four five six seven eight nine ten")
_MINUTE = _set(
    "min mins minute minutes минут минута минуты мин minuto minutos minuti minuten хв хвилин хвилини minut minuty minuta minuter dakika dk"
)
_READING = _set(
    "read reading lesezeit lesedauer lesen lecture lectura lettura leitura leestijd leesduur чтения чтение читать читання czytania czytanie lästid läsning läsa okuma okunma"
)
_READ = _READING | _set("lire leer leggere ler lezen читати czytać okumaya okuyacak okumak")
_OF = _set(
    "a an the to of for de du des le la les l un une el los las lo il i gli o os as di per per para zum zu der die das den ein eine einen om te het een на для do na att en ett ca circa etwa env environ approx"
)
_THIS = _set(
    "this that our diesen diese dieser dieses cet cette ce este esta questo questa quest deste desta isto dit deze этот эту этой это цю цей ten tę tego denna den detta bu"
)
_PIECE = _set(
    "article story page post link news artikel beitrag seite meldung histoire lien artículo nota noticia página enlace articolo notizia pagina artigo notícia bericht verhaal pagina статью статьей статьёй статья новость новостью страницу материал статтю статтею стаття новину artykuł artykułu artykułem stronę artikeln sidan nyheten haberi makaleyi yazıyı sayfayı haber makale"
)
_ACTION = _set(
    "share print save email listen copy summarize summarise bookmark teilen drucken merken speichern anhören vorlesen kopieren zusammenfassen partager partagez imprimer enregistrer écouter copier résumer compartir comparte imprimir guardar escuchar copiar resumir condividi condividere stampa salva ascolta copia riassumi compartilhar compartilhe partilhar salvar ouvir delen deel afdrukken bewaren beluister kopieer поделиться поделитесь распечатать сохранить послушать скопировать поділитися роздрукувати зберегти udostępnij drukuj zapisz posłuchaj skopiuj dela skriv spara lyssna kopiera paylaş yazdır kaydet dinle kopyala"
)
_GET = _set(
    "get show read view see open hide generate lesen anzeigen zeigen erhalten holen ansehen einblenden ausblenden obtenir lire voir afficher obtenez lisez obtener leer ver lea lee obtén ottieni leggi mostra vedi ler obter obtenha leia veja mostrar krijg lees bekijk toon получить читать прочитать показать открыть отримати читати показати pobierz przeczytaj czytaj pokaż zobacz få läs visa al oku göster"
)
_SUMMARY = _set(
    "summary zusammenfassung kurzfassung kurzversion résumé resume resumen riassunto sintesi resumo samenvatting пересказ содержание резюме кратко зміст переказ streszczenie podsumowanie skrót sammanfattning özet özeti özetini"
)
_SHORT = _set(
    "short shorter brief quick ai kurze kurz courte bref rapide corta breve rápido curta korte snelle короткий краткий краткое короткую краткую короткую стислий krótką krótkie korta kort kısa"
)
_VERSION = _set("version versión versione versão versie версию версія версію wersję versionen")
_LACK = _set("no not keine kein pas sin no non não sem geen нет некогда немає нема nie brak ingen inte yok")
_TIME = _set(
    "time zeit temps tiempo tempo tijd времени время часу czasu tid vakit vaktiniz vaktin zamanınız zamanın некогда"
)
_YOU = _set(
    "do don t you have got haben hast sie du vous n avez as pas hai avete tienes tiene tem tens tiver heb je u у вас тебя тебе masz macie pan pani har ni mı mi mu i"
)
_HELPFUL = _set(
    "helpful useful hilfreich nützlich utile útil nuttig полезна полезной полезно полезен корисна корисною корисно przydatny pomocny hjälpsam användbar hjälp yararlı faydalı"
)
_ASK = _set(
    "was is did find it war ist fanden finden a été avez trouvé vous ha ti è stato fue le resultó te foi achou was vond была вам ли чи була był był czy var till sizin için oldu"
)
_ANSWER = _set("yes no ja nein nee oui non sí si sì sim não да нет так ні tak nie nej evet hayır")

_NETWORK = _set(
    "facebook twitter x whatsapp telegram linkedin reddit pinterest messenger bluesky threads mastodon vkontakte vk email e mail link"
)

_BAGS = (
    _bag((_ACTION, _NETWORK), _OF | _THIS | _PIECE | _set("on via by auf sur en su por w på ut no em в на")),
    _bag((_NUMBERS, _MINUTE), _set("s")),
    _bag((_NUMBERS, _MINUTE, _READING), _OF | _TIME | _MINUTE | _set("estimated about süresi час czas s")),
    _bag((_ACTION, _PIECE), _OF | _THIS | _set("on via by auf sur en su por в w på ut")),
    _bag((_GET, _SUMMARY), _OF | _SHORT | _THIS | _PIECE),
    _bag((_GET, _SHORT, _VERSION), _OF),
    _bag((_LACK, _TIME, _READ), _OF | _YOU | _THIS | _PIECE),
    _bag((_HELPFUL, _PIECE), _OF | _THIS | _ASK | _YOU | _ANSWER),
)
_REPLY = _bag(
    (
        _set(
            "leave write post add submit cancel schreiben schreibe verfassen hinterlassen hinterlasse laisser laissez écrire ajouter deja deje dejar escribe escribir añadir lascia scrivi inserisci aggiungi deixe deixar escreva adicionar laat schrijf plaats geef оставить оставьте написать добавить напишите залишити залиште додати zostaw napisz dodaj skriv lämna bırakın bırak yaz yapın"
        ),
        _set(
            "reply comment comments response kommentar antwort kommentare commentaire réponse comentario respuesta commento risposta comentário resposta reactie antwoord комментарий ответ відгук коментар відповідь komentarz odpowiedź svar yorum yanıt cevap"
        ),
    ),
    _OF
    | _set(
        "your cancel here abbrechen ihren einen votre annuler tu su una cancelar il tuo un uma seu je uw свой ваш отменить anuluj bir"
    ),
)
# Scripts that part no words.
_UNSPACED = re.compile(
    r"(?:この)?(?:記事|ページ)を(?:シェア|共有|印刷|保存|要約)(?:する)?|要約を(?:見る|読む|表示)(?:する)?|要約する|読む時間が(?:ない|ありません)(?:か|方へ|方は)?"
    r"|(?:(?:この)?記事は)?(?:読了時間|読了目安|読了まで)[:：]?(?:約)?\d{1,3}分|約?\d{1,3}分で読めます?|この記事は役に立ちましたか(?:はいいいえ)?"
    r"|(?:分享|打印|列印|收藏|复制)(?:本文|此文|这篇文章|這篇文章|文章|链接|連結|到.{1,6})?|(?:查看|阅读|閱讀|获取|獲取|显示|生成)(?:文章)?(?:摘要|总结|總結)"
    r"|没有?(?:时间|空)(?:看|读|阅读)吗?|沒有?(?:時間|空)(?:看|讀|閱讀)嗎?|太长不看版?|(?:阅读|閱讀)(?:时间|時間|时长)[:：]?(?:约|約)?\d{1,3}(?:分钟|分鐘)|(?:约|約)?\d{1,3}(?:分钟|分鐘)(?:阅读|閱讀)"
    r"|[这這本此]篇?文章(?:对[您你])?有(?:帮助|幫助|用)[吗嗎](?:是否)?"
)
_UNSPACED_REPLY = re.compile(
    r"コメントを(?:残す|書く|投稿)(?:する)?|(?:发表|發表|留下|添加)(?:评论|評論|回复|回覆|留言)|댓글 ?(?:남기기|쓰기|달기)"
)
_CHANGED = re.compile(
    r"(?:last|zuletzt|letzte|dernière|última|ultimo|ostatnia|senast|последнее|останнє|laatst|son|最終|最后|最後)?\s?"
    r"(?:updated?|modified|edited|aktualisiert|aktualisierung|geändert|mise à jour|modification|actualización|modificación|atualização|aggiornamento"
    r"|bijgewerkt|gewijzigd|обновление|обновлено|изменение|оновлення|aktualizacja|uppdaterad|güncelleme|更新日?時?|更新于)(?:\s?(?:on|am|le|el|il|em|op|den))?\s?[:：]?\s?",
    re.IGNORECASE,
)
_LAST = re.compile(
    r"last|zuletzt|letzte|dernière|última|ultimo|ostatnia|senast|последнее|останнє|laatst|son |最", re.IGNORECASE
)
# What says nothing alone, and is furniture beside a button on the same line.
_HALVES = _LINES | frozenset(
    """yes no
too long
too busy
in a hurry
zu lang
keine zeit
trop long
pas le temps
demasiado largo
sin tiempo
troppo lungo
muito longo
sem tempo
te lang
geen tijd
слишком длинно
нет времени
задовге
немає часу
za długie
brak czasu
för långt
ingen tid
çok uzun
summary""".splitlines()
)
_PARTS = re.compile(r"[?？!！|｜·•:：]|\s[–—-]\s")
_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_VOCABULARY = frozenset("#").union(
    *(_TOKEN.findall(line) for line in _LINES), *(bag.allowed for bag in (*_BAGS, _REPLY))
)


def is_furniture(line: str) -> bool:
    """Whether a line is a button, a box's label, a pointer to another story or a reading time."""
    if len(line) > 160 or len(line.split()) > _LONGEST + 8:
        return False
    bare = _bare(line)
    if _is_known(bare) or _OPENINGS.match(line.strip()) or _is_stamp(bare):
        return True
    parts = [part for part in map(_bare, _PARTS.split(bare)) if part]
    if parts == [bare]:
        return False
    return any(map(_is_known, parts)) and all(_is_known(part) or _is_half(part) for part in parts)


def is_comment_form(line: str) -> bool:
    """Whether readers are asked for a comment here: below stand their comments and fields to fill in."""
    if len(line) > 160:
        return False
    bare = _bare(line)
    return _fits(_REPLY, _spoken(_TOKEN.findall(bare))) or _UNSPACED_REPLY.fullmatch(bare) is not None


def _bare(line: str) -> str:
    """The line in lower case, apostrophes straight, without marks at its edges."""
    return " ".join(line.replace("’", "'").strip(_EDGE).lower().split())


def _is_known(bare: str) -> bool:
    if not bare or bare in _LINES or _is_known_unspaced(bare):
        return True
    first = _TOKEN.search(bare)
    if first is not None and first[0] not in _VOCABULARY and not first[0].isdigit():  # as in most lines
        return False
    words = _TOKEN.findall(bare)
    spoken = _spoken(words)
    if not spoken <= _VOCABULARY:
        return False
    return _fits(_REPLY, spoken) or (len(words) > 1 and (any(_fits(bag, spoken) for bag in _BAGS) or _is_row(words)))


def _is_known_unspaced(bare: str) -> bool:
    if bare.isascii():
        return False
    return bool(_UNSPACED.fullmatch(bare.replace(" ", "")) or _UNSPACED_REPLY.fullmatch(bare))


def _spoken(words: Iterable[str]) -> frozenset[str]:
    """The words of a line, "#" for every number."""
    return frozenset("#" if word.isdigit() else word for word in words)


def _fits(bag: _Bag, spoken: frozenset[str]) -> bool:
    return spoken <= bag.allowed and all(spoken & group for group in bag.needed)


def _is_half(bare: str) -> bool:
    return bare in _HALVES or set(_TOKEN.findall(bare)) <= _ANSWER


def _is_row(words: list[str]) -> bool:
    """Whether three buttons or more make up the words, one after the other: "Share Tweet Email"."""
    most = {0: 0}  # the number of buttons in the words up to here
    for end in range(1, len(words) + 1):
        counts = [
            most[start] + 1
            for start in range(max(0, end - 5), end)
            if start in most and " ".join(words[start:end]) in _LINES
        ]
        if counts:
            most[end] = max(counts)
    return most.get(len(words), 0) >= 3


def _is_stamp(bare: str) -> bool:
    """Whether the line tells when the page was last changed, and nothing else."""
    match = _CHANGED.match(bare) if _LAST.match(bare) else None
    return match is not None and len(bare[match.end() :].split()) <= 7 and iso(bare[match.end() :]) is not None
