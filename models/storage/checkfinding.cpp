// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkfinding.h"

#include "storagetext.h"

#include <limits>
#include <utility>

namespace CityProfiles {

void CheckFindings::add(CheckFinding finding)
{
    const bool error = finding.severity == Severity::Error;
    ++(error ? m_errors : m_warnings);
    if (error && m_errors == 1)
        m_firstError = finding;
    if (m_list.size() < kept)
        m_list.push_back(std::move(finding));
}

void CheckFindings::add(const Error &error)
{
    if (m_errors == 0)
        m_firstKind = error.kind;
    add(CheckFinding{Severity::Error, error.file, error.row, error.column, error.what, error.remedy});
}

Error CheckFindings::firstError() const
{
    Error error{m_firstKind,       m_firstError.what, m_firstError.remedy,
                m_firstError.file, m_firstError.row,  m_firstError.column};
    const auto others = static_cast<int>(qMin<qint64>(m_errors - 1, std::numeric_limits<int>::max()));
    if (others > 0) {
        const QString more = Storage::tr("There are %n more errors.", nullptr, others);
        error.remedy = error.remedy.isEmpty() ? more : QString(error.remedy + QLatin1Char(' ') + more);
    }
    return error;
}

} // namespace CityProfiles
