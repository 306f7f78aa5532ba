"""French."""

from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.tables.record import Resources, lexicon

_PRONOUNS = lexicon(
    "il elle ils elles lui leur leurs son sa ses ce cet cette ces ceci cela ça celui celle ceux celles"
    " celui-ci celle-ci ceux-ci celles-ci c'est c'était",
    *("ce dernier", "cette dernière", "ces derniers", "ces dernières", "les deux", "le duo", "le trio"),
    *("le couple", "le premier", "le second"),
)

TABLE = Resources(
    titles=lexicon("c.-à-d c.à.d m mm mme mmes mlle mlles dr drs pr prof me mgr st ste sts stes gal col cdt cap lt"),
    before_number=lexicon("n no nos p pp vol t fig art chap ch al tél réf env éd"),
    abbreviations=lexicon(
        "av apr j.-c j-c bd boul ex cf hab env inéd coll trad dir dép min max janv févr avr"
        " juil sept oct nov déc cie sté p.-d.g s.a éd ed resp encycl suiv al ie i.e jr"
    ),
    stop_words=STOP_WORDS["fr"],
    openers=_PRONOUNS
    | lexicon(
        "mais et or donc car ainsi alors aussi cependant pourtant toutefois néanmoins enfin puis ensuite"
        " également ailleurs effectivement finalement désormais là ici autrement parallèlement"
        " inversement malgré tel telle dès",
        *("en revanche", "par ailleurs", "en outre", "de plus", "par exemple", "en effet", "c'est pourquoi"),
        *("au contraire", "par conséquent", "dès lors", "de même", "quant à lui", "quant à elle", "d'ailleurs"),
        *("malgré cela", "pour autant", "en conséquence", "à l'inverse", "à son tour", "en fait"),
    )
    - {"malgré", "dès"},
    pronouns=_PRONOUNS,
    months=lexicon(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
        " janv févr avr juil sept oct nov déc"
    ),
    weekdays=lexicon("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    byline_words=lexicon("par", "publié par", "écrit par", "propos recueillis par", "de notre correspondant"),
    speech_verbs=lexicon(
        "dit a-t-il a-t-elle ajouté ajoute affirmé affirme déclaré déclare expliqué explique selon précisé"
        " précise demandé demande indiqué indique souligné souligne estimé estime annoncé annonce assure"
        " assuré raconte raconté répond répondu s'exclame lance lancé confie confié rappelle rappelé"
        " poursuit regrette prévient écrit s'écria s'écrie"
    ),
)
