// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefonepage.h"

#include "briefchartrows.h"
#include "briefparts.h"
#include "brieftable.h"

#include <algorithm>
#include <numeric>

namespace CityProfiles {

namespace {

constexpr int columnCount = 3;
constexpr int mostCharts = 12;
constexpr int wantedCharts = 2;

/// What is left of long answers.
struct Cut {
    int items = 0; ///< of a list; 0: all
    int lines = 0; ///< of a text; 0: all
    std::size_t answers = std::size_t(-1);
};

class OnePage {
public:
    OnePage(const Brief &brief, const BriefStyle &style, const QRectF &area)
        : m_brief(brief)
        , m_shapes(brief, style, area.width(), area.height())
        , m_area(area)
    {
        for (const BriefSection &section : brief.sections) {
            for (const BriefAnswer &answer : section.answers) {
                if (brief.isOfCity || !answer.items.isEmpty())
                    m_answers.push_back(&answer);
            }
        }
    }

    /// How much type and charts there are, when the page is made.
    [[nodiscard]] int charts() const { return m_charts; }
    [[nodiscard]] bool isShortened() const { return m_isShortened; }

    BriefPage make()
    {
        const BriefBlockPointer closing = m_shapes.shortClosing();
        m_bottom = m_area.bottom() - closing->height();
        m_y = m_area.top();
        add(m_shapes.cover(), 0);
        if (const BriefBlockPointer facts = m_shapes.facts())
            add(facts, 14);
        if (m_brief.columns.empty())
            addBody();
        else
            addTable();
        m_page.push_back({QPointF(m_area.left(), m_bottom), closing});
        return m_page;
    }

private:
    [[nodiscard]] qreal room() const { return m_bottom - m_y - 12; }

    void add(const BriefBlockPointer &block, qreal space)
    {
        m_page.push_back({QPointF(m_area.left(), m_y + space), block});
        m_y += space + block->height();
    }

    void addTable()
    {
        m_y += BriefSpace::answer;
        for (const BriefItem &item : tableItemsWithin(m_brief, m_shapes, room()))
            add(item.block, item.above);
    }

    void addBody()
    {
        const BriefBlockPointer whole = answers({});
        const std::vector<const BriefChart *> charts = chartsThatFit();
        const qreal left = room() - (whole ? whole->height() + above : 0);
        const std::vector<int> rows = arrangement(charts, left);
        if (rows.empty() && left < 0)
            return addShortened();
        // What is over goes to the charts, and as far as they can't take it between the parts.
        const BriefChartRows shown(charts, rows, m_shapes);
        const BriefBlockPointer pictures = shown.block(left - 10);
        const qreal over = left - (rows.empty() ? 0 : pictures->height() + 10);
        const qreal loose = qBound(0.0, over / 3, 18.0);
        if (whole)
            add(whole, above + loose);
        m_charts = std::accumulate(rows.begin(), rows.end(), 0);
        if (!rows.empty()) {
            add(m_shapes.rule(), 10 + loose);
            add(pictures, 0);
        }
    }

    /// The answers without any chart, and of those only as much as there is room for.
    void addShortened()
    {
        m_isShortened = true;
        constexpr Cut cuts[]{{8, 8}, {6, 6}, {5, 5}, {4, 4}, {3, 3}, {2, 2}, {1, 1}};
        BriefBlockPointer block;
        for (const Cut &cut : cuts) {
            block = answers(cut);
            if (!block || block->height() + above <= room())
                break;
        }
        for (std::size_t count = m_answers.size(); count > 0 && block && block->height() + above > room(); --count)
            block = answers({1, 1, count - 1});
        if (block)
            add(block, above);
    }

    std::vector<const BriefChart *> chartsThatFit() const
    {
        std::vector<const BriefChart *> charts = rankedCharts(m_brief);
        std::erase_if(charts, [this](const BriefChart *chart) { return !m_shapes.fits(*chart, m_shapes.width() / 3); });
        if (charts.size() > mostCharts)
            charts.resize(mostCharts);
        return charts;
    }

