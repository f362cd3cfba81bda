// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "request.h"

#include "briefoutput.h"
#include "clitext.h"
#include "didyoumean.h"
#include "formatchoice.h"
#include "option.h"
#include "viewlink.h"
#include "workspace.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

Error usage(const QString &what, const QString &remedy = {})
{
    return {ErrorKind::Usage, what, remedy, {}, 0, {}};
}

/// Options of QApplication with a value, which it takes away itself.
bool takesQtValue(const QString &word)
{
    static const QStringList options{
        u"-platform"_s,    u"-style"_s,   u"-geometry"_s, u"-qwindowgeometry"_s, u"-qwindowtitle"_s,
        u"-qwindowicon"_s, u"-display"_s, u"-session"_s,  u"-platformtheme"_s,   u"-platformpluginpath"_s,
        u"-stylesheet"_s};
    return options.contains(word.startsWith("--"_L1) ? word.mid(1) : word);
}

bool isView(const QString &word)
{
    return isViewLink(word) || isWorkspaceFile(word);
}

/// Desktops name a file by its URL.
QString localPath(const QString &word)
{
    return word.startsWith("file:"_L1) ? QUrl(word).toLocalFile() : word;
}

/// Reads the words one after another into a request.
class Reader {
public:
    explicit Reader(const QStringList &words)
        : m_words(words)
    {
        m_request.words = words;
    }

    Result<Request> read()
    {
        for (m_place = 0; m_place < m_words.size(); ++m_place) {
            if (const Outcome outcome = readWord(m_words.at(m_place)); !outcome)
                return outcome.error();
        }
        if (const Outcome outcome = settleTask(); !outcome)
            return outcome.error();
        return m_request;
    }

private:
    Outcome readWord(const QString &word)
    {
        if (takesQtValue(word)) {
            ++m_place;
            return success();
        }
        if (!m_onlyArguments && word == "--"_L1) {
            m_onlyArguments = true;
            return success();
        }
        if (!m_onlyArguments && word.startsWith(u'-') && word.size() > 1)
            return readOption(word);
        if (!m_request.command && m_request.arguments.isEmpty() && !m_onlyArguments && findCommand(word))
            m_request.command = findCommand(word);
        else
            m_request.arguments.append(word);
        return success();
    }

    Outcome readOption(const QString &word)
    {
        const qsizetype equals = word.indexOf(u'=');
        const QString given = equals < 0 ? word : word.left(equals);
        const QString name = given == "-h"_L1 ? QString(OptionName::help)
            : given == "-v"_L1                ? QString(OptionName::version)
                                              : given.mid(given.startsWith("--"_L1) ? 2 : 1);
        const OptionEntry *entry = findOption(name);
        if (!entry || (given != dashed(name) && given != "-h"_L1 && given != "-v"_L1))
            return usage(Cli::tr("There is no option %1.").arg(given), didYouMean(given, optionNames()));
        if (m_request.options.contains(name) && !entry->repeatable)
            return usage(Cli::tr("The option %1 is given twice.").arg(given));
        if (!entry->valueName) {
            m_request.options.insert(name, {QString()});
            return equals < 0 ? success() : usage(Cli::tr("The option %1 takes no value.").arg(given));
        }
        if (equals < 0 && m_place + 1 >= m_words.size())
            return usage(Cli::tr("The option %1 needs a value: %2.").arg(given, QLatin1StringView(entry->valueName)));
        const QString value = equals < 0 ? m_words.at(++m_place) : word.mid(equals + 1);
        m_request.options[name].append(value);
        return value.isEmpty() ? usage(Cli::tr("The option %1 has an empty value.").arg(given)) : success();
    }

    Outcome settleTask()
    {
        if (m_request.has(OptionName::help))
            m_request.task = Request::Task::Help;
        else if (m_request.has(OptionName::version))
            m_request.task = Request::Task::Version;
        else if (m_request.has(OptionName::selfTest))
            m_request.task = Request::Task::SelfTest;
        else if (m_request.command)
            return settleCommand();
        else
            return settleWindow();
        return success();
    }

