// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>

#include <vector>

namespace CityProfiles {

enum class Severity {
    Error, ///< the dataset is refused
    Warning, ///< the dataset is read; somebody should look at it
};

/// Something that a check found out about a file.
struct CheckFinding {
    Severity severity = Severity::Error;
    QString file;
    qint64 row = 0; ///< line of the file, the header being 1; 0: none
    QString column; ///< may be empty
    QString what; ///< one sentence
    QString remedy; ///< what to do, one sentence; may be empty

    bool operator==(const CheckFinding &) const = default;
};

/// Findings in the order in which they were made; the first of them are kept, all are counted.
class CheckFindings {
public:
    /// How many are kept: enough for a person, and a broken table of a million rows doesn't fill the memory.
    static constexpr size_t kept = 10'000;

    void add(CheckFinding finding);
    /// Adds what an error says as a finding.
    void add(const Error &error);

    [[nodiscard]] const std::vector<CheckFinding> &list() const { return m_list; }
    [[nodiscard]] qint64 errorCount() const { return m_errors; }
    [[nodiscard]] qint64 warningCount() const { return m_warnings; }
    [[nodiscard]] bool hasErrors() const { return m_errors > 0; }

    /// The first error as an Error (Invalid, or the kind of the first error added as one), with the count of the others
    /// in its sentence. Only where hasErrors().
    [[nodiscard]] Error firstError() const;

private:
    std::vector<CheckFinding> m_list;
    CheckFinding m_firstError;
    ErrorKind m_firstKind = ErrorKind::Invalid;
    qint64 m_errors = 0;
    qint64 m_warnings = 0;
};

} // namespace CityProfiles
