"""What a request says of how articles are to be marked, checked as all bodies are."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from nutgraf.web.api.bodies import Body, Date, Tags, Text


class Marks(Body):
    """How an article is to be marked; what is not given stays as it is."""

    read: bool | None = Field(default=None, description="Whether it is read.")
    starred: bool | None = Field(default=None, description="Whether it has a star.")
    add_tags: Tags = Field(default=[], description="Tags that it gets.")
    remove_tags: Tags = Field(default=[], description="Tags that are taken from it.")


Id = Annotated[str, Field(pattern="^[0-9a-f]{4,32}$")]


class ManyMarks(Body):
    """How many articles are to be marked: those named by their ids, or all of a list."""

    ids: Annotated[list[Id], Field(max_length=1000)] | None = Field(default=None, description="Ids of articles.")
    place: Text | None = Field(
        default=None, alias="list", max_length=520, description="Name of a list, as GET /lists tells it."
    )
    until: Date | None = Field(default=None, description="Of a list: leave what was added after this moment.")
    read: bool | None = Field(default=None, description="Whether they are read.")
    starred: bool | None = Field(default=None, description="Whether they have a star.")

    @model_validator(mode="after")
    def _names_some(self) -> Self:
        if (self.ids is None) == (self.place is None):
            raise ValueError("Give either ids or list.")
        if self.read is None and self.starred is None:
            raise ValueError("Say how to mark them: read, starred or both.")
        if self.place is not None and (self.read is None or self.starred is not None):
            raise ValueError("A list is marked as read or unread only: give read alone.")
        return self
