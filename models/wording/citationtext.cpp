// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Citations in the forms that writers use.
#include "citationwording.h"

#include "text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace CityProfiles::Wording {

namespace {

/// What TeX reads as commands; braces keep their balance by being commands themselves.
QString texText(const QString &text)
{
    static const QHash<QChar, QString> escapes{{u'\\', u"\\textbackslash{}"_s},
                                               {u'{', u"\\{"_s},
                                               {u'}', u"\\}"_s},
                                               {u'$', u"\\$"_s},
                                               {u'&', u"\\&"_s},
                                               {u'#', u"\\#"_s},
                                               {u'%', u"\\%"_s},
                                               {u'_', u"\\_"_s},
                                               {u'~', u"\\textasciitilde{}"_s},
                                               {u'^', u"\\textasciicircum{}"_s}};
    QString escaped;
    for (const QChar c : text.simplified())
        escaped += escapes.value(c, QString(c));
    return escaped;
}

/// An address goes into braces as it is, but for what would end them.
QString texAddress(QString address)
{
    return address.replace(u'\\', "%5C"_L1).replace(u'{', "%7B"_L1).replace(u'}', "%7D"_L1).replace(u'%', "\\%"_L1);
}

QString texField(QLatin1StringView name, const QString &value)
{
    return value.isEmpty() ? QString() : QString("  "_L1 % name % " = {"_L1 % value % "},\n"_L1);
}

bool isYear(const QString &text)
{
    bool isNumber = false;
    return text.toInt(&isNumber) > 0 && isNumber;
}

QString plainCitation(const Citation &citation)
{
    QString text = citation.author.isEmpty()
        ? citation.title
        : Text::tr("%1 (%2). %3", "author (year). title").arg(citation.author, citation.year, citation.title);
    if (!citation.container.isEmpty())
        text = Text::tr("%1. In: %2", "title. In: the whole that it is a part of").arg(text, citation.container);
    const bool own = citation.basedOn.isEmpty(); // else the address is of what it is based on
    QStringList parts{text, own ? citation.address : QString(), citation.version, citation.note, citation.basedOn};
    parts.removeAll(QString());
    for (QString &part : parts) {
        if (!part.endsWith(u'.'))
            part += u'.';
    }
    return parts.join(u' ');
}

QString bibtexEntry(const Citation &citation)
{
    QStringList notes{citation.container, citation.version, citation.note, citation.basedOn};
    notes.removeAll(QString());
    return "@misc{"_L1 % citation.key % ",\n"_L1 % texField("author"_L1, u'{' % texText(citation.author) % u'}')
        % texField("title"_L1, u'{' % texText(citation.title) % u'}') % texField("year"_L1, texText(citation.year))
        % texField("doi"_L1, texAddress(citation.doi)) % texField("url"_L1, texAddress(citation.address))
        % texField("note"_L1, texText(notes.join("; "_L1))) % "}\n"_L1;
}

QJsonObject cslItem(const Citation &citation)
{
    QJsonObject item{{"id"_L1, citation.key}, {"type"_L1, u"dataset"_s}, {"title"_L1, citation.title}};
    const auto set = [&item](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            item.insert(name, value);
    };
    if (!citation.author.isEmpty())
        item.insert("author"_L1, QJsonArray{QJsonObject{{"literal"_L1, citation.author}}});
    if (isYear(citation.year))
        item.insert("issued"_L1, QJsonObject{{"date-parts"_L1, QJsonArray{QJsonArray{citation.year.toInt()}}}});
    set("container-title"_L1, citation.container);
    set("URL"_L1, citation.address);
    set("DOI"_L1, citation.doi);
    set("version"_L1, citation.version);
    QStringList notes{citation.note, citation.basedOn};
    notes.removeAll(QString());
    set("note"_L1, notes.join("; "_L1));
    return item;
}

} // namespace

QString citationText(const std::vector<Citation> &citations, CitationStyle style)
{
    QStringList texts;
    QJsonArray items;
    for (const Citation &citation : citations) {
        if (style == CitationStyle::CslJson)
            items.append(cslItem(citation));
        else
            texts.append(style == CitationStyle::Plain ? plainCitation(citation) : bibtexEntry(citation));
    }
    return style == CitationStyle::CslJson ? QString::fromUtf8(QJsonDocument(items).toJson()) : texts.join(u'\n');
}

} // namespace CityProfiles::Wording
