"""The tables of near-duplicates: nothing goes in, SQLAlchemy's description comes out."""

from sqlalchemy import BigInteger, Column, Connection, Integer, LargeBinary, MetaData, Table

from nutgraf.library.schema import NUMBER

_METADATA = MetaData()

# hashes: of the sketch, 4 bytes each, the smallest first. shingles: how many different ones the text has.
sketches = Table(
    "sketches",
    _METADATA,
    Column("article", NUMBER, primary_key=True, autoincrement=False),
    Column("shingles", Integer, nullable=False),
    Column("hashes", LargeBinary, nullable=False),
)

# The smallest hashes of each sketch, to find those that share one.
fingerprints = Table(
    "fingerprints",
    _METADATA,
    Column("hash", BigInteger, primary_key=True, autoincrement=False),
    Column("article", NUMBER, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)


def create(connection: Connection) -> None:
    """Make the empty tables."""
    _METADATA.create_all(connection)


def clear(connection: Connection) -> None:
    """Empty the tables."""
    for table in _METADATA.sorted_tables:
        connection.execute(table.delete())
