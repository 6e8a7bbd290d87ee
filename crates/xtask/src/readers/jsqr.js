// The text of the one QR code in each picture, by jsQR.
const jsQR = require("jsqr");
const { PNG } = require("pngjs");
const fs = require("fs");

for (const path of process.argv.slice(1)) {
  const { data, width, height } = PNG.sync.read(fs.readFileSync(path));
  const code = jsQR(new Uint8ClampedArray(data), width, height);
  console.log(JSON.stringify(code ? code.data : null));
}
