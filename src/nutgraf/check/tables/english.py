"""How a clause of English is read."""

from nutgraf.check.tables.record import Grammar, pairs
from nutgraf.language.tables.record import lexicon

GRAMMAR = Grammar(
    copulas=lexicon("is are was were be been being am got"),
    modals=lexicon("has have had will would can could may might must shall should to do does did"),
    determiners=lexicon("a an the this that these those his her its their my our your no any each every some"),
    possessives=lexicon("his her their its"),
    relatives=lexicon("who whom which that it this i we you what where"),
    openers=lexicon("after before when because if although though since until unless that where whether than so near"),
    refusals=lexicon(
        "fail fails failed failing refuse refuses refused refusing decline declines declined declining unable deny"
        " denies denied denying stop stopped unwilling cannot lack lacks lacked avoid avoids avoided avoiding prevent"
        " prevented rule ruled reject rejects rejected dismiss dismissed dont didnt doesnt isnt wasnt wont cant"
    ),
    denials=lexicon("deny denies denied denying denial"),
    hedges=lexicon("only just merely least"),
    mutual=lexicon(
        "meet meets met marry marries married wed divorce divorced date dated fight fights fought face faces faced"
        " play plays played debate debated merge merged resemble resembles"
    ),
    sayings=lexicon("say says said tell tells told add adds added"),
    fillers=lexicon("longer yet even ever"),
    inverses=pairs("""
beat beats beaten defeat defeats defeated | lost lose loses
buy buys bought | sell sells sold
lend lends lent | borrow borrows borrowed
give gives gave given | receive receives received
"""),
    ranks=lexicon("vice deputy assistant acting interim former ex associate junior shadow caretaker"),
    offices=lexicon(
        "president minister chairman chairwoman chair director manager coach mayor governor secretary leader captain"
        " editor chief commissioner ambassador chancellor premier principal prosecutor attorney officer sheriff"
        " treasurer professor executive inspector marshal speaker"
    ),
)
