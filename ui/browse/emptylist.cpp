// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptylist.h"

#include "flatbutton.h"
#include "profilesearch.h"
#include "spellinghelp.h"
#include "textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace CityProfiles {

EmptyList::EmptyList(ProfileSearch *search, QWidget *parent)
    : StateMessage(parent)
    , m_search(search)
    , m_help(new SpellingHelp(search, this))
    , m_near(new QWidget(this))
    , m_question(new TextLabel(TextSize::Body, Ink::Muted, m_near))
    , m_names(new QWidget(m_near))
    , m_years(new FlatButton(FlatButton::Look::Outline, this))
    , m_texts(new FlatButton(FlatButton::Look::Outline, this))
{
    buildOffers();
    connect(m_help, &SpellingHelp::changed, this, &EmptyList::showHelp);
    connect(m_years, &FlatButton::clicked, this, &EmptyList::allYearsRequested);
    connect(m_texts, &FlatButton::clicked, this, &EmptyList::textsRequested);
    connect(this, &StateMessage::actionRequested, this, [this] {
        if (m_request)
            Q_EMIT(this->*m_request)();
    });
    showHelp();
}

void EmptyList::buildOffers()
{
    m_years->setObjectName(u"offerYears"_s);
    m_texts->setObjectName(u"offerTexts"_s);
    m_question->setText(tr("Did you mean"));
    m_question->setAlignment(Qt::AlignHCenter);
    auto *names = new QVBoxLayout(m_names);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(Spacing::small);
    auto *near = new QVBoxLayout(m_near);
    near->setContentsMargins(0, 0, 0, Spacing::small);
    near->setSpacing(Spacing::small);
    near->addWidget(m_question);
    near->addWidget(m_names, 0, Qt::AlignHCenter);
    auto *box = static_cast<QVBoxLayout *>(layout());
    const int action = box->count() - 2; // the message's own button, above the stretch
    box->insertWidget(action, m_near, 0, Qt::AlignHCenter);
    box->insertWidget(action + 1, m_years, 0, Qt::AlignHCenter);
    box->insertWidget(action + 2, m_texts, 0, Qt::AlignHCenter);
}

void EmptyList::say(const QString &title, const QString &text, const QString &action, Request request)
{
    m_request = request;
    m_noName = false;
    setMessage(title, text, action);
    showHelp();
}

void EmptyList::sayLoading()
{
    say(tr("Reading the data…"), {});
}

void EmptyList::sayNoDataset()
{
    say(tr("No data is open"), tr("Open a dataset to see its cities."));
}

void EmptyList::sayFailed(const Error &error)
{
    say(tr("The list can't be made"), error.message(), tr("Try again"), &EmptyList::retryRequested);
}

void EmptyList::sayNothingFound()
{
    const QueryResult &result = m_search->result();
    const QString text = m_search->query().text.trimmed();
    const int named = result.asked.count();
    const int possible = int(result.possible.size());
    if (!result.words.isEmpty() && named == 0)
        sayNoName();
    else if (possible > 0)
        say(tr("No city is known to match"), tr("Of some an answer is missing, so they may match."),
            tr("Show %Ln possible matches", nullptr, possible), &EmptyList::possibleRequested);
    else if (m_search->query().filter.empty())
        say(tr("No city took part"), tr("Choose another survey year."));
    else if (text.isEmpty())
        say(tr("No city matches"), tr("Take a filter away, or clear all of them."), tr("Clear the filters"),
            &EmptyList::clearFilterRequested);
    else
        say(tr("No city passes the filters"),
            tr("%Ln profiles match “%1”, but none of them has the answers asked for.", nullptr, named).arg(text),
            tr("Clear the filters"), &EmptyList::clearFilterRequested);
}

void EmptyList::sayNoName()
{
    const QString names = tr("The filter looks for names of cities and countries and for people named.");
    say(tr("No city matches “%1”").arg(m_search->query().text.trimmed()),
        m_search->query().filter.empty() ? names : tr("That is so whatever the filters. %1").arg(names),
        tr("Clear the text"), &EmptyList::clearTextRequested);
    m_noName = true;
    showHelp();
}

void EmptyList::showHelp()
{
    m_texts->setText(tr("Look for “%1” in all texts").arg(m_search->query().text.trimmed()));
    m_texts->setMaximumTextWidth(fontMetrics().averageCharWidth() * 40);
    m_texts->setVisible(m_noName);
    m_years->setText(tr("Show %Ln in other survey years", nullptr, m_help->inOtherYears()));
    m_years->setVisible(m_noName && m_help->inOtherYears() > 0);
    showNames(m_noName ? m_help->names() : QStringList());
}

void EmptyList::showNames(const QStringList &names)
{
    for (FlatButton *button : m_names->findChildren<FlatButton *>()) {
        button->hide();
        button->setParent(nullptr);
        button->deleteLater(); // it may be the one that was just clicked
    }
    for (const QString &name : names) {
        auto *button = new FlatButton(FlatButton::Look::Outline, m_names);
        button->setObjectName(u"near"_s);
        button->setText(tr("%1?", "a name that was meant perhaps").arg(name));
        button->setAccessibleName(tr("Did you mean %1?").arg(name));
        button->setMaximumTextWidth(fontMetrics().averageCharWidth() * 40);
        connect(button, &FlatButton::clicked, this, [this, name] { Q_EMIT nameChosen(name); });
        m_names->layout()->addWidget(button);
        static_cast<QVBoxLayout *>(m_names->layout())->setAlignment(button, Qt::AlignHCenter);
    }
    m_near->setVisible(!names.isEmpty());
}

} // namespace CityProfiles
