// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "includerules.h"
#include "testmain.h"

#include <QObject>
#include <QTest>

using namespace CityProfiles::House;
using namespace Qt::StringLiterals;

/// Every include of the tree follows an allowed arrow; and a wrong one in a sample is found.
class TstIncludeRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTreeFollowsTheArrows();
    void anAllowedIncludePasses_data();
    void anAllowedIncludePasses();
    void aForbiddenIncludeIsFound_data();
    void aForbiddenIncludeIsFound();
    void twoHeadersOfOneNameAreFound();
    void anUnknownFolderIsFound();
};

namespace {

/// A small house in which one more file includes something.
QList<SourceFile> house(const SourceFile &guest)
{
    return {{u"models/dataset/city.h"_s, {}},   {u"models/analysis/query.h"_s, {}}, {u"models/storage/reader.h"_s, {}},
            {u"models/items/citylist.h"_s, {}}, {u"ui/widgets/factlabel.h"_s, {}},  {u"ui/charts/panel.h"_s, {}},
            {u"ui/export/picture.h"_s, {}},     {u"ui/browse/browsepage.h"_s, {}},  {u"ui/browse/browsepage.ui"_s, {}},
            {u"app/session.h"_s, {}},           {u"app/version.h.in"_s, {}},        guest};
}

/// A file of a folder with one include on its second line.
SourceFile including(const QString &folder, const QString &include)
{
    return {folder + "/guest.cpp"_L1, "// first\n  #  include "_L1 + include + "\n"_L1};
}

} // namespace

void TstIncludeRules::theTreeFollowsTheArrows()
{
    const QList<SourceFile> files = readTree(QStringLiteral(SOURCE_FOLDER), {u"models"_s, u"ui"_s, u"app"_s},
                                             {u"*.h"_s, u"*.cpp"_s, u"*.ui"_s, u"*.h.in"_s});
    QVERIFY2(files.size() > 1, "no sources found below " SOURCE_FOLDER);
    QCOMPARE(IncludeRules(files).findings().join(u'\n'), QString());
}

void TstIncludeRules::anAllowedIncludePasses_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("include");
    QTest::newRow("own folder") << u"models/dataset"_s << u"\"city.h\""_s;
    QTest::newRow("along an arrow") << u"models/items"_s << u"\"query.h\""_s;
    QTest::newRow("charts from export") << u"ui/export"_s << u"\"panel.h\""_s;
    QTest::newRow("export from a page") << u"ui/profile"_s << u"\"picture.h\""_s;
    QTest::newRow("a page from the app") << u"app"_s << u"\"browsepage.h\""_s;
    QTest::newRow("a form of the folder") << u"ui/browse"_s << u"\"ui_browsepage.h\""_s;
    QTest::newRow("a configured header") << u"app/cli"_s << u"\"version.h\""_s;
    QTest::newRow("the standard library") << u"models/dataset"_s << u"<vector>"_s;
    QTest::newRow("QtCore below") << u"models/dataset"_s << u"<QString>"_s;
    QTest::newRow("Sql in storage") << u"models/storage"_s << u"<QSqlQuery>"_s;
    QTest::newRow("charts in charts") << u"ui/charts"_s << u"<QtCharts/QChart>"_s;
}

void TstIncludeRules::anAllowedIncludePasses()
{
    QFETCH(QString, folder);
    QFETCH(QString, include);
    QCOMPARE(IncludeRules(house(including(folder, include))).findings(), QStringList());
}

void TstIncludeRules::aForbiddenIncludeIsFound_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("include");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("against an arrow") << u"models/dataset"_s << u"\"query.h\""_s
                                      << u"models/dataset may not include models/analysis (\"query.h\")"_s;
    QTest::newRow("storage from a view") << u"ui/widgets"_s << u"\"reader.h\""_s
                                         << u"ui/widgets may not include models/storage (\"reader.h\")"_s;
    QTest::newRow("a page from a page") << u"ui/compare"_s << u"\"browsepage.h\""_s
                                        << u"ui/compare may not include ui/browse (\"browsepage.h\")"_s;
    QTest::newRow("export from charts") << u"ui/charts"_s << u"\"picture.h\""_s
                                        << u"ui/charts may not include ui/export (\"picture.h\")"_s;
    QTest::newRow("a page from a command")
        << u"app/cli"_s << u"\"browsepage.h\""_s << u"app/cli may not include ui/browse (\"browsepage.h\")"_s;
    QTest::newRow("the app from below") << u"ui/browse"_s << u"\"session.h\""_s
                                        << u"ui/browse may not include app (\"session.h\")"_s;
    QTest::newRow("a form of another page")
        << u"ui/compare"_s << u"\"ui_browsepage.h\""_s << u"\"ui_browsepage.h\" is not in the tree"_s;
    QTest::newRow("by path") << u"ui/browse"_s << u"\"../widgets/factlabel.h\""_s
                             << u"\"../widgets/factlabel.h\": own headers are included by their plain name"_s;
    QTest::newRow("unknown") << u"ui/browse"_s << u"\"nowhere.h\""_s << u"\"nowhere.h\" is not in the tree"_s;
    QTest::newRow("a widget below") << u"models/items"_s << u"<QWidget>"_s
                                    << u"models/items may not use QtWidgets (<QWidget>)"_s;
    QTest::newRow("a colour below") << u"models/analysis"_s << u"<QColor>"_s
                                    << u"models/analysis may not use QtGui (<QColor>)"_s;
    QTest::newRow("Sql outside storage") << u"app"_s << u"<QSqlDatabase>"_s
                                         << u"app may not use QtSql (<QSqlDatabase>)"_s;
    QTest::newRow("charts outside charts")
        << u"ui/profile"_s << u"<QChartView>"_s << u"ui/profile may not use QtCharts (<QChartView>)"_s;
    QTest::newRow("a whole module") << u"ui/browse"_s << u"<QtWidgets>"_s
                                    << u"<QtWidgets> includes a whole module: name the class"_s;
    QTest::newRow("no header of Qt") << u"ui/browse"_s << u"<QNowhere>"_s << u"<QNowhere> is no public header of Qt"_s;
}

void TstIncludeRules::aForbiddenIncludeIsFound()
{
    QFETCH(QString, folder);
    QFETCH(QString, include);
    QFETCH(QString, complaint);
    const SourceFile guest = including(folder, include);
    QCOMPARE(IncludeRules(house(guest)).findings(), QStringList(guest.path + ":2: "_L1 + complaint));
}

void TstIncludeRules::twoHeadersOfOneNameAreFound()
{
    const QStringList found = IncludeRules(house({u"app/city.h"_s, {}})).findings();
    QCOMPARE(found,
             QStringList({u"models/dataset/city.h:1: there are several headers of this name"_s,
                          u"app/city.h:1: there are several headers of this name"_s}));
}

void TstIncludeRules::anUnknownFolderIsFound()
{
    const QStringList found = IncludeRules(house({u"models/misc/guest.cpp"_s, {}})).findings();
    QCOMPARE(found, QStringList(u"models/misc/guest.cpp:1: the folder models/misc is not in the list of arrows"_s));
}

CITY_PROFILES_TEST(TstIncludeRules)
#include "tst_includerules.moc"
