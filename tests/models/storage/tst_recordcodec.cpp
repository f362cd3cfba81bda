// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordcodec.h"

#include "filetools.h"
#include "testmain.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

class TstRecordCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryRecordOfASurvey();
    void keepsExtrasOfEveryPart();
    void writesNothingForAnEmptyRecord();
    void refusesWhatIsNoRecord_data();
    void refusesWhatIsNoRecord();
};

namespace {

bool equal(const ProfileRecord &a, const ProfileRecord &b)
{
    const auto same = [](const AnswerRecord &x, const AnswerRecord &y) {
        return x.question == y.question && x.value == y.value && x.source == y.source && x.extras == y.extras;
    };
    return a.url == b.url && a.note == b.note && a.extras == b.extras && std::ranges::equal(a.answers, b.answers, same);
}

QByteArray withAnswer(const QCborArray &answer)
{
    return QCborValue(QCborArray{u""_s, u""_s, QCborMap(), QCborArray{answer}}).toCbor();
}

} // namespace

void TstRecordCodec::keepsEveryRecordOfASurvey()
{
    for (const QString &package : {Testing::bundledPackage(), Testing::trapPackage()}) {
        const Dataset dataset = Testing::datasetOf(package);
        for (ProfileIndex profile = 0; profile < dataset.profileCount(); ++profile) {
            const ProfileRecord record = dataset.record(profile).value();
            const Result<ProfileRecord> again = decodeRecord(encodeRecord(record), dataset.tables());
            QVERIFY(again.ok());
            QVERIFY2(equal(*again, record), qPrintable(dataset.profileId(profile)));
        }
    }
}

void TstRecordCodec::keepsExtrasOfEveryPart()
{
    const Dataset dataset = Testing::datasetOf(Testing::trapPackage());
    const auto question = [&dataset](QStringView id) { return dataset.codebook().questionIndex(id); };
    const Extras extras{{u"seen"_s, u"yes"_s}, {u"ärger"_s, QString()}};
    const ProfileRecord record{u"https://example.org/?a=1&b"_s,
                               u"a\nnote"_s,
                               extras,
                               {{question(u"mayor"), u"Ann \"A\""_s, 1, extras},
                                {question(u"goals"), Choices{{3, u"Ravines"_s, {}}, {0, {}, extras}}, -1, {}},
                                {question(u"data"), GridCells{{1, 0, extras}, {0, 1, {}}}, -1, {}},
                                {question(u"population"), {}, 0, {}}}};
    const Result<ProfileRecord> again = decodeRecord(encodeRecord(record), dataset.tables());
    QVERIFY(again.ok());
    QVERIFY(equal(*again, record));
}

void TstRecordCodec::writesNothingForAnEmptyRecord()
{
    QCOMPARE(encodeRecord({}), QByteArray());
    QVERIFY(equal(decodeRecord({}, SurveyTables()).value(), ProfileRecord()));
}

void TstRecordCodec::refusesWhatIsNoRecord_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QCborMap none;
    QTest::newRow("no CBOR") << QByteArray("\xff\xff");
    QTest::newRow("cut off") << encodeRecord({u"https://example.org"_s, {}, {}, {}}).chopped(4);
    QTest::newRow("a number") << QCborValue(3).toCbor();
    QTest::newRow("a map") << QCborValue(QCborMap{{0, 1}}).toCbor();
    QTest::newRow("a url that is no text") << QCborValue(QCborArray{1, u""_s, none, QCborArray()}).toCbor();
    QTest::newRow("answers that are no list") << QCborValue(QCborArray{u""_s, u""_s, none, 1}).toCbor();
    QTest::newRow("a question that isn't there") << withAnswer({99, nullptr, -1, none});
    QTest::newRow("a question before the first") << withAnswer({-1, nullptr, -1, none});
    QTest::newRow("a source that isn't there") << withAnswer({0, u"x"_s, 9, none});
    QTest::newRow("extras that are no map") << withAnswer({0, u"x"_s, -1, 1});
    QTest::newRow("a list for a text") << withAnswer({0, QCborArray{0}, -1, none});
    QTest::newRow("a text for a list") << withAnswer({5, u"x"_s, -1, none});
    QTest::newRow("an option that isn't there") << withAnswer({5, QCborArray{4}, -1, none});
    QTest::newRow("a level that isn't there")
        << withAnswer({7, QCborArray{u"grid"_s, QCborArray{0, 2, none}}, -1, none});
    QTest::newRow("a grid for a list") << withAnswer({5, QCborArray{u"grid"_s, QCborArray{0, 0, none}}, -1, none});
    QTest::newRow("a list for a grid") << withAnswer({7, QCborArray{0}, -1, none});
    QTest::newRow("choices of a number") << withAnswer({1, QCborArray{0}, -1, none});
}

void TstRecordCodec::refusesWhatIsNoRecord()
{
    QFETCH(QByteArray, bytes);
    static const Dataset dataset = Testing::datasetOf(Testing::trapPackage());
    const Result<ProfileRecord> record = decodeRecord(bytes, dataset.tables());
    QVERIFY(!record.ok());
    QCOMPARE(record.error().kind, ErrorKind::Damaged);
}

CITY_PROFILES_TEST(TstRecordCodec)
#include "tst_recordcodec.moc"
