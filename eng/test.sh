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

logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT

test_project() { # project
  dotnet test "tests/$1" --no-build --nologo --logger 'console;verbosity=minimal' >"$logs/$1" 2>&1 || true
}

# dotnet test closes each project with "Failed: F, Passed: P, Skipped: S"; a project that crashes prints none.
tell_project() { # project
  local log=$logs/$1 summary
  summary=$(grep -oE 'Failed: +[0-9]+, Passed: +[0-9]+, Skipped: +[0-9]+' "$log" | tail -n 1 || true)
  if [ -z "$summary" ]; then
    say "FAILED  $1 ran no tests"
    tail -n 60 "$log" >&2
    count 0 1 0
  else
    local figures
    read -r -a figures <<<"$(tr -dc '0-9 ' <<<"${summary//,/ }")"
    count "${figures[1]}" "${figures[0]}" "${figures[2]}"
    if [ "${figures[0]}" = 0 ]; then
      say "ok      $1: ${figures[1]} passed"
    else
      say "FAILED  $1: ${figures[0]} failed, ${figures[1]} passed"
      grep -vE '^\s+at |^$' "$log" | tail -n 150 >&2
    fi
  fi
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
# The API's tests wait much, for servers that come back and jobs that are taken up; those that compute have the cores meanwhile.
test_project Map.Api.Tests &
for project in tests/*.Tests; do
  project=$(basename "$project")
  case "$project" in Map.Api.Tests | Map.Dashboard.Tests) continue ;; esac
  test_project "$project"
  tell_project "$project"
done
wait
tell_project Map.Api.Tests
# Browsers that draw by software need every core.
test_project Map.Dashboard.Tests
tell_project Map.Dashboard.Tests

say ''
printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
[ "$failed" = 0 ]
