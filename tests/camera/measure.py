"""How many degraded pictures of a code each reader reads exactly: `measure.py sweep` and `measure.py cards`.

    cargo build --release -p camera
    python3 -m venv venv && venv/bin/pip install -r tests/camera/requirements.txt    (and Debian's libzbar0)
    venv/bin/python tests/camera/measure.py sweep 10m 12m 15m 10q --count 200
    venv/bin/python tests/camera/measure.py cards crates/care-export/tests/vectors/amina*.txt --count 40

`sweep` fills a code of each version and level with English words. `cards` takes files of cards, a form feed between
two, and draws each as care-share does; with `--gate 98` it ends with an error where rxing or zxing-cpp reads fewer
than 98 of a hundred pictures of any version in use, or what is read is ever something else. Pictures are the same for
the same `--seed`.
"""

import argparse
import math
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import cv2
import segno
import zxingcpp
from pyzbar.pyzbar import ZBarSymbol
from pyzbar.pyzbar import decode as zbar_decode

from degrade import degrade

HERE = Path(__file__).resolve().parent
WORDS = (HERE / "../../crates/care-export/tests/vectors/asha.txt").read_text().replace("\f", "\n") * 4
QR = zxingcpp.BarcodeFormat.QRCode
GATED = ("rxing", "zxing-cpp")
cv2.setNumThreads(1)


class Rxing:
    """The crate rxing behind a pipe."""

    def __init__(self, camera):
        self.process = subprocess.Popen([camera, "read"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def read(self, picture):
        self.process.stdin.write(picture.tobytes())
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            sys.exit("the reader rxing has ended")
        return [bytes.fromhex(line.decode().strip())] if line.strip() else []


def readers(camera, names):
    """Each reader by its name: a function from a picture to what it takes every code for, as text in UTF-8."""
    # OpenCV 5 has it in the main module, OpenCV 4 in one of its own.
    wechat = getattr(cv2, "wechat_qrcode_WeChatQRCode", None) or cv2.wechat_qrcode.WeChatQRCode
    wechat = wechat()
    rxing = Rxing(camera)
    every = {
        "rxing": rxing.read,
        "zxing-cpp": lambda picture: [
            code.text.encode() for code in zxingcpp.read_barcodes(picture, formats=QR, text_mode=zxingcpp.TextMode.Plain)
        ],
        "wechat": lambda picture: [text.encode("utf-8", "replace") for text in wechat.detectAndDecode(picture)[0]],
        "zbar": lambda picture: [code.data for code in zbar_decode(picture, symbols=[ZBarSymbol.QRCODE])],
    }
    return {name: every[name] for name in names}


def most_bytes(version, level):
    """The most bytes that a version holds at a level."""
    low, high = 1, 3000
    while low < high:
        middle = (low + high + 1) // 2
        try:
            filled(b"a" * middle, version, level)
            low = middle
        except segno.DataOverflowError:
            high = middle - 1
    return low


def filled(payload, version, level):
    """The modules of a code of one version and level, in byte mode."""
    code = segno.make(payload, version=version, error=level, mode="byte", boost_error=False)
    return [[int(module) for module in row] for row in code.matrix]


def count(modules, payload, seeds, every):
    """Of pictures of one code: how many each reader reads, and how many it reads as something else."""
    right, wrong = defaultdict(int), defaultdict(int)
    for seed in seeds:
        picture = degrade(modules, seed)
        for name, read in every.items():
            found = read(picture)
            right[name] += payload in found
            wrong[name] += any(text != payload for text in found)
    return right, wrong


def interval(hits, of):
    """The 95 % interval of a rate (Wilson score), in percent."""
    z, rate = 1.96, hits / of
    middle = (rate + z * z / (2 * of)) / (1 + z * z / of)
    reach = z / (1 + z * z / of) * math.sqrt(rate * (1 - rate) / of + z * z / (4 * of * of))
    return f"{100 * (middle - reach):.0f}-{100 * (middle + reach):.0f}"


def line(name, right, wrong, of):
    rates = ", ".join(
        f"{reader} {100 * right[reader] / of:.1f} % ({interval(right[reader], of)}"
        + (f", {wrong[reader]} read as something else)" if wrong[reader] else ")")
        for reader in right
    )
    print(f"{name}, {of} pictures: {rates}", flush=True)


def sweep(settings, arguments):
    every = readers(arguments.camera, arguments.readers)
    for setting in settings:
        version, level = int(setting[:-1]), setting[-1]
        most = most_bytes(version, level)
        payload = WORDS.encode("ascii")[:most]
        seeds = [(arguments.seed, picture) for picture in range(arguments.count)]
        right, wrong = count(filled(payload, version, level), payload, seeds, every)
        line(f"V{version}-{level.upper()} {most} bytes", right, wrong, arguments.count)


def drawn(camera, cards):
    """The modules of each card as care-share draws them."""
    printed = subprocess.run([camera, "draw"], input=b"\f".join(cards), capture_output=True, check=True).stdout
    codes = printed.decode().strip().split("\n\n")
    return [[[int(module) for module in row] for row in code.split("\n")] for code in codes]


def cards(files, arguments):
    every = readers(arguments.camera, arguments.readers)
    right, wrong, of = (defaultdict(lambda: defaultdict(int)), defaultdict(lambda: defaultdict(int)), defaultdict(int))
    for number, file in enumerate(files):
        texts = Path(file).read_bytes().split(b"\f")
        for card, (text, modules) in enumerate(zip(texts, drawn(arguments.camera, texts), strict=True)):
            version = (len(modules) - 17) // 4
            seeds = [(arguments.seed, number, card, picture) for picture in range(arguments.count)]
            hits, misses = count(modules, text, seeds, every)
            line(f"{Path(file).name} card {card + 1} of {len(texts)}, V{version}, {len(text)} bytes", hits, misses, arguments.count)
            of[version] += arguments.count
            for name in hits:
                right[version][name] += hits[name]
                wrong[version][name] += misses[name]
    failed = False
    for version in sorted(of):
        line(f"all of V{version}", right[version], wrong[version], of[version])
        for name in GATED:
            if name in right[version]:
                failed |= 100 * right[version][name] < arguments.gate * of[version] or wrong[version][name] > 0
    if arguments.gate and failed:
        sys.exit(f"a version in use is read less often than {arguments.gate} % or as something else")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("what", choices=["sweep", "cards"])
    parser.add_argument("given", nargs="+", help="versions and levels as 12m, or files of cards")
    parser.add_argument("--count", type=int, default=200, help="pictures of each code")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--gate", type=float, default=0.0, help="least share that must be read, in percent")
    parser.add_argument("--readers", nargs="+", default=["rxing", "zxing-cpp", "wechat", "zbar"])
    parser.add_argument("--camera", default=str(HERE / "../../target/release/camera"))
    arguments = parser.parse_args()
    (sweep if arguments.what == "sweep" else cards)(arguments.given, arguments)


if __name__ == "__main__":
    main()
