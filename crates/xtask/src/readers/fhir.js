// Whether fhir.js takes each file for FHIR R4, with nothing in it that the standard does not know.
const { Fhir } = require("fhir");
const fs = require("fs");

const fhir = new Fhir();
for (const path of process.argv.slice(1)) {
  const said = fhir.validate(JSON.parse(fs.readFileSync(path, "utf8")), { errorOnUnexpected: true });
  const wrong = said.messages.filter((message) => ["error", "fatal"].includes(message.severity));
  const told = wrong.map((message) => `${message.location}: ${message.message}`).join("; ");
  console.log(JSON.stringify({ valid: said.valid, wrong: told }));
}
