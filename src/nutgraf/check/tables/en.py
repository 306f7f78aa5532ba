"""English."""

from nutgraf.check.tables.english import GRAMMAR
from nutgraf.check.tables.record import Lexicon, groups, numbered, pairs, valued
from nutgraf.language.tables.record import lexicon

TABLE = Lexicon(
    numbers=numbered("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", 2)
    | numbered("sixteen seventeen eighteen nineteen", 16)
    | valued("twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 zero=0 dozen=12 twice=2")
    | numbered("third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 3),
    scales=valued("hundred=100 thousand=1e3 million=1e6 billion=1e9 trillion=1e12 mn=1e6 bn=1e9 m=1e6 k=1e3 b=1e9"),
    months=numbered(
        "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep"
        " october|oct november|nov december|dec"
    ),
    weekdays=numbered(
        "monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thurs friday|fri saturday|sat sunday|sun"
    ),
    negations=lexicon("not no never n't none nobody nothing neither nor without cannot unable hardly barely"),
    pronouns=lexicon("he she him her his hers they them their"),
    limits=lexicon("if unless whether provided until only"),
    agents=lexicon("by"),
    joints=lexicon("and or but while whereas as"),
    grammar=GRAMMAR,
    opposites=pairs("""
win won victory beat defeat triumph triumphed victorious winner | lose lost loss loser losing
rise rose risen increase increased grow grew grown climb climbed surge surged jump jumped soar soared higher up \
gain gained | fall fell fallen decrease decreased decline declined drop dropped plunge plunged slump slumped lower \
down shrink shrank
more | fewer less
most | least fewest
all every always entire whole | some few several none never
many | few
accept accepted agree agreed approve approved back backed support supported welcome welcomed endorse endorsed \
favour favor | reject rejected refuse refused decline declined oppose opposed deny denied criticise criticised \
criticize criticized condemn condemned block blocked turn
admit admitted confirm confirmed acknowledge | deny denied dispute disputed
claim claimed insist insisted | deny denied
open opened reopen reopened opening | close closed shut closing closure
begin began begun start started launch launched | end ended finish finished stop stopped cease conclude concluded
before | after
first | last
early earlier | late later
above over exceed exceeded | under below
best better good great | worst worse bad poor
love loved like liked enjoy enjoyed | hate hated dislike disliked
arrive arrived enter entered join joined come came | leave left depart departed quit exit
buy bought purchase purchased acquire acquired | sell sold
hire hired appoint appointed recruit recruited | fire fired sack sacked dismiss dismissed
guilty convict convicted | innocent acquit acquitted cleared
arrest arrested charge charged jail jailed detain detained | release released free freed
allow allowed permit permitted legal lift lifted | ban banned forbid forbidden prohibit prohibited illegal block \
barred
alive live living survive survived survivor | dead die died killed death dies
man men male boy boys father son husband brother uncle king prince actor | woman women female girl girls mother \
daughter wife sister aunt queen princess actress
he his him himself | she her hers herself
succeed succeeded success successful | fail failed failure unsuccessful
attack attacked attacking | defend defended defending
remember remembered | forget forgot forgotten
save saved rescue rescued | kill killed destroy destroyed abandon abandoned
strengthen strengthened strong stronger | weaken weakened weak weaker
home | away
public | private
rich wealthy | poor
young younger youngest | old older oldest
large larger largest big bigger biggest huge | small smaller smallest tiny
long longer longest | short shorter shortest
high higher highest | low lower lowest
fast faster quick quickly | slow slower slowly
hot hotter warm warmer | cold colder cool
pass passed adopt adopted | block blocked
safe safely | dangerous unsafe
positive | negative
possible likely able | impossible unlikely unable
true real | false fake
north northern | south southern
east eastern | west western
left | right
domestic local national | foreign international
teacher | student pupil
employer boss | employee worker
parent parents | child children
expensive | cheap
include included including | exclude excluded excluding
build built create created | demolish demolished destroy destroyed
improve improved | worsen worsened deteriorate
optimistic confident hopeful | pessimistic worried
praise praised hail hailed | criticise criticised criticize criticized slam slammed blast blasted
promise promised | refuse refused
gave give given offer offered | took take taken receive received
lend lent | borrow borrowed
cut reduce reduced | raise raised increase increased extend extended
keep kept remain remained stay stayed | lose lost leave left change changed
advance advanced qualify qualified promoted promotion | relegated relegation eliminated knocked
day days | week weeks month months year years
morning | evening night afternoon
present attend attended | absent miss missed
trust trusted | distrust mistrust
optional voluntary | mandatory compulsory
temporary temporarily | permanent permanently
majority | minority
minor | major serious
deliberately intentionally | accidentally
separately | together jointly
military | civilian
"""),
    equals=groups("""
say said says tell told state stated claim claimed announce announced report reported reveal revealed add added
die died dead death killed kill dies deaths
jail jailed prison imprisoned sentenced behind bars
police officer officers cops cop
win won victory beat defeated triumph
lose lost loss defeat
buy bought purchase purchased acquire acquired acquisition
begin began begun start started launch launched commence
end ended finish finished conclude concluded
help helped aid assist assisted assistance
child children kid kids youngster youngsters
father dad
mother mum mom
boss manager coach chief
big large huge massive giant
fire blaze
car vehicle
kid boy girl child
house home
doctor doctors medic medics physician
company firm business
job role post position
show showed shown reveal revealed
rise rose risen increase increased climb grow grew
fall fell fallen drop dropped decline declined decrease
hurt injured injury injuries wounded wound
attack attacked assault assaulted raid
ask asked request requested urge urged
try tried attempt attempted
plan planned plans set due will
join joined sign signed
leave left depart quit
speak spoke spoken talk talked
think thought believe believed
think believe feel consider
happen happened occur occurred
choose chose chosen pick picked select selected
get got receive received
need require required needed
make made create created
use used
see saw seen spot spotted
find found discover discovered discovery
near close nearby
murder murdered homicide kill killed
flat apartment
film movie
game match
goal score scored strike
us u.s. usa america american
uk britain british
eu european
accuse accused allege alleged
court judge trial
sack sacked fire fired dismiss dismissed
resign resigned quit step
marry married wedding wed marriage
wife husband spouse partner
study research survey report
scientist scientists researcher researchers
worker workers employee employees staff
student pupil
ban banned prohibit prohibited
warn warned warning
order ordered
hit struck strike
crash crashed collision
storm hurricane cyclone
plane aircraft jet airliner
probe investigation investigate investigated investigating inquiry
slam slammed criticise criticised criticize criticized condemn condemned blast blasted
hail hailed praise praised laud lauded
flee fled escape escaped
lawyer lawyers attorney attorneys
senator sen
protest protests protester protesters protested demonstration demonstrators rally
quake earthquake
earn earned pocket make made
about around approximately nearly almost
percent %
"""),
)
