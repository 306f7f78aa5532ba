"""French."""

from nutgraf.check.tables.record import Lexicon, groups, numbered, pairs, valued
from nutgraf.language.tables.record import lexicon

TABLE = Lexicon(
    numbers=numbered("deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize", 2)
    | valued("vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 nonante=90 zéro=0 douzaine=12"),
    scales=valued("cent=100 cents=100 mille=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9"),
    months=numbered("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    weekdays=numbered("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    negations=lexicon("pas non jamais aucun aucune rien personne sans ni n"),
    pronouns=lexicon("il elle lui ils elles eux"),
    limits=lexicon("si sauf jusqu seulement pourvu tant"),
    agents=lexicon("par"),
    joints=lexicon("et ou mais tandis alors"),
    opposites=pairs("""
gagner gagné gagne remporté remporter victoire battu | perdre perdu perd défaite
augmenter augmenté augmente hausse progressé grimpé plus | baisser baissé baisse diminué reculé recul moins
ouvrir ouvert ouvre | fermer fermé ferme fermeture
commencer commencé commence débuté | terminer terminé finir fini achevé
accepter accepté approuvé soutenu | refuser refusé rejeté
confirmer confirmé reconnu | nier nié démenti
acheter acheté | vendre vendu
autoriser autorisé permis | interdire interdit
avant | après
premier première | dernier dernière
meilleur meilleure bon bonne | pire mauvais mauvaise
homme hommes père fils | femme femmes mère fille
tous toutes | certains certaines aucun aucune
promu promotion | relégué relégation
"""),
    equals=groups("""
dire dit déclaré affirmé annoncé expliqué
gagner gagné remporté victoire
mort morts décédé tué tués
policiers police agents
voiture véhicule
"""),
)
