"""Files that somebody made to do harm: no other file is read, no request made, memory stays small, and it ends."""

import io
import os
import socket
import tracemalloc
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nutgraf.errors import InputError, NutgrafError
from nutgraf.library.exchange import read_import
from nutgraf.library.exchange.reading import forms, json_stream

POCKET = "title,url,time_added,tags,status\n"
HEADS = {
    "pocket.html": "<title>Pocket Export</title><h1>Unread</h1>",
    "pocket.csv": POCKET,
    "instapaper.csv": "URL,Title,Selection,Folder,Timestamp,Tags\n",
    "bookmarks.html": "<!DOCTYPE NETSCAPE-Bookmark-file-1>",
    "feeds.opml": '<opml version="2.0"><body>',
    "list.txt": "https://post.example/a\n",
    "wallabag.json": '[{"url": "https://post.example/a", "is_archived": 0},',
    "nutgraf.json": '{"schema": "nutgraf-library/1", "articles": [',
}
PIECES = [
    '"', "'", "<", "<a ", '<a x="', "<a x=", "&", "&#9", f"&#{'9' * 5_000};", "<DL>", "<H3>x</H3><DL>", "<DD>", "<!--",
    "<![CDATA[", "<?", "<a /", "[", '{"a":', ",", "\n", "\0", "\r", 'a,"', " ", "(", '<outline text="x">',
    "https://", "https://post.example/\n", '<outline xmlUrl="https://post.example/">', "\u202e", "\ufeff",
]  # fmt: skip


@pytest.fixture
def peak():
    """Return a function that gives the most memory used since the test began, in MiB."""
    tracemalloc.start()
    yield lambda: tracemalloc.get_traced_memory()[1] / 2**20
    tracemalloc.stop()


def outcome(read, content):
    """Return what comes of a file; an error that is not of our tree is one too many."""
    try:
        return read(content)
    except NutgrafError as error:
        return error


