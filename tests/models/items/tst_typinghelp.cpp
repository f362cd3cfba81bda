// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerfinder.h"
#include "profilesearch.h"
#include "sampledataset.h"
#include "spellinghelp.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// What else a typed text may mean: an answer, a name in another spelling, a name in another survey year.
class TstTypingHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesAreHelpedWithOnlyWhereNoneMatches();
    void aNameOfAnotherYearIsSaidToBeThere();
    void anEmptyingFilterIsNoMistypedName();
    void answersFollowTheTextAndTheFilter();
    void anotherDatasetHasOtherAnswers();

private:
    std::unique_ptr<ProfileSearch> m_search;
};

void TstTypingHelp::init()
{
    m_search = std::make_unique<ProfileSearch>();
    m_search->setDataset(Testing::smallSurvey());
    m_search->setQuery({});
}

void TstTypingHelp::namesAreHelpedWithOnlyWhereNoneMatches()
{
    const SpellingHelp help(m_search.get());
    m_search->setText(u"Stokholm"_s);
    QTRY_COMPARE(help.names(), QStringList{u"Stockholm"_s});
    QCOMPARE(help.inOtherYears(), 0);
    m_search->setText(u"Stockholm"_s);
    QVERIFY(!help.isRunning());
    QVERIFY(help.names().isEmpty());
    m_search->setText(u"  "_s);
    QVERIFY(!help.isRunning());
}

void TstTypingHelp::aNameOfAnotherYearIsSaidToBeThere()
{
    const SpellingHelp help(m_search.get());
    m_search->setEditions({EditionChoice::Mode::One, m_search->dataset()->codebook().editionIndex(u"2020")});
    m_search->setText(u"portland me"_s);
    QTRY_COMPARE(help.inOtherYears(), 1);
    QVERIFY(help.names().isEmpty());
    m_search->setEditions({});
    QCOMPARE(help.inOtherYears(), 0);
}

void TstTypingHelp::anEmptyingFilterIsNoMistypedName()
{
    const SpellingHelp help(m_search.get());
    Query query{u"stockholm"_s, {}, {}, {}};
    const Codebook &codebook = m_search->dataset()->codebook();
    query.filter = {conditionOn(questionSubject(codebook.questionIndex(u"strategy")), {optionValue(1)})};
    m_search->setQuery(query);
    QVERIFY(m_search->result().rows.empty());
    QVERIFY(!help.isRunning());
    query.text = u"stokholm"_s;
    m_search->setQuery(query);
    QTRY_COMPARE(help.names(), QStringList{u"Stockholm"_s});
}

void TstTypingHelp::answersFollowTheTextAndTheFilter()
{
    AnswerFinder finder(m_search.get());
    QSignalSpy changed(&finder, &AnswerFinder::changed);
    finder.setText(u"wat"_s);
    QVERIFY(finder.isRunning());
    QTRY_COMPARE(finder.offered().size(), std::size_t(1));
    QCOMPARE(finder.questions(), 1);
    QCOMPARE(finder.offered().front().count, 2);
    QVERIFY(finder.offered().front().atLeast);
    m_search->setFilter(finder.filterWith(0));
    QTRY_VERIFY(finder.offered().empty()); // it is in the filter now
    QCOMPARE(m_search->result().rows.size(), std::size_t(2));
    m_search->setFilter({});
    QTRY_COMPARE(finder.offered().size(), std::size_t(1));
    finder.setText({});
    QVERIFY(finder.offered().empty());
    QCOMPARE(changed.count(), 4);
}

void TstTypingHelp::anotherDatasetHasOtherAnswers()
{
    AnswerFinder finder(m_search.get());
    finder.setText(u"wat"_s);
    QTRY_COMPARE(finder.offered().size(), std::size_t(1));
    m_search->setDataset(Testing::sampleDataset(u"edition | 2018\ncountry | SE | Sweden\ncity | a | Alfa | SE\n"
                                                "profile | a@2018\n"_s));
    QVERIFY(finder.offered().empty());
    QTRY_VERIFY(!finder.isRunning());
    QVERIFY(finder.offered().empty());
}

CITY_PROFILES_TEST(TstTypingHelp)
#include "tst_typinghelp.moc"
