// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coveragelayout.h"
#include "sheettable.h"

#include <optional>

class QMenu;

namespace CityProfiles {

class CoverageDelegate;
class CoverageHeads;
class CoverageRows;

/// How much of a survey is known, question by survey year. Survey years and questions stay in view. A click on a part
/// of a bar or on its number asks for the profiles behind it, Enter and a click beside the parts for those with an
/// answer, the context menu offers each state.
class CoverageTable : public SheetTable {
    Q_OBJECT

public:
    using State = CityProfiles::State; ///< not that of the view

    explicit CoverageTable(CoverageModel *model, QWidget *parent = nullptr);

    /// Puts columns and rows in place after the model was reset.
    void rebuild();
    /// The width beyond which bars only grow longer.
    [[nodiscard]] int widestUse() const;
    /// Where a part of a cell is, in the viewport; empty where the cell has none of that state.
    [[nodiscard]] QRect partRect(const QModelIndex &index, State state) const;

Q_SIGNALS:
    void statesRequested(int question, int edition, const QList<CityProfiles::State> &states);
    void regionRequested(int region, int edition);
    void editionRequested(int edition);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void hover(const QPoint &point);
    [[nodiscard]] std::vector<CoveragePart> partsOf(const QModelIndex &index) const;
    [[nodiscard]] std::optional<State> stateAt(const QModelIndex &index, const QPoint &point) const;
    /// Whether there is anything to list behind a cell.
    [[nodiscard]] bool leadsOn(const QModelIndex &index) const;
    /// Asks for what a cell is about; of a question for one state, or for all with an answer.
    void request(const QModelIndex &index, std::optional<State> state = {});
    void addStates(QMenu *menu, const QModelIndex &index);

    CoverageModel *m_model;
    CoverageLayout m_layout;
    CoverageDelegate *m_delegate;
    CoverageHeads *m_heads;
    CoverageRows *m_titles;
    QPersistentModelIndex m_pressed;
};

} // namespace CityProfiles
