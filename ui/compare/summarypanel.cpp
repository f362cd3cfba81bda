// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summarypanel.h"

#include "answerwording.h"
#include "comparisonmodel.h"
#include "flatbutton.h"
#include "menutext.h"
#include "summarymodel.h"
#include "summaryview.h"
#include "textlabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int lowPage = 600; // below it the table needs the room
constexpr int bottom = 6; // room below the sentences, within the round corners

std::optional<std::size_t> placeOf(const Comparison &comparison, std::optional<ProfileIndex> profile)
{
    const auto &indices = comparison.indices;
    const auto found = profile ? std::find(indices.begin(), indices.end(), *profile) : indices.end();
    return found == indices.end() ? std::nullopt : std::optional(std::size_t(found - indices.begin()));
}

} // namespace

SummaryPanel::SummaryPanel(const ComparisonModel *compared, QWidget *parent)
    : QWidget(parent)
    , m_compared(compared)
    , m_model(new SummaryModel(this))
    , m_head(new QWidget(this))
    , m_fold(new FlatButton(FlatButton::Look::Bare, m_head))
    , m_title(new TextLabel(TextSize::Body, Ink::Text, m_head))
    , m_count(new TextLabel(TextSize::Body, Ink::Muted, m_head))
    , m_choice(new FlatButton(FlatButton::Look::Outline, m_head))
    , m_choices(new QMenu(this))
    , m_copyButton(new FlatButton(FlatButton::Look::Outline, m_head))
    , m_view(new SummaryView(m_model, this))
    , m_copy(new QAction(tr("Copy the summary"), this))
{
    m_fold->setObjectName(u"summaryFold"_s);
    m_fold->setCheckable(true);
    m_fold->setChecked(true);
    m_fold->setArrow(FlatButton::Arrow::Fold);
    m_title->setObjectName(u"summaryTitle"_s);
    m_count->setObjectName(u"summaryCount"_s);
    m_choice->setObjectName(u"summaryChoice"_s);
    m_choice->setArrow(FlatButton::Arrow::Down);
    m_choice->setPopupMode(QToolButton::InstantPopup);
    m_choice->setMenu(m_choices);
    m_copy->setObjectName(u"copySummary"_s);
    m_copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_copyButton->setObjectName(u"summaryCopy"_s);
    m_copyButton->setDefaultAction(m_copy);
    m_view->setObjectName(u"summary"_s);
    buildLayout();
    connect(m_choices, &QMenu::aboutToShow, this, &SummaryPanel::fillChoices);
    connect(m_fold, &QToolButton::toggled, this, &SummaryPanel::fitList);
    connect(m_fold, &QToolButton::clicked, this, [this] { m_foldChosen = true; });
    connect(m_copy, &QAction::triggered, this, &SummaryPanel::copy);
    connect(m_view, &SummaryView::rowRequested, this, &SummaryPanel::rowRequested);
}

void SummaryPanel::buildLayout()
{
    QFont bold = font();
    bold.setBold(true);
    m_fold->setFont(bold);
    m_title->setBold(true);
    m_count->setWordWrap(true);
    m_choice->setMaximumTextWidth(fontMetrics().averageCharWidth() * 44);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(Spacing::medium, Spacing::small, Spacing::small, Spacing::small);
    head->setSpacing(Spacing::medium);
    head->addWidget(m_fold);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addWidget(m_choice);
    head->addWidget(m_copyButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_view);
}

void SummaryPanel::refresh()
{
    const std::size_t profiles = m_compared->comparison().indices.size();
    const std::optional<std::size_t> reference = placeOf(m_compared->comparison(), m_compared->reference());
    if (profiles == 2 || (profiles > 2 && reference))
        showPair(reference.value_or(0), otherPlace(reference.value_or(0)));
    else
        m_model->clear();
    m_copy->setEnabled(!m_model->count().isEmpty());
    showHead();
}

