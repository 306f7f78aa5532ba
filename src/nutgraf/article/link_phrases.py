"""What the links and buttons of a page say that stand alone: their texts in, how often each kind of phrase occurs out.

A shop says "add to cart", a company "get a quote", a forum "reply", documentation "API reference". Whole texts only.
"""

from collections.abc import Iterable

_PHRASES = {
    "shop": """
add to cart | add to basket | add to bag | buy now | buy | shop now | shop all | quick view | quick shop
wishlist | wish list | add to wishlist | cart | basket | checkout | view cart | my cart | shopping cart
gift cards | gift card | track order | order status | returns | shipping | shipping & returns | in den warenkorb
warenkorb | zur kasse | merkzettel | ajouter au panier | panier | acheter | añadir al carrito | carrito
comprar | comprar ahora | aggiungi al carrello | carrello | acquista | in winkelwagen | winkelwagen | koszyk
do koszyka | корзина | в корзину | купить | lägg i varukorg | varukorg | sepete ekle | sepet
カートに入れる | 加入购物车
""",
    "offer": """
get started | get a quote | get a free quote | request a quote | free quote | get a demo | book a demo
request a demo | schedule a demo | watch demo | book now | book online | book a call | schedule a call
schedule now | schedule service | schedule online | schedule a consultation | free consultation | free estimate
get a free estimate | request service | request an appointment | make an appointment | contact sales
talk to sales | talk to an expert | contact us today | free trial | start free trial | try for free
try it free | start free | sign up free | sign up for free | pricing | plans & pricing | see pricing
our services | services | solutions | testimonials | case studies | locations | service areas | find a location
apply now | request info | request information | angebot anfordern | kostenlos testen | termin vereinbaren
demander un devis | essai gratuit | solicitar presupuesto | prueba gratis | richiedi un preventivo
offerte aanvragen | leistungen | referenzen
""",
    "thread": """
reply | quote | report | like | upvote | share | reply to this | sort by | jump to latest | new posts | members
forums | forum | threads | thread tools | view profile | search forums | post reply | add a comment
improve this question | follow | joined | top | antworten | zitieren | melden | répondre | citer | responder
citar | rispondi | cita | ответить | цитата | odpowiedz | cytuj | svara | citera | yanıtla
""",
    "documentation": """
docs | documentation | api | api reference | reference | sdk | sdks | release notes | changelog | tutorial
tutorials | quickstart | quick start | getting started | installation | install | guides | edit this page
edit on github | view source | show source | view page source | previous | next | index | modules | contents
table of contents | examples | faq | github | download | downloads | configuration | overview | cli | developers
""",
}
NAMES = tuple(_PHRASES)
"""What the counts of `count_phrases` are of, in order."""

_KIND_OF = {
    phrase.strip(): at
    for at, phrases in enumerate(_PHRASES.values())
    for phrase in phrases.replace("\n", "|").split("|")
    if phrase.strip()
}


def count_phrases(texts: Iterable[str]) -> list[int]:
    """Return for each of `NAMES` how many of the texts are such a phrase."""
    counts = [0] * len(NAMES)
    for text in texts:
        at = _KIND_OF.get(text.lower())
        if at is not None:
            counts[at] += 1
    return counts
