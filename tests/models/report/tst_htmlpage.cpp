// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlpage.h"

#include "htmlreport.h"
#include "htmltext.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QFile>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

namespace {

/// A translation into a language that is written from right to left.
class Arabic : public QTranslator {
public:
    QString translate(const char *, const char *text, const char *comment, int) const override
    {
        return QByteArray(text) == "en" && QByteArray(comment).contains("BCP 47") ? u"ar"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

HtmlText pageWith(const QString &title, const std::function<void(HtmlPage &)> &fill = {})
{
    HtmlPage page(title);
    if (fill)
        fill(page);
    return HtmlText::written([&](QIODevice &device) { return page.finish(device); });
}

} // namespace

class TstHtmlPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfTheDataStaysText()
    {
        const QString evil = u"</td><script>alert(1)</script> & \"quoted\" 'too'"_s;
        QString text = smallSurveyText();
        text.replace(u"Anna König Jerlmyr"_s, evil).replace(u"Have fun"_s, u"<img src=x onerror=y>"_s);
        text.replace(u"| Stockholm |"_s, u"| <i>Stockholm</i> |"_s).replace(u"| Save costs"_s, u"| <u>Save</u>"_s);
        const DatasetPointer dataset = sampleDataset(text);
        const ProfileIndex index = *dataset->findProfile(u"stockholm-swe@2020"_s);
        const Comparison compared = compareProfiles(*dataset, {0, index}).value();
        const HtmlText show =
            HtmlText::written([&](QIODevice &device) { return writeProfileHtml(*dataset, index, device); });
        const HtmlText compare =
            HtmlText::written([&](QIODevice &device) { return writeComparisonHtml(*dataset, compared, device); });
        QCOMPARE(show.row(u"Mayor"_s).value(1), evil);
        QCOMPARE(compare.row(u"Mayor"_s).value(2), evil);
        QCOMPARE(compare.row(u"Other"_s).value(3), u"✓“<img src=x onerror=y>”"_s);
        QVERIFY(compare.rowHeads().contains(u"<u>Save</u>"_s));
        QCOMPARE(show.texts(u"title"_s), QStringList{u"<i>Stockholm</i> (Sweden)"_s});
        for (const HtmlText &page : {show, compare}) {
            QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
            for (const QString &name : {u"script"_s, u"img"_s, u"i"_s, u"u"_s, u"link"_s})
                QVERIFY2(page.texts(name).isEmpty(), qPrintable(name));
        }
    }

    void aPageSaysLanguageDirectionAndTitleAndFetchesNothing()
    {
        const HtmlText page = pageWith(u"A title"_s);
        QVERIFY(page.bytes.startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"));
        QCOMPARE(page.texts(u"title"_s), QStringList{u"A title"_s});
        QCOMPARE(page.texts(u"h1"_s), QStringList{u"A title"_s});
        QVERIFY(page.bytes.contains("default-src 'none'"));
        QVERIFY(page.bytes.contains("prefers-color-scheme: dark") && page.bytes.contains("@media print"));
        QVERIFY(!page.bytes.contains("url(") && !page.bytes.contains("@import"));
    }

    void aBrowserReadsTheStyleSheetAsItWasWritten()
    {
        const QString style = pageWith(u"A"_s).texts(u"style"_s).value(0);
        QVERIFY(style.contains(u"@media"_s));
        for (const QChar escaped : u"<>&\""_s) // a style element's text is not unescaped
            QVERIFY2(!style.contains(escaped), qPrintable(QString(escaped)));
    }

    void aTranslationFromRightToLeftTurnsThePage()
    {
        Arabic arabic;
        QCoreApplication::installTranslator(&arabic);
        const HtmlText page = pageWith(u"A"_s);
        QCoreApplication::removeTranslator(&arabic);
        QVERIFY(page.bytes.contains("<html lang=\"ar\" dir=\"rtl\">"));
    }

    void whatIsNoCharacterIsReplaced()
    {
        QString text = u"a\u0001b\u000bc\ufffed\U0001F3D9e"_s;
        text += QChar(0xd800);
        const HtmlText page = pageWith(text);
        QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
        QCOMPARE(page.texts(u"h1"_s).value(0), u"a\ufffdb\ufffdc\ufffdd\U0001F3D9e\ufffd"_s);
    }

    void onlyAddressesOfTheWebAreLinks_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isLink");
        QTest::newRow("https") << u"https://example.org/?a=1&b=2"_s << true;
        QTest::newRow("http") << u"http://example.org/"_s << true;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("script in capitals") << u"JavaScript:alert(1)"_s << false;
        QTest::newRow("data") << u"data:text/html,x"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void onlyAddressesOfTheWebAreLinks()
    {
        QFETCH(QString, address);
        QFETCH(bool, isLink);
        const HtmlText page = pageWith(u"A"_s, [&](HtmlPage &filled) { filled.link(address); });
        QCOMPARE(page.texts(u"a"_s), isLink ? QStringList{address} : QStringList());
        QVERIFY(page.texts(u"body"_s).value(0).contains(address));
    }

    void elementsWithoutTextKeepTheirEnd()
    {
        const HtmlText page = pageWith(u"A"_s, [](HtmlPage &filled) { filled.element("td"_L1, {}); });
        QVERIFY(page.bytes.contains("<td></td>"));
    }

    void aDeviceThatIsFullIsAnError()
    {
        QFile device(u"/dev/full"_s);
        QVERIFY(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const Outcome outcome = HtmlPage(u"A"_s).finish(device);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::NotWritten);
    }
};

CITY_PROFILES_TEST(TstHtmlPage)
#include "tst_htmlpage.moc"
