// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listarea.h"

#include "answerwording.h"
#include "citylistmodel.h"
#include "citylistview.h"
#include "comparisonset.h"
#include "emptylist.h"
#include "listtext.h"
#include "profilesearch.h"
#include "profileselection.h"
#include "sheetclipboard.h"
#include "texthitspane.h"
#include "texthitsview.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int mostCopied = 20'000; // rows on the clipboard; more are for a file

} // namespace

ListArea::ListArea(CityListModel *model, ProfileSearch *search, TextFinder *finder, QWidget *parent)
    : PageStack(parent)
    , m_model(model)
    , m_search(search)
    , m_selection(new ProfileSelection(this))
    , m_cities(new CityListView(model, m_selection, this))
    , m_message(new EmptyList(search, this))
    , m_texts(new TextHitsPane(search, finder, this))
    , m_hits(m_texts->view())
{
    m_cities->setObjectName(u"cities"_s);
    m_cities->setAccessibleName(tr("Cities"));
    m_message->setObjectName(u"message"_s);
    addWidget(m_cities);
    addWidget(m_message);
    addWidget(m_texts);
    setFocusProxy(m_cities);
    m_follow.setSingleShot(true);
    m_follow.setInterval(0);
    connect(&m_follow, &QTimer::timeout, this, [this] { Q_EMIT profileSettled(m_followed, m_question); });
    connect(m_cities, &CityListView::profileChosen, this, [this](ProfileIndex profile) { follow(profile, -1); });
    connect(m_cities, &CityListView::openRequested, this, &ListArea::openRequested);
    connect(m_cities, &CityListView::compareRequested, this, &ListArea::toggleCompared);
    connect(m_hits, &TextHitsView::hitChosen, this, &ListArea::follow);
    connect(m_hits, &TextHitsView::openRequested, this, &ListArea::openRequested);
    connect(m_hits, &TextHitsView::compareRequested, this, &ListArea::toggleCompared);
    connectView(m_cities);
    connectView(m_hits);
}

void ListArea::connectView(QAbstractItemView *view)
{
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this,
            [this, view](const QPoint &position) { showMenu(view->viewport()->mapToGlobal(position)); });
}

void ListArea::setTexts(bool texts)
{
    m_hasTexts = texts;
    showPart();
}

void ListArea::setLoading(bool loading)
{
    m_loading = loading;
    m_follow.stop();
    showResult();
}

void ListArea::showResult()
{
    if (m_loading)
        m_message->sayLoading();
    else if (!m_search->dataset())
        m_message->sayNoDataset();
    else
        m_message->sayNothingFound();
    showPart();
}

void ListArea::showFailure(const Error &error)
{
    m_message->sayFailed(error);
    setCurrentWidget(m_message);
}

void ListArea::showPart()
{
    const bool empty = !m_search->dataset() || (m_model->rowCount() == 0 && !m_search->isRunning());
    setCurrentWidget(m_hasTexts ? m_texts : empty ? static_cast<QWidget *>(m_message) : m_cities);
    setFocusProxy(m_hasTexts ? static_cast<QWidget *>(m_hits) : m_cities);
}

void ListArea::follow(ProfileIndex profile, int question)
{
    m_followed = profile;
    m_question = question;
    m_follow.start();
    Q_EMIT profileChosen(profile);
}

void ListArea::setCurrentProfile(ProfileIndex profile)
{
    if (m_followed != profile)
        m_follow.stop();
    if (m_cities->currentProfile() != profile)
        m_cities->showProfile(profile);
    m_hits->setCurrentProfile(profile);
}

std::optional<ProfileIndex> ListArea::chosenProfile() const
{
    return m_hasTexts ? m_hits->currentProfile() : m_cities->currentProfile();
}

void ListArea::focusList()
{
    if (m_hasTexts) {
        m_texts->focusList();
        return;
    }
    if (m_model->rowCount() == 0)
        return;
    if (!m_cities->currentProfile())
        m_cities->setCurrentIndex(m_model->index(0, 0));
    m_cities->setFocus(Qt::OtherFocusReason);
}

void ListArea::setComparisonSet(ComparisonSet *set)
{
    m_comparison = set;
    connect(set, &ComparisonSet::changed, this, &ListArea::showPlaces);
    showPlaces();
}

void ListArea::showPlaces()
{
    QHash<ProfileIndex, int> places;
    if (m_search->dataset() && m_comparison) {
        for (const ProfileIndex profile : m_comparison->profiles(*m_search->dataset()))
            places.insert(profile, int(places.size()));
    }
    m_cities->setPlaces(places);
}

QStringList ListArea::pickedIds(int most) const
{
    QStringList ids;
    for (const ProfileIndex profile : m_model->profiles()) {
        if (ids.size() == most)
            break;
        if (m_selection->contains(profile))
            ids.append(m_search->dataset()->profileId(profile));
    }
    return ids;
}

void ListArea::comparePicked()
{
    for (const QString &id : pickedIds(ComparisonSet::maximum)) {
        if (!m_comparison || !m_comparison->contains(id))
            Q_EMIT compareToggled(id);
    }
}

void ListArea::toggleCompared()
{
    if (!m_hasTexts && m_selection->count() > 1)
        return comparePicked();
    if (const auto profile = chosenProfile())
        Q_EMIT compareToggled(m_search->dataset()->profileId(*profile));
}

void ListArea::showMenu(const QPoint &globalPosition)
{
    const auto profile = chosenProfile();
    if (!profile)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const DatasetPointer &dataset = m_search->dataset();
    const QString id = dataset->profileId(*profile);
    const bool compared = m_comparison && m_comparison->contains(id);
    QAction *toggle = menu->addAction(compared ? tr("Remove from comparison") : tr("Add to comparison"), this,
                                      [this, id] { Q_EMIT compareToggled(id); });
    toggle->setEnabled(compared || !m_comparison || !m_comparison->isFull());
    if (!m_hasTexts && m_selection->count() > 1) {
        menu->addAction(tr("Compare the %Ln selected cities", nullptr, m_selection->count()), this,
                        &ListArea::comparePicked);
        QAction *copy = menu->addAction(tr("Copy the selected rows"), this, &ListArea::copyPicked);
        copy->setEnabled(m_selection->count() <= mostCopied);
        menu->addAction(tr("Select none"), m_selection, &ProfileSelection::clear);
    }
    menu->addAction(tr("Copy name"), this,
                    [label = Wording::profileLabel(*dataset, *profile)] { QApplication::clipboard()->setText(label); });
    menu->addAction(tr("Export list…"), this, &ListArea::exportRequested);
    menu->popup(globalPosition);
}

void ListArea::copyPicked()
{
    (void)copySheet(listAsShown(*m_model, m_selection->profiles())); // whose rows are at hand
}

} // namespace CityProfiles
