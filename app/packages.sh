# SPDX-FileCopyrightText: 2026 The City Profiles authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# The one list of Debian 12 packages, and how to install them; sourced by app/start.sh, tests/run.sh and .ci/run.

# What the program needs while it runs, beyond the libraries that come with the packages below:
# the SQLite driver, the Wayland platform, Qt's own translations, the named font and one with wide coverage.
run_packages=(libqt6sql6-sqlite qt6-wayland qt6-translations-l10n fonts-inter fonts-noto-core)

# What it takes to build it. libqt6opengl6-dev and libgl1-mesa-dev are asked for by Qt Charts' CMake files,
# but not pulled in by its package.
build_packages=(
    g++ cmake ninja-build
    qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libgl1-mesa-dev libxlsxwriter-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
)

# The tests, which read exported files with other programs, and the static checks.
test_packages=(xvfb poppler-utils librsvg2-bin pngcheck libreoffice-calc-nogui libreoffice-writer-nogui)
check_packages=(git clang-format clang-tidy desktop-file-utils appstream shared-mime-info groff-base shellcheck dpkg-dev file)

say()
{
    printf '%s\n' "$*" >&2
}

# Prints those of the named packages that aren't installed.
missing_packages()
{
    local package
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || printf '%s\n' "$package"
    done
}

# Installs those of the named packages that are missing; calls apt-get only if there are any.
install_packages()
{
    local -a missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "These packages are missing: ${missing[*]}"
            say "Neither root nor sudo is at hand. Install them as root: apt-get install --no-install-recommends ${missing[*]}"
            return 1
        fi
        as_root=(sudo)
    fi
    say "Installing: ${missing[*]}"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "${missing[@]}" >&2
}

# Qt wants a private folder for its sockets and a UTF-8 locale, and warns on standard error without them.
prepare_environment()
{
    if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
        XDG_RUNTIME_DIR=${TMPDIR:-/tmp}/runtime-$(id -u)
        export XDG_RUNTIME_DIR
        mkdir -p "$XDG_RUNTIME_DIR"
        chmod 700 "$XDG_RUNTIME_DIR"
    fi
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
        *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac
}

# build_preset PRESET [TARGET...]: configures and builds a preset, or the targets of it; the messages of the tools go to
# standard error.
build_preset()
{
    say "Building the preset $1"
    cmake --preset "$1" >&2 &&
        cmake --build --preset "$1" ${2:+--target "${@:2}"} >&2
}
