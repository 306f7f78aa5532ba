"""Whatever calls itself a feed: no file is read, nothing is asked for, and it ends in time within memory."""

import gzip
import os
import resource
import socket
import subprocess
import sys
import tarfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from nutgraf.errors import NotAFeed
from nutgraf.fetch.feeds import as_page, find_feeds, is_full, keep_reason, key_of, parse_feed
from nutgraf.records import Feed, SourceSettings

URL = "https://news.example/feed"
SETTINGS = SourceSettings(words=("ferry",), not_words=("tunnel",), languages=("en",), least_words=10)

SECONDS = 60  # of processor time, many times what is needed
BYTES = 1024**3
SECRET = "hingeOfASecret"  # stands in the file that is not to be read


def used(body: bytes, content_type: str | None = None) -> Feed | None:
    """Do with a feed all that is done with one; None where it is none."""
    find_feeds(body, URL, content_type)
    try:
        feed = parse_feed(body, URL, content_type)
    except NotAFeed:
        return None
    for entry in feed.entries:
        str(entry).encode()
        assert key_of(entry)
        is_full(entry)
        keep_reason(entry, SETTINGS)
        as_page(entry, feed)
    return feed


COLLECTION = Path(os.environ.get("NUTGRAF_DATA", "")) / "hostile" / "feeds.tar.gz"


