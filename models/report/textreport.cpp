// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textreport.h"

#include "answerwording.h"
#include "chartwording.h"
#include "conditionwording.h"
#include "devicewriter.h"
#include "matchmarks.h"
#include "reportids.h"
#include "reporttext.h"
#include "summaryreport.h"
#include "textlayout.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int indent = 2;
constexpr int labelWidth = 36;

std::vector<int> listedQuantities(const Codebook &codebook, int extraQuestion)
{
    std::vector<int> questions;
    for (const int question : quantityQuestions(codebook)) {
        if (question == extraQuestion || !codebook.questions[std::size_t(question)].role.isEmpty())
            questions.push_back(question);
    }
    return questions;
}

QString quantityCell(const Dataset &dataset, ProfileIndex profile, int question)
{
    const State state = dataset.state(profile, question);
    const auto quantity = dataset.quantity(profile, question);
    if (!quantity)
        return state == State::None ? Wording::noneText(dataset.question(question)) : Wording::stateText(state);
    const QString number = Wording::quantityText(*quantity);
    return quantity->referenceYear
        ? Report::tr("%1 (%2)", "number, reference year").arg(number).arg(*quantity->referenceYear)
        : number;
}

QStringList listedCells(const Dataset &dataset, ProfileIndex profile, const std::vector<int> &quantities)
{
    const CityIndex city = dataset.city(profile);
    QStringList cells{Wording::cityLabel(dataset, city), Wording::countryName(dataset, city),
                      Wording::surveyYear(dataset.codebook(), dataset.edition(profile), dataset.snapshotYear(profile))};
    for (const int question : quantities)
        cells.append(quantityCell(dataset, profile, question));
    cells.append(dataset.profileId(profile));
    return cells;
}

QStringList markCells(const Dataset &dataset, const MatchMarks &marks, ProfileIndex profile)
{
    QStringList missing;
    for (const Subject &subject : marks.missing(profile))
        missing.append(Wording::subjectText(dataset.tables(), subject));
    return {marks.isCertain(profile) ? Report::tr("certain", "of a match") : Report::tr("possible", "of a match"),
            missing.join("; "_L1)};
}

QString passageCell(const Dataset &dataset, const std::vector<TextHit> &hits)
{
    if (hits.empty())
        return {};
    return Report::tr("%1: %2", "question: words of its answer")
        .arg(dataset.question(hits.front().question).label, hits.front().passage.text);
}

QString heading(const QString &text)
{
    return text % u'\n' % QString(text.size(), u'-') % u'\n';
}

/// Each choice or row of a grid on a line of its own, then what is incomplete.
QString answerLines(const Codebook &codebook, const Profile &profile, int question)
{
    const Answer &answer = profile.answers[std::size_t(question)];
    if (answer.choices().size() + answer.cells().size() < 2)
        return Wording::answerText(codebook, profile, question);
    QStringList lines = Wording::answerItems(codebook.questions[std::size_t(question)], answer);
    if (const QString partial = Wording::partialText(codebook, profile, question); !partial.isEmpty())
        lines.append(Report::tr("(%1)", "state of a list").arg(partial));
    return lines.join(u'\n');
}

QString sectionText(const Codebook &codebook, const Profile &profile, const std::vector<int> &questions)
{
    QString text;
    QStringList missing;
    for (const int question : questions) {
        const QString label = codebook.questions[std::size_t(question)].label;
        if (profile.answers[std::size_t(question)].state == State::NotStated)
            missing.append(label);
        else
            text += labelledText(label, answerLines(codebook, profile, question), indent, labelWidth);
    }
    if (!missing.isEmpty())
        text += labelledText(Wording::notShownCount(int(missing.size())), missing.join("; "_L1), indent, labelWidth);
    return text;
}

QString profileHead(const Dataset &dataset, ProfileIndex index, const Profile &profile)
{
    const CityIndex city = dataset.city(index);
    const QString title = Report::tr("%1 (%2)", "city, country")
                              .arg(Wording::cityLabel(dataset, city), Wording::countryName(dataset, city));
    QString text = title % u'\n' % QString(title.size(), u'=') % u'\n';
    text += Wording::surveyYear(dataset.codebook(), profile.edition, profile.snapshotYear) + u'\n';
    text += Wording::answeredOf(dataset.answeredCount(index), int(dataset.codebook().questions.size())) + u'\n';
    if (!profile.note.isEmpty())
        text += wrappedLines(profile.note, pageWidth).join(u'\n') + u'\n';
    return text;
}

