// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "profilesearch.h"
#include "testmain.h"
#include "textfinder.h"
#include "texthitsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// What is in the texts of the profiles that a search shows, found off the thread, and the rows of it.
class TstTextFinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hitsAreRowsByProfile();
    void aRowIsAlsoASentence();
    void newerWordsMakeOlderAnswersVoid();
    void theFilterAndTheYearsHold();
    void withoutWordsThereIsNothing();
    void anotherDatasetForgetsWhatWasFound();
    void unreadableTextsFailUntilTheyCanBeRead();
    void aFinderMayGoWhileItLooks();

private:
    [[nodiscard]] QStringList rows() const;

    std::unique_ptr<ProfileSearch> m_search;
    std::unique_ptr<TextFinder> m_finder;
    std::unique_ptr<TextHitsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

DatasetPointer sample()
{
    return sharedDatasetFromText(uR"(
        edition 2018
        edition 2020
        country SE Sweden
        question story text paragraph label="Story"
        question partners multi_choice bars lab other* label="Partners"
        city zeta Zeta SE
        city alfa Alfa SE
        profile zeta@2018
        story: A lab in town
        profile alfa@2020
        story: The lab of Alfa
        partners: other="Lab & school"
        profile alfa@2018
        story: A lab is planned
    )");
}

/// Texts that can be read only while `readable` says so.
class UnreliableTexts final : public TextSource {
public:
    UnreliableTexts(std::shared_ptr<const TextSource> texts, std::shared_ptr<std::atomic_bool> readable)
        : m_texts(std::move(texts))
        , m_readable(std::move(readable))
    {
    }
    [[nodiscard]] Result<ProfileRecord> record(ProfileIndex profile) const override
    {
        if (!m_readable->load())
            return Error{ErrorKind::Unreadable, u"The disk is gone."_s, {}, {}, 0, {}};
        return m_texts->record(profile);
    }

private:
    std::shared_ptr<const TextSource> m_texts;
    std::shared_ptr<std::atomic_bool> m_readable;
};

} // namespace

void TstTextFinder::init()
{
    m_tester.reset();
    m_model.reset();
    m_search = std::make_unique<ProfileSearch>();
    m_finder = std::make_unique<TextFinder>(m_search.get());
    m_model = std::make_unique<TextHitsModel>(m_finder.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_search->setDataset(sample());
    m_search->setQuery({});
}

QStringList TstTextFinder::rows() const
{
    QStringList list;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const QString name =
            index.data(TextHitsModel::FirstRole).toBool() ? index.data(TextHitsModel::NameRole).toString() : u"-"_s;
        list.append(QString(name % u' ' % index.data(TextHitsModel::QuestionRole).toString() % u": "
                            % index.data(TextHitsModel::PassageRole).toString()));
    }
    return list;
}

void TstTextFinder::hitsAreRowsByProfile()
{
    m_finder->setText(u"lab"_s);
    QVERIFY(m_finder->isRunning());
    QTRY_VERIFY(!m_finder->isRunning());
    QCOMPARE(
        rows(),
        (QStringList{u"Alfa Story: The lab of Alfa"_s, u"- Partners: Lab & school"_s, u"Zeta Story: A lab in town"_s}));
    QCOMPARE(m_finder->lookedThrough(), 2); // the latest of each city
    QCOMPARE(m_model->rowOf(m_model->profile(m_model->index(2))), 2);
    const auto marks = m_model->index(0).data(TextHitsModel::MarksRole).value<QList<QPair<int, int>>>();
    QCOMPARE(marks, (QList<QPair<int, int>>{{4, 3}}));
}

void TstTextFinder::aRowIsAlsoASentence()
{
    m_finder->setText(u"school"_s);
    QTRY_COMPARE(m_model->rowCount(), 1);
    const QModelIndex row = m_model->index(0);
    const QString sentence = row.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.startsWith(u"Alfa"_s) && sentence.endsWith(u". Partners: Lab & school"_s), qPrintable(sentence));
    QVERIFY(row.data(Qt::ToolTipRole).toString().endsWith(u"Lab &amp; school"_s));
}

void TstTextFinder::newerWordsMakeOlderAnswersVoid()
{
    QSignalSpy changed(m_finder.get(), &TextFinder::changed);
    for (const QString &text : {u"l"_s, u"la"_s, u"town"_s}) {
        m_finder->setText(text);
        QThreadPool::globalInstance()->waitForDone(); // the answer is there before the next question
    }
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_finder->words(), QByteArrayList{"town"});
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 1);
}

void TstTextFinder::theFilterAndTheYearsHold()
{
    m_finder->setText(u"lab"_s);
    m_search->setEditions({EditionChoice::Mode::One, m_search->dataset()->codebook().editionIndex(u"2018")});
    QTRY_COMPARE(rows(), (QStringList{u"Alfa Story: A lab is planned"_s, u"Zeta Story: A lab in town"_s}));
    const int partners = questionOf(*m_search->dataset(), u"partners");
    m_search->setFilter({conditionOn(questionSubject(partners), {optionValue(0)})});
    QTRY_COMPARE(m_model->rowCount(), 0);
    QTRY_COMPARE(m_finder->lookedThrough(), 0);
}

void TstTextFinder::withoutWordsThereIsNothing()
{
    m_finder->setText(u"lab"_s);
    QTRY_VERIFY(m_model->rowCount() > 0);
    m_finder->setText(u"  "_s);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_finder->isRunning());
    QVERIFY(!m_finder->dataset());
}

void TstTextFinder::anotherDatasetForgetsWhatWasFound()
{
    m_finder->setText(u"town"_s);
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_search->setDataset(sample());
    QCOMPARE(m_model->rowCount(), 0);
    m_search->setQuery({});
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_search->setDataset(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
}

void TstTextFinder::unreadableTextsFailUntilTheyCanBeRead()
{
    const auto readable = std::make_shared<std::atomic_bool>(false);
    DatasetParts parts = sample()->parts();
    parts.texts = std::make_shared<UnreliableTexts>(parts.texts, readable);
    m_search->setDataset(std::make_shared<const Dataset>(std::move(parts)));
    m_search->setQuery({});
    m_finder->setText(u"town"_s);
    QTRY_VERIFY(m_finder->error());
    QCOMPARE(m_finder->error()->what, u"The disk is gone."_s);
    QCOMPARE(m_model->rowCount(), 0);
    readable->store(true);
    m_finder->retry();
    QTRY_COMPARE(m_model->rowCount(), 1);
    QVERIFY(!m_finder->error());
}

void TstTextFinder::aFinderMayGoWhileItLooks()
{
    m_finder->setText(u"lab"_s);
    m_tester.reset();
    m_model.reset();
    m_finder.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
    QCoreApplication::processEvents();
}

CITY_PROFILES_TEST(TstTextFinder)
#include "tst_textfinder.moc"
