"""What class names say about an element: the value of a class or id attribute in, a set of hints out, as bits.

Names are taken apart into words ("article-body__related" says story, body and related) and each word is looked up in the
groups below, in the languages in which front ends are written. What a hint is worth, the classifier has learned.
"""

import re
from functools import lru_cache

# A group is a bit; its words are whole words of a name, those with * also the beginnings of longer ones.
GROUPS: tuple[tuple[str, str], ...] = (
    ("comment", "comment* disqus reply replies respond discussion* kommentar* commentaire* comentario* livefyre opinions forum"),
    ("related", "related* recommend* recirc* similar* more most popular* trending readnext suggested suggest* outbrain* taboola* "
     "zergnet mehr verwandt* relacionad* correlat* connexe* liees also further upnext next prev previous readmore mostread "
     "onward bestof latest newest recent empfehl* weitere leggi lire lees"),
    ("share", "share* sharing social* facebook twitter whatsapp telegram linkedin pinterest follow* addthis* sharedaddy compart* "
     "teilen partage* condivid* socials addtoany bookmark"),
    ("nav", "nav navi navbar navigation* menu* breadcrumb* crumb* pagination* pager toolbar skip sitemap submenu nav-* megamenu"),
    ("footer", "footer* foot colophon copyright legal disclaimer imprint impressum bottom"),
    ("header", "header* masthead* topbar banner* logo hero top"),
    ("side", "sidebar* aside* rail side secondary sidecolumn rightcol* right leftcol* complementary"),
    ("ad", "ad ads adv advert* adslot* adunit* sponsor* promo* dfp gpt anzeige* werbung* publicid* publicit* pubblicit* commercial "
     "affiliate* partner* reklam* adsbygoogle adbox adwrapper ad-*"),
    ("newsletter", "newsletter* subscri* signup register* registr* login* form* email* optin mailing mailchimp abo abonn* donat* "
     "support membership* member* signin inscri* input"),
    ("author", "author* byline* bio autor* auteur* contributor* writer* profile avatar redakteur* journalist* gravatar"),
    ("media", "caption* figcaption credit* figure photo* image* img picture* gallery galleri* media video* player* slideshow thumb* "
     "foto* bild* legend* legende* copyrights podcast* audio multimedia lightgallery"),
    ("tags", "tag tags tagged topic* keyword* categor* taxonom* label* schlagwort* themen tagcloud taglist sections terms"),
    ("consent", "cookie* consent* optanon ot truste qc cky cmplz klaro iubenda borlabs evidon ccpa fides termly sp preference* gdpr privacy onetrust* didomi* modal* popup* overlay* dialog* lightbox notice notification* toast "
     "alert* cmp usercentrics"),
    ("paywall", "paywall* premium piano regwall paid metered locked barrier* gate* subscriber* plus offer*"),
    ("story", "article* story* post posts entry* artikel* articulo* artigo* noticia* news blog* nota beitrag* articolo* notizia* "
     "posting single hentry materia*"),
    ("body", "body* content* text* txt main* paragraph* richtext* prose wysiwyg copy texte* texto* cuerpo inhalt* corpo contenido* "
     "conteudo* contenu* markdown rte editor* articlebody postcontent entrycontent storybody html gutenberg tekst bodytext "
     "textblock richtextblock"),
    ("card", "card* teaser* listing* item* grid* tile* list* feed* archive* snippet* carousel* swiper* slick* slide* slider* row cell "
     "column* col"),
    ("widget", "widget* module* block* embed* component* plugin* iframe* shortcode* elementor wp section* container* wrapper* inner"),
    ("meta", "meta* date* time timestamp* info* publish* updat* dateline datum fecha data reading details pubdate posted posttime"),
    ("lead", "lead* lede* intro* standfirst dek deck summary* subtitle* subhead* subheadline subheading excerpt* abstract chapo* sapo "
     "vorspann* description* desc sottotitolo sommario entradilla bajada copete volanta preamble ingress* anriss* strapline"),
    ("title", "title* headline* heading* titre* titulo* titel* titolo* ueberschrift kicker* overline* eyebrow dachzeile h1 h2 h3"),
    ("quote", "quote* pullquote* blockquote* zitat* cita citation pull"),
    ("hide", "hidden hide sr screen screenreader* visuallyhidden assistive invisible print* noprint mobile* collaps* desktop* only "
     "nojs noscript offscreen"),
    ("panel", "toc contents faq* accordion* tab tabs tabbed panel* question* answer* qa steps index"),
    ("live", "live* ticker* timeline* liveblog*"),
    ("box", "infobox* factbox* box* callout* takeaway* highlight* facts fact* inset key note* tip* infobox sidenote readers"),
    ("action", "cta* button* btn* action* download* app apps shop* buy product* price* cart* store checkout deal* search* coupon*"),
    ("vote", "rating* review* vote* poll* quiz* survey* score* stars like likes feedback reaction* helpful"),
)  # fmt: skip
BITS = {name: 1 << i for i, (name, _) in enumerate(GROUPS)}
UNSEEN = 1 << len(GROUPS)
"""The bit of a class that every style sheet in use hides from sight, or keeps for screen readers."""

