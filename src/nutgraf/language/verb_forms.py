"""An English word in, which form of which kind of verb it may be out. The tagger asks for it."""

from functools import cache

from nutgraf.language.tables.record import lexicon

# base, past, participle; one past form stands for both
_IRREGULAR = (
    "arise:arose:arisen bear:bore:borne beat:beat:beaten become:became:become begin:began:begun bend:bent bet:bet"
    " bid:bid bind:bound bite:bit:bitten bleed:bled blow:blew:blown break:broke:broken breed:bred bring:brought"
    " broadcast:broadcast build:built burn:burnt burst:burst buy:bought catch:caught choose:chose:chosen cling:clung"
    " come:came:come cost:cost creep:crept cut:cut deal:dealt dig:dug draw:drew:drawn dream:dreamt drink:drank:drunk"
    " drive:drove:driven eat:ate:eaten fall:fell:fallen feed:fed feel:felt fight:fought find:found flee:fled"
    " fly:flew:flown forbid:forbade:forbidden forecast:forecast forget:forgot:forgotten forgive:forgave:forgiven"
    " freeze:froze:frozen get:got:gotten give:gave:given go:went:gone grind:ground grow:grew:grown hang:hung"
    " hear:heard hide:hid:hidden hit:hit hold:held hurt:hurt keep:kept kneel:knelt know:knew:known lay:laid lead:led"
    " lean:leant learn:learnt leave:left lend:lent let:let lie:lay:lain light:lit lose:lost make:made mean:meant"
    " meet:met mistake:mistook:mistaken overcome:overcame:overcome oversee:oversaw:overseen"
    " overtake:overtook:overtaken pay:paid prove:proved:proven put:put quit:quit read:read rebuild:rebuilt"
    " ride:rode:ridden ring:rang:rung rise:rose:risen run:ran:run say:said see:saw:seen seek:sought sell:sold"
    " send:sent set:set shake:shook:shaken shed:shed shine:shone shoot:shot show:showed:shown shrink:shrank:shrunk"
    " shut:shut sing:sang:sung sink:sank:sunk sit:sat sleep:slept slide:slid slip:slipped speak:spoke:spoken"
    " speed:sped spend:spent spin:spun split:split spread:spread spring:sprang:sprung stand:stood steal:stole:stolen"
    " stick:stuck sting:stung strike:struck:stricken strive:strove:striven swear:swore:sworn sweep:swept"
    " swim:swam:swum swing:swung take:took:taken teach:taught tear:tore:torn tell:told think:thought"
    " throw:threw:thrown thrust:thrust undergo:underwent:undergone understand:understood"
    " undertake:undertook:undertaken uphold:upheld upset:upset wake:woke:woken wear:wore:worn weep:wept win:won"
    " wind:wound withdraw:withdrew:withdrawn withhold:withheld withstand:withstood wring:wrung write:wrote:written"
)
_REGULAR = (
    "abandon absorb abuse accept accompany accuse achieve acknowledge acquire act add address adjust admire admit"
    " adopt advance advise affect afford agree aim alert allege allow alter amass announce annoy answer anticipate"
    " apologise apologize appeal appear apply appoint approach approve argue arrange arrest arrive ask assassinate"
    " assault assess assign assist assume assure attach attack attempt attend attract auction avoid await award back"
    " ban base batter battle beg behave believe belong benefit blame block board boast bomb book boost borrow bounce"
    " brace brand breach brief call calm campaign cancel capture care carry cause celebrate challenge change charge"
    " chase chat check cheer cite claim clash clean clear climb close coach collaborate collapse collect collide"
    " comment commit compare compete compile complain complete concede concern conclude condemn conduct confess"
    " confirm confront connect consider consist construct contact contain contest continue contribute control convert"
    " convict convince cook cope correct cover crash create criticise criticize cross crush cry damage dance dare"
    " date debate decide declare decline decorate defeat defend define delay delete deliver demand demolish"
    " demonstrate deny depart depend deploy describe deserve design desire destroy detain determine develop devote"
    " diagnose die dine direct disappear discover discuss dismiss display dispute disrupt donate double doubt"
    " download drag dress drop drown dry earn ease edge edit elect eliminate embark embrace emerge employ enable"
    " encounter encourage end endorse endure enforce engage enjoy ensure enter equal erupt escape establish estimate"
    " evacuate examine exceed exclude execute exhibit exist expand expect experience explain explode explore export"
    " expose express extend face fail fear feature file fill film finance finish fire fit fix flood focus follow"
    " force form found free fuel fund gain gather generate grab graduate grant greet guarantee guard guess guide halt"
    " hand handle happen harm hate haul head heal help hesitate hire hope host hug hunt identify ignore illustrate"
    " imagine impose impress improve include increase indicate infect influence inform inject injure insist inspect"
    " inspire install insult intend interview introduce invade invest investigate invite involve issue jail join joke"
    " judge jump justify kick kidnap kill kiss knock label lack land last laugh launch lecture levy lift like limit"
    " link list listen live load locate lock look loom love lower maintain manage march mark marry match matter"
    " measure mention mind miss monitor mount mourn move murder name need negotiate nominate note notice object"
    " oblige obtain occur offer open operate oppose order organise organize outline own pack paint park participate"
    " pass pause perform permit persuade phone pick place plan plant play plead please pledge plunge point pose post"
    " postpone pour praise pray predict prefer prepare present preserve press prevent print process produce promise"
    " promote prompt propose prosecute protect protest provide publish pull punish purchase push qualify question"
    " raid rain raise range rank rate reach react realise realize rebel recall receive recognise recognize recommend"
    " record recover recruit reduce refer reflect refuse regard register regret reject relate relax release rely"
    " remain remark remember remind remove renew rent repair repeat replace reply report represent request require"
    " rescue research reserve resign resist resolve respond rest restore restrict result resume retire retreat return"
    " reveal reverse review ring risk rob roll rule rush sail sample satisfy save scare score scream search secure"
    " seem seize select separate serve settle share shift shock shop shout sign slam slash slow smash smile smoke"
    " soar solve spark spot sprint stab stage stare start state stay steer stem step stop storm stress stretch"
    " struggle study stumble submit succeed suffer suggest suit supply support suppose surge surprise surrender"
    " surround survive suspect suspend sustain switch tackle talk target tend test thank threaten tie top total touch"
    " tour trace track trade trail train transfer transform translate trap travel treat trigger try tumble turn tweet"
    " unite unveil update urge use vanish vary view visit volunteer vote vow wait walk want warn wash waste watch"
    " weigh welcome whisper widen wipe wish witness wonder work worry yell yield"
)
_DOUBLED = lexicon(
    "admit ban beg bet commit drag drop equal grab hug jail knit permit plan rob sit slam slip spin stab stem step"
    " stop"
    " submit transfer trap"
)
_VOWELS = "aeiou"


