// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledataset.h"
#include "testmain.h"
#include "unplacedmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// Profiles by name and year.
class TstUnplacedModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itNamesCityAndYear();
    void itFollowsEachReset();
};

void TstUnplacedModel::itNamesCityAndYear()
{
    UnplacedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const DatasetPointer dataset = Testing::smallSurvey();
    const ProfileIndex portland = *dataset->findProfile(u"portland-me@2018");
    model.setProfiles(dataset, {*dataset->findProfile(u"stockholm-swe@2020"), portland});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), u"Stockholm 2020"_s);
    QCOMPARE(model.index(1).data().toString(), u"Portland, ME 2018"_s);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Portland, ME, 2018 survey, page of 2019"_s);
    QCOMPARE(model.index(1).data(UnplacedModel::ProfileRole).value<ProfileIndex>(), portland);
}

void TstUnplacedModel::itFollowsEachReset()
{
    UnplacedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setProfiles(Testing::smallSurvey(), {0, 1, 2});
    QCOMPARE(model.rowCount(), 3);
    model.setProfiles(nullptr, {});
    QCOMPARE(model.rowCount(), 0);
}

CITY_PROFILES_TEST(TstUnplacedModel)
#include "tst_unplacedmodel.moc"
