// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetlocation.h"

#include "datasetsource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr const char *datasetVariable = "CITY_PROFILES_DATASET";

} // namespace

QStringList bundledDatasetPlaces()
{
    const QString name = u"city-profiles/survey.cityprofiles"_s;
    QStringList places{QDir::cleanPath(QString(QCoreApplication::applicationDirPath() % "/../share/"_L1 % name))};
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        places.append(QDir(folder).filePath(name));
    places.removeDuplicates();
    return places;
}

Result<QString> locateDataset(const QString &asked)
{
    if (!asked.isEmpty())
        return asked;
    if (const QString named = qEnvironmentVariable(datasetVariable); !named.isEmpty())
        return named;
    const QStringList places = bundledDatasetPlaces();
    for (const QString &place : places) {
        if (QFileInfo(place).isFile())
            return place;
    }
    return Error{
        ErrorKind::Missing,
        QCoreApplication::translate("DatasetLocation", "The bundled survey was not found. Looked for: %1.")
            .arg(places.join(", "_L1)),
        QCoreApplication::translate("DatasetLocation", "Install the program again, or name a dataset with --dataset."),
        {},
        0,
        {}};
}

Result<DatasetPointer> openSource(const QString &source)
{
    const Result<QString> path = locateDataset(source);
    if (!path)
        return path.error();
    const Result<OpenedDataset> opened = openDataset(*path);
    return opened ? Result<DatasetPointer>(opened->dataset) : opened.error();
}

} // namespace CityProfiles
