"""English: the nouns that stand for one person, by gender, and the words around names that tell persons from others."""

from nutgraf.language.tables.record import lexicon

MEN = lexicon(
    "man boy father dad son brother husband uncle grandfather grandad granddad grandson nephew boyfriend stepfather"
    " stepson godfather gentleman guy lad schoolboy widower bachelor fiancé groom bridegroom king prince duke lord monk"
    " priest bishop archbishop cardinal pope imam rabbi sheikh emir sultan policeman fireman spokesman chairman"
    " businessman congressman councilman alderman assemblyman fisherman cameraman salesman gunman sportsman statesman"
    " cricketer batsman footballer actor waiter barman doorman milkman handyman frontman linesman middleman clergyman"
    " serviceman airman seaman hitman henchman conman strongman foreman craftsman tradesman kinsman stepbrother"
    " half-brother father-in-law brother-in-law son-in-law baron emperor monsignor pontiff ayatollah midfielder"
    " striker quarterback linebacker"
)
WOMEN = lexicon(
    "woman girl mother mum mom mummy daughter sister wife aunt grandmother grandma granddaughter niece girlfriend"
    " stepmother stepdaughter godmother lady lass schoolgirl widow fiancée bride queen princess duchess dame nun"
    " abbess policewoman spokeswoman chairwoman businesswoman congresswoman councilwoman assemblywoman sportswoman"
    " stateswoman actress waitress barmaid hostess heiress stewardess seamstress empress baroness countess midwife"
    " housewife ballerina goddess mistress clergywoman servicewoman stepsister half-sister mother-in-law"
    " sister-in-law daughter-in-law mum-of-two mother-of-two mum-of-three mother-of-three schoolmistress headmistress"
)
ANYBODY = lexicon(
    "person elder child kid baby toddler teenager teen youngster adult pensioner parent sibling spouse partner cousin"
    " twin friend colleague neighbour neighbor roommate classmate teammate relative guest host resident citizen"
    " tenant victim suspect defendant accused perpetrator attacker assailant killer murderer rapist thief burglar"
    " robber terrorist bomber shooter gunner sniper hostage prisoner inmate convict criminal fugitive offender intruder"
    " witness juror plaintiff officer cop policeofficer detective trooper soldier marine veteran guard warden sailor"
    " fighter rebel militant commander commandant patient worker employee staffer boss employer owner landlord tenant"
    " customer client shopper passenger motorist cyclist rider pedestrian tourist traveller traveler visitor hiker"
    " jogger bystander onlooker occupant climber swimmer diver surfer skier runner"
    " boxer wrestler golfer athlete player rider jockey referee umpire"
    " winner loser finalist opponent rival challenger contender newcomer student pupil graduate scholar intern trainee"
    " apprentice learner tutor instructor mentor lecturer speaker reader viewer listener caller user player gamer"
    " fan supporter follower voter donor recipient survivor orphan refugee migrant immigrant asylum-seeker foreigner"
    " stranger local native expert specialist official bureaucrat diplomat envoy politician lawmaker legislator"
    " republican democrat conservative liberal socialist communist republican nationalist reporter journalist"
    " paramedic medic firefighter lifeguard nurse doctor surgeon dentist therapist psychologist psychiatrist"
    " counsellor counselor pharmacist vet cleaner cook chef baker butcher barber hairdresser stylist nanny babysitter"
    " maid servant gardener carpenter plumber electrician mechanic builder bricklayer engineer programmer developer"
    " blogger youtuber influencer vlogger magician clown acrobat dancer singer songwriter rapper guitarist drummer"
    " bassist composer conductor pianist violinist comedian celebrity star legend hero heroine icon genius"
    " billionaire millionaire tycoon magnate mogul heir hunter farmer rancher miner trucker driver pilot astronaut"
    " sailor skipper author novelist poet writer playwright filmmaker photographer videographer narrator translator"
    " interpreter preacher minister pastor missionary saint prophet believer dictator monarch ruler tyrant leader"
    " spokesperson chairperson president secretary senator governor mayor councillor candidate nominee incumbent"
    " predecessor successor coach manager trainer captain goalkeeper defender winger forward pitcher catcher lawyer"
    " attorney solicitor barrister prosecutor judge magistrate sheriff inspector sergeant constable lieutenant colonel"
    " general admiral major corporal director producer presenter broadcaster anchor editor columnist critic"
    " correspondent professor teacher headteacher principal dean researcher scientist physicist chemist biologist"
    " historian economist analyst strategist consultant adviser advisor aide assistant deputy ambassador commissioner"
    " chancellor premier founder co-founder entrepreneur executive ceo banker investor trader broker agent"
    " accountant auditor clerk cashier receptionist librarian curator artist painter sculptor designer architect"
    " model musician vocalist activist campaigner protester demonstrator dissident whistleblower hacker spy informant"
    " someone somebody anyone anybody everyone everybody nobody"
)
NOUNS = MEN | WOMEN | ANYBODY
HE = lexicon("he him his himself")
SHE = lexicon("she her hers herself")

