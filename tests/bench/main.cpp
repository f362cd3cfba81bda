// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "figurereport.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace CityProfiles::Bench;
using namespace Qt::StringLiterals;

namespace {

struct Part {
    QString name;
    std::function<Figures(const Plan &)> measure;
};

const std::vector<Part> &parts()
{
    static const std::vector<Part> all{
        {u"start"_s, startFigures},     {u"key"_s, keyFigures},       {u"memory"_s, memoryFigures},
        {u"open"_s, openFigures},       {u"search"_s, searchFigures}, {u"list"_s, listFigures},
        {u"brief"_s, briefFigures},     {u"chart"_s, chartFigures},   {u"batch"_s, batchFigures},
        {u"compare"_s, compareFigures}, {u"map"_s, mapFigures},       {u"groups"_s, groupFigures},
        {u"peers"_s, peerFigures}};
    return all;
}

int print(const QByteArray &text)
{
    std::fputs(text.constData(), stdout);
    return EXIT_SUCCESS;
}

/// "--child open FILE" needs no window, "--child walk SURVEY" has one.
int runChild(int argc, char **argv)
{
    const QString file = QFile::decodeName(argv[argc - 1]);
    if (qstrcmp(argv[2], "open") == 0) {
        const QCoreApplication application(argc, argv);
        return print(QJsonDocument(openDatasetOnce(file)).toJson());
    }
    const QApplication application(argc, argv);
    return print(QJsonDocument(walkProfiles(file)).toJson());
}

int save(const QJsonObject &json, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson()) > 0 && file.commit())
        return EXIT_SUCCESS;
    std::fprintf(stderr, "%s can't be written\n", qUtf8Printable(path));
    return EXIT_FAILURE;
}

} // namespace

/// Prints how fast the program is, each figure with its floor from the same run.
int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    if (argc > 3 && qstrcmp(argv[1], "--child") == 0)
        return runChild(argc, argv);
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption json(u"json"_s, u"Writes the figures to a file, too."_s, u"FILE"_s);
    const QCommandLineOption runs(u"runs"_s, u"Measured rounds; the median counts."_s, u"N"_s, u"15"_s);
    const QCommandLineOption profiles(u"profiles"_s, u"Size of the generated dataset."_s, u"N"_s, u"1000000"_s);
    const QCommandLineOption only(
        u"only"_s,
        u"start, key, memory, open, search, list, brief, chart, batch, compare, map, groups or peers, with commas."_s,
        u"PARTS"_s);
    parser.addOptions({json, runs, profiles, only});
    parser.process(application);
    Plan plan;
    plan.runs = std::max(1, parser.value(runs).toInt());
    plan.profiles = std::max(1U, parser.value(profiles).toUInt());
    plan.survey = QStringLiteral(BUNDLED_SURVEY);
    plan.generated = QStringLiteral(BENCH_FOLDER "/synthetic-%1.cityprofiles").arg(plan.profiles);
    const QStringList wanted = parser.value(only).split(u',', Qt::SkipEmptyParts);
    Figures figures;
    for (const Part &part : parts()) {
        if (!wanted.isEmpty() && !wanted.contains(part.name))
            continue;
        for (const Figure &figure : part.measure(plan))
            figures.push_back(figure);
    }
    print(tableOf(figures).toUtf8());
    return parser.isSet(json) ? save(jsonOf(figures), parser.value(json)) : EXIT_SUCCESS;
}
