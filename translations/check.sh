#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The City Profiles authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails if a text in the code is missing from the .ts files or has no finished translation: check.sh LUPDATE
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
cp ./*.ts "$fresh"
bash update.sh "$1" "$fresh"

failed=0
for file in *.ts; do
    if ! cmp -s "$file" "$fresh/$file"; then
        diff "$file" "$fresh/$file" | grep '<source>' | head -20 >&2 || true
        echo "translations/$file is not up to date: build the target update_translations and commit the result." >&2
        failed=1
    fi
    unfinished=$(grep -c 'type="unfinished"' "$file" || true)
    if [ "$unfinished" -gt 0 ]; then
        echo "translations/$file has $unfinished unfinished messages." >&2
        failed=1
    fi
done
exit "$failed"
