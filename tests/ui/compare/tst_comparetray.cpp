// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparetray.h"
#include "comparisonset.h"
#include "profilemime.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// The tray alone: chips follow the set, keys reach them.
class TstCompareTray : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyItSaysHowToChoose();
    void aChipForEachProfile();
    void aChipOpensAndRemovesByMouseAndKey();
    void theFocusStaysWhereAChipWasRemoved();
    void tabGoesThroughTheChipsToTheButtons();
    void clearAndCompare();
    void manyChipsAreLettersAlone();
    void droppedProfilesAreAdded();
    void aFullSetHasNoFieldToAdd();

private:
    [[nodiscard]] QList<QAbstractButton *> chips() const;
    [[nodiscard]] QToolButton *button(const QString &name) const { return m_tray->findChild<QToolButton *>(name); }

    DatasetPointer m_dataset;
    std::unique_ptr<ComparisonSet> m_set;
    std::unique_ptr<CompareTray> m_tray;
};

void TstCompareTray::init()
{
    m_dataset = Testing::smallSurvey();
    m_set = std::make_unique<ComparisonSet>();
    m_tray = std::make_unique<CompareTray>();
    m_tray->setDataset(m_dataset);
    m_tray->setComparisonSet(m_set.get());
    m_tray->resize(900, 50);
    m_tray->show();
}

void TstCompareTray::cleanup()
{
    m_tray.reset();
    m_set.reset();
}

QList<QAbstractButton *> TstCompareTray::chips() const
{
    QList<QAbstractButton *> list;
    for (int place = 0; place < ComparisonSet::maximum; ++place) {
        for (QAbstractButton *chip : m_tray->findChildren<QAbstractButton *>(u"chip%1"_s.arg(place))) {
            if (!chip->isHidden())
                list.append(chip);
        }
    }
    return list;
}

void TstCompareTray::emptyItSaysHowToChoose()
{
    QVERIFY(m_tray->findChild<QLabel *>(u"title"_s)->text().contains(u"Ctrl+D"));
    QVERIFY(button(u"compare"_s)->isHidden());
    QVERIFY(button(u"clear"_s)->isHidden());
    QVERIFY(chips().isEmpty());
}

void TstCompareTray::aChipForEachProfile()
{
    m_set->setProfileIds({u"portland-or@2020"_s, u"stockholm-swe@2018"_s, u"nowhere@2018"_s});
    QCOMPARE(chips().size(), 2); // one that the dataset doesn't have is not shown
    QCOMPARE(chips().at(0)->text(), u"Portland, OR 2020"_s);
    QVERIFY(chips().at(1)->accessibleName().startsWith(u"B: Stockholm 2018"));
    QCOMPARE(button(u"compare"_s)->text(), u"Compare (2)"_s);
}

void TstCompareTray::aChipOpensAndRemovesByMouseAndKey()
{
    m_set->setProfileIds({u"portland-or@2020"_s, u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    const QSignalSpy opened(m_tray.get(), &CompareTray::profileRequested);
    QTest::keyClick(chips().at(1), Qt::Key_Return);
    chips().at(0)->click();
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.at(0).first().value<ProfileIndex>(), *m_dataset->findProfile(u"stockholm-swe@2018"));
    QTest::keyClick(chips().at(0), Qt::Key_Delete);
    chips().at(0)->findChild<QToolButton *>(u"remove"_s)->click();
    QCOMPARE(m_set->profileIds(), QStringList{u"stockholm-swe@2020"_s});
    QCOMPARE(chips().size(), 1);
}

void TstCompareTray::theFocusStaysWhereAChipWasRemoved()
{
    m_tray->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_tray.get()));
    m_set->setProfileIds({u"portland-or@2020"_s, u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    chips().at(1)->setFocus();
    QTest::keyClick(chips().at(1), Qt::Key_Delete);
    QVERIFY(chips().at(1)->hasFocus());
    QTest::keyClick(chips().at(1), Qt::Key_Delete);
    QVERIFY(chips().at(0)->hasFocus());
}

void TstCompareTray::tabGoesThroughTheChipsToTheButtons()
{
    m_tray->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_tray.get()));
    m_set->setProfileIds({u"portland-or@2020"_s, u"stockholm-swe@2018"_s});
    chips().at(0)->setFocus();
    QStringList passed;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        passed.append(QApplication::focusWidget()->objectName());
    }
    QCOMPARE(passed, (QStringList{u"remove"_s, u"chip1"_s, u"remove"_s, u"add"_s, u"clear"_s, u"compare"_s}));
}

void TstCompareTray::clearAndCompare()
{
    m_set->setProfileIds({u"portland-or@2020"_s, u"stockholm-swe@2018"_s});
    const QSignalSpy compare(m_tray.get(), &CompareTray::compareRequested);
    button(u"compare"_s)->click();
    QCOMPARE(compare.count(), 1);
    button(u"clear"_s)->click();
    QVERIFY(m_set->profileIds().isEmpty());
    QVERIFY(chips().isEmpty());
}

void TstCompareTray::manyChipsAreLettersAlone()
{
    m_set->setProfileIds(
        {u"portland-or@2020"_s, u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s, u"portland-me@2018"_s});
    m_tray->resize(1400, 50);
    QCoreApplication::processEvents();
    const int wide = chips().at(0)->sizeHint().width();
    m_tray->resize(400, m_tray->height());
    QCoreApplication::processEvents();
    QVERIFY(chips().at(0)->sizeHint().width() < wide);
    QVERIFY(m_tray->heightForWidth(400) > m_tray->heightForWidth(1400));
    m_tray->resize(400, m_tray->heightForWidth(400));
    QCoreApplication::processEvents();
    for (const QAbstractButton *chip : chips()) {
        QVERIFY(m_tray->rect().contains(chip->geometry()));
        QVERIFY(chip->accessibleName().contains(chip->text())); // the name is still said
    }
}

void TstCompareTray::droppedProfilesAreAdded()
{
    m_set->setProfileIds({u"portland-or@2020"_s});
    const auto data = profileMimeData({u"stockholm-swe@2018"_s, u"portland-or@2020"_s});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QApplication::sendEvent(m_tray.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_tray.get(), &drop);
    QCoreApplication::processEvents();
    QCOMPARE(m_set->profileIds(), (QStringList{u"stockholm-swe@2018"_s, u"portland-or@2020"_s}));
}

void TstCompareTray::aFullSetHasNoFieldToAdd()
{
    const auto *field = m_tray->findChild<QLineEdit *>(u"add"_s);
    QVERIFY(field->isVisible());
    QStringList ids;
    for (int i = 0; i < ComparisonSet::maximum; ++i)
        ids.append(u"city%1@2018"_s.arg(i));
    m_set->setProfileIds(ids);
    QVERIFY(!field->isVisible());
}

CITY_PROFILES_TEST(TstCompareTray)
#include "tst_comparetray.moc"
