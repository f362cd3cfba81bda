// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts.h"
#include "sampleinterval.h"
#include "tokens.h"

#include <QRect>

#include <optional>

class QPainter;

namespace CityProfiles {

/// What missing answers leave open: a dashed outline.
void paintOpenMark(QPainter &painter, const QRect &box, const Tokens &tokens);
/// An interval of samples: a line with ends.
void paintSampleMark(QPainter &painter, const QRect &span, const Tokens &tokens);

/// A share on a scale from 0 to 100 %: what is certain solid, what missing answers may add dashed.
void paintShare(QPainter &painter, const QRect &box, const ShareBounds &share, const Tokens &tokens,
                Qt::LayoutDirection direction);

/// A difference on a scale around zero. It reaches towards the column of the group that is higher: the first group's
/// side is the leading one. What is certain is solid, what missing answers leave open dashed; an interval of samples
/// is a line with ends below.
void paintDifference(QPainter &painter, const QRect &box, const PointRange &range,
                     const std::optional<PointRange> &sample, const Tokens &tokens, Qt::LayoutDirection direction);

} // namespace CityProfiles
