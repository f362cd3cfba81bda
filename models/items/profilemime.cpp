// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilemime.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

QString profileMimeType()
{
    return u"application/x-city-profiles-ids"_s;
}

std::unique_ptr<QMimeData> profileMimeData(const QStringList &profileIds)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(profileMimeType(), profileIds.join(u'\n').toUtf8());
    return data;
}

QStringList profileIdsOf(const QMimeData *data)
{
    if (!data || !data->hasFormat(profileMimeType()))
        return {};
    QStringList ids = QString::fromUtf8(data->data(profileMimeType())).split(u'\n', Qt::SkipEmptyParts);
    ids.removeDuplicates();
    return ids;
}

} // namespace CityProfiles
