// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "profile.h"
#include "surveytables.h"

#include <QByteArray>

namespace CityProfiles {

// The compact record of a profile, as CBOR (RFC 8949):
// [url, note, {extras}, [[question, value, source, {extras}], ...]], where a value is null, a text, or a list of
// choices and grid cells. A choice is its option, or [option, text, {extras}]; a cell is [row, level, {extras}] in a
// list behind the word "grid".

/// A record as bytes: the same record always gives the same bytes. Empty where the record holds nothing.
[[nodiscard]] QByteArray encodeRecord(const ProfileRecord &record);

/// The way back. Fails (Damaged) where the bytes are no record, or name questions, options, levels or sources that the
/// tables don't have.
[[nodiscard]] Result<ProfileRecord> decodeRecord(const QByteArray &bytes, const SurveyTables &tables);

} // namespace CityProfiles
