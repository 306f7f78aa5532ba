"""What a request names in its path and its query: articles, sources, filters; anything unknown is refused."""

from typing import Annotated, Literal

from fastapi import Path, Query
from fastapi.dependencies.models import Dependant
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict, Field
from starlette.convertors import StringConvertor, register_url_convertor
from starlette.requests import Request

from nutgraf.records import Status, Wanted

_LARGEST = 2**31 - 1  # a number that every database takes
_HAS_MODEL = {"listed", "searched"}
_UNKNOWN = "There is no such parameter."


class _Digits(StringConvertor):
    """An article's id in a path; without it "/articles/mark" could be taken for an article of that name."""

    regex = "[0-9a-f]{4,32}"


register_url_convertor("digits", _Digits())

ARTICLE = "/articles/{article_id:digits}"
ArticleId = Annotated[
    str,
    Path(
        pattern="^[0-9a-f]{4,32}$",
        description="Id of an article, or its first four digits or more where no other article has them.",
        examples=["5f2c0a7d9be14c3aa0c81d2e6b9f4710"],
    ),
]
Number = Annotated[int, Path(ge=1, le=_LARGEST, description="Number of the source or of the job.", examples=[3])]
Length = Literal["headline", "short", "medium", "long"]


async def only_known(request: Request) -> None:
    """Refuse a request with a query parameter that its route does not have: a slip of the pen would go unnoticed."""
    known = _names(request.scope["route"].dependant)
    unknown = [name for name in request.query_params if name not in known]
    if unknown and not _HAS_MODEL & known:
        raise RequestValidationError([{"loc": ("query", name), "msg": _UNKNOWN, "type": "extra"} for name in unknown])


def _names(dependant: Dependant) -> set[str]:
    """The names of the query parameters of a route and of what it depends on."""
    return {field.alias for field in dependant.query_params}.union(*map(_names, dependant.dependencies))


class Filters(BaseModel):
    """Which articles a list or a search is to show; what is not given does not matter."""

    model_config = ConfigDict(extra="forbid")

    unread: bool | None = Field(default=None, description="Only articles that are unread (true) or read (false).")
    starred: bool | None = Field(default=None, description="Only articles with a star (true) or without one (false).")
    source: int | None = Field(
        default=None, ge=1, le=_LARGEST, description="Only articles of the source of this number."
    )
    tag: str | None = Field(default=None, max_length=500, description="Only articles with this tag.")
    site: str | None = Field(
        default=None, max_length=500, description="Only of a site, by the name that it gives itself."
    )
    lang: str | None = Field(
        default=None, max_length=35, description="Only in this language: a primary tag such as en."
    )
    status: Status | None = Field(default=None, description="Only articles of this status: complete or teaser.")
    name: str | None = Field(
        default=None, max_length=500, description="Only where this person, body or place is named."
    )
    since: str | None = Field(
        default=None, max_length=40, description="Only what was published at this day or moment (ISO 8601) or later."
    )
    until: str | None = Field(
        default=None, max_length=40, description="Only what was published before this day or moment (ISO 8601)."
    )
    duplicates: bool = Field(
        default=False, description="Whether every telling of a story is shown, not the first alone."
    )

    def wanted(self) -> Wanted:
        """Return the filter as a library takes it."""
        return Wanted(
            read=None if self.unread is None else not self.unread,
            starred=self.starred,
            source=self.source,
            tag=self.tag,
            site=self.site,
            language=self.lang,
            status=self.status,
            name=self.name,
            since=self.since,
            until=self.until,
            duplicates=self.duplicates,
        )


class Listed(Filters):
    """A page of a list."""

    order: Literal["newest", "oldest"] = Field(default="newest", description="Which publication comes first.")
    limit: int = Field(default=30, ge=1, le=200, description="Articles of one page.")
    cursor: str | None = Field(default=None, max_length=200, description="The `next` of the page before.")


class Searched(Filters):
    """A search."""

    q: str = Field(min_length=1, max_length=500, description='Words; in "quotation marks" a phrase; -word excludes.')
    limit: int = Field(default=20, ge=1, le=200, description="Articles at most, the best first.")


# Of these the model itself refuses what it does not know, with all else that is wrong.
ListedQuery = Annotated[Listed, Query(alias="listed")]
SearchedQuery = Annotated[Searched, Query(alias="searched")]
