// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <QWidget>

class QAction;

namespace CityProfiles {

class AnswerFinder;
class AnswerLine;
class FilterChips;
class FilterField;
class FlatButton;
class ProfileSearch;
class TextFinder;
class YearChoice;

/// What the list is narrowed by: the field with the choice of where to look, the survey years, the conditions, and the
/// way to the filters.
class SearchHead : public QWidget {
    Q_OBJECT

public:
    /// Where the field looks.
    enum class Place : quint8 {
        Names, ///< of cities, countries and people: the search's text
        Texts, ///< of all answers: the finder's
    };

    SearchHead(ProfileSearch *search, TextFinder *finder, QWidget *parent = nullptr);

    /// Shows the survey years of the search's dataset; hidden without a dataset.
    void showDataset();
    void showYears(const EditionChoice &years);
    /// Asks for something else, text and survey years included; the text is one of names.
    void ask(const Query &query);

    [[nodiscard]] Place place() const { return m_place; }
    /// Looks elsewhere for the same words.
    void setPlace(Place place);
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void focusField();
    void setFiltersShown(bool shown);

Q_SIGNALS:
    void placeChanged();
    /// A link to a view was pasted into the field, which is empty again.
    void linkPasted(const QString &link);
    void leftForList();
    /// Shows the filters or hides them.
    void filtersToggled(bool shown);

private:
    void buildActions();
    void buildLayout();
    [[nodiscard]] FlatButton *buttonFor(QAction *action);
    void connectParts();
    void showPlace();
    void apply();
    void addAnswer(int offer);
    void showFilterCount();

    ProfileSearch *m_search;
    TextFinder *m_finder;
    AnswerFinder *m_answers;
    QAction *m_namesAction;
    QAction *m_textsAction;
    QAction *m_filtersAction;
    FilterField *m_field;
    AnswerLine *m_answerLine;
    YearChoice *m_years;
    FilterChips *m_chips;
    Place m_place = Place::Names;
    bool m_asking = false; ///< the text changes as a part of a query
    qsizetype m_length = 0; ///< of the text before it changed
};

} // namespace CityProfiles
