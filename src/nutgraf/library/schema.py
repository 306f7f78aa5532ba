"""The tables of a library, the same on SQLite and PostgreSQL: nothing goes in, SQLAlchemy's description comes out.

An article is known by its `id` outside and by its `number` inside: numbers are small, and the full-text index wants
them. What is long (records, pages) is JSON or bytes under zstd; what is asked for has a column. `sorted_at` is the
moment that lists go by; the tables that lists may go through (names, tags, origins) repeat it, so that one index
gives the rows of a filter in the order of the list. Tags and origins repeat `read_at` too: what is unread of a source
is asked for, and counted, with every page.

Tables of short rows are stored by their key on SQLite (WITHOUT ROWID), not once more beside it.

What has no bound in length (addresses, guids) is found by a digest: PostgreSQL refuses long keys.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    false,
    func,
)

VERSION = 3
"""The number of this schema: one more with every change, and a step in `migrations` for it."""

METADATA = MetaData()

# Compared byte by byte on both databases: the order of a list must not depend on a server's locale.
KEY = Text().with_variant(Text(collation="C"), "postgresql")
# SQLite numbers rows by itself in a column of type INTEGER only.
NUMBER = BigInteger().with_variant(Integer, "sqlite")


def _article(*, primary_key: bool = False) -> Column[int]:
    """The column of a table whose rows belong to an article and go with it."""
    owner = ForeignKey("articles.number", ondelete="CASCADE")
    return Column("article", NUMBER, owner, primary_key=primary_key, nullable=False, autoincrement=False)


def _source(*, primary_key: bool = False) -> Column[int]:
    owner = ForeignKey("sources.id", ondelete="CASCADE")
    return Column("source", Integer, owner, primary_key=primary_key, nullable=False, autoincrement=False)


migrations = Table(
    "migrations",
    METADATA,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("applied_at", Text, nullable=False),
)

# A number that is free again is not given to another article: somebody may have noted it, and so for sources.
# story: of a near-duplicate, the number of the story's first article; NULL for one that is first or alone.
# content_hash and what stands around it are of the newest version.
articles = Table(
    "articles",
    METADATA,
    Column("number", NUMBER, primary_key=True),
    Column("id", KEY, nullable=False, unique=True),
    Column("content_hash", KEY, nullable=False),
    Column("url", Text),
    Column("title", Text),
    Column("site", KEY),
    Column("authors", Text, nullable=False),
    Column("published", Text),
    Column("language", KEY),
    Column("status", KEY, nullable=False),
    Column("words", Integer, nullable=False),
    Column("headline", Text),
    Column("recipe", KEY, nullable=False),
    Column("added_at", KEY, nullable=False),
    Column("changed_at", KEY),
    Column("read_at", KEY),
    Column("starred_at", KEY),
    Column("sorted_at", KEY, nullable=False),
    Column("story", NUMBER),
    sqlite_autoincrement=True,
)
_ORDER = (articles.c.sorted_at, articles.c.number)
Index("articles_sorted", *_ORDER)
Index("articles_site", articles.c.site, *_ORDER)
Index("articles_language", articles.c.language, *_ORDER)
Index("articles_status", articles.c.status, *_ORDER)


def _partial(name: str, condition: object, *columns: Column[str] | Column[int]) -> None:
    """An index of those rows only that a filter asks for."""
    Index(name, *columns, sqlite_where=condition, postgresql_where=condition)


_partial("articles_unread", articles.c.read_at.is_(None), *_ORDER)
_partial("articles_read", articles.c.read_at.is_not(None), *_ORDER)
_partial("articles_starred", articles.c.starred_at.is_not(None), *_ORDER)
_partial("articles_story", articles.c.story.is_not(None), articles.c.story)
_partial("articles_read_at", articles.c.read_at.is_not(None), articles.c.read_at)
CHANGED = func.coalesce(articles.c.changed_at, articles.c.added_at)
"""When an article came or changed last."""
Index("articles_changed", CHANGED)

# Every address that leads to an article. key: digest of the address, which is the id of an article that belongs
# there; own: the article said that it belongs there, where others only led to it.
addresses = Table(
    "addresses",
    METADATA,
    Column("key", KEY, primary_key=True),
    _article(),
    Column("own", Boolean, nullable=False),
    Column("address", Text, nullable=False),
    sqlite_with_rowid=False,
)
Index("addresses_article", addresses.c.article)

# The pages that the newest version was told from, in order. digest: of the body before compression.
pages = Table(
    "pages",
    METADATA,
    _article(primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("url", Text),
    Column("content_type", Text),
    Column("fetched_at", Text),
    Column("digest", KEY, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

# The states of an article's text. place: counts up; the newest has the largest. body: the Article.
versions = Table(
    "versions",
    METADATA,
    _article(primary_key=True),
    Column("content_hash", KEY, primary_key=True),
    Column("place", Integer, nullable=False),
    Column("title", Text),
    Column("seen_at", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
)
Index("versions_hash", versions.c.content_hash)

facts = Table(
    "facts",
    METADATA,
    _article(primary_key=True),
    Column("content_hash", KEY, nullable=False),
    Column("recipe", KEY, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

# Summaries belong to a text, not to an article. wanted: the limit asked for, such as "medium".
summaries = Table(
    "summaries",
    METADATA,
    Column("content_hash", KEY, primary_key=True),
    Column("wanted", KEY, primary_key=True),
    Column("recipe", KEY, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

# Who and what the facts name, folded.
names = Table(
    "names",
    METADATA,
    _article(primary_key=True),
    Column("name", KEY, primary_key=True),
    Column("sorted_at", KEY, nullable=False),
    sqlite_with_rowid=False,
)
Index("names_name", names.c.name, names.c.sorted_at, names.c.article)

tags = Table(
    "tags",
    METADATA,
    _article(primary_key=True),
    Column("tag", KEY, primary_key=True),
    Column("sorted_at", KEY, nullable=False),
    Column("read_at", KEY),
    sqlite_with_rowid=False,
)
Index("tags_tag", tags.c.tag, tags.c.sorted_at, tags.c.article)
_partial("tags_unread", tags.c.read_at.is_(None), tags.c.tag, tags.c.sorted_at, tags.c.article)

# key: digest of the URL. settings: JSON, with the secrets. leased_until: while a process visits it.
sources = Table(
    "sources",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("key", KEY, nullable=False, unique=True),
    Column("kind", KEY, nullable=False),
    Column("url", Text, nullable=False),
    Column("title", Text),
    Column("home", Text),
    Column("settings", Text, nullable=False),
    Column("added_at", KEY, nullable=False),
    Column("checked_at", KEY),
    Column("next_at", KEY),
    Column("interval", Integer, nullable=False),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("failures", Integer, nullable=False),
    Column("error", Text),
    Column("paused", Boolean, nullable=False, server_default=false()),
    Column("leased_until", KEY),
    sqlite_autoincrement=True,
)

# Which sources announced an article.
origins = Table(
    "origins",
    METADATA,
    _article(primary_key=True),
    _source(primary_key=True),
    Column("added_at", KEY, nullable=False),
    Column("sorted_at", KEY, nullable=False),
    Column("read_at", KEY),
    sqlite_with_rowid=False,
)
Index("origins_source", origins.c.source, origins.c.sorted_at, origins.c.article)
_partial("origins_unread", origins.c.read_at.is_(None), origins.c.source, origins.c.sorted_at, origins.c.article)

# What became of each entry of a source, whether or not an article came of it. key: digest of guid or address.
entries = Table(
    "entries",
    METADATA,
    _source(primary_key=True),
    Column("key", KEY, primary_key=True),
    Column("seen", KEY, nullable=False),
    Column("article", NUMBER, ForeignKey("articles.number", ondelete="SET NULL")),
    Column("attempts", Integer, nullable=False),
    Column("error", Text),
    Column("seen_at", Text, nullable=False),
    sqlite_with_rowid=False,
)
_partial("entries_article", entries.c.article.is_not(None), entries.c.article)

# Who may use the library over the network. digest: SHA-256 of the secret, which is random and long enough for that.
tokens = Table(
    "tokens",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("digest", KEY, nullable=False, unique=True),
    Column("read_only", Boolean, nullable=False),
    Column("created_at", KEY, nullable=False),
    Column("used_at", KEY),
    sqlite_autoincrement=True,
)
