// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemacheck.h"

#include "csvreader.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

class TstSchemaCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatBreaksARule_data();
    void findsWhatBreaksARule();
    void keepsCountBeyondWhatItKeeps();
    void copesWithManyRows();
};

namespace {

const char *const descriptorText = R"({"resources": [
    {"name": "cities", "path": "cities.csv", "schema": {"primaryKey": ["id", "year"], "missingValues": ["", "NA"], "fields": [
        {"name": "id"}, {"name": "year", "type": "integer", "constraints": {"minimum": 2000, "maximum": 2100}},
        {"name": "share", "type": "number"}, {"name": "open", "type": "boolean"}, {"name": "day", "type": "date"},
        {"name": "state", "constraints": {"enum": ["answered", "none"]}},
        {"name": "code", "constraints": {"unique": true, "pattern": "[A-Z]{2}"}},
        {"name": "name", "constraints": {"required": true}}]}},
    {"name": "links", "path": "links.csv", "schema": {
        "foreignKeys": [{"fields": ["city", "year"], "reference": {"resource": "cities", "fields": ["id", "year"]}}],
        "fields": [{"name": "city"}, {"name": "year", "type": "integer"}]}}]})";

const QByteArray header = "id,year,share,open,day,state,code,name\n";
const QByteArray goodRow = "a,2018,1.5,true,2018-02-28,none,AA,A\n";

QStringList findingsOf(const QByteArray &cities, const QByteArray &links)
{
    const Result<PackageDescriptor> descriptor = PackageDescriptor::read(descriptorText, u"d.json"_s);
    if (!descriptor)
        return {descriptor.error().message()};
    std::vector<Table> tables;
    tables.push_back(readCsv(cities, u"cities"_s, u"cities.csv"_s).value());
    tables.push_back(readCsv(links, u"links"_s, u"links.csv"_s).value());
    CheckFindings findings;
    checkSchema(*descriptor, tables, findings);
    QStringList lines;
    for (const CheckFinding &finding : findings.list()) {
        const QString mark = finding.severity == Severity::Error ? u"error"_s : u"warning"_s;
        lines.append(
            u"%1 %2 %3 %4: %5"_s.arg(mark, finding.file, QString::number(finding.row), finding.column, finding.what));
    }
    return lines;
}

} // namespace

