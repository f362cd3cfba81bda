// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsefixture.h"
#include "testmain.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// What is typed is offered as an answer, and an empty list helps with it.
class TstSearchHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<Testing::BrowseFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void anAnswerIsAddedInsteadOfTheText();
    void aMistypedNameIsOfferedAndGoesIntoTheField();
    void textAndFilterAreToldApart();

private:
    std::unique_ptr<Testing::BrowseFixture> m_fixture;
};

void TstSearchHelp::anAnswerIsAddedInsteadOfTheText()
{
    QToolButton *answers = m_fixture->button("answers");
    QVERIFY(!answers->isVisible());
    m_fixture->field()->setText(u"poli"_s);
    QTRY_COMPARE(answers->text(), u"An answer in 2 questions"_s);
    QVERIFY(answers->isVisible());
    Q_EMIT answers->menu()->aboutToShow();
    QStringList lines;
    for (const QAction *action : answers->menu()->actions())
        lines.append(action->text());
    QCOMPARE(lines,
             (QStringList{u"Data availability: Policing: Sufficient data (1)"_s,
                          u"Data availability: Policing: Insufficient data (0)"_s,
                          u"Approach: Specific policy areas (1)"_s}));
    answers->menu()->actions().last()->trigger();
    QCOMPARE(m_fixture->pane.search()->query().filter.size(), std::size_t(1));
    QVERIFY(m_fixture->field()->text().isEmpty());
    QVERIFY(m_fixture->field()->hasFocus());
    QCOMPARE(m_fixture->cities()->model()->rowCount(), 1);
    QVERIFY(!answers->isVisible());
}

void TstSearchHelp::aMistypedNameIsOfferedAndGoesIntoTheField()
{
    m_fixture->field()->setText(u"stokholm"_s);
    QTRY_VERIFY(m_fixture->pane.findChild<QToolButton *>(u"near"_s));
    QCOMPARE(m_fixture->button("near")->accessibleName(), u"Did you mean Stockholm?"_s);
    m_fixture->button("near")->click();
    QCOMPARE(m_fixture->field()->text(), u"Stockholm"_s);
    QCOMPARE(m_fixture->cities()->model()->rowCount(), 1);
    QVERIFY(!m_fixture->pane.findChild<QToolButton *>(u"near"_s));
    m_fixture->field()->setText(u"funk"_s);
    m_fixture->button("offerTexts")->click();
    QVERIFY(m_fixture->button("texts")->isChecked());
    QTRY_COMPARE(m_fixture->title("hitsMessage"), u"Nothing found for “funk”"_s);
}

void TstSearchHelp::textAndFilterAreToldApart()
{
    const auto *action = m_fixture->action("message");
    m_fixture->ask(u"strategy", u"no");
    m_fixture->field()->setText(u"stockholm"_s);
    QCOMPARE(m_fixture->title("message"), u"No city passes the filters"_s);
    QCOMPARE(action->text(), u"Clear the filters"_s);
    QVERIFY(!m_fixture->button("offerTexts")->isVisible());
    m_fixture->field()->setText(u"xyzzy"_s);
    QCOMPARE(m_fixture->title("message"), u"No city matches “xyzzy”"_s);
    QCOMPARE(action->text(), u"Clear the text"_s);
    QVERIFY(m_fixture->button("offerTexts")->isVisible());
}

CITY_PROFILES_TEST(TstSearchHelp)
#include "tst_searchhelp.moc"
