// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewfit.h"

#include "expression.h"
#include "mapanswers.h"
#include "sorttext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

using Missing = MissingPart::Kind;

constexpr qsizetype fewIds = 16; // one by one is faster up to here

/// The cities of ids, by one pass over all.
std::vector<quint64> citiesOfIds(const Dataset &dataset, const QStringList &profileIds)
{
    QSet<QByteArray> wanted;
    for (const QString &id : profileIds)
        wanted.insert(id.left(id.lastIndexOf(u'@')).toUtf8());
    std::vector<quint64> cities((dataset.cityCount() + 63) / 64, 0);
    CityIndex city = 0;
    for (const auto &segment : dataset.parts().cities) {
        for (int row = 0; row < segment->size(); ++row, ++city) {
            const QByteArrayView id = segment->ids.at(row);
            if (wanted.contains(QByteArray::fromRawData(id.data(), id.size())))
                cities[city >> 6] |= quint64(1) << (city & 63);
        }
    }
    return cities;
}

/// Holds a view against a dataset, part by part.
class Fitting {
public:
    Fitting(const Dataset &dataset, const View &view)
        : m_dataset(dataset)
        , m_codebook(dataset.codebook())
    {
        m_fitted.view = view;
    }

    FittedView fit()
    {
        fitQuery();
        fitProfiles();
        fitSurvey();
        const View &view = m_fitted.view;
        const DatasetInfo &info = m_dataset.info();
        m_fitted.otherData = (!view.data.isEmpty() && view.data != info.title)
            || (!view.dataVersion.isEmpty() && view.dataVersion != info.version);
        return m_fitted;
    }

private:
    void miss(Missing kind, const QString &id)
    {
        const MissingPart part{kind, id};
        if (std::find(m_fitted.missing.begin(), m_fitted.missing.end(), part) == m_fitted.missing.end())
            m_fitted.missing.push_back(part);
    }

    /// Takes an id out of the view where it isn't there.
    void keep(QString &id, Missing kind, bool isThere)
    {
        if (id.isEmpty() || isThere)
            return;
        miss(kind, id);
        id.clear();
    }

    template <typename IsThere>
    void keepThose(QStringList &ids, Missing kind, IsThere isThere)
    {
        QStringList kept;
        for (const QString &id : ids) {
            if (isThere(id))
                kept.append(id);
            else
                miss(kind, id);
        }
        ids = kept;
    }

    void fitQuery()
    {
        View &view = m_fitted.view;
        keep(view.editions, Missing::Edition, editionChoiceFromId(m_codebook, view.editions).has_value());
        keepThose(view.where, Missing::Condition, [this](const QString &expression) {
            const auto parsed = parseExpression(m_dataset.tables(), expression);
            if (const auto *condition = std::get_if<Condition>(&parsed))
                m_fitted.query.filter.push_back(*condition);
            return std::holds_alternative<Condition>(parsed);
        });
        ParsedSort sort = parseSort(m_codebook, view.sort);
        keep(view.sort, Missing::Sort, sort.wrong.isEmpty());
        const QStringList keys = sortKeys(m_codebook);
        keepThose(view.columns, Missing::Column, [&keys](const QString &id) { return keys.contains(id); });
        m_fitted.query.text = view.inTexts ? QString() : view.text;
        m_fitted.query.editions = editionChoiceFromId(m_codebook, view.editions).value_or(EditionChoice());
        m_fitted.query.sort = view.sort.isEmpty() ? SortOrders() : sort.orders;
    }

    void fitProfiles()
    {
        View &view = m_fitted.view;
        const auto isThere = [this](const QString &id) { return m_dataset.findProfile(id).has_value(); };
        keep(view.profile, Missing::Profile, view.profile.isEmpty() || isThere(view.profile));
        keepThose(view.compared, Missing::Profile, isThere);
        keep(view.reference, Missing::Profile, view.compared.contains(view.reference));
        m_fitted.selected = ProfileSet(m_dataset.profileCount());
        QSet<QString> selected;
        for (const ProfileIndex profile : profilesOfIds(m_dataset, view.selected)) {
            m_fitted.selected.insert(profile);
            selected.insert(m_dataset.profileId(profile));
        }
        keepThose(view.selected, Missing::Profile, [&selected](const QString &id) { return selected.contains(id); });
    }

    void fitSurvey()
    {
        View &view = m_fitted.view;
        const auto isGroup = [this](const QString &group) {
            return group.isEmpty() || isOwnGroup(group) || groupFilter(m_dataset.tables(), group);
        };
        keep(view.question, Missing::Question, m_codebook.questionIndex(view.question) >= 0);
        keep(view.group, Missing::Group, isGroup(view.group));
        keep(view.beside, Missing::Group,
             isGroup(view.beside) || view.beside == "city"_L1 || yearBeside(m_codebook, view.beside) >= 0);
        keep(view.year, Missing::Edition, m_codebook.editionIndex(view.year) >= 0);
        keep(view.colorBy, Missing::Color, colors(view.colorBy));
    }

    bool colors(const QString &by) const
    {
        const int index = m_codebook.questionIndex(by.section(u'.', 0, 0));
        if (index < 0 || !canColor(m_dataset.question(index)))
            return false;
        const Question &question = m_dataset.question(index);
        const bool byOption = question.kind == QuestionKind::MultiChoice || question.kind == QuestionKind::Grid;
        return byOption ? question.optionIndex(by.section(u'.', 1)) >= 0 : !by.contains(u'.');
    }

    const Dataset &m_dataset;
    const Codebook &m_codebook;
    FittedView m_fitted;
};

} // namespace

FittedView fitted(const Dataset &dataset, const View &view)
{
    return Fitting(dataset, view).fit();
}

bool FittedView::isEmpty() const
{
    View bare;
    bare.page = view.page;
    View rest = view;
    rest.data.clear();
    rest.dataVersion.clear();
    return !missing.empty() && rest == bare;
}

std::vector<ProfileIndex> profilesOfIds(const Dataset &dataset, const QStringList &ids)
{
    std::vector<ProfileIndex> found;
    if (ids.size() <= fewIds) {
        for (const QString &id : ids) {
            if (const auto profile = dataset.findProfile(id))
                found.push_back(*profile);
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }
    const std::vector<quint64> cities = citiesOfIds(dataset, ids);
    const QSet<QString> wanted(ids.begin(), ids.end());
    for (ProfileIndex profile = 0; profile < dataset.profileCount(); ++profile) {
        const CityIndex city = dataset.city(profile);
        if ((cities[city >> 6] >> (city & 63) & 1) != 0 && !dataset.isRemoved(profile)
            && wanted.contains(dataset.profileId(profile)))
            found.push_back(profile);
    }
    return found;
}

bool isOwnGroup(const QString &group)
{
    return group == "all"_L1 || group == "listed"_L1 || group == "compared"_L1 || group == "selected"_L1;
}

int yearBeside(const Codebook &codebook, const QString &beside)
{
    constexpr auto prefix = "year:"_L1;
    return beside.startsWith(prefix) ? codebook.editionIndex(beside.mid(prefix.size())) : -1;
}

std::optional<Filter> groupFilter(const SurveyTables &tables, const QString &group)
{
    Filter filter;
    for (const QString &expression : splitConditions(group)) {
        const auto parsed = parseExpression(tables, expression);
        if (!std::holds_alternative<Condition>(parsed))
            return std::nullopt;
        filter.push_back(std::get<Condition>(parsed));
    }
    return filter.empty() ? std::nullopt : std::optional(filter);
}

} // namespace CityProfiles
