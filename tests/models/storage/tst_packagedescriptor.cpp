// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagedescriptor.h"

#include "storagetools.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

class TstPackageDescriptor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheBundledDescriptor();
    void readsKeysTypesAndConstraints();
    void keepsWhatItDoesNotKnow();
    void refusesWhatItCannotUse_data();
    void refusesWhatItCannotUse();
    void refusesPathsThatLeadOutside_data();
    void refusesPathsThatLeadOutside();
};

namespace {

/// A descriptor with one resource that has the given properties beside its name.
QByteArray withResource(const QByteArray &properties)
{
    return "{\"resources\": [{\"name\": \"t\", " + properties + "}]}";
}

QByteArray withSchema(const QByteArray &schema)
{
    return withResource("\"path\": \"t.csv\", \"schema\": {" + schema + "}");
}

QByteArray withField(const QByteArray &field)
{
    return withSchema("\"fields\": [{" + field + "}]");
}

} // namespace

void TstPackageDescriptor::readsTheBundledDescriptor()
{
    const QByteArray bytes = Testing::TestFolder::readFile(QString(Testing::bundledPackage() + "/datapackage.json"_L1));
    const Result<PackageDescriptor> descriptor = PackageDescriptor::read(bytes, u"datapackage.json"_s);
    QVERIFY2(descriptor.ok(), descriptor.ok() ? "" : qPrintable(descriptor.error().message()));
    QCOMPARE(descriptor->resources().size(), 16U);
    QCOMPARE(descriptor->bytes(), bytes);
    QVERIFY(!descriptor->title().isEmpty());
    QVERIFY(!descriptor->version().isEmpty());
    const TableResource *answers = descriptor->resource(u"answers");
    QVERIFY(answers);
    QCOMPARE(answers->path, u"answers.csv"_s);
    QCOMPARE(answers->schema.primaryKey, (QStringList{u"profile_id"_s, u"question_id"_s}));
    QCOMPARE(answers->schema.foreignKeys.size(), 2U);
    QCOMPARE(answers->schema.field(u"state")->allowed.size(), 5);
    QCOMPARE(answers->schema.field(u"lower")->type, FieldType::Number);
    QVERIFY(!descriptor->resource(u"nothing"));
}

void TstPackageDescriptor::readsKeysTypesAndConstraints()
{
    const Result<PackageDescriptor> descriptor =
        PackageDescriptor::read(withSchema(R"("missingValues": ["", "-"], "primaryKey": "id",
            "foreignKeys": [{"fields": "parent", "reference": {"resource": "", "fields": "id"}}],
            "fields": [{"name": "id", "type": "integer", "constraints": {"required": true, "unique": true, "minimum": 1}},
                       {"name": "parent", "constraints": {"enum": ["a", 2], "pattern": "[a-z0-9]+"}},
                       {"name": "share", "type": "number", "constraints": {"maximum": "100.5"}},
                       {"name": "open", "type": "boolean"}, {"name": "day", "type": "date"}, {"name": "y", "type": "year"}])"),
                                u"d.json"_s);
    QVERIFY2(descriptor.ok(), descriptor.ok() ? "" : qPrintable(descriptor.error().message()));
    const TableSchema &schema = descriptor->resources().front().schema;
    QVERIFY(schema.isMissing("-") && schema.isMissing("") && !schema.isMissing(" "));
    QVERIFY(schema.fields[0].required && schema.fields[0].unique && schema.fields[0].minimum == 1.0);
    QCOMPARE(schema.fields[1].type, FieldType::String);
    QCOMPARE(schema.fields[1].allowed, (QByteArrayList{"a", "2"}));
    QVERIFY(schema.fields[1].pattern->match(u"abc"_s).hasMatch()
            && !schema.fields[1].pattern->match(u"a c"_s).hasMatch());
    QCOMPARE(schema.fields[2].maximum, std::optional(100.5));
    QCOMPARE(schema.fields[3].type, FieldType::Boolean);
    QCOMPARE(schema.fields[4].type, FieldType::Date);
    QCOMPARE(schema.fields[5].type, FieldType::Other);
    QCOMPARE(schema.foreignKeys.front().resource, u"t"_s);
}

