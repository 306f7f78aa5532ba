"""Exports of wallabag, of its versions 1 and 2."""

import json

from nutgraf.library.exchange import Form, SavedLink

ENTRY = {
    "is_archived": 1,
    "is_starred": 0,
    "user_name": "gwen",
    "tags": ["birds", "slow travel"],
    "is_public": False,
    "id": 7,
    "title": "Emu stops trains",
    "url": "https://post.example/emu",
    "content": "<p>An emu stopped all trains.</p>",
    "created_at": "2019-03-31T16:53:11+0200",
    "updated_at": "2019-04-01T10:00:00+0200",
    "annotations": [{"text": "Really?", "quote": "An emu", "ranges": []}, {"text": "", "quote": "trains"}],
    "mimetype": "text/html",
    "language": "en",
}


def test_entries_of_version_2_have_their_contents_and_annotations(read):
    found = read(json.dumps([ENTRY]))
    assert found.kind is Form.WALLABAG
    assert found.links == [
        SavedLink(
            "https://post.example/emu",
            "Emu stops trains",
            "2019-03-31T14:53:11Z",
            read=True,
            tags=("birds", "slow travel"),
            content="<p>An emu stopped all trains.</p>",
            notes="“An emu” Really?\n“trains”",
        )
    ]


def test_entries_of_version_1_have_other_names_and_tags_in_one_string(read):
    entry = {
        "0": "1",
        "1": "Emu",
        "id": "1",
        "title": "Emu",
        "url": "http://post.example/emu",
        "is_read": "0",
        "is_fav": "1",
        "content": "<p>An emu.</p>",
        "user_id": "1",
        "tags": "birds,slow travel",
    }
    found = read(json.dumps([entry]))
    assert found.links == [
        SavedLink(
            "http://post.example/emu", "Emu", starred=True, tags=("birds", "slow travel"), content="<p>An emu.</p>"
        )
    ]


def test_tags_as_the_api_gives_them_and_flags_as_booleans_are_read(read):
    found = read(json.dumps([ENTRY | {"is_archived": True, "tags": [{"id": 3, "label": "birds", "slug": "birds"}]}]))
    assert (found.links[0].read, found.links[0].tags) == (True, ("birds",))


def test_a_page_that_wallabag_could_not_fetch_has_no_content(read):
    said = "wallabag can't retrieve contents for this article. Please troubleshoot this issue."
    found = read(json.dumps([ENTRY | {"content": said}, ENTRY | {"content": None}]))
    assert [link.content for link in found.links] == [None, None]


def test_an_entry_of_another_shape_is_skipped_and_the_others_are_read(read):
    found = read(json.dumps([ENTRY, 17, ENTRY | {"url": None}, ENTRY | {"title": 4, "tags": 5, "annotations": 6}]))
    assert [link.title for link in found.links] == ["Emu stops trains", None]
    assert found.skipped.count == 2
