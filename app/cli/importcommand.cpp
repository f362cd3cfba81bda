// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clitext.h"
#include "command.h"
#include "console.h"
#include "datasetfilewriter.h"
#include "datasetopening.h"
#include "option.h"
#include "request.h"

namespace CityProfiles {

Result<int> runImport(const Request &request, Console &console)
{
    const QString target = request.value(OptionName::output);
    if (target.isEmpty())
        return Error{ErrorKind::Usage,
                     Cli::tr("The dataset file to write is missing."),
                     Cli::tr("Name it with -o, such as -o survey.cityprofiles."),
                     {},
                     0,
                     {}};
    const Result<DatasetPointer> dataset = openWith(request.arguments.first(), console);
    if (!dataset)
        return dataset.error();
    if (const Outcome outcome = writeDatasetFile(**dataset, target, interruptibleControl()); !outcome)
        return outcome.error();
    console.info(Cli::tr("%n profiles written to %1", nullptr, int((*dataset)->profileCount())).arg(target));
    return 0;
}

} // namespace CityProfiles
