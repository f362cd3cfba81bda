// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <string_view>

namespace CityProfiles {

namespace {

/// Words that differ in one place: what stands before it, the British and the American letters, what may follow.
/// Lists are separated by blanks; a dash stands for nothing.
struct Family {
    std::string_view beginnings;
    std::string_view british;
    std::string_view american;
    std::string_view endings;
};

constexpr std::array families{
    Family{"cent epicent recent theat amphitheat met kilomet centimet millimet lit millilit fib calib lust meag sab "
           "somb spect",
           "re", "er", "- s glass optic optics piece pieces"},
    Family{"cent met", "red", "ered", "-"},
    Family{"cent met", "ring", "ering", "-"},
    Family{"arb ard arm behavi misbehavi cand clam col discol multicol demean endeav fav disfav unfav ferv flav harb "
           "hon dishon hum lab neighb od parl ranc rig rum sav splend succ tum val vap vig savi",
           "our", "or",
           "- s ed er ers ing ings ful fully less able ably unable al ally hood hoods ly ite ites itism ist ists y "
           "ies force"},
    Family{"analy paraly cataly electroly dialy hydroly", "s", "z", "e ed er ers es ing"},
    Family{"program", "me", "-", "- s"},
    Family{"cancel channel counsel dial equal fuel initial jewel label level marshal model panel pedal relabel remodel "
           "rival signal total travel tunnel unravel",
           "l", "-", "ed er ers ing ings or ors"},
    Family{"jewel", "lery", "ry", "-"},
    Family{"fulfil enrol instal", "-", "l", "- s ment ments"},
    Family{"skil wil", "-", "l", "ful fully fulness"},
    Family{"defen offen preten licen", "ce", "se", "- s d less"},
    Family{"practi", "s", "c", "e es ed er ers ing"},
    Family{"licen", "c", "s", "ing"},
    Family{"analo catalo dialo monolo prolo epilo", "gue", "g", "- s d"},
    Family{"catalo dialo", "gu", "g", "ing er ers"},
    Family{"", "paed", "ped", "iatric iatrics iatrician iatricians agogy agogic agogical"},
    Family{"orthop encyclop", "aed", "ed", "ic ics ia ias"},
    Family{"arch", "aeolog", "eolog", "y ical ist ists"},
    Family{"", "anaesthe", "anesthe", "sia tic tics tist tists"},
    Family{"", "aesthetic", "esthetic", "- s ally"},
    Family{"medi", "aeval", "eval", "-"},
    Family{"man", "oeuvre", "euver", "- s"},
    Family{"", "aeroplane", "airplane", "- s"},
    Family{"alumin", "ium", "um", "-"},
    Family{"gr", "ey", "ay", "- s er ish"},
    Family{"", "kerb", "curb", "- s side"},
    Family{"pl snowpl", "ough", "ow", "- s ed ing"},
    Family{"m", "ould", "old", "- s y ed ing"},
    Family{"judg acknowledg", "e", "-", "ment ments"},
    Family{"ag", "e", "-", "ing"},
    Family{"s", "ceptic", "keptic", "- s al ally ism"},
    Family{"sul", "ph", "f", "ur uric"},
    Family{"art", "e", "i", "fact facts"},
    Family{"", "enquir", "inquir", "y ies e es ed er ers ing"},
    Family{"advis", "er", "or", "- s"},
    Family{"co", "s", "z", "y iness"},
};

/// What stands before "is" in words that no one spells with "iz".
constexpr std::string_view alwaysWithS =
    "adv rev superv telev improv dev compr enterpr surpr repr appr appra prom comprom prem exerc franch merchand "
    "prec conc disgu otherw likew exc inc circumc dem desp chast advert cru bru pra lia expert treat parad sunr";

/// What follows "is" or "iz" in the words of -ise and -ize.
constexpr std::string_view afterIs = "e ed es er ers ing ings able ation ations ational ationally";

constexpr qsizetype shortestStem = 3;

QByteArrayList parts(std::string_view list)
{
    QByteArrayList words = QByteArray(list.data(), qsizetype(list.size())).split(' ');
    for (QByteArray &word : words) {
        if (word == "-")
            word.clear();
    }
    return words;
}

QHash<QByteArray, QByteArray> pairedWords()
{
    QHash<QByteArray, QByteArray> pairs;
    for (const Family &family : families) {
        for (const QByteArray &beginning : parts(family.beginnings)) {
            for (const QByteArray &ending : parts(family.endings)) {
                const QByteArray british = beginning + parts(family.british).first() + ending;
                const QByteArray american = beginning + parts(family.american).first() + ending;
                pairs.insert(british, american);
                pairs.insert(american, british);
            }
        }
    }
    return pairs;
}

/// Another word of a fixed pair; empty where there is none.
QByteArray paired(const QByteArray &word)
{
    static const QHash<QByteArray, QByteArray> pairs = pairedWords();
    return pairs.value(word);
}

/// "organized" for "organised" and the other way round; empty where there is no such spelling.
QByteArray withOtherIs(const QByteArray &word)
{
    static const QByteArrayList endings = parts(afterIs);
    static const QByteArrayList unchanging = parts(alwaysWithS);
    const qsizetype place = std::max(word.lastIndexOf("is"), word.lastIndexOf("iz"));
    if (place < shortestStem || !endings.contains(word.sliced(place + 2)) || unchanging.contains(word.first(place)))
        return {};
    QByteArray other = word;
    other[place + 1] = word.at(place + 1) == 's' ? 'z' : 's';
    return other;
}

template <typename Visit>
void forEachWord(QByteArrayView text, Visit visit)
{
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && text[end] != ' ' && text[end] != '\n')
            ++end;
        if (end > begin && !visit(text.sliced(begin, end - begin)))
            return;
        begin = end + 1;
    }
}

bool standsIn(QByteArrayView text, const QByteArray &word)
{
    bool found = false;
    forEachWord(text, [&](QByteArrayView textWord) {
        found = matchedLength(textWord, word) > 0;
        return !found;
    });
    return found;
}

} // namespace

QByteArrayList spellings(const QByteArray &word)
{
    QByteArray other = paired(word);
    if (other.isEmpty())
        other = withOtherIs(word);
    return other.isEmpty() ? QByteArrayList{word} : QByteArrayList{word, other};
}

QByteArray withOtherSpellings(const QByteArray &text)
{
    QByteArray longer = text;
    forEachWord(text, [&longer](QByteArrayView word) {
        const QByteArrayList all = spellings(QByteArray::fromRawData(word.data(), word.size()));
        for (qsizetype i = 1; i < all.size(); ++i)
            longer += ' ' + all.at(i);
        return true;
    });
    return longer;
}

qsizetype matchedLength(QByteArrayView textWord, QByteArrayView word)
{
    if (textWord.startsWith(word))
        return word.size();
    const QByteArrayList all = spellings(QByteArray::fromRawData(textWord.data(), textWord.size()));
    const auto other = std::find_if(all.begin() + 1, all.end(),
                                    [word](const QByteArray &spelling) { return spelling.startsWith(word); });
    if (other == all.end())
        return 0;
    return other->size() == textWord.size() ? word.size() : textWord.size();
}

bool matchesWords(QByteArrayView text, const QList<QByteArray> &words)
{
    return std::all_of(words.begin(), words.end(), [text](const QByteArray &word) { return standsIn(text, word); });
}

} // namespace CityProfiles
