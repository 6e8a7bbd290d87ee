"""Reads the one QR code in a picture with zxing-cpp and prints its text as JSON."""

import json
import sys

import zxingcpp
from PIL import Image

codes = zxingcpp.read_barcodes(Image.open(sys.argv[1]), formats=zxingcpp.BarcodeFormat.QRCode)
if len(codes) != 1:
    sys.exit(f"{len(codes)} codes in {sys.argv[1]}")
# The bytes, not the reader's guess at a character set.
print(json.dumps(bytes(codes[0].bytes).decode("utf-8")))
