// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupsbar.h"

#include "flatbutton.h"
#include "flowlayout.h"
#include "tokens.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

GroupsBar::GroupsBar(QWidget *parent)
    : Pane(parent)
{
    setObjectName(u"groupsBar"_s);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Spacing::medium);
    m_byDifference = addButton(u"byDifference"_s, {}, {});
    m_inSurveyOrder =
        addButton(u"inSurveyOrder"_s, tr("In the survey's order"), tr("Order by sections and questions of the survey"));
    m_sample = addButton(u"asSample"_s, tr("As if a random sample"), {});
    for (FlatButton *button : {m_byDifference, m_inSurveyOrder, m_sample})
        button->setCheckable(true);
    m_swap = addButton(u"swapGroups"_s, tr("Swap groups"), tr("Let the groups change places"));
    const FlatButton *copy =
        addButton(u"copyGroups"_s, tr("Copy table"), tr("Copy the whole table with its notes for a spreadsheet"));
    const FlatButton *file =
        addButton(u"exportGroups"_s, tr("Export…"), tr("Save the whole table with its notes as a file"));
    const FlatButton *close = addButton(u"closeGroups"_s, tr("Back to charts"), tr("Show the first group alone"));
    connect(m_byDifference, &QToolButton::clicked, this,
            [this] { Q_EMIT orderChosen(CountTableModel::Order::ByDifference); });
    connect(m_inSurveyOrder, &QToolButton::clicked, this,
            [this] { Q_EMIT orderChosen(CountTableModel::Order::Survey); });
    connect(m_sample, &QToolButton::clicked, this, &GroupsBar::sampleChosen);
    connect(m_swap, &QToolButton::clicked, this, &GroupsBar::swapRequested);
    connect(copy, &QToolButton::clicked, this, &GroupsBar::copyRequested);
    connect(file, &QToolButton::clicked, this, &GroupsBar::exportRequested);
    connect(close, &QToolButton::clicked, this, &GroupsBar::closeRequested);
    setSides(Sides::Groups);
    setOrder(CountTableModel::Order::ByDifference);
    setSample(false, true);
}

FlatButton *GroupsBar::addButton(const QString &name, const QString &text, const QString &toolTip)
{
    auto *button = new FlatButton(FlatButton::Look::Outline, this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(text);
    button->setAccessibleDescription(toolTip);
    layout()->addWidget(button);
    return button;
}

void GroupsBar::setSides(Sides sides)
{
    const auto say = [this](const QString &text, const QString &toolTip) {
        m_byDifference->setText(text);
        m_byDifference->setAccessibleName(text);
        m_byDifference->setToolTip(toolTip);
        m_byDifference->setAccessibleDescription(toolTip);
    };
    switch (sides) {
    case Sides::Groups:
        say(tr("Largest difference first"),
            tr("Order by the difference that is certain, whatever the missing answers are"));
        break;
    case Sides::City:
        say(tr("Rarest answer first"),
            tr("Order by how few of the group share the city's answer; of a range its upper end counts"));
        break;
    case Sides::Years:
        say(tr("Most changes first"), tr("Order by how many cities changed their answer"));
        break;
    }
    m_sample->setVisible(sides == Sides::Groups);
    m_swap->setVisible(sides == Sides::Groups);
}

void GroupsBar::setOrder(CountTableModel::Order order)
{
    m_byDifference->setChecked(order == CountTableModel::Order::ByDifference);
    m_inSurveyOrder->setChecked(order == CountTableModel::Order::Survey);
}

void GroupsBar::setSample(bool shown, bool possible)
{
    m_sample->setChecked(shown && possible);
    m_sample->setEnabled(possible);
    m_sample->setToolTip(possible ? tr("Also show between which values the difference would lie if these pages were a "
                                       "random sample, which they are not")
                                  : tr("Not possible: some city pages are in both groups"));
    m_sample->setAccessibleDescription(m_sample->toolTip());
}

} // namespace CityProfiles
