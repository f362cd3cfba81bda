// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QString>

namespace CityProfiles {

/// What is typed to go to a row: letters that follow each other fast make one text.
class TypeAhead {
public:
    [[nodiscard]] bool isTyping() const
    {
        return !m_text.isEmpty() && m_since.isValid() && m_since.elapsed() < 2 * QApplication::keyboardInputInterval();
    }
    /// Returns the whole text.
    const QString &add(const QString &typed)
    {
        m_text = isTyping() ? QString(m_text + typed) : typed;
        m_since.start();
        return m_text;
    }

private:
    QString m_text;
    QElapsedTimer m_since;
};

} // namespace CityProfiles
