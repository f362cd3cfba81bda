// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewlink.h"

#include "viewfields.h"

#include <QMap>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int version = 1;

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value, ":@,=/"));
}

QString decoded(QString value)
{
    return QUrl::fromPercentEncoding(value.replace(u'+', u' ').toUtf8());
}

/// The link without what got around it and into it on the way.
QString bare(QString text)
{
    text = text.trimmed();
    if (text.startsWith(u'<') && text.endsWith(u'>'))
        text = text.mid(1, text.size() - 2);
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

Error wrong(ErrorKind kind, const QString &what, const QString &remedy)
{
    return {kind, what, remedy, {}, 0, {}};
}

Error tooLong()
{
    return wrong(ErrorKind::Usage, ViewText::tr("The link is longer than %L1 characters.").arg(longestLink),
                 ViewText::tr("Send a workspace file instead."));
}

Error newer()
{
    return wrong(ErrorKind::Newer, ViewText::tr("The link was made by a newer version of City Profiles."),
                 ViewText::tr("Update the program to open it."));
}

QStringList valuesOf(const ViewField &field, const QString &value)
{
    const bool several = field.kind == ViewField::Kind::Ids || field.kind == ViewField::Kind::Numbers;
    return several ? value.split(u',') : QStringList(value);
}

/// The values of each key, those of texts that have a key each together; the version apart.
struct Pairs {
    QList<std::pair<QString, QStringList>> values;
    QString version;
};

Pairs pairsOf(const QString &query)
{
    Pairs pairs;
    for (const QString &part : query.split(u'&', Qt::SkipEmptyParts)) {
        const QString key = decoded(part.section(u'=', 0, 0));
        const QString value = decoded(part.section(u'=', 1));
        const ViewField *field = findViewField(key);
        const auto before = std::find_if(pairs.values.begin(), pairs.values.end(),
                                         [&key](const auto &pair) { return pair.first == key; });
        if (key == "v"_L1)
            pairs.version = value;
        else if (field && field->kind == ViewField::Kind::Texts && before != pairs.values.end())
            before->second.append(value);
        else
            pairs.values.append({key, field ? valuesOf(*field, value) : QStringList(value)});
    }
    return pairs;
}

} // namespace

QString linkScheme()
{
    return u"cityprofiles"_s;
}

bool isViewLink(const QString &text)
{
    const QString link = text.trimmed();
    return link.mid(link.startsWith(u'<') ? 1 : 0).startsWith(QString(linkScheme() % u':'), Qt::CaseInsensitive);
}

Result<QString> linkOf(const View &view)
{
    QStringList pairs;
    for (const ViewField &field : viewFields()) {
        const QStringList values = field.values(view);
        if (values.isEmpty())
            continue;
        if (field.kind == ViewField::Kind::Texts) {
            for (const QString &value : values)
                pairs.append(field.key % u'=' % encoded(value));
        } else {
            pairs.append(field.key % u'=' % encoded(values.join(u',')));
        }
    }
    pairs.append(u"v=%1"_s.arg(version));
    const QString link = linkScheme() % u':' % pageId(view.page) % u'?' % pairs.join(u'&');
    if (link.size() > longestLink)
        return tooLong();
    return link;
}

Result<ReadView> readLink(const QString &text)
{
    if (!isViewLink(text))
        return wrong(ErrorKind::Usage, ViewText::tr("%1 is no link to a view.").arg(quotedWord(text.trimmed())),
                     ViewText::tr("Such a link begins with %1.").arg(QString(linkScheme() % u':')));
    if (text.size() > longestLink)
        return tooLong();
    QString link = bare(text).mid(linkScheme().size() + 1);
    link = link.section(u'#', 0, 0);
    while (link.startsWith(u'/'))
        link.remove(0, 1);
    QString page = link.section(u'?', 0, 0);
    while (page.endsWith(u'/'))
        page.chop(1);
    const Pairs pairs = pairsOf(link.section(u'?', 1));
    if (!pairs.version.isEmpty() && pairs.version != QString::number(version))
        return newer();
    ReadView read;
    if (const auto known = pageFromId(page.toLower()))
        read.view.page = *known;
    else
        return wrong(ErrorKind::Invalid, ViewText::tr("The link asks for %1, which is no page.").arg(quotedWord(page)),
                     ViewText::tr("Pages are browse, compare, all-cities, map and coverage."));
    QSet<QString> seen;
    for (const auto &[key, values] : pairs.values)
        takeField(read, seen, key, values);
    return read;
}

} // namespace CityProfiles
