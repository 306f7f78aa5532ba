-- The tables of a library of version 1, as they were. Not to be changed.

CREATE TABLE articles (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    url TEXT,
    title TEXT,
    site TEXT,
    authors TEXT NOT NULL,
    published TEXT,
    language TEXT,
    status TEXT NOT NULL,
    words INTEGER NOT NULL,
    headline TEXT,
    recipe TEXT NOT NULL,
    added_at TEXT NOT NULL,
    changed_at TEXT,
    read_at TEXT,
    starred_at TEXT,
    sorted_at TEXT NOT NULL,
    story INTEGER,
    UNIQUE (id)
);

CREATE INDEX articles_language ON articles (language, sorted_at, number);

CREATE INDEX articles_read ON articles (sorted_at, number) WHERE read_at IS NOT NULL;

CREATE INDEX articles_site ON articles (site, sorted_at, number);

CREATE INDEX articles_sorted ON articles (sorted_at, number);

CREATE INDEX articles_starred ON articles (sorted_at, number) WHERE starred_at IS NOT NULL;

CREATE INDEX articles_status ON articles (status, sorted_at, number);

CREATE INDEX articles_story ON articles (story) WHERE story IS NOT NULL;

CREATE INDEX articles_unread ON articles (sorted_at, number) WHERE read_at IS NULL;

CREATE TABLE migrations (
    version INTEGER NOT NULL,
    applied_at TEXT NOT NULL,
    PRIMARY KEY (version)
);

CREATE TABLE sources (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    kind TEXT NOT NULL,
    url TEXT NOT NULL,
    title TEXT,
    home TEXT,
    settings TEXT NOT NULL,
    added_at TEXT NOT NULL,
    checked_at TEXT,
    next_at TEXT,
    interval INTEGER NOT NULL,
    etag TEXT,
    last_modified TEXT,
    failures INTEGER NOT NULL,
    error TEXT,
    paused BOOLEAN DEFAULT 0 NOT NULL,
    leased_until TEXT,
    UNIQUE ("key")
);

CREATE TABLE summaries (
    content_hash TEXT NOT NULL,
    wanted TEXT NOT NULL,
    recipe TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (content_hash, wanted)
);

CREATE TABLE addresses (
    "key" TEXT NOT NULL,
    article INTEGER NOT NULL,
    own BOOLEAN NOT NULL,
    address TEXT NOT NULL,
    PRIMARY KEY ("key"),
    FOREIGN KEY(article) REFERENCES articles (number) ON DELETE CASCADE
)
 WITHOUT ROWID;

CREATE INDEX addresses_article ON addresses (article);

CREATE TABLE entries (
    source INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    seen TEXT NOT NULL,
    article INTEGER,
    attempts INTEGER NOT NULL,
    error TEXT,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (source, "key"),
    FOREIGN KEY(source) REFERENCES sources (id) ON DELETE CASCADE,
    FOREIGN KEY(article) REFERENCES articles (number) ON DELETE SET NULL
)
 WITHOUT ROWID;

CREATE INDEX entries_article ON entries (article) WHERE article IS NOT NULL;

CREATE TABLE facts (
    article INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    recipe TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (article),
    FOREIGN KEY(article) REFERENCES articles (number) ON DELETE CASCADE
);

CREATE TABLE names (
    article INTEGER NOT NULL,
    name TEXT NOT NULL,
    sorted_at TEXT NOT NULL,
    PRIMARY KEY (article, name),
    FOREIGN KEY(article) REFERENCES articles (number) ON DELETE CASCADE
)
 WITHOUT ROWID;

CREATE INDEX names_name ON names (name, sorted_at, article);

CREATE TABLE origins (
    article INTEGER NOT NULL,
    source INTEGER NOT NULL,
    added_at TEXT NOT NULL,
    sorted_at TEXT NOT NULL,
    PRIMARY KEY (article, source),
    FOREIGN KEY(article) REFERENCES articles (number) ON DELETE CASCADE,
    FOREIGN KEY(source) REFERENCES sources (id) ON DELETE CASCADE
)
 WITHOUT ROWID;

CREATE INDEX origins_source ON origins (source, sorted_at, article);

CREATE TABLE pages (
    article INTEGER NOT NULL,
    place INTEGER NOT NULL,
    url TEXT,
    content_type TEXT,
    fetched_at TEXT,
    digest TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (article, place),
    FOREIGN KEY(article) REFERENCES articles (number) ON DELETE CASCADE
);

CREATE TABLE tags (
    article INTEGER NOT NULL,
    tag TEXT NOT NULL,
    sorted_at TEXT NOT NULL,
    PRIMARY KEY (article, tag),
    FOREIGN KEY(article) REFERENCES articles (number) ON DELETE CASCADE
)
 WITHOUT ROWID;

CREATE INDEX tags_tag ON tags (tag, sorted_at, article);

CREATE TABLE versions (
    article INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    place INTEGER NOT NULL,
    title TEXT,
    seen_at TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (article, content_hash),
    FOREIGN KEY(article) REFERENCES articles (number) ON DELETE CASCADE
);

CREATE INDEX versions_hash ON versions (content_hash);
