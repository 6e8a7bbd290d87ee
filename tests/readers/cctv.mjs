// Lays the test vectors of C2SP CCTV (npm cctv-age) into a folder, one file each, unpacked.
import { createRequire } from "node:module";
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";

const [folder, modules] = process.argv.slice(2);
const vectors = createRequire(path.join(modules, "package.json"))("cctv-age");
fs.mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(vectors)) {
  if (!(bytes instanceof Uint8Array)) continue;
  const end = Buffer.from(bytes).indexOf("\n\n") + 2;
  const head = Buffer.from(bytes.subarray(0, end));
  const body = bytes.subarray(end);
  const file = /^compressed: zlib$/m.test(head.toString()) ? zlib.inflateSync(body) : body;
  fs.writeFileSync(path.join(folder, name), Buffer.concat([head, file]));
}
