// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace CityProfiles {

/// A name as the text of an action, where "&" would be a key.
[[nodiscard]] inline QString actionText(QString name)
{
    return name.replace(u'&', QLatin1String("&&"));
}

/// Empties a menu that is filled anew; QMenu::clear() leaves the menus within it to their parent.
inline void emptyMenu(QMenu *menu)
{
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
}

} // namespace CityProfiles