void TstPackageDescriptor::keepsWhatItDoesNotKnow()
{
    const QByteArray bytes =
        withResource("\"path\": \"t.csv\", \"z\": 1, \"a\": [1,  2],\n \"schema\": {\"fields\": [{\"name\": \"x\"}]}");
    const Result<PackageDescriptor> descriptor = PackageDescriptor::read(bytes, u"d.json"_s);
    QVERIFY(descriptor.ok());
    QCOMPARE(descriptor->bytes(), bytes);
    QCOMPARE(descriptor->json()["resources"_L1][0]["z"_L1].toInt(), 1);
}

void TstPackageDescriptor::refusesWhatItCannotUse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("what");
    const auto foreign = [](const char *name, const QByteArray &bytes, const QString &what) {
        QTest::newRow(name) << bytes << ErrorKind::WrongFormat << what;
    };
    const auto invalid = [](const char *name, const QByteArray &bytes, const QString &what) {
        QTest::newRow(name) << bytes << ErrorKind::Invalid << what;
    };
    foreign("an empty file", "", u"This is not JSON"_s);
    foreign("no JSON", "city,name\n", u"This is not JSON"_s);
    foreign("JSON cut off", "{\"resources\": [", u"This is not JSON"_s);
    foreign("a list", "[]", u"The JSON is not an object."_s);
    foreign("no resources", "{}", u"The package lists no resources."_s);
    foreign("an empty list of resources", "{\"resources\": []}", u"The package lists no resources."_s);
    foreign("resources that are no list", "{\"resources\": {}}", u"The package lists no resources."_s);
    foreign("another profile", "{\"profile\": \"fiscal-data-package\", \"resources\": [{}]}",
            u"profile “fiscal-data-package”"_s);
    invalid("a resource without a name", "{\"resources\": [{\"path\": \"t.csv\"}]}", u"A resource has no name."_s);
    invalid("a resource that is no object", "{\"resources\": [1]}", u"A resource has no name."_s);
    invalid("a resource without a path", withResource("\"data\": []"), u"“t” has no path"_s);
    invalid("a resource in several files", withResource("\"path\": [\"a.csv\", \"b.csv\"]"), u"“t” has no path"_s);
    invalid("the descriptor as a table", withResource("\"path\": \"datapackage.json\""), u"is not allowed"_s);
    invalid("another encoding", withResource("\"path\": \"t.csv\", \"encoding\": \"latin1\""), u"encoding “latin1”"_s);
    invalid("semicolons", withResource("\"path\": \"t.csv\", \"dialect\": {\"delimiter\": \";\"}"), u"dialect"_s);
    invalid("no schema", withResource("\"path\": \"t.csv\""), u"“t” has no schema"_s);
    invalid("a schema elsewhere", withResource("\"path\": \"t.csv\", \"schema\": \"s.json\""), u"“t” has no schema"_s);
    invalid("no fields", withSchema("\"fields\": []"), u"it lists no fields"_s);
    invalid("a field without a name", withField("\"type\": \"string\""), u"a field has no name"_s);
    invalid("a field of an unknown type", withField("\"name\": \"x\", \"type\": \"money\""),
            u"“x” has the unknown type “money”"_s);
    invalid("a field twice", withSchema("\"fields\": [{\"name\": \"x\"}, {\"name\": \"x\"}]"),
            u"“x” is listed twice"_s);
    invalid("a broken pattern", withField("\"name\": \"x\", \"constraints\": {\"pattern\": \"(\"}"),
            u"no regular expression"_s);
    invalid("a bound that is no number",
            withField("\"name\": \"x\", \"type\": \"integer\", \"constraints\": {\"minimum\": \"low\"}"),
            u"no number"_s);
    invalid("an enum of lists", withField("\"name\": \"x\", \"constraints\": {\"enum\": [[]]}"),
            u"no list of values"_s);
    invalid("missing values that are no list", withSchema("\"fields\": [{\"name\": \"x\"}], \"missingValues\": \"-\""),
            u"missingValues is no list"_s);
    invalid("a key of an unknown field", withSchema("\"fields\": [{\"name\": \"x\"}], \"primaryKey\": \"y\""),
            u"unknown field “y”"_s);
    invalid("a key that is no list", withSchema("\"fields\": [{\"name\": \"x\"}], \"primaryKey\": 1"),
            u"primaryKey is no list"_s);
    const QByteArray toOther = "\"fields\": [{\"name\": \"x\"}], \"foreignKeys\": [{\"fields\": \"x\", \"reference\": ";
    invalid("a reference to no table", withSchema(toOther + "{\"resource\": \"u\", \"fields\": \"x\"}}]"),
            u"refers to “u.x”"_s);
    invalid("a reference to no column", withSchema(toOther + "{\"resource\": \"t\", \"fields\": \"z\"}}]"),
            u"refers to “t.z”"_s);
    invalid("a reference with another number of columns",
            withSchema(toOther + "{\"resource\": \"t\", \"fields\": [\"x\", \"x\"]}}]"), u"does not pair"_s);
    const QByteArray schema = "\"schema\": {\"fields\": [{\"name\": \"x\"}]}}";
    invalid("a name twice",
            "{\"resources\": [{\"name\": \"t\", \"path\": \"a.csv\", " + schema
                + ", {\"name\": \"t\", \"path\": \"b.csv\", " + schema + "]}",
            u"Two resources"_s);
    invalid("a path twice",
            "{\"resources\": [{\"name\": \"t\", \"path\": \"a.csv\", " + schema
                + ", {\"name\": \"u\", \"path\": \"A.csv\", " + schema + "]}",
            u"Two resources"_s);
}

