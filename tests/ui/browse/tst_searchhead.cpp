// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsepane.h"
#include "citylistview.h"
#include "profilesearch.h"
#include "sampledataset.h"
#include "testmain.h"
#include "texthitsmodel.h"
#include "texthitsview.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// The field looks for names or into texts, offers answers, and an empty list helps with what was typed.
class TstSearchHead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }

    void aSwitchLooksIntoTextsAndEscapeGoesBack();
    void takingLetterAfterLetterAwayStaysWithTheTexts();
    void aRowSaysProfileAndQuestion();
    void arrowsAndEnterGoFromTheFieldThroughTheRowsToThePage();
    void theProfileReadIsMarkedWithoutASignal();
    void nothingFoundSaysWhereAndOffersTheWayBack();
    void anAnswerIsAddedInsteadOfTheText();
    void aMistypedNameIsOfferedAndGoesIntoTheField();
    void textAndFilterAreToldApart();
    void aNewQueryFromElsewhereIsOneOfNames();

private:
    template <typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        T *found = m_pane->findChild<T *>(name);
        if (!found)
            qFatal("no part of the name %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QLineEdit *field() const { return part<QLineEdit>(u"filter"_s); }
    [[nodiscard]] QToolButton *button(const QString &name) const { return part<QToolButton>(name); }
    [[nodiscard]] TextHitsView *hits() const { return part<TextHitsView>(u"hits"_s); }
    [[nodiscard]] CityListView *cities() const { return part<CityListView>(u"cities"_s); }
    [[nodiscard]] QString title(const QString &message) const
    {
        return part<QWidget>(message)->findChild<QLabel *>(u"stateTitle"_s)->text();
    }
    void ask(QStringView question, QStringView option) const;

    DatasetPointer m_dataset;
    std::unique_ptr<BrowsePane> m_pane;
};

void TstSearchHead::init()
{
    m_dataset = Testing::smallSurvey();
    m_pane = std::make_unique<BrowsePane>();
    m_pane->setDataset(m_dataset);
    m_pane->resize(330, 700);
    m_pane->show();
}

void TstSearchHead::ask(QStringView question, QStringView option) const
{
    const int index = m_dataset->codebook().questionIndex(question);
    m_pane->search()->setFilter(
        {conditionOn(questionSubject(index), {optionValue(m_dataset->question(index).optionIndex(option))})});
}

void TstSearchHead::aSwitchLooksIntoTextsAndEscapeGoesBack()
{
    const QString names = field()->placeholderText();
    button(u"texts"_s)->click();
    QVERIFY(field()->placeholderText() != names);
    QCOMPARE(field()->accessibleName(), field()->placeholderText());
    QVERIFY(cities()->isVisible()); // nothing is looked for yet
    m_pane->search()->setEditions({EditionChoice::Mode::All, -1});
    QTest::keyClicks(field(), u"anna"_s);
    QTRY_COMPARE(hits()->model()->rowCount(), 2);
    QVERIFY(hits()->isVisible());
    QCOMPARE(part<QLabel>(u"hitCount"_s)->text(), u"2 answers in 2 profiles"_s);
    QVERIFY(m_pane->search()->query().text.isEmpty()); // facets and map stay with the filter
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(cities()->isVisible());
    QVERIFY(button(u"names"_s)->isChecked());
    QCOMPARE(field()->placeholderText(), names);
}

void TstSearchHead::takingLetterAfterLetterAwayStaysWithTheTexts()
{
    button(u"texts"_s)->click();
    QTest::keyClicks(field(), u"f"_s);
    QTest::keyClick(field(), Qt::Key_Backspace);
    QVERIFY(button(u"texts"_s)->isChecked());
    QTest::keyClicks(field(), u"f"_s);
    field()->clear(); // as its button does
    QVERIFY(button(u"names"_s)->isChecked());
}

void TstSearchHead::aRowSaysProfileAndQuestion()
{
    button(u"texts"_s)->click();
    field()->setText(u"wheeler"_s);
    QTRY_COMPARE(hits()->model()->rowCount(), 1);
    QStringList said;
    connect(m_pane.get(), &BrowsePane::profileActivated, this,
            [&](ProfileIndex profile) { said.append(m_dataset->profileId(profile)); });
    connect(m_pane.get(), &BrowsePane::questionRequested, this,
            [&](int question) { said.append(m_dataset->question(question).id); });
    QTest::mouseClick(hits()->viewport(), Qt::LeftButton, {},
                      hits()->visualRect(hits()->model()->index(0, 0)).center());
    QTRY_COMPARE(said, (QStringList{u"portland-or@2020"_s, u"mayor"_s}));
}

