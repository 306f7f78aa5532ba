"""What came of a page: each status on pages of ours, in several languages, and its look-alikes."""

import pytest

import nutgraf

# A story in each language, of more than a hundred words when told twice.
EN = [
    "The toll house on the Wexley road will become a post office in June, the parish clerk said on Friday after a vote of nine to two.",
    "It has stood empty since 1967, when the last keeper, Ada Thorn, locked its gate and took the key along to Canada.",
    "“The key came back in an envelope,” said the clerk, Rufus Pell. “It still fits, and it turns more easily than mine does.”",
    "Builders will put in a counter and a ramp before the summer, at a cost of 61,000 pounds that the county pays in full.",
]
DE = [
    "Das alte Zollhaus an der Straße nach Wiesfeld wird im Juni zur Poststelle, teilte die Gemeinde am Freitag nach einer Abstimmung mit.",
    "Es steht seit 1967 leer, als die letzte Zöllnerin, Ada Dorn, das Tor abschloss und den Schlüssel mit nach Kanada nahm.",
    "„Der Schlüssel kam in einem Umschlag zurück“, sagte der Bürgermeister Rolf Pelz. „Er passt noch immer und dreht sich leicht.“",
    "Vor dem Sommer bauen Handwerker einen Schalter und eine Rampe ein; die 61.000 Euro dafür zahlt der Landkreis ganz allein.",
]
ES = [
    "La antigua casa de peaje del camino de Valdehoz será una oficina de correos en junio, anunció el viernes el ayuntamiento tras la votación.",
    "Lleva vacía desde 1967, cuando su última guardiana, Ada Espino, cerró la verja con llave y se la llevó consigo al Canadá.",
    "«La llave volvió dentro de un sobre», contó el alcalde, Rufino Peláez. «Todavía encaja y gira mejor que la de mi casa».",
    "Antes del verano se instalarán un mostrador y una rampa, con un coste de 61.000 euros que pagará entero la provincia.",
]
STORIES = {"en": EN, "de": DE, "es": ES}
EVERY_LANGUAGE = pytest.mark.parametrize("language", STORIES)


def page(*blocks: str, title: str = "Toll house becomes a post office", head: str = "") -> str:
    body = "\n".join(block if block.startswith("<") else f"<p>{block}</p>" for block in blocks)
    return f"<!doctype html><html><head><title>{title}</title>{head}</head><body><main><h1>{title}</h1>\n{body}\n</main></body></html>"


def status_of(markup: str, url: str = "https://news.example/2024/toll-house") -> str:
    article = nutgraf.extract(markup, url=url)
    assert (article.text == "") == (article.status not in {"complete", "teaser"})
    assert article.status_reason[0].isupper()
    assert article.status_reason.endswith((".", "”."))
    return str(article.status)


@EVERY_LANGUAGE
def test_a_page_with_a_story_is_complete(language):
    assert status_of(page(*STORIES[language])) == "complete"


@EVERY_LANGUAGE
def test_a_story_with_a_small_consent_banner_is_complete_without_it(language):
    banner = "<div class=banner><p>We use cookies. Accept all cookies or manage cookies.</p></div>"
    article = nutgraf.extract(page(banner, *STORIES[language]))
    assert article.status == "complete"
    assert "cookies" not in article.text


@pytest.mark.parametrize(
    ("language", "pitch"),
    [
        ("en", "Subscribe to continue reading."),
        ("en", "This article is for subscribers only. Already a subscriber? Log in."),
        ("de", "Jetzt weiterlesen mit dem Monatsabo für 1 Euro."),
        ("de", "Dieser Artikel ist exklusiv für Abonnenten."),
        ("es", "Suscríbete para seguir leyendo."),
        ("es", "Suscríbete para leer esta noticia y todo el archivo."),
        ("es", "Contenido exclusivo para suscriptores."),
    ],
)
def test_a_story_that_stops_at_a_pitch_is_a_teaser_without_it(language, pitch):
    article = nutgraf.extract(page(*STORIES[language], pitch))
    assert article.status == "teaser"
    assert article.text.split("\n") == STORIES[language]


