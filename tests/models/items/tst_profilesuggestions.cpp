// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citylistmodel.h"
#include "profilemime.h"
#include "profilesuggestions.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// What comes up while a city is typed, and profiles as what is dragged.
class TstProfileSuggestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextFindsEveryYearOfACity();
    void noTextFindsNothing();
    void anotherDatasetForgetsTheOldOne();
    void rowsOfTheListAreDraggedAsIds();
    void somethingElseIsNoProfile();
};

void TstProfileSuggestions::aTextFindsEveryYearOfACity()
{
    ProfileSuggestions suggestions;
    const QAbstractItemModelTester tester(&suggestions, QAbstractItemModelTester::FailureReportingMode::Fatal);
    suggestions.setDataset(Testing::smallSurvey());
    const QSignalSpy found(&suggestions, &ProfileSuggestions::found);
    suggestions.setText(u"stock"_s);
    QCOMPARE(found.count(), 1);
    QCOMPARE(suggestions.rowCount(), 2);
    QCOMPARE(suggestions.index(0, 0).data().toString(), u"Stockholm, Sweden, 2018 survey"_s);
    suggestions.setText(u"portland"_s);
    QCOMPARE(suggestions.index(0, 0).data().toString(), u"Portland, ME, United States, 2018 survey, page of 2019"_s);
}

void TstProfileSuggestions::noTextFindsNothing()
{
    ProfileSuggestions suggestions;
    suggestions.setText(u"stock"_s); // there is no dataset yet
    QCOMPARE(suggestions.rowCount(), 0);
    suggestions.setDataset(Testing::smallSurvey());
    suggestions.setText(u"stock"_s);
    suggestions.setText(u" "_s);
    QCOMPARE(suggestions.rowCount(), 0);
}

void TstProfileSuggestions::anotherDatasetForgetsTheOldOne()
{
    ProfileSuggestions suggestions;
    suggestions.setDataset(Testing::smallSurvey());
    suggestions.setText(u"stock"_s);
    suggestions.setDataset(
        Testing::sampleDataset(Testing::smallSurveyText().replace(u"| Stockholm |"_s, u"| Holmia |"_s)));
    QCOMPARE(suggestions.rowCount(), 0);
    suggestions.setText(u"stock"_s);
    QCOMPARE(suggestions.rowCount(), 0);
    suggestions.setText(u"holmia"_s);
    QCOMPARE(suggestions.rowCount(), 2);
}

void TstProfileSuggestions::rowsOfTheListAreDraggedAsIds()
{
    CityListModel model;
    const DatasetPointer dataset = Testing::smallSurvey();
    model.setDataset(dataset);
    model.setResult({*dataset->findProfile(u"portland-or@2020"), *dataset->findProfile(u"stockholm-swe@2018")});
    QVERIFY(model.flags(model.index(0, 0)) & Qt::ItemIsDragEnabled);
    QCOMPARE(model.mimeTypes(), QStringList{profileMimeType()});
    const std::unique_ptr<QMimeData> data(
        model.mimeData({model.index(0, 0), model.index(0, 1), model.index(1, 0), model.index(1, 1)}));
    QCOMPARE(profileIdsOf(data.get()), (QStringList{u"portland-or@2020"_s, u"stockholm-swe@2018"_s}));
}

void TstProfileSuggestions::somethingElseIsNoProfile()
{
    QMimeData data;
    data.setText(u"stockholm-swe@2018"_s);
    QVERIFY(profileIdsOf(&data).isEmpty());
    QVERIFY(profileIdsOf(nullptr).isEmpty());
    QCOMPARE(profileIdsOf(profileMimeData({u"a"_s, u"b"_s, u"a"_s}).get()), (QStringList{u"a"_s, u"b"_s}));
}

CITY_PROFILES_TEST(TstProfileSuggestions)
#include "tst_profilesuggestions.moc"
