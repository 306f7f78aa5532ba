"""The words of error pages, consent dialogs and paywall pitches, in the languages that we know."""

import re
from collections.abc import Sequence
from itertools import islice

# What a code of an error stands beside; a bare number opens many a headline.
_FAILURE = (
    r"(?:errors?|http error|page|not found|(?:file|document|site) not found|forbidden|unauthori[sz]ed|bad (?:request|gateway)"
    r"|service (?:temporarily )?unavailable|internal server error|server error|gateway time-?out|access denied"
    r"|too many requests|fehler|seite|nicht gefunden|erreur|introuvable|página|pagina|ошибка|страница|сторінк|strona|sidan|sayfa)\b"
)
# A heading that goes on after these words, but for the site's name, tells something.
_END = r"\W*(?:$|[|–—:.!…]|\s-\s)"
_ERROR = re.compile(
    r"(?:^|[|–—]|\s-\s)\W*(?:(?:http\W*)?error\W*)?(?:4\d\d|5\d\d)\W*(?:$|[|]|\W{1,4}" + _FAILURE + r"(?!\s+\d))"
    r"|^\W*(?:http\W*)?(?:error|fehler|erreur|ошибка)\W{0,3}(?:404|403|500|502|503)\b"
    r"|(?:^|[|:–—!.]\s*)\W*(?:(?:sorry|oops|we're sorry|the|this|that|your|requested|die|diese|angeforderte)\W+){0,4}"
    r"(?:page|file|seite|story|article)\b(?: (?:you|that|wurde|requested|asked|for|is|was|were|looking)){0,6}"
    r" (?:not found|(?:not|isn['’]t) available|can(?:not| not|['’]t) be found|does(?: not|n['’]t) exist|nicht gefunden)\b"
    r"|^\W*(?:not found|access denied|forbidden|bad gateway|service unavailable|internal server error|gateway time-?out"
    r"|just a moment|attention required|are you a robot|page unavailable|something went wrong|request blocked"
    r"|pardon our interruption|too many requests)" + _END + r"|\bpage (?:introuvable|non trouvée)"
    r"|\bseite (?:wurde )?nicht gefunden|\bpágina no encontrada|\bpágina não encontrada"
    r"|\bpagina non trovata|\bpagina niet gevonden|страница не найдена|сторінку не знайдено|nie znaleziono strony"
    r"|\bsidan (?:kunde inte hittas|hittades inte)|sayfa bulunamadı|ページが見つかりません"
    # not for us, not now, not any more
    r"|^\W*(?:(?:403|410|451|503)\W+)?(?:zugriff verweigert|zugang verweigert|accès (?:refusé|interdit)|acceso denegado|acesso negado|accesso negato"
    r"|toegang geweigerd|åtkomst nekad|odmowa dostępu|brak dostępu|доступ (?:запрещён|запрещен|заборонено)|erişim engellendi)"
    + _END
    + r"|^\W*(?:cet article|cette page|cet contenu|ce contenu|dieser artikel|diese seite|este (?:artículo|artigo|contenido|conteúdo)|esta página"
    r"|questo (?:articolo|contenuto)|questa pagina|dit artikel|deze pagina|эта страница|этот материал|this (?:article|page|content|story|site|website))\s"
    r"(?:n['’]est (?:plus|pas)|ist (?:nicht mehr|leider nicht|nicht)|(?:ya )?no está|(?:já )?não está|non è (?:più)?|is niet (?:meer|langer)|больше не|is (?:no longer|not)|isn['’]t)"
    r"\s?(?:currently |temporarily )?(?:disponible|verfügbar|erreichbar|disponível|beschikbaar|доступ\w*|existiert|available)"
    r"|(?:onze|our|unsere|nuestra?|notre|nosso|nostro) (?:site|website|webseite|seite|sitio|web|sito)\b.{0,30}(?:tijdelijk niet beschikbaar|temporarily (?:unavailable|down|offline)"
    r"|vorübergehend nicht (?:erreichbar|verfügbar)|temporalmente no disponible|temporairement indisponible|temporariamente indisponível|temporaneamente non disponibile)"
    r"|сайт (?:временно|тимчасово) недоступ\w*|ведутся технические работы|^\W*(?:scheduled |planned )?(?:maintenance|wartungsarbeiten|wartung|onderhoud|mantenimiento|manutenção"
    r"|manutenzione|en maintenance|técnical? works|технические работы|prace techniczne|underhåll|bakım çalışması|メンテナンス中)"
    + _END
    + r"|(?:confirm|verify|prove|check)\w* (?:that )?you (?:are|['’]re) (?:human|not a robot)|^\W*(?:sei un essere umano|bist du ein mensch|sind sie ein mensch"
    r"|êtes-vous un (?:humain|robot)|¿?eres un robot|são humano|вы не робот|jesteś człowiekiem|verifica di sicurezza|sicherheitsprüfung|security check"
    r"|проверка безопасности)" + _END,
    re.IGNORECASE,
)

