"""A record in, the model out that describes its plain data in the OpenAPI document; nothing is checked by it.

It follows `nutgraf.envelope` and `nutgraf.library_envelope`: a span is a passage with its words, but of blocks and
edits, which tell start and end alone; what is secret is left out.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, ForwardRef, get_args, get_origin, get_type_hints

from pydantic import BaseModel, Field, create_model

from nutgraf.records import Block, Edit, Hit, Span

_SECRETS = frozenset({"cookie", "proxy"})


class Passage(BaseModel):
    """A passage of the article's text, with its words (a TextQuoteSelector of the W3C Web Annotation Data Model)."""

    start: int = Field(ge=0, description="Offset of its first character in the article's text, in code points.")
    end: int = Field(ge=0, description="Offset after its last character.")
    quote: str = Field(description="Its words.")
    prefix: str = Field(description="Up to 32 characters before it.")
    suffix: str = Field(description="Up to 32 characters after it.")
    url: str | None = Field(description="Address that opens the publisher's page there, or null where none is known.")


class Extent(BaseModel):
    """A stretch of a passage that stands beside it."""

    start: int = Field(ge=0, description="Offset of its first character, in code points.")
    end: int = Field(ge=0, description="Offset after its last character.")


@cache
def shape_of(record: type) -> type[BaseModel]:
    """Return the model of a record's plain data, with the record's docstring as its description."""
    hints = get_type_hints(record)
    told: dict[str, Any] = {}
    for field in fields(record):
        if field.name == "span" and issubclass(record, Block | Edit):
            told |= {"start": (int, Field(ge=0)), "end": (int, Field(ge=0))}
        elif field.name not in _SECRETS:
            told[field.name] = (_plain(hints[field.name], record), ...)
    model: type[BaseModel] = create_model(record.__name__, __doc__=record.__doc__, **told)
    return model


def _plain(hint: Any, inside: type) -> Any:
    """The type of a value in JSON. inside: the record that it stands in, which may hold others of its kind."""
    arguments = get_args(hint)
    if hint is inside:
        return ForwardRef(inside.__name__)
    if hint is Span:
        return Extent if inside is Hit else Passage
    if is_dataclass(hint) and isinstance(hint, type):
        return shape_of(hint)
    if isinstance(hint, UnionType) and NoneType in arguments:
        return _plain(arguments[0], inside) | None
    if get_origin(hint) is tuple:
        return list[_plain(arguments[0], inside)]  # type: ignore[misc]  # made while it runs
    if get_origin(hint) is Mapping:
        return dict[str, _plain(arguments[1], inside)]  # type: ignore[misc]  # as above
    return hint
