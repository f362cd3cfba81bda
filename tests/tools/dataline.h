// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

namespace CityProfiles::Testing {

/// One line of a dataset's text, split at blanks: plain words in order and words of the shape key=value. Double quotes
/// hold a word together, also behind "key=".
class DataLine {
public:
    DataLine(QStringView text, int number);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// A plain word; ends the program where the line has none.
    [[nodiscard]] QString word(qsizetype index) const;
    [[nodiscard]] bool has(const QString &key) const { return m_values.contains(key); }
    [[nodiscard]] QString value(const QString &key, const QString &otherwise = {}) const;
    /// The parts of a value between commas.
    [[nodiscard]] QStringList list(const QString &key) const;

    /// Ends the program with the line's number: a test's data has no errors.
    [[noreturn]] void fail(const QString &why) const;

private:
    QString m_text;
    int m_number;
    QStringList m_words;
    QMap<QString, QString> m_values;
};

} // namespace CityProfiles::Testing
