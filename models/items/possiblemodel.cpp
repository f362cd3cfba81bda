// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "possiblemodel.h"

#include "answerwording.h"
#include "citylistmodel.h"
#include "conditionwording.h"
#include "profilesearch.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

PossibleModel::PossibleModel(ProfileSearch *search, QObject *parent)
    : QAbstractListModel(parent)
    , m_search(search)
{
    const auto reset = [this] {
        beginResetModel();
        endResetModel();
    };
    connect(search, &ProfileSearch::resultChanged, this, reset);
    connect(search, &ProfileSearch::facetsChanged, this, reset);
}

ProfileIndex PossibleModel::profile(const QModelIndex &index) const
{
    return m_search->result().possible[std::size_t(index.row())];
}

int PossibleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_search->result().possible.size());
}

QString PossibleModel::missing(ProfileIndex profile) const
{
    QStringList questions;
    for (const int condition : unknownConditions(m_search->result(), profile)) {
        const Filter &filter = m_search->query().filter;
        if (std::size_t(condition) < filter.size())
            questions.append(Wording::subjectText(m_search->dataset()->tables(),
                                                  filter[std::size_t(condition)].terms.front().subject));
    }
    return tr("Missing: %1", "questions").arg(questions.join(", "_L1));
}

QVariant PossibleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Dataset &dataset = *m_search->dataset();
    switch (role) {
    case Qt::DisplayRole:
        return Wording::shortProfileLabel(dataset, profile(index));
    case CityListModel::SecondaryTextRole:
        return missing(profile(index));
    case CityListModel::ProfileRole:
        return QVariant::fromValue(profile(index));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString sentence = tr("%1. %2", "city. what is missing")
                                     .arg(Wording::profileLabel(dataset, profile(index)), missing(profile(index)));
        return role == Qt::ToolTipRole ? sentence.toHtmlEscaped() : sentence;
    }
    }
    return {};
}

} // namespace CityProfiles
