-- One document an answer and one an entry. This step runs on an empty database alone: what stands
-- in an older one is written anew into a fresh one, document by document.
--
-- Each row of these tables begins with a tag, a number of its own for each table and form, so that
-- a row that is read out of a damaged file says itself what it is. No earlier row begins with a
-- number.

DROP TABLE cache;
DROP TABLE orphan;
DROP TABLE change;
DROP TABLE document;
DROP TABLE answer;
DROP TABLE entry;

CREATE TABLE document (
  -- One row for each Automerge document. What is in it stands in `change`. Who may see it stands
  -- here and in the projection, on different pages.
  tag        INTEGER NOT NULL DEFAULT 301 CHECK (tag = 301),
  id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  subject    TEXT NOT NULL,              -- what it holds: the text of a care_plan::Subject
  generation INTEGER NOT NULL DEFAULT 0, -- how often its subject was begun anew
  tier       TEXT NOT NULL,              -- the name of a care_plan::Tier
  created    INTEGER NOT NULL DEFAULT 0, -- milliseconds since 1970
  -- The hashes of the changes that nothing builds on, 32 bytes each, sorted, and how many changes
  -- there are. Written with every save: an old page that was put back does not fit them.
  heads      BLOB NOT NULL DEFAULT x'',
  changes    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE change (
  -- The truth: every change as the bytes that it was made of. Never parsed here.
  tag      INTEGER NOT NULL DEFAULT 302 CHECK (tag = 302),
  position INTEGER PRIMARY KEY NOT NULL, -- order of insertion
  document BLOB NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  hash     BLOB NOT NULL CHECK (length(hash) = 32),
  actor    BLOB NOT NULL,
  seq      INTEGER NOT NULL,             -- counts the changes of one actor, from 1
  raw      BLOB NOT NULL,
  received INTEGER NOT NULL DEFAULT 0,   -- milliseconds since 1970
  UNIQUE (document, hash)
) STRICT;

CREATE TABLE orphan (
  -- Changes that were read out of a damaged file, and build on some that were not. Kept as they
  -- are: a copy or another phone may still have what is missing.
  tag      INTEGER NOT NULL DEFAULT 303 CHECK (tag = 303),
  position INTEGER PRIMARY KEY NOT NULL,
  document BLOB NOT NULL CHECK (length(document) = 16),
  hash     BLOB NOT NULL CHECK (length(hash) = 32),
  actor    BLOB NOT NULL,
  seq      INTEGER NOT NULL,
  raw      BLOB NOT NULL,
  received INTEGER NOT NULL DEFAULT 0,
  UNIQUE (document, hash)
) STRICT;

CREATE TABLE cache (
  -- A long document in one piece, which loads faster than its changes. Never the truth: used
  -- only where it and the changes after it come to the heads of the document.
  tag      INTEGER NOT NULL DEFAULT 304 CHECK (tag = 304),
  document BLOB NOT NULL UNIQUE CHECK (length(document) = 16),
  position INTEGER NOT NULL, -- the last change that is in it
  saved    BLOB NOT NULL
) STRICT;

CREATE TABLE answer (
  -- A projection of the changes: what the first screen is painted from.
  tag     INTEGER NOT NULL DEFAULT 305 CHECK (tag = 305),
  section TEXT NOT NULL,
  scope   TEXT NOT NULL DEFAULT '', -- the text of a care_plan::Scope: nothing, an entry, a baby
  prompt  TEXT NOT NULL,
  tier    TEXT NOT NULL,
  text    TEXT NOT NULL DEFAULT '', -- her words
  others  TEXT NOT NULL DEFAULT '', -- every other value, as JSON, or nothing
  PRIMARY KEY (section, scope, prompt)
) STRICT;

CREATE TABLE entry (
  -- A projection of the changes: cards and people, the removed ones among them.
  tag     INTEGER NOT NULL DEFAULT 306 CHECK (tag = 306),
  id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  section TEXT NOT NULL,
  tier    TEXT NOT NULL,
  created INTEGER NOT NULL DEFAULT 0, -- milliseconds since 1970
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
