"""English."""

from nutgraf.language.tables.record import lexicon
from nutgraf.summary.tables.record import Wording, Words, by_first_word, phrases

TABLE = Wording(
    openings=by_first_word("""
        what happens next is; watch this space; so watch this space; stay tuned; keep checking back; check back;
        more to follow; more to come; more on this story; more as we get it; this is a developing|breaking story;
        this is a breaking news story; this is a live page; this story|page|article|post|report is developing;
        this story|page|article|post|report will be updated; this story|page|article|post|report is being updated;
        we will bring you; we'll bring you; we will be bringing you; we'll be bringing you; we will keep you;
        we'll keep you; we will update this; we'll update this; we will have more; we'll have more;
        here's what you need to know; here is what you need to know; here's everything you need to know;
        here is everything you need to know; here's all you need to know; here is all you need to know;
        here's everything we know; here is everything we know; here's what we know; here is what we know;
        here's what to know; here is what to know; here's how to watch; here is how to watch; here's a look at;
        here is a look at; here's a roundup; here is a roundup; here are some of the; here are the answers;
        below are some; below we take a look; read on; scroll down; scroll through; keep reading; keep scrolling;
        find out more; find out how; click here; click on; click through; click the; tap here; swipe through;
        follow us; follow our live; follow live; follow the latest; follow along; like us on; join us on|at|for|in;
        join the conversation; join the discussion; let us know; tell us what you think; have your say;
        what do you think; what are your thoughts; do you agree;
        share your thoughts|views|story|stories|comments|opinion|experience|experiences;
        sign up for|to|here|now|today; subscribe to|for|now|today|here; download our|the app; get the latest;
        get all the latest; get breaking news; get in touch; don't miss out|our|the; do not miss out|our|the;
        thanks for reading;
        this article|story was originally|first|last|updated|amended|corrected|published|produced|translated|written;
        this article|story has been updated|amended|corrected|translated|edited|republished|produced;
        listen to the full; listen to our; watch the video; watch the full; watch live; watch our; watch more;
        for the latest news; for all the latest; for more information; for more on; for more details;
        for more news; for more stories; for more of; for confidential support|help; for further information;
        to read more; to find out more; to learn more about|click|visit; to see more; to sign up; to subscribe;
        read more; read the full; read next; read also; see also; see more; send your; send us; email us;
        e-mail us; contact us; do you have a story; do you have any information; do you know more; got a story;
        got a tip; have you been affected; have you got a story; are you affected; were you there; you can follow;
        you can read; you can find more; you can watch the; you can see the full; you can also follow;
        you can now follow; all eyes will be on; all eyes will now be on; all eyes are on; the eyes of the world;
        and the rest as they say; the rest as they say; the ball is now in; but that's not all; that's not all;
        but there's more; and there's more; but wait there's more; the list goes on; you couldn't make it up;
        you be the judge; the question on everyone's lips; stranger things have happened; fingers crossed;
        watch what happens; what's next; so what's next; and that's a good thing; the views expressed;
        the opinions expressed; opinions expressed; views expressed; an earlier version of this;
        a previous version of this; this article originally; this story originally; this article first appeared;
        this story first appeared; the associated press contributed; our editors may; we may earn; we earn;
        if you buy something; if you click; when you buy through; this article contains affiliate;
        all rights reserved; image|photo|picture|photograph|video credit; this material may not be;
        the following is a; samaritans can be contacted; if you enjoyed; if you have been affected;
        if you've been affected; if you or someone you know; if you have a story; if you want to see;
        if you want to read; if you would like to read; thank you for reading; stay safe; happy reading;
        now it is your turn; now it's your turn; looking for more; want to learn|know more; hello and welcome;
        welcome to our|the live|latest; good morning|afternoon|evening and welcome; that's it from;
        that's all from; that is all from; right that's it; thanks|thank for your company; thanks for following;
        thanks for joining; we're going to wrap up; we're wrapping up; we're closing this; we are closing this;
        check out our|the full|this|these|some|more; help us; try our; disclaimer; picture this;
        in this article|post|guide|video|blog|review|roundup|episode|section we|i|you|we'll|i'll|you'll;
        this article|post|guide|video|blog|section explores|explains|covers|examines|discusses|outlines|describes;
        this article|post|guide|video|blog|section looks|takes|will; without further ado; so without further ado;
        let's dive|explore; let's take a look|closer; let's get started|into|to; look no further;
        you know what they say; so here's; keep reading; we've put together; we've rounded up;
        we have put together; we have rounded up; we've compiled; we have compiled; happy reading; happy shopping;
        save my name; leave a comment; leave your comment; comment below; tag us;
        are you looking|ready|wondering|struggling|planning|thinking|considering|tired|fascinated; ever wondered;
        have you ever wondered|heard|thought; wondering how|what|if|why|where|which|whether; do you dream
    """),
    empty=phrases("""
        only time will tell; time will tell; remains to be seen; remain to be seen; is yet to be seen;
        is anyone's guess; is anybody's guess; will be watching; will be watching closely; will be watching with;
        will be hoping; will follow with interest; will be following; with great interest;
        await|awaited with interest; will be hotly anticipated; watch this space; stay tuned; the rest is history;
        to be continued; so far so good; the story so far; the jury is still out; jury's still out;
        the future holds; goes without saying; needless to say; one thing is|was certain|clear|sure;
        one thing's certain|clear|sure; one thing is|was for certain|sure; one thing's for certain|sure;
        the question now is; the question is now; the question remains; the big question is; let's hope;
        here's hoping; who knows; easier said than done; the sky's the limit; the sky is the limit;
        the clock is ticking; developing story; what the future holds; here's why|how; here is why|how
    """),
    comment=phrases("""
        for comment; for a comment; request|requests for comment; decline|declined|declines to comment;
        refused|refuses to comment; would not comment; could not be reached; couldn't be reached;
        not immediately respond; not immediately available; not immediately return;
        not respond to a|his|her|their|our|several|multiple|requests|questions|emails|messages; not responded to;
        not returned; have been contacted; has been contacted; has reached out to; have reached out to;
        has been approached; have been approached
    """),
    replies=lexicon(
        "yes no yeah yep nope sure absolutely exactly definitely maybe perhaps probably certainly indeed right"
        " true correct never always not both neither none oh ah well hmm ha because",
        *("of course", "not really", "not at all", "i do", "i did", "it is", "it was", "it does"),
        *("that's right", "good question", "great question", "that is", "that's a", "to be honest"),
        *("i don't know", "i am", "i'm not"),
    ),
    speaker=lexicon("i me my mine i'm i've i'd i'll"),
    address=lexicon("you your yours you're you've you'd you'll"),
    counted=("three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    live=phrases("""
        live updates; live blog; live coverage; live ticker; live latest; liveblog; as it happened;
        minute by minute; minute-by-minute; live report
    """),
    digest=phrases("""
        key points; key developments; key events; key takeaways; main points; summary; at a glance; highlights;
        what we know so far; what you need to know; here's what you need to know; the latest; latest;
        what's happening
    """),
    ahead=phrases("""
        preview; prediction; predictions; odds; how to watch; live stream; tv channel; team news; betting tips;
        where to watch
    """),
    result=Words(
        "beat beats beaten beating win wins won winning victory victories defeat defeats defeated draw draws drew"
        " drawn lose loses lost losing loss thrash* hammer* edge edged edges down downed stun stunned thump*"
        " thriller overc* crush* rout* triumph* held rescue* salvage* share shared stalemate advance* progress*"
        " through demolition cruise* ease* sank sink sinks comeback sweep swept tie tied downing crash* drub* lead"
        " leads scoreline"
    ),
    scored=Words(
        "goal goals scored scorer hat-trick brace struck netted winner equaliser equalizer header headers try tries"
    ),
    play=Words(
        "goal* scor* penalt* header* headed half-time halftime half minute* equalis* equaliz* striker* midfield*"
        " keeper* goalkeeper* defender* corner free-kick free_kick cross crossed shot* opener brace hat-trick"
        " substitute* referee net netted stoppage injury_time injury-time tackle* offside yellow_card red_card"
        " sent_off post crossbar touchdown* quarterback* yard* interception* field_goal rebound* point-guard"
        " three-pointer* assist* buzzer inning* homer* run runs pitcher* strikeout* wicket* over overs batsm*"
        " bowler* century tries try conversion scrum* line-out lineout set sets tiebreak* tie-break* break serve"
        " served ace aces unseeded seed* puck power_play power-play overtime quarter fourth_quarter knockout round"
        " visitors hosts away home_side season"
    ),
    standing=Words(
        "table league standings points place top_of second third bottom relegat* promot* qualif* semi-final*"
        " semifinal* quarter-final* quarterfinal* final next_round advance* unbeaten clear_of group playoff*"
        " play-off* title"
    ),
    acted=lexicon("continued added adds answered responded replied"),
    died=phrases("""
        died; dies; passed away; passes away; dead at; death of
    """),
    aged=phrases("""
        aged; at age; at the age of; years old; he was; she was; year old*; was
    """),
    violent=Words(
        "kill* murder* shot shoot* stab* crash* police suspect* arrest* charged in_court crown_court court_heard"
        " inquest trial jail* attack* victim* bomb* explo* manslaughter prosecut* gunman* homicid* collision"
        " drown* blaze terror* sentenc* guilty convict* accident investigat* prison custody troops soldier*"
        " overdos*"
    ),
    kin=Words(
        "mother* father* mum mom dad parents wife* husband* son* daughter* brother* sister* grandmother*"
        " grandfather* aunt* uncle* cousin* baby girlfriend* boyfriend*"
    ),
    life=Words(
        "career born survived_by funeral tribute* legacy best_known known_for starred star founded won widow*"
        " memorial remember* beloved legend* pioneer* award* married wife husband children son daughter"
        " grandchildren retired joined became began debut* condolence* mourn* illness cancer peacefully obituary"
        " novel* film* album* actor actress singer author musician politician champion iconic influential served"
        " elected role*"
    ),
)
