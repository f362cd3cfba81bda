// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartview.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace CityProfiles {

class ChartTableModel;
class ChartTwin;
class FlatButton;

/// One chart with its title, base, notes, menu and table twin: what every page shows of a question. The menu holds the
/// actions that the page adds to the panel with addAction(), then the views of the question.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent = nullptr);

    /// Without a frame the panel is part of a card that has its own ground, margins and heading.
    void setFramed(bool framed);

    /// A question in an edition. Computes the tables; the chart is made by ensureChart(), or again where there is one.
    void setDataset(const DatasetPointer &dataset, int question, int edition);
    void setTables(const DatasetPointer &dataset, const std::vector<ChartTable> &tables);
    /// Whether a row that counts profiles can be chosen: by a click, or in the table by Enter.
    void setChoosable(bool choosable);
    /// The city whose answer is marked, with its profile, which is read here and not kept; changes marks only.
    void setCity(std::optional<ProfileIndex> city, const Profile *profile);

    /// Makes the chart; until then the panel has the chart's height and no chart. Painting makes it too.
    void ensureChart();
    [[nodiscard]] bool hasChart() const { return m_view->chartScene() != nullptr; }

    [[nodiscard]] const DatasetPointer &dataset() const { return m_dataset; }
    [[nodiscard]] int question() const { return m_question; }
    [[nodiscard]] int edition() const { return m_edition; }
    [[nodiscard]] std::optional<ProfileIndex> city() const { return m_city; }
    /// The views of the question; empty where it has no chart.
    [[nodiscard]] const std::vector<ChartTable> &tables() const { return m_tables; }
    /// The table shown; null where there is none.
    [[nodiscard]] const ChartTable *currentTable() const;
    void setCurrentView(int view);
    [[nodiscard]] bool isShowingTable() const;
    void setShowingTable(bool showing);
    [[nodiscard]] ChartView *view() const { return m_view; }

Q_SIGNALS:
    void currentViewChanged(int view);
    /// A row was chosen; the level is that of its block, or -1.
    void rowChosen(const CityProfiles::ChartRow &row, int level);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void applyLooks();
    void takeTables(const DatasetPointer &dataset, const std::vector<ChartTable> &tables);
    void showTable();
    void fillMenu();
    void fillTwin();
    void openMenu();
    void openWriteIns(int option);
    void chooseInTable(const QModelIndex &index);

    DatasetPointer m_dataset;
    int m_question = -1;
    int m_edition = -1;
    std::vector<ChartTable> m_tables;
    int m_currentView = 0;
    bool m_framed = true;
    bool m_choosable = false;
    bool m_marked = true; ///< it may have a city
    bool m_showsFocus = false; ///< it came by key
    std::optional<ProfileIndex> m_city;
    QString m_cityName;
    ChartOwnAnswer m_own;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_notes;
    FlatButton *m_menuButton;
    QMenu *m_menu;
    ChartView *m_view;
    ChartTwin *m_twin;
    ChartTableModel *m_twinModel;
};

} // namespace CityProfiles
