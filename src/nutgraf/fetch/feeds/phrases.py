"""What feeds write under a story, by language: links to the rest of a teaser, and where the story first stood.

READ_ON: the words of a link to the whole story, in lower case; a name or a title may follow.
FIRST_STOOD: beginning and middle of the line that publishing systems add ("The post … appeared first on …").
"""

READ_ON: dict[str, tuple[str, ...]] = {
    "en": (
        "continue reading", "keep reading", "read more", "read on", "read the full", "read full", "read the rest",
        "read the article", "read the whole", "read in full", "full story", "full article", "more at", "view article",
        "click here to read", "learn more", "see more", "view more", "more »", "more >>", "(more)", "[more]",
    ),
    "de": (
        "weiterlesen", "weiter lesen", "mehr lesen", "mehr erfahren", "lesen sie", "zum artikel",
        "zum vollständigen artikel", "den ganzen artikel", "den vollständigen artikel", "mehr dazu", "hier weiter",
    ),
    "fr": (
        "lire la suite", "lire plus", "lire l'article", "lire l’article", "en savoir plus", "continuer la lecture",
        "continuer à lire", "poursuivre la lecture", "la suite sur", "voir plus",
    ),
    "es": (
        "leer más", "leer mas", "seguir leyendo", "sigue leyendo", "continuar leyendo", "continúa leyendo",
        "leer el artículo", "leer la noticia", "leer noticia", "ver más", "más información",
    ),
    "it": (
        "continua a leggere", "leggi tutto", "leggi di più", "leggi l'articolo", "leggi l’articolo", "leggi ancora",
        "continua la lettura", "per saperne di più",
    ),
    "pt": (
        "ler mais", "leia mais", "continuar lendo", "continue lendo", "continuar a ler", "continue a ler",
        "leia a matéria", "saiba mais", "ler artigo", "ler o artigo",
    ),
    "nl": ("lees meer", "lees verder", "verder lezen", "meer lezen", "lees het volledige", "lees het hele"),
    "pl": ("czytaj dalej", "czytaj więcej", "czytaj całość", "więcej »", "przeczytaj cały", "dowiedz się więcej"),
    "ru": ("читать далее", "читать дальше", "читать полностью", "читать ещё", "подробнее", "продолжить чтение"),
    "uk": ("читати далі", "читати повністю", "детальніше", "докладніше"),
    "sv": ("läs mer", "läs vidare", "fortsätt läsa", "läs hela"),
    "da": ("læs mere", "læs videre", "fortsæt læsning", "læs hele"),
    "no": ("les mer", "les videre", "fortsett å lese", "les hele"),
    "fi": ("lue lisää", "jatka lukemista", "lue koko"),
    "tr": ("devamını oku", "devamı için", "okumaya devam et", "daha fazla oku"),
    "cs": ("číst dál", "číst více", "celý článek", "pokračovat ve čtení"),
    "hu": ("tovább olvasom", "olvass tovább", "bővebben"),
    "ro": ("citește mai mult", "citeşte mai mult", "citește mai departe", "continuă lectura"),
    "el": ("διαβάστε περισσότερα", "συνεχίστε την ανάγνωση", "περισσότερα"),
    "ar": ("اقرأ المزيد", "إقرأ المزيد", "قراءة المزيد", "تابع القراءة"),
    "he": ("קרא עוד", "קראו עוד", "המשך קריאה", "להמשך קריאה"),
    "fa": ("ادامه مطلب", "بیشتر بخوانید"),
    "hi": ("और पढ़ें", "आगे पढ़ें"),
    "id": ("baca selengkapnya", "baca lebih lanjut", "selengkapnya", "lanjutkan membaca"),
    "vi": ("đọc thêm", "xem thêm", "đọc tiếp"),
    "zh": ("阅读全文", "閱讀全文", "继续阅读", "繼續閱讀", "阅读更多", "閱讀更多", "查看全文", "更多内容"),
    "ja": ("続きを読む", "続きを見る", "もっと読む", "全文を読む", "続きは"),
    "ko": ("더 보기", "더보기", "계속 읽기", "전체 기사", "기사 더"),
    "th": ("อ่านต่อ", "อ่านเพิ่มเติม"),
}  # fmt: skip

FIRST_STOOD: tuple[tuple[str, str], ...] = (
    ("the post", "appeared first on"),
    ("the post", "first appeared on"),
    ("the article", "appeared first on"),
    ("der beitrag", "erschien zuerst auf"),
    ("der beitrag", "erschien zuerst bei"),
    ("l’article", "est apparu en premier sur"),
    ("l'article", "est apparu en premier sur"),
    ("la entrada", "se publicó primero en"),
    ("la entrada", "aparece primero en"),
    ("o post", "apareceu primeiro em"),
    ("o conteúdo", "aparece primeiro em"),
    ("l’articolo", "proviene da"),
    ("l'articolo", "proviene da"),
    ("het bericht", "verscheen eerst op"),
    ("artykuł", "pochodzi z serwisu"),
    ("inlägget", "dök först upp på"),
    ("indlægget", "blev først udgivet på"),
    ("innlegget", "dukket først opp på"),
    ("запись", "впервые появилась"),
    ("сообщение", "появились сначала на"),
)
