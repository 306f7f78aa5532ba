"""Articles of every kind in a real browser: hostile ones, long ones, those of other scripts, those without a story."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect
from serving import EXAMPLES, Served, serving

from nutgraf import pipeline, records
from nutgraf.intake.digest import digest
from nutgraf.library import Library
from nutgraf.records import (
    Article,
    Block,
    BlockKind,
    Document,
    Edit,
    EditKind,
    Facts,
    Keeping,
    Name,
    Quote,
    Span,
    Status,
    Summary,
    SummarySentence,
)

HOSTILE = (
    '"><script>canary()</script>',
    "'><img src=x onerror=canary()>",
    "</p></article><iframe srcdoc='<script>parent.canary()</script>'>",
    "<svg/onload=canary()>",
    "javascript:canary()",
    "{{7*7}}{% raw %}&lt;b&gt;",
    "\u202eetirw\u202c \x1b[31m\x00",
    "]]><!--",
)
KINDS = tuple(BlockKind)
CANARY = (
    "window.called = 0; window.canary = window.alert = window.prompt = window.confirm = () => { window.called++; };"
)


def hostile(text: str) -> Keeping:
    """Return an article in which everything that a page can say is the same hostile text."""
    parts = [f"{text} no. {i}" for i in range(2 * len(KINDS))]
    whole, blocks, at = "\n\n".join(parts), [], 0
    for i, part in enumerate(parts):
        blocks.append(Block(KINDS[i % len(KINDS)], Span(at, at + len(part))))
        at += len(part) + 2
    first, second = blocks[0].span, blocks[1].span
    article = article_of(whole, tuple(blocks), text)
    summary = Summary(
        article.content_hash,
        (
            SummarySentence(whole[first.start : first.end], first, (first, Span(second.start, second.start + 2))),
            SummarySentence(
                f"{whole[second.start + 2 : second.end]} [{text}]",
                second,
                (second,),
                (
                    Edit(EditKind.CUT, Span(second.start, second.start + 2)),
                    Edit(EditKind.INSERT, Span(second.end, second.end), f" [{text}]"),
                ),
            ),
        ),
        0.5,
        (text, text),
        False,
        "nutgraf",
        pipeline.summary_recipe(),
    )
    facts = Facts(
        quotes=(Quote(first, None, text, None),),
        names=(Name(Span(first.start, first.start + 3), "person", text, role=second),),
    )
    return Keeping(Document(article, facts, summary), (), {"medium": summary}, text, pipeline.recipe(), tags=(text,))


def article_of(text: str, blocks: tuple[Block, ...], title: str, status: Status = Status.COMPLETE) -> Article:
    plain = pipeline.article_from_text(text or title, title=title)
    return Article(
        plain.id, plain.content_hash, title, f"javascript:canary()//{plain.id}", title, (title, title), title, "2026-01-05", None,
        "en", title, text, blocks, status, title, None, None, None,
    )  # fmt: skip


@pytest.fixture(scope="module")
def ids() -> dict[str, str]:
    return {}


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory, ids: dict[str, str]) -> Iterator[Served]:
    """Return a server with articles such as no newspaper has."""
    path = tmp_path_factory.mktemp("odd") / "library.sqlite"
    with Library.open(path) as library:
        for i, text in enumerate(HOSTILE):
            ids[f"hostile {i}"] = library.keep(hostile(text)).id
        for name in ("japanese.html", "live-blog.html"):
            ids[name] = library.keep(told(pipeline.article_of(records.Page(None, (EXAMPLES / name).read_bytes())))).id
        ids["arabic"] = library.keep(told(arabic())).id
        ids["long"] = library.keep(told(long())).id
        wall = article_of("", (), "A wall", Status.PAYWALL)
        ids["wall"] = library.keep(Keeping(Document(wall, Facts(), None), (), {}, None, pipeline.recipe())).id
    with serving(path, "--no-refresh") as server:
        yield server


def told(article: Article) -> Keeping:
    made = digest(article)
    return Keeping(made.document, (), made.summaries, made.headline, pipeline.recipe())


def arabic() -> Article:
    text = (
        "افتتحت البلدية يوم الاثنين جسرا جديدا فوق النهر بعد ثلاث سنوات من العمل.\n\n"
        "قالت رئيسة البلدية ليلى حداد إن الجسر كلف 12 مليون دينار.\n\n"
        "ويتوقع أن تعبره نحو 4000 سيارة كل يوم."
    )
    return pipeline.article_from_text(text, title="جسر جديد فوق النهر", language="ar")


def long() -> Article:
    """Return an article of a hundred thousand words."""
    paragraph = (
        "Nora Lind walked to the harbour of Westport on 3 May 2021 and counted {n} boats. "
        "“There were never so many,” said Lind, who keeps the harbour's books. "
        "The council of Westport will meet again about the matter in 14 days, and the fishermen wait."
    )
    return pipeline.article_from_text("\n\n".join(paragraph.format(n=n) for n in range(2200)), title="A long story")


@pytest.fixture
def tab(tab: Page) -> Page:
    tab.route("**/mark", lambda route: route.fulfill(status=204))
    return tab


@pytest.mark.parametrize("i", range(len(HOSTILE)))
@pytest.mark.parametrize("query", ["in=all", "in=all&summary=above&edits=1&facts=1", "in=all&summary=below&at=2-9"])
def test_no_script_of_an_article_runs_and_nothing_breaks_out(
    odd: Served, ids: dict[str, str], tab: Page, i: int, query: str
) -> None:
    complaints: list[str] = []
    tab.on("console", lambda message: complaints.append(message.text))
    tab.add_init_script(CANARY)
    tab.goto(f"{odd.address}article/{ids[f'hostile {i}']}?{query}")
    assert tab.evaluate("window.called") == 0
    assert [each for each in complaints if "Content Security Policy" in each] == []
    expect(tab.locator("main > .reader > .story > .text > *")).to_have_count(12)
    expect(tab.locator("main > .reader > aside")).to_have_count(1)
    expect(tab.locator("main :is(script, iframe, img, svg svg)")).to_have_count(0)
    assert not [each for each in tab.locator("a").evaluate_all("all => all.map(a => a.protocol)") if "script" in each]


def test_hostile_words_are_shown_as_they_are(odd: Served, ids: dict[str, str], tab: Page) -> None:
    tab.goto(f"{odd.address}article/{ids['hostile 0']}?in=all&summary=above")
    expect(tab.get_by_role("heading", level=1)).to_have_text(HOSTILE[0])
    expect(tab.locator("#b3")).to_have_text(f"{HOSTILE[0]} no. 3")
    expect(tab.locator("#s1")).to_have_text(f"{HOSTILE[0]} no. 0")


def test_marks_that_turn_the_direction_are_left_out(odd: Served, ids: dict[str, str], tab: Page) -> None:
    answer = tab.goto(f"{odd.address}article/{ids['hostile 6']}?in=all&summary=above")
    assert answer is not None
    assert not set("\u202e\u202c\x1b\x00") & set(tab.locator("main").inner_text())


def test_a_text_of_a_hundred_thousand_words_opens_with_its_summary(odd: Served, ids: dict[str, str], tab: Page) -> None:
    tab.goto(f"{odd.address}article/{ids['long']}?in=all&summary=above")
    expect(tab.locator(".text > p")).to_have_count(2200)
    expect(tab.locator(".passage").first).to_be_visible()
    tab.locator("#s1").click()
    expect(tab.locator("#p1")).to_be_focused()
    expect(tab.locator(".facts .numbers li")).to_have_count(400)


def test_arabic_runs_from_right_to_left_in_a_frame_that_does_not(odd: Served, ids: dict[str, str], tab: Page) -> None:
    tab.goto(f"{odd.address}article/{ids['arabic']}?in=all&summary=above&length=medium")
    direction = "element => getComputedStyle(element).direction"
    assert tab.get_by_role("heading", level=1).evaluate(direction) == "rtl"
    assert tab.locator(".text").evaluate(direction) == "rtl"
    assert tab.locator(".sentences").evaluate(direction) == "rtl"
    assert tab.locator(".byline").evaluate(direction) == "ltr"
    expect(tab.locator(".story")).to_have_attribute("lang", "ar")


def test_a_live_blog_has_its_headings_and_its_list(odd: Served, ids: dict[str, str], tab: Page) -> None:
    tab.goto(f"{odd.address}article/{ids['live-blog.html']}?in=all")
    expect(tab.locator(".text > ul")).to_have_count(1)
    expect(tab.locator(".text > ul > li")).to_have_count(3)
    expect(tab.locator(".text > h2").first).to_have_text("Water falls for the first time")


def test_a_page_without_a_story_says_so_and_offers_no_summary(odd: Served, ids: dict[str, str], tab: Page) -> None:
    tab.goto(f"{odd.address}article/{ids['wall']}?in=all&summary=above")
    expect(tab.locator(".notice.warn")).to_have_text("The publisher shows this story to subscribers only.")
    expect(tab.locator(".offer")).to_have_count(0)
    expect(tab.get_by_role("complementary")).to_have_count(0)
