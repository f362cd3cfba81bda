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
constexpr int nameLines = 2;

QFont nameFont(const QFont &font)
{
    return scaledFont(font, TextSize::Section, true);
}

/// The text in at most two lines, the second one cut where it is longer.
QString fitted(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    if (wrappedHeight(font, text, width) <= nameLines * metrics.lineSpacing())
        return text;
    qsizetype end = text.size();
    const auto tooLong = [&] {
        return wrappedHeight(font, QString(text.first(end) + u'…'), width) > nameLines * metrics.lineSpacing();
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

int ProfileHead::heightIn(const QFont &font)
{
    const int name = nameLines * QFontMetrics(nameFont(font)).lineSpacing();
    return band + name + QFontMetrics(scaledFont(font, TextSize::Note)).height() + 5 * Spacing::small;
}

QSize ProfileHead::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 36, heightIn(font())};
}

QRect ProfileHead::nameBox() const
{
    const int start = CompareLayout::padding + badgeSize(font()) + Spacing::small + 2;
    const int side = m_at.orientation == Qt::Vertical ? band : 0;
    return {start + side, band + 2 * Spacing::small, width() - start - side - Spacing::small,
            nameLines * QFontMetrics(nameFont(font())).lineSpacing()};
}

int ProfileHead::yearTop() const
{
    const QRect box = nameBox();
    const QFont strong = nameFont(font());
    return box.top() + wrappedHeight(strong, fitted(m_city, strong, box.width()), box.width()) + Spacing::small / 2;
}

void ProfileHead::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const int note = QFontMetrics(scaledFont(font(), TextSize::Note)).height();
    const int center = yearTop() + note / 2;
    const QSize more = m_more->sizeHint();
    const QRect dots(QPoint(width() - more.width() - Spacing::small, center - more.height() / 2), more);
    m_more->setGeometry(QStyle::visualRect(layoutDirection(), rect(), dots));
    if (m_field)
        placeField();
    if (!m_years)
        return;
    const QSize size = m_years->sizeHint().boundedTo({dots.left() - nameBox().left() + Spacing::small, height()});
    const QRect years(QPoint(nameBox().left() - Spacing::small - 1, center - size.height() / 2), size);
    m_years->setGeometry(QStyle::visualRect(layoutDirection(), rect(), years));
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
    const QRect name = nameBox();
    const QString city = fitted(m_city, strong, name.width());
    strong.setUnderline(underMouse() && !m_more->underMouse());
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
    QRect year(name.left(), yearTop(), name.width() - m_more->width(), QFontMetrics(note).height());
    if (!m_years)
        drawWrapped(painter, layoutDirection(), rect(), year,
                    QFontMetrics(note).elidedText(m_year, Qt::ElideRight, year.width()));
    year.moveTop(year.bottom() + 1);
    painter.setPen(tokens.text);
    if (m_at.reference)
        drawWrapped(painter, layoutDirection(), rect(), year, tr("reference", "of the others"));
}

} // namespace CityProfiles