_CONSENT = re.compile(
    r"\b(?:we|our|site|partners?|vendors?)\b[^.]{0,80}\b(?:use|uses|store|process|access)\b[^.]{0,60}\bcookies?\b"
    r"|\b(?:accept|reject|allow|manage|decline)\s+(?:all\s+)?(?:cookies|consent|tracking)"
    r"|\bcookie (?:policy|settings|preferences|consent|notice)\b|\bprivacy (?:settings|preferences|choices)\b"
    r"|\byour (?:consent|privacy (?:choices|matters)|personal data)\b|\blegitimate interests?\b|\bconsent to\b"
    # what the dialogs say of each kind of cookies
    r"|\b(?:store|set|place)s? cookies\b|\b(?:strictly necessary|functional|performance|targeting|social media|advertising) cookies\b"
    r"|\bthese cookies (?:are|may|allow|enable|help|do|collect)\b|\bopt[- ]out of (?:our|certain|the (?:sale|use)|these)\b"
    r"|\bdo not (?:sell|share) my personal\b|\bcalifornia consumer privacy act\b|\bconsent preferences\b|\bcookie list\b"
    r"|\b(?:unbedingt|technisch) (?:erforderliche|notwendige) cookies|\b(?:funktionale|funktionelle|leistungs|marketing)-?\s?cookies"
    r"|\bcookies (?:strictement nécessaires|fonctionnels|de (?:performance|ciblage|rendimiento|desempenho|marketing))"
    r"|\bcookies (?:estrictamente necesarias|funcionales|estritamente necessários)|\bcookie (?:strettamente necessari|funzionali|tecnici)"
    r"|\bstrikt noodzakelijke cookies|\bfunctionele cookies"
    r"|\bwithdraw your consent\b|\bpersonali[sz]ed (?:ads|advertising|content)\b|\bad and content measurement\b"
    r"|\b(?:wir|unsere partner)\b[^.]{0,80}\bcookies\b|\bcookies? (?:akzeptieren|ablehnen)|\beinwilligung\b"
    r"|\balle(?:s)? akzeptieren\b|\bdatenschutz-?einstellungen\b|\bpersonalisierte (?:werbung|anzeigen)\b"
    r"|\b(?:accepter|refuser) (?:les |tous les )?cookies|\bvotre consentement\b|\btout accepter\b"
    r"|\b(?:aceptar|rechazar) (?:todas )?(?:las )?cookies|\bsu consentimiento\b|\b(?:accetta|rifiuta) (?:tutti )?i cookie"
    r"|\butilizamos cookies\b|\bnous utilisons des cookies\b|\butilizziamo i cookie\b"
    r"|\bplik(?:i|ów|ami|ach)? cookies?\b|\bwyraż(?:asz|am) zgodę|\bzgod[aęy] (?:na przetwarzanie|jest dobrowolna)|\bspersonalizowan\w+ reklam|\bdanych osobowych"
    r"|\bgebruiken (?:wij |we )?cookies|\b(?:uw|jouw|je) toestemming|\bcookies? (?:weigeren|accepteren|toestaan)|\bplaatsen van (?:alle )?cookies|\bcookiebeleid"
    r"|\banvänder (?:vi )?(?:cookies|kakor)|\b(?:ditt|ert) samtycke|\bgodkänn alla|\bpersonligt anpassade annonser|\bcookieinställningar"
    r"|\b(?:o )?seu consentimento|\baceitar (?:todos )?(?:os )?cookies|\busamos cookies|\banúncios personalizados|\b(?:il )?(?:tuo|suo) consenso|\bpubblicità personalizzata"
    r"|\bpublicidad personalizada|\bpublicités? personnalisées?|\bçerez(?:ler|lere|leri)?\b|クッキー|Cookieを"
    r"|использу\w+[^.]{0,40}(?:cookie|куки)|файл\w* cookie|согласие на обработку|принять все",
    re.IGNORECASE,
)

