"""A PostgreSQL server of the test's own, in a temporary folder on a free port, gone when the test is over."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import psycopg

OWNER = "owner"
PASSWORD = "p4ss-w0rd"


def programs() -> Path | None:
    """Return the folder of the server's programs; Debian keeps them off the path."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return folders[-1].parent if folders else None


class Server:
    """A server that was started; `address` of a database on it, and how to stop and start it again."""

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        # The server refuses root: it runs as somebody else there, in a folder of theirs.
        self._user = _somebody() if os.getuid() == 0 else None
        self.folder = Path(tempfile.mkdtemp(prefix="nutgraf-pg-"))
        if self._user:
            os.chown(self.folder, self._user.pw_uid, self._user.pw_gid)
        self.port = _free_port()
        self._made = 0
        self._initialise()
        self.start()

    def _initialise(self) -> None:
        password = self.folder / "password"
        password.write_text(PASSWORD)
        password.chmod(0o644)
        self._run(
            "initdb", "--pgdata", self._data, "--username", OWNER, f"--pwfile={password}", "--auth=scram-sha-256",
            "--encoding=UTF8", "--locale=C", "--no-sync", "--no-instructions",
        )  # fmt: skip

    @property
    def _data(self) -> str:
        return str(self.folder / "data")

    def start(self) -> None:
        # no test cuts the power, only processes are killed: what the system has is not lost then
        options = (
            f"-p {self.port} -h 127.0.0.1 -k {self.folder} -c fsync=off -c full_page_writes=off -c max_connections=60"
        )
        log = str(self.folder / "log")
        self._run("pg_ctl", "start", "--wait", "--pgdata", self._data, "--log", log, "--options", options)

    def stop(self, mode: str = "fast") -> None:
        self._run("pg_ctl", "stop", "--wait", "--pgdata", self._data, "--mode", mode)

    def remove(self) -> None:
        self.stop("immediate")
        shutil.rmtree(self.folder)

    def new_database(self) -> str:
        """Return the address of an empty database."""
        self._made += 1
        name = f"library{self._made}"
        self.execute(f"CREATE DATABASE {name}")
        return self.address(name)

    def empty(self, address: str) -> None:
        """Take all rows out of the tables of a database, but for the version of their form."""
        with psycopg.connect(address, autocommit=True) as connection:
            query = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'"
            tables = ", ".join(row[0] for row in connection.execute(query))
            connection.execute(f"TRUNCATE {tables} RESTART IDENTITY".encode())

    def drop(self, address: str) -> None:
        self.execute(f"DROP DATABASE {address.rpartition('/')[2]} WITH (FORCE)")

    def address(self, database: str = "postgres", password: str = PASSWORD) -> str:
        return f"postgresql://{OWNER}:{password}@127.0.0.1:{self.port}/{database}"

    def execute(self, statement: str, database: str = "postgres") -> None:
        with psycopg.connect(self.address(database), autocommit=True) as connection:
            connection.execute(statement.encode())

    def _run(self, program: str, *arguments: str) -> None:
        who: dict[str, Any] = {"user": self._user.pw_uid, "group": self._user.pw_gid} if self._user else {}
        command = [str(self._programs / program), *arguments]
        done = subprocess.run(
            command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            check=False, extra_groups=[] if self._user else None, **who,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr.decode()


def _somebody() -> pwd.struct_passwd:
    names = {entry.pw_name: entry for entry in pwd.getpwall()}
    return names.get("postgres") or names["nobody"]


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
