// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapsample.h"
#include "surveypage.h"
#include "testmain.h"

#include <QDialog>
#include <QTest>
#include <QToolButton>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// The brief of the group that the survey page shows.
class TstSurveyBrief : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGroupShownHasABrief();
    void twoGroupsHaveNone();
};

void TstSurveyBrief::theGroupShownHasABrief()
{
    SurveyPage page;
    page.show();
    page.setDataset(mapSurvey());
    auto *button = page.findChild<QToolButton *>(u"groupBrief"_s);
    QVERIFY(button->isVisible());
    button->click();
    auto *dialog = page.findChild<QDialog *>(u"briefDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    const auto *save = dialog->findChild<QAbstractButton *>(u"savePdf"_s);
    QTRY_VERIFY(save->isEnabled());
}

void TstSurveyBrief::twoGroupsHaveNone()
{
    SurveyPage page;
    page.show();
    page.setDataset(mapSurvey());
    page.setBeside(GroupChoice());
    QVERIFY(!page.findChild<QToolButton *>(u"groupBrief"_s)->isVisible());
}

CITY_PROFILES_TEST(TstSurveyBrief)
#include "tst_surveybrief.moc"
