"""Italian."""

from nutgraf.facts.numbers.tables.record import Amounts, counted, listed, named, valued

_ONES = ("due", "tre", "quattro", "cinque", "sei", "sette", "nove")
_TENS = ("venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta")
_LARGE = {
    form: 10.0 * place + number
    for place, ten in enumerate(_TENS, 2)
    for number, form in [
        (0, ten), (1, ten[:-1] + "uno"), (2, ten + "due"), (3, ten + "tré"), (3, ten + "tre"), (4, ten + "quattro"),
        (5, ten + "cinque"), (6, ten + "sei"), (7, ten + "sette"), (8, ten[:-1] + "otto"), (9, ten + "nove"),
    ]
}  # fmt: skip
_HUNDREDS = {f"{one}cento": 100.0 * number for number, one in zip((2, 3, 4, 5, 6, 7, 9), _ONES, strict=True)}
_THOUSANDS = {f"{one}mila": 1000.0 * number for number, one in zip((2, 3, 4, 5, 6, 7, 9), _ONES, strict=True)}

TABLE = Amounts(
    words=counted(
        "zero uno/un/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici"
        " sedici diciassette diciotto diciannove"
    )
    | _LARGE
    | _HUNDREDS
    | _THOUSANDS
    | valued(
        "cento=100 mille=1000 ottocento=800 diecimila=1e4 ventimila=2e4 trentamila=3e4 cinquantamila=5e4 centomila=1e5"
    ),
    scales=valued("mille/mila=1e3 milione/milioni/mln=1e6 miliardo/miliardi/mld=1e9 dozzina/dozzine=12 decina=10"),
    articles=frozenset(),
    singles=frozenset({"un", "una", "uno"}),
    fractions=valued("mezzo/mezza=0.5 terzo/terzi=3 quarto/quarti=4 quinto/quinti=5"),
    joiners=frozenset({"e", "di"}),
    units=named(
        {
            "percent": "per~cento",
            "percentage points": "punti~percentuali punto~percentuale",
            "people": "persone persona",
            "km": "chilometri chilometro",
            "m": "metri metro",
            "cm": "centimetri centimetro",
            "mm": "millimetri millimetro",
            "mi": "miglia miglio",
            "kg": "chilogrammi chili chilo",
            "g": "grammi grammo",
            "t": "tonnellate tonnellata",
            "km/h": "chilometri~all'ora chilometri~orari",
            "°C": "gradi~centigradi gradi~celsius",
            "°": "gradi grado",
            "km²": "chilometri~quadrati chilometri~quadri",
            "m²": "metri~quadrati metri~quadri",
            "ha": "ettari ettaro",
            "l": "litri litro",
            "MW": "megawatt",
            "GW": "gigawatt",
            "years": "anni",
            "EUR": "euro",
            "USD": "dollari dollaro",
            "GBP": "sterline sterlina",
            "CHF": "franchi~svizzeri",
            "JPY": "yen",
            "RUB": "rubli rublo",
            "CNY": "yuan",
        }
    ),
    decimal=",",
    groups=". ",
    labels=listed("categoria n numero pagina articolo capitolo stanza volo linea fase"),
    percents=frozenset({"per"}),
    ranges=frozenset({"a"}),
    scores=("vittori", "vin", "batt", "sconfitt", "pers", "pareggi", "risultato", "gol", "rete", "partita"),
)
