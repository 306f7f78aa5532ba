"""German."""

from nutgraf.check.tables.record import Lexicon, groups, numbered, pairs, valued
from nutgraf.language.tables.record import lexicon

_UNITS = numbered("ein zwei drei vier fünf sechs sieben acht neun")
_TENS = valued("zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90")

TABLE = Lexicon(
    numbers=numbered("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn", 2)
    | numbered("sechzehn siebzehn achtzehn neunzehn", 16)
    | _TENS
    | {f"{unit}und{ten}": value + tens for unit, value in _UNITS.items() for ten, tens in _TENS.items()}
    | valued("null=0 dutzend=12 hundert=100 tausend=1000"),
    scales=valued("hundert=100 tausend=1e3 million=1e6 millionen=1e6 mio=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9"),
    months=numbered(
        "januar|jänner|jan februar|feber|feb märz april|apr mai juni|jun juli|jul august|aug september|sept|sep"
        " oktober|okt november|nov dezember|dez"
    ),
    weekdays=numbered("montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag"),
    negations=lexicon("nicht nie niemals kein keine keinen keinem keiner keines nichts niemand ohne weder"),
    pronouns=lexicon("er sie ihn ihm ihr sein seine seinen seiner ihre ihren ihrer"),
    limits=lexicon("wenn falls sofern ob bis nur solange"),
    joints=lexicon("und oder aber während sondern"),
    opposites=pairs("""
gewinnen gewann gewonnen siegte siegen sieg besiegte | verlieren verlor verloren unterlag niederlage
steigen stieg gestiegen zunahme wachsen wuchs gewachsen erhöht mehr höher | sinken sank gesunken fallen fiel \
gefallen rückgang schrumpfte weniger niedriger
öffnen öffnete geöffnet eröffnet eröffnete | schließen schloss geschlossen schließt
beginnen begann begonnen beginnt startete | enden endete beendet endet
annehmen angenommen zugestimmt zustimmen befürwortet unterstützt | ablehnen abgelehnt lehnte verweigert
bestätigt bestätigte eingeräumt | bestritten bestritt dementiert dementierte
kaufen kaufte gekauft | verkaufen verkaufte verkauft
erlaubt erlauben | verboten verbieten verbot
vor | nach
erste ersten | letzte letzten
gut besser beste | schlecht schlechter schlechteste
alle | einige keine
mann männer vater sohn | frau frauen mutter tochter
aufstieg aufgestiegen | abstieg abgestiegen
"""),
    equals=groups("""
sagen sagte gesagt erklärte teilte mitgeteilt
gewinnen gewann gewonnen siegte sieg
polizei polizisten beamte
auto wagen fahrzeug
tot tote starb gestorben getötet tod
"""),
)
