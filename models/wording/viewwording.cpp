// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewwording.h"

#include "answerwording.h"
#include "conditionwording.h"
#include "text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace CityProfiles::Wording {

namespace {

QString separated(const QStringList &parts)
{
    return parts.join(Text::tr(" · ", "between the parts of a title"));
}

QString profileText(const Dataset &dataset, const QString &id)
{
    const auto profile = dataset.findProfile(id);
    return profile ? shortProfileLabel(dataset, *profile) : id;
}

/// What the list is narrowed by, part by part.
QStringList queryParts(const Dataset &dataset, const FittedView &fitted)
{
    QStringList parts;
    const View &view = fitted.view;
    if (!view.text.isEmpty())
        parts.append(view.inTexts ? Text::tr("“%1” in texts").arg(view.text) : Text::tr("“%1”").arg(view.text));
    if (view.editions == "all"_L1)
        parts.append(Text::tr("every survey year"));
    else if (!view.editions.isEmpty())
        parts.append(Text::tr("%1 survey").arg(view.editions));
    for (const Condition &condition : fitted.query.filter)
        parts.append(conditionText(dataset, condition));
    return parts;
}

QString listTitle(const Dataset &dataset, const FittedView &fitted, int listed)
{
    QStringList parts = queryParts(dataset, fitted);
    const bool narrowed = !parts.isEmpty();
    if (!narrowed && !fitted.view.profile.isEmpty())
        return profileText(dataset, fitted.view.profile);
    if (listed >= 0)
        parts.prepend(Text::tr("%Ln cities", "how many the list has", listed));
    if (!fitted.view.profile.isEmpty())
        parts.append(Text::tr("at %1", "which city of a list is read").arg(profileText(dataset, fitted.view.profile)));
    return parts.isEmpty() ? Text::tr("All cities in the list") : separated(parts);
}

QString comparisonTitle(const Dataset &dataset, const View &view)
{
    constexpr qsizetype named = 3;
    QStringList names;
    for (const QString &id : view.compared.first(std::min(view.compared.size(), named)))
        names.append(profileText(dataset, id));
    if (names.isEmpty())
        return Text::tr("Side by side");
    const int others = int(view.compared.size() - names.size());
    const QString joined = names.join(Text::tr(", ", "between the items of a list"));
    return others > 0 ? Text::tr("Side by side: %1 and %Ln more", "", others).arg(joined)
                      : Text::tr("Side by side: %1").arg(joined);
}

QString groupTitle(const Dataset &dataset, const QString &group)
{
    if (group.isEmpty() || group == "all"_L1)
        return Text::tr("All cities");
    if (group == "listed"_L1)
        return Text::tr("Cities in the list");
    if (group == "compared"_L1)
        return Text::tr("Cities side by side");
    if (group == "selected"_L1)
        return Text::tr("Selected cities");
    if (group == "city"_L1)
        return Text::tr("the city being read");
    if (const int year = yearBeside(dataset.codebook(), group); year >= 0)
        return Text::tr("%1 survey").arg(dataset.codebook().editions[std::size_t(year)].id);
    return filterName(dataset, groupFilter(dataset.tables(), group).value_or(Filter()));
}

QString besideTitle(const Dataset &dataset, const View &view)
{
    const bool isCity = view.beside == "city"_L1 && !view.profile.isEmpty();
    return isCity ? profileText(dataset, view.profile) : groupTitle(dataset, view.beside);
}

QString surveyTitle(const Dataset &dataset, const View &view)
{
    const QString first = groupTitle(dataset, view.group);
    QStringList parts{
        view.beside.isEmpty() ? first : Text::tr("%1 beside %2", "two groups").arg(first, besideTitle(dataset, view))};
    if (!view.year.isEmpty())
        parts.append(Text::tr("%1 survey").arg(view.year));
    return separated(parts);
}

QString mapTitle(const Dataset &dataset, const FittedView &fitted)
{
    QStringList parts{Text::tr("Map")};
    const int question = dataset.codebook().questionIndex(fitted.view.colorBy.section(u'.', 0, 0));
    if (question >= 0)
        parts.append(dataset.question(question).label);
    return separated(parts + queryParts(dataset, fitted));
}

QString missingPart(const MissingPart &part)
{
    switch (part.kind) {
    case MissingPart::Kind::Profile:
        return Text::tr("the profile %1").arg(part.id);
    case MissingPart::Kind::Edition:
        return Text::tr("the survey year %1").arg(part.id);
    case MissingPart::Kind::Condition:
        return Text::tr("the condition %1").arg(part.id);
    case MissingPart::Kind::Sort:
        return Text::tr("the order %1").arg(part.id);
    case MissingPart::Kind::Column:
        return Text::tr("the column %1").arg(part.id);
    case MissingPart::Kind::Question:
        return Text::tr("the question %1").arg(part.id);
    case MissingPart::Kind::Group:
        return Text::tr("the group %1").arg(part.id);
    case MissingPart::Kind::Color:
        break;
    }
    return Text::tr("the colours %1", "of a map").arg(part.id);
}

} // namespace

QString filterName(const Dataset &dataset, const Filter &filter)
{
    QStringList parts;
    for (const Condition &condition : filter) {
        const Term &term = condition.terms.front();
        const bool isPlace = term.subject.kind == Subject::Kind::Region || term.subject.kind == Subject::Kind::Country;
        const bool isName = isPlace && condition.match == Match::Any && term.values.size() == 1;
        parts.append(isName && filter.size() == 1 ? valueText(dataset.tables(), term.subject, term.values.front())
                                                  : conditionText(dataset, condition));
    }
    return parts.join(Text::tr(", ", "between the items of a list"));
}

QString viewTitle(const Dataset &dataset, const FittedView &fitted, int listed)
{
    switch (fitted.view.page) {
    case View::Page::Browse:
        return listTitle(dataset, fitted, listed);
    case View::Page::Compare:
        return comparisonTitle(dataset, fitted.view);
    case View::Page::AllCities:
        return surveyTitle(dataset, fitted.view);
    case View::Page::Map:
        return mapTitle(dataset, fitted);
    case View::Page::Coverage:
        break;
    }
    return Text::tr("Coverage");
}

QString otherDataText(const FittedView &fitted, const DatasetInfo &here)
{
    if (!fitted.otherData)
        return {};
    const View &view = fitted.view;
    const auto named = [](const QString &title, const QString &version) {
        return version.isEmpty() ? title : Text::tr("%1, version %2", "a dataset").arg(title, version);
    };
    const bool sameTitle = view.data.isEmpty() || view.data == here.title;
    return Text::tr("Made with other data: %1. Open here: %2.")
        .arg(named(sameTitle ? here.title : view.data, view.dataVersion), named(here.title, here.version));
}

QString missingText(const std::vector<MissingPart> &missing)
{
    constexpr std::size_t most = 8;
    if (missing.empty())
        return {};
    QStringList parts;
    for (std::size_t index = 0; index < std::min(most, missing.size()); ++index)
        parts.append(missingPart(missing[index]));
    QString text = Text::tr("Not found here: %1.").arg(parts.join(Text::tr(", ", "between the items of a list")));
    if (missing.size() > most)
        text += u' ' + Text::tr("And %Ln more.", "", int(missing.size() - most));
    return text;
}

} // namespace CityProfiles::Wording
