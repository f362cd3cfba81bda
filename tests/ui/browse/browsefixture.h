// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsepane.h"
#include "citylistview.h"
#include "profilesearch.h"
#include "sampledataset.h"
#include "texthitsview.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace CityProfiles::Testing {

/// The pane with the small survey, shown, and its parts by name.
struct BrowseFixture {
    BrowseFixture()
    {
        pane.setDataset(dataset);
        pane.resize(330, 700);
        pane.show();
    }

    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        T *found = pane.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no part of the name %s", name);
        return found;
    }
    [[nodiscard]] QLineEdit *field() const { return part<QLineEdit>("filter"); }
    [[nodiscard]] QToolButton *button(const char *name) const { return part<QToolButton>(name); }
    [[nodiscard]] TextHitsView *hits() const { return part<TextHitsView>("hits"); }
    [[nodiscard]] int hitCount() const { return hits()->model()->rowCount(); }
    [[nodiscard]] CityListView *cities() const { return part<CityListView>("cities"); }
    [[nodiscard]] QString title(const char *message) const
    {
        return part<QWidget>(message)->findChild<QLabel *>(QStringLiteral("stateTitle"))->text();
    }
    [[nodiscard]] QToolButton *action(const char *message) const
    {
        return part<QWidget>(message)->findChild<QToolButton *>(QStringLiteral("stateAction"));
    }
    [[nodiscard]] QString count() const { return part<QLabel>("count")->text(); }
    /// "Stockholm 2018" of each row of the list.
    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        const QAbstractItemModel *model = cities()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            list.append(QString(model->index(row, 0).data().toString() % u' '
                                % model->index(row, 2).data().toString().left(4)));
        return list;
    }
    void chooseYear(const QString &text) const
    {
        for (QToolButton *button : pane.findChildren<QToolButton *>()) {
            if (button->text() == text) {
                button->click();
                return;
            }
        }
        qFatal("no such year");
    }
    /// Filters by one option of a question.
    void ask(QStringView question, QStringView option) const
    {
        const int index = dataset->codebook().questionIndex(question);
        pane.search()->setFilter(
            {conditionOn(questionSubject(index), {optionValue(dataset->question(index).optionIndex(option))})});
    }

    DatasetPointer dataset = smallSurvey();
    BrowsePane pane;
};

} // namespace CityProfiles::Testing