void TstSearchHead::arrowsAndEnterGoFromTheFieldThroughTheRowsToThePage()
{
    QSignalSpy opened(m_pane.get(), &BrowsePane::pageRequested);
    QSignalSpy compared(m_pane.get(), &BrowsePane::compareToggled);
    button(u"texts"_s)->click();
    field()->setText(u"anna"_s);
    QTRY_COMPARE(hits()->model()->rowCount(), 1);
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(hits()->currentIndex().row(), 0);
    QTest::keyClick(hits(), Qt::Key_Space);
    QCOMPARE(compared.value(0).value(0).toString(), u"stockholm-swe@2020"_s);
    QTest::keyClick(hits(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void TstSearchHead::theProfileReadIsMarkedWithoutASignal()
{
    QSignalSpy said(m_pane.get(), &BrowsePane::profileActivated);
    const ProfileIndex stockholm = *m_dataset->findProfile(u"stockholm-swe@2020");
    button(u"texts"_s)->click();
    field()->setText(u"anna"_s);
    QTRY_COMPARE(hits()->model()->rowCount(), 1);
    m_pane->setCurrentProfile(stockholm);
    QCOMPARE(hits()->currentProfile(), std::optional(stockholm));
    m_pane->setCurrentProfile(*m_dataset->findProfile(u"portland-or@2020"));
    QVERIFY(!hits()->currentProfile());
    QVERIFY(!part<QWidget>(u"outside"_s)->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(said.count(), 0);
}

void TstSearchHead::nothingFoundSaysWhereAndOffersTheWayBack()
{
    button(u"texts"_s)->click();
    field()->setText(u"<b>nowhere"_s);
    QTRY_COMPARE(title(u"hitsMessage"_s), u"Nothing found for “<b>nowhere”"_s);
    auto *action = part<QWidget>(u"hitsMessage"_s)->findChild<QToolButton *>(u"stateAction"_s);
    ask(u"strategy", u"yes");
    QTRY_COMPARE(action->text(), u"Clear the filters"_s);
    action->click();
    QVERIFY(m_pane->search()->query().filter.empty());
    QTRY_COMPARE(action->text(), u"Look for names"_s);
    action->click();
    QVERIFY(button(u"names"_s)->isChecked());
    QCOMPARE(m_pane->search()->query().text, u"<b>nowhere"_s);
}

void TstSearchHead::anAnswerIsAddedInsteadOfTheText()
{
    QToolButton *answers = button(u"answers"_s);
    QVERIFY(!answers->isVisible());
    field()->setText(u"poli"_s);
    QTRY_COMPARE(answers->text(), u"An answer in 2 questions"_s);
    QVERIFY(answers->isVisible());
    Q_EMIT answers->menu()->aboutToShow();
    QStringList lines;
    for (const QAction *action : answers->menu()->actions())
        lines.append(action->text());
    QCOMPARE(lines, (QStringList{u"Policing: Sufficient data (1)"_s, u"Policing: Insufficient data (0)"_s,
                                 u"Approach: Specific policy areas (1)"_s}));
    answers->menu()->actions().last()->trigger();
    QCOMPARE(m_pane->search()->query().filter.size(), std::size_t(1));
    QVERIFY(field()->text().isEmpty());
    QCOMPARE(cities()->model()->rowCount(), 1);
    QVERIFY(!answers->isVisible());
}

void TstSearchHead::aMistypedNameIsOfferedAndGoesIntoTheField()
{
    field()->setText(u"stokholm"_s);
    QTRY_VERIFY(m_pane->findChild<QToolButton *>(u"near"_s));
    QCOMPARE(button(u"near"_s)->accessibleName(), u"Did you mean Stockholm?"_s);
    button(u"near"_s)->click();
    QCOMPARE(field()->text(), u"Stockholm"_s);
    QCOMPARE(cities()->model()->rowCount(), 1);
    QVERIFY(!m_pane->findChild<QToolButton *>(u"near"_s));
    field()->setText(u"funk"_s);
    button(u"offerTexts"_s)->click();
    QVERIFY(button(u"texts"_s)->isChecked());
    QTRY_COMPARE(title(u"hitsMessage"_s), u"Nothing found for “funk”"_s);
}

void TstSearchHead::textAndFilterAreToldApart()
{
    const auto *action = part<QWidget>(u"message"_s)->findChild<QToolButton *>(u"stateAction"_s);
    ask(u"strategy", u"no");
    field()->setText(u"stockholm"_s);
    QCOMPARE(title(u"message"_s), u"No city passes the filters"_s);
    QCOMPARE(action->text(), u"Clear the filters"_s);
    QVERIFY(!button(u"offerTexts"_s)->isVisible());
    field()->setText(u"xyzzy"_s);
    QCOMPARE(title(u"message"_s), u"No city matches “xyzzy”"_s);
    QCOMPARE(action->text(), u"Clear the text"_s);
    QVERIFY(button(u"offerTexts"_s)->isVisible());
}

void TstSearchHead::aNewQueryFromElsewhereIsOneOfNames()
{
    button(u"texts"_s)->click();
    field()->setText(u"anna"_s);
    QTRY_COMPARE(hits()->model()->rowCount(), 1);
    m_pane->setQuery({u"portland"_s, {}, {}, {}});
    QVERIFY(cities()->isVisible());
    QCOMPARE(field()->text(), u"portland"_s);
    QCOMPARE(hits()->model()->rowCount(), 0);
    QCOMPARE(cities()->model()->rowCount(), 2);
}

CITY_PROFILES_TEST(TstSearchHead)
#include "tst_searchhead.moc"
