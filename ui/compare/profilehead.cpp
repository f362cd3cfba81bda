// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilehead.h"

#include "answerwording.h"
#include "comparedbadge.h"
#include "comparelayout.h"
#include "flatbutton.h"
#include "profilefield.h"
#include "wrappedtext.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int band = 3; // the colour over the column
constexpr int mostLines = 2; // of the name, and of the year

QFont nameFont(const QFont &font)
{
    return scaledFont(font, TextSize::Section, true);
}

/// The text in at most two lines, the second one cut where it is longer.
QString fitted(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    if (wrappedHeight(font, text, width) <= mostLines * metrics.lineSpacing())
        return text;
    qsizetype end = text.size();
    const auto tooLong = [&] {
        return wrappedHeight(font, QString(text.first(end) + u'…'), width) > mostLines * metrics.lineSpacing();
    };
    while (end > 1 && tooLong())
        --end;
    return QString(text.first(end) + u'…');
}

} // namespace

ProfileHead::ProfileHead(const Dataset &dataset, ProfileIndex profile, const Place &place,
                         ProfileSuggestions *suggestions, QWidget *parent)
    : QAbstractButton(parent)
    , m_at(place)
    , m_id(dataset.profileId(profile))
    , m_city(Wording::cityLabel(dataset, dataset.city(profile)))
    , m_year(Wording::surveyYear(dataset.codebook(), dataset.edition(profile), dataset.snapshotYear(profile)))
    , m_more(new FlatButton(FlatButton::Look::More, this))
    , m_remove(new FlatButton(FlatButton::Look::Bare, this))
    , m_menu(new QMenu(this))
    , m_suggestions(suggestions)
{
    setObjectName(u"head%1"_s.arg(place.place));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    const QString label = Wording::profileLabel(dataset, profile);
    const QString letter = comparedLetter(place.place);
    setAccessibleName(place.reference
                          ? tr("%1: %2, the reference. Opens its page", "letter: profile").arg(letter, label)
                          : tr("%1: %2. Opens its page", "letter: profile").arg(letter, label));
    setToolTip(label.toHtmlEscaped());
    addYears(dataset, profile);
    buildMenu(label);
}

void ProfileHead::addYears(const Dataset &dataset, ProfileIndex profile)
{
    const std::vector<ProfileIndex> all = dataset.profilesOf(dataset.city(profile));
    if (all.size() < 2)
        return;
    m_years = new FlatButton(FlatButton::Look::Bare, this);
    m_years->setObjectName(u"years"_s);
    m_years->setFont(scaledFont(font(), TextSize::Note));
    m_years->setText(m_year);
    m_years->setMuted(true);
    m_years->setArrow(FlatButton::Arrow::Down);
    m_years->setPopupMode(QToolButton::InstantPopup);
    m_years->setAccessibleName(tr("Survey year of %1").arg(m_city));
    auto *menu = new QMenu(m_years);
    for (const ProfileIndex other : all) {
        QAction *action = menu->addAction(
            Wording::surveyYear(dataset.codebook(), dataset.edition(other), dataset.snapshotYear(other)));
        action->setCheckable(true);
        action->setChecked(other == profile);
        connect(action, &QAction::triggered, this, [this, other] { Q_EMIT replaceRequested(other); });
    }
    m_years->setMenu(menu);
}

QSize ProfileHead::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 28;
    return {width, heightForWidth(width)};
}

int ProfileHead::heightForWidth(int width) const
{
    const int note = QFontMetrics(scaledFont(font(), TextSize::Note)).height();
    return yearBox(width).bottom() + (m_at.reference ? note : 0) + 2 * Spacing::small;
}

QRect ProfileHead::nameBox(int width) const
{
    const int side = m_at.orientation == Qt::Vertical ? band : 0;
    const int start = side + CompareLayout::padding + badgeSize(font()) + Spacing::small + 2;
    const int room = width - start - Spacing::small;
    const QFont strong = nameFont(font());
    return {start, band + 2 * Spacing::small, room, wrappedHeight(strong, fitted(m_city, strong, room), room)};
}

int ProfileHead::buttonsWidth(int width) const
{
    const bool roomy = width > fontMetrics().averageCharWidth() * 26;
    return m_more->sizeHint().width() + (roomy ? m_remove->sizeHint().width() : 0) + Spacing::small;
}

QRect ProfileHead::yearBox(int width) const
{
    const QRect name = nameBox(width);
    const QFont note = scaledFont(font(), TextSize::Note);
    const int room = name.width() - buttonsWidth(width);
    const QString year = m_years ? QString() : fitted(m_year, note, room);
    return {name.left(), name.bottom() + Spacing::small / 2, room, wrappedHeight(note, year, room)};
}

void ProfileHead::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const QRect year = yearBox(width());
    const int center = year.top() + QFontMetrics(scaledFont(font(), TextSize::Note)).height() / 2;
    const auto place = [&](QWidget *button, int left, int widest) {
        const QSize size = button->sizeHint().boundedTo({widest, height()});
        const QRect box(QPoint(left, center - size.height() / 2), size);
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    };
    const int start = width() - buttonsWidth(width());
    place(m_more, start, width());
    place(m_remove, start + m_more->sizeHint().width(), width());
    m_remove->setVisible(buttonsWidth(width()) > m_more->sizeHint().width() + Spacing::small);
    if (m_years)
        place(m_years, year.left() - Spacing::small - 1, year.width() + Spacing::small);
    if (m_field)
        placeField();
}

void ProfileHead::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    const QColor color = comparedColor(tokens, m_at.place);
    const bool beside = m_at.orientation == Qt::Vertical;
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(0, height() - 1, width(), 1, tokens.hairline);
    const int thick = m_at.reference ? 2 * band : band;
    painter.fillRect(beside ? QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, thick, height() - 1))
                            : QRect(0, 0, width(), thick),
                     color);
    paintWords(painter);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.text, 1));
        painter.drawRect(rect().adjusted(1, band + 1, -2, -3));
    }
}

void ProfileHead::paintWords(QPainter &painter) const
{
    const Tokens tokens = Tokens::of(palette());
    QFont strong = nameFont(font());
    const QRect name = nameBox(width());
    const QString city = fitted(m_city, strong, name.width());
    strong.setUnderline(underMouse() && !m_more->underMouse() && !m_remove->underMouse());
    const int badge = badgeSize(font());
    const int line = QFontMetrics(strong).height();
    const QRect square(name.left() - badge - Spacing::small - 2, name.top() + (line - badge) / 2, badge, badge);
    painter.setFont(font());
    paintBadge(painter, QStyle::visualRect(layoutDirection(), rect(), square), m_at.place, tokens);
    painter.setFont(strong);
    painter.setPen(tokens.text);
    drawWrapped(painter, layoutDirection(), rect(), name, city);
    const QFont note = scaledFont(font(), TextSize::Note);
    painter.setFont(note);
    painter.setPen(tokens.muted);
    QRect year = yearBox(width());
    if (!m_years)
        drawWrapped(painter, layoutDirection(), rect(), year, fitted(m_year, note, year.width()));
    year.moveTop(year.bottom() + 1);
    painter.setPen(tokens.text);
    if (m_at.reference)
        drawWrapped(painter, layoutDirection(), rect(), year, tr("reference", "of the others"));
}

} // namespace CityProfiles
