// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparepage.h"

#include "compareheader.h"
#include "comparelegend.h"
#include "comparetable.h"
#include "comparisonmodel.h"
#include "comparisonset.h"
#include "flatbutton.h"
#include "statemessage.h"
#include "textlabel.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

using Filter = ComparisonModel::Filter;
constexpr std::array filters{Filter::All, Filter::Different, Filter::Same, Filter::AnsweredByAll};

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ComparisonModel(this))
    , m_filters(new QActionGroup(this))
    , m_banner(new TextLabel(TextSize::Body, Ink::Muted, this))
    , m_stack(new QStackedWidget(this))
    , m_content(new QWidget(m_stack))
    , m_table(new CompareTable(m_model, m_content))
    , m_legend(new CompareLegend(m_content))
    , m_message(new StateMessage(m_stack))
{
    m_banner->setObjectName(u"banner"_s);
    m_banner->setWordWrap(true);
    m_message->setObjectName(u"message"_s);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(Spacing::gap, Spacing::gap, Spacing::gap, Spacing::medium);
    content->setSpacing(Spacing::medium);
    content->addLayout(buildTop());
    content->addWidget(m_banner);
    content->addWidget(m_table, 1);
    content->addWidget(m_legend);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_table);
    connectParts();
    showEmpty(0);
}

QHBoxLayout *ComparePage::buildTop()
{
    auto *title = new TextLabel(TextSize::Fact, Ink::Text, m_content);
    title->setBold(true);
    title->setText(tr("Side by side"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::small);
    row->addWidget(title);
    row->addSpacing(Spacing::panel);
    addFilters(row);
    row->addStretch();
    auto *copy = new QAction(tr("Copy as text"), this);
    copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    copy->setToolTip(tr("Copy the rows as a table for a spreadsheet (Ctrl+Shift+C)"));
    connect(copy, &QAction::triggered, this, &ComparePage::copyAsText);
    addAction(copy);
    auto *button = new FlatButton(FlatButton::Look::Outline, m_content);
    button->setObjectName(u"copy"_s);
    button->setDefaultAction(copy);
    row->addWidget(button);
    return row;
}

void ComparePage::addFilters(QHBoxLayout *row)
{
    for (const Filter filter : filters) {
        auto *action = new QAction(m_filters);
        action->setCheckable(true);
        action->setChecked(filter == Filter::All);
        action->setData(int(filter));
        auto *button = new FlatButton(FlatButton::Look::Outline, m_content);
        button->setObjectName(u"filter%1"_s.arg(int(filter)));
        button->setDefaultAction(action);
        row->addWidget(button);
    }
}

void ComparePage::connectParts()
{
    connect(m_filters, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_model->setFilter(Filter(action->data().toInt()));
        m_table->rebuild();
    });
    const CompareHeader *heads = m_table->heads();
    connect(heads, &CompareHeader::openRequested, this, &ComparePage::profileRequested);
    connect(heads, &CompareHeader::removeRequested, this,
            [this](ProfileIndex profile) { m_set->remove(m_dataset->profileId(profile)); });
    connect(heads, &CompareHeader::replaceRequested, this, [this](ProfileIndex profile, ProfileIndex by) {
        m_set->replace(m_dataset->profileId(profile), m_dataset->profileId(by));
    });
}

void ComparePage::setDataset(const DatasetPointer &dataset)
{
    m_dataset = dataset;
    if (dataset)
        m_legend->setCodebook(dataset->codebook());
    refresh();
}

void ComparePage::setComparisonSet(ComparisonSet *set)
{
    m_set = set;
    connect(set, &ComparisonSet::changed, this, &ComparePage::refresh);
    refresh();
}

void ComparePage::refresh()
{
    m_stale = true;
    if (isVisible())
        compareAgain();
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        compareAgain();
}

void ComparePage::compareAgain()
{
    m_stale = false;
    std::vector<ProfileIndex> profiles;
    if (m_dataset && m_set)
        profiles = m_set->profiles(*m_dataset);
    const Outcome outcome = m_model->setProfiles(m_dataset, profiles);
    const bool shown = outcome.ok() && profiles.size() >= 2;
    if (!outcome)
        m_message->setMessage(tr("The profiles can't be compared"), outcome.error().message());
    else if (!shown)
        showEmpty(int(profiles.size()));
    m_stack->setCurrentWidget(shown ? m_content : m_message);
    m_table->rebuild();
    showFilters();
    showBanner();
}

void ComparePage::showFilters()
{
    const QStringList labels{tr("All questions (%1)"), tr("Different (%1)"), tr("Same (%1)"),
                             tr("Answered by all (%1)")};
    const QList<QAction *> actions = m_filters->actions();
    for (int i = 0; i < actions.size(); ++i)
        actions.at(i)->setText(labels.at(i).arg(m_model->count(filters[std::size_t(i)])));
}

void ComparePage::showBanner()
{
    QStringList years;
    for (const Profile &profile : m_model->comparison().profiles) {
        const QString id = m_dataset->codebook().editions[std::size_t(profile.edition)].id;
        if (!years.contains(id))
            years.append(id);
    }
    years.sort();
    m_banner->setText(tr("Survey years differ: %1. A difference may come from the year, not only from the city.")
                          .arg(years.join(", "_L1)));
    m_banner->setVisible(m_model->comparison().editionsDiffer);
}

void ComparePage::showEmpty(int profiles)
{
    m_message->setMessage(profiles == 0 ? tr("Nothing to compare yet") : tr("Choose one more city"),
                          tr("Choose + Compare on a city's page, or press Ctrl+D in the list of cities."));
    m_stack->setCurrentWidget(m_message);
}

void ComparePage::copyAsText()
{
    QApplication::clipboard()->setText(m_model->toText());
}

void ComparePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::of(palette()).background);
}

} // namespace CityProfiles
