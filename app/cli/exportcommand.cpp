// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clitext.h"
#include "command.h"
#include "conditionwording.h"
#include "console.h"
#include "datapackagewriter.h"
#include "datasetopening.h"
#include "datasetpackage.h"
#include "interruption.h"
#include "jsonreport.h"
#include "listsheet.h"
#include "option.h"
#include "output.h"
#include "packagedescriptor.h"
#include "queryrequest.h"
#include "request.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// What is to be written.
struct Selection {
    std::vector<ProfileIndex> profiles;
    QString words; ///< empty: everything
};

/// Without conditions everything, all survey years included.
Result<Selection> selectionOf(const DatasetPointer &dataset, const Request &request)
{
    Result<Query> query = queryOf(*dataset, request);
    if (!query)
        return query.error();
    if (!request.has(OptionName::edition))
        query->editions = {EditionChoice::Mode::All, -1};
    DatasetIndex index(dataset);
    Result<QueryResult> result = run(index, *query, interruption());
    if (!result)
        return result.error();
    if (interrupted())
        return interruptedError();
    const bool whole = *query == Query{{}, {EditionChoice::Mode::All, -1}, {}};
    return Selection{std::move(result->rows), whole ? QString() : Wording::queryText(*dataset, *query)};
}

Outcome writePackage(const Dataset &dataset, Selection selection, const QString &folder, Console &console)
{
    if (!QDir(folder).isEmpty() && !QFileInfo::exists(QDir(folder).filePath(PackageDescriptor::fileName)))
        return Error{ErrorKind::NotWritten,
                     Cli::tr("The folder is not empty and holds no data package."),
                     Cli::tr("Name another folder, or one whose data package may be replaced."),
                     folder,
                     0,
                     {}};
    std::sort(selection.profiles.begin(), selection.profiles.end());
    const Result<DataPackage> package = selection.words.isEmpty()
        ? writeDataset(dataset, writingControl(console))
        : writeDatasetPart(dataset, {std::move(selection.profiles), selection.words}, writingControl(console));
    return package ? writeDataPackage(*package, folder, writingControl(console)) : Outcome(package.error());
}

Outcome writeTable(const Dataset &dataset, const Selection &selection, const Request &request, Console &console)
{
    return writeOutput(request.value(OptionName::output), [&](QIODevice &device) {
        if (const auto write = sheetWriter(request.format()))
            return write(
                listSheet(dataset,
                          {selection.profiles, dataset.codebook().questionOrder(), selection.words, nullptr, nullptr}),
                device, sheetControl(console));
        return writeProfilesJson(dataset, selection.profiles, selection.words, device, sheetControl(console));
    });
}

} // namespace

Result<int> runExport(const Request &request, Console &console)
{
    const bool package = request.format() == "datapackage"_L1;
    const QString target = request.value(OptionName::output);
    if (package && target.isEmpty())
        return Error{ErrorKind::Usage,
                     Cli::tr("The folder to write the data package into is missing."),
                     Cli::tr("Name it with -o, such as -o survey."),
                     {},
                     0,
                     {}};
    const Result<DatasetPointer> dataset = openAsked(request, console);
    if (!dataset)
        return dataset.error();
    const Result<Selection> selection = selectionOf(*dataset, request);
    if (!selection)
        return selection.error();
    const Outcome written = package ? writePackage(**dataset, *selection, target, console)
                                    : writeTable(**dataset, *selection, request, console);
    if (!written)
        return written.error().kind == ErrorKind::Cancelled ? interruptedError() : written.error();
    console.info(Cli::tr("%n profiles written", nullptr, int(selection->profiles.size())));
    return 0;
}

} // namespace CityProfiles
