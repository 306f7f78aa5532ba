"""Capitalised words that are no names: peoples, languages, days, months, feasts, works' and products' words."""

_PEOPLES = (
    "afghan afghani african albanian algerian american andean angolan arab arabian arabic argentine argentinian"
    " armenian asian assyrian australian austrian azerbaijani azeri bahraini bangladeshi basque bavarian belarusian"
    " belgian bengali berber bolivian bosnian brazilian breton british briton bulgarian burmese cambodian cameroonian"
    " canadian cantonese caribbean catalan caucasian celtic chechen chilean chinese christian colombian congolese"
    " croat croatian cuban cypriot czech dane danish dutch ecuadorian egyptian english eritrean estonian ethiopian"
    " european filipino finn finnish flemish french frenchman gaelic gallic georgian german germanic ghanaian greek"
    " gypsy haitian hawaiian hebrew hindi hindu hispanic honduran hungarian icelandic indian indonesian iranian iraqi"
    " irish irishman islamic islamist israeli italian jamaican japanese javanese jew jewish jordanian kazakh kenyan"
    " korean kosovar kurd kurdish kuwaiti kyrgyz laotian latin latino latina latvian lebanese liberian libyan"
    " lithuanian macedonian malay malaysian maltese mandarin maori marxist mexican moldovan mongolian montenegrin"
    " moroccan muslim moslem namibian nazi nepalese nepali nicaraguan nigerian nordic norman norwegian omani pakistani"
    " palestinian panamanian paraguayan persian peruvian pole polish portuguese prussian punjabi qatari quaker roman"
    " romanian russian rwandan saudi saxon scandinavian scot scots scottish senegalese serb serbian shia shiite"
    " shi'ite sicilian sikh singaporean slavic slovak slovene slovenian somali spaniard spanish sudanese sunni swede"
    " swedish swiss syrian taiwanese tajik tamil tanzanian tartar tatar thai tibetan tunisian turk turkish turkmen"
    " ugandan ukrainian urdu uruguayan uzbek venetian venezuelan vietnamese welsh yemeni yiddish yugoslav zambian"
    " zimbabwean catholic protestant orthodox anglican lutheran methodist baptist mormon buddhist evangelical"
    " presbyterian republican democrat democratic communist socialist stalinist leninist baathist ba'athist zionist"
    " islam christianity judaism buddhism hinduism catholicism communism nazism wahhabi salafi texan californian"
    " parisian londoner bostonian westerner northerner southerner easterner victorian edwardian elizabethan arctic"
    " antarctic anglo-saxon afro-american african-american asian-american"
)
_DAYS = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur"
    " thurs fri sat sun christmas easter thanksgiving halloween ramadan hanukkah passover diwali eid lent advent xmas"
    " today tomorrow yesterday am pm a.m. p.m. est edt pst pdt cst cdt gmt utc cet spring summer autumn winter fall"
    " montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember"
    " lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre"
    " octobre novembre décembre lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo"
    " junio julio agosto septiembre octubre noviembre diciembre lunedì martedì mercoledì giovedì venerdì sabato"
    " domenica gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre"
)
_MISCELLANY = (
    "i internet web god lord allah bible quran koran torah constitution tv dvd cd pc pdf html http www url faq fyi"
    " asap ok okay re fw fwd cc bcc ps p.s. nb n.b. eg ie etc vs hi hello hey dear thanks regards sincerely best"
    " cheers subject sent from to date attachment attached message original forwarded phone fax email e-mail tel"
    " mobile cell ext mr mrs ms dr prof sir madam gdp ceo cfo coo cto vp evp svp pr hr it ai id gps sms ipo ngo ngos"
    " mp mps phd mba ba ma bs bsc dna rna hiv aids covid covid-19 sars flu usb ram cpu gpu windows linux iphone ipad"
    " ipod android macbook kindle xbox playstation olympics olympic paralympics world_cup super_bowl world_war wwi"
    " wwii brexit holocaust cold_war gulf_war earth sun english_language nobel oscar oscars grammy emmy pulitzer euro"
    " dollar yen pound usd eur gbp mbtu mmbtu mw page section chapter appendix figure table part volume article act"
    " bill law amendment treaty protocol agreement accord plan project program programme pack edition version vol no."
    " fig tab isda gtc rfp rfq nda mou president prime_minister senator congressman governor mayor king queen prince"
    " princess pope minister mom dad mommy daddy grandma grandpa mum mama papa uncle aunt lol omg btw imho imo wtf"
    " rofl haha yeah yes no oh wow"
)
_FEASTS = (
    " new_year labor_day memorial_day independence_day mother's_day father's_day good_friday black_friday boxing_day"
)

PEOPLES = frozenset(form for word in _PEOPLES.split() for form in (word, word + "s"))
ORDINARY = frozenset((_DAYS + " " + _MISCELLANY + _FEASTS).split())