QString profileFoot(const Dataset &dataset, const Profile &profile)
{
    const Source &source = dataset.tables().sources[std::size_t(profile.source)];
    QString text = labelledText(Report::tr("Source"), source.title, 0, labelWidth + indent);
    text += labelledText(Report::tr("Page"), profile.url.isEmpty() ? source.url : profile.url, 0, labelWidth + indent);
    text += labelledText(Report::tr("Data version"), dataset.info().version, 0, labelWidth + indent);
    return text;
}

} // namespace

Outcome writeListText(const Dataset &dataset, const std::vector<ProfileIndex> &profiles, int extraQuestion,
                      QIODevice &device, const MatchMarks *marks, const TextHitsByProfile *passages)
{
    const std::vector<int> quantities = listedQuantities(dataset.codebook(), extraQuestion);
    TextTable table;
    table.addColumn(Report::tr("City"));
    table.addColumn(Report::tr("Country"));
    table.addColumn(Report::tr("Survey year"));
    for (const int question : quantities)
        table.addColumn(dataset.question(question).label, TextTable::Align::Right);
    table.addColumn(Report::tr("Profile"));
    if (marks) {
        table.addColumn(Report::tr("Match"));
        table.addColumn(Report::tr("Missing"));
    }
    if (passages)
        table.addColumn(Report::tr("Passage"));
    const auto cells = [&](ProfileIndex profile) {
        QStringList list = listedCells(dataset, profile, quantities);
        if (marks)
            list += markCells(dataset, *marks, profile);
        if (passages)
            list.append(passageCell(dataset, passages->value(profile)));
        return list;
    };
    for (const ProfileIndex profile : profiles)
        table.measure(cells(profile));
    DeviceWriter writer(device);
    writer.write(table.head());
    for (const ProfileIndex profile : profiles)
        writer.write(table.row(cells(profile)));
    return writer.finish();
}

Outcome writeProfileText(const Dataset &dataset, ProfileIndex index, QIODevice &device)
{
    const Result<Profile> profile = dataset.profile(index);
    if (!profile)
        return profile.error();
    DeviceWriter writer(device);
    writer.write(profileHead(dataset, index, *profile));
    const Codebook &codebook = dataset.codebook();
    const std::vector<int> order = codebook.questionOrder();
    for (auto first = order.begin(); first != order.end();) {
        const int section = dataset.question(*first).section;
        const auto end = std::find_if(first, order.end(),
                                      [&](int question) { return dataset.question(question).section != section; });
        writer.write(QString(u'\n' % heading(codebook.sections[std::size_t(section)].title)
                             % sectionText(codebook, *profile, {first, end})));
        first = end;
    }
    writer.write(QString(u'\n' % profileFoot(dataset, *profile)));
    return writer.finish();
}

Outcome writeComparisonText(const Dataset &dataset, const Comparison &comparison, QIODevice &device)
{
    DeviceWriter writer(device);
    for (std::size_t i = 0; i < comparison.indices.size(); ++i)
        writer.write(QString(QChar(u'A' + char16_t(i)) % "  "_L1 % Wording::profileLabel(dataset, comparison.indices[i])
                             % u'\n'));
    if (const auto changes = changesOf(dataset, comparison))
        writer.write(QString(u'\n' % changesText(dataset, *changes)));
    else if (comparison.profiles.size() == 2)
        writer.write(QString(u'\n' % summaryText(Wording::summary(dataset, comparison))));
    for (const ComparisonRow &row : comparison.rows) {
        const QString title = Report::tr("%1: %2", "question: how answers compare")
                                  .arg(dataset.question(row.question).label, Wording::verdictText(row));
        writer.write(QString(u'\n' % heading(title)));
        for (std::size_t i = 0; i < comparison.profiles.size(); ++i) {
            const QString letter(QChar(u'A' + char16_t(i)));
            writer.write(
                labelledText(letter, answerLines(dataset.codebook(), comparison.profiles[i], row.question), indent, 1));
        }
        if (const QString reason = Wording::verdictReason(dataset, comparison, row); !reason.isEmpty())
            writer.write(labelledText({}, reason, indent, 1));
    }
    return writer.finish();
}

} // namespace CityProfiles
