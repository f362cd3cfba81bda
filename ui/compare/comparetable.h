// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparelayout.h"
#include "sheettable.h"

class QTransposeProxyModel;

namespace CityProfiles {

class CompareHeader;
class PinnedColumn;
class ProfileSuggestions;
class QuestionHeader;

/// Profiles side by side, as columns or as rows. Heads and questions stay in view, and among columns the reference; all
/// sizes are computed at once.
class CompareTable : public SheetTable {
    Q_OBJECT

public:
    CompareTable(ComparisonModel *model, ProfileSuggestions *suggestions, QWidget *parent = nullptr);

    [[nodiscard]] CompareHeader *heads() const { return m_heads; }
    [[nodiscard]] bool isTransposed() const { return m_transposed; }
    /// Profiles as rows and questions as columns, or the other way round.
    void setTransposed(bool transposed);
    /// Whether the columns of all profiles fit beside each other.
    [[nodiscard]] bool fits() const;
    /// Puts heads, columns and rows in place after the model was reset; what was seen stays in view.
    void rebuild();
    /// Brings a row of the comparison into sight, chooses its cells and takes the focus.
    void showRow(int row);
    /// The place before which something dropped at a point of the table goes, and a line that shows it.
    [[nodiscard]] int dropPlace(const QPoint &point) const;
    void showDropPlace(int place);
    void hideDropPlace();

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

public Q_SLOTS:
    /// Puts the chosen cells onto the clipboard, cells separated by tabs.
    void copySelection();

Q_SIGNALS:
    void headsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeaders();
    void arrange();
    void arrangeColumns();
    void arrangeTransposed();
    /// Keeps heads over their columns and the reference in view.
    void placeColumns();
    [[nodiscard]] int referenceColumn() const;
    void paintColumn(QPainter *painter, int column, int left) const;
    [[nodiscard]] int leastColumn() const;
    /// A line of the comparison and what it says, whichever way round it stands.
    [[nodiscard]] int lineOf(const QModelIndex &index) const;
    [[nodiscard]] bool toggleFold();

    ComparisonModel *m_model;
    QTransposeProxyModel *m_flipped;
    ProfileSuggestions *m_suggestions;
    CompareLayout m_layout;
    CompareHeader *m_heads = nullptr;
    QuestionHeader *m_questions = nullptr;
    PinnedColumn *m_pinned;
    QWidget *m_dropLine;
    bool m_transposed = false;
};

} // namespace CityProfiles
