// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewfields.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr qsizetype mostCompared = 12; // as many as stand side by side
constexpr std::array rowIds{"all"_L1, "different"_L1, "same"_L1, "answered-by-all"_L1};

// Fields that are members of a view as they are.

template <auto member>
QStringList text(const View &view)
{
    return (view.*member).isEmpty() ? QStringList() : QStringList(view.*member);
}

template <auto member>
bool takeText(View &view, const QStringList &values)
{
    view.*member = values.first();
    return true;
}

template <auto member>
QStringList flag(const View &view)
{
    return view.*member ? QStringList(u"yes"_s) : QStringList();
}

template <auto member>
bool takeFlag(View &view, const QStringList &values)
{
    if (values.first() != "yes"_L1 && values.first() != "no"_L1)
        return false;
    view.*member = values.first() == "yes"_L1;
    return true;
}

template <auto member>
QStringList list(const View &view)
{
    return view.*member;
}

template <auto member>
bool takeList(View &view, const QStringList &values)
{
    view.*member = values;
    return true;
}

/// A member where a word stands for what is seen at first.
template <auto member, char first>
bool takeUnless(View &view, const QStringList &values)
{
    const QLatin1StringView usual = first == 'l' ? "latest"_L1 : "all"_L1;
    view.*member = values.first() == usual ? QString() : values.first();
    return true;
}

// Fields that are written otherwise than kept.

template <bool inTexts>
QStringList words(const View &view)
{
    return view.inTexts == inTexts ? text<&View::text>(view) : QStringList();
}

template <bool inTexts>
bool takeWords(View &view, const QStringList &values)
{
    view.text = values.first();
    view.inTexts = inTexts;
    return true;
}

QStringList rows(const View &view)
{
    return view.rows == View::Rows::All ? QStringList() : QStringList(rowIds.at(std::size_t(view.rows)));
}

bool takeRows(View &view, const QStringList &values)
{
    for (std::size_t index = 0; index < rowIds.size(); ++index) {
        if (values.first() == rowIds.at(index)) {
            view.rows = View::Rows(index);
            return true;
        }
    }
    return false;
}

QStringList look(const View &view)
{
    if (!view.look)
        return {};
    const auto number = [](double value) { return QString::number(value, 'f', 4); };
    return {number(view.look->latitude), number(view.look->longitude), number(view.look->span)};
}

bool takeLook(View &view, const QStringList &values)
{
    std::array<double, 3> numbers{};
    if (values.size() != qsizetype(numbers.size()))
        return false;
    for (std::size_t index = 0; index < numbers.size(); ++index) {
        bool isNumber = false;
        numbers.at(index) = values.at(qsizetype(index)).toDouble(&isNumber);
        if (!isNumber || !std::isfinite(numbers.at(index)))
            return false;
    }
    const MapLook taken{numbers[0], numbers[1], numbers[2]};
    if (std::abs(taken.latitude) > 90 || std::abs(taken.longitude) > 180 || taken.span <= 0 || taken.span > 360)
        return false;
    view.look = taken;
    return true;
}

std::vector<ViewField> fieldsOfTheList()
{
    using Kind = ViewField::Kind;
    using Part = ViewField::Part;
    return {
        {"search"_L1, Kind::Text, Part::Query, 1, words<false>, takeWords<false>},
        {"text"_L1, Kind::Text, Part::Query, 1, words<true>, takeWords<true>},
        {"edition"_L1, Kind::Text, Part::Query, 1, text<&View::editions>, takeUnless<&View::editions, 'l'>},
        {"where"_L1, Kind::Texts, Part::Query, 50, list<&View::where>, takeList<&View::where>},
        {"sort"_L1, Kind::Text, Part::Query, 1, text<&View::sort>, takeText<&View::sort>},
        {"possible"_L1, Kind::Flag, Part::Query, 1, flag<&View::possible>, takeFlag<&View::possible>},
        {"table"_L1, Kind::Flag, Part::Columns, 1, flag<&View::table>, takeFlag<&View::table>},
        {"columns"_L1, Kind::Ids, Part::Columns, 200, list<&View::columns>, takeList<&View::columns>},
        {"selected"_L1, Kind::Ids, Part::Selection, 1000, list<&View::selected>, takeList<&View::selected>},
    };
}

std::vector<ViewField> fieldsOfPages()
{
    using Kind = ViewField::Kind;
    using Part = ViewField::Part;
    return {
        {"profile"_L1, Kind::Text, Part::Profile, 1, text<&View::profile>, takeText<&View::profile>},
        {"question"_L1, Kind::Text, Part::Question, 1, text<&View::question>, takeText<&View::question>},
        {"profiles"_L1, Kind::Ids, Part::Comparison, mostCompared, list<&View::compared>, takeList<&View::compared>},
        {"reference"_L1, Kind::Text, Part::Comparison, 1, text<&View::reference>, takeText<&View::reference>},
        {"rows"_L1, Kind::Text, Part::Comparison, 1, rows, takeRows},
        {"profiles-as-rows"_L1, Kind::Flag, Part::Comparison, 1, flag<&View::asRows>, takeFlag<&View::asRows>},
        {"extremes"_L1, Kind::Flag, Part::Comparison, 1, flag<&View::extremes>, takeFlag<&View::extremes>},
        {"group"_L1, Kind::Text, Part::Groups, 1, text<&View::group>, takeUnless<&View::group, 'a'>},
        {"beside"_L1, Kind::Text, Part::Groups, 1, text<&View::beside>, takeText<&View::beside>},
        {"year"_L1, Kind::Text, Part::Groups, 1, text<&View::year>, takeText<&View::year>},
        {"color"_L1, Kind::Text, Part::Map, 1, text<&View::colorBy>, takeText<&View::colorBy>},
        {"look"_L1, Kind::Numbers, Part::Map, 3, look, takeLook},
        {"data"_L1, Kind::Text, Part::Data, 1, text<&View::data>, takeText<&View::data>},
        {"data-version"_L1, Kind::Text, Part::Data, 1, text<&View::dataVersion>, takeText<&View::dataVersion>},
    };
}

} // namespace

const std::vector<ViewField> &viewFields()
{
    static const std::vector<ViewField> fields = [] {
        std::vector<ViewField> all = fieldsOfTheList();
        const std::vector<ViewField> others = fieldsOfPages();
        all.insert(all.end(), others.begin(), others.end());
        return all;
    }();
    return fields;
}

const ViewField *findViewField(QStringView key)
{
    for (const ViewField &field : viewFields()) {
        if (key == field.key)
            return &field;
    }
    return nullptr;
}

} // namespace CityProfiles
