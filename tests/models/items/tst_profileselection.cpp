// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "profileselection.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Profiles are picked one by one or together, and stay picked until somebody says otherwise.
class TstProfileSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_selection = std::make_unique<ProfileSelection>();
        m_selection->setDataset(m_dataset);
    }

    void oneIsPickedAndTakenOut();
    void severalReplaceOrJoin();
    void whatTheDatasetLacksIsNotPicked();
    void anotherDatasetForgets();
    void clearingNothingSaysNothing();

private:
    DatasetPointer m_dataset = sharedDatasetFromText(uR"(
        edition 2018
        question mayor text headline
        city a A SE
        city b B SE
        city c C SE
        profile a@2018
        profile b@2018
        profile c@2018
    )");
    std::unique_ptr<ProfileSelection> m_selection;
};

void TstProfileSelection::oneIsPickedAndTakenOut()
{
    m_selection->toggle(1);
    QVERIFY(m_selection->contains(1));
    QCOMPARE(m_selection->count(), 1);
    m_selection->toggle(1);
    QVERIFY(!m_selection->contains(1));
    QCOMPARE(m_selection->count(), 0);
}

void TstProfileSelection::severalReplaceOrJoin()
{
    const std::vector<ProfileIndex> rows{2, 0, 1};
    m_selection->pick(rows.data(), rows.data() + 1);
    m_selection->pick(rows.data() + 1, rows.data() + 2, true);
    QVERIFY(m_selection->contains(2) && m_selection->contains(0));
    m_selection->pick(rows.data() + 2, rows.data() + 3);
    QCOMPARE(m_selection->count(), 1);
    QVERIFY(m_selection->contains(1));
}

void TstProfileSelection::whatTheDatasetLacksIsNotPicked()
{
    const ProfileIndex beyond = 3;
    m_selection->toggle(beyond);
    m_selection->pick(&beyond, &beyond + 1);
    QCOMPARE(m_selection->count(), 0);
}

void TstProfileSelection::anotherDatasetForgets()
{
    m_selection->toggle(0);
    m_selection->setDataset(nullptr);
    QCOMPARE(m_selection->count(), 0);
    QVERIFY(!m_selection->contains(0));
}

void TstProfileSelection::clearingNothingSaysNothing()
{
    QSignalSpy changed(m_selection.get(), &ProfileSelection::changed);
    m_selection->clear();
    QCOMPARE(changed.count(), 0);
    m_selection->toggle(0);
    m_selection->clear();
    QCOMPARE(changed.count(), 2);
}

CITY_PROFILES_TEST(TstProfileSelection)
#include "tst_profileselection.moc"
