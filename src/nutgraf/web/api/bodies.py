"""What a request carries in its body, checked: every field known, of its own type, and within its bounds."""

from datetime import datetime
from typing import Annotated, Any, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from nutgraf.intake.answering import Given
from nutgraf.web.api.parameters import Length
from nutgraf.web.envelopes import Asked

LONGEST_CLAIM = 20_000


def _characters(text: str) -> str:
    """The text, refused where it holds half of a surrogate pair, which JSON can name and nobody can write out."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError("It holds half of a surrogate pair, which is no character.") from None
    return text


Text = Annotated[str, AfterValidator(_characters)]
Url = Annotated[str, Field(max_length=4096, pattern=r"^[Hh][Tt][Tt][Pp][Ss]?://\S+$")]
Tag = Annotated[Text, Field(min_length=1, max_length=100)]
Tags = Annotated[list[Tag], Field(max_length=50)]
Title = Annotated[Text, Field(max_length=1000)]
Language = Annotated[str, Field(max_length=35, pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")]


def _date(text: str) -> str:
    datetime.fromisoformat(text)  # raises ValueError, which says what is wrong
    return text


Date = Annotated[str, Field(min_length=8, max_length=40), AfterValidator(_date)]


class Body(BaseModel):
    """The object that a request carries."""

    model_config = ConfigDict(extra="forbid", strict=True)


def _has(name: str) -> dict[str, Any]:
    return {"required": [name], "properties": {name: {"type": "string"}}}


# What `GivenBody` asks for, in the words of JSON Schema; null is the same as nothing.
_WITHOUT_TEXT = {"properties": {"title": {"type": "null"}, "published": {"type": "null"}}}
_ONE_OF = {
    "oneOf": [_has("text"), {"anyOf": [_has("url"), _has("html")]}],
    "anyOf": [_has("text"), _WITHOUT_TEXT],
}


class GivenBody(Body):
    """What is to be worked on: an address, the HTML of a page, or plain text."""

    model_config = ConfigDict(json_schema_extra=_ONE_OF)  # type: ignore[typeddict-item]  # plain JSON

    url: Url | None = Field(
        default=None, description="Address of the page, to be fetched; beside html where that came from."
    )
    html: Text | None = Field(default=None, description="The page as HTML, of 5 MiB at most; nothing is fetched.")
    text: Text | None = Field(default=None, description="The story as plain text, which is kept to the character.")
    title: Title | None = Field(default=None, description="Title of a plain text.")
    published: Date | None = Field(
        default=None, description="When a plain text was published: a day or moment, ISO 8601."
    )
    language: Language | None = Field(default=None, description="BCP 47 tag of the language, whatever the page says.")

    @model_validator(mode="after")
    def _is_one_thing(self) -> Self:
        if self.text is None and self.html is None and self.url is None:
            raise ValueError("Give one of url, html and text.")
        if self.text is not None and (self.html is not None or self.url is not None):
            raise ValueError("Give text alone, without url and html.")
        if self.text is None and (self.title is not None or self.published is not None):
            raise ValueError("Title and published go with text: a page tells them itself.")
        return self

    def given(self) -> Given:
        """Return what was given, without what is wanted of it."""
        return Given(self.url, self.html, self.text, self.title, self.published, self.language)


class ArticleBody(GivenBody):
    """A story to keep."""

    tags: Tags = Field(default=[], description="Tags that it gets.")


class SummaryBody(GivenBody):
    """A story to summarize, and how."""

    length: Length | None = Field(
        default=None, description="How long at most: 20, 45, 85 or 170 words. Medium without any."
    )
    words: int | None = Field(
        default=None, ge=1, le=100_000, description="How many words at most, in place of a length."
    )
    sentences: int | None = Field(default=None, ge=1, le=10_000, description="How many sentences at most.")
    share: float | None = Field(default=None, gt=0, le=1, description="How much of the article's words at most.")
    plain: bool = Field(default=False, description="Leave every sentence as it stands in the article.")
    facts: bool = Field(default=True, description="Look for facts too, which takes longer than all the rest.")

    @model_validator(mode="after")
    def _is_one_limit(self) -> Self:
        if sum(value is not None for value in self.asked().values()) > 1:
            raise ValueError("Give one of length, words, sentences and share.")
        return self

    def asked(self) -> Asked:
        """Return the limit."""
        return {"length": self.length, "words": self.words, "sentences": self.sentences, "share": self.share}


class ExtractionBody(GivenBody):
    """A page whose article is wanted."""

    explain: bool = Field(default=False, description="Tell every block of the page, and why it is in the story or not.")


Claim = Annotated[Text, Field(min_length=1, max_length=LONGEST_CLAIM)]


class ClaimBody(Body):
    """A claim about an article of the library: one sentence or several."""

    claim: Claim


class CheckBody(GivenBody):
    """A claim, and the article that it is checked against."""

    claim: Claim