# Every phrase above holds one of these, in lower case; looking for them first is many times as fast.
_CONSENT_HINTS = (
    "cooki", "consen", "privacy", "person", "legitim", "zgod", "toestem", "samtyck", "godkänn", "kakor", "çerez", "クッキー",
    "opt out of", "opt-out of", "measurement", "einwill", "akzept", "datensch", "accept", "tracking", "куки", "согласи", "принять", "danych osobowych",
)  # fmt: skip

# A dialog speaks for itself and to its reader; a report on consent does so only in quotation marks.
_DIALOG = re.compile(
    r"\b(?i:we|our|us|you|your|wir|unsere?[nrms]?|uns|nous|notre|nos|vous|votre|vos|utilizamos|usamos|nuestr[oa]s?|usted|mostrarle"
    r"|utilizziamo|nostr[oaie]|vostr[oaie]|noi|nós|nossos?|você|wij|onze|jouw|uw|мы|наш\w*|вы|вас|вам|ваш\w*|używamy|nasi|twoj\w+|twoim|masz|vi|våra|dina?|ditt|du|siz|sizin)\b"
    r"|\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b|\b[Ss]u consentimiento\b"
    r"|(?:^|[.!]\s+)\W*(?i:accept|reject|allow|manage|decline|alle akzeptieren|aceptar|rechazar|accepter|refuser|tout accepter|accetta|принять)\b"
)
_QUOTED = re.compile(r"[“„«\"][^“”„«»\"]{0,500}[”“»\"]")

_PITCH = re.compile(
    r"(?:subscribe|sign up|register|log ?in|sign in|become a (?:member|subscriber)|start your (?:free )?trial)"
    r"[^.!?]{0,40}\bto (?:continue|keep|read|unlock|access|finish|view)\b"
    r"|\bto (?:continue|keep) reading\b|\bcontinue reading (?:with|for)\b|\bunlock (?:this|the full|unlimited)\b"
    r"|\b(?:this|the full|the rest of (?:this|the)) (?:article|story|content)\b[^.!?]{0,30}\b(?:is )?"
    r"(?:for|available to|reserved for|exclusive to|only for)\b[^.!?]{0,20}\b(?:subscribers|members)\b"
    r"|\b(?:subscribers?|members?)[ -]only\b|\balready a (?:subscriber|member)\b|\byou have (?:reached|used)[^.]{0,40}free articles"
    r"|\bread the full (?:article|story) with\b|\bsubscription required\b"
    r"|\bjetzt (?:weiterlesen|abonnieren)|\bweiterlesen mit\b|\bbereits (?:abonnent|registriert)|\bmit .{0,20}\+? ?abo weiterlesen"
    r"|\b(?:nur|exklusiv) für abonnent|\bartikel ist .{0,20}abonnent|\babonnez-vous pour (?:lire|continuer)|\bréservé aux abonnés"
    r"|\bdéjà abonné|\bla suite est réservée|\bsuscríbete para (?:leer|seguir|continuar)|\bpara seguir leyendo"
    r"|\bsolo para suscriptores|\bexclusivo para (?:suscriptores|assinantes)|\bcontenuto riservato agli abbonati"
    r"|\babbonati per (?:leggere|continuare)|\bpara continuar lendo|\bassine para ler|\balleen voor abonnees"
    r"|\bоформите подписку|\bчтобы (?:читать дальше|продолжить чтение)|\bтолько для подписчиков"
    r"|\btylko dla (?:subskrybentów|prenumeratorów)|\bför prenumeranter|\bbli prenumerant|\b会員限定|この記事は有料",
    re.IGNORECASE,
)


