"""Words of titles and offices beside a person's name, lower-cased, by language."""

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Titles:
    """What stands beside names of persons in one language.

    address: forms of address ("mr"). offices: nouns of offices and trades. endings: what compound nouns of offices end
    in. modifiers: words that belong to an office before its noun ("prime"). links: words that join an office's name
    to what it is over ("of").
    """

    address: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    modifiers: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()


def _titles(address: str, offices: str, modifiers: str, links: str, endings: str = "") -> Titles:
    return Titles(
        frozenset(address.split()),
        frozenset(offices.split()),
        tuple(endings.split()),
        frozenset(modifiers.split()),
        frozenset(links.split()),
    )


_ENGLISH = _titles(
    address=(
        "mr mr. mrs mrs. ms ms. miss mister dr dr. prof prof. professor sir dame lord lady rev rev. reverend father"
        " sister brother fr fr. hon hon. gen gen. lt lt. col col. capt capt. sgt sgt. maj maj. cpl cpl. pvt pvt. adm"
        " adm. cmdr sen sen. rep rep. gov gov. pres pres. judge justice rabbi imam sheikh shaikh ayatollah mullah"
        " hajji cardinal pope saint st. king queen prince princess duke duchess emperor empress sultan emir count"
        " countess baron baroness uncle aunt madame monsieur herr frau señor señora don doña madam"
    ),
    offices=(
        "president minister premier chancellor secretary senator congressman congresswoman representative governor"
        " mayor councillor councilman councilor alderman ambassador envoy commissioner chairman chairwoman"
        " chairperson chair chief director manager head leader spokesman spokeswoman spokesperson officer executive"
        " ceo cfo cto coo founder co-founder owner boss editor reporter correspondent columnist journalist critic"
        " author writer poet novelist actor actress singer rapper musician composer comedian presenter host director"
        " producer filmmaker artist painter designer architect engineer scientist researcher professor lecturer"
        " historian economist analyst strategist lawyer attorney barrister solicitor prosecutor judge justice"
        " sheriff detective inspector constable sergeant officer captain lieutenant colonel major general admiral"
        " commander corporal private marshal brigadier coach manager striker midfielder defender goalkeeper winger"
        " forward captain quarterback pitcher batsman bowler champion player star legend trainer jockey driver"
        " doctor surgeon nurse physician psychologist psychiatrist teacher headteacher principal dean pastor priest"
        " bishop archbishop cardinal pope rabbi imam king queen prince princess activist campaigner dissident"
        " politician lawmaker candidate nominee dictator ruler president-elect treasurer coordinator adviser advisor"
        " aide assistant deputy consultant entrepreneur businessman businesswoman billionaire tycoon banker investor"
        " trader broker agent investigator coroner pathologist photographer chef model astronaut pilot farmer"
        " whistleblower hacker gunman suspect mp mep msp assemblyman assemblywoman superintendent curator librarian"
        " archaeologist biologist physicist chemist mathematician philosopher astronomer geologist ecologist"
        " conservationist guitarist drummer bassist vocalist conductor pianist violinist dancer choreographer"
        " playwright broadcaster blogger anchor midshipman rector provost registrar ombudsman comptroller"
    ),
    modifiers=(
        "prime vice deputy head chief foreign finance interior defence defense health education justice home trade"
        " labour labor energy transport environment culture agriculture first second acting interim executive"
        " managing general attorney assistant associate senior junior lead press police party team national field"
        " news sports music art film opposition majority minority house senate shadow lieutenant major brigadier"
        " rear high crown grand supreme state district county city town village club company group board committee"
        " council union government campaign co- founding honorary emeritus security development affairs science"
        " political editorial creative technical sporting marketing communications information operating financial"
        " financial technology legal medical research project program programme regional area sales human resources"
        " public relations private personal special"
    ),
    links="of for at in to",
)
_GERMAN = _titles(
    address=(
        "herr herrn frau dr dr. prof prof. professor professorin könig königin prinz prinzessin papst graf gräfin"
        " fürst kaiser kaiserin sankt"
    ),
    offices=(
        "präsident präsidentin kanzler kanzlerin minister ministerin bürgermeister bürgermeisterin trainer"
        " trainerin kapitän chef chefin sprecher sprecherin direktor direktorin leiter leiterin vorsitzender"
        " vorsitzende vorsitzenden richter richterin anwalt anwältin staatsanwalt autor autorin schriftsteller"
        " schriftstellerin schauspieler schauspielerin sänger sängerin regisseur regisseurin künstler künstlerin"
        " forscher forscherin politiker politikerin senator senatorin abgeordneter abgeordnete general oberst"
        " kommissar kommissarin botschafter botschafterin bischof erzbischof kardinal papst könig königin pfarrer"
        " pfarrerin stürmer torwart verteidiger mittelfeldspieler intendant intendantin landrat landrätin gründer"
        " gründerin geschäftsführer geschäftsführerin ökonom ökonomin historiker historikerin experte expertin"
        " bewohner anwohnerin anwohner unternehmer unternehmerin"
    ),
    endings=(
        "präsident präsidentin kanzler kanzlerin minister ministerin meister meisterin chef chefin sprecher"
        " sprecherin trainer trainerin direktor direktorin leiter leiterin vorsitzende vorsitzender vorsitzenden"
        " anwalt anwältin politiker politikerin sekretär sekretärin führer führerin forscher forscherin experte"
        " expertin ministers kanzlers präsidenten beauftragte beauftragter berater beraterin"
    ),
    modifiers="erster erste ersten stellvertretender stellvertretende stellvertretenden geschäftsführender",
    links="der des von für im in",
)
_FRENCH = _titles(
    address=(
        "m m. mm. mme mlle monsieur madame mademoiselle dr dr. pr pr. me docteur professeur maître roi reine prince"
        " princesse pape saint sainte"
    ),
    offices=(
        "président présidente ministre premier première chancelier chancelière secrétaire sénateur sénatrice député"
        " députée maire maires préfet préfète ambassadeur ambassadrice commissaire directeur directrice chef cheffe"
        " patron patronne porte-parole entraîneur entraîneuse sélectionneur capitaine attaquant gardien défenseur"
        " milieu procureur procureure juge avocat avocate général colonel commandant lieutenant amiral écrivain"
        " écrivaine auteur autrice acteur actrice chanteur chanteuse réalisateur réalisatrice journaliste historien"
        " historienne économiste chercheur chercheuse professeur professeure médecin archevêque évêque cardinal pape"
        " roi reine prince princesse fondateur fondatrice dirigeant dirigeante leader candidat candidate responsable"
        " conseiller conseillère élu élue adjoint adjointe recteur rectrice syndicaliste militant militante"
    ),
    modifiers=(
        "premier première vice ancien ancienne secrétaire directeur directrice président présidente conseiller"
        " conseillère"
    ),
    links="de du des d' à au aux de la l'",
)
_SPANISH = _titles(
    address=(
        "sr sr. sra sra. srta señor señora señorita don doña d. dr dr. dra dra. doctor doctora rey reina príncipe"
        " princesa papa san santa fray sor"
    ),
    offices=(
        "presidente presidenta ministro ministra primer canciller secretario secretaria senador senadora diputado"
        " diputada alcalde alcaldesa gobernador gobernadora embajador embajadora comisario comisaria director"
        " directora jefe jefa portavoz líder entrenador entrenadora seleccionador capitán delantero portero defensa"
        " centrocampista fiscal juez jueza magistrado abogado abogada general coronel comandante teniente almirante"
        " escritor escritora autor autora actor actriz cantante periodista historiador historiadora economista"
        " investigador investigadora profesor profesora catedrático médico médica arzobispo obispo cardenal papa rey"
        " reina príncipe princesa fundador fundadora consejero consejera vicepresidente vicepresidenta expresidente"
        " exministro concejal rector rectora candidato candidata dirigente poeta pintor cineasta empresario"
        " empresaria"
    ),
    modifiers="primer primera ex vice exprimer secretario director directora",
    links="de del la los",
)
_ITALIAN = _titles(
    address=(
        "sig sig. signor signora signorina dott dott. dottor dottoressa dr dr. prof prof. professor professoressa"
        " avv avv. ing ing. on on. don re regina principe principessa papa san santa suor fra monsignor"
    ),
    offices=(
        "presidente ministro ministra premier cancelliere cancelliera segretario segretaria senatore senatrice"
        " deputato deputata sindaco sindaca prefetto governatore governatrice ambasciatore ambasciatrice commissario"
        " direttore direttrice capo portavoce leader allenatore allenatrice tecnico mister ct capitano attaccante"
        " portiere difensore centrocampista procuratore giudice magistrato avvocato avvocata generale colonnello"
        " comandante maresciallo ammiraglio scrittore scrittrice autore autrice attore attrice cantante regista"
        " giornalista storico economista ricercatore ricercatrice professore professoressa medico arcivescovo"
        " vescovo cardinale papa re regina principe fondatore fondatrice assessore assessora consigliere consigliera"
        " vicepresidente viceministro sottosegretario amministratore presidentessa rettore rettrice candidato"
        " candidata imprenditore imprenditrice questore pm"
    ),
    modifiers="primo prima vice ex amministratore direttore procuratore segretario",
    links="di del della dei delle dell' dello degli",
)
_RUSSIAN = _titles(
    address=(
        "господин госпожа г-н г-жа г. товарищ доктор профессор царь царица король королева князь княгиня император"
        " императрица папа патриарх"
    ),
    offices=(
        "президент президента президенту президентом министр министра министром премьер премьер-министр премьера"
        " канцлер канцлера секретарь сенатор депутат депутата мэр мэра губернатор губернатора посол глава главы"
        " главой директор директора начальник начальника лидер лидера председатель председателя представитель"
        " представителя тренер тренера капитан капитана нападающий вратарь защитник полузащитник прокурор прокурора"
        " судья адвокат адвоката генерал генерала полковник полковника майор писатель писателя поэт автор актёр"
        " актер актриса певец певица режиссёр режиссер журналист журналиста журналистка историк экономист учёный"
        " профессор академик врач архиепископ епископ патриарх основатель основателя советник пресс-секретарь"
        " вице-премьер спикер уполномоченный ректор бизнесмен предприниматель кандидат канцлера эксперт аналитик"
        " политолог"
    ),
    modifiers="первый генеральный исполнительный главный заместитель вице старший бывший верховный",
    links="",
)

TITLES = MappingProxyType(
    {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH, "it": _ITALIAN, "ru": _RUSSIAN}
)


def titles(tag: str) -> Titles:
    """Return the titles of a language by its primary tag; of one without a table none."""
    return TITLES.get(tag, Titles())
