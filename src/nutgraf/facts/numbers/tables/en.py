"""English."""

from nutgraf.facts.numbers.tables.record import Amounts, counted, listed, named, valued

_ONES = "one two three four five six seven eight nine"
_TENS = valued("twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90")

TABLE = Amounts(
    words=counted(
        f"zero {_ONES} ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    )
    | _TENS,
    scales=valued(
        "hundred=100 thousand=1e3 million/mn/mln=1e6 billion/bn=1e9 trillion/tn=1e12 dozen=12 k=1e3",
    ),
    articles=frozenset({"a", "an"}),
    singles=frozenset({"one"}),
    fractions=valued("half=0.5 third/thirds=3 quarter/quarters=4 fifth/fifths=5 tenth/tenths=10"),
    joiners=frozenset({"and"}),
    units=named(
        {
            "percent": "percent per~cent pct",
            "percentage points": "percentage~point percentage~points points~percent",
            "people": "people persons person",
            "km": "kilometres kilometers kilometre kilometer",
            "m": "metres meters metre meter",
            "cm": "centimetres centimeters centimetre centimeter",
            "mm": "millimetres millimeters millimetre millimeter",
            "mi": "miles mile",
            "ft": "feet foot",
            "in": "inches inch",
            "yd": "yards yard",
            "nmi": "nautical~miles nautical~mile",
            "kg": "kilograms kilogrammes kilos kilogram kilo",
            "g": "grams grammes gram",
            "t": "tonnes tons tonne ton",
            "oz": "ounces ounce",
            "lb": "pounds pound",
            "km/h": "kph kmh kilometres~per~hour kilometers~per~hour kilometres~an~hour kilometers~an~hour",
            "mph": "mph miles~per~hour miles~an~hour",
            "kn": "knots",
            "°C": "degrees~celsius degrees~centigrade",
            "°F": "degrees~fahrenheit",
            "°": "degrees degree",
            "km²": "square~kilometres square~kilometers sq~km",
            "m²": "square~metres square~meters sq~m",
            "mi²": "square~miles sq~miles",
            "ft²": "square~feet sq~ft",
            "ha": "hectares hectare",
            "acre": "acres acre",
            "l": "litres liters litre liter",
            "gal": "gallons gallon",
            "bbl": "barrels barrel",
            "MW": "megawatts megawatt",
            "GW": "gigawatts gigawatt",
            "years": "year years year-old",
            "USD": "dollars dollar",
            "EUR": "euros euro",
            "GBP": "pounds~sterling",
            "JPY": "yen",
            "CNY": "yuan renminbi",
            "INR": "rupees rupee",
            "RUB": "roubles rubles rouble ruble",
            "CHF": "swiss~francs",
            "SEK": "swedish~kronor",
            "NOK": "norwegian~kroner",
            "DKK": "danish~kroner",
            "CAD": "canadian~dollars",
            "AUD": "australian~dollars",
            "TRY": "turkish~lira",
        }
    ),
    decimal=".",
    groups=",",
    labels=listed(
        "category no number formula page pages article chapter section room flight route channel highway interstate"
        " platform gate phase version level figure table resolution act rule unit block apollo boeing airbus"
    ),
    percents=frozenset({"per"}),
    ranges=frozenset({"to"}),
    scores=(
        "win", "won", "beat", "los", "defeat", "victor", "draw", "drew", "lead", "led", "score", "ahead", "down",
        "goal", "thrash", "aggregate", "half-time", "final", "match",
    ),
)  # fmt: skip
