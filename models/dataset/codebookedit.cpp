// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebookedit.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

Error invalid(const Edit &edit, const QString &what)
{
    return {ErrorKind::Invalid,
            what,
            QCoreApplication::translate("Edit", "The edit was left out."),
            {},
            0,
            QString(editOpId(edit.op) + u' ' + edit.target)};
}

Dataset withTables(const Dataset &dataset, SurveyTables tables)
{
    DatasetParts parts = dataset.parts();
    parts.layout.extend(tables.codebook);
    parts.tables = std::make_shared<const SurveyTables>(std::move(tables));
    return Dataset(std::move(parts));
}

/// Takes a text from the payload where it is there.
void take(const QJsonObject &payload, QLatin1StringView key, QString &text)
{
    if (payload.contains(key))
        text = payload.value(key).toString();
}

template <typename Rows>
int nextPosition(const Rows &rows)
{
    int last = 0;
    for (const auto &row : rows)
        last = std::max(last, row.position);
    return last + 1;
}

void giveYesAndNo(Question &question)
{
    const auto text = [](const char *word) { return QCoreApplication::translate("Edit", word); };
    question.options = {{u"yes"_s, 1, text(QT_TRANSLATE_NOOP("Edit", "Yes")), {}, false, {}, {}},
                        {u"no"_s, 2, text(QT_TRANSLATE_NOOP("Edit", "No")), {}, false, {}, {}}};
}

} // namespace

Result<Dataset> withOption(const Dataset &dataset, const Edit &edit)
{
    const qsizetype slash = edit.target.lastIndexOf(u'/');
    const QString id = edit.target.sliced(slash + 1);
    const int index = dataset.codebook().questionIndex(QStringView(edit.target).first(std::max<qsizetype>(slash, 0)));
    if (index < 0 || id.isEmpty())
        return invalid(edit, QCoreApplication::translate("Edit", "There is no such question."));
    SurveyTables tables = dataset.tables();
    Question &question = tables.codebook.questions[std::size_t(index)];
    int option = question.optionIndex(id);
    if (option < 0) {
        if (question.kind == QuestionKind::YesNo || !(question.isChoice() || question.kind == QuestionKind::Grid))
            return invalid(edit, QCoreApplication::translate("Edit", "This question has no options to add to."));
        question.options.push_back({id, nextPosition(question.options), id, {}, false, {}, {}});
        question.options.back().writeIn = edit.payload.value("write_in"_L1).toBool();
        option = int(question.options.size()) - 1;
    }
    take(edit.payload, "label"_L1, question.options[std::size_t(option)].label);
    take(edit.payload, "description"_L1, question.options[std::size_t(option)].description);
    return withTables(dataset, std::move(tables));
}

Result<Dataset> withQuestion(const Dataset &dataset, const Edit &edit)
{
    SurveyTables tables = dataset.tables();
    int index = tables.codebook.questionIndex(edit.target);
    if (index < 0) {
        Question question;
        question.id = edit.target;
        question.label = edit.target;
        question.section = tables.codebook.sectionIndex(edit.payload.value("section"_L1).toString());
        const auto kind = kindFromId(edit.payload.value("kind"_L1).toString());
        const auto presentation = presentationFromId(edit.payload.value("presentation"_L1).toString());
        if (edit.target.isEmpty() || question.section < 0 || !kind || !presentation)
            return invalid(
                edit,
                QCoreApplication::translate("Edit", "A question needs an id, a section, a kind and a presentation."));
        question.kind = *kind;
        question.presentation = *presentation;
        question.position = nextPosition(tables.codebook.questions);
        if (*kind == QuestionKind::YesNo)
            giveYesAndNo(question);
        tables.codebook.questions.push_back(std::move(question));
        index = int(tables.codebook.questions.size()) - 1;
    }
    Question &question = tables.codebook.questions[std::size_t(index)];
    take(edit.payload, "label"_L1, question.label);
    take(edit.payload, "description"_L1, question.description);
    take(edit.payload, "unit"_L1, question.unit);
    return withTables(dataset, std::move(tables));
}

} // namespace CityProfiles