def form_of(word: str) -> str:
    """Return letters for the forms that the lower-cased word may have, "" for what is no verb that is known.

    b: the base, s: with -s, p: past, n: participle, g: with -ing.
    """
    return forms().get(word, "")


@cache
def forms() -> dict[str, str]:
    """Return the letters of each word that `form_of` knows."""
    found: dict[str, set[str]] = {}

    def add(word: str, form: str) -> None:
        found.setdefault(word, set()).add(form)

    for entry in _IRREGULAR.split():
        base, *rest = entry.split(":")
        add(rest[0], "p")
        add(rest[-1], "n")
        for word, form in ((base, "b"), (_with_s(base), "s"), (_stem(base) + "ing", "g")):
            add(word, form)
    for base in _REGULAR.split():
        past = base + "d" if base.endswith("e") else _stem(base, changes_y=True) + "ed"
        for word, form in ((base, "b"), (_with_s(base), "s"), (past, "p"), (past, "n"), (_stem(base) + "ing", "g")):
            add(word, form)
    return {word: "".join(sorted(forms)) for word, forms in found.items()}


def _with_s(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    return base[:-1] + "ies" if base.endswith("y") and base[-2] not in _VOWELS else base + "s"


def _stem(base: str, *, changes_y: bool = False) -> str:
    """Return what an ending with a vowel is put behind: "stopp", "mak", and "carri" of "carry"."""
    if base.endswith("ie") and not changes_y:
        return base[:-2] + "y"
    if base.endswith("e") and not base.endswith("ee"):
        return base[:-1]
    if changes_y and base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "i"
    doubles = base in _DOUBLED or (len(base) == 3 and base[-1] in "bdgmnpt" and base[-2] in _VOWELS)
    return base + base[-1] if doubles else base