def test_a_collection_of_good_and_broken_feeds_is_read_without_a_crash() -> None:
    if not os.environ.get("NUTGRAF_DATA") or not COLLECTION.is_file():
        pytest.skip("NUTGRAF_DATA names no folder with hostile/feeds.tar.gz")
    with tarfile.open(COLLECTION) as archive:
        files = (archive.extractfile(member) for member in archive if member.isfile())
        feeds = [used(file.read()) for file in files if file]
    assert len(feeds) > 2_000
    assert feeds.count(None) <= 1  # a document without any element
    assert sum(len(feed.entries) for feed in feeds if feed) > 900


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """Return a socket that lets itself be connected to; accepting tells whether anybody has."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server


FORMS = {
    "rss": "<rss><channel><title>{0}</title><item><title>{0}</title><description>{0}</description></item></channel></rss>",
    "atom": '<feed xmlns="http://www.w3.org/2005/Atom"><title>{0}</title><entry><title>{0}</title></entry></feed>',
    "sitemap": "<urlset><url><loc>https://news.example/{0}</loc><title>{0}</title></url></urlset>",
    "index": "<sitemapindex><sitemap><loc>https://news.example/{0}</loc></sitemap></sitemapindex>",
}
EXTERNAL = {
    "entity": '<!DOCTYPE r [<!ENTITY x SYSTEM "{0}">]>',
    "public entity": '<!DOCTYPE r [<!ENTITY x PUBLIC "-//x//y" "{0}">]>',
    "parameter entity": '<!DOCTYPE r [<!ENTITY % p SYSTEM "{0}"> %p; <!ENTITY x "y">]>',
    "document type": '<!DOCTYPE r SYSTEM "{0}">',
    "document type and declarations": '<!DOCTYPE r SYSTEM "{0}" [<!ENTITY x "y">]>',
    "style sheet": '<?xml-stylesheet type="text/xsl" href="{0}"?>',
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("way", EXTERNAL)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_nothing_outside_of_a_feed_is_read_or_asked_for(
    form: str, way: str, encoding: str, tmp_path: Path, listener: socket.socket
) -> None:
    file = tmp_path / "secret.txt"
    file.write_text(SECRET)
    port = listener.getsockname()[1]
    for target in (file.as_uri(), str(file), f"http://127.0.0.1:{port}/x", f"ftp://127.0.0.1:{port}/x"):
        body = '<?xml version="1.0"?>' + EXTERNAL[way].format(target) + FORMS[form].format("a&x;b")
        assert SECRET not in str(used(body.encode(encoding)))
    with pytest.raises(BlockingIOError):
        listener.accept()


@pytest.mark.parametrize(
    "element", ['<link href="{0}" rel="self"/>', '<xi:include href="{0}"/>', "<image><url>{0}</url></image>"]
)
def test_what_a_feed_links_to_is_left_alone(element: str, listener: socket.socket) -> None:
    address = f"http://127.0.0.1:{listener.getsockname()[1]}/x"
    body = f"<rss><channel><title>a</title>{element.format(address)}<item><link>{address}</link></item></channel></rss>"
    assert used(body.encode()) is not None
    with pytest.raises(BlockingIOError):
        listener.accept()


def rss(item: str) -> str:
    return f"<rss><channel><title>a</title><item><title>b</title>{item}</item></channel></rss>"


def bomb(depth: int, width: int) -> str:
    """Return declarations of entities of which each holds the one before several times."""
    lines = [f'<!ENTITY x{level} "{f"&x{level - 1};" * width}">' for level in range(1, depth)]
    return f'<!DOCTYPE r [<!ENTITY x0 "laugh">{"".join(lines)}]>'


LARGE = 5_000_000  # characters
BODIES: dict[str, Callable[[], str | bytes]] = {
    "a billion laughs": lambda: bomb(30, 10) + rss("<description>&x29;</description>"),
    "a billion laughs in a sitemap": lambda: bomb(30, 10) + "<urlset><url><loc>/&x29;</loc></url></urlset>",
    "one large entity, often": lambda: f'<!DOCTYPE r [<!ENTITY x "{"a" * 100_000}">]>' + rss(f"<author>{'&x;' * 100_000}</author>"),
    "declarations without end": lambda: "<!DOCTYPE r [ " * (LARGE // 14),
    "200,000 nested elements": lambda: rss("<a>" * 200_000 + "</a>" * 200_000),
    "200,000 nested elements in a story": lambda: rss("<description>" + "<a>" * 200_000 + "</a>" * 200_000 + "</description>"),
    "elements without end": lambda: "<rss><item>" + "<a>" * 300_000,
    "ends without elements": lambda: "<rss><item><title>" + "</b>" * 500_000,
    "a text of 5 MB": lambda: rss(f"<title>{'word ' * (LARGE // 5)}</title>"),
    "an author of 5 MB": lambda: rss(f"<author>{'a' * LARGE}</author>"),
    "a date of 5 MB": lambda: rss(f"<pubDate>{'1' * LARGE}</pubDate>"),
    "an attribute of 5 MB": lambda: rss(f'<link href="{"a" * LARGE}"/>'),
    "an address of 5 MB": lambda: rss(f"<link>https://news.example/{'?' * LARGE}</link>"),
    "attributes": lambda: rss("<link " + 'a="b" ' * (LARGE // 6) + "/>"),
    "prefixes": lambda: rss("".join(f'<a{number}:b xmlns:a{number}="http://x/{number}"/>' for number in range(50_000))),
    "authors": lambda: rss("<author><name>a</name></author>" * 100_000),
    "tags": lambda: rss("".join(f"<category>{number}</category>" for number in range(100_000))),
    "items": lambda: "<rss><channel>" + "<item><title>a</title></item>" * 170_000,
    "items in items": lambda: "<rss><channel>" + "<item><entry>" * 300_000,
    "angle brackets": lambda: rss(f"<description>{'<' * LARGE}</description>"),
    "ampersands": lambda: rss(f"<description>{'&' * LARGE}</description>"),
    "quotation marks": lambda: "<rss " + '"' * LARGE,
    "quotations without end": lambda: "<rss>" + "<a b=\"'" * 150_000,
    "comments without end": lambda: "<rss>" + "<!--" * (LARGE // 4),
    "CDATA without end": lambda: "<rss><channel><title>" + "<![CDATA[" * (LARGE // 9),
    "instructions without end": lambda: "<?xml " + "encoding='" * (LARGE // 10),
    "spaces": lambda: "<?xml version='1.0'?>" + " \n" * (LARGE // 2) + "<rss/>",
    "ellipses": lambda: rss(f"<description>{'… ' * 300_000}</description>"),
    "links to the rest": lambda: rss(f"<description>{'read more. ' * 180_000}</description>"),
    "footers": lambda: rss(f"<description>{'the post appeared first on ' * 70_000}</description>"),
    "letters without spaces": lambda: rss(f"<description>{'字' * 700_000}</description>"),
    "accents": lambda: rss("<description>a" + "\u0301\u0316" * 400_000 + "</description>"),
    "brackets of JSON": lambda: '{"items":' + "[" * LARGE,
    "objects of JSON": lambda: '{"items":' + '{"a":' * (LARGE // 5),
    "digits of JSON": lambda: '{"items":[' + "9" * LARGE + "]}",
    "tags of JSON": lambda: '{"items":[{"id":1,"tags":[' + '"a",' * 1_000_000 + '"b"]}]}',
    "addresses of a sitemap": lambda: "<urlset>" + "<url><loc>/a</loc></url>" * 50_000,
    "a sitemap without ends": lambda: "<urlset>" + "<url>" * 200_000,
    "links of a page": lambda: "<html>" + '<link rel="alternate" type="application/rss+xml" href="/a">' * 80_000,
    "NULs": lambda: b"\0" * LARGE,
    "bytes of no encoding": lambda: b"<rss><channel><title>" + b"\xff\xfe\x81" * (LARGE // 3),
}  # fmt: skip


def packed_bomb() -> bytes:
    """Return a gzip file of a sitemap that would unfold to 1 GiB."""
    packer = zlib.compressobj(1, zlib.DEFLATED, 31)
    start = packer.compress(b"<urlset><url><loc>/a</loc></url>")
    return start + b"".join(packer.compress(b" " * 2**24) for _ in range(64)) + packer.flush()


BODIES["a packed bomb"] = packed_bomb
BODIES["packed bombs in a row"] = lambda: gzip.compress(b"<urlset>") + gzip.compress(b" " * 2**24, 1) * 30


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


@pytest.mark.parametrize("name", BODIES)
def test_a_hostile_feed_ends_in_time_and_within_memory(name: str) -> None:
    result = subprocess.run(
        [sys.executable, __file__, name], preexec_fn=limited, capture_output=True, text=True, check=False
    )
    assert (result.returncode, result.stderr) == (0, "")


def main() -> None:
    body = BODIES[sys.argv[1]]()
    used(body.encode() if isinstance(body, str) else body)


if __name__ == "__main__":
    main()
