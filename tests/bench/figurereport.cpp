// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurereport.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles::Bench {

namespace {

QString number(const std::optional<double> &value, const QString &behind = {})
{
    return value ? QString(QString::number(*value, 'f', *value < 10 ? 2 : 1) + behind) : QString();
}

QString aimText(const Figure &figure)
{
    QStringList aims;
    if (figure.aimTimes)
        aims.append(number(figure.aimTimes, u" x"_s));
    if (figure.aim)
        aims.append(number(figure.aim));
    return aims.join(u" and "_s);
}

void insertIfSet(QJsonObject &json, QLatin1StringView key, const std::optional<double> &value)
{
    if (value)
        json.insert(key, *value);
}

} // namespace

QString tableOf(const Figures &figures)
{
    qsizetype width = 0;
    for (const Figure &figure : figures)
        width = std::max(width, figure.text.size());
    const auto line = [width](const QString &text, const QStringList &cells) {
        QString row = text.leftJustified(width);
        for (const QString &cell : cells)
            row += QString(u"  "_s + cell.rightJustified(14));
        return QString(row + u'\n');
    };
    QString table = line(u"figure"_s, {u"value"_s, u"floor"_s, u"times"_s, u"aim"_s, u"met"_s});
    for (const Figure &figure : figures) {
        const bool hasAim = figure.aim || figure.aimTimes;
        table += line(figure.text,
                      {number(figure.value, QString(u' ' + figure.unit)), number(figure.floor), number(figure.times()),
                       aimText(figure), hasAim ? (figure.met() ? u"yes"_s : u"NO"_s) : QString()});
    }
    return table;
}

QJsonObject jsonOf(const Figures &figures)
{
    QJsonArray array;
    for (const Figure &figure : figures) {
        QJsonObject json{{"id"_L1, figure.id},       {"text"_L1, figure.text}, {"unit"_L1, figure.unit},
                         {"value"_L1, figure.value}, {"runs"_L1, figure.runs}, {"met"_L1, figure.met()}};
        insertIfSet(json, "floor"_L1, figure.floor);
        insertIfSet(json, "times"_L1, figure.times());
        insertIfSet(json, "aim"_L1, figure.aim);
        insertIfSet(json, "aim_times"_L1, figure.aimTimes);
        array.append(json);
    }
    return {{"format"_L1, u"city-profiles-bench/1"_s}, {"figures"_L1, array}};
}

} // namespace CityProfiles::Bench
