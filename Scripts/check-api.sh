#!/bin/sh
# Validates the description of the interface (/openapi.json) and sends made-up requests to a running server by it.
#
#   Scripts/check-api.sh [EXAMPLES PER OPERATION]
#
# Fails on an answer that the description does not allow: a server error first of all, but also a status, a type or
# a content that it does not name. What it names is allowed to be more strict than the server, which counts the bytes of a
# text (the description can only count characters) and takes an empty field of a form as left out. Needs python3 and PyPI, and is skipped without; `make build` comes first.
set -eu

if [ -z "${YARDSTICK_URL:-}" ]; then
    exec "$(dirname "$0")/with-server.sh" "$0" "$@"
fi

python=$("$(dirname "$0")/python-with.sh" 'openapi-spec-validator==0.9.0' 'schemathesis==4.32.5') || exit 0
description=$(mktemp)
trap 'rm -f "$description"' EXIT

"$python" - "$YARDSTICK_URL/openapi.json" "$description" <<'END'
import json, sys, urllib.request
from openapi_spec_validator import OpenAPIV31SpecValidator

text = urllib.request.urlopen(sys.argv[1]).read()
document = json.loads(text)
OpenAPIV31SpecValidator(document).validate()
open(sys.argv[2], "wb").write(text)
print(f"The description is valid OpenAPI {document['openapi']}: {len(document['paths'])} paths.")
END

"$(dirname "$python")/schemathesis" --no-color run "$description" --url "$YARDSTICK_URL" --workers 2 --seed 1 \
    --max-examples "${1:-15}" --phases examples,coverage,fuzzing --request-timeout 20 --no-shrink \
    --suppress-health-check all --checks "$(tr -d ' \n' <<'END'
not_a_server_error, status_code_conformance, content_type_conformance, response_headers_conformance,
response_schema_conformance, unsupported_method
END
)"
