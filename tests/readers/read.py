"""pyrage, Debian's age, Python's zlib, and cbor2 with cryptography read what we make, and make it for us."""

import os
import pathlib
import pty
import subprocess
import sys
import zlib

import cbor2
import pyrage
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

FOLDER = pathlib.Path(sys.argv[1])
FIRST_LINE = b"holdfast-plan 1\n"
failed = False


def read(name):
    return (FOLDER / name).read_bytes()


def write(name, what):
    (FOLDER / name).write_bytes(what)


def say(passed, what):
    global failed
    failed = failed or not passed
    print("passed" if passed else "FAILED", what, flush=True)


def attempt(make):
    try:
        return make()
    except Exception as error:
        return type(error).__name__.encode()


def at_a_terminal(command, typed):
    """Runs a command that asks for its passphrase at a terminal, and answers it as often as it asks."""
    child, terminal = pty.fork()
    if child == 0:
        os.execvp(command[0], command)
    while True:
        try:
            asked = os.read(terminal, 1024)
        except OSError:
            break
        if b"passphrase" in asked.lower():
            os.write(terminal, typed + b"\n")
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


plaintext, code = read("plaintext.bin"), read("code.txt")
identity = pyrage.x25519.Identity.from_str(read("identity.txt").decode().strip())
recipient = pyrage.x25519.Recipient.from_str(read("recipient.txt").decode().strip())

say(attempt(lambda: pyrage.passphrase.decrypt(read("ours.code.age"), code.decode())) == plaintext, "pyrage opens ours.code.age")
say(attempt(lambda: pyrage.decrypt(read("ours.recipient.age"), [identity])) == plaintext, "pyrage opens ours.recipient.age")
write("theirs-pyrage.recipient.age", pyrage.encrypt(plaintext, [recipient]))

key, found = str(FOLDER / "identity.txt"), str(FOLDER / "found.bin")
ours = subprocess.run(["age", "-d", "-i", key, str(FOLDER / "ours.recipient.age")], capture_output=True)
say(ours.stdout == plaintext, "Debian's age opens ours.recipient.age")
opened = at_a_terminal(["age", "-d", "-o", found, str(FOLDER / "ours.code.age")], code)
say(opened and read("found.bin") == plaintext, "Debian's age opens ours.code.age")
sealed = ["age", "-r", str(recipient), "-o", str(FOLDER / "theirs-debian.recipient.age"), str(FOLDER / "plaintext.bin")]
say(subprocess.run(sealed).returncode == 0, "Debian's age seals to a recipient")
sealed = ["age", "-p", "-o", str(FOLDER / "theirs-debian.code.age"), str(FOLDER / "plaintext.bin")]
say(at_a_terminal(sealed, code), "Debian's age seals to a code, with its own work factor of 18")

stream = zlib.decompressobj(zdict=read("dictionary.txt"))
large = attempt(lambda: stream.decompress(read("ours.zlib")) + stream.flush())
say(large == read("ours.cose") and stream.eof, "Python's zlib expands ours.zlib with the dictionary")
small = zlib.compressobj(9, zdict=read("dictionary.txt"))
write("theirs-python.zlib", small.compress(read("document.json")) + small.flush())

tag = cbor2.loads(read("ours.cose"))
protected, unprotected, payload, signature = tag.value
head = cbor2.loads(protected)
try:
    Ed25519PublicKey.from_public_bytes(head[4]).verify(signature, cbor2.dumps(["Signature1", protected, FIRST_LINE, payload]))
    fits = tag.tag == 18 and head[1] == -8 and unprotected == {} and payload == read("document.json")
except InvalidSignature:
    fits = False
say(fits, "cbor2 and cryptography verify ours.cose")
phone = Ed25519PrivateKey.from_private_bytes(bytes([7] * 32))
head = cbor2.dumps({1: -8, 4: phone.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)})
payload = read("document.json")
signature = phone.sign(cbor2.dumps(["Signature1", head, FIRST_LINE, payload]))
write("theirs-python.cose", cbor2.dumps(cbor2.CBORTag(18, [head, {}, payload, signature])))
sys.exit(failed)
