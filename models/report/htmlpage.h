// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QXmlStreamWriter>

class QIODevice;

namespace CityProfiles {

/// Writes one page of HTML that needs nothing but itself: style sheet inside, no scripts, nothing to fetch. Every text
/// goes in as text, so that none is ever read as markup; the page is well-formed XML too, so that it can be read back.
class HtmlPage {
public:
    /// The page in the language of the interface, with its title also as first heading. `wide` is for tables of many
    /// columns, which are printed across the sheet.
    explicit HtmlPage(const QString &title, bool wide = false);
    HtmlPage(const HtmlPage &) = delete;
    HtmlPage &operator=(const HtmlPage &) = delete;

    /// Begins an element, which holds what follows until close(). Void elements are not for this.
    void open(QLatin1StringView name, QLatin1StringView cssClass = {});
    /// Of the element just opened.
    void attribute(QLatin1StringView name, const QString &value);
    /// Text of the open element; what no page can hold (control characters) becomes U+FFFD.
    void text(const QString &text);
    void close();
    /// An element with a text; an empty text still makes an element.
    void element(QLatin1StringView name, const QString &text, QLatin1StringView cssClass = {});
    /// An element, where there is a text for it.
    void optional(QLatin1StringView name, const QString &text, QLatin1StringView cssClass = {});

    /// A table with its caption and the heads of its columns; open until close(). The class "even" is for columns of
    /// one width behind the first.
    void openTable(const QString &caption, const QStringList &columns, QLatin1StringView cssClass = {});
    /// The rows of a section, below its title; open until close().
    void openRows(const QString &title, int columns);
    /// The head of a row, with more about it in small print.
    void rowHead(const QString &label, const QString &more = {});
    /// The address as a link where a browser may open it (http, https), else as text.
    void link(const QString &address);

    /// Ends the page and hands it over. Error: NotWritten.
    [[nodiscard]] Outcome finish(QIODevice &device);

private:
    void writeHead(const QString &title);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer{&m_bytes};
};

} // namespace CityProfiles
