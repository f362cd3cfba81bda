// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "viewfields.h"
#include "viewsamples.h"

#include <QSet>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// A view is a value; a page takes its part of it.
class TstView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasAnIdOfItsOwn()
    {
        QSet<QString> ids;
        for (const View &view : sampleViews()) {
            ids.insert(pageId(view.page));
            QCOMPARE(pageFromId(pageId(view.page)), view.page);
        }
        QCOMPARE(ids.size(), 5);
        QVERIFY(!pageFromId(u"Browse"));
        QVERIFY(!pageFromId(u""));
    }
    void everyFieldHasAKeyOfItsOwn()
    {
        QSet<QString> keys;
        for (const ViewField &field : viewFields())
            keys.insert(field.key);
        QCOMPARE(keys.size(), qsizetype(viewFields().size()));
        QCOMPARE(findViewField(u"where")->key, "where"_L1);
        QVERIFY(!findViewField(u"Where"));
    }
    void anEmptyViewHasNothingToWrite()
    {
        for (const ViewField &field : viewFields())
            QVERIFY2(field.values(View()).isEmpty(), field.key.data());
    }
    void everyFieldTakesWhatItGives()
    {
        QSet<QString> tried;
        for (const View &view : sampleViews()) {
            View copy;
            copy.page = view.page;
            for (const ViewField &field : viewFields()) {
                const QStringList values = field.values(view);
                if (values.isEmpty())
                    continue;
                QVERIFY2(field.take(copy, values), field.key.data());
                tried.insert(field.key);
            }
            QCOMPARE(copy, view);
        }
        QCOMPARE(tried.size(), qsizetype(viewFields().size())); // the samples leave nothing out
    }
    void aPageKeepsItsOwnPart()
    {
        for (const View &view : sampleViews())
            QCOMPARE(ofItsPage(view), view);
        View busy = sampleViews().first();
        busy.compared = {u"stockholm-swe@2018"_s};
        busy.group = u"listed"_s;
        QVERIFY(ofItsPage(busy).compared.isEmpty());
        busy.page = View::Page::AllCities;
        QCOMPARE(ofItsPage(busy).where, busy.where); // the group is what the list shows
        QVERIFY(ofItsPage(busy).columns.isEmpty());
        QVERIFY(ofItsPage(busy).compared.isEmpty());
        busy.beside = u"compared"_s;
        QCOMPARE(ofItsPage(busy).compared, busy.compared);
        busy.beside = u"city"_s;
        QCOMPARE(ofItsPage(busy).profile, busy.profile);
        busy.page = View::Page::Coverage;
        QVERIFY(ofItsPage(busy).where.isEmpty());
    }
    void toScrollToSelectAndToArrangeIsNoStep()
    {
        const View view = sampleViews().first();
        View other = view;
        other.question = u"goals"_s;
        other.look = MapLook{1, 2, 3};
        other.selected.clear();
        other.table = false;
        other.compared = {u"stockholm-swe@2018"_s}; // not seen on this page
        QVERIFY(isSameStep(view, other));
        other.sort.clear();
        QVERIFY(!isSameStep(view, other));
        other = view;
        other.page = View::Page::Map;
        QVERIFY(!isSameStep(view, other));
    }
    void aStepLeavesAloneWhatItsPageDoesNotShow()
    {
        View before = sampleViews().first();
        before.reference = u"stockholm-swe@2018"_s;
        View now;
        now.compared = {u"stockholm-swe@2018"_s};
        now.selected = {u"portland-or@2020"_s};
        now.profile = u"portland-or@2020"_s;
        const View back = onItsPage(before, now);
        QCOMPARE(back.where, before.where);
        QCOMPARE(back.profile, before.profile);
        QCOMPARE(back.compared, now.compared);
        QCOMPARE(back.reference, QString());
        QCOMPARE(back.selected, now.selected);
        QVERIFY(!back.table);
    }
};

CITY_PROFILES_TEST(TstView)
#include "tst_view.moc"
