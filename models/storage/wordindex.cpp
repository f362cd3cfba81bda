// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordindex.h"

#include "datasetfileformat.h"
#include "folding.h"
#include "spelling.h"
#include "storagetext.h"

#include <QSqlError>

#include <map>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// How much of the index is collected in memory before it is written, in bytes; FTS5's own choice is 1 MiB.
constexpr int collected = 64 << 20;

QString setting(QStringView name, int value)
{
    return u"INSERT INTO words (words, rank) VALUES ('%1', %2)"_s.arg(name).arg(value);
}

/// All words, each as the beginning of one, as a query of FTS5; in quotes nothing has a meaning but a quote.
QString expression(const QByteArrayList &words)
{
    QStringList terms;
    for (const QByteArray &word : words)
        terms.append(u"\"%1\"*"_s.arg(QString::fromUtf8(word).replace(u'"', "\"\""_L1)));
    return terms.join(" AND "_L1);
}

} // namespace

QString wordTable()
{
    // Nothing but the numbers of the rows is kept of a word: no text, no places, no sizes. The tokenizer parts at
    // blanks and takes whatever is not ASCII as a letter, which is how folded() leaves a text.
    return u"CREATE VIRTUAL TABLE words USING fts5(text, content='', columnsize=0, detail=none, tokenize='ascii')"_s;
}

Result<bool> hasWordTable(const SqliteConnection &file)
{
    QSqlQuery query = file.query();
    const bool prepared = query.prepare(u"SELECT count(*) FROM sqlite_master WHERE sql = ?"_s);
    query.bindValue(0, wordTable());
    if (!prepared || !query.exec() || !query.next())
        return file.error(query.lastError());
    return query.value(0).toInt() > 0;
}

Outcome WordIndexWriter::begin()
{
    for (const QString &statement : {wordTable(), setting(u"automerge", 0), setting(u"hashsize", collected)}) {
        if (const Outcome done = m_file.run(statement); !done)
            return done;
    }
    const bool prepared = m_insert.prepare(u"INSERT INTO words (rowid, text) VALUES (?, ?)"_s);
    return prepared ? success() : Outcome(m_file.error(m_insert.lastError()));
}

Outcome WordIndexWriter::add(ProfileIndex profile, const ProfileRecord &record)
{
    std::map<int, QByteArray> texts; // FTS5 likes its rows in order, and an edited answer stands last in its record
    for (const AnswerRecord &answer : record.answers) {
        if (QByteArray text = folded(ownWords(answer)); !text.isEmpty())
            texts.emplace(answer.question, withOtherSpellings(text));
    }
    for (const auto &[question, text] : texts) {
        m_insert.bindValue(0, qint64(profile) * m_questionCount + question);
        m_insert.bindValue(1, text); // as bytes: a QString would go to UTF-16 and back
        if (!m_insert.exec())
            return m_file.error(m_insert.lastError());
    }
    return success();
}

Outcome WordIndexWriter::finish()
{
    return m_file.run(u"INSERT INTO words (words) VALUES ('optimize')"_s);
}

Result<AnswerHits> searchWordTable(const SqliteConnection &file, int questionCount, const WordSearch &search)
{
    QSqlQuery query = file.query();
    const bool prepared = query.prepare(u"SELECT rowid FROM words WHERE words MATCH ?"_s);
    query.bindValue(0, expression(search.words));
    if (!prepared || !query.exec())
        return file.error(query.lastError());
    AnswerHits found;
    while (found.complete && query.next()) {
        const qint64 number = query.value(0).toLongLong();
        const qint64 profile = number / questionCount;
        if (number < 0 || profile >= search.profileCount)
            return damagedFile(Storage::tr("its index of words names a profile that is not there"));
        found.complete = !isCancelled(search.cancel);
        if (search.within && !search.within(ProfileIndex(profile)))
            continue;
        found.complete = found.complete && found.hits.size() < search.most;
        if (found.complete)
            found.hits.push_back({ProfileIndex(profile), int(number % questionCount)});
    }
    if (query.lastError().isValid())
        return file.error(query.lastError());
    return found;
}

} // namespace CityProfiles
