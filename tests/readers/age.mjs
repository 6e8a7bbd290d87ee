// age-encryption (typage) opens what we seal, and seals what we open.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import fs from "node:fs";
import path from "node:path";

const [folder, modules] = process.argv.slice(2);
const require = createRequire(path.join(modules, "package.json"));
const { Decrypter, Encrypter } = await import(pathToFileURL(require.resolve("age-encryption")).href);
const read = (name) => fs.readFileSync(path.join(folder, name));
let failed = false;
const say = (passed, what) => {
  console.log(`${passed ? "passed" : "FAILED"} age-encryption ${what}`);
  failed ||= !passed;
};
const opens = async (name, decrypter) => {
  const found = await decrypter.decrypt(read(name), "uint8array").catch(() => new Uint8Array());
  say(read("plaintext.bin").equals(Buffer.from(found)), `opens ${name}`);
};

const code = new Decrypter();
code.addPassphrase(read("code.txt").toString());
await opens("ours.code.age", code);
const identity = new Decrypter();
identity.addIdentity(read("identity.txt").toString().trim());
await opens("ours.recipient.age", identity);

const toCode = new Encrypter();
toCode.setPassphrase(read("code.txt").toString());
toCode.setScryptWorkFactor(15);
fs.writeFileSync(path.join(folder, "theirs-typage.code.age"), await toCode.encrypt(read("plaintext.bin")));
const toRecipient = new Encrypter();
toRecipient.addRecipient(read("recipient.txt").toString().trim());
fs.writeFileSync(path.join(folder, "theirs-typage.recipient.age"), await toRecipient.encrypt(read("plaintext.bin")));
process.exit(failed ? 1 : 0);
