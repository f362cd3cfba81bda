// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapmembers.h"

#include "answerwording.h"
#include "comparisonset.h"
#include "mapcontent.h"
#include "menutext.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr double speck = 1e-6; ///< Qt takes a rectangle without an area for none
constexpr std::size_t mostListed = 40;

/// The translation context of this file.
class Members {
    Q_DECLARE_TR_FUNCTIONS(MapMembers)
};

} // namespace

QRectF spanOf(const MapPlaces &places, std::span<const ProfileIndex> profiles)
{
    QRectF span;
    for (const ProfileIndex profile : profiles)
        span |= QRectF(double(places.x[profile]) - speck, double(places.y[profile]) - speck, 2 * speck, 2 * speck);
    return span;
}

bool inseparable(const MapPlaces &places, std::span<const ProfileIndex> profiles)
{
    const QRectF span = spanOf(places, profiles);
    return std::max(span.width(), span.height()) * MapViewport::closest < 2 * symbolRadius(0, 0);
}

QMenu *profileMenu(const Dataset &dataset, std::span<const ProfileIndex> profiles, QWidget *parent,
                   const std::function<void(ProfileIndex)> &chosen)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ProfileIndex profile : profiles.first(std::min(profiles.size(), mostListed))) {
        menu->addAction(actionText(Wording::profileLabel(dataset, profile)), parent,
                        [chosen, profile] { chosen(profile); });
    }
    if (profiles.size() > mostListed) {
        const int rest = int(profiles.size() - mostListed);
        menu->addAction(Members::tr("and %n more", nullptr, rest))->setEnabled(false);
    }
    return menu;
}

QMenu *compareMenu(const Dataset &dataset, std::span<const ProfileIndex> profiles, ComparisonSet *set, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"compareMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ProfileIndex profile : profiles.first(std::min(profiles.size(), mostListed))) {
        const QString id = dataset.profileId(profile);
        const QString name = actionText(Wording::profileLabel(dataset, profile));
        QAction *action = menu->addAction(Members::tr("Compare %1").arg(name), set, [set, id] { set->toggle(id); });
        action->setCheckable(true);
        action->setChecked(set->contains(id));
        action->setEnabled(set->contains(id) || !set->isFull());
    }
    return menu;
}

} // namespace CityProfiles
