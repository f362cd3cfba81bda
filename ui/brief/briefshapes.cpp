// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefshapes.h"

#include "briefparts.h"
#include "chartpicture.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int pieceLines = 10; ///< of a text that would be higher than a page

/// Keeps the small print on one page where it isn't long.
void keepTogether(std::vector<BriefItem> &items, qreal highest)
{
    qreal height = 0;
    for (const BriefItem &item : items)
        height += item.above + item.block->height();
    for (std::size_t place = 0; place + 1 < items.size() && height < highest; ++place)
        items[place].keepsNext = true;
}

} // namespace

BriefShapes::BriefShapes(const Brief &brief, const BriefStyle &style, qreal width, qreal highest)
    : m_brief(brief)
    , m_style(style)
    , m_width(width)
    , m_highest(highest)
{
}

BriefTextLook BriefShapes::note() const
{
    return {BriefType::Note, m_style.tokens.muted};
}

/// The colour of what is the city's own; of several cities nothing is.
QColor BriefShapes::mark() const
{
    return m_brief.isOfCity ? m_style.tokens.accent : m_style.tokens.text;
}

BriefBlockPointer BriefShapes::text(const QString &text, const BriefTextLook &look, qreal width) const
{
    return briefText(text, look, m_style, width);
}

std::vector<BriefBlockPointer> BriefShapes::pieces(const QString &text, const BriefTextLook &look, qreal width) const
{
    const auto whole = std::make_shared<BriefTextBlock>(text, look, m_style, width);
    if (whole->height() <= m_highest / 2)
        return {whole};
    std::vector<BriefBlockPointer> blocks;
    for (const QString &chunk : whole->chunks(pieceLines))
        blocks.push_back(briefText(chunk, look, m_style, width));
    return blocks;
}

BriefBlockPointer BriefShapes::rule(bool strong) const
{
    return std::make_shared<BriefRule>(m_width, strong ? m_style.tokens.text : m_style.tokens.hairline,
                                       strong ? 1.25 : 0.75);
}

BriefBlockPointer BriefShapes::cover() const
{
    auto stack = std::make_shared<BriefStack>(m_width);
    auto sign = std::make_shared<BriefColumns>(m_width, m_style);
    sign->add(0, std::make_shared<BriefRule>(48 * m_style.scale, mark(), 3));
    stack->add(sign);
    stack->add(text(m_brief.kind, {BriefType::Note, mark(), true}, m_width), 8);
    const bool isLong = m_brief.title.size() > 34;
    stack->add(text(m_brief.title, {isLong ? BriefType::Fact : BriefType::Title, {}, true, 3}, m_width), 2);
    stack->add(text(m_brief.subtitle, {BriefType::Body, m_style.tokens.muted}, m_width), 3);
    for (const QString &remark : m_brief.remarks)
        stack->add(text(remark, {BriefType::Note, {}, false, 6}, m_width), 8);
    return stack;
}

BriefBlockPointer BriefShapes::facts() const
{
    const std::size_t count = m_brief.facts.size();
    if (count == 0)
        return {};
    const std::size_t across = qMin<std::size_t>(count, 4);
    const qreal column = (m_width - BriefSpace::gutter * qreal(across - 1)) / qreal(across);
    auto stack = std::make_shared<BriefStack>(m_width);
    stack->add(rule());
    for (std::size_t first = 0; first < count; first += across) {
        auto row = std::make_shared<BriefColumns>(m_width, m_style);
        for (std::size_t place = first; place < qMin(count, first + across); ++place) {
            const BriefFact &fact = m_brief.facts[place];
            auto shape = std::make_shared<BriefStack>(column);
            shape->add(text(fact.label, note(), column));
            const bool isLong = fact.value.size() > 48;
            shape->add(text(fact.value, {isLong ? BriefType::Body : BriefType::Fact, {}, true, 6}, column), 3);
            if (!fact.note.isEmpty())
                shape->add(text(fact.note, note(), column), 1);
            row->add(qreal(place - first) * (column + BriefSpace::gutter), shape);
        }
        stack->add(row, 10);
        stack->addSpace(10);
    }
    stack->add(rule());
    return stack;
}

BriefBlockPointer BriefShapes::sectionTitle(const QString &title) const
{
    auto stack = std::make_shared<BriefStack>(m_width);
    stack->add(rule(true));
    stack->add(text(title, {BriefType::Section, {}, true}, m_width), 6);
    return stack;
}

