-- The bytes of what she adds beside her words. This step runs on an empty database alone.

CREATE TABLE attachment (
  -- A photograph in pieces of 64 KiB, the last one shorter. It stands with the document whose answer
  -- names it or named it, and goes with that.
  tag      INTEGER NOT NULL DEFAULT 407 CHECK (tag = 407),
  document BLOB NOT NULL CHECK (length(document) = 16),
  hash     BLOB NOT NULL CHECK (length(hash) = 32), -- the SHA-256 of all of it
  number   INTEGER NOT NULL,                        -- which piece, from 0
  bytes    BLOB NOT NULL,
  UNIQUE (document, hash, number)
) STRICT;