_UNSEEN = frozenset(
    [
        "sr-only",
        "sr_only",
        "visually-hidden",
        "visuallyhidden",
        "visually_hidden",
        "screen-reader",
        "screen-reader-text",
        "screenreader-only",
        "screen-reader-only",
        "u-visually-hidden",
        "is-visually-hidden",
        "element-invisible",
        "show-for-sr",
        "wcag-hidden",
        "assistive-text",
        "a11y-hidden",
        "is-sr-only",
        "hidden-visually",
        "vh",
        "offscreen",
    ]
)

_PART = re.compile(r"[A-Z]?[a-z]{1,30}|[A-Z]{2,30}|h[1-6]\b")
_TOPICS = ("tag-", "category-", "author-")
_LONGEST = 300  # characters of a name that are looked at


def _tables() -> tuple[dict[str, int], dict[str, int]]:
    whole: dict[str, int] = {}
    beginnings: dict[str, int] = {}
    for i, (_, words) in enumerate(GROUPS):
        for word in words.split():
            bare = word.rstrip("*-")
            whole[bare] = whole.get(bare, 0) | 1 << i
            if word.endswith("*"):
                beginnings[bare] = beginnings.get(bare, 0) | 1 << i
    return whole, beginnings


_WHOLE, _BEGINNINGS = _tables()
_SHORTEST_INSIDE = 5


@lru_cache(maxsize=8_192)
def _word_hints(word: str) -> int:
    """Return the hints of one word; of words run together ("relatedposts") those of the longer ones in it."""
    bits = _WHOLE.get(word, 0)
    size = len(word)
    if bits or size < 4:
        return bits
    for end in range(3, size):
        bits |= _BEGINNINGS.get(word[:end], 0)
    if size >= 9:
        for start in range(1, size - _SHORTEST_INSIDE + 1):
            for end in range(start + _SHORTEST_INSIDE, min(size, start + 12) + 1):
                bits |= _BEGINNINGS.get(word[start:end], 0)
    return bits


@lru_cache(maxsize=8_192)
def _name_hints(name: str) -> int:
    """Return the hints of one name."""
    bits = UNSEEN if name.lower() in _UNSEEN else 0
    for word in _PART.findall(name):
        bits |= _word_hints(word.lower())
    return bits


@lru_cache(maxsize=4_096)
def hints_of(names: str) -> int:
    """Return the hints of a class or id attribute as bits, `BITS` by name; 0 for names that say nothing."""
    names = names[:_LONGEST]
    topics = "tag-" in names or "category-" in names  # WordPress names a story's topics so
    bits = 0
    for name in names.split():
        if not (topics and name.startswith(_TOPICS)):
            bits |= _name_hints(name)
    return bits
