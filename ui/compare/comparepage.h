// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace CityProfiles {

class ChartExporter;
class CompareBar;
class CompareLegend;
class CompareTable;
class ComparisonModel;
class ComparisonSet;
class Notice;
class ProfileSuggestions;
class StateMessage;
class SummaryPanel;
class TextLabel;
struct View;

/// Two to twelve profiles side by side: a row for each question and, below it, for each of its options.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(QWidget *parent = nullptr);

    void setDataset(const DatasetPointer &dataset);
    /// The set must outlive the page; what is done with the heads on the page changes it.
    void setComparisonSet(ComparisonSet *set);
    [[nodiscard]] const ComparisonModel *model() const { return m_model; }
    [[nodiscard]] bool isComparing() const;
    /// Puts a panel between the notes and the table.
    void addPanel(QWidget *panel);
    /// Takes the compared profiles and how they are shown into a view, and shows them again.
    void takeView(View &view) const;
    void showView(const View &view);

public Q_SLOTS:
    /// Puts the rows that are seen onto the clipboard as a table.
    void copyAsText();

Q_SIGNALS:
    /// Asks for the page of a compared profile.
    void profileRequested(CityProfiles::ProfileIndex profile);
    /// Asks for a file of the whole comparison.
    void exportRequested();
    /// Other questions, marks or reference, or the other way round.
    void viewChanged();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void buildSummary();
    void connectBar();
    void connectHeads();
    /// Compares anew, but not before the page is seen.
    void refresh();
    void compareAgain();
    void setReference(ProfileIndex profile, bool reference);
    void setTransposed(bool transposed);
    void showBanner();
    /// Brings the row of a question, or of one of its options, into sight and chooses it.
    void showRow(int question, int option);
    void showEmpty(int profiles);
    DatasetPointer m_dataset;
    ComparisonSet *m_set = nullptr;
    ComparisonModel *m_model;
    ProfileSuggestions *m_suggestions;
    CompareBar *m_bar;
    TextLabel *m_banner;
    QStackedWidget *m_stack;
    QWidget *m_content;
    QVBoxLayout *m_panels = nullptr;
    SummaryPanel *m_summary;
    CompareTable *m_table;
    CompareLegend *m_legend;
    StateMessage *m_message;
    Notice *m_notice;
    ChartExporter *m_exporter;
    bool m_stale = true;
    std::optional<ProfileIndex> m_wantedReference; ///< until the profiles are compared
};

} // namespace CityProfiles
