"""German."""

from nutgraf.facts.numbers.tables.record import Amounts, counted, listed, named, valued

_ONES = "ein zwei drei vier fünf sechs sieben acht neun"
_TENS = "zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig"
_SMALL = counted("null ein/eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn"
    " sechzehn siebzehn achtzehn neunzehn")  # fmt: skip
_LARGE = {
    f"{one}und{ten}" if one else ten: 10.0 * place + number
    for place, tens in enumerate(_TENS.split(), 2)
    for ten in tens.split("/")
    for number, one in enumerate(["", *_ONES.split()])
}
_HUNDREDS = {f"{one}hundert": 100.0 * number for number, one in enumerate(_ONES.split(), 1)}
_THOUSANDS = {f"{word}tausend": 1000.0 * number for word, number in (_SMALL | _LARGE | _HUNDREDS).items() if number}

TABLE = Amounts(
    words=_SMALL | _LARGE | _HUNDREDS | _THOUSANDS | {"hundert": 100.0, "tausend": 1000.0},
    scales=valued(
        "hundert=100 tausend/tsd=1e3 million/millionen/mio=1e6 milliarde/milliarden/mrd=1e9 billion/billionen/bio=1e12"
        " dutzend=12"
    ),
    articles=listed("eine einer einem einen eines"),
    singles=frozenset({"ein"}),
    fractions=valued("halbe/halben=0.5 drittel=3 viertel=4 fünftel=5 zehntel=10"),
    joiners=frozenset(),
    units=named(
        {
            "percent": "prozent",
            "percentage points": "prozentpunkte prozentpunkten prozentpunkt",
            "people": "menschen personen leute leuten person mensch",
            "km": "kilometer kilometern",
            "m": "meter metern",
            "cm": "zentimeter zentimetern",
            "mm": "millimeter millimetern",
            "mi": "meilen meile",
            "kg": "kilogramm kilo",
            "g": "gramm",
            "t": "tonnen tonne",
            "km/h": "stundenkilometer stundenkilometern kilometer~pro~stunde",
            "°C": "grad~celsius",
            "°": "grad",
            "km²": "quadratkilometer quadratkilometern",
            "m²": "quadratmeter quadratmetern",
            "ha": "hektar",
            "l": "liter litern",
            "MW": "megawatt",
            "GW": "gigawatt",
            "years": "jahre jahren jährige jährigen jähriger",
            "EUR": "euro euros",
            "USD": "dollar us-dollar us~-~dollar",
            "GBP": "pfund",
            "CHF": "franken",
            "DEM": "mark d-mark",
            "JPY": "yen",
            "RUB": "rubel",
            "TRY": "lira",
            "CNY": "yuan",
            "INR": "rupien",
        }
    ),
    decimal=",",
    groups=". '’",
    labels=listed("kategorie nr nummer seite artikel paragraf kapitel absatz zimmer gleis linie flug phase tabelle"),
    ranges=frozenset({"bis"}),
    scores=(
        "sieg",
        "gewann",
        "gewonnen",
        "verlor",
        "niederlage",
        "unentschieden",
        "führ",
        "traf",
        "stand",
        "spiel",
        "tor",
    ),
    before_ordinal=listed("der die das den dem des am im zum zur beim vom ab seit bis"),
)
