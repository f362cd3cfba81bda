// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setsmenu.h"

#include "comparisonset.h"
#include "keptsets.h"
#include "menutext.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include <functional>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

void askForName(QWidget *parent, const QString &title, const QString &name,
                const std::function<void(const QString &)> &given)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setObjectName(u"setName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(SetsMenu::tr("Name of the set:"));
    dialog->setTextValue(name);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, given);
    dialog->open();
}

} // namespace

SetsMenu::SetsMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"setsMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &SetsMenu::fill);
}

void SetsMenu::setSets(KeptSets *kept, ComparisonSet *set)
{
    m_kept = kept;
    m_set = set;
    fill();
}

void SetsMenu::fill()
{
    emptyMenu(this);
    if (!m_kept || !m_set)
        return;
    QAction *keepAction = addAction(tr("Keep this set as…"), this, &SetsMenu::keep);
    keepAction->setObjectName(u"keepSet"_s);
    keepAction->setEnabled(!m_set->profileIds().isEmpty());
    QAction *undo = addAction(tr("Undo the last change of the set"), m_set, &ComparisonSet::undo);
    undo->setObjectName(u"undoSet"_s);
    undo->setEnabled(m_set->canUndo());
    addSeparator();
    if (m_kept->sets().isEmpty())
        addAction(tr("No set kept yet"))->setEnabled(false);
    else
        addKept();
}

void SetsMenu::addKept()
{
    const auto &sets = m_kept->sets();
    for (const KeptSets::Set &kept : sets) {
        QAction *action = addAction(tr("%1 (%2)", "name of a set, how many profiles")
                                        .arg(actionText(kept.name), QString::number(kept.profileIds.size())),
                                    m_set, [this, ids = kept.profileIds] { m_set->setProfileIds(ids); });
        action->setCheckable(true);
        action->setChecked(kept.profileIds == m_set->profileIds());
    }
    addSeparator();
    QMenu *names = addMenu(tr("Rename"));
    QMenu *removals = addMenu(tr("Remove"));
    for (int place = 0; place < sets.size(); ++place) {
        const QString name = actionText(sets.at(place).name);
        names->addAction(name, this, [this, place] { rename(place); });
        removals->addAction(name, this, [this, place] { askToRemove(place); });
    }
}

void SetsMenu::keep()
{
    askForName(parentWidget(), tr("Keep this set"), {},
               [this, ids = m_set->profileIds()](const QString &name) { m_kept->keep(name, ids); });
}

void SetsMenu::rename(int place)
{
    askForName(parentWidget(), tr("Rename the set"), m_kept->sets().at(place).name,
               [this, place](const QString &name) { m_kept->rename(place, name); });
}

void SetsMenu::askToRemove(int place)
{
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Remove the set"),
        tr("Remove the kept set “%1”? The profiles themselves stay.").arg(m_kept->sets().at(place).name),
        QMessageBox::Cancel, parentWidget());
    box->setObjectName(u"removeSet"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, place, remove](const QAbstractButton *clicked) {
        if (clicked == static_cast<const QAbstractButton *>(remove))
            m_kept->remove(place);
    });
    box->open();
}

} // namespace CityProfiles
