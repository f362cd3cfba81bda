// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupspane.h"

#include "answerwording.h"
#include "changesmodel.h"
#include "citygroupmodel.h"
#include "groupslegend.h"
#include "groupsmodel.h"
#include "groupstable.h"
#include "groupstext.h"
#include "groupwording.h"
#include "notebar.h"
#include "notice.h"
#include "sheetclipboard.h"
#include "statementcondition.h"
#include "statemessage.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace CityProfiles {

GroupsPane::GroupsPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new GroupsModel(this))
    , m_city(new CityGroupModel(this))
    , m_changes(new ChangesModel(this))
    , m_stack(new QStackedWidget(this))
    , m_middle(new QWidget(m_stack))
    , m_content(new QWidget(m_middle))
    , m_message(new StateMessage(m_stack))
    , m_bar(new GroupsBar(m_content))
    , m_legend(new GroupsLegend(m_content))
    , m_note(new NoteBar(m_content))
    , m_table(new GroupsTable(m_content))
    , m_notice(new Notice(this))
{
    setAccessibleName(tr("Two groups side by side"));
    m_message->setObjectName(u"groupsMessage"_s);
    m_note->setObjectName(u"groupsNote"_s);
    m_table->setTable(m_model);
    buildLayout();
    connectParts();
    setFocusProxy(m_table);
}

GroupsPane::~GroupsPane() = default;

void GroupsPane::buildLayout()
{
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->setSpacing(Spacing::medium);
    content->addWidget(m_bar);
    content->addWidget(m_note);
    content->addWidget(m_legend);
    content->addSpacing(Spacing::small);
    auto *card = new QVBoxLayout; // the table keeps clear of the card's round corners
    card->setContentsMargins(Spacing::medium, Spacing::medium, Spacing::medium, Spacing::medium);
    card->addWidget(m_table);
    content->addLayout(card, 1);
    const int margin = Spacing::gap + Spacing::panel;
    m_content->setMaximumWidth(fontMetrics().height() * 92); // as wide as the charts
    auto *row = new QHBoxLayout(m_middle);
    row->setContentsMargins(margin, 0, margin, margin);
    row->setSpacing(0);
    row->addStretch(1);
    row->addWidget(m_content, 1000); // all the room up to its maximum
    row->addStretch(1);
    row->addSpacing(m_table->verticalScrollBar()->sizeHint().width()); // of the charts, that the page's head leaves out
    m_stack->addWidget(m_middle);
    m_stack->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void GroupsPane::connectParts()
{
    connect(m_bar, &GroupsBar::orderChosen, this, [this](CountTableModel::Order order) {
        m_bar->setOrder(order);
        for (CountTableModel *model : std::initializer_list<CountTableModel *>{m_model, m_city, m_changes})
            model->setOrder(order);
        m_table->rebuild();
    });
    connect(m_bar, &GroupsBar::sampleChosen, this, &GroupsPane::setSample);
    connect(m_bar, &GroupsBar::swapRequested, this, &GroupsPane::swapRequested);
    connect(m_bar, &GroupsBar::copyRequested, this, &GroupsPane::copy);
    connect(m_bar, &GroupsBar::exportRequested, this, &GroupsPane::exportRequested);
    connect(m_bar, &GroupsBar::closeRequested, this, &GroupsPane::closeRequested);
    connect(m_message, &StateMessage::actionRequested, this, &GroupsPane::closeRequested);
    connect(m_table, &GroupsTable::copyRequested, this, &GroupsPane::copy);
    connect(m_table, &GroupsTable::placed, this, qOverload<>(&QWidget::update)); // the card around it is painted here
    connect(m_table, &GroupsTable::changesRequested, this, &GroupsPane::changesRequested);
    connect(m_table, &GroupsTable::groupRequested, this, [this](int group) { Q_EMIT listRequested(group, {}); });
    connect(m_table, &GroupsTable::statementRequested, this,
            [this](int group, const Statement &statement) { Q_EMIT listRequested(group, {conditionFor(statement)}); });
}

void GroupsPane::compare(const DatasetIndexPointer &index, int edition, const GroupPair &pair,
                         ProfileIndex immediateLimit)
{
    clear();
    const DatasetPointer dataset = index->pointer();
    if (const QString reason = hindrance(dataset->codebook(), edition, pair); !reason.isEmpty())
        return refuse(reason);
    m_table->setListable(pair.listable);
    m_pair = pair;
    m_profiles = pair.groups[0].profiles;
    m_profiles |= pair.groups[1].profiles;
    m_job.run(
        dataset->profileCount() <= immediateLimit,
        [index, groups = pair.groups](const CancelFlag &cancel) {
            return compareGroups(*index, groups[0], groups[1], cancel);
        },
        [this, dataset, names = pair.names](GroupComparison &&comparison) { showCounts(dataset, names, comparison); });
    sayCounting(m_job.isRunning());
}

QString GroupsPane::hindrance(const Codebook &codebook, int edition, const GroupPair &pair) const
{
    for (std::size_t group = 0; group < pair.groups.size(); ++group) {
        if (pair.groups[group].profiles.isEmpty())
            return tr("No page of %1 is in this group: %2", "survey year, group")
                .arg(codebook.editions[std::size_t(edition)].id, pair.names[group]);
    }
    const int both = countCommon(pair.groups[0].profiles, pair.groups[1].profiles);
    if (both == pair.groups[0].profiles.count() && both == pair.groups[1].profiles.count())
        return tr("These are the same city pages twice");
    return {};
}

void GroupsPane::showCounts(const DatasetPointer &dataset, const std::array<QString, 2> &names,
                            const GroupComparison &comparison)
{
    m_model->setGroups(dataset, names, comparison.empty() ? GroupEdition() : comparison.front());
    showSides(GroupsBar::Sides::Groups, {});
    showSample();
}

void GroupsPane::setSample(bool shown)
{
    m_sample = shown;
    showSample();
}

void GroupsPane::showSample()
{
    const bool possible = m_model->canHaveSampleIntervals();
    const bool shown = m_sample && possible;
    m_bar->setSample(m_sample, possible);
    m_legend->setSampleShown(shown);
    m_note->setText(shown ? QString(Wording::boundsNote() % u' ' % Wording::sampleNote()) : Wording::boundsNote());
    m_model->setSampleIntervals(shown);
    m_table->rebuild();
}

Sheet GroupsPane::asShown() const
{
    if (m_sides == GroupsBar::Sides::Groups)
        return groupsAsShown(*m_model, m_profiles);
    return m_sides == GroupsBar::Sides::City ? cityGroupAsShown(*m_city, m_profiles) : changesAsShown(*m_changes);
}

void GroupsPane::copy()
{
    const Outcome copied = copySheet(asShown());
    m_notice->say(copied ? tr("Copied as a table") : copied.error().message());
}

void GroupsPane::sayCounting(bool running)
{
    if (running)
        say(tr("Counting answers…"), {});
}

void GroupsPane::say(const QString &title, const QString &text, const QString &action)
{
    m_message->setMessage(title, text, action);
    m_stack->setCurrentWidget(m_message);
}

void GroupsPane::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.background);
    if (m_stack->currentWidget() == m_message)
        return;
    const QRect table(m_table->mapTo(this, QPoint(0, 0)), m_table->size());
    const int around = Spacing::medium;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.hairline);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(table.adjusted(-around, -around, around, around)).adjusted(0.5, 0.5, -0.5, -0.5), 8,
                            8);
}

} // namespace CityProfiles
