// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdrawing.h"
#include "chartlook.h"

namespace CityProfiles {

/// A chart as it stands in a report: title, city, base, chart, notes and source on one sheet, in the tokens and the
/// font that the look names, whatever the desktop looks like. Sizes are logical pixels of 1/96 inch. A picture is a
/// plain value: it can be made and painted in any thread.
class ChartPicture {
public:
    /// Fails where the city's profile can't be read.
    [[nodiscard]] static Result<ChartPicture> make(const Dataset &dataset, const ChartTable &table,
                                                   std::optional<ProfileIndex> city);

    /// The width below which nothing can be read.
    [[nodiscard]] static qreal smallestWidth(const ChartLook &look);
    /// The height at which everything fits at the type's own size.
    [[nodiscard]] qreal naturalHeight(qreal width, const ChartLook &look = {}) const;
    /// The height below which a row would be cut, even with low rows, without notes and with a title of one line.
    [[nodiscard]] qreal smallestHeight(qreal width, const ChartLook &look = {}) const;

    /// Paints into an area, which is no smaller than the smallest, on any device: text as text, shapes as shapes, no
    /// clip. Where the look leaves it open, type and rows grow with the room there is.
    void paint(QPainter *painter, const QRectF &area, const ChartLook &look = {}) const;

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QString &source() const { return m_source; }
    /// The figures as comma-separated values (RFC 4180), numbers in the C locale.
    [[nodiscard]] const QByteArray &figures() const { return m_figures; }
    /// What the chart is about: its question and, where it has one, its city.
    [[nodiscard]] QStringList keywords() const { return m_keywords; }
    /// What the picture says in words: city, base and notes, a line each.
    [[nodiscard]] QString description() const;

private:
    /// What is given up, in this order, where the sheet is small.
    enum class Fit : quint8 { Whole, LowRows, NoNotes, OneTitleLine };
    struct Sheet {
        ChartLook look;
        Fit fit = Fit::Whole;
        qreal scale = 1; ///< of type and all
        qreal rowHeight = 24;
    };
    class Setter;

    ChartPicture() = default;
    [[nodiscard]] static ChartStyle style(const Sheet &sheet);
    [[nodiscard]] qreal height(qreal width, const Sheet &sheet) const;
    [[nodiscard]] Sheet sheetFor(const QSizeF &size, const ChartLook &look) const;

    ChartContent m_content;
    ChartOwnAnswer m_own;
    QString m_title;
    QString m_city; ///< with its survey year; may be empty
    QString m_base;
    QStringList m_notes;
    QString m_source;
    QStringList m_keywords;
    QByteArray m_figures;
};

} // namespace CityProfiles