    /// As many charts as there is room for, in the way that fills it best.
    std::vector<int> arrangement(const std::vector<const BriefChart *> &charts, qreal room) const
    {
        std::vector<int> best;
        qreal height = 0;
        int most = 0;
        for (const std::vector<int> &rows : chartArrangements(m_brief, int(charts.size()))) {
            const int count = std::accumulate(rows.begin(), rows.end(), 0);
            const BriefChartRows tried(charts, rows, m_shapes);
            if (count < most || tried.height() + 10 > room || tried.height() < height)
                continue;
            best = rows;
            most = count;
            height = tried.height();
        }
        return best;
    }

    /// The answers in columns of about one height, in the order in which they are read; null without any.
    BriefBlockPointer answers(const Cut &cut) const
    {
        const qreal width = (m_shapes.width() - BriefSpace::gutter * (columnCount - 1)) / columnCount;
        std::vector<BriefBlockPointer> blocks;
        for (const BriefAnswer *answer : m_answers) {
            if (blocks.size() < cut.answers)
                blocks.push_back(m_shapes.answer(*answer, width, cut.items, cut.lines));
        }
        if (cut.answers < m_answers.size())
            blocks.push_back(m_shapes.text(
                BriefText::tr("and %n more questions in the full brief", nullptr, int(m_answers.size() - cut.answers)),
                {BriefType::Note, m_shapes.style().tokens.muted}, width));
        if (blocks.empty())
            return {};
        qreal low = 0;
        qreal high = 0;
        for (const BriefBlockPointer &block : blocks) {
            low = qMax(low, block->height());
            high += block->height() + between;
        }
        while (high - low > 1) {
            const qreal middle = (low + high) / 2;
            (columnsNeeded(blocks, middle) <= columnCount ? high : low) = middle;
        }
        return inColumns(blocks, width, high);
    }

    static int columnsNeeded(const std::vector<BriefBlockPointer> &blocks, qreal height)
    {
        int columns = 1;
        qreal y = 0;
        for (const BriefBlockPointer &block : blocks) {
            if (y > 0 && y + between + block->height() > height) {
                ++columns;
                y = 0;
            }
            y += (y > 0 ? between : 0) + block->height();
        }
        return columns;
    }

    BriefBlockPointer inColumns(const std::vector<BriefBlockPointer> &blocks, qreal width, qreal height) const
    {
        auto columns = std::make_shared<BriefColumns>(m_shapes.width(), m_shapes.style());
        auto stack = std::make_shared<BriefStack>(width);
        int column = 0;
        const auto finish = [&] {
            columns->add(column++ * (width + BriefSpace::gutter), stack);
            stack = std::make_shared<BriefStack>(width);
        };
        for (const BriefBlockPointer &block : blocks) {
            if (!stack->isEmpty() && stack->height() + between + block->height() > height)
                finish();
            stack->add(block, between);
        }
        finish();
        return columns;
    }

    static constexpr qreal above = 14;
    static constexpr qreal between = 13;

    const Brief &m_brief;
    BriefShapes m_shapes;
    QRectF m_area;
    std::vector<const BriefAnswer *> m_answers;
    BriefPage m_page;
    qreal m_y = 0;
    qreal m_bottom = 0;
    int m_charts = 0;
    bool m_isShortened = false;
};

} // namespace

BriefPage onePage(const Brief &brief, const BriefStyle &style, const QRectF &area)
{
    constexpr qreal smaller[]{1, 0.92, 0.84}; // the type of the smallest can just be read
    BriefPage best;
    int most = -1;
    for (const qreal scale : smaller) {
        BriefStyle tried = style;
        tried.scale *= scale;
        OnePage page(brief, tried, area);
        const BriefPage made = page.make();
        if (!brief.columns.empty() || page.charts() >= wantedCharts)
            return made;
        const int charts = page.isShortened() ? 0 : page.charts() + 1;
        if (charts > most)
            best = made;
        most = qMax(most, charts);
    }
    return best;
}

} // namespace CityProfiles
