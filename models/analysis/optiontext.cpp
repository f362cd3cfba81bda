// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "optiontext.h"

#include "expression.h"
#include "sorttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// A word as the shell takes it: in single quotes where it has other characters than those that mean themselves.
QString shellWord(const QString &text)
{
    const bool plain = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringView(u"_-.,:=@/").contains(c);
    });
    return plain ? text : QString(u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'');
}

} // namespace

QString optionsOf(const SurveyTables &tables, const Query &query)
{
    QStringList options;
    if (query.editions.mode == EditionChoice::Mode::All)
        options.append(u"--edition all"_s);
    else if (query.editions.mode == EditionChoice::Mode::One)
        options.append(
            QString("--edition "_L1 % shellWord(tables.codebook.editions[std::size_t(query.editions.edition)].id)));
    if (!query.text.trimmed().isEmpty())
        options.append(QString("--search "_L1 % shellWord(query.text.trimmed())));
    for (const Condition &condition : query.filter) {
        for (const QString &expression : expressionsOf(tables, condition))
            options.append(QString("--where "_L1 % shellWord(expression)));
    }
    if (!query.sort.empty())
        options.append(QString("--sort "_L1 % shellWord(sortText(tables.codebook, query.sort))));
    return options.join(u' ');
}

} // namespace CityProfiles
