// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpicture.h"

#include "answerwording.h"
#include "chartclipboard.h"
#include "chartnotes.h"
#include "chartwording.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr qreal ordinaryRow = 24;

/// The largest number in a range for which a condition holds that holds for the lowest.
template <typename Holds>
qreal largest(qreal low, qreal high, Holds holds)
{
    if (holds(high))
        return high;
    for (int step = 0; step < 8; ++step) {
        const qreal middle = (low + high) / 2;
        (holds(middle) ? low : high) = middle;
    }
    return low;
}

} // namespace

/// Sets the parts of a sheet one below the other: measures them, and draws them where there is a painter.
class ChartPicture::Setter {
public:
    Setter(const ChartPicture &picture, const Sheet &sheet, qreal width, QPainter *painter = nullptr)
        : m_picture(picture)
        , m_sheet(sheet)
        , m_style(style(sheet))
        , m_margin(sheet.look.margin)
        , m_width(width - 2 * m_margin)
        , m_painter(painter)
        , m_y(m_margin)
    {
    }

    /// Title, city and base.
    void setHead()
    {
        const Tokens &tokens = m_style.tokens;
        if (m_sheet.look.hasTitle)
            set(m_picture.m_title, scaledFont(m_style.font, TextSize::Fact, true), tokens.text, 2,
                m_sheet.fit == Fit::OneTitleLine ? 1 : 4);
        if (!m_picture.m_city.isEmpty())
            set(m_picture.m_city, m_style.labelFont(true), tokens.accent, 2);
        set(m_picture.m_base, m_style.noteFont(), tokens.muted, 12);
    }

    void setChart()
    {
        ChartDrawing drawing(m_picture.m_content, m_style);
        const ChartLayout layout = chartLayout(m_picture.m_content, m_style, m_width);
        if (m_painter) {
            drawing.place(layout, chartBars(m_picture.m_content, layout, m_style));
            drawing.setOwnAnswer(m_picture.m_own);
            m_painter->translate(m_margin, m_y);
            drawing.paintBars(m_painter);
            drawing.paint(m_painter);
            m_painter->translate(-m_margin, -m_y);
        }
        m_y += layout.size.height();
    }

    void setNotes()
    {
        if (!m_sheet.look.hasFooter || m_sheet.fit == Fit::NoNotes || m_sheet.fit == Fit::OneTitleLine)
            return;
        m_y += 6;
        for (const QString &note : m_picture.m_notes)
            set(note, m_style.noteFont(), m_style.tokens.muted, 2);
    }

    void setSource()
    {
        if (!m_sheet.look.hasFooter)
            return;
        m_y += 7;
        if (m_painter) {
            m_painter->setPen(QPen(m_style.tokens.hairline, 1));
            m_painter->drawLine(QPointF(m_margin, m_y), QPointF(m_margin + m_width, m_y));
        }
        m_y += 7;
        set(m_picture.m_source, m_style.noteFont(), m_style.tokens.muted, 0);
    }

    void moveTo(qreal y) { m_y = y; }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] qreal margin() const { return m_margin; }

private:
    void set(const QString &text, const QFont &font, const QColor &colour, qreal space, int lines = 12)
    {
        const ChartText broken = brokenText(text, font, m_width, lines);
        const qreal height = broken.height(font);
        if (m_painter) {
            m_painter->setFont(font);
            m_painter->setPen(colour);
            const bool rightToLeft = m_style.isMirrored();
            drawChartText(m_painter, QRectF(m_margin, m_y, m_width, height), broken,
                          rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        }
        m_y += height + space;
    }

    const ChartPicture &m_picture;
    Sheet m_sheet;
    ChartStyle m_style;
    qreal m_margin;
    qreal m_width;
    QPainter *m_painter;
    qreal m_y;
};

Result<ChartPicture> ChartPicture::make(const Dataset &dataset, const ChartTable &table,
                                        std::optional<ProfileIndex> city)
{
    ChartPicture picture;
    picture.m_content = chartContent(dataset, table);
    picture.m_title = Wording::chartTitle(dataset, table);
    picture.m_base = Wording::chartSubtitle(dataset, table);
    picture.m_notes = Wording::chartNotes(dataset, table);
    picture.m_source = Wording::pictureSource(dataset, table);
    picture.m_keywords = {dataset.question(table.question).label};
    if (city) {
        const auto profile = dataset.profile(*city);
        if (!profile)
            return profile.error();
        const Answer &answer = profile->answers[std::size_t(table.question)];
        picture.m_city = Wording::profileLabel(dataset, *city);
        picture.m_keywords.append(dataset.cityName(dataset.city(*city)));
        picture.m_own = {chartMarks(dataset.question(table.question), answer),
                         Wording::marksText(dataset, *city, *profile, table.question)};
    }
    picture.m_figures = figuresCsv(figuresText(dataset, table, city, picture.m_own.marks));
    return picture;
}

