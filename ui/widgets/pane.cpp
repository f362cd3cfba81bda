// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pane.h"

#include <QLayout>

namespace CityProfiles {

QSize Pane::sizeHint() const
{
    return layout() ? layout()->sizeHint() : QWidget::sizeHint();
}

QSize Pane::minimumSizeHint() const
{
    return layout() ? layout()->minimumSize() : QWidget::minimumSizeHint();
}

} // namespace CityProfiles
