-- What a vault holds. The whole file is sealed by SQLCipher, page by page.

CREATE TABLE document (
  -- One row for each Automerge document. What is in it stands in `change`.
  id      BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  tier    TEXT NOT NULL,             -- the name of a care_plan::Tier
  created INTEGER NOT NULL DEFAULT 0 -- milliseconds since 1970
) STRICT;

CREATE TABLE change (
  -- The truth: every change as the bytes that it was made of. Never parsed here.
  position INTEGER PRIMARY KEY NOT NULL, -- order of insertion
  document BLOB NOT NULL REFERENCES document (id),
  hash     BLOB NOT NULL CHECK (length(hash) = 32),
  actor    BLOB NOT NULL,
  seq      INTEGER NOT NULL,           -- counts the changes of one actor, from 1
  raw      BLOB NOT NULL,
  received INTEGER NOT NULL DEFAULT 0, -- milliseconds since 1970
  UNIQUE (document, hash)
) STRICT;

CREATE TABLE tombstone (
  -- Documents that were replaced for good. Nothing is ever taken in for them again.
  document BLOB PRIMARY KEY NOT NULL CHECK (length(document) = 16)
) STRICT;

CREATE TABLE answer (
  -- A projection of the changes: what the first screen is painted from.
  section TEXT NOT NULL,
  entry   BLOB NOT NULL DEFAULT x'', -- 16 bytes, or none in a section that stands once
  prompt  TEXT NOT NULL,
  tier    TEXT NOT NULL,
  text    TEXT NOT NULL DEFAULT '',
  state   TEXT NOT NULL DEFAULT '',  -- the name of a care_plan::AnswerState, or none
  choice  TEXT NOT NULL DEFAULT '',  -- the name of a choice, or none
  PRIMARY KEY (section, entry, prompt)
) STRICT;

CREATE TABLE entry (
  -- A projection of the changes: cards and people, the removed ones among them.
  id      BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  section TEXT NOT NULL,
  created INTEGER NOT NULL DEFAULT 0, -- milliseconds since 1970
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

CREATE TABLE setting (
  -- What this phone remembers for her: language, reading level, what was offered once.
  name  TEXT PRIMARY KEY NOT NULL,
  value BLOB NOT NULL
) STRICT;
