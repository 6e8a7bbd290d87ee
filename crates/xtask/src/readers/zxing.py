"""The text of the one QR code in each picture, by zxing-cpp."""

import json
import sys

import zxingcpp
from PIL import Image

for path in sys.argv[1:]:
    codes = zxingcpp.read_barcodes(Image.open(path), formats=zxingcpp.BarcodeFormat.QRCode)
    print(json.dumps(codes[0].text if len(codes) == 1 else None))