def test_a_short_story_that_says_it_is_not_free_is_a_teaser():
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Toll house", "isAccessibleForFree": false}</script>'
    assert status_of(page(*EN, head=head)) == "teaser"


@pytest.mark.parametrize("separator", ["\n", "\n\n"])
@EVERY_LANGUAGE
def test_saved_text_that_stops_at_a_pitch_is_a_teaser(language, separator):
    pitch = {
        "en": "Subscribe to continue reading",
        "de": "Jetzt weiterlesen mit Abo",
        "es": "Suscríbete para seguir leyendo",
    }
    article = nutgraf.extract(separator.join(["Toll house opens", *STORIES[language], pitch[language]]))
    assert article.status == "teaser"
    assert article.text.split("\n") == STORIES[language]


@pytest.mark.parametrize(
    ("lead", "pitch"),
    [
        ("A key came back from Canada.", "Subscribe to continue reading. Already a subscriber? Log in."),
        ("Ein Schlüssel kam aus Kanada.", "Jetzt weiterlesen mit dem Monatsabo. Bereits Abonnent? Anmelden."),
        ("Una llave volvió del Canadá.", "Suscríbete para seguir leyendo. Solo para suscriptores."),
    ],
)
def test_a_page_with_no_story_before_the_pitch_is_a_paywall(lead, pitch):
    assert status_of(page(lead, pitch)) == "paywall"
    article = nutgraf.extract(f"Toll house opens\n\n{lead}\n\n{pitch}\n")
    assert (article.status, article.text, article.title) == ("paywall", "", "Toll house opens")


def test_a_page_that_shows_nothing_and_says_it_is_not_free_is_a_paywall():
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Toll house", "isAccessibleForFree": "False"}</script>'
    assert status_of(page("A key came back.", head=head)) == "paywall"


@pytest.mark.parametrize(
    "blocks",
    [
        [
            "We and our 143 partners store and access cookies on your device to show personalised ads and content.",
            "With your consent we and our vendors may use precise location data. You can withdraw your consent at any time.",
            "<button>Accept all</button><button>Manage cookies</button>",
        ],
        [
            "Wir und unsere Partner verwenden Cookies, um Ihnen personalisierte Werbung zu zeigen.",
            "Mit Ihrer Einwilligung verarbeiten wir Daten. Die Einwilligung können Sie jederzeit widerrufen.",
            "<button>Alle akzeptieren</button><button>Datenschutz-Einstellungen</button>",
        ],
        [
            "Utilizamos cookies propias y de terceros para mostrarle publicidad según su perfil.",
            "Puede aceptar todas las cookies, rechazar cookies o retirar su consentimiento en todo momento.",
            "<button>Aceptar cookies</button>",
        ],
    ],
    ids=["en", "de", "es"],
)
def test_a_dialog_that_asks_for_consent_is_no_story(blocks):
    assert status_of(page(*blocks, title="The Wexley Gazette")) == "consent_wall"
    saved = "\n\n".join(["The Wexley Gazette", *(block for block in blocks if not block.startswith("<"))])
    assert nutgraf.extract(saved).status == "consent_wall"


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("404 – Page not found", "The page that you asked for has moved, or it never was. Try the front page."),
        ("Access denied", "You do not have permission to see this page. Reference number 18.2."),
        ("Seite nicht gefunden", "Die Seite, die Sie suchen, gibt es nicht mehr. Zur Startseite."),
        ("Página no encontrada", "La página que busca ya no existe. Vuelva a la portada."),
        ("Страница не найдена", "Такой страницы больше нет. Перейдите на главную."),
        ("503 Service Unavailable", "The server is busy. Try again later."),
    ],
)
def test_a_page_that_reports_an_error_says_so(title, words):
    assert status_of(page(words, title=title)) == "error_page"
    article = nutgraf.extract(f"{title}\n\n{words}\n")
    assert (article.status, article.text) == ("error_page", "")


