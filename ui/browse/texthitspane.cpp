// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texthitspane.h"

#include "profilesearch.h"
#include "statemessage.h"
#include "textfinder.h"
#include "texthitsmodel.h"
#include "texthitsview.h"
#include "textlabel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace CityProfiles {

TextHitsPane::TextHitsPane(ProfileSearch *search, TextFinder *finder, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_finder(finder)
    , m_model(new TextHitsModel(finder, this))
    , m_summary(new TextLabel(TextSize::Body, Ink::Text, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new TextHitsView(m_model, m_stack))
    , m_message(new StateMessage(m_stack))
{
    m_summary->setObjectName(u"hitCount"_s);
    m_summary->setBold(true);
    m_summary->setWordWrap(true);
    m_view->setObjectName(u"hits"_s);
    m_message->setObjectName(u"hitsMessage"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, Spacing::small, 0, 0); // others would not be mirrored
    head->addSpacing(Spacing::panel + 3);
    head->addWidget(m_summary, 1);
    head->addSpacing(Spacing::panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::medium);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(150);
    connect(&m_patience, &QTimer::timeout, this, &TextHitsPane::showSearching);
    connect(finder, &TextFinder::started, &m_patience, qOverload<>(&QTimer::start));
    connect(finder, &TextFinder::changed, this, &TextHitsPane::showFound);
    connect(m_message, &StateMessage::actionRequested, this, &TextHitsPane::help);
}

void TextHitsPane::focusList()
{
    if (m_model->rowCount() == 0)
        return;
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0));
    m_view->setFocus(Qt::OtherFocusReason);
}

void TextHitsPane::showSearching()
{
    if (!m_finder->isRunning())
        return;
    if (m_model->rowCount() > 0) { // what was found before stays until there is something new
        m_summary->setText(tr("Searching…"));
        return;
    }
    m_message->setMessage(tr("Looking into the texts…"), {});
    m_stack->setCurrentWidget(m_message);
}

void TextHitsPane::showFound()
{
    m_patience.stop();
    if (!m_finder->dataset()) { // nothing has been looked through yet
        m_summary->hide();
        m_stack->setCurrentWidget(m_view);
        if (m_finder->isRunning())
            m_patience.start();
        return;
    }
    m_summary->setText(summary());
    m_summary->setVisible(m_model->rowCount() > 0);
    if (m_finder->error())
        m_message->setMessage(tr("The texts can't be read"), m_finder->error()->message(), tr("Try again"));
    else
        sayNothingFound();
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_message);
}

QString TextHitsPane::summary() const
{
    const TextHits &found = m_finder->found();
    const QString answers = tr("%Ln answers", "in whose texts something was found", int(found.answers));
    const QString profiles = tr("%Ln profiles", "which have the answers", found.profiles);
    return found.allShown()
        ? tr("%1 in %2", "n answers, n profiles").arg(answers, profiles)
        : tr("First %L1 of %2 in %3", "n of, n answers, n profiles").arg(found.hits.size()).arg(answers, profiles);
}

void TextHitsPane::sayNothingFound()
{
    const QString text = m_finder->text().trimmed();
    const int profiles = m_finder->lookedThrough();
    const QString title = profiles == 0 ? tr("No texts to look into") : tr("Nothing found for “%1”", "words").arg(text);
    if (!m_search->query().filter.empty()) {
        m_message->setMessage(title,
                              tr("The filters leave %Ln profiles to look into. Take a filter away, or look for fewer "
                                 "words.",
                                 nullptr, profiles),
                              tr("Clear the filters"));
    } else {
        m_message->setMessage(title,
                              tr("It is in no text of the %Ln profiles shown. Look for fewer words, for their "
                                 "beginnings, or in another survey year.",
                                 nullptr, profiles),
                              tr("Look for names"));
    }
}

void TextHitsPane::help()
{
    if (m_finder->error())
        m_finder->retry();
    else if (!m_search->query().filter.empty())
        Q_EMIT clearFilterRequested();
    else
        Q_EMIT namesRequested();
}

} // namespace CityProfiles