ChartStyle ChartPicture::style(const Sheet &sheet)
{
    ChartStyle style;
    style.tokens = sheet.look.theme == ChartLook::Theme::Dark ? Tokens::dark() : Tokens::light();
    if (sheet.look.theme == ChartLook::Theme::Transparent)
        style.tokens.surface = Qt::transparent;
    // Where the named font is missing, whatever stands in for it: a picture looks alike on every desktop of a machine.
    style.font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    style.font.setPixelSize(13);
    style.font.setHintingPreference(QFont::PreferNoHinting); // the same lines at every resolution and on every device
    if (sheet.look.plainGlyphs)
        style.font.setStyleStrategy(QFont::PreferNoShaping);
    style.direction = QLocale().textDirection();
    style.rowHeight = sheet.fit == Fit::Whole ? sheet.rowHeight : 0;
    style.barHeight = sheet.fit == Fit::Whole ? 14 * qMin(sheet.rowHeight / ordinaryRow, 1.7) : 12;
    return style;
}

qreal ChartPicture::height(qreal width, const Sheet &sheet) const
{
    Setter setter(*this, sheet, width);
    setter.setHead();
    setter.setChart();
    setter.setNotes();
    setter.setSource();
    return std::ceil(setter.y() + setter.margin());
}

QString ChartPicture::description() const
{
    QStringList lines{m_city, m_base};
    lines.append(m_notes);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

qreal ChartPicture::smallestWidth(const ChartLook &look)
{
    return (220 + 2 * look.margin) * look.typeScale();
}

qreal ChartPicture::naturalHeight(qreal width, const ChartLook &look) const
{
    const qreal scale = look.typeScale();
    return std::ceil(scale * height(width / scale, {look, Fit::Whole, scale, ordinaryRow}));
}

qreal ChartPicture::smallestHeight(qreal width, const ChartLook &look) const
{
    const qreal scale = look.typeScale();
    return std::ceil(scale * height(width / scale, {look, Fit::OneTitleLine, scale, ordinaryRow}));
}

ChartPicture::Sheet ChartPicture::sheetFor(const QSizeF &size, const ChartLook &look) const
{
    Sheet sheet{look, Fit::Whole, look.typeScale(), ordinaryRow};
    const auto fits = [&](const Sheet &tried) {
        return height(size.width() / tried.scale, tried) <= size.height() / tried.scale;
    };
    for (const Fit fit : {Fit::Whole, Fit::LowRows, Fit::NoNotes, Fit::OneTitleLine}) {
        sheet.fit = fit;
        if (fits(sheet))
            break;
    }
    if (sheet.fit != Fit::Whole)
        return sheet;
    const auto scaled = [](Sheet tried, qreal scale) { return tried.scale = scale, tried; };
    if (look.textPoints <= 0)
        sheet.scale =
            largest(1, qMax(1.0, size.width() / 560), [&](qreal scale) { return fits(scaled(sheet, scale)); });
    const auto spaced = [](Sheet tried, qreal row) { return tried.rowHeight = row, tried; };
    sheet.rowHeight = largest(ordinaryRow, 2 * ordinaryRow, [&](qreal row) { return fits(spaced(sheet, row)); });
    return sheet;
}

void ChartPicture::paint(QPainter *painter, const QRectF &area, const ChartLook &look) const
{
    const Sheet sheet = sheetFor(area.size(), look);
    const qreal width = area.width() / sheet.scale;
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (look.theme != ChartLook::Theme::Transparent)
        painter->fillRect(area, style(sheet).tokens.surface);
    painter->translate(area.topLeft());
    painter->scale(sheet.scale, sheet.scale);
    Setter foot(*this, sheet, width);
    foot.setSource();
    Setter setter(*this, sheet, width, painter);
    setter.setHead();
    setter.setChart();
    setter.setNotes();
    setter.moveTo(area.height() / sheet.scale - foot.y());
    setter.setSource();
    painter->restore();
}

} // namespace CityProfiles
