// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QPoint>

class QWidget;

namespace CityProfiles {

class FacetModel;

// What can be done with a facet beyond ticking its values.

/// The menu of a group: any, all or none of its values, a range, size classes, take its conditions away.
void showFacetMenu(FacetModel *model, const QModelIndex &group, QWidget *parent, const QPoint &place);

/// Asks for a range of numbers in words, for those who don't drag over the histogram.
void chooseRange(FacetModel *model, const QModelIndex &histogram, QWidget *parent);

/// Asks for the limits of the size classes.
void editClasses(FacetModel *model, const QModelIndex &group, QWidget *parent);

} // namespace CityProfiles
