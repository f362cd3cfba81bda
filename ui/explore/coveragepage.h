// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <QList>
#include <QWidget>

class QStackedWidget;

namespace CityProfiles {

struct Coverage;
class CoverageCount;
class CoverageModel;
class CoverageTable;
class StateMessage;

/// How much of the survey is known here: cities here against cities surveyed, by region; below them for each question
/// and survey year how many cities answered. Every number leads to its cities.
class CoveragePage : public QWidget {
    Q_OBJECT

public:
    explicit CoveragePage(QWidget *parent = nullptr);

    /// Counted when the page is seen; without a dataset the page says what to do.
    void setDataset(const DatasetPointer &dataset);
    [[nodiscard]] const CoverageModel *model() const { return m_model; }
    /// Larger datasets are counted on a worker thread, while the page says so.
    void setImmediateLimit(ProfileIndex limit);

Q_SIGNALS:
    /// Asks for the profiles of an edition whose answer has one of the states.
    void statesRequested(int question, int edition, const QList<CityProfiles::State> &states);
    /// Asks for the profiles of an edition in a region.
    void regionRequested(int region, int edition);
    /// Asks for the profiles of an edition.
    void editionRequested(int edition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildContent();
    /// Counts anew, but not before the page is seen.
    void refresh();
    void count();
    void showCoverage(const DatasetPointer &dataset, const Coverage &coverage);
    void say(const QString &title, const QString &text);

    DatasetPointer m_dataset;
    CoverageModel *m_model;
    CoverageCount *m_count;
    QStackedWidget *m_stack;
    QWidget *m_content;
    CoverageTable *m_table;
    StateMessage *m_message;
    bool m_stale = true;
};

} // namespace CityProfiles
