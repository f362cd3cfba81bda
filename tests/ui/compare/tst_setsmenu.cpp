// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonset.h"
#include "keptsets.h"
#include "setsmenu.h"
#include "testmain.h"

#include <QAction>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// Sets are kept by name, taken up again, renamed, and removed once that is confirmed.
class TstSetsMenu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void theSetOfNowIsKeptByName();
    void aKeptSetIsTakenUpAgainAndThatCanBeUndone();
    void aSetIsRenamed();
    void aSetIsRemovedOnceThatIsConfirmed();
    void withoutSetsTheMenuSaysSo();

private:
    /// The actions as they are when the menu is opened.
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] static QAction *actionOf(const QMenu *menu, const QString &text);
    void answerName(const QString &name) const;

    std::unique_ptr<QWidget> m_window;
    KeptSets *m_kept = nullptr;
    ComparisonSet *m_set = nullptr;
    SetsMenu *m_menu = nullptr;
};

void TstSetsMenu::init()
{
    m_window = std::make_unique<QWidget>();
    m_kept = new KeptSets(m_window.get());
    m_set = new ComparisonSet(m_window.get());
    m_menu = new SetsMenu(m_window.get());
    m_menu->setSets(m_kept, m_set);
    m_window->show();
}

QAction *TstSetsMenu::actionOf(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

QAction *TstSetsMenu::action(const QString &text) const
{
    Q_EMIT m_menu->aboutToShow();
    return actionOf(m_menu, text);
}

QStringList TstSetsMenu::texts() const
{
    Q_EMIT m_menu->aboutToShow();
    QStringList list;
    for (const QAction *action : m_menu->actions())
        list.append(action->text());
    return list;
}

void TstSetsMenu::answerName(const QString &name) const
{
    auto *dialog = m_window->findChild<QInputDialog *>(u"setName"_s);
    QVERIFY(dialog);
    dialog->setTextValue(name);
    dialog->accept();
    QTRY_VERIFY(!m_window->findChild<QInputDialog *>(u"setName"_s));
}

void TstSetsMenu::theSetOfNowIsKeptByName()
{
    QVERIFY(!action(u"Keep this set as…"_s)->isEnabled()); // an empty set
    m_set->setProfileIds({u"a"_s, u"b"_s});
    action(u"Keep this set as…"_s)->trigger();
    answerName(u"Research & more"_s);
    QCOMPARE(m_kept->sets().size(), 1);
    QCOMPARE(m_kept->sets().first().profileIds, m_set->profileIds());
    QVERIFY(action(u"Research && more (2)"_s)->isChecked());
}

void TstSetsMenu::aKeptSetIsTakenUpAgainAndThatCanBeUndone()
{
    m_kept->keep(u"Two"_s, {u"a"_s, u"b"_s});
    m_set->setProfileIds({u"c"_s});
    action(u"Two (2)"_s)->trigger();
    QCOMPARE(m_set->profileIds(), (QStringList{u"a"_s, u"b"_s}));
    action(u"Undo the last change of the set"_s)->trigger();
    QCOMPARE(m_set->profileIds(), QStringList{u"c"_s});
}

void TstSetsMenu::aSetIsRenamed()
{
    m_kept->keep(u"One"_s, {u"a"_s});
    m_kept->keep(u"Two"_s, {u"b"_s});
    actionOf(action(u"Rename"_s)->menu(), u"Two"_s)->trigger();
    QCOMPARE(m_window->findChild<QInputDialog *>(u"setName"_s)->textValue(), u"Two"_s);
    answerName(u"Second"_s);
    QVERIFY(texts().contains(u"Second (1)"_s));
    QVERIFY(texts().contains(u"One (1)"_s));
}

void TstSetsMenu::aSetIsRemovedOnceThatIsConfirmed()
{
    m_kept->keep(u"One"_s, {u"a"_s});
    const auto answer = [this](QMessageBox::ButtonRole role) {
        actionOf(action(u"Remove"_s)->menu(), u"One"_s)->trigger();
        const auto *box = m_window->findChild<QMessageBox *>(u"removeSet"_s);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                button->click();
        }
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>(u"removeSet"_s));
    };
    answer(QMessageBox::RejectRole);
    QCOMPARE(m_kept->sets().size(), 1);
    answer(QMessageBox::DestructiveRole);
    QVERIFY(m_kept->sets().isEmpty());
}

void TstSetsMenu::withoutSetsTheMenuSaysSo()
{
    const QAction *none = action(u"No set kept yet"_s);
    QVERIFY(none);
    QVERIFY(!none->isEnabled());
}

CITY_PROFILES_TEST(TstSetsMenu)
#include "tst_setsmenu.moc"
