// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QBuffer>
#include <QXmlStreamReader>

#include <functional>

namespace CityProfiles::Testing {

/// A page of HTML read back as XML: what its elements say.
struct HtmlText {
    struct Element {
        QString name;
        QXmlStreamAttributes attributes;
        QString text; ///< with that of the elements inside
    };

    QByteArray bytes;
    QString error; ///< why it is not well-formed; empty where it is
    QList<Element> elements; ///< in the order of their starts

    static HtmlText written(const std::function<Outcome(QIODevice &)> &write)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return write(buffer) ? read(buffer.data()) : HtmlText{{}, QStringLiteral("not written"), {}};
    }

    static HtmlText read(const QByteArray &bytes)
    {
        HtmlText page{bytes, {}, {}};
        QXmlStreamReader reader(bytes);
        QList<qsizetype> open;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                open.append(page.elements.size());
                page.elements.append({reader.name().toString(), reader.attributes(), {}});
            } else if (reader.isEndElement()) {
                open.removeLast();
            } else if (reader.isCharacters()) {
                for (const qsizetype place : open)
                    page.elements[place].text += reader.text();
            }
        }
        page.error = reader.hasError() ? reader.errorString() : QString();
        return page;
    }

    [[nodiscard]] QStringList texts(const QString &name, const QString &scope = {}) const
    {
        QStringList found;
        for (const Element &element : elements) {
            if (element.name == name && (scope.isEmpty() || element.attributes.value(QStringLiteral("scope")) == scope))
                found.append(element.text);
        }
        return found;
    }
    [[nodiscard]] QStringList columnHeads() const { return texts(QStringLiteral("th"), QStringLiteral("col")); }
    [[nodiscard]] QStringList rowHeads() const { return texts(QStringLiteral("th"), QStringLiteral("row")); }

    /// The cells of the first row with this head, the head included; empty without one.
    [[nodiscard]] QStringList row(const QString &head) const
    {
        QStringList cells;
        for (const Element &element : elements) {
            if (element.name == QLatin1String("tr") && !cells.isEmpty())
                break;
            const bool isHead = element.name == QLatin1String("th")
                && element.attributes.value(QStringLiteral("scope")) == QLatin1String("row");
            if ((isHead && element.text == head) || (element.name == QLatin1String("td") && !cells.isEmpty()))
                cells.append(element.text);
        }
        return cells;
    }
};

} // namespace CityProfiles::Testing
