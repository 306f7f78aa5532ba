"""Lines that surround a story on the page and are no part of it: a line in, what it is out.

Only whole lines are judged, and only short ones: a story that mentions a newsletter keeps its sentence.
"""

import re

_LONGEST = 12  # words; longer lines are prose
_EDGE = " \t\xa0.:!?¡¿…»«›‹→←>|–—-•*"

# Buttons, boxes and labels, lower case, without punctuation at the edges.
_LINES = frozenset(
    line.strip()
    for line in """
no time to read | get a summary | short on time | summarize this article | summarise this article
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
    r"|läs (?:också|mer|även)|関連記事|tags|topics|filed under|schlagwörter|themen|etiquetas|теги|метки)"
    r"(?:\s*[:：»>]|\s+[–—-]\s)\s*\S"
    r"|(?:©|\(c\)|copyright)\W{0,3}\d{4}",
    re.IGNORECASE,
)

_MINUTES = re.compile(
    r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)[\s-]*"
    r"(?:min(?:ute)?s?|мин(?:ут[аы]?)?|minutos?|minuti|minuten|minutes?)\.?[\s-]*"
    r"(?:read|to read|lesezeit|de lectura|de lecture|di lettura|чтения|leestijd)?",
    re.IGNORECASE,
)


def is_furniture(line: str) -> bool:
    """Whether a line is a button, a box's label, a pointer to another story or a reading time."""
    if len(line) > 160 or len(line.split()) > _LONGEST + 8:
        return False
    bare = _bare(line)
    if not bare or bare in _LINES:
        return True
    return bool(_OPENINGS.match(line.strip())) or bool(_MINUTES.fullmatch(bare))


def _bare(line: str) -> str:
    """The line in lower case, apostrophes straight, without marks at its edges."""
    return " ".join(line.replace("’", "'").strip(_EDGE).lower().split())
