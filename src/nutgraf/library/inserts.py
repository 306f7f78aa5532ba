"""INSERTs of each dialect, which know what to do about a row that is there already."""

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite


def inserting(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Return the dialect's own INSERT into a table."""
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)


def upserting(dialect: str, table: Table, *changed: str) -> sqlite.Insert | postgresql.Insert:
    """Return an INSERT that sets these columns where a row with the same key is there; without any that row is left."""
    insert = inserting(dialect, table)
    key = [*table.primary_key]
    if not changed:
        return insert.on_conflict_do_nothing(index_elements=key)
    return insert.on_conflict_do_update(index_elements=key, set_={name: insert.excluded[name] for name in changed})
