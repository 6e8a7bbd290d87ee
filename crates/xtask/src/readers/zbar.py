"""The text of the one QR code in each picture, by Debian's zbarimg."""

import json
import subprocess
import sys

for path in sys.argv[1:]:
    zbar = ["zbarimg", "--raw", "--quiet", "--oneshot", "-Sdisable", "-Sqrcode.enable", path]
    read = subprocess.run(zbar, capture_output=True)
    print(json.dumps(read.stdout.decode("utf-8") if read.returncode == 0 else None))
