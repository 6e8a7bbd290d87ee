-- What each document must come to, what could not be applied, and a faster way to load.

-- The hashes of the changes that nothing builds on, 32 bytes each, sorted, and how many changes
-- there are. Written with every save: an old page that was put back does not fit them.
-- Both are empty in a document that this schema has not written to yet.
ALTER TABLE document ADD COLUMN heads BLOB NOT NULL DEFAULT x'';
ALTER TABLE document ADD COLUMN changes INTEGER NOT NULL DEFAULT 0;

CREATE TABLE orphan (
  -- Changes that were read out of a damaged file, and build on some that were not. Kept as they
  -- are: a copy or another phone may still have what is missing.
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
  document BLOB PRIMARY KEY NOT NULL CHECK (length(document) = 16),
  position INTEGER NOT NULL, -- the last change that is in it
  saved    BLOB NOT NULL
) STRICT;
