#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The City Profiles authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the icon's fixed sizes anew from its drawing; run it after a change of city-profiles.svg
# (needs the Debian package librsvg2-bin, which a build does not).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
for size in 16 22 24 32 48 64 128 256; do
    rsvg-convert --width "$size" --height "$size" --output "city-profiles-$size.png" city-profiles.svg
done
