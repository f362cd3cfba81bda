// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "charttable.h"
#include "childprocess.h"
#include "datasetfilereader.h"
#include "measure.h"
#include "query.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace CityProfiles::Bench {

namespace {

/// The bytes of the columns that opening reads.
qint64 columnBytes(const Dataset &dataset)
{
    qint64 bytes = 0;
    for (const auto &segment : dataset.parts().cities) {
        for (const TextColumn *text :
             {&segment->ids, &segment->names, &segment->subdivisions, &segment->otherNames, &segment->folded})
            bytes += text->bytes.size() + text->ends.size();
        bytes +=
            segment->countries.size() + segment->latitudes.size() + segment->longitudes.size() + segment->ranks.size();
    }
    for (const auto &segment : dataset.parts().profiles) {
        bytes += segment->cities.size() + segment->editions.size() + segment->sources.size() + segment->snapshots.size()
            + segment->searchable.bytes.size() + segment->searchable.ends.size();
        for (const QByteArray &plane : segment->planes)
            bytes += plane.size();
        for (const NumberColumns &numbers : segment->numbers)
            bytes += numbers.lower.size() + numbers.upper.size() + numbers.qualifiers.size() + numbers.years.size();
    }
    return bytes;
}

double readBytes(const QString &path, qint64 bytes)
{
    return milliseconds([&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.read(bytes).isEmpty())
            qFatal("%s can't be read", qUtf8Printable(path));
    });
}

/// What a person can ask for next: a filter, every chart, a page.
void useEverything(const Dataset &dataset)
{
    const ProfileSet found = matching(dataset, u"port"_s);
    const int edition = dataset.codebook().editionOrder().back();
    for (int question = 0; question < int(dataset.codebook().questions.size()); ++question)
        (void)chartTables(dataset, question, edition);
    const auto first = run(dataset, {});
    if (first.empty() || found.count() == 0 || !dataset.profile(first.front()))
        qFatal("the generated dataset is not as it should be");
}

} // namespace

QJsonObject openDatasetOnce(const QString &file)
{
    DatasetPointer dataset;
    const double list = milliseconds([&] {
        const auto opened = openDatasetFile(file);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().message()));
        dataset = opened->dataset;
        if (run(*dataset, {}).empty())
            qFatal("no profiles");
    });
    const Memory opened = memory();
    const double rest = milliseconds([&] { useEverything(*dataset); });
    const qint64 bytes = columnBytes(*dataset);
    dataset.reset();
    return {{"list"_L1, list},          {"everything"_L1, list + rest},       {"resident"_L1, opened.resident},
            {"peak"_L1, memory().peak}, {"floor"_L1, readBytes(file, bytes)}, {"bytes"_L1, double(bytes)}};
}

void makeGenerated(const Plan &plan)
{
    if (!QFileInfo::exists(plan.generated))
        (void)wholeProcess(
            QStringLiteral(MAKE_DATASET),
            {u"--profiles"_s, QString::number(plan.profiles), u"--seed"_s, u"1"_s, u"-o"_s, plan.generated});
}

Figures openFigures(const Plan &plan)
{
    makeGenerated(plan);
    std::map<QString, std::vector<double>> values;
    for (int run = 0; run <= plan.runs; ++run) {
        const QJsonObject once = child({u"open"_s, plan.generated});
        for (auto it = once.begin(); run > 0 && it != once.end(); ++it)
            values[it.key()].push_back(it.value().toDouble());
    }
    const auto figure = [&](const QString &key, const QString &text, const QString &unit, std::optional<double> floor,
                            double aim) {
        return Figure{QString(u"open."_s + key), text, unit, median(values[key]), floor, aim, {}, plan.runs};
    };
    const double floor = median(values[u"floor"_s]);
    const QString size = u"%1 profiles"_s.arg(plan.profiles);
    return {figure(u"list"_s, QString(u"open "_s + size + u": the list can be used"_s), u"ms"_s, floor, 300),
            figure(u"everything"_s, QString(u"open "_s + size + u": filter, charts and a page too"_s), u"ms"_s, floor,
                   1000),
            figure(u"resident"_s, QString(u"open "_s + size + u": resident"_s), u"MB"_s, {}, 400),
            figure(u"peak"_s, QString(u"open "_s + size + u": resident at most"_s), u"MB"_s, {}, 500)};
}

} // namespace CityProfiles::Bench
