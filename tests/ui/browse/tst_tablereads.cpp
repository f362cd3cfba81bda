// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citylistmodel.h"
#include "citylistview.h"
#include "profileselection.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QScrollBar>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

namespace {

/// Counts how often a record is read.
class CountedTexts : public TextSource {
public:
    explicit CountedTexts(std::shared_ptr<const TextSource> texts)
        : m_texts(std::move(texts))
    {
    }
    [[nodiscard]] Result<ProfileRecord> record(ProfileIndex profile) const override
    {
        ++reads;
        return m_texts->record(profile);
    }

    mutable int reads = 0;

private:
    std::shared_ptr<const TextSource> m_texts;
};

} // namespace

/// The table reads what is seen and no more, however long it is.
class TstTableReads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void onlySeenRowsAreReadAndOnlyOnce();
    void fittingAColumnReadsNoFurtherRow();
    void marksReadNoFurtherRow();

private:
    std::shared_ptr<CountedTexts> m_texts;
    std::unique_ptr<CityListModel> m_model;
    ProfileSelection m_selection;
    std::unique_ptr<CityListView> m_view;
    int m_seen = 0; ///< rows in view
};

void TstTableReads::init()
{
    QString text = Testing::smallSurveyText();
    for (int number = 0; number < 400; ++number)
        text += u"\ncity | c%1 | City %1 | SE\nprofile | c%1@2018\n mayor = Mayor %1\n goals = save"_s.arg(number);
    DatasetParts parts = Testing::sampleDataset(text)->parts();
    m_texts = std::make_shared<CountedTexts>(parts.texts);
    parts.texts = m_texts;
    const auto dataset = std::make_shared<const Dataset>(parts);
    m_view.reset();
    m_model = std::make_unique<CityListModel>();
    m_model->setDataset(dataset);
    m_view = std::make_unique<CityListView>(m_model.get(), &m_selection);
    m_view->setTable(true);
    m_view->resize(900, 300);
    const auto question = [&dataset](QStringView id) {
        return ListColumn{SortOrder::By::Question, dataset->codebook().questionIndex(id)};
    };
    m_view->setColumns({{question(u"mayor"), 0}, {question(u"goals"), 0}});
    m_view->show();
    m_view->showResult(run(*dataset, {u"sweden"_s, {EditionChoice::Mode::One, 0}, {}}), std::nullopt);
    m_view->grab();
    m_seen = m_view->viewport()->height() / m_view->rowHeight(0) + 1;
}

void TstTableReads::onlySeenRowsAreReadAndOnlyOnce()
{
    QVERIFY(m_model->rowCount() > 400);
    QVERIFY(m_texts->reads > 0);
    QVERIFY2(m_texts->reads <= m_seen, qPrintable(QString::number(m_texts->reads)));
    const int before = m_texts->reads;
    m_view->grab();
    QCOMPARE(m_texts->reads, before);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    m_view->grab();
    QVERIFY(m_texts->reads > before);
    QVERIFY(m_texts->reads <= before + m_seen);
}

void TstTableReads::fittingAColumnReadsNoFurtherRow()
{
    const int before = m_texts->reads;
    const int width = m_view->columnWidth(1);
    m_view->resizeColumnToContents(1);
    QVERIFY(m_view->columnWidth(1) != width);
    QVERIFY(m_texts->reads <= before + 1); // the row that begins below the last
}

void TstTableReads::marksReadNoFurtherRow()
{
    const int before = m_texts->reads;
    m_model->setWords({"city"});
    m_view->grab();
    QCOMPARE(m_texts->reads, before);
}

CITY_PROFILES_TEST(TstTableReads)
#include "tst_tablereads.moc"
