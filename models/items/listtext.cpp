// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listtext.h"

#include "citylistmodel.h"
#include "exportnotes.h"

#include <QCoreApplication>

namespace CityProfiles {

namespace {

/// The translation context of this file.
class Text {
    Q_DECLARE_TR_FUNCTIONS(ListText)
};

SheetCell cellOf(const CityListModel &model, int row, int column)
{
    const ListColumn &shown = model.columnAt(column);
    const ProfileIndex profile = model.profiles()[std::size_t(row)];
    if (shown.kind == ListColumn::Kind::Answered)
        return double(model.dataset()->answeredCount(profile));
    const auto quantity = shown.question < 0 ? std::nullopt : model.dataset()->quantity(profile, shown.question);
    const bool isNumber = quantity && quantity->qualifier == Qualifier::Exact && !quantity->referenceYear;
    return isNumber ? sheetCell(quantity->lower) : sheetCell(model.index(row, column).data().toString());
}

} // namespace

Sheet listAsShown(const CityListModel &model, const ProfileSet &picked)
{
    if (!model.dataset())
        return {};
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles.append(model.title(model.columnAt(column)));
    std::vector<SheetRow> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!picked.contains(model.profiles()[std::size_t(row)]))
            continue;
        SheetRow cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.push_back(cellOf(model, row, column));
        rows.push_back(std::move(cells));
    }
    Sheet sheet = sheetOf(Text::tr("Profiles"), titles, std::move(rows));
    sheet.notes = Wording::exportNotes(*model.dataset(), picked).labelled();
    return sheet;
}

} // namespace CityProfiles