void TstSchemaCheck::findsWhatBreaksARule_data()
{
    QTest::addColumn<QByteArray>("cities");
    QTest::addColumn<QByteArray>("links");
    QTest::addColumn<QStringList>("expected");
    const auto cities = [](const char *name, const QByteArray &rows, const QString &finding) {
        QTest::newRow(name) << QByteArray(header + rows) << QByteArray("city,year\n")
                            << (finding.isEmpty() ? QStringList() : QStringList{finding});
    };
    const auto links = [](const char *name, const QByteArray &rows, const QString &finding) {
        QTest::newRow(name) << QByteArray(header + goodRow) << QByteArray("city,year\n" + rows)
                            << (finding.isEmpty() ? QStringList() : QStringList{finding});
    };
    cities("nothing in a good table", goodRow, {});
    cities("nothing where values are missing", "a,2018,,NA,,,,A\n", {});
    cities("an integer that is none", "a,two,1,,,,,A\n", u"error cities.csv 2 year: “two” is not a whole number."_s);
    cities("an integer with a fraction", "a,2018.0,1,,,,,A\n",
           u"error cities.csv 2 year: “2018.0” is not a whole number."_s);
    cities("an integer below its minimum", "a,1999,1,,,,,A\n", u"error cities.csv 2 year: “1999” is less than 2000."_s);
    cities("an integer above its maximum", "a,2101,1,,,,,A\n", u"error cities.csv 2 year: “2101” is more than 2100."_s);
    cities("a number with a comma", "a,2018,\"1,5\",,,,,A\n", u"error cities.csv 2 share: “1,5” is not a number."_s);
    cities("a number with a blank", "a,2018,1 000,,,,,A\n", u"error cities.csv 2 share: “1 000” is not a number."_s);
    cities("a number that is infinite", "a,2018,inf,,,,,A\n", u"error cities.csv 2 share: “inf” is not a number."_s);
    cities("a number too large to hold", "a,2018,1e999,,,,,A\n",
           u"error cities.csv 2 share: “1e999” is not a number."_s);
    cities("a number in scientific writing is one", "a,2018,-1.5e3,,,,,A\n", {});
    cities("neither true nor false", "a,2018,,yes,,,,A\n",
           u"error cities.csv 2 open: “yes” is neither true nor false."_s);
    cities("a day that doesn't exist", "a,2018,,,2018-02-30,,,A\n",
           u"error cities.csv 2 day: “2018-02-30” is not a date like 2020-12-31."_s);
    cities("a date in another order", "a,2018,,,28.02.2018,,,A\n",
           u"error cities.csv 2 day: “28.02.2018” is not a date like 2020-12-31."_s);
    cities("a word outside the enum", "a,2018,,,,maybe,,A\n",
           u"error cities.csv 2 state: “maybe” is not one of: answered, none."_s);
    cities("a cell against the pattern", "a,2018,,,,,AAA,A\n",
           u"error cities.csv 2 code: “AAA” does not follow the pattern of its column."_s);
    cities("a required value that is missing", "a,2018,,,,,,NA\n", u"error cities.csv 2 name: The value is missing."_s);
    cities("a unique value twice", goodRow + "b,2018,,,,,AA,B\n",
           u"error cities.csv 3 code: “AA” stands in row 2 already."_s);
    cities("a part of the key that is missing", ",2018,,,,,,A\n",
           u"error cities.csv 2 id: A part of the row's key is missing."_s);
    cities("a key twice", goodRow + "a,2018,,,,,,B\n",
           u"error cities.csv 3 id, year: “a”, “2018” stands in row 2 already."_s);
    cities("keys that differ in one part", goodRow + "a,2020,,,,,,B\n", {});
    links("a foreign key that is met", "a,2018\n", {});
    links("a foreign key that is met in one part only", "a,2020\n",
          u"error links.csv 2 city, year: “a”, “2020” does not stand in cities.csv."_s);
    links("a foreign key that leads nowhere", "a,2018\nb,2018\n",
          u"error links.csv 3 city, year: “b”, “2018” does not stand in cities.csv."_s);
    links("a foreign key with a missing part", "b,\n", {});
    QTest::newRow("a column that is missing") << QByteArray(header + goodRow) << QByteArray("city\na\n")
                                              << QStringList{u"error links.csv 1 year: The column is missing."_s};
    QTest::newRow("a column that nobody knows")
        << QByteArray(header + goodRow) << QByteArray("city,remark,year\na,x,2018\n")
        << QStringList{u"warning links.csv 1 remark: The descriptor does not know the column."_s};
}

void TstSchemaCheck::findsWhatBreaksARule()
{
    QFETCH(QByteArray, cities);
    QFETCH(QByteArray, links);
    QTEST(findingsOf(cities, links), "expected");
}

void TstSchemaCheck::keepsCountBeyondWhatItKeeps()
{
    CheckFindings findings;
    findings.add({Severity::Warning, u"a.csv"_s, 1, {}, u"look"_s, {}});
    for (int i = 0; i < 20'000; ++i)
        findings.add({Severity::Error, u"a.csv"_s, i + 2, {}, u"wrong"_s, {}});
    QCOMPARE(findings.list().size(), CheckFindings::kept);
    QCOMPARE(findings.errorCount(), 20'000);
    QCOMPARE(findings.warningCount(), 1);
    QCOMPARE(findings.firstError().row, 2);
    QCOMPARE(findings.firstError().kind, ErrorKind::Invalid);
    QVERIFY(findings.firstError().remedy.contains("19999"_L1));
}

void TstSchemaCheck::copesWithManyRows()
{
    constexpr int count = 200'000;
    QByteArray cities = header;
    QByteArray links = "city,year\n";
    for (int i = 0; i < count; ++i) {
        cities += "city-" + QByteArray::number(i) + ",2018,,,,,,name\n";
        links += "city-" + QByteArray::number(count - 1 - i) + ",2018\n";
    }
    QCOMPARE(findingsOf(cities, links), QStringList());
}

CITY_PROFILES_TEST(TstSchemaCheck)
#include "tst_schemacheck.moc"
