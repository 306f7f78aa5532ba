"""What a request says of a source: what to follow, and how; checked as all bodies are."""

from typing import Annotated, Any

from pydantic import Field

from nutgraf.records import FetchPages, SourceSettings
from nutgraf.web.api.bodies import Body, Language, Tags, Text, Title, Url

_MONTH = 30 * 24 * 3600
Words = Annotated[list[Annotated[Text, Field(min_length=1, max_length=200)]], Field(max_length=100)]
Length = Annotated[int, Field(ge=1, le=10_000_000)]


class SettingsBody(Body):
    """What is wanted of a source; what is not given stays as it is, or as it is without anybody's wish."""

    pages: FetchPages = Field(
        default=FetchPages.AUTO,
        strict=False,
        description="Fetch pages where the feed holds a teaser (auto), always, or never.",
    )
    words: Words = Field(default=[], description="Keep only stories that hold one of these.")
    not_words: Words = Field(default=[], description="Keep no story that holds one of these.")
    languages: Annotated[list[Language], Field(max_length=50)] = Field(default=[], description="Keep only these.")
    least_words: Length | None = Field(default=None, description="Keep only stories of at least so many words.")
    most_words: Length | None = Field(default=None, description="Keep only stories of at most so many words.")
    proxy: str | None = Field(
        default=None,
        max_length=300,
        pattern=r"^http://\S+$",
        description="Proxy to fetch it through. Never told again.",
    )
    cookie: str | None = Field(
        default=None,
        min_length=1,
        max_length=8192,
        pattern=r"^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$",
        description="Cookie header of a subscription of yours, sent to its site alone. A secret: never told again.",
    )
    tags: Tags = Field(default=[], description="Tags that every article of it gets.")

    def given(self) -> dict[str, Any]:
        """Return what was said, as fields of `SourceSettings`."""
        said = self.model_dump(exclude_unset=True)
        return {name: tuple(value) if isinstance(value, list) else value for name, value in said.items()}


class SourceBody(Body):
    """A source to follow."""

    url: Url = Field(description="Address of a feed or a sitemap, or of a page that announces a feed.")
    title: Title | None = Field(default=None, description="Its name, in place of its own.")
    settings: SettingsBody = SettingsBody()
    visit: bool = Field(default=True, description="Whether its stories are fetched at once, behind the answer.")

    def wanted(self) -> SourceSettings:
        """Return the settings as a library takes them."""
        return SourceSettings(**self.settings.given())


class SourceChanges(Body):
    """What is to be changed of a source; what is not given stays as it is."""

    title: Title | None = Field(default=None, description="Its name.")
    paused: bool | None = Field(default=None, description="Whether it is not visited for now.")
    interval: int | None = Field(default=None, ge=60, le=_MONTH, description="Seconds between two visits.")
    settings: SettingsBody | None = Field(default=None, description="Settings to change, field by field.")

    def given(self) -> dict[str, Any]:
        """Return what was said but for the settings, as `Library.set_source` takes it."""
        said = self.model_dump(exclude_unset=True, exclude={"settings"})
        return {name: value for name, value in said.items() if value is not None or name == "title"}
