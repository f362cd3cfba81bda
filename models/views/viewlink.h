// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewreading.h"

namespace CityProfiles {

// A view as a link: what can be pasted into a mail, clicked there and read by a person.
//
//     cityprofiles:compare?profiles=stockholm-swe@2018,helsinki-fin@2018&reference=helsinki-fin@2018&v=1
//
// Behind the colon stands the page, behind the question mark KEY=VALUE, joined by "&": see viewFields(). Several ids
// stand in one value with commas between them, several texts each with a key of its own. Values are UTF-8, and what is
// neither letter, digit nor one of -._~:@,=/ is percent-encoded. "v" is the version of this grammar; without it, 1.

/// "cityprofiles".
[[nodiscard]] QString linkScheme();
/// Characters of a link, at most; a longer one can't be read or written.
inline constexpr qsizetype longestLink = 8000;

/// Whether a text looks like such a link, be it right or wrong.
[[nodiscard]] bool isViewLink(const QString &text);

/// The whole view as a link; see ofItsPage() for a short one. Error: Usage where it would be too long.
[[nodiscard]] Result<QString> linkOf(const View &view);

/// Reads a link. Line breaks and blanks that a mail put in, angle brackets around it and slashes behind the colon do no
/// harm. Errors: Usage where it is none or too long, Invalid where the page is unknown, Newer where a newer version
/// wrote it.
[[nodiscard]] Result<ReadView> readLink(const QString &text);

} // namespace CityProfiles
