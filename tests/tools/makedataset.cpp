// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetfilewriter.h"
#include "datasetsource.h"
#include "syntheticsurvey.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

namespace {

int fail(const QString &what)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(what));
    return EXIT_FAILURE;
}

} // namespace

/// Writes a generated dataset: make-dataset --profiles N --seed S -o FILE
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes a generated dataset, plainly marked as synthetic."_s);
    parser.addHelpOption();
    const QCommandLineOption profiles(u"profiles"_s, u"Number of profiles."_s, u"N"_s, u"1000"_s);
    const QCommandLineOption seed(u"seed"_s, u"The same seed gives the same file."_s, u"S"_s, u"1"_s);
    const QCommandLineOption survey(u"survey"_s, u"The dataset whose codebook is used."_s, u"SOURCE"_s,
                                    QStringLiteral(BUNDLED_SURVEY));
    const QCommandLineOption output({u"o"_s, u"output"_s}, u"The dataset file."_s, u"FILE"_s);
    parser.addOptions({profiles, seed, survey, output});
    parser.process(application);
    bool profilesOk = false;
    bool seedOk = false;
    const uint count = parser.value(profiles).toUInt(&profilesOk);
    const quint64 start = parser.value(seed).toULongLong(&seedOk);
    if (!profilesOk || !seedOk || parser.value(output).isEmpty())
        return fail(u"usage: make-dataset --profiles N --seed S -o FILE"_s);
    const auto model = openDataset(parser.value(survey));
    if (!model)
        return fail(model.error().message());
    const Testing::SyntheticSurvey synthetic(model->dataset, start);
    const Outcome written = writeDatasetFile(synthetic.dataset(count), parser.value(output));
    return written ? EXIT_SUCCESS : fail(written.error().message());
}
