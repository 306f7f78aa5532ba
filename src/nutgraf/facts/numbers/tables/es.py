"""Spanish."""

from nutgraf.facts.numbers.tables.record import Amounts, counted, listed, named, valued

_TWENTIES = (
    "veinte veintiuno/veintiún/veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete"
    " veintiocho veintinueve"
)

TABLE = Amounts(
    words=counted(
        "cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis"
        f" diecisiete dieciocho diecinueve {_TWENTIES}"
    )
    | valued(
        "treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien/ciento=100"
        " doscientos/doscientas=200 trescientos/trescientas=300 cuatrocientos/cuatrocientas=400"
        " quinientos/quinientas=500 seiscientos/seiscientas=600 setecientos/setecientas=700"
        " ochocientos/ochocientas=800 novecientos/novecientas=900 mil=1000"
    ),
    scales=valued("mil=1e3 millón/millones/mill=1e6 millardo/millardos=1e9 billón/billones=1e12 docena/docenas=12"),
    articles=frozenset(),
    singles=frozenset({"un", "una", "uno"}),
    fractions=valued("medio/media=0.5 tercio/tercios=3 cuarto/cuartos=4 quinto/quintos=5"),
    joiners=frozenset({"y", "de"}),
    units=named(
        {
            "percent": "por~ciento por~cien",
            "percentage points": "puntos~porcentuales punto~porcentual",
            "people": "personas persona",
            "km": "kilómetros kilómetro",
            "m": "metros metro",
            "cm": "centímetros centímetro",
            "mm": "milímetros milímetro",
            "mi": "millas milla",
            "kg": "kilogramos kilos kilo",
            "g": "gramos gramo",
            "t": "toneladas tonelada",
            "km/h": "kilómetros~por~hora",
            "°C": "grados~centígrados grados~celsius",
            "°": "grados grado",
            "km²": "kilómetros~cuadrados",
            "m²": "metros~cuadrados",
            "ha": "hectáreas hectárea",
            "l": "litros litro",
            "MW": "megavatios",
            "GW": "gigavatios",
            "years": "años",
            "EUR": "euros euro",
            "USD": "dólares dólar",
            "GBP": "libras~esterlinas libras",
            "CHF": "francos~suizos",
            "JPY": "yenes yen",
            "RUB": "rublos rublo",
            "CNY": "yuanes yuan",
        }
    ),
    decimal=",",
    groups=". ",
    labels=listed("categoría no n.º número página artículo capítulo habitación vuelo línea fase"),
    percents=frozenset({"por"}),
    ranges=frozenset({"a"}),
    scores=("victoria", "gan", "venc", "derrota", "perd", "empat", "marcador", "gol", "partido", "impus"),
)
