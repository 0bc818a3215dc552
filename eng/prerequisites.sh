# What Map needs on a machine, and how it gets there. Sourced by ./map and eng/test.sh; $root is the checkout.
# shellcheck shell=bash

say() { printf '%s\n' "$*" >&2; }
fail() { say "map: $*"; exit 1; }

need_dotnet() {
  command -v dotnet >/dev/null || fail "The .NET 10 SDK is missing. Install it (https://dotnet.microsoft.com/download) and start again."
  dotnet --list-sdks | grep -q '^10\.' || fail "Map needs the .NET 10 SDK; this machine has: $(dotnet --list-sdks | cut -d' ' -f1 | paste -sd' ')."
}

need_node() {
  command -v node >/dev/null && command -v npm >/dev/null || fail "Node.js 20 or newer with npm is missing. Install it (https://nodejs.org) and start again."
  local major
  major=$(node -p 'process.versions.node.split(".")[0]')
  [ "$major" -ge 20 ] || fail "Map's dashboard needs Node.js 20 or newer; this machine has $(node --version)."
}

# Installs Debian packages, or tells the command that would.
install_packages() { # what-for package...
  local what=$1
  shift
  if ! command -v apt-get >/dev/null; then
    fail "$what is missing and this machine has no apt. Install the equivalents of: $*"
  fi
  if [ "$(id -u)" != 0 ]; then
    fail "$what is missing. Install it, then start again: sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
  fi
  say "Installing $what: apt-get install $*"
  local log
  log=$(mktemp)
  if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } >"$log" 2>&1; then
    tail -n 15 "$log" >&2
    fail "apt could not install $what; its last words stand above, all of them in $log."
  fi
  rm -f "$log"
}

has_postgis() { compgen -G '/usr/share/postgresql/*/extension/postgis.control' >/dev/null && compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null; }

# The private store needs PostgreSQL's programs; a server named by ConnectionStrings__Map brings its own.
need_postgis() {
  [ -z "${ConnectionStrings__Map:-}" ] || return 0
  has_postgis && return 0
  # Homebrew and source builds lie elsewhere; the program looks there itself and says what it misses.
  [ "$(uname -s)" = Linux ] || return 0
  # Debian would start a server of its own for everybody; Map keeps a private one instead.
  if [ "$(id -u)" = 0 ] && [ ! -e /usr/lib/postgresql ]; then
    mkdir -p /etc/postgresql-common/createcluster.d
    echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.d/map.conf
  fi
  install_packages 'PostgreSQL 15 with PostGIS 3' postgresql-15 postgresql-15-postgis-3
}

need_browser() {
  local missing=()
  # The shell is the same engine without a window of its own, which would be drawn in vain.
  [ -x /usr/bin/chromium-headless-shell ] || [ -x /usr/bin/chromium ] || missing+=(chromium-headless-shell)
  [ -e /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc ] || missing+=(fonts-noto-cjk)
  [ ${#missing[@]} = 0 ] || install_packages 'Chromium with Chinese fonts, for the browser tests,' "${missing[@]}"
}

# Puts load on the API in its benchmark.
need_wrk() {
  command -v wrk >/dev/null || install_packages "wrk, for the benchmark of the API," wrk
}

# A peer of the benchmark of travel times, which says so when it can't be had.
need_pgrouting() {
  compgen -G '/usr/share/postgresql/*/extension/pgrouting.control' >/dev/null && return 0
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 0
  (install_packages "pgRouting, a peer of the benchmark," postgresql-15-pgrouting) || say "The benchmark goes on without pgRouting."
}

# An independent writer and reader of geodata, against which the importers are tested.
need_gdal() {
  command -v ogr2ogr >/dev/null || install_packages "GDAL's ogr2ogr, for the tests of importers," gdal-bin
}

# Runs a step quietly; its words are shown only when it fails.
quietly() { # what command...
  local what=$1 log
  shift
  log=$(mktemp)
  if ! "$@" >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    fail "$what failed; what it said stands above."
  fi
  rm -f "$log"
}

# Builds a project for release unless nothing has changed since: asking the build itself takes seconds.
build_project() { # folder
  local project=$1 name dll
  name=$(basename "$project")
  dll=$root/artifacts/bin/$name/release/$name.dll
  if [ -e "$dll" ] && [ -z "$(cd "$root" && find "$project" geodata api Directory.Build.props Directory.Packages.props global.json \
      \( -name '*.cs' -o -name '*.csproj' -o -name '*.sql' -o -name '*.props' -o -name '*.json' \) -newer "$dll" -print -quit)" ]; then
    return 0
  fi
  say "Building $name …"
  quietly "The build of $name" dotnet build "$root/$project" -c Release -v quiet
  touch "$dll"
}

# Builds a front end with npm unless nothing has changed since; its dist/index.html carries the time of the build.
build_front_end() { # folder name
  local folder=$root/$1 stamp=$root/$1/dist/index.html
  if [ -e "$stamp" ] && [ -z "$(cd "$folder" && find . -path ./node_modules -prune -o -path ./dist -prune -o -type f -newer dist/index.html -print -quit)" ]; then
    return 0
  fi
  need_node
  say "Building $2 …"
  if [ ! -d "$folder/node_modules" ] || [ "$folder/package-lock.json" -nt "$folder/node_modules" ]; then
    (cd "$folder" && quietly "npm ci for $2" npm ci --no-audit --no-fund)
    touch "$folder/node_modules"
  fi
  (cd "$folder" && quietly "The build of $2" npm run build)
  touch "$stamp"
}

build_dashboard() { build_front_end dashboard 'the dashboard'; }

build_graphiql() { build_front_end graphiql 'GraphiQL'; }
