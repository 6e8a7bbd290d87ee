// @ngraveio/bc-ur reads our frames, and makes frames for us.
import { createRequire } from "node:module";
import fs from "node:fs";
import path from "node:path";

const [folder, modules] = process.argv.slice(2);
const require = createRequire(path.join(modules, "package.json"));
const { UR, UREncoder, URDecoder } = require("@ngraveio/bc-ur");
let failed = false;
const say = (passed, what) => {
  console.log(`${passed ? "passed" : "FAILED"} @ngraveio/bc-ur ${what}`);
  failed ||= !passed;
};

for (const bytes of [300, 6460, 12215]) {
  const parcel = fs.readFileSync(path.join(folder, `parcel-${bytes}.bin`));
  const frames = fs.readFileSync(path.join(folder, `ours-${bytes}.frames`), "utf8").trim().split("\n");
  const decoder = new URDecoder();
  let taken = 0;
  // From the third frame on, and two in three.
  for (const [at, frame] of frames.entries()) {
    if (decoder.isComplete()) break;
    if (at < 2 || at % 3 === 0) continue;
    decoder.receivePart(frame);
    taken += 1;
  }
  const read = decoder.isSuccess() && decoder.resultUR().type === "x-careplan" && decoder.resultUR().decodeCBOR().equals(parcel);
  say(read, `reads a parcel of ${bytes} bytes, after ${taken} frames`);

  const encoder = new UREncoder(new UR(cborBytes(parcel), "x-careplan"), 200, 0, 10);
  const theirs = [];
  for (let frame = 0; frame < 200; frame += 1) theirs.push(encoder.nextPart());
  fs.writeFileSync(path.join(folder, `theirs-${bytes}.frames`), theirs.join("\n") + "\n");
}
process.exit(failed ? 1 : 0);

// A CBOR byte string, RFC 8949.
function cborBytes(bytes) {
  return Buffer.concat([Buffer.from([0x59, bytes.length >> 8, bytes.length & 0xff]), bytes]);
}
