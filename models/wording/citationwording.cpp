// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citationwording.h"

#include "answerwording.h"
#include "chartwording.h"
#include "exportnotes.h"
#include "groupwording.h"
#include "text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles::Wording {

namespace {

constexpr QLatin1StringView programName{"City Profiles"};

/// The identifier behind an address of the DOI system.
QString doiOf(const QString &address)
{
    for (const QLatin1StringView before : {"https://doi.org/"_L1, "http://dx.doi.org/"_L1}) {
        if (address.startsWith(before))
            return address.sliced(before.size());
    }
    return {};
}

/// Letters, digits and dashes alone.
QString keyOf(const QStringList &parts)
{
    QString key = u"cityprofiles-"_s % parts.join(u'-');
    for (QChar &c : key) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        c = plain ? c : QChar(u'-');
    }
    return key;
}

Citation bySource(const Dataset &dataset, const Source &source)
{
    Citation citation;
    citation.author = source.publisher;
    citation.container = source.title;
    citation.address = source.url;
    citation.doi = doiOf(source.url);
    citation.version = dataVersion(dataset);
    return citation;
}

Citation ofProfile(const Dataset &dataset, ProfileIndex index, const Profile &profile, int source)
{
    const bool own = source == profile.source;
    Citation citation = bySource(dataset, dataset.tables().sources[std::size_t(source)]);
    if (own && !profile.url.isEmpty()) {
        citation.address = profile.url;
        citation.doi = doiOf(profile.url);
    }
    citation.year = dataset.codebook().editions[std::size_t(profile.edition)].id;
    citation.note = countryNote(dataset, index);
    return citation;
}

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

Citation ofFigures(const Dataset &dataset, const ChartTable &table, const ChartBlock &block)
{
    const bool published = block.origin == ChartOrigin::Published && block.source >= 0;
    Citation citation;
    if (published) {
        citation = bySource(dataset, dataset.tables().sources[std::size_t(block.source)]);
        citation.note = Text::tr("Published: %1", "what was measured").arg(baseText(block.base));
    } else {
        citation.author = programName;
        citation.container = dataset.info().title;
        citation.version = dataVersion(dataset);
        citation.note = table.group ? Text::tr("%1. Chosen by: %2", "who counted and over what. group")
                                          .arg(chartSubtitle(dataset, table), groupText(dataset, *table.group))
                                    : chartSubtitle(dataset, table);
    }
    citation.year = dataset.codebook().editions[std::size_t(table.edition)].id;
    citation.title = Text::tr("%1, %2", "title of a chart, survey year")
                         .arg(chartTitle(dataset, table), surveyYear(dataset.codebook(), table.edition));
    citation.key =
        keyOf({dataset.question(table.question).id, citation.year, published ? u"published"_s : u"counted"_s});
    return citation;
}

QString plainCitation(const Citation &citation)
{
    QString text = citation.author.isEmpty()
        ? citation.title
        : Text::tr("%1 (%2). %3", "author (year). title").arg(citation.author, citation.year, citation.title);
    if (!citation.container.isEmpty())
        text = Text::tr("%1. In: %2", "title. In: the whole that it is a part of").arg(text, citation.container);
    QStringList parts{text, citation.address, citation.version, citation.note};
    parts.removeAll(QString());
    for (QString &part : parts) {
        if (!part.endsWith(u'.'))
            part += u'.';
    }
    return parts.join(u' ');
}

QString bibtexEntry(const Citation &citation)
{
    QStringList notes{citation.container, citation.version, citation.note};
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
    set("note"_L1, citation.note);
    return item;
}

} // namespace

Citation profileCitation(const Dataset &dataset, ProfileIndex index, const Profile &profile)
{
    Citation citation = ofProfile(dataset, index, profile, profile.source);
    citation.title = Text::tr("%1 (%2)", "profile, country")
                         .arg(profileLabel(dataset, index), countryName(dataset, dataset.city(index)));
    citation.key = keyOf({dataset.profileId(index)});
    return citation;
}

Citation answerCitation(const Dataset &dataset, ProfileIndex index, const Profile &profile, int question)
{
    const int own = profile.answers[std::size_t(question)].source;
    Citation citation = ofProfile(dataset, index, profile, own < 0 ? profile.source : own);
    citation.title =
        Text::tr("%1: %2", "question: profile").arg(dataset.question(question).label, profileLabel(dataset, index));
    citation.key = keyOf({dataset.profileId(index), dataset.question(question).id});
    return citation;
}

std::vector<Citation> figureCitations(const Dataset &dataset, const ChartTable &table)
{
    std::vector<Citation> citations;
    for (const ChartBlock &block : table.blocks) {
        const Citation citation = ofFigures(dataset, table, block);
        const bool isNew = std::none_of(citations.begin(), citations.end(),
                                        [&citation](const Citation &other) { return other.key == citation.key; });
        if (isNew)
            citations.push_back(citation);
    }
    return citations;
}

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

QString factSentence(const Dataset &dataset, ProfileIndex index, const Profile &profile, int question)
{
    const Answer &answer = profile.answers[std::size_t(question)];
    const Citation source = answerCitation(dataset, index, profile, question);
    const Quantity *quantity = answer.quantity();
    QString said = quantity ? quantityWithUnit(dataset.question(question), *quantity)
                            : answerText(dataset.codebook(), profile, question);
    if (quantity && quantity->referenceYear)
        said = Text::tr("%1 in %2", "a number, its year").arg(said).arg(*quantity->referenceYear);
    QStringList from{source.author, source.container, source.address, source.version};
    from.removeAll(QString());
    return Text::tr("%1: %2: %3 (%4).", "profile: question: answer (source)")
        .arg(profileLabel(dataset, index), dataset.question(question).label, said, from.join(", "_L1));
}

} // namespace CityProfiles::Wording
