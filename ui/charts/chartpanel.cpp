// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpanel.h"

#include "chartnotes.h"
#include "chartscene.h"
#include "charttablemodel.h"
#include "charttwin.h"
#include "chartwording.h"
#include "flatbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace CityProfiles {

namespace {

QLabel *plainLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(QStringLiteral("chartTitle"), this))
    , m_subtitle(plainLabel(QStringLiteral("chartSubtitle"), this))
    , m_notes(plainLabel(QStringLiteral("chartNotes"), this))
    , m_menuButton(new FlatButton(FlatButton::Look::More, this))
    , m_menu(new QMenu(this))
    , m_view(new ChartView(this))
    , m_twin(new ChartTwin(this))
    , m_twinModel(new ChartTableModel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_twin->hide();
    arrange();
    applyLooks();
    connect(m_view, &ChartView::opened, this, &ChartPanel::openWriteIns, Qt::QueuedConnection);
    connect(m_view, &ChartView::chosen, this, &ChartPanel::rowChosen, Qt::QueuedConnection);
    connect(m_twin, &QAbstractItemView::activated, this, &ChartPanel::chooseInTable);
    connect(m_menuButton, &QToolButton::clicked, this, &ChartPanel::openMenu);
    connect(m_menu, &QMenu::aboutToShow, this, &ChartPanel::fillMenu);
}

void ChartPanel::arrange()
{
    m_menuButton->setObjectName(QStringLiteral("chartMenu"));
    m_menuButton->setMuted(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::medium);
    head->addWidget(m_title, 1, Qt::AlignTop);
    head->addWidget(m_menuButton, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::panel, 10, Spacing::panel, Spacing::panel);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addSpacing(Spacing::small / 2);
    layout->addWidget(m_subtitle);
    layout->addSpacing(Spacing::medium);
    layout->addWidget(m_view);
    layout->addWidget(m_twin);
    layout->addSpacing(Spacing::small);
    layout->addWidget(m_notes);
    layout->addStretch(1);
}

void ChartPanel::setFramed(bool framed)
{
    m_framed = framed;
    layout()->setContentsMargins(framed ? QMargins(Spacing::panel, 10, Spacing::panel, Spacing::panel) : QMargins());
    applyLooks();
}

void ChartPanel::applyLooks()
{
    const Tokens tokens = Tokens::of(palette());
    m_title->setFont(scaledFont(font(), TextSize::Body, m_framed));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, tokens.muted);
    for (QLabel *label : {m_subtitle, m_notes}) {
        label->setFont(scaledFont(font(), TextSize::Note));
        label->setPalette(quiet);
    }
}

void ChartPanel::setDataset(const DatasetPointer &dataset, int question, int edition)
{
    if (dataset == m_dataset && question == m_question && edition == m_edition)
        return;
    m_marked = true;
    m_question = question;
    m_edition = edition;
    takeTables(dataset, chartTables(*dataset, question, edition));
}

void ChartPanel::setTables(const DatasetPointer &dataset, const std::vector<ChartTable> &tables)
{
    m_marked = false;
    m_question = tables.empty() ? -1 : tables.front().question;
    m_edition = tables.empty() ? -1 : tables.front().edition;
    takeTables(dataset, tables);
}

void ChartPanel::takeTables(const DatasetPointer &dataset, const std::vector<ChartTable> &tables)
{
    m_dataset = dataset;
    m_city.reset();
    m_cityName.clear();
    m_own = {};
    m_view->setOwnAnswer(m_own);
    m_tables = tables;
    m_currentView = 0;
    showTable();
}

void ChartPanel::setChoosable(bool choosable)
{
    m_choosable = choosable;
    m_view->setChoosable(choosable);
}

void ChartPanel::setCity(std::optional<ProfileIndex> city, const Profile *profile)
{
    m_city = profile ? city : std::nullopt;
    m_own = {};
    m_cityName.clear();
    if (m_city && profile) {
        m_own = {chartMarks(m_dataset->question(m_question), profile->answers[std::size_t(m_question)]),
                 Wording::marksText(*m_dataset, *m_city, *profile, m_question)};
        m_cityName = m_dataset->cityName(m_dataset->city(*m_city));
    }
    m_view->setOwnAnswer(m_own);
    if (isShowingTable())
        m_twinModel->setMarks(m_own.marks, m_cityName);
}

const ChartTable *ChartPanel::currentTable() const
{
    return m_tables.empty() ? nullptr : &m_tables[std::size_t(m_currentView)];
}

void ChartPanel::setCurrentView(int view)
{
    if (view == m_currentView || view < 0 || view >= int(m_tables.size()))
        return;
    m_currentView = view;
    showTable();
    Q_EMIT currentViewChanged(view);
}

void ChartPanel::ensureChart()
{
    m_view->ensureScene();
}

bool ChartPanel::isShowingTable() const
{
    return m_twin->isVisibleTo(this);
}

void ChartPanel::setShowingTable(bool showing)
{
    if (showing == isShowingTable())
        return;
    if (showing)
        fillTwin();
    m_twin->setVisible(showing);
    m_view->setVisible(!showing);
    if (showing)
        m_twin->setFocus();
    else
        setFocus();
}

void ChartPanel::showTable()
{
    const ChartTable *table = currentTable();
    if (!table)
        return;
    const QString title = Wording::chartTitle(*m_dataset, *table);
    const QString notes = Wording::chartNotes(*m_dataset, *table).join(u'\n');
    // A card's own heading need not be said twice.
    m_title->setText(!m_framed && title == m_dataset->question(m_question).label ? QString() : title);
    m_subtitle->setText(Wording::chartSubtitle(*m_dataset, *table));
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
    m_menuButton->setAccessibleName(tr("Chart menu of %1").arg(title));
    setAccessibleName(title);
    setAccessibleDescription(Wording::chartDescription(*m_dataset, *table));
    m_twin->setAccessibleName(title);
    ChartContent content = chartContent(*m_dataset, *table);
    content.marked = m_marked;
    m_view->setContent(content);
    if (isShowingTable())
        fillTwin();
}

void ChartPanel::fillTwin()
{
    m_twinModel->setTable(m_dataset, *currentTable());
    m_twinModel->setMarks(m_own.marks, m_cityName);
    if (!m_twin->model())
        m_twin->setModel(m_twinModel);
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLooks();
}

} // namespace CityProfiles
