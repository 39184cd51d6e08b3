#!/usr/bin/env bash
# What action.yml runs: annotations on standard output, SARIF in a file, and all findings in the summary of the job,
# since GitHub shows no more than ten annotations of a kind.
set -uo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
if [ -n "${INPUT_VERSION:-}" ]; then
  command=(npx --yes "lint-articles@$INPUT_VERSION")
else
  [ -f "$here/dist/bin/lint-articles.js" ] || npm ci --prefix "$here" --no-audit --no-fund >&2 || exit 2
  command=(node "$here/dist/bin/lint-articles.js")
fi

sarif=${INPUT_SARIF_FILE:-lint-articles.sarif}
summary=$(mktemp)
args=(--fail-on "${INPUT_FAIL_ON:-error}" --format stylish --format github --format "sarif:$sarif" --format "markdown:$summary")
[ -z "${INPUT_SINCE:-}" ] || args+=(--since "$INPUT_SINCE")
paths=()
while IFS= read -r path; do
  [ -z "$path" ] || paths+=("$path")
done <<<"${INPUT_PATHS:-.}"

"${command[@]}" "${args[@]}" -- "${paths[@]}"
code=$?

[ -z "${GITHUB_STEP_SUMMARY:-}" ] || cat "$summary" >>"$GITHUB_STEP_SUMMARY"
[ -z "${GITHUB_OUTPUT:-}" ] || echo "sarif-file=$sarif" >>"$GITHUB_OUTPUT"
rm -f "$summary"
exit "$code"
