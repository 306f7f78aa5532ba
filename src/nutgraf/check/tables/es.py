"""Spanish."""

from nutgraf.check.tables.record import Lexicon, groups, numbered, pairs, valued
from nutgraf.language.tables.record import lexicon

TABLE = Lexicon(
    numbers=numbered("dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis", 2)
    | numbered("diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco", 17)
    | valued("treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 cero=0")
    | valued("doscientos=200 trescientos=300 cuatrocientos=400 quinientos=500 docena=12"),
    scales=valued("mil=1e3 millón=1e6 millones=1e6"),
    months=numbered(
        "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre"
    ),
    weekdays=numbered("lunes martes miércoles jueves viernes sábado domingo"),
    negations=lexicon("no nunca jamás ningún ninguno ninguna nada nadie sin ni tampoco"),
    pronouns=lexicon("él ella ellos ellas"),
    limits=lexicon("si salvo hasta solo sólo siempre"),
    agents=lexicon("por"),
    joints=lexicon("y e o u pero mientras"),
    opposites=pairs("""
ganar ganó ganado venció victoria | perder perdió perdido derrota
subir subió subido aumentó aumentar creció alza más | bajar bajó bajado disminuyó cayó caída menos
abrir abrió abierto | cerrar cerró cerrado cierre
empezar empezó comenzó inició | terminar terminó acabó finalizó
aceptar aceptó aprobó apoyó | rechazar rechazó negó
confirmó reconoció admitió | negó desmintió
comprar compró comprado | vender vendió vendido
permitir permitió permitido autorizó | prohibir prohibió prohibido
antes | después
primero primera primer | último última
mejor bueno buena | peor malo mala
hombre hombres padre hijo | mujer mujeres madre hija
todos todas | algunos algunas ninguno
ascendió ascenso | descendió descenso
"""),
    equals=groups("""
decir dijo declaró afirmó anunció explicó
ganar ganó venció victoria
muerto murió muertos fallecido falleció
policía agentes
coche vehículo
"""),
)
