// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textrules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace CityProfiles::House {
namespace {

struct Ban {
    QRegularExpression pattern;
    QString what;
};

// Written in pieces, so that this file doesn't break its own rules.
const QList<Ban> &bans()
{
    static const QList<Ban> list{
        {QRegularExpression(u"\\b(SIGNAL|SLOT)\\s*\\("_s), u"connect by pointer to member, checked by the compiler"_s},
        {QRegularExpression(u"\\b(TO"
                            "DO|FIX"
                            "ME|XX"
                            "X)\\b(?!: \\S+ \\S+)"_s),
         u"an open end needs its reason"_s},
        {QRegularExpression(u"(^|[^A-Za-z0-9_.])/(wo"
                            "rk|home|root|tmp)/"_s),
         u"a path of somebody's own machine"_s},
        {QRegularExpression(u"\\bqDe"
                            "bug\\s*\\("_s),
         u"a trace left over from debugging"_s},
        {QRegularExpression(u"\\busing namespace std\\b(?!::)"_s), u"name what is used of std"_s},
    };
    return list;
}

} // namespace

QStringList textFindings(const SourceFile &file)
{
    QStringList found;
    const QStringList lines = file.text.split(u'\n');
    if (!lines.value(0).startsWith(u"// SPDX-FileCopyrightText: 2026 The City Profiles authors"))
        found += finding(file, 1, u"the copyright line is missing"_s);
    if (lines.value(1) != "// SPDX-License-Identifier: GPL-3.0-or-later"_L1)
        found += finding(file, 2, u"the licence line is missing"_s);
    if (file.path.endsWith(u".h") && lines.value(2) != "#pragma once"_L1)
        found += finding(file, 3, u"#pragma once belongs right below the head"_s);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (const Ban &ban : bans()) {
            if (ban.pattern.match(lines.at(i)).hasMatch())
                found += finding(file, i + 1, ban.what);
        }
    }
    return found;
}

} // namespace CityProfiles::House
