// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockmeter.h"
#include "mainwindow.h"
#include "question.h"
#include "session.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace CityProfiles {
class FacetModel;
class ProfileSearch;
} // namespace CityProfiles

namespace CityProfiles::Bench {

/// The real window on a million generated profiles, used as a person would; every step is measured until nothing is
/// left to do.
class LargeWindow {
public:
    static constexpr ProfileIndex profiles = 1000000;

    LargeWindow();

    /// Does something and handles events until search and painting have come to rest and stay so for a while (ms).
    void step(const QString &name, const std::function<void()> &act, qint64 quiet = 60);
    /// Keys for a part of the window, each a step.
    void press(const QString &name, QWidget *part, const QList<int> &keys, Qt::KeyboardModifiers modifiers = {});
    /// Types into the field above the list; each letter is a step of the name, with what stands there for "%1".
    void type(const QString &name, const QString &text);
    /// Takes back what was typed, a letter a step.
    void erase(const QString &name);
    void click(const QString &name, QWidget *part, const QPoint &place);
    void wheel(const QString &name, QWidget *part, int turns);

    template <typename Part>
    [[nodiscard]] Part *part(const char *name = nullptr) const
    {
        auto *found = m_window->findChild<Part *>(QString::fromLatin1(name));
        if (!found)
            qFatal("the window has no part %s", name ? name : Part::staticMetaObject.className());
        return found;
    }
    [[nodiscard]] ProfileSearch *search() const;
    [[nodiscard]] FacetModel *facets() const;
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] Session &session() { return m_session; }
    /// The first question of a kind.
    [[nodiscard]] int question(QuestionKind kind) const;

    /// Prints the longest block of every step. The steps, comma-separated, whose block is far beyond the aim.
    [[nodiscard]] QString tooLong() const;

private:
    void rest(qint64 quiet);

    QTemporaryDir m_settings;
    BlockMeter m_meter;
    Session m_session;
    bool m_loading = false;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace CityProfiles::Bench
