// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlparts.h"

#include "answerwording.h"
#include "certainty.h"
#include "htmlpage.h"
#include "reporttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

QString sourceId(int number)
{
    return u"source-"_s + QString::number(number);
}

/// Title and publisher, before the address.
QString sourceText(const Source &source)
{
    return source.publisher.isEmpty()
        ? Report::tr("%1. ", "title of a source").arg(source.title)
        : Report::tr("%1, %2. ", "title and publisher of a source").arg(source.title, source.publisher);
}

QLatin1StringView markClass(HtmlMark mark)
{
    switch (mark) {
    case HtmlMark::Yes:
        return "yes"_L1;
    case HtmlMark::No:
        return "no"_L1;
    case HtmlMark::Unknown:
        return "unknown"_L1;
    case HtmlMark::NotOffered:
        break;
    }
    return "muted"_L1;
}

QString markSign(HtmlMark mark)
{
    switch (mark) {
    case HtmlMark::Yes:
        return u"✓"_s;
    case HtmlMark::No:
        return u"–"_s;
    case HtmlMark::Unknown:
        return u"?"_s;
    case HtmlMark::NotOffered:
        break;
    }
    return {};
}

/// The content of a cell with a mark; a screen reader is given the words alone.
void writeSign(HtmlPage &page, HtmlMark mark)
{
    page.open("span"_L1, "sign"_L1);
    page.attribute("aria-hidden"_L1, u"true"_s);
    page.text(markSign(mark));
    page.close();
}

/// Each in its own direction of writing, which need not be the page's.
void writeItems(HtmlPage &page, const QStringList &items)
{
    if (items.size() < 2)
        return page.element("bdi"_L1, items.join(QString()));
    page.open("ul"_L1, "items"_L1);
    for (const QString &item : items) {
        page.open("li"_L1);
        page.element("bdi"_L1, item);
        page.close();
    }
    page.close();
}

} // namespace

void writeMark(HtmlPage &page, HtmlMark mark, const QString &words)
{
    page.open("td"_L1, markClass(mark));
    writeSign(page, mark);
    page.element("bdi"_L1, words);
    page.close();
}

void writeAnswer(HtmlPage &page, const Codebook &codebook, const Profile &profile, int question, const QString &note)
{
    const Question &asked = codebook.questions[std::size_t(question)];
    const Answer &answer = profile.answers[std::size_t(question)];
    if (!known(answer.state)) {
        page.open("td"_L1, "unknown"_L1);
        page.attribute("title"_L1, Wording::stateExplanation(answer.state));
        page.text(Wording::stateText(answer.state));
        return page.close();
    }
    page.open("td"_L1);
    writeItems(page,
               answer.quantity() ? QStringList{Wording::answerText(codebook, profile, question)}
                                 : Wording::answerItems(asked, answer));
    page.optional("small"_L1, note);
    page.close();
}

void writeBriefAnswer(HtmlPage &page, const Dataset &dataset, const Profile &profile, int question)
{
    const Codebook &codebook = dataset.codebook();
    const Question &asked = dataset.question(question);
    const Answer &answer = profile.answers[std::size_t(question)];
    const QString partial = Wording::partialText(codebook, profile, question);
    const bool listed = asked.kind == QuestionKind::MultiChoice || asked.kind == QuestionKind::Grid;
    const int named = int(answer.choices().size() + answer.cells().size());
    if (!listed || named == 0)
        return writeAnswer(page, codebook, profile, question,
                           partial.isEmpty() ? otherSource(dataset, profile, question) : partial);
    const QString count = asked.kind == QuestionKind::Grid ? Report::tr("%n with an answer", "rows of a grid", named)
                                                           : Report::tr("%n named", "options", named);
    page.element("td"_L1, partial.isEmpty() ? count : partial, "muted"_L1);
}

QString otherSource(const Dataset &dataset, const Profile &profile, int question)
{
    const int own = profile.answers[std::size_t(question)].source;
    return own < 0 || own == profile.source ? QString() : dataset.tables().sources[std::size_t(own)].title;
}

QString stateWord(State state)
{
    return state == State::Answered ? Report::tr("answered", "state of an answer") : Wording::stateText(state);
}

QString unknownText(const Question &question, State state)
{
    if (!known(state))
        return Wording::stateText(state);
    return question.kind == QuestionKind::Grid ? Wording::stateText(State::NotStated)
                                               : Report::tr("unknown: the list is incomplete");
}

void writeSummary(HtmlPage &page, const std::vector<Wording::SummarySentence> &sentences)
{
    page.element("h2"_L1, Report::tr("Summary"));
    if (sentences.empty())
        return page.element("p"_L1, Wording::noCertainDifference());
    page.open("ul"_L1);
    for (const Wording::SummarySentence &sentence : sentences)
        page.element("li"_L1, sentence.text);
    page.close();
}

void writeLegend(HtmlPage &page)
{
    const QList<std::pair<HtmlMark, QString>> marks{
        {HtmlMark::Yes, Report::tr("named")},
        {HtmlMark::No, Report::tr("not named; the survey may have asked for the most important ones only")},
        {HtmlMark::Unknown, Report::tr("unknown: no answer found, or the list is incomplete")}};
    page.open("ul"_L1, "cities"_L1);
    for (const auto &[mark, words] : marks) {
        page.open("li"_L1, markClass(mark));
        writeSign(page, mark);
        page.text(words);
        page.close();
    }
    page.close();
}

int HtmlSources::numberOf(const Entry &entry)
{
    const auto place = std::find(m_entries.begin(), m_entries.end(), entry);
    const int number = int(place - m_entries.begin()) + 1;
    if (place == m_entries.end())
        m_entries.push_back(entry);
    return number;
}

void HtmlSources::writeNumber(HtmlPage &page, int number) const
{
    page.open("a"_L1);
    page.attribute("href"_L1, u'#' + sourceId(number));
    page.attribute("aria-label"_L1, Report::tr("Source %1").arg(number));
    page.text(QString(u'[' + QString::number(number) + u']'));
    page.close();
}

void HtmlSources::writeLink(HtmlPage &page, const Profile &profile, int question)
{
    const int own = profile.answers[std::size_t(question)].source;
    if (own < 0 || own == profile.source)
        return writeLink(page, profile);
    writeNumber(page, numberOf({own, {}}));
}

void HtmlSources::writeLink(HtmlPage &page, const Profile &profile)
{
    writeNumber(page, numberOf({profile.source, profile.url}));
}

void HtmlSources::writeFoot(HtmlPage &page, const Wording::ExportNotes &notes) const
{
    page.open("footer"_L1);
    page.element("h2"_L1, Report::tr("Sources"));
    page.open("ol"_L1);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Source &source = m_dataset.tables().sources[std::size_t(m_entries[i].source)];
        page.open("li"_L1);
        page.attribute("id"_L1, sourceId(int(i) + 1));
        page.text(sourceText(source));
        page.link(m_entries[i].url.isEmpty() ? source.url : m_entries[i].url);
        page.close();
    }
    page.close();
    page.optional("p"_L1, notes.unknown);
    for (const QString &line : notes.lines())
        page.element("p"_L1, line);
    page.close();
}

} // namespace CityProfiles
