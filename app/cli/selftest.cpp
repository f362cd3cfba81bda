// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clitext.h"
#include "command.h"
#include "console.h"
#include "datasetlocation.h"
#include "devicewriter.h"
#include "option.h"
#include "output.h"
#include "request.h"
#include "selftestchart.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// One check after another, each a line; those after the first failure that they stand on say so.
class SelfTest {
public:
    explicit SelfTest(const QString &source)
        : m_source(source)
    {
    }

    void run()
    {
        add(Cli::tr("dataset found"), find());
        add(Cli::tr("dataset opens"), open());
        add(Cli::tr("every profile reads"), read());
        add(Cli::tr("a chart draws"), m_dataset ? drawTestChart(*m_dataset) : noDataset());
        add(Cli::tr("translations load"), loadTexts());
    }

    [[nodiscard]] bool passed() const { return m_passed; }
    [[nodiscard]] const QString &lines() const { return m_lines; }

private:
    void add(const QString &what, const Result<QString> &result)
    {
        m_passed = m_passed && result;
        m_lines += result ? Cli::tr("ok      %1: %2", "keep the columns").arg(what, *result)
                          : Cli::tr("failed  %1: %2", "keep the columns").arg(what, result.error().message());
        m_lines += u'\n';
    }

    static Error noDataset() { return {ErrorKind::Missing, Cli::tr("There is no dataset."), {}, {}, 0, {}}; }

    Result<QString> find() const
    {
        const Result<QString> path = locateDataset(m_source);
        if (!path || QFile::exists(*path))
            return path;
        return Error{ErrorKind::Missing, Cli::tr("There is no such file or folder."), {}, *path, 0, {}};
    }

    Result<QString> open()
    {
        const Result<DatasetPointer> opened = openSource(m_source);
        if (!opened)
            return opened.error();
        m_dataset = *opened;
        return Cli::tr("%1, version %2", "title of the data").arg(m_dataset->info().title, m_dataset->info().version);
    }

    Result<QString> read() const
    {
        if (!m_dataset)
            return noDataset();
        int count = 0;
        for (ProfileIndex profile = 0; profile < m_dataset->profileCount(); ++profile) {
            if (m_dataset->isRemoved(profile))
                continue;
            if (const Result<Profile> read = m_dataset->profile(profile); !read)
                return read.error();
            ++count;
        }
        return Cli::tr("%n profiles", nullptr, count);
    }

    static Result<QString> loadTexts()
    {
        for (const QString &language : {u"en"_s, u"sv"_s}) {
            if (const QString path = u":/i18n/city-profiles_%1.qm"_s.arg(language); !QFile::exists(path))
                return Error{ErrorKind::Missing, Cli::tr("The texts in %1 are missing.").arg(language), {}, {}, 0, {}};
        }
        return u"en, sv"_s;
    }

    QString m_source;
    DatasetPointer m_dataset;
    QString m_lines;
    bool m_passed = true;
};

} // namespace

Result<int> runSelfTest(const Request &request, Console &)
{
    SelfTest test(request.source());
    test.run();
    const Outcome outcome = writeOutput(request.value(OptionName::output), [&test](QIODevice &device) {
        DeviceWriter writer(device);
        writer.write(test.lines());
        return writer.finish();
    });
    if (!outcome)
        return outcome.error();
    return test.passed() ? 0 : 1;
}

} // namespace CityProfiles