@pytest.mark.parametrize(
    "title", ["404 people cross the toll bridge every day", "The page that could not be found for a century"]
)
def test_a_story_about_a_number_or_a_lost_page_is_no_error(title):
    assert status_of(page(*EN, title=title)) == "complete"


LINKS = "".join(f'<li><a href="/story-{i}">A lane, a bridge and a mill, part {i}</a></li>' for i in range(30))
ADRESSEN = "".join(f'<li><a href="/artikel-{i}">Ein Weg, ein Steg und eine Mühle, Teil {i}</a></li>' for i in range(30))


@pytest.mark.parametrize(
    ("markup", "url"),
    [
        (page(f"<ul>{LINKS}</ul>", title="All stories about lanes"), "https://news.example/topics/lanes"),
        (page(f"<ul>{ADRESSEN}</ul>", title="Alle Artikel über Wege"), "https://zeitung.example/thema/wege"),
        (page("Opening hours: nine to five.", title="Visit us"), "https://news.example/visit"),
        (page("Öffnungszeiten: neun bis fünf.", title="Besuch"), "https://zeitung.example/besuch"),
        (page(*EN, f"<ul>{LINKS}</ul>", title="The Wexley Gazette"), "https://news.example/"),
        (
            page(*EN, head='<script type="application/ld+json">{"@type": "Product", "name": "Key of brass"}</script>'),
            "https://shop.example/key",
        ),
        (page(*EN).replace("<body>", "<body class='single-product woocommerce'>"), "https://shop.example/key"),
        (page(*EN).replace("<html>", "<html data-template=thread_view>"), "https://talk.example/toll-house.12"),
    ],
    ids=["list", "list, German", "notice", "notice, German", "front page", "shop", "template of a shop", "thread"],
)
def test_a_page_of_another_kind_is_no_article(markup, url):
    assert status_of(markup, url) == "not_article"


def test_a_page_that_calls_itself_an_article_is_one_wherever_it_stands():
    declared = page(*EN, head='<script type="application/ld+json">{"@type": "NewsArticle"}</script>')
    assert status_of(declared, "https://shop.example/product/key") == "complete"
    template = page(*EN).replace("<body>", "<body class='single single-post postid-7'>")
    assert status_of(template, "https://shop.example/product/key") == "complete"


def test_a_list_says_so_even_where_its_template_is_one_for_articles():
    listed = page(*EN, head='<script type="application/ld+json">{"@type": "CollectionPage"}</script>')
    assert status_of(listed.replace("<body>", "<body class='page-node-type-article'>")) == "not_article"


def test_a_page_that_shows_its_story_only_without_scripts_has_one():
    assert status_of(f"<title>Toll house</title><noscript>{page(*EN)}</noscript>") == "complete"


@pytest.mark.parametrize(
    "markup",
    [
        "",
        " \n\t ",
        "<html></html>",
        "<html><body><script>var words = 'many words here';</script></body></html>",
        "<html lang=de><head><title>Zollhaus</title></head><body><noscript>Bitte JavaScript einschalten.</noscript></body></html>",
        "<html lang=es><body><img src=peaje.jpg><style>p { color: red }</style></body></html>",
    ],
)
def test_a_page_that_shows_no_words_is_empty(markup):
    assert status_of(markup) == "empty"


@pytest.mark.parametrize("status", ["paywall", "consent_wall", "error_page", "not_article", "empty"])
def test_what_has_no_story_cannot_be_summarized_and_the_error_says_why(status):
    pages = {
        "paywall": page("A key came back.", "Subscribe to continue reading."),
        "consent_wall": page(
            "We use cookies. Accept all cookies. Your consent matters; withdraw your consent at any time."
        ),
        "error_page": page("Gone.", title="404 Not Found"),
        "not_article": page("Opening hours: nine to five."),
        "empty": "",
    }
    with pytest.raises(nutgraf.NothingToSummarize) as caught:
        nutgraf.summarize(nutgraf.extract(pages[status]))
    assert caught.value.status == status


