"""French."""

from nutgraf.facts.numbers.tables.record import Amounts, counted, listed, named, valued

TABLE = Amounts(
    words=counted(
        "zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    )
    | valued(
        "vingt/vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 nonante=90 cent=100 mille=1000"
    ),
    scales=valued(
        "cent/cents=100 mille=1e3 million/millions=1e6 milliard/milliards/md/mds=1e9 billion/billions=1e12"
        " douzaine/douzaines=12 dizaine=10 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 centaine=100"
        " millier/milliers=1e3"
    ),
    articles=frozenset(),
    singles=frozenset({"un", "une"}),
    fractions=valued("demi/demie=0.5 tiers=3 quart/quarts=4 cinquième/cinquièmes=5"),
    joiners=frozenset({"et", "de", "d'"}),
    units=named(
        {
            "percent": "pour~cent",
            "percentage points": "points~de~pourcentage point~de~pourcentage",
            "people": "personnes personne",
            "km": "kilomètres kilomètre",
            "m": "mètres mètre",
            "cm": "centimètres centimètre",
            "mm": "millimètres millimètre",
            "kg": "kilogrammes kilos kilo",
            "g": "grammes gramme",
            "t": "tonnes tonne",
            "km/h": "kilomètres~par~heure kilomètres~heure",
            "°C": "degrés~celsius",
            "°": "degrés degré",
            "km²": "kilomètres~carrés kilomètre~carré",
            "m²": "mètres~carrés mètre~carré",
            "ha": "hectares hectare",
            "l": "litres litre",
            "MW": "mégawatts",
            "GW": "gigawatts",
            "years": "ans",
            "EUR": "euros euro d'euros d'euro d'~euros",
            "USD": "dollars dollar",
            "GBP": "livres~sterling livres",
            "CHF": "francs~suisses",
            "JPY": "yens yen",
            "RUB": "roubles rouble",
            "CNY": "yuans yuan",
            "INR": "roupies",
        }
    ),
    decimal=",",
    groups=" .",
    labels=listed("catégorie no n° numéro page article chapitre chambre vol ligne voie phase tableau"),
    percents=frozenset({"pour"}),
    ranges=frozenset({"à"}),
    scores=("victoire", "gagn", "batt", "défaite", "perdu", "nul", "score", "but", "match", "mené", "menait", "impos"),
)
