"""French."""

from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.tables.record import Resources, combined, lexicon

_REFERRING = lexicon(
    "il elle ils elles lui leur leurs son sa ses ce cet cette ces ceci cela ça celui celle ceux celles"
    " celui-ci celle-ci ceux-ci celles-ci c'est c'était",
    *("ce dernier", "cette dernière", "ces derniers", "ces dernières", "le duo", "le trio"),
    "le couple",
)

_DAYS = lexicon("lundi mardi mercredi jeudi vendredi samedi dimanche")

TABLE = Resources(
    titles=lexicon("c.-à-d c.à.d m mm mme mmes mlle mlles dr drs pr prof me mgr st ste sts stes gal col cdt cap lt"),
    before_number=lexicon("n no nos p pp vol t fig art chap ch al tél réf env éd"),
    abbreviations=lexicon(
        "av apr j.-c j-c bd boul ex cf hab env inéd coll trad dir dép min max janv févr avr"
        " juil sept oct nov déc cie sté p.-d.g s.a éd ed resp encycl suiv al ie i.e jr"
    ),
    stop_words=STOP_WORDS["fr"],
    openers=_REFERRING
    | lexicon(
        "mais et or donc car ainsi alors aussi cependant pourtant toutefois néanmoins enfin puis ensuite"
        " également ailleurs effectivement finalement désormais là ici autrement parallèlement"
        " inversement malgré tel telle dès",
        *("en revanche", "par ailleurs", "en outre", "de plus", "par exemple", "en effet", "c'est pourquoi"),
        *("au contraire", "par conséquent", "dès lors", "de même", "quant à lui", "quant à elle", "d'ailleurs"),
        *("malgré cela", "pour autant", "en conséquence", "à l'inverse", "à son tour", "en fait"),
        "depuis,",
        *(
            "depuis lors",
            "à l'époque",
            "peu après",
            "peu avant",
            "à ce moment-là",
            "dans la foulée",
            "à ce stade",
            "entre-temps",
        ),
        *(
            "le lendemain",
            "la veille",
            "l'un d'eux",
            "l'une d'elles",
            "l'un d'entre eux",
            "parmi eux",
            "parmi elles",
            "le même jour",
        ),
        *combined("l'année|la semaine|le mois|le jour|le soir|la nuit", "suivante|suivant|précédente|précédent"),
        *combined("le premier|la première|le second|la seconde", "est|a|était|avait|sera|aura|n'a|n'est"),
        *combined("les deux|les trois", "sont|ont|étaient|avaient|seront|se|n'ont"),
        *combined("une|un", "semaine|année|heure|mois|an|jour", "plus tard|plus tôt"),
    )
    - {"malgré", "dès"},
    pronouns=lexicon("il elle ils elles lui eux leur leurs son sa ses celui-ci celle-ci"),
    determiners=lexicon("ce cet cette ces cela ça ceci celui celle ceux celles"),
    leads=lexicon(
        "après avant depuis pendant durant selon dans sur sous avec sans pour contre par chez entre malgré dès"
        " à en de d'après vers envers lorsque lorsqu quand puisque bien alors tandis comme si s outre grâce"
        " face quant parmi devant derrière jusqu"
    ),
    counts=lexicon(
        "deux trois quatre cinq six sept huit neuf dix onze douze quelques plusieurs certains certaines"
        " beaucoup aucun aucune chacun chacune un une la plupart quelques-uns"
    ),
    tails=combined("jours|semaines|mois|ans|années|heures|minutes", "plus") | combined("d'entre", "eux|elles"),
    now=combined(
        "ce|cet|cette|ces",
        "semaine|année|mois|mois-ci|matin|soir|nuit|été|hiver|automne|printemps|week-end|saison|après-midi",
    )
    | combined("ce|cet", _DAYS),
    months=lexicon(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
        " janv févr avr juil sept oct nov déc"
    ),
    weekdays=_DAYS,
    byline_words=lexicon("par", "publié par", "écrit par", "propos recueillis par", "de notre correspondant"),
    speech_verbs=lexicon(
        "dit a-t-il a-t-elle ajouté ajoute affirmé affirme déclaré déclare expliqué explique selon précisé"
        " précise demandé demande indiqué indique souligné souligne estimé estime annoncé annonce assure"
        " assuré raconte raconté répond répondu s'exclame lance lancé confie confié rappelle rappelé"
        " poursuit regrette prévient écrit s'écria s'écrie"
    ),
)
