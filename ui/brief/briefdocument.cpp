// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefdocument.h"

#include "briefparts.h"
#include "chartimage.h"
#include "comparedbadge.h"

#include <QBuffer>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// Writes one brief at the end of a document, paragraph by paragraph.
class Writer {
public:
    Writer(const Brief &brief, QTextDocument &document)
        : m_brief(brief)
        , m_cursor(&document)
    {
    }

    void write()
    {
        paragraph(m_brief.kind, note());
        heading(1, m_brief.title);
        paragraph(m_brief.subtitle, note());
        for (const QString &remark : m_brief.remarks)
            paragraph(remark);
        for (const BriefFact &fact : m_brief.facts) {
            const QString value = fact.note.isEmpty()
                ? fact.value
                : BriefText::tr("%1 (%2)", "value of a fact, note on it").arg(fact.value, fact.note);
            labelled(fact.label, value);
        }
        if (!m_brief.summary.isEmpty()) {
            heading(2, BriefText::tr("Summary"));
            list(m_brief.summary);
        }
        for (const BriefSection &section : m_brief.sections)
            writeSection(section);
        for (const QString &words : m_brief.closing)
            paragraph(words);
        writeEnd();
    }

private:
    static QTextCharFormat note()
    {
        QTextCharFormat format;
        format.setForeground(Tokens::light().muted);
        return format;
    }
    static QTextCharFormat strong()
    {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        return format;
    }

    void beginBlock(int level = 0)
    {
        QTextBlockFormat format;
        format.setHeadingLevel(level);
        format.setTopMargin(level > 1 ? 14 : level == 1 ? 0 : 4);
        if (m_isEmpty)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_isEmpty = false;
    }
    void heading(int level, const QString &text)
    {
        QTextCharFormat format = strong();
        format.setFontPointSize(level == 1 ? 22 : level == 2 ? 14 : 11);
        beginBlock(level);
        m_cursor.insertText(text, format);
    }
    void paragraph(const QString &text, const QTextCharFormat &format = {})
    {
        beginBlock();
        m_cursor.insertText(text, format);
    }
    void labelled(const QString &label, const QString &value)
    {
        beginBlock();
        m_cursor.insertText(BriefText::tr("%1: ", "label before its value").arg(label), strong());
        m_cursor.insertText(value, QTextCharFormat());
    }
    void list(const QStringList &items)
    {
        QTextList *made = nullptr;
        for (const QString &item : items) {
            beginBlock();
            if (made)
                made->add(m_cursor.block());
            else
                made = m_cursor.createList(QTextListFormat::ListDisc);
            m_cursor.insertText(item, QTextCharFormat());
        }
    }

    void writeSection(const BriefSection &section)
    {
        heading(2, section.title);
        for (const BriefAnswer &answer : section.answers) {
            if (answer.isList || answer.items.isEmpty()) {
                if (answer.label != section.title)
                    heading(3, answer.label);
                list(answer.items);
            } else {
                labelled(answer.label, answer.items.join(u'\n'));
            }
            if (!answer.note.isEmpty())
                paragraph(answer.note, note());
            for (const BriefChart &chart : answer.charts)
                picture(chart);
        }
        if (!section.rows.empty())
            writeTable(section.rows);
    }

    void picture(const BriefChart &chart)
    {
        constexpr qreal width = 520; // logical pixels: what stands between the margins of a page
        ChartLook look;
        look.hasTitle = false;
        look.hasFooter = false;
        look.textPoints = 8;
        look.margin = 0;
        const QSizeF size(width, chart.picture->naturalHeight(width, look));
        const Result<QImage> image = chartImage(*chart.picture, {size * 2, ChartSize::Unit::Pixels, 192}, look);
        if (!image)
            return; // a chart that no picture can hold
        paragraph(chart.caption.isEmpty()
                      ? chart.title
                      : BriefText::tr("%1: %2", "who counted, title").arg(chart.caption, chart.title),
                  strong());
        QTextImageFormat format;
        format.setName(u"chart-%1.png"_s.arg(++m_pictures));
        format.setWidth(size.width());
        format.setHeight(size.height());
        m_cursor.document()->addResource(QTextDocument::ImageResource, QUrl(format.name()), *image);
        beginBlock();
        m_cursor.insertImage(format);
        for (const QString &words : chart.notes)
            paragraph(words, note());
    }

    void writeTable(const std::vector<BriefRow> &rows)
    {
        QTextTableFormat format;
        format.setBorder(0.5);
        format.setBorderBrush(Tokens::light().hairline);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(3);
        format.setCellSpacing(0);
        format.setHeaderRowCount(1);
        const int columns = 2 + int(m_brief.columns.size());
        QTextTable *table = m_cursor.insertTable(int(rows.size()) + 1, columns, format);
        fill(table, 0, 0, BriefText::tr("Question"), strong());
        fill(table, 0, 1, BriefText::tr("Comparison"), strong());
        for (std::size_t place = 0; place < m_brief.columns.size(); ++place)
            fill(table, 0, 2 + int(place), QString(comparedLetter(int(place)) % u' ' % m_brief.columns[place].name),
                 strong());
        for (std::size_t row = 0; row < rows.size(); ++row)
            writeRow(table, int(row) + 1, rows[row]);
        m_cursor.movePosition(QTextCursor::End);
    }

    static void writeRow(QTextTable *table, int place, const BriefRow &row)
    {
        const bool isOption = row.kind == BriefRow::Kind::Option;
        fill(table, place, 0, row.label, isOption ? QTextCharFormat() : strong());
        const QString sign = row.isDifferent ? u"≠"_s : QString();
        fill(table, place, 1,
             sign.isEmpty() || row.verdict.isEmpty() ? QString(sign % row.verdict) : QString(sign % u' ' % row.verdict),
             {});
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            fill(table, place, 2 + int(column), cellText(row.cells[column]),
                 row.cells[column].muted ? note() : QTextCharFormat());
    }

    static QString cellText(const BriefCell &cell)
    {
        const QString words = cell.lines.join(u'\n');
        if (cell.mark == BriefMark::None)
            return words;
        const QString sign = cell.mark == BriefMark::Yes ? u"✓"_s : cell.mark == BriefMark::No ? u"–"_s : u"?"_s;
        return words.isEmpty() ? sign : QString(sign % u' ' % words);
    }

    static void fill(QTextTable *table, int row, int column, const QString &text, const QTextCharFormat &format)
    {
        table->cellAt(row, column).firstCursorPosition().insertText(text, format);
    }

    void writeEnd()
    {
        heading(2, BriefText::tr("Sources and notes"));
        for (const BriefSource &source : m_brief.sources) {
            paragraph(source.text);
            if (source.url.isEmpty())
                continue;
            QTextCharFormat link = note();
            link.setAnchor(true);
            link.setAnchorHref(source.url);
            m_cursor.insertText(u", "_s, QTextCharFormat());
            m_cursor.insertText(source.url, link);
        }
        for (const QString &words : m_brief.notes)
            paragraph(words, note());
    }

    const Brief &m_brief;
    QTextCursor m_cursor;
    bool m_isEmpty = true;
    int m_pictures = 0;
};

} // namespace

void writeBriefText(const Brief &brief, QTextDocument &document)
{
    document.setMetaInformation(QTextDocument::DocumentTitle, brief.title);
    Writer(brief, document).write();
}

QByteArray briefOdt(const Brief &brief)
{
    QTextDocument document;
    writeBriefText(brief, document);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "ODF");
    return writer.write(&document) ? buffer.data() : QByteArray();
}

} // namespace CityProfiles
