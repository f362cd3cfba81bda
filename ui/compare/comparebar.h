// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparisonmodel.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QMenu;

namespace CityProfiles {

class FlatButton;
class ProfileField;
class ProfileSuggestions;

/// What stands above a comparison: which questions are shown, a field to add a city, and the actions of the page.
class CompareBar : public QWidget {
    Q_OBJECT

public:
    explicit CompareBar(ProfileSuggestions *suggestions, QWidget *parent = nullptr);

    /// The choices of questions with how many each shows. Without a comparison they and the actions are hidden.
    void showChoices(const ComparisonModel &model, bool compared);
    /// Offers the other way round, where the columns don't fit; `transposed` is the way it is.
    void showFit(bool fits, bool transposed);
    /// No room for another profile: no field to add one.
    void setFull(bool full);
    void focusField();
    /// Chooses which questions are shown, as a person would.
    void choose(ComparisonModel::Filter filter);

    [[nodiscard]] QAction *transposeAction() const { return m_transpose; }
    [[nodiscard]] QAction *extremesAction() const { return m_extremes; }
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QAction *copySelectionAction() const { return m_copySelection; }
    [[nodiscard]] QAction *exportChartsAction() const { return m_exportCharts; }
    [[nodiscard]] QAction *briefAction() const { return m_brief; }

Q_SIGNALS:
    void exportRequested();
    void filterChosen(CityProfiles::ComparisonModel::Filter filter);
    void foldRequested(bool folded);
    void profileChosen(CityProfiles::ProfileIndex profile);

private:
    void buildActions();
    void addFilters();
    QAction *addAction(const QString &name, const QString &text, const QKeySequence &key = {});

    QActionGroup *m_filters;
    QAction *m_transpose = nullptr;
    QAction *m_extremes = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copySelection = nullptr;
    QAction *m_exportCharts = nullptr;
    QAction *m_brief = nullptr;
    QMenu *m_menu;
    QWidget *m_choices;
    FlatButton *m_flip;
    FlatButton *m_more;
    ProfileField *m_field;
};

} // namespace CityProfiles
