// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterchips.h"

#include "conditionwording.h"
#include "flatbutton.h"
#include "flowlayout.h"
#include "optiontext.h"
#include "profilesearch.h"
#include "tokens.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::StringLiterals;

namespace CityProfiles {

FilterChips::FilterChips(ProfileSearch *search, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
{
    setLayout(new FlowLayout);
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(Spacing::small);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(search, &ProfileSearch::queryChanged, this, &FilterChips::rebuild);
    connect(search, &ProfileSearch::facetsChanged, this, &FilterChips::rebuild);
    rebuild();
}

void FilterChips::rebuild()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the chip that was just clicked
    }
    m_chips.clear();
    const Filter &filter = m_search->query().filter;
    setVisible(!filter.empty());
    if (filter.empty() || !m_search->dataset())
        return;
    for (std::size_t condition = 0; condition < filter.size(); ++condition)
        addChip(condition);
    auto *button = new FlatButton(FlatButton::Look::Bare, this);
    button->setObjectName(u"copyFilter"_s);
    button->setText(tr("Copy"));
    button->setMuted(true);
    button->setToolTip(tr("Copy the filter as options of the command line"));
    button->setAccessibleName(button->toolTip());
    connect(button, &FlatButton::clicked, this, &FilterChips::copy);
    layout()->addWidget(button);
    m_chips.append(button);
    button->show();
    updateGeometry();
}

void FilterChips::addChip(std::size_t condition)
{
    const QString text = Wording::conditionText(*m_search->dataset(), m_search->query().filter[condition]);
    auto *chip = new FlatButton(FlatButton::Look::Outline, this);
    chip->setObjectName(u"chip"_s);
    chip->setMaximumTextWidth(fontMetrics().averageCharWidth() * 36);
    chip->setText(tr("%1  ×", "condition, the sign to take it away").arg(text));
    chip->setToolTip(tr("%1. Click to take it away.").arg(text).toHtmlEscaped());
    chip->setAccessibleName(tr("Take away: %1").arg(text));
    connect(chip, &FlatButton::clicked, this, [this, condition] { remove(condition); });
    layout()->addWidget(chip);
    m_chips.append(chip);
    chip->show();
}

void FilterChips::remove(std::size_t condition)
{
    Filter filter = m_search->query().filter;
    if (condition < filter.size())
        filter.erase(filter.begin() + qsizetype(condition));
    m_search->setFilter(filter);
}

QString FilterChips::asOptions() const
{
    return optionsOf(m_search->dataset()->tables(), m_search->query());
}

void FilterChips::copy()
{
    QApplication::clipboard()->setText(asOptions());
    Q_EMIT copied();
}

} // namespace CityProfiles
