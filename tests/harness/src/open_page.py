"""Opens a sealed page with tools that are not ours: Debian's `age` and zlib of Python.

Takes the page and the folder of dictionaries; the code comes on standard input. Prints the document that is in it.
"""

import json
import os
import pathlib
import pty
import sys
import tempfile
import zlib

BEGIN, END = "-----BEGIN AGE ENCRYPTED FILE-----", "-----END AGE ENCRYPTED FILE-----"


def decrypted(armour: str, passphrase: str) -> bytes:
    """What age makes of it. It takes a passphrase on a terminal alone, so it gets one."""
    with tempfile.TemporaryDirectory() as folder:
        sealed, opened = pathlib.Path(folder, "sealed"), pathlib.Path(folder, "opened")
        sealed.write_text(armour)
        child, terminal = pty.fork()
        if child == 0:
            os.execvp("age", ["age", "--decrypt", "--output", str(opened), str(sealed)])
        said = b""
        while b"passphrase" not in said:
            said += os.read(terminal, 1024)
        os.write(terminal, passphrase.encode() + b"\n")
        try:
            while os.read(terminal, 1024):
                pass
        except OSError:  # the terminal is gone with who wrote to it
            pass
        _, status = os.waitpid(child, 0)
        if status != 0:
            sys.exit("age does not open it")
        return opened.read_bytes()


def dictionary(stream: bytes, folder: str) -> bytes:
    """The one that a zlib stream names by its Adler-32 (RFC 1950, FDICT)."""
    named = int.from_bytes(stream[2:6], "big")
    texts = (path.read_bytes() for path in sorted(pathlib.Path(folder).glob("dictionary-*.txt")))
    return next(text for text in texts if zlib.adler32(text) == named)


page = pathlib.Path(sys.argv[1]).read_text()
armour = page[page.index(BEGIN) : page.index(END) + len(END)] + "\n"
opened = decrypted(armour, "".join(sys.stdin.read().split()))
line, small = opened.split(b"\n", 1)
assert line == b"holdfast-plan 1", line
signed = zlib.decompressobj(zdict=dictionary(small, sys.argv[2])).decompress(small)
# The payload of a COSE_Sign1 stands in it as it is; what comes after it is the signature.
payload = signed[signed.index(b'{"resourceType"') :].decode("utf-8", "replace")
document, _ = json.JSONDecoder().raw_decode(payload)
print(json.dumps(document, ensure_ascii=False))
