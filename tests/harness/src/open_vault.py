"""Opens a Holdfast vault without Holdfast.

    open_vault.py FOLDER                       reads the passphrase from standard input and
                                               prints every table of both databases as JSON
    open_vault.py FOLDER --user-version N      sets the schema version of both databases instead
    open_vault.py FOLDER --keys                prints the keys alone, as JSON

It needs Debian's `argon2` and `age`, and `sqlcipher3-binary` from PyPI.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile

from sqlcipher3 import dbapi2 as sqlcipher

ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def checksum(values):
    """The checksum of BIP 173."""
    state = 1
    for value in values:
        top = state >> 25
        state = (state & 0x1FFFFFF) << 5 ^ value
        for bit, part in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            if top >> bit & 1:
                state ^= part
    return state


def bech32(prefix, raw):
    """Bytes as Bech32 (BIP 173)."""
    bits = int.from_bytes(raw, "big") << (-len(raw) * 8 % 5)
    count = -(-len(raw) * 8 // 5)
    values = [bits >> 5 * (count - 1 - place) & 31 for place in range(count)]
    expanded = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]
    rest = checksum(expanded + values + [0] * 6) ^ 1
    values += [rest >> 5 * (5 - place) & 31 for place in range(6)]
    return prefix + "1" + "".join(ALPHABET[value] for value in values)


def run(command, given):
    return subprocess.run(command, input=given, capture_output=True, check=True).stdout


def keys(folder, passphrase):
    """The keys that the slots give for this passphrase: database name -> 96 hex digits."""
    name, version, salt = open(os.path.join(folder, "kdf"), encoding="ascii").read().split()
    assert (name, version) == ("holdfast-kdf", "1"), "another version of the salt file"
    derived = run(["argon2", salt, "-id", "-t", "4", "-k", "65536", "-p", "1", "-l", "32", "-r"], passphrase)
    identity = bech32("age-secret-key-", bytes.fromhex(derived.decode().strip())).upper()
    found = {}
    with tempfile.NamedTemporaryFile() as file:
        file.write(identity.encode() + b"\n")
        file.flush()
        for slot in sorted(os.listdir(folder)):
            if not slot.endswith((".pass", ".code")):
                continue
            opened = subprocess.run(["age", "-d", "-i", file.name, os.path.join(folder, slot)], capture_output=True)
            if opened.returncode == 0:
                lines = opened.stdout.decode("ascii").rstrip("\0\n ").split("\n")
                assert lines[0] == "holdfast-slot 1", "another version of the slot"
                for line in lines[1:]:
                    parts = line.split()
                    if len(parts) == 2 and parts[0] in ("everyday", "private"):
                        found[parts[0]] = parts[1]
    return found


def connect(path, key):
    database = sqlcipher.connect(path)
    database.execute(f"PRAGMA key = \"x'{key}'\"")
    return database


def as_text(value):
    if isinstance(value, bytes):
        return {"hex": value.hex()}
    return value


def tables(path, key):
    database = connect(path, key)
    assert database.execute("PRAGMA cipher_integrity_check").fetchall() == [], "a damaged page"
    names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    found = {"user_version": database.execute("PRAGMA user_version").fetchone()[0], "tables": {}}
    for name in names:
        rows = database.execute(f'SELECT * FROM "{name}"')
        columns = [column[0] for column in rows.description]
        found["tables"][name] = [dict(zip(columns, map(as_text, row))) for row in rows]
    database.close()
    return found


def main():
    folder = sys.argv[1]
    opened = keys(folder, sys.stdin.buffer.read())
    if not opened:
        sys.exit("no slot opens with this passphrase")
    if sys.argv[2:3] == ["--keys"]:
        print(json.dumps(opened))
        return
    if sys.argv[2:3] == ["--user-version"]:
        for name, key in opened.items():
            database = connect(os.path.join(folder, name + ".db"), key)
            database.execute(f"PRAGMA user_version = {int(sys.argv[3])}")
            database.close()
        return
    with tempfile.TemporaryDirectory() as copy:
        # A copy, so that reading changes nothing; the log beside the database goes along.
        for file in os.listdir(folder):
            if ".db" in file:
                shutil.copy(os.path.join(folder, file), copy)
        print(json.dumps({name: tables(os.path.join(copy, name + ".db"), key) for name, key in opened.items()}))


main()