BriefBlockPointer BriefShapes::answer(const BriefAnswer &answer, qreal width, int mostItems, int mostLines) const
{
    auto stack = std::make_shared<BriefStack>(width);
    if (!answer.label.isEmpty())
        stack->add(text(answer.label, {BriefType::Note, m_style.tokens.muted, true}, width));
    const qsizetype shown = mostItems > 0 && answer.items.size() > mostItems + 1 ? mostItems : answer.items.size();
    for (qsizetype item = 0; item < shown; ++item) {
        const BriefTextLook look{BriefType::Body, {}, false, mostLines, answer.isList ? mark() : QColor()};
        stack->add(text(answer.items.at(item), look, width), item == 0 ? 3 : BriefSpace::line - 1);
    }
    if (shown < answer.items.size())
        stack->add(
            text(BriefText::tr("and %n more", "answers of a list", int(answer.items.size() - shown)), note(), width),
            2);
    if (!answer.note.isEmpty())
        stack->add(text(answer.note, note(), width), BriefSpace::line);
    return stack;
}

bool BriefShapes::fits(const BriefChart &chart, qreal width) const
{
    return width >= ChartPicture::smallestWidth(m_style.chartLook())
        && BriefPicture::lowest(*chart.picture, m_style, width) <= m_highest * 0.8;
}

BriefBlockPointer BriefShapes::chart(const BriefChart &chart, qreal width, qreal height) const
{
    auto stack = std::make_shared<BriefStack>(width);
    if (!chart.caption.isEmpty())
        stack->add(text(chart.caption, {BriefType::Note, m_style.tokens.muted}, width));
    stack->add(text(chart.title, {BriefType::Note, {}, true}, width));
    qreal notes = 0;
    std::vector<BriefBlockPointer> below;
    for (const QString &words : chart.notes) {
        below.push_back(text(words, note(), width));
        notes += below.back()->height() + 3;
    }
    const qreal lowest = BriefPicture::lowest(*chart.picture, m_style, width);
    const QSizeF size(width, qMax(lowest, height - stack->height() - notes - 2));
    stack->add(std::make_shared<BriefPicture>(chart.picture, m_style, size), 2);
    for (const BriefBlockPointer &block : below)
        stack->add(block, 3);
    return stack;
}

std::vector<BriefItem> BriefShapes::closing() const
{
    std::vector<BriefItem> items;
    const auto add = [&items](const std::vector<BriefBlockPointer> &blocks, qreal above) {
        for (std::size_t place = 0; place < blocks.size(); ++place)
            items.push_back({blocks[place], place == 0 ? above : 0, false, {}});
    };
    if (!m_brief.closing.isEmpty())
        items.push_back({rule(), BriefSpace::section, true, {}});
    for (const QString &list : m_brief.closing)
        add(pieces(list, {BriefType::Body, m_style.tokens.muted}, m_width), 8);
    items.push_back({sectionTitle(BriefText::tr("Sources and notes")), BriefSpace::section, true, {}});
    for (const BriefSource &source : m_brief.sources) {
        BriefTextLook look{BriefType::Note};
        look.url = source.url;
        const QString words = source.url.isEmpty()
            ? source.text
            : BriefText::tr("%1, %2", "source, its address").arg(source.text, source.url);
        items.push_back({text(words, look, m_width), 5, false, {}});
    }
    for (const QString &words : m_brief.notes)
        items.push_back({text(words, note(), m_width), 6, false, {}});
    keepTogether(items, m_highest / 2);
    return items;
}

BriefBlockPointer BriefShapes::shortClosing() const
{
    auto stack = std::make_shared<BriefStack>(m_width);
    stack->add(rule());
    for (const QString &list : m_brief.closing)
        stack->add(text(list, {BriefType::Note, {}, false, 8}, m_width), 6);
    if (!m_brief.sources.empty()) {
        const BriefSource &first = m_brief.sources.front();
        BriefTextLook link = note();
        link.url = first.url;
        link.mostLines = 2;
        stack->add(text(first.url.isEmpty()
                            ? BriefText::tr("Source: %1", "of a brief").arg(first.text)
                            : BriefText::tr("Source: %1, %2", "of a brief, its address").arg(first.text, first.url),
                        link, m_width),
                   6);
    }
    BriefTextLook small = note();
    small.mostLines = 10;
    stack->add(text(m_brief.notes.join(u" · "_s), small, m_width), 3);
    return stack;
}

} // namespace CityProfiles
