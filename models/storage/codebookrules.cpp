// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebookrules.h"

#include "storagetext.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// Whether a view can show the kind in the way that the presentation asks for.
bool suits(Presentation presentation, QuestionKind kind)
{
    const bool oneOption = kind == QuestionKind::YesNo || kind == QuestionKind::SingleChoice;
    switch (presentation) {
    case Presentation::Headline:
    case Presentation::Fact:
        return kind == QuestionKind::Text || kind == QuestionKind::Quantity || oneOption;
    case Presentation::Paragraph:
        return kind == QuestionKind::Text;
    case Presentation::Share:
        return oneOption;
    case Presentation::Bars:
        return oneOption || kind == QuestionKind::MultiChoice;
    case Presentation::Ranking:
        return kind == QuestionKind::MultiChoice;
    case Presentation::Grid:
        return kind == QuestionKind::Grid;
    }
    return false;
}

void checkRole(const RowReader &row, const Codebook &codebook, const Question &question)
{
    if (question.role.isEmpty())
        return;
    const bool text = question.role == "mayor"_L1;
    if (!text && question.role != "population"_L1 && question.role != "staff"_L1) {
        row.report("role"_L1, Storage::tr("%1 is no role.").arg(quoted(question.role)),
                   Storage::tr("Roles are mayor, population and staff; most questions have none."));
        return;
    }
    if (question.kind != (text ? QuestionKind::Text : QuestionKind::Quantity)) {
        row.report("role"_L1,
                   Storage::tr("A question of the kind %1 can't play the role %2.")
                       .arg(kindId(question.kind), quoted(question.role)),
                   Storage::tr("The mayor is a text, population and staff are quantities."));
    }
    if (codebook.questions[std::size_t(codebook.questionWithRole(question.role))].id != question.id) {
        row.report("role"_L1, Storage::tr("Two questions play the role %1.").arg(quoted(question.role)),
                   Storage::tr("Leave one of the cells empty."));
    }
}

void checkOptions(const RowReader &row, const Question &question)
{
    const bool hasOptions = question.isChoice() || question.kind == QuestionKind::Grid;
    if (hasOptions == question.options.empty()) {
        row.report("kind"_L1,
                   hasOptions ? Storage::tr("The question has no options.")
                              : Storage::tr("The question has options, but its kind has none."),
                   Storage::tr("Correct the kind, or the rows of options.csv."));
        return;
    }
    const bool yesNo = question.kind == QuestionKind::YesNo;
    if (yesNo
        && (question.options.size() != 2 || question.options[0].id != "yes"_L1 || question.options[1].id != "no"_L1)) {
        row.report("kind"_L1, Storage::tr("The options of a yes/no question are yes and no, in this order."),
                   Storage::tr("Correct the rows of options.csv."));
    }
}

void checkLevels(const RowReader &row, const Question &question)
{
    if ((question.kind == QuestionKind::Grid) == question.levels.empty()) {
        row.report("kind"_L1,
                   question.levels.empty() ? Storage::tr("The grid has no levels.")
                                           : Storage::tr("The question has levels, but only a grid has any."),
                   Storage::tr("Correct the kind, or the rows of levels.csv."));
    }
    if (!question.classes.empty() && question.kind != QuestionKind::Quantity) {
        row.report("kind"_L1, Storage::tr("The question has size classes, but only a quantity has any."),
                   Storage::tr("Correct the kind, or the rows of classes.csv."));
    }
}

} // namespace

void checkQuestion(const RowReader &row, const Codebook &codebook, int index)
{
    const Question &question = codebook.questions[std::size_t(index)];
    if (!kindFromId(row.text("kind"_L1)))
        return; // reported already; nothing else can be said
    checkRole(row, codebook, question);
    checkOptions(row, question);
    checkLevels(row, question);
    if (presentationFromId(row.text("presentation"_L1)) && !suits(question.presentation, question.kind)) {
        row.report("presentation"_L1,
                   Storage::tr("A question of the kind %1 can't be shown as %2.")
                       .arg(kindId(question.kind), presentationId(question.presentation)),
                   Storage::tr("Choose a presentation that suits the kind."));
    }
    if (question.countedBy < 0)
        return;
    if (codebook.questions[std::size_t(question.countedBy)].kind != QuestionKind::Quantity) {
        row.report("counted_by"_L1, Storage::tr("%1 is no quantity.").arg(quoted(row.text("counted_by"_L1))),
                   Storage::tr("Name the quantity that counts this question's choices."));
    }
    if (question.kind != QuestionKind::MultiChoice && question.kind != QuestionKind::Grid) {
        row.report("counted_by"_L1, Storage::tr("Only a list can be counted."), Storage::tr("Leave the cell empty."));
    }
}

} // namespace CityProfiles
