// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charttable.h"

#include <vector>

namespace CityProfiles::Wording {

/// What a citation is made of. A text is empty where the data say nothing.
struct Citation {
    QString key; ///< for references: "cityprofiles-stockholm-swe-2018-roles"
    QString author; ///< the publisher of what is cited
    QString title; ///< what is cited: "Innovation skills or roles: Stockholm, 2018 survey"
    QString container; ///< where it stands: the title of the source, or of the data
    QString year; ///< of the survey; "n.d." of a count of ours
    QString address; ///< a page or the source's own; of a count of ours what it is based on
    QString doi; ///< where the address is one
    QString version; ///< "City Profiles data 1.2.0"
    QString note; ///< what must be said beside it: who counted, what the answers were chosen by
    QString basedOn; ///< of a count of ours: "Based on: City pages, OECD, https://..."
};

/// A profile as a whole, by its own page.
[[nodiscard]] Citation profileCitation(const Dataset &dataset, ProfileIndex index, const Profile &profile);
/// One answer of a profile, by its own source where it has one.
[[nodiscard]] Citation answerCitation(const Dataset &dataset, ProfileIndex index, const Profile &profile, int question);
/// The figures of a chart, a citation for each origin: a published figure cites the survey's own publication, a count
/// of ours this program's data, without a year, with what the profiles were chosen by and the source that most of them
/// have. O(N) over two bytes a profile where something was counted.
[[nodiscard]] std::vector<Citation> figureCitations(const Dataset &dataset, const ChartTable &table);

enum class CitationStyle : quint8 {
    Plain, ///< "OECD (2018). Roles: Stockholm, 2018 survey. In: City pages. https://... City Profiles data 1.2.0."
    Bibtex, ///< entries of BibTeX, @misc, in UTF-8; what TeX would take for a command is escaped
    CslJson, ///< items of CSL-JSON (https://citationstyles.org) in an array, as reference managers import them
};
[[nodiscard]] QString citationText(const std::vector<Citation> &citations, CitationStyle style);

/// One fact as a sentence with its source: "Stockholm, 2018 survey: Innovation team staff: 6 staff (OECD, ...)."
[[nodiscard]] QString factSentence(const Dataset &dataset, ProfileIndex index, const Profile &profile, int question);

} // namespace CityProfiles::Wording
