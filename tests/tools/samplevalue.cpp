// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplevalue.h"

using namespace Qt::StringLiterals;

namespace CityProfiles::Testing {

namespace {

Quantity number(const QString &text)
{
    Quantity quantity;
    QString figure = text.section(u'@', 0, 0).trimmed();
    if (text.contains(u'@'))
        quantity.referenceYear = text.section(u'@', 1).toInt();
    const QChar sign = figure.at(0);
    if (sign == u'>' || sign == u'<' || sign == u'~')
        figure.remove(0, 1);
    quantity.qualifier = sign == u'>' ? Qualifier::MoreThan
        : sign == u'<'                ? Qualifier::LessThan
        : sign == u'~'                ? Qualifier::About
        : figure.contains(".."_L1)    ? Qualifier::Range
                                      : Qualifier::Exact;
    if (sign != u'<')
        quantity.lower = figure.section(u".."_s, 0, 0).toDouble();
    if (sign != u'>')
        quantity.upper = figure.section(u".."_s, -1).toDouble();
    return quantity;
}

Choices choices(const Question &asked, const QString &text)
{
    Choices list;
    for (const QString &item : text.split(u", "_s)) {
        const bool own = item.startsWith(u'"');
        int option = own ? 0 : asked.optionIndex(item);
        while (own && std::size_t(option) < asked.options.size() && !asked.options[std::size_t(option)].writeIn)
            ++option;
        if (option < 0 || std::size_t(option) >= asked.options.size())
            qFatal("no such option: %s", qPrintable(item));
        list.push_back({option, own ? item.mid(1, item.size() - 2) : QString(), {}});
    }
    return list;
}

GridCells cells(const Question &asked, const QString &text)
{
    GridCells list;
    for (const QString &item : text.split(u", "_s)) {
        const GridCell cell{asked.optionIndex(item.section(u':', 0, 0)), asked.levelIndex(item.section(u':', 1)), {}};
        if (cell.row < 0 || cell.level < 0)
            qFatal("no such row or level: %s", qPrintable(item));
        list.push_back(cell);
    }
    return list;
}

} // namespace

AnswerValue sampleValue(const Question &asked, const QString &text)
{
    switch (asked.kind) {
    case QuestionKind::Text:
        return text;
    case QuestionKind::Quantity:
        return number(text);
    case QuestionKind::YesNo:
        return text == "yes"_L1;
    case QuestionKind::Grid:
        return cells(asked, text);
    case QuestionKind::SingleChoice:
    case QuestionKind::MultiChoice:
        break;
    }
    return choices(asked, text);
}

} // namespace CityProfiles::Testing
