// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowreader.h"

namespace CityProfiles {

/// Checks what a question is as a whole, once its options, levels and classes are read: role and presentation fit its
/// kind, a role is played once, it has the options and levels that its kind needs and no others, it is counted by a
/// quantity. @param row the question's row in its table.
void checkQuestion(const RowReader &row, const Codebook &codebook, int question);

} // namespace CityProfiles
