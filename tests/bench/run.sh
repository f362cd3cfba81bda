#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The City Profiles authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the program as installed and measures it: bash tests/bench/run.sh [--json FILE] [--runs N] [--only PARTS]
# Without a display the windows are those of a virtual one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. app/packages.sh

prepare_environment
build_preset release
bench=build/release/tests/bench/city-profiles-bench
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    exec "$bench" "$@"
fi
exec xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' "$bench" "$@"
