-- The tables of a library of version 1, as they were. Not to be changed.

CREATE TABLE articles (
    number BIGSERIAL NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    content_hash TEXT COLLATE "C" NOT NULL,
    url TEXT,
    title TEXT,
    site TEXT COLLATE "C",
    authors TEXT NOT NULL,
    published TEXT,
    language TEXT COLLATE "C",
    status TEXT COLLATE "C" NOT NULL,
    words INTEGER NOT NULL,
    headline TEXT,
    recipe TEXT COLLATE "C" NOT NULL,
    added_at TEXT COLLATE "C" NOT NULL,
    changed_at TEXT COLLATE "C",
    read_at TEXT COLLATE "C",
    starred_at TEXT COLLATE "C",
    sorted_at TEXT COLLATE "C" NOT NULL,
    story BIGINT,
    PRIMARY KEY (number),
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
    id SERIAL NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    url TEXT NOT NULL,
    title TEXT,
    home TEXT,
    settings TEXT NOT NULL,
    added_at TEXT COLLATE "C" NOT NULL,
    checked_at TEXT COLLATE "C",
    next_at TEXT COLLATE "C",
    interval INTEGER NOT NULL,
    etag TEXT,
    last_modified TEXT,
    failures INTEGER NOT NULL,
    error TEXT,
    paused BOOLEAN DEFAULT false NOT NULL,
    leased_until TEXT COLLATE "C",
    PRIMARY KEY (id),
    UNIQUE (key)
);

CREATE TABLE summaries (
    content_hash TEXT COLLATE "C" NOT NULL,
    wanted TEXT COLLATE "C" NOT NULL,
    recipe TEXT COLLATE "C" NOT NULL,
    body BYTEA NOT NULL,
    PRIMARY KEY (content_hash, wanted)
);

CREATE TABLE addresses (
    key TEXT COLLATE "C" NOT NULL,
    article BIGINT NOT NULL,
    own BOOLEAN NOT NULL,
    address TEXT NOT NULL,
    PRIMARY KEY (key),
    FOREIGN KEY(article) REFERENCES articles (number) ON DELETE CASCADE
);

CREATE INDEX addresses_article ON addresses (article);

CREATE TABLE entries (
    source INTEGER NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    seen TEXT COLLATE "C" NOT NULL,
    article BIGINT,
    attempts INTEGER NOT NULL,
    error TEXT,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (source, key),
    FOREIGN KEY(source) REFERENCES sources (id) ON DELETE CASCADE,
    FOREIGN KEY(article) REFERENCES articles (number) ON DELETE SET NULL
);

CREATE INDEX entries_article ON entries (article) WHERE article IS NOT NULL;

CREATE TABLE facts (
    article BIGINT NOT NULL,
    content_hash TEXT COLLATE "C" NOT NULL,
    recipe TEXT COLLATE "C" NOT NULL,
    body BYTEA NOT NULL,
    PRIMARY KEY (article),
    FOREIGN KEY(article) REFERENCES articles (number) ON DELETE CASCADE
);

CREATE TABLE names (
    article BIGINT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    sorted_at TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (article, name),
    FOREIGN KEY(article) REFERENCES articles (number) ON DELETE CASCADE
);

CREATE INDEX names_name ON names (name, sorted_at, article);

CREATE TABLE origins (
    article BIGINT NOT NULL,
    source INTEGER NOT NULL,
    added_at TEXT COLLATE "C" NOT NULL,
    sorted_at TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (article, source),
    FOREIGN KEY(article) REFERENCES articles (number) ON DELETE CASCADE,
    FOREIGN KEY(source) REFERENCES sources (id) ON DELETE CASCADE
);

CREATE INDEX origins_source ON origins (source, sorted_at, article);

CREATE TABLE pages (
    article BIGINT NOT NULL,
    place INTEGER NOT NULL,
    url TEXT,
    content_type TEXT,
    fetched_at TEXT,
    digest TEXT COLLATE "C" NOT NULL,
    body BYTEA NOT NULL,
    PRIMARY KEY (article, place),
    FOREIGN KEY(article) REFERENCES articles (number) ON DELETE CASCADE
);

CREATE TABLE tags (
    article BIGINT NOT NULL,
    tag TEXT COLLATE "C" NOT NULL,
    sorted_at TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (article, tag),
    FOREIGN KEY(article) REFERENCES articles (number) ON DELETE CASCADE
);

CREATE INDEX tags_tag ON tags (tag, sorted_at, article);

CREATE TABLE versions (
    article BIGINT NOT NULL,
    content_hash TEXT COLLATE "C" NOT NULL,
    place INTEGER NOT NULL,
    title TEXT,
    seen_at TEXT NOT NULL,
    body BYTEA NOT NULL,
    PRIMARY KEY (article, content_hash),
    FOREIGN KEY(article) REFERENCES articles (number) ON DELETE CASCADE
);

CREATE INDEX versions_hash ON versions (content_hash);