MISTERS = lexicon(
    "mr mr. mister sir lord father brother fr uncle king prince duke emperor baron count sultan emir pope"
)
MISSES = lexicon("mrs mrs. ms ms. miss dame lady sister aunt queen princess duchess empress baroness countess madame")
STYLES = lexicon("pope king queen prince princess emperor empress saint st sultan emir lord lady sir dame duke duchess")
"""Titles without which a single name does not stand: "Prince William"."""

SURNAMES_FIRST = lexicon(
    "xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo zheng liang song tang deng han"
    " feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao jia hao tan shi"
    " lee kim park choi jung jeong kang cho yoon jang lim oh seo shin kwon hwang ahn song yoo hong moon bae baek nam"
    " nguyen tran le pham huynh phan vu vo dang bui do ho ngo duong ly lai tsai chiang mao"
)
"""Surnames that stand before the given name, so that the last word of such a name is no short form of it."""

OPENINGS = lexicon(
    "now today tonight yesterday tomorrow once never maybe perhaps sometimes often recently previously currently"
    " formerly originally initially apparently reportedly allegedly clearly obviously certainly surely sadly luckily"
    " fortunately unfortunately suddenly immediately nobody nothing everyone everything something somebody former"
    " police officials authorities prosecutors investigators experts critics analysts witnesses lawyers doctors"
    " scientists researchers residents protesters supporters neighbours neighbors friends relatives parents fans"
    " rumours rumors asked told speaking writing referring according thanks please watch read see photo photos video"
    " pictured dear hello yes no ok okay well oh why how what when where who which whether"
)
"""Words that have a capital only where they open a sentence, beside those of the language's own tables."""

KNOWN_BY_OFFICE = lexicon("president chancellor pope king queen prince princess emperor")
"""Offices behind which a surname is as good as a full name."""

BEFORE_PLACES = lexicon("in at from near to across outside inside around throughout via toward towards into")
PREPOSITIONS = BEFORE_PLACES | lexicon(
    "of on with by for about against between among over under after before since during without like unlike"
    " than as through per despite behind beside besides including and or versus"
)
CONJUNCTIONS = lexicon("but and so yet then however still now also")
SUBORDINATORS = lexicon("when while after before as since although though if because once until whenever unless where")
COPULAS = lexicon("is was are were be been being as became become becomes remains remained am like")
DETERMINERS = lexicon("a an the this that another one his her their its my our your every each some any no")
THINGS = lexicon(
    "cup bowl open trophy prize prizes award awards medal day days week month year night morning flight series show"
    " times post act law bill amendment treaty deal plan project program programme case report study survey index"
    " award ceremony festival championship championships games tournament prix classic derby marathon race tour stage"
    " round match final finals season episode movie film song album book magazine newspaper radio television tv"
    " network channel studios pictures records entertainment airport airlines air line express jet plane ship boat"
    " car truck bus train phone watch tablet app web online digital media stadium arena field center building house"
    " tower hall palace castle bridge gate wall road way highway freeway boulevard lane drive square plaza garden"
    " gardens farm ranch mine camp base station port mall market store shop restaurant cafe bar hotel inn resort"
    " spa casino club gym pool beach bay lake river creek island islands valley canyon forest woods desert hill hills"
    " syndrome disease virus fever cancer test theory law effect system method model scale war wars battle revolution"
    " uprising spring massacre shooting bombing attack attacks crisis scandal affair trial hearing inquiry"
)
"""What a name of several words ends with that is nobody's: "Stanley Cup"."""

INSTITUTIONS = lexicon(
    "university college school hospital ministry department court commission committee council agency institute"
    " foundation bank club church museum party union association federation company corporation authority board bureau"
    " academy league institution airline group fund trust society parliament assembly senate congress tribunal"
)
"""What institutions are that say it in their names, of whichever a text may go on to speak as "the court"."""
