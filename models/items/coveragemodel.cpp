// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragemodel.h"

#include "answerwording.h"
#include "coveragewording.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// As rich text only to wrap; every word of the data escaped.
QString toolTip(const QString &sentence, const QString &more)
{
    const QString first = sentence.toHtmlEscaped();
    return more.isEmpty() ? QString(u"<p>"_s + first + u"</p>"_s)
                          : QString(u"<p>"_s + first + u"</p><p>"_s + more.toHtmlEscaped() + u"</p>"_s);
}

} // namespace

CoverageModel::CoverageModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CoverageModel::setCoverage(const DatasetPointer &dataset, const Coverage &coverage)
{
    beginResetModel();
    m_dataset = dataset;
    m_coverage = coverage;
    makeRows();
    endResetModel();
}

void CoverageModel::makeRows()
{
    m_rows.clear();
    if (!m_dataset || m_coverage.editions.empty())
        return;
    m_rows.push_back({RowKind::Title, -1});
    m_rows.push_back({RowKind::Cities, -1});
    const int regions = int(m_dataset->tables().regions.size());
    for (int region = 0; region < regions; ++region)
        m_rows.push_back({RowKind::Region, region});
    if (regions > 0 && m_coverage.hasNoRegion())
        m_rows.push_back({RowKind::Region, -1});
    int section = -1;
    for (const int question : m_dataset->codebook().questionOrder()) {
        const int own = m_dataset->question(question).section;
        if (own != section)
            m_rows.push_back({RowKind::Title, own});
        section = own;
        m_rows.push_back({RowKind::Question, question});
    }
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_coverage.editions.size());
}

Qt::ItemFlags CoverageModel::flags(const QModelIndex &index) const
{
    const bool title = index.isValid() && m_rows[std::size_t(index.row())].kind == RowKind::Title;
    return title ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const EditionCoverage &edition = m_coverage.editions[std::size_t(index.column())];
    if (role == EditionRole)
        return edition.edition;
    if (role == KindRole || role == RegionRole || role == QuestionRole)
        return rowData(row, role);
    switch (row.kind) {
    case RowKind::Cities:
        return citiesData(edition, role);
    case RowKind::Region:
        return regionData(edition, row.index, role);
    case RowKind::Question:
        return questionData(edition, row.index, role);
    case RowKind::Title:
        break;
    }
    return {};
}

QVariant CoverageModel::citiesData(const EditionCoverage &edition, int role) const
{
    const Codebook &codebook = m_dataset->codebook();
    const Edition &survey = codebook.editions[std::size_t(edition.edition)];
    switch (role) {
    case Qt::DisplayRole:
        return Wording::citiesSurveyed(codebook, edition);
    case Qt::AccessibleTextRole:
        return Wording::citiesSentence(codebook, edition);
    case Qt::ToolTipRole:
        return toolTip(Wording::citiesSentence(codebook, edition), {});
    case CountRole:
    case SortRole:
        return edition.profiles;
    case BaseRole:
        return survey.respondents ? QVariant(*survey.respondents) : QVariant();
    case NoteRole:
        return survey.note;
    }
    return {};
}

QVariant CoverageModel::regionData(const EditionCoverage &edition, int region, int role) const
{
    const int count = region < 0 ? edition.noRegion : edition.regions[std::size_t(region)];
    switch (role) {
    case Qt::DisplayRole:
        return Wording::numberText(count);
    case Qt::AccessibleTextRole:
        return Wording::regionSentence(m_dataset->tables(), edition, region);
    case Qt::ToolTipRole:
        return toolTip(Wording::regionSentence(m_dataset->tables(), edition, region), {});
    case CountRole:
    case SortRole:
        return count;
    case BaseRole:
        return edition.profiles;
    }
    return {};
}

QVariant CoverageModel::questionData(const EditionCoverage &edition, int question, int role) const
{
    const QuestionCoverage &coverage = edition.questions[std::size_t(question)];
    const auto sentence = [&] { return Wording::coverageSentence(*m_dataset, edition, question); };
    switch (role) {
    case Qt::DisplayRole:
        return Wording::coverageText(coverage);
    case Qt::AccessibleTextRole:
        return tr("%1. %2", "what is known. whether it can carry a chart")
            .arg(sentence(), Wording::chartBasisText(coverage));
    case Qt::ToolTipRole:
        return toolTip(sentence(), Wording::chartBasisText(coverage));
    case CoverageRole:
        return QVariant::fromValue(coverage);
    case ChartedRole:
        return isCharted(coverage.chart);
    case ChartTextRole:
        return Wording::chartBasisText(coverage);
    case CountRole:
        return coverage.states.known();
    case BaseRole:
        return edition.profiles;
    case SortRole:
        return coverage.asked ? QVariant(coverage.states.known()) : QVariant();
    }
    return {};
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? columnData(section, role) : QVariant();
    return section < rowCount() ? rowData(m_rows[std::size_t(section)], role) : QVariant();
}

QVariant CoverageModel::rowData(const Row &row, int role) const
{
    switch (role) {
    case KindRole:
        return QVariant::fromValue(row.kind);
    case RegionRole:
        return row.kind == RowKind::Region ? row.index : -1;
    case QuestionRole:
        return row.kind == RowKind::Question ? row.index : -1;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (row.kind) {
    case RowKind::Cities:
        return role == Qt::DisplayRole ? tr("All cities") : QVariant();
    case RowKind::Region:
        return role == Qt::DisplayRole ? Wording::regionName(m_dataset->tables(), row.index) : QVariant();
    case RowKind::Question: {
        const Question &question = m_dataset->question(row.index);
        const QString heading = question.heading.isEmpty() ? question.label : question.heading;
        return role == Qt::DisplayRole ? question.label : toolTip(heading, question.description);
    }
    case RowKind::Title:
        break;
    }
    if (role == Qt::ToolTipRole)
        return {};
    return row.index < 0 ? tr("Cities here, cities surveyed")
                         : m_dataset->codebook().sections[std::size_t(row.index)].title;
}

QVariant CoverageModel::columnData(int column, int role) const
{
    const EditionCoverage &edition = m_coverage.editions[std::size_t(column)];
    switch (role) {
    case Qt::DisplayRole:
        return Wording::surveyYear(m_dataset->codebook(), edition.edition);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return Wording::citiesSentence(m_dataset->codebook(), edition);
    case EditionRole:
        return edition.edition;
    case CountRole:
        return edition.profiles;
    }
    return {};
}

} // namespace CityProfiles
