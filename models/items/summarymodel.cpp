// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summarymodel.h"

#include "answerwording.h"
#include "changewording.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

SummaryModel::SummaryModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_title(tr("Summary"))
{
}

void SummaryModel::setPair(const DatasetPointer &dataset, const Comparison &comparison, std::size_t first,
                           std::size_t second)
{
    const Comparison pair{{comparison.indices[first], comparison.indices[second]},
                          {comparison.profiles[first], comparison.profiles[second]},
                          {},
                          comparison.editionsDiffer};
    beginResetModel();
    m_dataset = dataset;
    tell(pair);
    endResetModel();
}

void SummaryModel::tell(const Comparison &pair)
{
    const Dataset &dataset = *m_dataset;
    m_names =
        tr("%1 and %2", "two profiles")
            .arg(Wording::profileLabel(dataset, pair.indices[0]), Wording::profileLabel(dataset, pair.indices[1]));
    const auto changes = changesOf(dataset, pair);
    m_ofChanges = changes.has_value();
    if (changes) {
        m_sentences = Wording::changeSummary(dataset, *changes);
        m_title = Wording::changesTitle(dataset, *changes);
        m_count = Wording::changeCountText(countsOf(*changes));
        return;
    }
    m_sentences = Wording::summary(dataset, pair);
    m_title = tr("Summary");
    m_count = m_sentences.empty() ? Wording::noCertainDifference()
                                  : tr("%Ln certain differences", nullptr, int(m_sentences.size()));
}

void SummaryModel::clear()
{
    beginResetModel();
    m_dataset.reset();
    m_sentences.clear();
    m_title = tr("Summary");
    m_count.clear();
    m_names.clear();
    m_ofChanges = false;
    endResetModel();
}

QString SummaryModel::part(int row) const
{
    const std::optional<Verdict> &part = m_sentences[std::size_t(row)].part;
    return part ? Wording::changePart(*part) : QString();
}

bool SummaryModel::isFirst(int row) const
{
    const std::optional<Verdict> &part = m_sentences[std::size_t(row)].part;
    return part && (row == 0 || m_sentences[std::size_t(row) - 1].part != part);
}

QString SummaryModel::marked(const Wording::SummarySentence &sentence) const
{
    return sentence.secondLook ? tr("%1. %2", "second look. sentence").arg(Wording::secondLook(), sentence.text)
                               : sentence.text;
}

QString SummaryModel::toText() const
{
    QString text = m_names % u'\n' % m_title % ": "_L1 % m_count % u'\n';
    for (int row = 0; row < rowCount(); ++row) {
        if (isFirst(row))
            text += u'\n' % part(row) % u'\n';
        text += marked(m_sentences[std::size_t(row)]) % u'\n';
    }
    return text;
}

int SummaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sentences.size());
}

QVariant SummaryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Wording::SummarySentence &sentence = m_sentences[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return sentence.text;
    case Qt::AccessibleTextRole:
        return m_ofChanges ? tr("%1. %2", "part of the changes. sentence").arg(part(index.row()), marked(sentence))
                           : sentence.text;
    case QuestionRole:
        return sentence.question;
    case OptionRole:
        return sentence.option;
    case LabelRole:
        return m_dataset->question(sentence.question).label;
    case PartRole:
        return part(index.row());
    case FirstRole:
        return isFirst(index.row());
    case SecondLookRole:
        return sentence.secondLook;
    }
    return {};
}

} // namespace CityProfiles