void TstPackageDescriptor::refusesWhatItCannotUse()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    const Result<PackageDescriptor> descriptor = PackageDescriptor::read(bytes, u"d.json"_s);
    QVERIFY(!descriptor.ok());
    QVERIFY2(descriptor.error().what.contains(what), qPrintable(descriptor.error().what));
    QTEST(descriptor.error().kind, "kind");
    QCOMPARE(descriptor.error().file, u"d.json"_s);
    QVERIFY(!descriptor.error().remedy.isEmpty());
}

void TstPackageDescriptor::refusesPathsThatLeadOutside_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("safe");
    QTest::newRow("beside") << u"t.csv"_s << true;
    QTest::newRow("below") << u"data/2018/täble 1.csv"_s << true;
    QTest::newRow("dots in a name") << u"a..b.csv"_s << true;
    QTest::newRow("absolute") << u"/etc/passwd"_s << false;
    QTest::newRow("above") << u"../t.csv"_s << false;
    QTest::newRow("above from below") << u"data/../../t.csv"_s << false;
    QTest::newRow("a web address") << u"https://example.org/t.csv"_s << false;
    QTest::newRow("a file address") << u"file:t.csv"_s << false;
    QTest::newRow("a drive") << u"C:/t.csv"_s << false;
    QTest::newRow("backslashes") << u"..\\t.csv"_s << false;
    QTest::newRow("a home folder") << u"~/t.csv"_s << false;
    QTest::newRow("a line break") << u"t\n.csv"_s << false;
    QTest::newRow("an empty part") << u"data//t.csv"_s << false;
    QTest::newRow("a resource in Qt's own files") << u":/t.csv"_s << false;
}

void TstPackageDescriptor::refusesPathsThatLeadOutside()
{
    QFETCH(QString, path);
    QTEST(isSafePath(path), "safe");
}

CITY_PROFILES_TEST(TstPackageDescriptor)
#include "tst_packagedescriptor.moc"
