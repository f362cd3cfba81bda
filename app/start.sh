#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The City Profiles authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds City Profiles and opens it: bash app/start.sh [FILE]
# Without a display it draws every page and every chart of Stockholm into a folder (CITY_PROFILES_PICTURES, or
# build/pictures) and says where.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
invoked_from=$OLDPWD
. app/packages.sh

install_packages "${build_packages[@]}" "${run_packages[@]}"
prepare_environment
build_preset release city-profiles bundled_survey
program=$PWD/build/release/app/city-profiles

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    cd "$invoked_from"
    exec "$program" "$@"
fi

pictures=${CITY_PROFILES_PICTURES:-$PWD/build/pictures}
mkdir -p "$pictures"
say "There is no display, so every page and every chart of Stockholm is drawn into a folder."
export QT_QPA_PLATFORM=offscreen
"$program" --draw-pages "$pictures"
"$program" chart all stockholm-swe@2018 -o "$pictures"
printf 'The pages and charts of Stockholm are in %s: %d pictures.\n' \
    "$pictures" "$(find "$pictures" -maxdepth 1 -name '*.png' | wc -l)"
