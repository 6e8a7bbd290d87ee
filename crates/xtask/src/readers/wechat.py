"""The text of the one QR code in each picture, by the reader that WeChat gave to OpenCV."""

import json
import sys

import cv2

reader = cv2.wechat_qrcode_WeChatQRCode()
for path in sys.argv[1:]:
    texts, _ = reader.detectAndDecode(cv2.imread(path))
    print(json.dumps(texts[0] if len(texts) == 1 else None))
