// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerline.h"

#include "answerfinder.h"
#include "conditionwording.h"
#include "profilesearch.h"

#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int mostShown = 20; // lines of the menu

/// A condition by its question, which the row of a grid alone doesn't say.
QString textOf(const Dataset &dataset, const Condition &condition)
{
    const auto &[subject, values] = condition.terms.front();
    if (subject.kind != Subject::Kind::GridRow)
        return Wording::conditionText(dataset, condition);
    return AnswerLine::tr("%1: %2", "question and row: level")
        .arg(Wording::subjectText(dataset.tables(), subject),
             Wording::valueText(dataset.tables(), subject, values.front()));
}

QString lineOf(const Dataset &dataset, const OfferedCondition &offer)
{
    const QString line = offer.atLeast && offer.count > 0 ? AnswerLine::tr("%1 (≥ %2)", "condition (count)")
                                                          : AnswerLine::tr("%1 (%2)", "condition (count)");
    return line.arg(textOf(dataset, offer.condition), QLocale().toString(offer.count));
}

} // namespace

AnswerLine::AnswerLine(AnswerFinder *finder, QWidget *parent)
    : FlatButton(Look::Bare, parent)
    , m_finder(finder)
    , m_menu(new QMenu(this))
{
    setObjectName(u"answers"_s);
    setArrow(Arrow::Down);
    setMuted(true);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &AnswerLine::fillMenu);
    connect(m_menu, &QMenu::triggered, this, [this](const QAction *action) { Q_EMIT chosen(action->data().toInt()); });
    connect(finder, &AnswerFinder::changed, this, &AnswerLine::showOffers);
    showOffers();
}

void AnswerLine::showOffers()
{
    m_menu->hide(); // it is about what was typed before
    setVisible(!m_finder->offered().empty());
    setText(tr("An answer in %Ln questions", nullptr, m_finder->questions()));
    setToolTip(tr("Add an answer to the filter instead of looking for names"));
    updateGeometry();
}

void AnswerLine::fillMenu()
{
    m_menu->clear();
    const auto &offered = m_finder->offered();
    const int shown = std::min(int(offered.size()), mostShown);
    for (int offer = 0; offer < shown; ++offer) {
        QString line = lineOf(*m_finder->search()->dataset(), offered[std::size_t(offer)]);
        m_menu->addAction(line.replace(u'&', u"&&"_s))->setData(offer);
    }
    if (const int more = int(offered.size()) - shown; more > 0)
        m_menu->addAction(tr("%Ln more: type further letters", nullptr, more))->setEnabled(false);
}

} // namespace CityProfiles
