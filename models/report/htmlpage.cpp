// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlpage.h"

#include "devicewriter.h"
#include "htmlstyle.h"
#include "reporttext.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// Characters that neither XML nor HTML has.
bool isForbidden(QChar character)
{
    const char16_t code = character.unicode();
    return (code < 0x20 && code != '\t' && code != '\n' && code != '\r') || code == 0x7f || code >= 0xfffe;
}

/// Also half a pair of surrogates is no character.
QString cleaned(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (text.at(i).isSurrogate() || isForbidden(text.at(i)))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

/// The language that the words of the interface are in, which need not be the one asked for.
QString language()
{
    return Report::tr("en", "the language of this translation: its tag of BCP 47");
}

} // namespace

HtmlPage::HtmlPage(const QString &title, bool wide)
{
    m_writer.writeDTD(u"<!DOCTYPE html>"_s);
    m_writer.writeCharacters(u"\n"_s);
    open("html"_L1);
    attribute("lang"_L1, language());
    attribute("dir"_L1, QLocale(language()).textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s);
    writeHead(title);
    open("body"_L1, wide ? "wide"_L1 : QLatin1StringView());
    element("h1"_L1, title);
}

void HtmlPage::writeHead(const QString &title)
{
    const QList<std::pair<QString, QString>> facts{{u"viewport"_s, u"width=device-width, initial-scale=1"_s},
                                                   {u"color-scheme"_s, u"light dark"_s},
                                                   {u"referrer"_s, u"no-referrer"_s}};
    open("head"_L1);
    m_writer.writeEmptyElement(u"meta"_s);
    attribute("charset"_L1, u"utf-8"_s);
    m_writer.writeEmptyElement(u"meta"_s);
    attribute("http-equiv"_L1, u"Content-Security-Policy"_s);
    attribute("content"_L1, u"default-src 'none'; style-src 'unsafe-inline'"_s);
    for (const auto &[name, content] : facts) {
        m_writer.writeEmptyElement(u"meta"_s);
        attribute("name"_L1, name);
        attribute("content"_L1, content);
    }
    element("title"_L1, title);
    element("style"_L1, QString(htmlStyle));
    close();
}

void HtmlPage::open(QLatin1StringView name, QLatin1StringView cssClass)
{
    m_writer.writeStartElement(name);
    if (!cssClass.isEmpty())
        m_writer.writeAttribute(u"class"_s, cssClass);
}

void HtmlPage::attribute(QLatin1StringView name, const QString &value)
{
    m_writer.writeAttribute(name, cleaned(value));
}

void HtmlPage::text(const QString &text)
{
    m_writer.writeCharacters(cleaned(text));
}

void HtmlPage::close()
{
    m_writer.writeCharacters({}); // an element without content keeps its end tag, which HTML asks for
    m_writer.writeEndElement();
}

void HtmlPage::element(QLatin1StringView name, const QString &text, QLatin1StringView cssClass)
{
    open(name, cssClass);
    this->text(text);
    close();
}

void HtmlPage::optional(QLatin1StringView name, const QString &text, QLatin1StringView cssClass)
{
    if (!text.isEmpty())
        element(name, text, cssClass);
}

void HtmlPage::openTable(const QString &caption, const QStringList &columns, QLatin1StringView cssClass)
{
    m_writer.writeCharacters(u"\n"_s);
    open("table"_L1, cssClass);
    element("caption"_L1, caption);
    open("thead"_L1);
    open("tr"_L1);
    for (const QString &column : columns) {
        open("th"_L1);
        attribute("scope"_L1, u"col"_s);
        text(column);
        close();
    }
    close();
    close();
}

void HtmlPage::openRows(const QString &title, int columns)
{
    m_writer.writeCharacters(u"\n"_s);
    open("tbody"_L1);
    open("tr"_L1, "section"_L1);
    open("th"_L1);
    attribute("scope"_L1, u"rowgroup"_s);
    attribute("colspan"_L1, QString::number(columns));
    text(title);
    close();
    close();
}

void HtmlPage::rowHead(const QString &label, const QString &more)
{
    open("th"_L1);
    attribute("scope"_L1, u"row"_s);
    text(label);
    if (more != label)
        optional("small"_L1, more);
    close();
}

void HtmlPage::link(const QString &address)
{
    const QString scheme = QUrl(address).scheme();
    if (scheme != "https"_L1 && scheme != "http"_L1)
        return text(address);
    open("a"_L1);
    attribute("href"_L1, address);
    text(address);
    close();
}

Outcome HtmlPage::finish(QIODevice &device)
{
    m_writer.writeEndDocument();
    DeviceWriter writer(device);
    writer.write(m_bytes + '\n');
    return writer.finish();
}

} // namespace CityProfiles
