// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilepage.h"

#include "answermenu.h"
#include "chartexporter.h"
#include "chartloader.h"
#include "comparisonset.h"
#include "notice.h"
#include "peersview.h"
#include "profilesheet.h"
#include "questioncard.h"
#include "standingcount.h"
#include "statemessage.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace CityProfiles {

ProfilePage::ProfilePage(QWidget *parent)
    : QStackedWidget(parent)
    , m_message(new StateMessage(this))
    , m_area(new QScrollArea(this))
    , m_sheet(new ProfileSheet)
    , m_loader(new ChartLoader(m_area, [this] { return m_sheet->charts(); }))
    , m_standings(new StandingCount(this))
    , m_menu(new AnswerMenu(this))
    , m_notice(new Notice(this))
{
    setObjectName(u"profilePage"_s);
    setAccessibleName(tr("City page"));
    m_message->setObjectName(u"profileMessage"_s);
    m_area->setObjectName(u"profileArea"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, so that no page is wider than another.
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_area->setWidget(m_sheet);
    m_notice->setObjectName(u"profileNotice"_s);
    addWidget(m_message);
    addWidget(m_area);
    m_sheet->setChartExporter(new ChartExporter(new QSettings(this), this));
    connect(m_message, &StateMessage::actionRequested, this, &ProfilePage::retry);
    connect(m_sheet, &ProfileSheet::profileRequested, this, &ProfilePage::profileRequested);
    connect(m_sheet, &ProfileSheet::comparisonRequested, this, &ProfilePage::comparisonRequested);
    connect(m_sheet, &ProfileSheet::groupRequested, this, &ProfilePage::groupRequested);
    connect(m_sheet, &ProfileSheet::peerRequested, this, &ProfilePage::openPeer);
    connect(m_standings, &StandingCount::finished, m_sheet, &ProfileSheet::showStandings);
    connect(m_sheet, &ProfileSheet::contentChanged, m_loader, &ChartLoader::loadVisible);
    connect(m_loader, &ChartLoader::loaded, this, &ProfilePage::loadPeers);
    connect(m_sheet, &ProfileSheet::menuRequested, this, &ProfilePage::openMenu);
    connect(m_menu, &AnswerMenu::copied, m_notice, &Notice::say);
    showState();
}

void ProfilePage::setDataset(const DatasetPointer &dataset)
{
    const QString id = m_dataset && m_current ? m_dataset->profileId(*m_current) : QString();
    m_dataset = dataset;
    m_current = dataset && !id.isEmpty() ? dataset->findProfile(id) : std::nullopt;
    if (m_current)
        showProfile(*m_current);
    else
        showState();
}

void ProfilePage::setComparisonSet(ComparisonSet *set)
{
    m_set = set;
    m_sheet->setComparisonSet(set);
}

void ProfilePage::showProfile(ProfileIndex profile)
{
    if (!m_dataset || profile >= m_dataset->profileCount() || m_dataset->isRemoved(profile)) {
        clear();
        return;
    }
    m_current = profile;
    Result<Profile> read = m_dataset->profile(profile);
    if (!read) {
        showFailure(read.error().message());
        return;
    }
    change({m_dataset, profile, std::move(read).value()});
}

void ProfilePage::showQuestion(int question)
{
    const QWidget *part = currentWidget() == m_area ? m_sheet->partOf(question) : nullptr;
    if (!part)
        return;
    constexpr int above = 24; // so that the part is seen to begin here
    m_area->verticalScrollBar()->setValue(part->mapTo(m_sheet, QPoint()).y() - above);
    m_loader->loadVisible();
}

int ProfilePage::questionInSight() const
{
    const int top = m_area->verticalScrollBar()->value();
    const auto *card =
        currentWidget() == m_area && top > 0 ? qobject_cast<const QuestionCard *>(m_sheet->anchorAt(top)) : nullptr;
    return card ? card->question() : -1;
}

void ProfilePage::clear()
{
    m_current.reset();
    showState();
}

void ProfilePage::showState()
{
    if (m_dataset)
        m_message->setMessage(tr("Choose a city in the list"),
                              tr("Its page shows everything that the city answered, with the source of each fact."));
    else
        m_message->setMessage(tr("Loading the survey…"), {});
    setCurrentWidget(m_message);
}

void ProfilePage::showFailure(const QString &message)
{
    m_message->setMessage(tr("This city's page can't be read"), message, tr("Try again"));
    setCurrentWidget(m_message);
}

void ProfilePage::retry()
{
    if (m_current)
        showProfile(*m_current);
}

void ProfilePage::change(const Shown &shown)
{
    // What is at the top of the viewport stays there: the same question, or else its section.
    QScrollBar *bar = m_area->verticalScrollBar();
    const bool hold = currentWidget() == m_area && bar->value() > 0;
    QWidget *anchor = hold ? m_sheet->anchorAt(bar->value()) : nullptr;
    const QPointer<QWidget> section = anchor ? m_sheet->sectionOf(anchor) : nullptr;
    const QPointer<QWidget> held = anchor;
    const int heldTop = held ? held->mapTo(m_area->viewport(), QPoint()).y() : 0;
    m_area->setUpdatesEnabled(false);
    m_shown = shown;
    m_sheet->showProfile(shown);
    m_standings->start(shown.dataset, shown.index);
    setCurrentWidget(m_area);
    QEvent layout(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(m_area, &layout);
    m_sheet->settle();
    QWidget *stays = held && !held->isHidden() ? held.data() : section.data();
    if (stays)
        bar->setValue(bar->value() + stays->mapTo(m_area->viewport(), QPoint()).y() - heldTop);
    m_loader->loadVisible();
    m_area->setUpdatesEnabled(true);
}

void ProfilePage::openPeer(ProfileIndex profile)
{
    Q_EMIT profileRequested(profile);
    m_area->verticalScrollBar()->setValue(0); // another city is read from its beginning
}

void ProfilePage::loadPeers(const QRect &sight)
{
    PeersView *peers = m_sheet->peers();
    const QRect place(peers->mapTo(m_area->viewport(), QPoint()), peers->size());
    if (peers->isWaiting() && peers->isVisible() && sight.intersects(place))
        peers->load();
}

void ProfilePage::openMenu(int question, const QPoint &position)
{
    m_menu->open(m_shown, question, position);
}

QImage ProfilePage::renderWhole(int width, qreal scale)
{
    if (!m_current || currentWidget() != m_area)
        return {};
    ProfileSheet sheet;
    sheet.setAttribute(Qt::WA_DontShowOnScreen);
    sheet.setPalette(palette());
    sheet.setLayoutDirection(layoutDirection());
    sheet.setComparisonSet(m_set);
    sheet.showProfile(m_shown);
    sheet.ensurePeers();
    sheet.show();
    sheet.resize(width, sheet.heightForWidth(width));
    sheet.settle();
    sheet.ensureAllCharts();
    QImage image((QSizeF(sheet.size()) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(palette().color(QPalette::Window));
    sheet.render(&image);
    return image;
}

} // namespace CityProfiles
