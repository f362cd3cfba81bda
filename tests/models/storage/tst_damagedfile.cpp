// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetools.h"
#include "testmain.h"

#include <functional>

using namespace CityProfiles;
using namespace Qt::StringLiterals;
using Testing::TestFolder;

using Damage = std::function<void(const QString &path)>;
Q_DECLARE_METATYPE(Damage)

/// Every kind of file that isn't a good dataset file gets an error of its own.
class TstDamagedFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRefused_data();
    void isRefused();
};

namespace {

Damage resized(qint64 size)
{
    return
        [size](const QString &path) { QVERIFY(QFile::resize(path, size > 0 ? size : QFileInfo(path).size() + size)); };
}

Damage content(const QByteArray &bytes)
{
    return [bytes](const QString &path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
}

Damage sql(const QString &statement)
{
    return [statement](const QString &path) { Testing::runSql(path, {statement}); };
}

Damage column(const QString &kind, const QString &name, const QString &expression)
{
    return sql(u"UPDATE segment SET data = %3 WHERE kind = '%1' AND name = '%2'"_s.arg(kind, name, expression));
}

Damage journalRow(const QString &op, const QString &payload, const QString &base)
{
    return sql(u"INSERT INTO journal (uuid, at, author, op, target, payload, source_id, undoes, base_uuid) VALUES "
               u"('1', '', '', "
               "'%1', '', '%2', '', '', %3)"_s.arg(op, payload, base));
}

const QString ourBase = u"(SELECT CAST(value AS TEXT) FROM meta WHERE key = 'base_uuid')"_s;

} // namespace

void TstDamagedFile::isRefused_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const Damage &damage, ErrorKind kind, const QString &what) {
        QTest::newRow(name) << damage << kind << what;
    };
    const auto damaged = [&row](const char *name, const Damage &damage, const QString &what) {
        row(name, damage, ErrorKind::Damaged, what);
    };
    const QString end = u"its end is missing"_s;
    row(
        "a file that isn't there", [](const QString &path) { QVERIFY(QFile::remove(path)); }, ErrorKind::Missing,
        u"does not exist"_s);
    row(
        "a folder", [](const QString &path) { QVERIFY(QFile::remove(path) && QDir().mkdir(path)); },
        ErrorKind::Unreadable, u"a folder"_s);
    row("an empty file", content({}), ErrorKind::WrongFormat, u"is empty"_s);
    row("a text", content("city,name\n"), ErrorKind::WrongFormat, u"not a dataset file"_s);
    row("a picture", content("\x89PNG\r\n\x1a\n" + QByteArray(200, 'x')), ErrorKind::WrongFormat,
        u"not a dataset file"_s);
    row("a database of another program", sql(u"PRAGMA application_id = 1"_s), ErrorKind::WrongFormat,
        u"another program"_s);
    row("a database without an owner", sql(u"PRAGMA application_id = 0"_s), ErrorKind::WrongFormat,
        u"another program"_s);
    row("a newer file", sql(u"PRAGMA user_version = 3"_s), ErrorKind::Newer, u"newer version"_s);
    row("a file of no version", sql(u"PRAGMA user_version = 0"_s), ErrorKind::WrongFormat,
        u"version of the file is unknown"_s);
    damaged("the first letters only", resized(10), end);
    damaged("half a header", resized(60), end);
    damaged("the header only", resized(100), end);
    damaged("the first page only", resized(8192), end);
    damaged("an end within a page", resized(-1), end);
    damaged("an end between pages", resized(-8192), end);
    damaged("an end within a column", resized(8192 * 9 + 100), end);
    damaged("no table of itself", sql(u"DROP TABLE meta"_s), u"meta"_s);
    damaged("no questions", sql(u"DROP TABLE questions"_s), u"questions"_s);
    damaged("no columns", sql(u"DROP TABLE segment"_s), u"segment"_s);
    damaged("no journal", sql(u"DROP TABLE journal"_s), u"journal"_s);
    damaged("a view", sql(u"CREATE VIEW v AS SELECT 1"_s), u"more than tables"_s);
    damaged("a trigger", sql(u"CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM record; END"_s),
            u"more than tables"_s);
    damaged("a virtual table of another kind", sql(u"CREATE VIRTUAL TABLE x USING fts5(text, content='segment')"_s),
            u"more than tables"_s);
    damaged("another column in a table", sql(u"ALTER TABLE levels ADD COLUMN x"_s), u"table levels"_s);
    damaged("a question of no kind", sql(u"UPDATE questions SET kind = 'x' WHERE question_id = 'motto'"_s),
            u"questions.csv contradicts itself"_s);
    damaged("an edition less", sql(u"DELETE FROM editions WHERE edition = '2020'"_s), u"contradicts itself"_s);
    damaged("a column that nobody knows",
            sql(u"UPDATE segment SET name = 'state.mayor.lost' WHERE name = 'state.mayor.answered'"_s),
            u"out of place"_s);
    damaged("a segment out of order", sql(u"UPDATE segment SET number = 3 WHERE kind = 'profile'"_s),
            u"out of place"_s);
    damaged("a column of another kind", sql(u"UPDATE segment SET kind = 'x' WHERE name = 'ranks'"_s),
            u"out of place"_s);
    const QString fit = u"do not fit"_s;
    damaged("a column cut off", column(u"profile"_s, u"editions"_s, u"substr(data, 1, 3)"_s), fit);
    damaged("a number cut off", column(u"profile"_s, u"lower.population"_s, u"substr(data, 1, 13)"_s), fit);
    damaged("bits beyond the end", column(u"profile"_s, u"state.mayor.answered"_s, u"zeroblob(16)"_s), fit);
    damaged("a profile of no city", column(u"profile"_s, u"cities"_s, u"x'00000000010000000200000009000000'"_s), fit);
    damaged("a profile of no edition", column(u"profile"_s, u"editions"_s, u"x'00000102'"_s), fit);
    damaged("a profile of no source", column(u"profile"_s, u"sources"_s, u"x'0000000000000500'"_s), fit);
    damaged("a qualifier that nobody knows", column(u"profile"_s, u"qualifier.population"_s, u"x'01000009'"_s), fit);
    damaged("a city of no country", column(u"city"_s, u"countries"_s, u"x'000001000200'"_s), fit);
    damaged("names that end before they begin", column(u"city"_s, u"names.ends"_s, u"x'080000000000000018000000'"_s),
            fit);
    damaged("names without an end", column(u"city"_s, u"names.bytes"_s, u"substr(data, 1, length(data) - 1)"_s), fit);
    damaged("a city less", sql(u"DELETE FROM segment WHERE kind = 'city' AND name = 'ids.ends'"_s), fit);
    damaged("unknown columns that can't be read", column(u"extras"_s, u"cities"_s, u"x'01'"_s),
            u"unknown columns can't be read"_s);
    damaged("a journal of another base", journalRow(u"city"_s, u"{}"_s, u"'other'"_s), u"belongs to another dataset"_s);
    damaged("a payload that is no JSON", journalRow(u"city"_s, u"{"_s, ourBase), u"Entry 1 of the journal"_s);
    row("an edit of a newer version", journalRow(u"merge"_s, u"{}"_s, ourBase), ErrorKind::Newer, u"kind of edit"_s);
}

void TstDamagedFile::isRefused()
{
    QFETCH(Damage, damage);
    QFETCH(QString, what);
    const TestFolder folder;
    const QString path = Testing::writeTrapFile(folder);
    damage(path);
    const Result<OpenedDataset> opened = openDatasetFile(path);
    QVERIFY(!opened.ok());
    QTEST(opened.error().kind, "kind");
    QVERIFY2(opened.error().what.contains(what), qPrintable(opened.error().message()));
    QCOMPARE(opened.error().file, path);
    QVERIFY(!opened.error().remedy.isEmpty());
    QCOMPARE(checkDatasetFile(path).list().front().what, opened.error().what);
}

CITY_PROFILES_TEST(TstDamagedFile)
#include "tst_damagedfile.moc"
