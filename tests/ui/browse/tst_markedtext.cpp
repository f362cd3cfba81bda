// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markedtext.h"
#include "testmain.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// A marked text stands where an unmarked one does, cut or not.
class TstMarkedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itStandsAtItsEnd_data();
    void itStandsAtItsEnd();
    void marksAreSeen();
    void severalLinesAreCutAtTheEndOfTheLast();
    void aTextRunsInItsOwnDirectionFromTheSideOfThePage();

private:
    [[nodiscard]] static QImage painted(const QString &text, Qt::Alignment alignment, Qt::LayoutDirection direction,
                                        const QList<QPair<int, int>> &marks);
    [[nodiscard]] static QImage lines(const QString &text, bool mirrored, int most = 2);
    [[nodiscard]] static QRect ink(const QImage &image);
};

QImage TstMarkedText::painted(const QString &text, Qt::Alignment alignment, Qt::LayoutDirection direction,
                              const QList<QPair<int, int>> &marks)
{
    QImage image(240, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMarkedText(painter, QRect(20, 0, 200, 40), alignment, direction, text, marks);
    return image;
}

QImage TstMarkedText::lines(const QString &text, bool mirrored, int most)
{
    QImage image(240, 120, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMarkedLines(painter, QRect(20, 0, 200, 120), most, mirrored, text, {{0, 3}});
    return image;
}

QRect TstMarkedText::ink(const QImage &image)
{
    QRect bounds;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200)
                bounds |= QRect(x, y, 1, 1);
        }
    }
    return bounds;
}

void TstMarkedText::itStandsAtItsEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("direction");
    QTest::addColumn<bool>("right");
    for (const int direction : {int(Qt::LeftToRight), int(Qt::RightToLeft)}) {
        for (const bool right : {false, true}) {
            QTest::addRow("short, direction %d, right %d", direction, right) << u"Stockholm"_s << direction << right;
            QTest::addRow("long, direction %d, right %d", direction, right)
                << u"Stockholm "_s.repeated(20) << direction << right;
        }
    }
}

void TstMarkedText::itStandsAtItsEnd()
{
    QFETCH(QString, text);
    QFETCH(int, direction);
    QFETCH(bool, right);
    const Qt::Alignment alignment = right ? Qt::AlignRight : Qt::AlignLeft;
    const QRect plain = ink(painted(text, alignment, Qt::LayoutDirection(direction), {}));
    const QRect marked = ink(painted(text, alignment, Qt::LayoutDirection(direction), {{1, 3}}));
    QVERIFY(!plain.isEmpty());
    QVERIFY(marked.left() >= 20 && marked.right() < 220);
    if (text.size() < 20) // a cut text may end a letter earlier
        QVERIFY(right ? qAbs(plain.right() - marked.right()) <= 2 : qAbs(plain.left() - marked.left()) <= 2);
    QVERIFY(qAbs(plain.top() - marked.top()) <= 1);
}

void TstMarkedText::marksAreSeen()
{
    const auto image = [](const QList<QPair<int, int>> &marks) {
        return painted(u"Stockholm"_s, Qt::AlignLeft, Qt::LeftToRight, marks);
    };
    QVERIFY(image({}) != image({{0, 5}}));
    QVERIFY(image({{0, 5}}) != image({{5, 4}}));
}

void TstMarkedText::severalLinesAreCutAtTheEndOfTheLast()
{
    const int line = ink(lines(u"Stockholm"_s, false)).bottom();
    const QRect two = ink(lines(u"Stockholm "_s.repeated(20), false));
    const QRect three = ink(lines(u"Stockholm "_s.repeated(20), false, 3));
    QVERIFY(two.bottom() > line && two.bottom() < three.bottom());
    QVERIFY(two.left() >= 20 && two.right() < 220);
    QVERIFY(lines(u"Stockholm "_s.repeated(20), false) == lines(u"Stockholm "_s.repeated(30), false));
}

void TstMarkedText::aTextRunsInItsOwnDirectionFromTheSideOfThePage()
{
    const QRect left = ink(lines(u"Lab, lab."_s, false));
    const QRect right = ink(lines(u"Lab, lab."_s, true));
    QVERIFY(left.left() < 30);
    QVERIFY(right.right() > 210);
    QVERIFY(qAbs(left.width() - right.width()) <= 1); // in parts of pixels they are the same
    const auto end = [](const QImage &image, const QRect &whole) {
        return ink(image.copy(QRect(whole.right() - 1, 0, 2, image.height())));
    };
    QVERIFY(end(lines(u"Lab, lab."_s, true), right).height() < right.height() / 3); // the full stop
}

CITY_PROFILES_TEST(TstMarkedText)
#include "tst_markedtext.moc"
