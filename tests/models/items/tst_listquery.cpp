// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listquery.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QTest>
#include <QThreadPool>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// Small datasets answer at once, large ones later; only the newest question is answered.
class TstListQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSmallDatasetAnswersAtOnce();
    void aLargeDatasetAnswersLater();
    void aNewerQueryMakesTheOlderOnesAnswerVoid();
    void aCancelledQueryNeverFinishes();
    void aQueryMayOutliveItsOwner();

private:
    struct Heard {
        QStringList texts;
        std::vector<ProfileIndex> profiles;
    };
    static void listen(ListQuery &query, Heard &heard);
};

namespace {

DatasetIndexPointer smallIndex()
{
    return std::make_shared<DatasetIndex>(Testing::smallSurvey());
}

} // namespace

void TstListQuery::listen(ListQuery &query, Heard &heard)
{
    connect(&query, &ListQuery::finished, &query, [&heard](const ListAnswer &answer) {
        heard.texts.append(answer.query.text);
        heard.profiles = answer.result.rows;
    });
}

void TstListQuery::aSmallDatasetAnswersAtOnce()
{
    ListQuery query;
    Heard heard;
    listen(query, heard);
    query.start(smallIndex(), {u"stockholm"_s, {}, {}});
    QCOMPARE(heard.texts, QStringList{u"stockholm"_s});
    QCOMPARE(heard.profiles, std::vector<ProfileIndex>{1});
    QVERIFY(!query.isRunning());
}

void TstListQuery::aLargeDatasetAnswersLater()
{
    ListQuery query;
    query.setImmediateLimit(3);
    Heard heard;
    listen(query, heard);
    query.start(smallIndex(), {u"portland"_s, {}, {}});
    QVERIFY(query.isRunning());
    QVERIFY(heard.texts.isEmpty());
    QTRY_COMPARE(heard.texts, QStringList{u"portland"_s});
    QCOMPARE(heard.profiles, (std::vector<ProfileIndex>{2, 3}));
    QVERIFY(!query.isRunning());
}

void TstListQuery::aNewerQueryMakesTheOlderOnesAnswerVoid()
{
    ListQuery query;
    query.setImmediateLimit(0);
    Heard heard;
    listen(query, heard);
    const DatasetIndexPointer dataset = smallIndex();
    for (const QString &text : {u"p"_s, u"po"_s, u"stockholm"_s}) {
        query.start(dataset, {text, {}, {}});
        QThreadPool::globalInstance()->waitForDone(); // the answer is there before the next question
    }
    QTRY_COMPARE(heard.texts, QStringList{u"stockholm"_s});
    QCoreApplication::processEvents();
    QCOMPARE(heard.texts.size(), 1);
    QCOMPARE(heard.profiles, std::vector<ProfileIndex>{1});
}

void TstListQuery::aCancelledQueryNeverFinishes()
{
    ListQuery query;
    query.setImmediateLimit(0);
    Heard heard;
    listen(query, heard);
    query.start(smallIndex(), {});
    QThreadPool::globalInstance()->waitForDone();
    query.cancel();
    QVERIFY(!query.isRunning());
    QCoreApplication::processEvents();
    QVERIFY(heard.texts.isEmpty());
}

void TstListQuery::aQueryMayOutliveItsOwner()
{
    {
        ListQuery query;
        query.setImmediateLimit(0);
        query.start(smallIndex(), {});
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
}

CITY_PROFILES_TEST(TstListQuery)
#include "tst_listquery.moc"
