// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <QWidget>

class QActionGroup;
class QHBoxLayout;
class QStackedWidget;

namespace CityProfiles {

class CompareLegend;
class CompareTable;
class ComparisonModel;
class ComparisonSet;
class StateMessage;
class TextLabel;

/// Two to twelve profiles side by side, one row for each question.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(QWidget *parent = nullptr);

    void setDataset(const DatasetPointer &dataset);
    /// The set must outlive the page; removing and switching years on the page change it.
    void setComparisonSet(ComparisonSet *set);
    [[nodiscard]] const ComparisonModel *model() const { return m_model; }

public Q_SLOTS:
    /// Puts the rows that are seen onto the clipboard, cells separated by tabs.
    void copyAsText();

Q_SIGNALS:
    /// Asks for the page of a compared profile.
    void profileRequested(CityProfiles::ProfileIndex profile);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QHBoxLayout *buildTop();
    void addFilters(QHBoxLayout *row);
    void connectParts();
    /// Compares anew, but not before the page is seen.
    void refresh();
    void compareAgain();
    void showFilters();
    void showBanner();
    void showEmpty(int profiles);

    DatasetPointer m_dataset;
    ComparisonSet *m_set = nullptr;
    ComparisonModel *m_model;
    QActionGroup *m_filters;
    TextLabel *m_banner;
    QStackedWidget *m_stack;
    QWidget *m_content;
    CompareTable *m_table;
    CompareLegend *m_legend;
    StateMessage *m_message;
    bool m_stale = true;
};

} // namespace CityProfiles
