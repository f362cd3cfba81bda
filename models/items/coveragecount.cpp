// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragecount.h"

namespace CityProfiles {

CoverageCount::CoverageCount(QObject *parent)
    : QObject(parent)
{
}

void CoverageCount::start(const DatasetPointer &dataset)
{
    cancel();
    if (dataset->profileCount() <= m_limit) {
        Q_EMIT finished(dataset, coverageOf(*dataset));
        return;
    }
    m_job.start([dataset](const CancelFlag &) { return coverageOf(*dataset); },
                [this, dataset](const Coverage &coverage) { Q_EMIT finished(dataset, coverage); });
}

} // namespace CityProfiles