@pytest.mark.parametrize("name", HEADS)
@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: repr(piece[:20]))
def test_a_piece_over_and_over_gives_links_or_a_clear_error(read, name, piece):
    found = outcome(read, HEADS[name] + piece * (200_000 // len(piece)))
    if isinstance(found, NutgrafError):
        assert str(found).endswith(".")
    else:
        assert all(link.url and link.url.startswith("https://post.example/") for link in found.links)


FRAGMENTS = st.sampled_from([*(head.encode() for head in HEADS.values()), *(piece.encode() for piece in PIECES)])
BYTES = st.lists(st.binary(max_size=20) | FRAGMENTS, max_size=12).map(b"".join)


@given(BYTES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_bytes_give_links_of_the_web_or_a_clear_error(read, content):
    found = outcome(read, content)
    if isinstance(found, NutgrafError):
        assert str(found).endswith(".")
    else:
        assert all(link.url.startswith(("http://", "https://")) for link in found.links)
        assert all(len(link.tags) <= 50 and "\n" not in (link.title or "") for link in found.links)


@pytest.fixture
def listener():
    """Yield a port of this machine, and fail if anybody has connected to it."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server.getsockname()[1]
        with pytest.raises(BlockingIOError):
            server.accept()


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE opml [<!ENTITY x SYSTEM "file://{secret}">]>',
        '<!DOCTYPE opml [<!ENTITY x SYSTEM "http://127.0.0.1:{port}/x">]>',
        '<!DOCTYPE opml [<!ENTITY % x SYSTEM "http://127.0.0.1:{port}/x.dtd"> %x;]>',
        '<!DOCTYPE opml SYSTEM "http://127.0.0.1:{port}/opml.dtd">',
        '<!DOCTYPE opml [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x "&b;&b;&b;&b;">]>',
    ],
)
def test_an_entity_in_opml_reads_no_file_makes_no_request_and_is_not_replaced(read, tmp_path, listener, declared):
    secret = tmp_path / "secret"
    secret.write_text("a secret")
    declared = declared.replace("{port}", str(listener)).replace("{secret}", str(secret))
    opml = f'<?xml version="1.0"?>{declared}<opml version="2.0"><body><outline text="&x;" xmlUrl="https://post.example/&x;"/></body></opml>'
    found = read(opml)
    assert [(feed.url, feed.title) for feed in found.feeds] == [("https://post.example/&x;", "&x;")]


def test_a_thousand_million_laughs_cost_no_memory(read, peak):
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 30))
    found = read(
        f'<!DOCTYPE opml [<!ENTITY l0 "lol">{entities}]><opml><body><outline text="&l29;" xmlUrl="https://post.example/"/></body></opml>'
    )
    assert peak() < 1
    assert found.feeds[0].title == "&l29;"


def test_folders_in_folders_without_end_give_some_tags(read):
    deep = "".join(f"<DT><H3>{n}</H3><DL><p>" for n in range(100_000))
    found = read(
        f'<!DOCTYPE NETSCAPE-Bookmark-file-1>{deep}<DT><A HREF="https://post.example/">A</A>{"</DL>" * 100_000}<A HREF="https://post.example/b">B</A>'
    )
    assert found.links[0].tags[:2] == ("0", "1")
    assert len(found.links[0].tags) <= 50
    assert found.links[1].tags == ()


def test_outlines_in_outlines_without_end_give_some_tags(read):
    deep = "".join(f'<outline text="{n}">' for n in range(100_000))
    found = read(
        f'<opml>{deep}<outline xmlUrl="https://post.example/f"/>{"</outline>" * 100_000}<outline xmlUrl="https://post.example/g"/></opml>'
    )
    assert found.feeds[0].tags[:2] == ("0", "1")
    assert found.feeds[1].tags == ()


def test_a_row_with_nul_or_an_endless_field_is_skipped_and_the_rows_below_are_read(read):
    found = read(
        f"{POCKET}A\0B,https://post.example/a,1,,unread\nC,https://post.example/\0,1,,unread\n{'x' * 200_000},https://post.example/b,1,,unread\nD,https://post.example/d,1,,archive\n"
    )
    assert [(link.title, link.url) for link in found.links] == [
        ("AB", "https://post.example/a"),
        ("D", "https://post.example/d"),
    ]
    assert found.skipped.count == 2


def test_a_quotation_mark_that_is_never_closed_does_not_take_the_whole_file(read):
    rows = "".join(f"T,https://post.example/{n},1,,unread\n" for n in range(10_000))
    found = read(f'{POCKET}"open,https://post.example/,1,,unread\n{rows}')
    assert found.skipped.count == 1
    assert len(found.links) > 5_000


def zipped(**files: bytes) -> bytes:
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("_dot_", "."), content)
    return body.getvalue()


def test_a_zip_that_unfolds_beyond_the_limit_is_refused_there(tmp_path, peak):
    path = tmp_path / "pocket.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("part_000000.csv", "w") as member:
        member.write(POCKET.encode())
        for _ in range(64):
            member.write(bytes(2**20))
    with pytest.raises(InputError, match="unpacks to more than 50 MB"):
        read_import(path)
    assert peak() < 120


def test_a_zip_that_lies_about_lengths_is_refused_at_the_limit_too(tmp_path, monkeypatch):
    monkeypatch.setattr(forms, "MOST_BYTES", 2**20)
    body = bytearray(zipped(part_dot_csv=POCKET.encode() + bytes(4 * 2**20)))
    at = body.index(b"PK\x01\x02")
    body[at + 24 : at + 28] = (100).to_bytes(4, "little")
    path = tmp_path / "pocket.zip"
    path.write_bytes(body)
    found = outcome(lambda content: list(read_import(content).links), path)
    assert found == [] or str(found).endswith(".")


def test_names_that_lead_out_of_a_zip_write_nothing(read, tmp_path):
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w") as archive:
        archive.writestr("../../outside.csv", f"{POCKET}A,https://post.example/a,1,,unread\n")
        archive.writestr("/absolute.csv", f"{POCKET}B,https://post.example/b,1,,unread\n")
    before = set(tmp_path.parent.rglob("*"))
    assert len(read(body.getvalue()).links) == 2
    assert set(tmp_path.parent.rglob("*")) - before <= {tmp_path / "export"}


def test_a_zip_that_lists_a_million_files_is_refused_before_they_are_listed(read):
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w") as archive:
        for number in range(20_000):
            archive.writestr(f"{number:05}.csv", b"")
    with pytest.raises(InputError, match="more files than an export does"):
        read(body.getvalue())


@pytest.mark.parametrize("cut", [10, 60, 200])
def test_a_zip_that_breaks_off_is_an_input_error(read, cut):
    with pytest.raises(InputError, match="zip that cannot be read"):
        read(zipped(part_dot_csv=POCKET.encode() + os.urandom(500))[:-cut])


def test_an_encrypted_zip_is_an_input_error(read):
    body = bytearray(zipped(part_dot_csv=POCKET.encode()))
    body[6] |= 1
    body[body.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(InputError, match="encrypted"):
        read(bytes(body))


def test_an_item_of_json_without_end_is_refused(read, monkeypatch):
    monkeypatch.setattr(json_stream, "_LONGEST_ITEM", 2**18)
    with pytest.raises(InputError, match="an item of more than"):
        read('{"schema": "nutgraf-library/1", "articles": ["' + "x" * 2**20)
