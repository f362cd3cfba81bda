// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brief.h"
#include "briefarrangement.h"
#include "brieftext.h"

namespace CityProfiles {

/// Makes blocks of a certain width from the parts of a brief: how each kind of part looks, but not where it stands.
class BriefShapes {
public:
    BriefShapes(const Brief &brief, const BriefStyle &style, qreal width, qreal highest);

    [[nodiscard]] const BriefStyle &style() const { return m_style; }
    [[nodiscard]] qreal width() const { return m_width; }

    /// Kind, title, subtitle and remarks.
    [[nodiscard]] BriefBlockPointer cover() const;
    /// The headline facts in columns between two hairlines; null without any.
    [[nodiscard]] BriefBlockPointer facts() const;
    [[nodiscard]] BriefBlockPointer sectionTitle(const QString &title) const;
    /// A label above its answer; `mostItems` and `mostLines` of a text: 0 for all, else the rest is counted or elided.
    [[nodiscard]] BriefBlockPointer answer(const BriefAnswer &answer, qreal width, int mostItems = 0,
                                           int mostLines = 0) const;
    /// Title, chart and notes; with a height the chart grows into it.
    [[nodiscard]] BriefBlockPointer chart(const BriefChart &chart, qreal width, qreal height = 0) const;
    /// Whether it fits onto a page at all.
    [[nodiscard]] bool fits(const BriefChart &chart, qreal width) const;
    /// Closing lists, sources and notes: small print, one block each.
    [[nodiscard]] std::vector<BriefItem> closing() const;
    /// The same in as little room as possible.
    [[nodiscard]] BriefBlockPointer shortClosing() const;
    [[nodiscard]] BriefBlockPointer rule(bool strong = false) const;
    [[nodiscard]] BriefBlockPointer text(const QString &text, const BriefTextLook &look, qreal width) const;
    /// A text in pieces none of which is higher than a page.
    [[nodiscard]] std::vector<BriefBlockPointer> pieces(const QString &text, const BriefTextLook &look,
                                                        qreal width) const;

private:
    [[nodiscard]] BriefTextLook note() const;
    [[nodiscard]] QColor mark() const;

    const Brief &m_brief;
    BriefStyle m_style;
    qreal m_width;
    qreal m_highest;
};

} // namespace CityProfiles
