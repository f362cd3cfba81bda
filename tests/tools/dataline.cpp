// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataline.h"

using namespace Qt::StringLiterals;

namespace CityProfiles::Testing {

namespace {

/// The next word from `at` on without its quotes; `equals` is where an unquoted "=" stands in it, or -1.
QString nextWord(QStringView text, qsizetype &at, qsizetype &equals)
{
    QString word;
    bool quoted = false;
    bool wasQuoted = false;
    equals = -1;
    for (; at < text.size(); ++at) {
        const QChar character = text.at(at);
        if (character == u'"') {
            quoted = !quoted;
            wasQuoted = wasQuoted || word.isEmpty();
        } else if (character.isSpace() && !quoted) {
            break;
        } else {
            if (character == u'=' && !quoted && !wasQuoted && equals < 0)
                equals = word.size();
            word += character;
        }
    }
    return word;
}

} // namespace

DataLine::DataLine(QStringView text, int number)
    : m_text(text.trimmed().toString())
    , m_number(number)
{
    if (m_text.startsWith(u'#'))
        return;
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        if (m_text.at(at).isSpace())
            continue;
        qsizetype equals = -1;
        const QString word = nextWord(m_text, at, equals);
        if (equals > 0)
            m_values.insert(word.first(equals), word.sliced(equals + 1));
        else
            m_words.append(word);
    }
}

QString DataLine::word(qsizetype index) const
{
    if (index >= m_words.size())
        fail(u"a word is missing"_s);
    return m_words.at(index);
}

QString DataLine::value(const QString &key, const QString &otherwise) const
{
    return m_values.value(key, otherwise);
}

QStringList DataLine::list(const QString &key) const
{
    return m_values.value(key).split(u',', Qt::SkipEmptyParts);
}

void DataLine::fail(const QString &why) const
{
    qFatal("dataset text, line %d: %s: %s", m_number, qUtf8Printable(why), qUtf8Printable(m_text));
}

} // namespace CityProfiles::Testing
