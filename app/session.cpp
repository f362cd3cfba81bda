// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <QThreadPool>

namespace CityProfiles {

Session::Session(Loader loader, QObject *parent)
    : QObject(parent)
    , m_loader(std::move(loader))
    , m_comparison(new ComparisonSet(this))
    , m_keptSets(new KeptSets(this))
{
}

Session::~Session()
{
    QThreadPool::globalInstance()->waitForDone(); // a loader that is still at work posts to this object
}

void Session::open(const QString &source)
{
    const int request = ++m_request;
    Q_EMIT loadingStarted(source);
    QThreadPool::globalInstance()->start([this, request, source, loader = m_loader] {
        auto result = loader(source);
        QMetaObject::invokeMethod(
            this, [this, request, source, result = std::move(result)] { finish(request, source, result); },
            Qt::QueuedConnection);
    });
}

void Session::finish(int request, const QString &source, const Result<DatasetPointer> &result)
{
    if (request != m_request)
        return;
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_dataset = *result;
    m_source = source;
    m_current.reset();
    Q_EMIT loaded();
}

void Session::setCurrentProfile(ProfileIndex profile)
{
    if (!m_dataset || profile >= m_dataset->profileCount() || m_current == profile)
        return;
    m_current = profile;
    Q_EMIT currentProfileChanged(profile);
}

} // namespace CityProfiles
