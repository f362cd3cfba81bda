// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace CityProfiles {

/// The lines of a text broken at blanks so that none is longer than `width` characters, but for words that are.
[[nodiscard]] QStringList wrappedLines(const QString &text, int width);

/// A label in its own column and a wrapped text beside it, the label on the first line; ends with a line feed.
[[nodiscard]] QString labelledText(const QString &label, const QString &text, int indent, int labelWidth);

/// The width of a page of plain text, in characters.
inline constexpr int pageWidth = 100;

/// A table of aligned columns, two blanks apart. The rows are asked for twice, once to measure and once to print, so
/// that no table need be held in memory.
class TextTable {
public:
    enum class Align : quint8 { Left, Right };

    void addColumn(const QString &title, Align align = Align::Left);
    void measure(const QStringList &cells);

    /// The titles with a rule below them.
    [[nodiscard]] QString head() const;
    /// One row; ends with a line feed and without blanks before it.
    [[nodiscard]] QString row(const QStringList &cells) const;

private:
    struct Column {
        QString title;
        Align align = Align::Left;
        qsizetype width = 0;
    };
    QList<Column> m_columns;
};

} // namespace CityProfiles
