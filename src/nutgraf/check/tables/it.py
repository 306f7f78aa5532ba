"""Italian."""

from nutgraf.check.tables.record import Lexicon, groups, numbered, pairs, valued
from nutgraf.language.tables.record import lexicon

TABLE = Lexicon(
    numbers=numbered("due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici", 2)
    | numbered("sedici diciassette diciotto diciannove venti", 16)
    | valued("trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100 zero=0")
    | valued("duecento=200 trecento=300 cinquecento=500 dozzina=12 mille=1000 duemila=2000"),
    scales=valued("mila=1e3 milione=1e6 milioni=1e6 miliardo=1e9 miliardi=1e9"),
    months=numbered("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    weekdays=numbered("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    negations=lexicon("non no mai nessun nessuno nessuna niente nulla senza né"),
    pronouns=lexicon("lui lei egli ella loro"),
    limits=lexicon("se salvo finché solo purché"),
    agents=lexicon("da dal dalla dai dalle dall"),
    joints=lexicon("e ed o ma mentre"),
    opposites=pairs("""
vincere vinto vince battuto vittoria | perdere perso perde sconfitta
aumentare aumentato cresciuto salito aumento più | diminuire diminuito calato sceso calo meno
aprire aperto apre | chiudere chiuso chiude chiusura
cominciare cominciato iniziato | finire finito terminato
accettare accettato approvato | rifiutare rifiutato respinto
confermato ammesso | negato smentito
comprare comprato acquistato | vendere venduto
permesso autorizzato | vietato proibito
prima | dopo
primo | ultimo
migliore buono buona | peggiore cattivo cattiva
uomo uomini padre figlio | donna donne madre figlia
tutti tutte | alcuni alcune nessuno
promozione promosso | retrocessione retrocesso
"""),
    equals=groups("""
dire detto dichiarato affermato annunciato spiegato
vincere vinto vittoria
morto morti deceduto ucciso
polizia agenti
auto macchina veicolo
"""),
)
