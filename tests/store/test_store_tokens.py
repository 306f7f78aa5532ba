"""Tokens: what lets clients use a library over the network."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from stories import story

from nutgraf.errors import Conflict, InputError, LibraryError, NotFound
from nutgraf.library import Library, tokens
from nutgraf.records import Token


def test_a_secret_leads_to_its_token_alone(library: Library) -> None:
    token, secret = library.add_token("  the   phone ")
    other, another = library.add_token("the shelf", read_only=True)
    assert token == Token(1, "the phone", read_only=False, created_at=token.created_at)
    assert other.read_only
    assert secret.startswith("ng_")
    assert secret != another
    assert library.token(secret) == token
    assert [library.token(wrong) for wrong in ("", secret[:-1], secret + "x", "\ud800", "the phone")] == [None] * 5


def test_its_use_is_noted_once_an_hour(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    at = "2030-01-01T10:00:00Z"
    monkeypatch.setattr(tokens, "now", lambda: at)
    _, secret = library.add_token("phone")
    library.token(secret)
    assert library.tokens()[0].used_at == at
    for later, noted in (("2030-01-01T10:59:59Z", at), ("2030-01-01T11:00:00Z", "2030-01-01T11:00:00Z")):
        monkeypatch.setattr(tokens, "now", lambda moment=later: moment)
        library.token(secret)
        assert library.tokens()[0].used_at == noted


def test_a_token_is_good_while_somebody_else_writes(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    token, secret = library.add_token("phone")

    def locked(*_: object) -> None:
        raise LibraryError("is locked")

    monkeypatch.setattr(library._database, "write", locked)  # noqa: SLF001
    assert library.token(secret) == token


def test_a_token_that_was_revoked_is_none(library: Library) -> None:
    assert not library.has_tokens()
    (token, secret), (other, _) = library.add_token("phone"), library.add_token("shelf")
    library.revoke_token(token.id)
    assert library.token(secret) is None
    assert library.tokens() == (other,)
    assert library.has_tokens()
    with pytest.raises(NotFound, match="no token 1"):
        library.revoke_token(token.id)
    library.revoke_token(other.id)
    assert library.add_token("new")[0].id == 3


@pytest.mark.parametrize("number", [-1, 2**31, 10**30])
def test_a_token_that_no_database_can_count_to_is_none(library: Library, number: int) -> None:
    with pytest.raises(NotFound):
        library.revoke_token(number)


def test_a_token_without_a_name_is_refused(library: Library) -> None:
    with pytest.raises(InputError, match="needs a name"):
        library.add_token(" \n")


def test_the_secret_is_not_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        _, secret = library.add_token("phone")
    assert secret.removeprefix("ng_").encode() not in path.read_bytes()
    with closing(sqlite3.connect(path)) as file:
        (digest,) = file.execute("SELECT digest FROM tokens").fetchone()
    assert len(digest) == 64


def test_a_library_that_may_only_be_read_knows_its_tokens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        token, secret = library.add_token("phone")
    monkeypatch.setattr("nutgraf.library.database.is_read_only", lambda _: True)
    with Library.open(path) as library:
        assert library.token(secret) == token
        with pytest.raises(LibraryError, match="read-only"):
            library.add_token("shelf")


def test_a_backup_brings_tokens_back_and_replaces_none_unasked(library: Library, tmp_path: Path) -> None:
    _, secret = library.add_token("phone")
    library.keep(story(1))
    library.backup(tmp_path / "backup.sqlite")
    with Library.open(tmp_path / "new.sqlite") as other:
        _, own = other.add_token("shelf")
        with pytest.raises(Conflict, match="tokens already"):
            other.restore(tmp_path / "backup.sqlite")
        other.restore(tmp_path / "backup.sqlite", replace=True)
        assert other.token(own) is None
        assert other.token(secret) is not None


def test_tokens_are_counted_on_after_restoring(library: Library, tmp_path: Path) -> None:
    with Library.open(tmp_path / "old.sqlite") as old:
        _, secret = old.add_token("phone")
        old.backup(tmp_path / "backup.sqlite")
    library.restore(tmp_path / "backup.sqlite")
    assert library.token(secret) is not None
    assert library.add_token("shelf")[0].id == 2
