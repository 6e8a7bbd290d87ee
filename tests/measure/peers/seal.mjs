// The median of the npm package age-encryption sealing so many bytes to two recipients, in milliseconds.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import path from "node:path";

const [modules, bytes] = process.argv.slice(2);
const require = createRequire(path.join(modules, "package.json"));
const { Encrypter, generateIdentity, identityToRecipient } = await import(
  pathToFileURL(require.resolve("age-encryption")).href
);
const recipients = [];
for (let i = 0; i < 2; i++) recipients.push(await identityToRecipient(await generateIdentity()));
const plan = Uint8Array.from({ length: Number(bytes) }, (_, at) => (at * 2654435761) >>> 7);
const times = [];
for (let round = 0; round < 100; round++) {
  const begun = performance.now();
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const sealed = await encrypter.encrypt(plan);
  times.push(performance.now() - begun);
  if (sealed.length <= plan.length) process.exit(1);
}
times.sort((a, b) => a - b);
console.log(times[50].toFixed(4));