def test_a_given_text_is_complete_whatever_it_offers():
    assert nutgraf.article_from_text("A key came back. Subscribe to continue reading.").status == "complete"
    assert nutgraf.article_from_text("Key").status == "complete"
    assert nutgraf.article_from_text(" \n").status == "empty"


@pytest.mark.parametrize(
    "lead",
    [
        "430 weavers laid down their shuttles at the Dunmore mill on Tuesday. They want a warmer shed.",
        "512 barns lost their roofs in the storm. Nobody was hurt.",
        "420 Plätze bleiben im Theater leer. Das Haus spart.",
        "Forbidden orchard opens its gate. The first apples were gone by noon.",
    ],
)
def test_a_short_text_that_opens_with_a_number_or_a_strong_word_is_no_error(lead):
    assert nutgraf.article_from_text(lead).status == "complete"
    assert nutgraf.extract(lead.replace(". ", "\n\n", 1) + "\n").status == "complete"


@pytest.mark.parametrize("text", ["404", "Error 503", "500 Internal Server Error\nTry again later.", "Page not found"])
def test_a_given_text_that_is_plainly_an_error_message_says_so(text):
    assert nutgraf.article_from_text(text).status == "error_page"


@pytest.mark.parametrize("separator", ["\n", "\n\n"])
def test_what_looks_like_a_pitch_inside_a_story_takes_nothing_away(separator):
    rules = "Walkers who wish to keep reading the tide boards after dusk must register to access the harbour wall."
    story = [*EN[:3], rules, EN[3]]
    article = nutgraf.extract(separator.join(["Toll house opens", *story]))
    assert (article.status, article.text.split("\n")) == ("complete", story)
    article = nutgraf.extract(page(*story))
    assert (article.status, article.text.split("\n")) == ("complete", story)


def test_prose_that_follows_a_real_pitch_is_kept():
    story = [*EN[:2], "Subscribe to continue reading.", *EN[2:]]
    assert EN[3] in nutgraf.extract(page(*story)).text


def test_a_story_told_in_a_list_is_no_dialog():
    banner = (
        "<p>We use cookies. Accept all cookies or manage cookies.</p><p>You can withdraw your consent to cookies.</p>"
    )
    items = "".join(f"<li>{paragraph}</li>" for paragraph in EN)
    article = nutgraf.extract(page(f"{banner}<ul>{items}</ul>"))
    assert article.status == "complete"


def test_a_report_about_consent_is_a_story():
    story = [
        "The data watchdog fined the publisher of the Wexley Gazette 90,000 pounds on Monday over its cookie policy.",
        "Its site stored personal data before readers gave their consent, and its cookie notice hid the refusal, the ruling said.",
        "“We use cookies as everybody does,” said its owner, Rufus Pell, who denied that the cookie settings misled anyone.",
        "The publisher has until June to change its privacy settings or appeal; legitimate interests are no excuse, the watchdog said.",
    ]
    assert status_of(page(*story)) == "complete"
    article = nutgraf.extract("\n\n".join(["Gazette fined", *story]))
    assert (article.status, article.text.split("\n")) == ("complete", story)


def test_a_list_of_whole_sentences_is_an_article():
    items = "".join(
        f"<li>Step {i}: turn the old brass key to the left, then push the gate until it gives way.</li>"
        for i in range(8)
    )
    markup = page("How to open the gate of the toll house.", f"<ul>{items}</ul>", f"<nav><ul>{LINKS}</ul></nav>")
    assert status_of(markup, "https://news.example/guides/gate") == "complete"


def test_the_reason_says_whether_anything_was_looked_for():
    assert nutgraf.article_from_text("A key came back.").status_reason == "The text was given as it is."
    assert nutgraf.extract("\n\n".join(["Toll house opens", *EN])).status_reason == "The whole story was found."
