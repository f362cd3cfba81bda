// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"
#include "groupsurvey.h"

class QWidget;

namespace CityProfiles {

// Dialogs for briefs over a page; each deletes itself.

void openProfileBrief(QWidget *page, const DatasetPointer &dataset, ProfileIndex profile);
void openComparisonBrief(QWidget *page, const DatasetPointer &dataset, const Comparison &comparison);
void openGroupBrief(QWidget *page, const DatasetPointer &dataset, const GroupSurvey &survey);

} // namespace CityProfiles
