// Writes the test vectors of the age format into a folder, a file each, and prints what stands
// before them as JSON. The vectors are the exports of the npm package cctv-age.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inflateSync } from "node:zlib";

const [source, folder] = process.argv.slice(-2);
const vectors = await import(pathToFileURL(source));
const heads = Object.entries(vectors).map(([name, bytes]) => {
  const file = Buffer.from(bytes);
  const end = file.indexOf("\n\n");
  const lines = file.subarray(0, end).toString().split("\n").map((line) => line.split(": "));
  const all = (key) => lines.filter(([found]) => found === key).map(([, value]) => value);
  const body = file.subarray(end + 2);
  writeFileSync(join(folder, name), all("compressed").includes("zlib") ? inflateSync(body) : body);
  return { name, expect: all("expect")[0], identities: all("identity"), keys: lines.map(([key]) => key) };
});
console.log(JSON.stringify(heads));
