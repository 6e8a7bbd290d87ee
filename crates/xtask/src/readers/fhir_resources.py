"""Whether fhir.resources takes each file for a Bundle of FHIR R4B, of which R4 is the older edition."""

import json
import sys

from fhir.resources.R4B.bundle import Bundle

for path in sys.argv[1:]:
    try:
        with open(path, "rb") as file:
            Bundle.model_validate_json(file.read())
        said = {"valid": True}
    except (ValueError, KeyError) as error:
        said = {"valid": False, "wrong": str(error)}
    print(json.dumps(said))
