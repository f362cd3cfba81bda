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

QString decomposed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KD).toCaseFolded();
}

/// Decomposed characters that stand by themselves: the Latin ones, which are looked up a hundred thousand times.
constexpr char16_t latinEnd = 0x250;

const QString &decomposedLatin(QChar character)
{
    static const std::vector<QString> table = [] {
        std::vector<QString> made;
        for (char16_t unit = 0; unit < latinEnd; ++unit)
            made.push_back(decomposed(QString(QChar(unit))));
        return made;
    }();
    return table[character.unicode()];
}

bool isAscii(QChar character)
{
    return character.unicode() < 0x80;
}

/// Takes a text piece by piece and keeps what is left of it. Characters change with their neighbours by marks alone,
/// which are dropped; so any way of parting the text gives the same.
class Folder {
public:
    void add(QStringView piece)
    {
        for (qsizetype begin = 0; begin < piece.size();) {
            qsizetype end = begin;
            while (end < piece.size() && piece.at(end).unicode() >= latinEnd)
                ++end;
            if (end > begin)
                addDecomposed(decomposed(piece.sliced(begin, end - begin).toString()));
            else if (const QChar character = piece.at(end++); isAscii(character))
                addAscii(character);
            else
                addDecomposed(decomposedLatin(character));
            begin = end;
        }
    }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    void addAscii(QChar character)
    {
        const char16_t unit = character.unicode();
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9'))
            append(character);
        else if (unit >= u'A' && unit <= u'Z')
            append(QChar(char16_t(unit | 0x20)));
        else if (unit != u'\'')
            m_blank = true;
    }

    void addDecomposed(const QString &characters)
    {
        for (const QChar character : characters) {
            if (character.isMark() || isApostrophe(character))
                continue;
            const QStringView plain = plainSpelling(character);
            if (!plain.isEmpty())
                append(plain);
            else if (character.isLetterOrNumber() || character.isSurrogate())
                append(character);
            else
                m_blank = true;
        }
    }

    template <typename Text>
    void append(Text text)
    {
        if (m_blank && !m_text.isEmpty())
            m_text += u' ';
        m_blank = false;
        m_text += text;
    }

    QString m_text;
    bool m_blank = false;
};

/// How many units the character at a place of a text has.
qsizetype unitsAt(QStringView text, qsizetype place)
{
    const bool pair =
        text.at(place).isHighSurrogate() && place + 1 < text.size() && text.at(place + 1).isLowSurrogate();
    return pair ? 2 : 1;
}

} // namespace

QByteArray folded(QStringView text)
{
    Folder folder;
    folder.add(text);
    return folder.text().toUtf8();
}

QByteArrayList foldedWords(QStringView text)
{
    QByteArrayList words;
    for (const QByteArray &word : folded(text).split(' ')) {
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    return words;
}

FoldedText foldedWithPlaces(QStringView text)
{
    Folder folder;
    FoldedText result;
    qsizetype done = 0;
    for (qsizetype place = 0; place < text.size(); place += unitsAt(text, place)) {
        folder.add(text.sliced(place, unitsAt(text, place)));
        result.bytes += QStringView(folder.text()).sliced(done).toUtf8();
        result.places.resize(std::size_t(result.bytes.size()), place);
        done = folder.text().size();
    }
    return result;
}

} // namespace CityProfiles
