// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetsource.h"

#include "datapackagereader.h"
#include "datasetpackage.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace CityProfiles {

bool isDataPackage(const QString &source)
{
    const QFileInfo info(source);
    return info.isDir() || info.suffix().compare("json"_L1, Qt::CaseInsensitive) == 0;
}

Result<OpenedDataset> openDataset(const QString &source, const LoadControl &control)
{
    if (!isDataPackage(source))
        return openDatasetFile(source, control);
    PackageCheck check = checkDataPackage(source);
    if (control.stopped())
        return cancelledError();
    if (check.findings.hasErrors())
        return check.findings.firstError();
    OpenedDataset opened;
    opened.findings = std::move(check.findings);
    std::optional<Dataset> dataset = readDataset(*check.package, opened.findings);
    if (!dataset)
        return opened.findings.firstError();
    opened.dataset = std::make_shared<const Dataset>(*std::move(dataset));
    return opened;
}

CheckFindings checkDataset(const QString &source)
{
    if (!isDataPackage(source))
        return checkDatasetFile(source);
    PackageCheck check = checkDataPackage(source);
    if (!check.findings.hasErrors())
        static_cast<void>(readDataset(*check.package, check.findings));
    return std::move(check.findings);
}

} // namespace CityProfiles
