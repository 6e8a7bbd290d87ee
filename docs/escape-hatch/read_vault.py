"""python3 read_vault.py FOLDER prints every answer of a vault or an unpacked copy; see README.md beside it."""
import getpass, json, os, re, subprocess, sys
from sqlcipher3 import dbapi2 as sqlcipher

NODE = """const A = require("@automerge/automerge"), NAMES = ["text", "state", "choice", "phone", "date", "person", "attachment", "choices"];
for (const { tier, heads, changes } of JSON.parse(require("fs").readFileSync(0))) {
  const [doc] = A.applyChanges(A.init(), changes.map((raw) => Buffer.from(raw, "hex"))), answers = {};
  if (heads && A.getHeads(doc).sort().join("") !== heads) console.error(`some changes of ${tier} are missing`);
  for (const [key, kind, id, option] of Object.keys(doc).sort().map((key) => [key, ...key.split(/[: ]/)])) {
    const beside = Object.values(A.getConflicts(doc, key) ?? [doc[key]]), name = NAMES["tscpywfo".indexOf(kind)];
    if (!name || doc[key] === null || kind === "o" && !beside.includes(true)) continue;
    const said = (answers[id] ??= { tier, id, text: "", state: null, choice: null });
    said[name] = kind === "t" ? beside.map(String).filter(Boolean).join("\\n\\n") : option ? (said[name] ? said[name] + " " : "") + option : doc[key].val;
  }
  for (const id of Object.keys(answers).sort()) console.log(JSON.stringify(answers[id]));
}"""

def run(command, given, **more):
    return subprocess.run(command, input=given.encode(), stdout=subprocess.PIPE, **more).stdout.decode()

def bech32(raw, prefix="age-secret-key-"):  # BIP 173
    values, state = [int.from_bytes(raw, "big") << 4 >> 5 * place & 31 for place in range(51, -1, -1)], 1
    for value in [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix] + values + [0] * 6:
        top, state = state >> 25, (state & 0x1FFFFFF) << 5 ^ value
        for bit, part in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            state ^= part * (top >> bit & 1)
    values += [(state ^ 1) >> 5 * (5 - place) & 31 for place in range(6)]
    return (prefix + "1" + "".join("qpzry9x8gf2tvdw0s3jn54khce6mua7l"[value] for value in values)).upper()

folder, documents = sys.argv[1], []
typed = (getpass.getpass("Recovery code or passphrase: ") if sys.stdin.isatty() else sys.stdin.read()).strip()
secret = re.sub(r"\D", "", typed) if re.fullmatch(r"([\s.-]*\d){48}[\s.-]*", typed) else typed
salt = open(os.path.join(folder, "kdf")).read().split()[2]
raw = bytes.fromhex(run(["argon2", salt, "-id", "-t", "4", "-k", "65536", "-p", "1", "-l", "32", "-r"], secret))
slots = [os.path.join(folder, f"{name}.{kind}") for name in ("everyday", "private") for kind in ("code", "pass")]
opened = [run(["age", "-d", "-i", "-", slot], bech32(raw), stderr=subprocess.DEVNULL) for slot in slots]
for name, key in sorted(set(re.findall(r"^(everyday|private) ([0-9a-f]{96})", "".join(opened), re.M))):
    database = sqlcipher.connect(os.path.join(folder, name + ".db"))
    database.execute(f"PRAGMA key = \"x'{key}'\"")
    for document, tier, heads in database.execute("SELECT id, tier, heads FROM document ORDER BY rowid"):
        changes = database.execute("SELECT raw FROM change WHERE document = ? ORDER BY position", (document,))
        documents.append({"tier": tier, "heads": heads.hex(), "changes": [change.hex() for change, in changes]})
print(run(["node", "-e", NODE], json.dumps(documents)), end="") if documents else sys.exit("Nothing opens with this.")
