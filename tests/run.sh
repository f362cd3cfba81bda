#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The City Profiles authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with warnings as errors and runs every test: bash tests/run.sh [ctest option]...
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. app/packages.sh

install_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
prepare_environment
build_preset ci

exec 2>&1
exec ctest --preset ci --output-on-failure --parallel 2 "$@"
