// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <QWidget>

class QAction;
class QMenu;

namespace CityProfiles {

class ComparisonModel;
class FlatButton;
class SummaryModel;
class SummaryView;
class TextLabel;

/// Above a comparison: two of its profiles in words. Of more than two it is the reference and one other, which is
/// chosen here. Folds; is never higher than the page allows.
class SummaryPanel : public QWidget {
    Q_OBJECT

public:
    /// The model must outlive the panel.
    explicit SummaryPanel(const ComparisonModel *compared, QWidget *parent = nullptr);

    /// Follows the model: what is compared, and what the others are held against.
    void refresh();
    /// The sentences scroll where the panel would be higher than a quarter of its page; on a low page they are folded
    /// away until a person has said otherwise.
    void setPageHeight(int height);
    [[nodiscard]] QAction *copyAction() const { return m_copy; }

Q_SIGNALS:
    /// Asks for the row of a question or, unless it is -1, of its option.
    void rowRequested(int question, int option);
    /// Asks to hold the others against a profile.
    void referenceRequested(CityProfiles::ProfileIndex profile);
    void copied(const QString &notice);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    /// The profile beside the reference, by its place in the comparison.
    [[nodiscard]] std::size_t otherPlace(std::size_t reference) const;
    void showPair(std::size_t first, std::size_t second);
    void fillChoices();
    void offer(ProfileIndex profile, bool chosen);
    void choose(ProfileIndex profile);
    void showHead();
    void fitList();
    void copy();

    const ComparisonModel *m_compared;
    SummaryModel *m_model;
    QWidget *m_head;
    FlatButton *m_fold;
    TextLabel *m_title;
    TextLabel *m_count;
    FlatButton *m_choice;
    QMenu *m_choices;
    FlatButton *m_copyButton;
    SummaryView *m_view;
    QAction *m_copy;
    std::optional<ProfileIndex> m_other; ///< beside the reference
    int m_mostHeight = QWIDGETSIZE_MAX;
    bool m_foldChosen = false; ///< by a person, for as long as the program runs
};

} // namespace CityProfiles
