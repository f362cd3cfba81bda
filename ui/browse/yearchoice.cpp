// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearchoice.h"

#include "flatbutton.h"
#include "tokens.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace CityProfiles {

YearChoice::YearChoice(QWidget *parent)
    : QWidget(parent)
    , m_actions(new QActionGroup(this))
{
    setAccessibleName(tr("Survey year"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::small);
    connect(m_actions, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_choice = m_choices[std::size_t(action->data().toInt())];
        Q_EMIT chosen(m_choice);
    });
}

void YearChoice::setCodebook(const Codebook &codebook)
{
    qDeleteAll(m_actions->actions());
    qDeleteAll(findChildren<FlatButton *>());
    m_choices.clear();
    delete layout()->takeAt(0);
    m_choice = {};
    addChoice({}, tr("Latest"), tr("The latest profile of each city"));
    for (const int edition : codebook.editionOrder()) {
        const QString id = codebook.editions[std::size_t(edition)].id;
        addChoice({EditionChoice::Mode::One, edition}, id, tr("Profiles of the %1 survey").arg(id));
    }
    addChoice({EditionChoice::Mode::All}, tr("All years"), tr("The profiles of all survey years"));
    buildButtons();
    setChoice({});
}

void YearChoice::setChoice(const EditionChoice &choice)
{
    m_choice = choice;
    for (QAction *action : m_actions->actions())
        action->setChecked(m_choices[std::size_t(action->data().toInt())] == choice);
}

void YearChoice::addChoice(const EditionChoice &choice, const QString &text, const QString &explanation)
{
    auto *action = new QAction(text, m_actions);
    action->setCheckable(true);
    action->setToolTip(explanation);
    action->setData(int(m_choices.size()));
    m_choices.push_back(choice);
}

void YearChoice::buildButtons()
{
    constexpr int mostButtons = 5;
    const QList<QAction *> actions = m_actions->actions();
    auto *row = static_cast<QHBoxLayout *>(layout());
    if (actions.size() <= mostButtons) {
        for (QAction *action : actions) {
            auto *button = new FlatButton(FlatButton::Look::Outline, this);
            button->setDefaultAction(action);
            button->setAccessibleName(action->toolTip());
            row->addWidget(button);
        }
    } else {
        auto *button = new FlatButton(FlatButton::Look::Outline, this);
        button->setArrow(FlatButton::Arrow::Down);
        button->setText(tr("Survey year"));
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
        button->menu()->addActions(actions);
        row->addWidget(button);
    }
    row->addStretch();
}

} // namespace CityProfiles
