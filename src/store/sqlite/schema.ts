/** Marks the file as a Saltshaker store: "Salt" in ASCII (PRAGMA application_id). */
export const applicationId = 0x53616c74;

const first = `
  CREATE TABLE events (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    event TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
  CREATE TRIGGER events_remain BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

  -- said twice, so that bytes lost by accident do not pass for erased ones
  CREATE TABLE blobs (
    hash TEXT PRIMARY KEY,
    erased INTEGER NOT NULL,
    bytes BLOB,
    CHECK (erased = (bytes IS NULL))
  ) STRICT;

  CREATE TABLE cache (report TEXT, engine TEXT, value TEXT NOT NULL, PRIMARY KEY (report, engine)) STRICT;

  CREATE TABLE keys (key TEXT, report TEXT, PRIMARY KEY (key, report)) STRICT, WITHOUT ROWID;
  CREATE INDEX keys_of_report ON keys (report);

  -- which row of search is whose
  CREATE TABLE texts (id INTEGER PRIMARY KEY, report TEXT NOT NULL UNIQUE) STRICT;
  CREATE VIRTUAL TABLE search USING fts5(text, tokenize = 'unicode61 remove_diacritics 2');
  -- erased words leave the index at once, not at its next merge
  INSERT INTO search(search, rank) VALUES ('secure-delete', 1);
`;

/** What brings a store from version n (PRAGMA user_version) to n + 1, by n. A row once released is never changed. */
export const migrations: readonly string[] = [first];