std::size_t SummaryPanel::otherPlace(std::size_t reference) const
{
    const std::size_t first = reference == 0 ? 1 : 0;
    const std::size_t other = placeOf(m_compared->comparison(), m_other).value_or(first);
    return other == reference ? first : other;
}

void SummaryPanel::showPair(std::size_t first, std::size_t second)
{
    const Dataset &dataset = *m_compared->dataset();
    const auto &indices = m_compared->comparison().indices;
    m_other = indices[second];
    m_model->setPair(m_compared->dataset(), m_compared->comparison(), first, second);
    m_choice->setText(tr("%1 and %2", "two profiles")
                          .arg(Wording::shortProfileLabel(dataset, indices[first]),
                               Wording::shortProfileLabel(dataset, indices[second])));
}

void SummaryPanel::fillChoices()
{
    m_choices->clear();
    const auto &indices = m_compared->comparison().indices;
    const std::optional<std::size_t> reference = placeOf(m_compared->comparison(), m_compared->reference());
    for (std::size_t place = 0; place < indices.size(); ++place) {
        if (place != reference)
            offer(indices[place], reference && place == otherPlace(*reference));
    }
}

void SummaryPanel::offer(ProfileIndex profile, bool chosen)
{
    QAction *action = m_choices->addAction(actionText(Wording::profileLabel(*m_compared->dataset(), profile)));
    action->setCheckable(m_compared->reference().has_value());
    action->setChecked(chosen);
    connect(action, &QAction::triggered, this, [this, profile] { choose(profile); });
}

void SummaryPanel::choose(ProfileIndex profile)
{
    if (!m_compared->reference()) {
        Q_EMIT referenceRequested(profile);
        return;
    }
    m_other = profile;
    refresh();
}

void SummaryPanel::showHead()
{
    const bool any = m_model->rowCount() > 0;
    const bool paired = !m_model->count().isEmpty();
    m_fold->setVisible(any);
    m_fold->setText(m_model->title());
    m_title->setVisible(!any);
    m_title->setText(m_model->title());
    m_count->setText(paired ? m_model->count()
                            : tr("Choose a reference to read how each other profile differs from it."));
    m_choice->setVisible(m_compared->columnCount() > 2);
    m_choice->setToolTip(paired ? tr("Choose which profile is told of beside the reference")
                                : tr("The profile that each other one is held against"));
    if (!paired)
        m_choice->setText(tr("Choose a reference"));
    m_copyButton->setVisible(paired);
    m_copy->setText(m_model->isOfChanges() ? tr("Copy the changes") : tr("Copy the summary"));
    m_copy->setToolTip(
        tr("%1 as text (%2)", "copy, key").arg(m_copy->text(), m_copy->shortcut().toString(QKeySequence::NativeText)));
    m_view->setAccessibleName(tr("%1: %2", "summary: how many differences").arg(m_model->title(), m_model->count()));
    fitList();
}

void SummaryPanel::setPageHeight(int height)
{
    m_mostHeight = height / 4;
    if (!m_foldChosen)
        m_fold->setChecked(height >= lowPage);
    fitList();
}

void SummaryPanel::fitList()
{
    const bool shown = m_fold->isChecked() && m_model->rowCount() > 0;
    m_view->setVisible(shown);
    layout()->setContentsMargins(1, 1, 1, shown ? bottom : 1);
    if (!shown)
        return;
    const int room = m_mostHeight - m_head->sizeHint().height() - 1 - bottom;
    m_view->setFixedHeight(qMax(fontMetrics().height() * 3, qMin(room, m_view->contentHeight(width() - 2))));
}

void SummaryPanel::copy()
{
    QApplication::clipboard()->setText(m_model->toText());
    Q_EMIT copied(m_model->isOfChanges() ? tr("Changes copied") : tr("Summary copied"));
}

void SummaryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitList();
}

void SummaryPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitList();
}

void SummaryPanel::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.hairline);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace CityProfiles
