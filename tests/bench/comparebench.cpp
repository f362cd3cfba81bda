// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "comparepage.h"
#include "comparisonmodel.h"
#include "comparisonset.h"
#include "datasetsource.h"
#include "measure.h"

#include <QApplication>
#include <QEvent>
#include <QImage>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace CityProfiles::Bench {

namespace {

const QSize windowSize(1440, 900);

DatasetPointer opened(const QString &source)
{
    auto dataset = openDataset(source);
    if (!dataset)
        qFatal("%s", qUtf8Printable(dataset.error().message()));
    return dataset->dataset;
}

/// The ids of the profiles with most answers.
QStringList fullest(const Dataset &dataset, int count)
{
    std::vector<std::pair<int, ProfileIndex>> answered;
    for (ProfileIndex profile = 0; profile < dataset.profileCount(); ++profile)
        answered.emplace_back(-dataset.answeredCount(profile), profile);
    std::sort(answered.begin(), answered.end());
    QStringList ids;
    for (const auto &[answers, profile] : answered) {
        if (ids.size() < count)
            ids.append(dataset.profileId(profile));
    }
    return ids;
}

void drawAll(QWidget &widget, QImage &image)
{
    QCoreApplication::sendPostedEvents();
    widget.render(&image);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // left alone outside of an event loop
}

/// The page with twelve profiles, and another twelve, in turn.
class BenchComparison {
public:
    explicit BenchComparison(const DatasetPointer &dataset)
        : m_ids(fullest(*dataset, 2 * ComparisonSet::maximum))
        , m_image(windowSize, QImage::Format_RGB32)
    {
        m_page.resize(windowSize);
        m_page.setDataset(dataset);
        m_page.setComparisonSet(&m_set);
        m_page.show();
        drawAll(m_page, m_image);
    }

    double change()
    {
        m_first = !m_first;
        const QStringList ids = m_ids.mid(m_first ? 0 : ComparisonSet::maximum, ComparisonSet::maximum);
        return milliseconds([&] {
            m_set.setProfileIds(ids);
            drawAll(m_page, m_image);
        });
    }
    /// How many rows and columns the page has.
    [[nodiscard]] QSize size() const { return {m_page.model()->columnCount(), m_page.model()->rowCount()}; }

private:
    QStringList m_ids;
    ComparisonSet m_set;
    ComparePage m_page;
    QImage m_image;
    bool m_first = false;
};

/// An empty table of as many rows and columns, filled anew and drawn.
class EmptyTable {
public:
    EmptyTable()
        : m_image(windowSize, QImage::Format_RGB32)
    {
        m_view.resize(windowSize);
        m_view.setModel(&m_model);
        m_view.show();
    }

    double change(const QSize &size)
    {
        return milliseconds([&] {
            m_model.clear();
            m_model.setColumnCount(size.width());
            m_model.setRowCount(size.height());
            drawAll(m_view, m_image);
        });
    }

private:
    QStandardItemModel m_model;
    QTableView m_view;
    QImage m_image;
};

} // namespace

Figures compareFigures(const Plan &plan)
{
    BenchComparison comparison(opened(plan.survey));
    EmptyTable table;
    const Pair pair = alternate(
        plan.runs, [&] { return comparison.change(); }, [&] { return table.change(comparison.size()); });
    const QString text = u"%1 profiles side by side, %2 rows: compared, laid out and painted"_s;
    return {{u"compare.page"_s,
             text.arg(comparison.size().width()).arg(comparison.size().height()),
             u"ms"_s,
             pair.value,
             pair.floor,
             50.0,
             {},
             plan.runs}};
}

} // namespace CityProfiles::Bench