    Outcome settleCommand()
    {
        const Command &command = *m_request.command;
        m_request.task = Request::Task::Command;
        for (auto it = m_request.options.begin(); it != m_request.options.end(); ++it) {
            const OptionEntry *entry = findOption(it.key());
            if (entry->use != OptionEntry::Use::Common && !command.options.contains(entry->name))
                return usage(Cli::tr("The command %1 has no option %2.").arg(command.name, dashed(entry->name)));
        }
        const qsizetype count = m_request.arguments.size();
        if (count < command.leastArguments)
            return usage(Cli::tr("The command %1 needs: %2.").arg(command.name, QLatin1StringView(command.arguments)));
        if (command.mostArguments >= 0 && count > command.mostArguments)
            return usage(Cli::tr("There are too many arguments for %1: %2.")
                             .arg(command.name, m_request.arguments.mid(command.mostArguments).join(u' ')),
                         command.mostArguments > 2 ? Cli::tr("It takes at most %1.").arg(command.mostArguments)
                                                   : QString());
        return checkFormat(m_request);
    }

    Outcome settleWindow()
    {
        for (QString &word : m_request.arguments)
            word = localPath(word);
        QStringList datasets = m_request.arguments;
        datasets.removeIf(isView);
        if (datasets.size() > 1)
            return usage(Cli::tr("The window opens one dataset, not several: %1.").arg(datasets.join(u' ')));
        const QString word = datasets.value(0);
        const bool isPath = word.contains(u'/') || word.contains(u'.') || m_onlyArguments || QFileInfo::exists(word);
        if (!word.isEmpty() && !isPath)
            return usage(Cli::tr("%1 is neither a command nor a file.").arg(word), didYouMean(word, commandNames()));
        for (const OptionEntry &entry : optionEntries()) {
            const bool ofCommands = entry.use == OptionEntry::Use::Command || entry.name == OptionName::output;
            if (ofCommands && m_request.has(entry.name))
                return usage(Cli::tr("The option %1 needs a command.").arg(dashed(entry.name)));
        }
        return success();
    }

    static QStringList optionNames()
    {
        QStringList names;
        for (const OptionEntry &entry : optionEntries()) {
            if (entry.use != OptionEntry::Use::Hidden)
                names.append(dashed(entry.name));
        }
        return names;
    }

    static QStringList commandNames()
    {
        QStringList names;
        for (const Command &command : commands())
            names.append(command.name);
        return names;
    }

    QStringList m_words;
    qsizetype m_place = 0;
    bool m_onlyArguments = false;
    Request m_request;
};

} // namespace

QString Request::format() const
{
    if (has(OptionName::format) || !command)
        return value(OptionName::format);
    const QString ending = endingFormat(*this);
    return command->formats.contains(ending) ? ending : command->formats.value(0);
}

QString Request::source() const
{
    for (const QString &word : arguments) {
        if (!isView(word))
            return word;
    }
    return value(OptionName::dataset);
}

QStringList Request::views() const
{
    QStringList views = arguments;
    views.removeIf([](const QString &word) { return !isView(word); });
    return views;
}

QString Request::pagesFolder() const
{
    return value(OptionName::drawPages);
}

bool Request::draws() const
{
    return task == Task::SelfTest || (task == Task::Command && (command->draws || isBriefFormat(format())));
}

QStringList argumentWords(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

Result<Request> readRequest(const QStringList &words)
{
    return Reader(words).read();
}

bool namesPlatform(const QStringList &words)
{
    return words.contains("-platform"_L1) || words.contains("--platform"_L1);
}

QString localeAmong(const QStringList &words)
{
    const QString option = dashed(OptionName::locale);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == option)
            return words.value(i + 1);
        if (words.at(i).startsWith(QString(option % u'=')))
            return words.at(i).mid(option.size() + 1);
    }
    return {};
}

} // namespace CityProfiles