# The same for pitches.
_PITCH_HINTS = (
    "subscri", "sign up", "sign in", "register", "log in", "login", "member", "trial", "keep reading", "continue reading",
    "unlock", "full article", "full story", "weiterlesen", "abon", "abo ", "suscr", "seguir leyendo", "abbonat", "lendo",
    "assin", "подпис", "читать дальше", "продолжить чтение", "prenumer", "subskry", "会員", "有料", "free articles",
    "bereits registriert", "la suite est",
)  # fmt: skip

# What a pitch talks about, and whom it talks to.
_READER = re.compile(
    r"\b(?:you|your|you're|vous|votre|vos|usted|você|вы|вам|ваш\w*)\b|\b(?-i:Sie|Ihre?[nmrs]?|Ihnen)\b",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"\bsubscri|\baccounts?\b|\bmembership|\bmembers?[ -]only|\b(?:free )?trial\b|\b(?:log|sign)[ -]?in\b|abo\b|abonn|suscri|assin(?:e|ante|atura)"
    r"|подпис|prenumer|subskry|会員|有料|\b(?:per|a|im|pro|par|al|por) (?:month|week|year|monat|mois|mes|mês|mese)\b|\bcancel any ?time\b",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.!?…]\s|\n")
_AROUND = 300  # characters; a sentence that asks is shorter
_LOOKED_AT = 20_000  # characters
_MOST_PHRASES = 200  # a page that holds more of them has asked long before


def is_error(heading: str) -> bool:
    """Whether a page under this heading or title reports an error."""
    return len(heading) < 200 and bool(_ERROR.search(heading.strip()))


def asks_consent(text: str) -> bool:
    """Whether a block is part of a consent dialog.

    It speaks of consent at least once in every forty words, and for the site or to the reader.
    """
    return consent_share(text) >= 1 / 40 and bool(_DIALOG.search(_QUOTED.sub(" ", text[:_LOOKED_AT])))


def consent_phrases(text: str) -> int:
    """Return how many phrases of consent dialogs stand in the text's first 20,000 characters."""
    text = text[:_LOOKED_AT]
    lower = text.lower()
    hints = [hint for hint in _CONSENT_HINTS if hint in lower]
    if not hints:
        return 0
    # no phrase goes beyond a full stop, and to look for words is many times as fast as to look for phrases
    parts = zip(text.split("."), lower.split("."), strict=True)
    return sum(len(_CONSENT.findall(part)) for part, lowered in parts if has_any(hints, lowered))


def consent_share(text: str) -> float:
    """Return how many of these phrases stand there per word."""
    phrases = consent_phrases(text)
    return phrases / max(1, len(text[:_LOOKED_AT].split())) if phrases else 0.0


def pitch(text: str) -> str | None:
    """Return the phrase with which the text asks its reader to subscribe, or None.

    Its sentence opens with the phrase, speaks to the reader or names a subscription.
    """
    if not has_any(_PITCH_HINTS, text.lower()):
        return None
    for found in islice(_PITCH.finditer(text), _MOST_PHRASES):
        begin, end = max(0, found.start() - _AROUND), found.end() + _AROUND
        before = _STOP.split(text[begin : found.start()])[-1]
        sentence = before + found[0] + _STOP.split(text[found.end() : end])[0]
        opens = not re.search(r"\w", before) and not found[0].lower().startswith("to ")
        if opens or _READER.search(sentence) or _OFFER.search(sentence):
            return found[0]
    return None


def is_offer(text: str) -> bool:
    """Whether the text asks for a subscription or says what one costs."""
    return pitch(text) is not None or bool(_OFFER.search(text))


def has_any(hints: Sequence[str], lower: str) -> bool:
    for hint in hints:  # noqa: SIM110  `any` of a generator takes half as long again
        if hint in lower:
            return True
    return False
