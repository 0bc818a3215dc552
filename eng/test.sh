#!/usr/bin/env bash
# Builds everything and runs every test; the last line is "N passed, N failed, N skipped".
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export MAP_ROOT=$root
# shellcheck source=eng/prerequisites.sh
source "$root/eng/prerequisites.sh"
# Tests bring their own throw-away server, whatever the machine is configured for.
unset ConnectionStrings__Map

passed=0 failed=0 skipped=0
count() { passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + $3)); }

# A check that passes or fails as a whole counts as one test.
check() { # name command...
  local name=$1 log
  shift
  log=$(mktemp)
  if "$@" >"$log" 2>&1; then
    say "ok      $name"
    count 1 0 0
  else
    say "FAILED  $name"
    tail -n 60 "$log" >&2
    count 0 1 0
  fi
  rm -f "$log"
}

# dotnet test closes each project with "Failed: F, Passed: P, Skipped: S"; a project that crashes prints none.
run_project() { # project
  local name log summary
  name=$(basename "$1")
  log=$(mktemp)
  dotnet test "$1" --no-build --nologo --logger 'console;verbosity=minimal' >"$log" 2>&1 || true
  summary=$(grep -oE 'Failed: +[0-9]+, Passed: +[0-9]+, Skipped: +[0-9]+' "$log" | tail -n 1 || true)
  if [ -z "$summary" ]; then
    say "FAILED  $name ran no tests"
    tail -n 60 "$log" >&2
    count 0 1 0
  else
    local figures
    read -r -a figures <<<"$(tr -dc '0-9 ' <<<"${summary//,/ }")"
    count "${figures[1]}" "${figures[0]}" "${figures[2]}"
    if [ "${figures[0]}" = 0 ]; then
      say "ok      $name: ${figures[1]} passed"
    else
      say "FAILED  $name: ${figures[0]} failed, ${figures[1]} passed"
      grep -vE '^\s+at |^$' "$log" | tail -n 150 >&2
    fi
  fi
  rm -f "$log"
}

need_dotnet
need_node
need_postgis
need_browser
need_gdal
cd "$root"
build_dashboard
build_graphiql
check 'dashboard: types and unit tests' npm --prefix dashboard run check
say 'Building all projects …'
quietly 'The build' dotnet build Map.sln -v quiet
# The build has checked every rule of style but the layout of lines.
check 'code style' dotnet format whitespace Map.sln --verify-no-changes --no-restore
for project in tests/*.Tests; do run_project "$project"; done

say ''
printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
[ "$failed" = 0 ]
