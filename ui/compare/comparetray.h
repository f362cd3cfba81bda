// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <QWidget>

namespace CityProfiles {

class CompareChip;
class ComparisonSet;
class FlatButton;
class FlowLayout;
class KeptSets;
class ProfileField;
class ProfileSuggestions;
class SetsMenu;
class TextLabel;

/// The tray below the pages: what is chosen for comparison, and the way there.
class CompareTray : public QWidget {
    Q_OBJECT

public:
    explicit CompareTray(QWidget *parent = nullptr);

    void setDataset(const DatasetPointer &dataset);
    /// The set must outlive the tray.
    void setComparisonSet(ComparisonSet *set);
    /// The sets that are kept must outlive the tray.
    void setKeptSets(KeptSets *kept);

Q_SIGNALS:
    void compareRequested();
    void profileRequested(CityProfiles::ProfileIndex profile);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void rebuild();
    /// Tab goes through the chips, then to the buttons; the chip at `focused` gets the focus.
    void arrangeFocus(int focused);
    /// Letters alone where the chips would take more than two lines.
    void fitChips();
    void showCount(int count);
    void addChip(ProfileIndex profile);

    DatasetPointer m_dataset;
    ComparisonSet *m_set = nullptr;
    TextLabel *m_title;
    FlowLayout *m_chips;
    QList<CompareChip *> m_list; ///< in the layout
    ProfileSuggestions *m_suggestions;
    ProfileField *m_add;
    SetsMenu *m_menu;
    FlatButton *m_sets;
    FlatButton *m_compare;
    FlatButton *m_clear;
};

} // namespace CityProfiles
