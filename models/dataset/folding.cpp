// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folding.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// Letters that Unicode does not decompose into a base letter and a mark, as typed without a national keyboard.
QStringView plainSpelling(QChar character)
{
    switch (character.unicode()) {
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'đ':
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'ı':
        return u"i";
    case u'ħ':
        return u"h";
    default:
        return {};
    }
}

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'’' || character == u'‘' || character == u'ʼ';
}

} // namespace

QByteArray folded(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(decomposed.size());
    bool blank = false;
    for (const QChar character : decomposed) {
        if (character.isMark() || isApostrophe(character))
            continue;
        const QStringView plain = plainSpelling(character);
        if (plain.isEmpty() && !character.isLetterOrNumber() && !character.isSurrogate()) {
            blank = true;
            continue;
        }
        if (blank && !result.isEmpty())
            result += u' ';
        blank = false;
        if (plain.isEmpty())
            result += character;
        else
            result += plain;
    }
    return result.toUtf8();
}

} // namespace CityProfiles
