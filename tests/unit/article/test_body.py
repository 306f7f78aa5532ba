"""The blocks of a page's story: what each is, where it ends, and what stays out."""

import pytest

from nutgraf.article.body import story_pieces
from nutgraf.errors import TooSlow
from nutgraf.records import BlockKind

LEAD = "The clock on the market hall has run four minutes fast since the flood, and the council voted on Monday to leave it so."
MORE = "Traders set their watches by it, the clerk Odile Marsh told the meeting, and two trains a day are caught because of it."
LAST = "A plaque beneath the dial will explain the matter to visitors from the first of May, in three languages and in braille."


def page(*blocks: str) -> str:
    return f"<!doctype html><html><body><nav><a href=/>Front page</a></nav><article><h1>A clock stays fast</h1>{''.join(blocks)}</article><footer>Contact us</footer></body></html>"


def pieces_of(*blocks: str) -> list[tuple[BlockKind, str]]:
    return [(piece.kind, piece.text) for piece in story_pieces(page(*blocks), None)]


def test_each_paragraph_is_a_block_in_order():
    found = pieces_of(f"<p>{LEAD}</p>", f"<p>{MORE}</p>", f"<p>{LAST}</p>")
    assert [piece for piece in found if piece[0] is BlockKind.PARAGRAPH] == [
        (BlockKind.PARAGRAPH, text) for text in (LEAD, MORE, LAST)
    ]


def test_navigation_and_footer_stay_out():
    told = " ".join(text for _, text in pieces_of(f"<p>{LEAD}</p><p>{MORE}</p>"))
    assert "Front page" not in told
    assert "Contact us" not in told


def test_white_space_in_markup_is_one_space():
    assert (BlockKind.PARAGRAPH, LEAD) in pieces_of(
        f"<p>\n  {LEAD.replace(' ', chr(10) + chr(9))}  </p>", f"<p>{MORE}</p>"
    )


def test_words_in_inline_elements_stay_in_their_sentence():
    marked = LEAD.replace("four minutes", "<b>four</b> <i>minutes</i>").replace("flood", "fl<span>ood</span>")
    assert (BlockKind.PARAGRAPH, LEAD) in pieces_of(f"<p>{marked}</p>", f"<p>{MORE}</p>")


def test_the_words_of_links_stay():
    linked = MORE.replace("Odile Marsh", '<a href="/people/odile-marsh">Odile Marsh</a>')
    assert (BlockKind.PARAGRAPH, MORE) in pieces_of(f"<p>{LEAD}</p>", f"<p>{linked}</p>", f"<p>{LAST}</p>")


def test_a_line_break_parts_words():
    told = " ".join(text for _, text in pieces_of(f"<p>{LEAD}<br>{MORE}</p>", f"<p>{LAST}</p>"))
    assert f"{LEAD} {MORE}" in told


def test_a_heading_within_the_story_is_a_heading():
    assert (BlockKind.HEADING, "What the clock means") in pieces_of(
        f"<p>{LEAD}</p>", "<h2>What the clock means</h2>", f"<p>{MORE}</p><p>{LAST}</p>"
    )


def test_a_quotation_is_a_quotation():
    words = "It is the only thing in this town that has ever been early."
    assert (BlockKind.QUOTATION, words) in pieces_of(
        f"<p>{LEAD}</p>", f"<blockquote>{words}</blockquote>", f"<p>{MORE}</p>"
    )


def test_items_of_a_list_are_blocks_of_their_own():
    items = ["Four minutes before the flood", "None at all after the war", "Eleven in the winter of the great frost"]
    found = pieces_of(f"<p>{LEAD}</p>", f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>", f"<p>{MORE}</p>")
    assert [text for kind, text in found if kind is BlockKind.LIST_ITEM] == items


def test_a_table_keeps_its_rows_and_cells():
    table = "<table><tr><th>Year</th><th>Minutes</th></tr><tr><td>1953</td><td>4</td></tr><tr><td>1987</td><td>11</td></tr></table>"
    found = pieces_of(f"<p>{LEAD}</p><p>{MORE}</p>", table, f"<p>{LAST}</p>")
    assert (BlockKind.TABLE, "Year | Minutes\n1953 | 4\n1987 | 11") in found


def test_entities_are_read():
    told = [
        text
        for _, text in pieces_of(f"<p>{LEAD.replace('flood', 'flood &amp; the &#8216;frost&#8217;')}</p><p>{MORE}</p>")
    ]
    assert LEAD.replace("flood", "flood & the ‘frost’") in told


def test_scripts_styles_and_comments_stay_out():
    told = " ".join(
        text
        for _, text in pieces_of(
            f"<p>{LEAD}</p><script>var fast = 4;</script><style>p {{ top: 0 }}</style><!-- early --><p>{MORE}</p>"
        )
    )
    assert not [word for word in ("fast =", "top: 0", "early -") if word in told]


def test_no_block_is_blank():
    assert all(
        text == text.strip() != ""
        for _, text in pieces_of(
            f"<p> </p><p>{LEAD}</p><p>&nbsp;</p><ul><li></li></ul><p>{MORE}</p><blockquote></blockquote>"
        )
    )


@pytest.mark.parametrize(
    "markup", ["", "<html></html>", "<html><body><img src=clock.jpg></body></html>", "<!-- only a comment -->"]
)
def test_a_page_without_a_story_has_no_blocks(markup):
    assert story_pieces(markup, None) == []


def test_a_page_of_too_many_elements_is_refused_in_words():
    with pytest.raises(TooSlow, match=r"100,000 elements.*Save only the article"):
        story_pieces("<p>tick" * 100_000, None)
