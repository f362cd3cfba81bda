#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The City Profiles authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the .ts files of a folder up to date with the texts in the code: update.sh LUPDATE FOLDER
# No locations are stored, so that a change of code without a change of texts changes nothing here.
set -euo pipefail
lupdate=$1
folder=$(realpath "$2")
cd "$(dirname "${BASH_SOURCE[0]}")/.."
options=(-silent -locations none -no-obsolete)
"$lupdate" "${options[@]}" models ui app -ts "$folder/city-profiles_sv.ts"
"$lupdate" "${options[@]}" -pluralonly models ui app -ts "$folder/city-profiles_en.ts"
