"""What is typed into the form of a source, and the settings that come of it."""

import pytest

from nutgraf.records import FetchPages, SourceSettings
from nutgraf.web.reader.sources.posted import fields
from nutgraf.web.reader.sources.settings_form import typed

HAD = SourceSettings(proxy="http://proxy.example.org:3128", cookie="session=abc", tags=("old",))


def test_every_field_becomes_a_setting() -> None:
    found = typed(
        fields({
            "title": " The Ellick\nPost ",
            "pages": "always",
            "words": "bridge\n town hall \n\nbridge",
            "not_words": "football",
            "languages": "EN, de",
            "least_words": "100",
            "most_words": "2000",
            "tags": "local, the town , local,",
        }),
        HAD,
    )  # fmt: skip
    assert found.errors == {}
    assert found.title == "The Ellick Post"
    assert found.settings == SourceSettings(
        pages=FetchPages.ALWAYS,
        words=("bridge", "town hall"),
        not_words=("football",),
        languages=("en", "de"),
        least_words=100,
        most_words=2000,
        proxy="http://proxy.example.org:3128",
        cookie="session=abc",
        tags=("local", "the town"),
    )


def test_an_empty_form_takes_away_all_but_the_secrets() -> None:
    found = typed(fields({}), HAD)
    assert (found.title, found.settings) == (None, SourceSettings(proxy=HAD.proxy, cookie=HAD.cookie))


def test_secrets_are_replaced_where_they_are_typed() -> None:
    found = typed(fields({"cookie": "Cookie: session=new", "proxy": "http://other.example.org:8080"}), HAD)
    assert (found.settings.cookie, found.settings.proxy) == ("session=new", "http://other.example.org:8080")


def test_secrets_go_where_that_is_ticked() -> None:
    found = typed(fields({"no_cookie": "1", "no_proxy": "1"}), HAD)
    assert (found.settings.cookie, found.settings.proxy) == (None, None)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("pages", "sometimes"),
        ("languages", "english"),
        ("languages", "en;de"),
        ("least_words", "-3"),
        ("least_words", "many"),
        ("most_words", "٣"),
        ("most_words", "1" * 30),
        ("proxy", "proxy.example.org"),
        ("proxy", "file:///etc/passwd"),
        ("cookie", "session=ü"),
        ("cookie", "a=b\nX-Other: c"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field(field: str, value: str) -> None:
    assert list(typed(fields({field: value}), HAD).errors) == [field]


def test_the_least_is_no_more_than_the_most() -> None:
    assert typed(fields({"least_words": "9", "most_words": "8"}), HAD).errors == {"most_words": "sources.wrong_most"}
