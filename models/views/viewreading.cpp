// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewreading.h"

#include "viewfields.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr qsizetype longestText = 2000;
constexpr qsizetype longestWord = 60;
constexpr qsizetype mostRemarks = 20;

bool turnsDirection(char32_t character)
{
    return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
}

bool isShown(char32_t character)
{
    return QChar::category(character) != QChar::Other_Control && QChar::category(character) != QChar::Other_Surrogate
        && QChar::category(character) != QChar::Separator_Line
        && QChar::category(character) != QChar::Separator_Paragraph && character != QChar::ReplacementCharacter
        && !QChar::isNonCharacter(character) && !turnsDirection(character);
}

void remark(ReadView &read, const QString &sentence)
{
    if (read.remarks.size() < mostRemarks && !read.remarks.contains(sentence))
        read.remarks.append(sentence);
}

} // namespace

bool isPlainText(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return text.size() <= longestText && std::ranges::all_of(characters, [](uint c) { return isShown(c); });
}

QString quotedWord(const QString &word)
{
    QString shown;
    for (const uint character : word.left(longestWord + 1).toUcs4())
        shown += isShown(character) ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1) : u"?"_s;
    if (shown.size() > longestWord)
        shown = shown.left(longestWord - 1) + u'…';
    return ViewText::tr("“%1”", "a word from outside").arg(shown);
}

void takeField(ReadView &read, QSet<QString> &seen, const QString &key, const QStringList &values)
{
    const ViewField *field = findViewField(key);
    if (!field)
        return remark(read, ViewText::tr("%1 is not known to this version and was left out.").arg(quotedWord(key)));
    if (seen.contains(key))
        return remark(read, ViewText::tr("%1 is given twice; the first was taken.").arg(quotedWord(key)));
    seen.insert(key);
    QStringList taken;
    for (const QString &value : values) {
        if (value.trimmed().isEmpty())
            continue;
        if (isPlainText(value))
            taken.append(value.trimmed());
        else
            remark(read, ViewText::tr("A value of %1 can't be shown and was left out.").arg(quotedWord(key)));
    }
    if (field->kind == ViewField::Kind::Ids)
        taken.removeDuplicates();
    if (taken.size() > field->most) {
        remark(read,
               ViewText::tr("%1 has %L2 values; only the first %L3 were taken.")
                   .arg(quotedWord(key))
                   .arg(taken.size())
                   .arg(field->most));
        taken.resize(field->most);
    }
    if (!taken.isEmpty() && !field->take(read.view, taken))
        remark(read,
               ViewText::tr("%1 can't be %2 and was left out.", "key; value")
                   .arg(quotedWord(key), quotedWord(taken.join(u','))));
}

} // namespace CityProfiles
