"""The words of error pages, consent dialogs and paywall pitches, in the languages that we know."""

import re

_ERROR = re.compile(
    r"^\W*(?:error\W*)?(?:4\d\d|5\d\d)\b(?!\s*(?:years|people|million|billion|dead|killed))"
    r"|\b(?:page|file|seite|story|article)\b.{0,20}\b(?:not found|not available|does ?n[o']t exist|nicht gefunden)"
    r"|\b(?:404|403|500|502|503)\b.{0,12}\b(?:error|not found|forbidden|fehler|unavailable|bad gateway)"
    r"|\b(?:error|fehler|erreur|ошибка)\W{0,3}(?:404|403|500|502|503)\b"
    r"|^\W*(?:not found|access denied|forbidden|bad gateway|service unavailable|internal server error|gateway time-?out"
    r"|just a moment|attention required|are you a robot|page unavailable|something went wrong|request blocked"
    r"|pardon our interruption|too many requests)\b"
    r"|\bpage (?:introuvable|non trouvée)|\bseite (?:wurde )?nicht gefunden|\bpágina no encontrada|\bpágina não encontrada"
    r"|\bpagina non trovata|\bpagina niet gevonden|страница не найдена|сторінку не знайдено|nie znaleziono strony"
    r"|\bsidan (?:kunde inte hittas|hittades inte)|sayfa bulunamadı|ページが見つかりません",
    re.IGNORECASE,
)

_CONSENT = re.compile(
    r"\b(?:we|our|site|partners?|vendors?)\b[^.]{0,80}\b(?:use|uses|store|process|access)\b[^.]{0,60}\bcookies?\b"
    r"|\b(?:accept|reject|allow|manage|decline)\s+(?:all\s+)?(?:cookies|consent|tracking)"
    r"|\bcookie (?:policy|settings|preferences|consent|notice)\b|\bprivacy (?:settings|preferences|choices)\b"
    r"|\byour (?:consent|privacy (?:choices|matters)|personal data)\b|\blegitimate interests?\b|\bconsent to\b"
    r"|\bwithdraw your consent\b|\bpersonali[sz]ed (?:ads|advertising|content)\b|\bad and content measurement\b"
    r"|\b(?:wir|unsere partner)\b[^.]{0,80}\bcookies\b|\bcookies? (?:akzeptieren|ablehnen)|\beinwilligung\b"
    r"|\balle(?:s)? akzeptieren\b|\bdatenschutz-?einstellungen\b|\bpersonalisierte (?:werbung|anzeigen)\b"
    r"|\b(?:accepter|refuser) (?:les |tous les )?cookies|\bvotre consentement\b|\btout accepter\b"
    r"|\b(?:aceptar|rechazar) (?:todas )?(?:las )?cookies|\bsu consentimiento\b|\b(?:accetta|rifiuta) (?:tutti )?i cookie"
    r"|\butilizamos cookies\b|\bnous utilisons des cookies\b|\butilizziamo i cookie\b"
    r"|использу\w+[^.]{0,40}(?:cookie|куки)|файл\w* cookie|согласие на обработку|принять все",
    re.IGNORECASE,
)

# Every phrase above holds one of these; looking for them first is many times as fast.
_CONSENT_HINT = re.compile(
    r"cooki|consent|privacy|persona|legitim|measurement|einwill|akzept|datensch|accept|tracking|куки|согласи|принять",
    re.IGNORECASE,
)

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


def is_error(heading: str) -> bool:
    """Whether a page under this heading or title reports an error."""
    return len(heading) < 200 and bool(_ERROR.search(heading))


def asks_consent(text: str) -> bool:
    """Whether a block is part of a consent dialog: it speaks of consent at least once in every forty words."""
    return consent_share(text) >= 1 / 40


def consent_share(text: str) -> float:
    """Return how many phrases of consent dialogs the text holds per word, in its first 20,000 characters."""
    text = text[:20_000]
    if not _CONSENT_HINT.search(text):
        return 0.0
    return len(_CONSENT.findall(text)) / max(1, len(text.split()))


def pitch(text: str) -> str | None:
    """Return the phrase with which the text asks for a subscription, or None."""
    found = _PITCH.search(text)
    return found[0] if found else None
