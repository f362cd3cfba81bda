// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "benchwindow.h"
#include "browsepane.h"
#include "measure.h"
#include "profilesearch.h"

#include <QAbstractTableModel>
#include <QEventLoop>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace CityProfiles::Bench {

namespace {

constexpr int scrolledFrames = 300;
constexpr int quiet = 150; // ms, in which what was put off is done

/// As many rows as another model, with nothing in them.
class EmptyModel : public QAbstractTableModel {
public:
    explicit EmptyModel(const QAbstractItemModel *model)
        : m_rows(model->rowCount())
    {
    }
    [[nodiscard]] int rowCount(const QModelIndex & = {}) const override { return m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &, int) const override { return {}; }

private:
    int m_rows;
};

/// The list of the real window, and what is asked of it.
class BenchList {
public:
    explicit BenchList(const QString &survey)
        : m_window(survey)
        , m_view(m_window.list())
        , m_field(m_view->window()->findChild<QLineEdit *>(u"filter"_s))
        , m_search(m_view->window()->findChild<BrowsePane *>()->search())
    {
        BenchWindow::idle(3000); // names are sorted as the locale has them
    }

    /// From a text in the field to the reset of the list; the thread waits meanwhile, so that workers have the machine.
    double typed(const QString &before, const QString &text)
    {
        const auto write = [this](const QString &words) {
            return untilReset([this, &words] { m_field->setText(words); });
        };
        if (m_field->text() != before) // else there is nothing to wait for
            (void)write(before);
        BenchWindow::idle(quiet);
        return write(text);
    }

    /// From a ticked option to the painted list.
    double ticked()
    {
        (void)untilReset([this] { m_search->setFilter({}); });
        BenchWindow::idle(quiet);
        const std::vector<Facet> &facets = m_search->facets();
        const Facet &facet = facets[m_next++ % facets.size()];
        if (facet.values.empty())
            return ticked();
        const Filter filter = withToggled({}, facet, facet.values.front(), Match::Any);
        return milliseconds([&] {
            (void)untilReset([&] { m_search->setFilter(filter); });
            m_view->viewport()->repaint();
        });
    }

    [[nodiscard]] std::vector<double> scrolled() const { return frames(m_view); }
    /// The same with nothing in the rows.
    [[nodiscard]] std::vector<double> scrolledEmpty() const
    {
        EmptyModel model(m_view->model());
        QTableView view;
        view.setModel(&model);
        view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view.verticalHeader()->hide();
        view.resize(m_view->size());
        view.show();
        BenchWindow::idle(quiet);
        return frames(&view);
    }

private:
    double untilReset(const std::function<void()> &change)
    {
        QEventLoop loop;
        QObject::connect(m_view->model(), &QAbstractItemModel::modelReset, &loop, &QEventLoop::quit);
        QTimer::singleShot(0, &loop, change);
        return milliseconds([&loop] { loop.exec(); });
    }

    static std::vector<double> frames(QAbstractItemView *view)
    {
        std::vector<double> times;
        times.reserve(scrolledFrames);
        QScrollBar *bar = view->verticalScrollBar();
        for (int frame = 0; frame < scrolledFrames; ++frame) {
            times.push_back(milliseconds([&] {
                bar->setValue(bar->value() + view->viewport()->height() / 2);
                view->viewport()->repaint();
            }));
        }
        bar->setValue(0);
        return times;
    }

    BenchWindow m_window;
    QAbstractItemView *m_view;
    QLineEdit *m_field;
    ProfileSearch *m_search;
    std::size_t m_next = 0;
};

} // namespace

Figures listFigures(const Plan &plan)
{
    makeGenerated(plan);
    BenchList list(plan.generated);
    const QString size = u"window of %1 profiles: "_s.arg(plan.profiles);
    const auto figure = [&](const QString &id, const QString &text, double value, std::optional<double> floor,
                            double aim, int runs) {
        return Figure{QString(u"list."_s + id), QString(size + text), u"ms"_s, value, floor, aim, {}, runs};
    };
    const auto middle = [&plan](const std::function<double()> &work) {
        return alternate(plan.runs, work, [] { return 0.0; }).value;
    };
    const double first = middle([&] { return list.typed(u"x"_s, u"s"_s); });
    const double second = middle([&] { return list.typed(u"s"_s, u"st"_s); });
    const double fourth = middle([&] { return list.typed(u"sto"_s, u"stoc"_s); });
    (void)list.typed(u"x"_s, {});
    const double tick = middle([&] { return list.ticked(); });
    return {figure(u"first"_s, u"the letter s, until the list has its rows"_s, first, {}, 33, plan.runs),
            figure(u"second"_s, u"st"_s, second, {}, 16, plan.runs),
            figure(u"fourth"_s, u"stoc"_s, fourth, {}, 16, plan.runs),
            figure(u"tick"_s, u"an option ticked, until the list is painted"_s, tick, {}, 33, plan.runs),
            figure(u"scroll"_s, u"a scrolled frame, 99th percentile (floor: of empty rows)"_s,
                   percentile(list.scrolled(), 99), percentile(list.scrolledEmpty(), 99), 16, scrolledFrames)};
}

} // namespace CityProfiles::Bench
