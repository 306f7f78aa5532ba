"""Bookmarks as browsers export them: folders become tags."""

from nutgraf.library.exchange import Form, SavedLink

FIREFOX = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file.
     It will be read and overwritten.
     DO NOT EDIT! -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<meta http-equiv="Content-Security-Policy"
      content="default-src 'self'; script-src 'none'; img-src data: *; object-src 'none'"></meta>
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks Menu</H1>

<DL><p>
    <DT><A HREF="place:type=6&sort=14&maxResults=10">Recent Tags</A>
    <DT><H3 ADD_DATE="1650000000" LAST_MODIFIED="1650000001" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks Toolbar</H3>
    <DL><p>
        <DT><A HREF="https://post.example/a" ADD_DATE="1650000000" LAST_MODIFIED="1650000001" ICON="data:image/png;base64,iVBORw0KGgo=" TAGS="birds,boats">Emus &#39;n boats</A>
        <DD>Read on the train
        <DT><H3 ADD_DATE="1650000000">Travel</H3>
        <DD>Where to go
        <DL><p>
            <DT><H3>By rail</H3>
            <DL><p>
                <DT><A HREF="https://post.example/b" ADD_DATE="1650000002">Night trains</A>
            </DL><p>
            <DT><A HREF="https://post.example/c" ADD_DATE="1650000003">Ferries</A>
            <HR>
        </DL><p>
    </DL><p>
    <DT><A HREF="https://post.example/d" ADD_DATE="1650000004">Last</A>
    <DT><A HREF="javascript:alert(1)">Bookmarklet</A>
    <DT><A FEEDURL="https://post.example/feed" HREF="https://post.example/">Live</A>
</DL>
"""

CHROME = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1" LAST_MODIFIED="2" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="chrome://settings/" ADD_DATE="1">Settings</A>
        <DT><A HREF="https://post.example/a" ADD_DATE="1700000000">A</A>
    </DL><p>
</DL><p>
"""

SAFARI = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<HTML>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<Title>Bookmarks</Title>
<H1>Bookmarks</H1>
<DT><H3 FOLDED>Favourites</H3>
<DL><p>
    <DT><A HREF="https://post.example/a">A</A>
</DL><p>
<DT><H3 FOLDED id="com.apple.ReadingList">Reading List</H3>
<DL><p>
    <DT><A HREF="https://post.example/b">B</A>
</DL><p>
</HTML>
"""


def test_bookmarks_of_firefox_have_their_folders_tags_and_descriptions(read):
    found = read(FIREFOX)
    assert found.kind is Form.BOOKMARKS
    assert found.links == [
        SavedLink(
            "https://post.example/a",
            "Emus 'n boats",
            "2022-04-15T05:20:00Z",
            tags=("birds", "boats"),
            notes="Read on the train",
        ),
        SavedLink("https://post.example/b", "Night trains", "2022-04-15T05:20:02Z", tags=("Travel", "By rail")),
        SavedLink("https://post.example/c", "Ferries", "2022-04-15T05:20:03Z", tags=("Travel",)),
        SavedLink("https://post.example/d", "Last", "2022-04-15T05:20:04Z"),
    ]
    assert found.skipped.count == 3


def test_what_is_no_address_of_the_web_is_named_with_the_reason(read):
    reasons = read(FIREFOX).skipped.reasons
    assert reasons[1] == "'javascript:alert(1)': not an address of the web (http or https)"
    assert reasons[2] == "'https://post.example/feed': a live bookmark; add its address as a source"


def test_the_bar_of_chrome_is_no_tag(read):
    found = read(CHROME)
    assert found.links == [SavedLink("https://post.example/a", "A", "2023-11-14T22:13:20Z")]
    assert found.skipped.reasons == ["'chrome://settings/': not an address of the web (http or https)"]


def test_the_folders_of_safari_are_tags(read):
    assert [(link.url, link.tags) for link in read(SAFARI).links] == [
        ("https://post.example/a", ("Favourites",)),
        ("https://post.example/b", ("Reading List",)),
    ]


def test_what_pinboard_marks_as_read_is_read(read):
    found = read(
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n"
        '<DT><A HREF="https://post.example/a" ADD_DATE="1650000000" PRIVATE="0" TOREAD="0" TAGS="birds">A</A>\n'
        '<DT><A HREF="https://post.example/b" ADD_DATE="1650000000" PRIVATE="1" TOREAD="1" TAGS="">B</A>\n</DL>'
    )
    assert [link.read for link in found.links] == [True, False]
