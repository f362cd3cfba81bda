// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportwork.h"

#include "datapackagewriter.h"
#include "datasetpackage.h"
#include "groupreport.h"
#include "htmlreport.h"
#include "jsonreport.h"
#include "output.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles::ExportWork {

namespace {

/// Long writings of storage ask a token whether to stop; it is told when they say how far they are.
LoadControl loadControl(const SheetControl &control)
{
    std::stop_source source;
    return {source.get_token(), [source, control](int percent) mutable {
                if (isCancelled(control.cancel))
                    source.request_stop();
                control.progress(percent);
            }};
}

Outcome writtenPackage(const Result<DataPackage> &package, const QString &folder, const SheetControl &control)
{
    return package ? writeDataPackage(*package, folder, loadControl(control)) : Outcome(package.error());
}

} // namespace

FileExport::Work list(const DatasetPointer &dataset, const ListParts &parts, bool allQuestions, const QString &format)
{
    ListParts asked = parts;
    if (allQuestions)
        asked.questions = dataset->codebook().questionOrder();
    return [dataset, asked, allQuestions, format](const QString &path, const SheetControl &control) {
        return writeOutput(path, [&](QIODevice &device) {
            if (const SheetWriter write = sheetWriter(format))
                return write(listSheet(*dataset, asked), device, control);
            return allQuestions ? writeProfilesJson(*dataset, asked.profiles, asked.selection, device, control)
                                : writeListJson(*dataset, asked.profiles, device);
        });
    };
}

FileExport::Work comparison(const DatasetPointer &dataset, const Comparison &comparison, const QString &format)
{
    return [dataset, comparison, format](const QString &path, const SheetControl &control) {
        return writeOutput(path, [&](QIODevice &device) {
            if (format == "html"_L1)
                return writeComparisonHtml(*dataset, comparison, device);
            if (const SheetWriter write = sheetWriter(format))
                return write(comparisonSheet(*dataset, comparison), device, control);
            return writeComparisonJson(*dataset, comparison, device);
        });
    };
}

FileExport::Work groups(const DatasetPointer &dataset, const ComparedGroups &groups, const QString &format)
{
    return [dataset, groups, format](const QString &path, const SheetControl &control) {
        return writeOutput(path, [&](QIODevice &device) {
            if (format == "html"_L1)
                return writeGroupsHtml(*dataset, groups, device);
            if (const SheetWriter write = sheetWriter(format))
                return write(groupsSheet(*dataset, groups), device, control);
            return writeGroupsJson(*dataset, groups, device);
        });
    };
}

FileExport::Work table(const DatasetPointer &dataset, const Sheet &sheet, const QString &format)
{
    return [dataset, sheet, format](const QString &path, const SheetControl &control) {
        return writeOutput(path, [&](QIODevice &device) { return sheetWriter(format)(sheet, device, control); });
    };
}

FileExport::Work package(const DatasetPointer &dataset)
{
    return [dataset](const QString &path, const SheetControl &control) {
        return writtenPackage(writeDataset(*dataset, loadControl(control)), path, control);
    };
}

FileExport::Work part(const DatasetPointer &dataset, const DatasetPart &part)
{
    return [dataset, part](const QString &path, const SheetControl &control) {
        DatasetPart ascending = part;
        std::sort(ascending.profiles.begin(), ascending.profiles.end());
        return writtenPackage(writeDatasetPart(*dataset, ascending, loadControl(control)), path, control);
    };
}

} // namespace CityProfiles::ExportWork
