// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparepage.h"

#include "answerwording.h"
#include "briefopening.h"
#include "chartexporter.h"
#include "comparebar.h"
#include "compareheader.h"
#include "comparelegend.h"
#include "comparetable.h"
#include "comparisonmodel.h"
#include "comparisonset.h"
#include "notice.h"
#include "profilesuggestions.h"
#include "sheetclipboard.h"
#include "statemessage.h"
#include "summarypanel.h"
#include "textlabel.h"

#include <QAction>
#include <QPainter>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace CityProfiles {

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ComparisonModel(this))
    , m_suggestions(new ProfileSuggestions(this))
    , m_bar(new CompareBar(m_suggestions, this))
    , m_banner(new TextLabel(TextSize::Body, Ink::Muted, this))
    , m_stack(new QStackedWidget(this))
    , m_content(new QWidget(m_stack))
    , m_summary(new SummaryPanel(m_model, m_content))
    , m_table(new CompareTable(m_model, m_suggestions, m_content))
    , m_legend(new CompareLegend(m_content))
    , m_message(new StateMessage(m_stack))
    , m_notice(new Notice(this))
    , m_exporter(new ChartExporter(new QSettings(this), this))
{
    buildLayout();
    buildSummary();
    setAcceptDrops(true);
    setFocusProxy(m_table);
    connectBar();
    connectHeads();
    connect(m_table, &CompareTable::headsChanged, this, &ComparePage::connectHeads);
    connect(m_message, &StateMessage::actionRequested, m_bar, &CompareBar::focusField);
    m_bar->showChoices(*m_model, false);
    showEmpty(0);
}

void ComparePage::buildLayout()
{
    m_banner->setObjectName(u"banner"_s);
    m_banner->setWordWrap(true);
    m_message->setObjectName(u"message"_s);
    m_panels = new QVBoxLayout;
    m_panels->setSpacing(Spacing::medium);
    m_panels->addWidget(m_banner);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(Spacing::medium);
    content->addLayout(m_panels);
    content->addWidget(m_table, 1);
    content->addWidget(m_legend);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::gap, Spacing::gap, Spacing::gap, Spacing::medium);
    layout->setSpacing(Spacing::medium);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
}

void ComparePage::addPanel(QWidget *panel)
{
    m_panels->addWidget(panel);
}

void ComparePage::connectBar()
{
    addActions({m_bar->copyAction(), m_bar->transposeAction()});
    connect(m_bar, &CompareBar::filterChosen, this, [this](ComparisonModel::Filter filter) {
        m_model->setFilter(filter);
        m_table->rebuild();
        Q_EMIT viewChanged();
    });
    connect(m_bar, &CompareBar::foldRequested, this, [this](bool folded) {
        m_model->setAllFolded(folded);
        m_table->rebuild();
    });
    connect(m_bar, &CompareBar::profileChosen, this,
            [this](ProfileIndex profile) { m_set->add(m_dataset->profileId(profile)); });
    connect(m_bar->extremesAction(), &QAction::toggled, this, [this](bool marked) {
        m_model->setExtremesMarked(marked);
        m_table->rebuild();
        Q_EMIT viewChanged();
    });
    connect(m_bar->transposeAction(), &QAction::toggled, this, &ComparePage::setTransposed);
    connect(m_bar, &CompareBar::exportRequested, this, &ComparePage::exportRequested);
    connect(m_bar->exportChartsAction(), &QAction::triggered, this,
            [this] { m_exporter->exportAll(m_dataset, m_model->comparison().indices); });
    connect(m_bar->briefAction(), &QAction::triggered, this,
            [this] { openComparisonBrief(this, m_dataset, m_model->comparison()); });
    connect(m_bar->copyAction(), &QAction::triggered, this, &ComparePage::copyAsText);
    connect(m_bar->copySelectionAction(), &QAction::triggered, m_table, &CompareTable::copySelection);
}

void ComparePage::connectHeads()
{
    const CompareHeader *heads = m_table->heads();
    connect(heads, &CompareHeader::openRequested, this, &ComparePage::profileRequested);
    connect(heads, &CompareHeader::removeRequested, this,
            [this](ProfileIndex profile) { m_set->remove(m_dataset->profileId(profile)); });
    connect(heads, &CompareHeader::replaceRequested, this, [this](ProfileIndex profile, ProfileIndex by) {
        m_set->replace(m_dataset->profileId(profile), m_dataset->profileId(by));
    });
    connect(heads, &CompareHeader::referenceRequested, this, &ComparePage::setReference);
    connect(heads, &CompareHeader::moveRequested, this, [this](int from, int to) {
        const auto &indices = m_model->comparison().indices;
        const auto place = [&](int column) {
            return int(m_set->profileIds().indexOf(m_dataset->profileId(indices[std::size_t(column)])));
        };
        m_set->move(place(from), place(to));
    });
}

void ComparePage::setReference(ProfileIndex profile, bool reference)
{
    m_model->setReference(reference ? std::optional(profile) : std::nullopt);
    m_legend->setReference(reference ? Wording::shortProfileLabel(*m_dataset, profile) : QString());
    m_table->rebuild();
    m_summary->refresh();
    Q_EMIT viewChanged();
}

void ComparePage::setTransposed(bool transposed)
{
    m_table->setTransposed(transposed);
    m_bar->showFit(m_table->fits(), transposed);
    Q_EMIT viewChanged();
}

void ComparePage::setDataset(const DatasetPointer &dataset)
{
    m_dataset = dataset;
    m_suggestions->setDataset(dataset);
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

void ComparePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_summary->setPageHeight(height());
    if (isComparing())
        m_bar->showFit(m_table->fits(), m_table->isTransposed());
}

bool ComparePage::isComparing() const
{
    return m_model->columnCount() >= 2;
}

void ComparePage::compareAgain()
{
    m_stale = false;
    std::vector<ProfileIndex> profiles;
    if (m_dataset && m_set)
        profiles = m_set->profiles(*m_dataset);
    const Outcome outcome = m_model->setProfiles(m_dataset, profiles);
    if (m_wantedReference)
        m_model->setReference(std::exchange(m_wantedReference, std::nullopt));
    if (!outcome)
        m_message->setMessage(tr("The profiles can't be compared"), outcome.error().message());
    else if (!isComparing())
        showEmpty(int(profiles.size()));
    m_stack->setCurrentWidget(isComparing() ? m_content : m_message);
    m_bar->showChoices(*m_model, isComparing());
    m_bar->setFull(m_set && m_set->isFull());
    m_legend->setReference(m_model->reference() ? Wording::shortProfileLabel(*m_dataset, *m_model->reference())
                                                : QString());
    m_table->rebuild();
    if (isComparing())
        m_bar->showFit(m_table->fits(), m_table->isTransposed());
    showBanner();
    m_summary->refresh();
}

void ComparePage::showEmpty(int profiles)
{
    m_message->setMessage(profiles == 0 ? tr("Nothing to compare yet") : tr("Choose one more city"),
                          tr("Type a city's name above, or drag cities here from the list."),
                          m_dataset ? tr("Add a city") : QString());
    m_stack->setCurrentWidget(m_message);
}

void ComparePage::copyAsText()
{
    const Outcome copied = copySheet(m_model->toSheet());
    m_notice->say(copied ? tr("Copied as a table") : copied.error().message());
}

void ComparePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::of(palette()).background);
}

} // namespace CityProfiles
