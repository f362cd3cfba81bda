// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilehead.h"

#include "answerwording.h"
#include "comparedbadge.h"
#include "comparelayout.h"
#include "flatbutton.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int band = 3; // the colour over the column

} // namespace

ProfileHead::ProfileHead(const Dataset &dataset, ProfileIndex profile, int place, QWidget *parent)
    : QAbstractButton(parent)
    , m_place(place)
    , m_city(Wording::cityLabel(dataset, dataset.city(profile)))
    , m_year(Wording::surveyYear(dataset.codebook(), dataset.edition(profile), dataset.snapshotYear(profile)))
    , m_remove(new FlatButton(FlatButton::Look::Bare, this))
{
    setObjectName(u"head%1"_s.arg(place));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    const QString label = Wording::profileLabel(dataset, profile);
    setAccessibleName(tr("%1: %2. Opens its page", "letter: profile").arg(comparedLetter(place), label));
    setToolTip(label.toHtmlEscaped());
    m_remove->setObjectName(u"remove"_s);
    m_remove->setText(u"✕"_s);
    m_remove->setMuted(true);
    m_remove->setAccessibleName(tr("Remove %1 from the comparison").arg(label));
    m_remove->setToolTip(m_remove->accessibleName().toHtmlEscaped());
    connect(m_remove, &QToolButton::clicked, this, &ProfileHead::removeRequested);
    addYears(dataset, profile);
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
    const int name = QFontMetrics(scaledFont(font(), TextSize::Section, true)).height();
    const int year = QFontMetrics(scaledFont(font(), TextSize::Note)).height();
    return {fontMetrics().averageCharWidth() * 26, band + name + year + 5 * Spacing::small};
}

int ProfileHead::textStart() const
{
    return CompareLayout::padding + badgeSize(font()) + Spacing::medium;
}

void ProfileHead::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const QSize remove = m_remove->sizeHint();
    const int line = QFontMetrics(scaledFont(font(), TextSize::Section, true)).height();
    const int middle = band + 2 * Spacing::small + line / 2;
    const QRect box(QPoint(width() - remove.width() - Spacing::small, middle - remove.height() / 2), remove);
    m_remove->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    if (!m_years)
        return;
    const QSize size = m_years->sizeHint().boundedTo({width() - textStart(), height()});
    const int note = QFontMetrics(scaledFont(font(), TextSize::Note)).height();
    const int center = band + 3 * Spacing::small + line + note / 2;
    const QRect years(QPoint(textStart() - Spacing::small - 1, center - size.height() / 2), size);
    m_years->setGeometry(QStyle::visualRect(layoutDirection(), rect(), years));
}

void ProfileHead::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ProfileHead::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(0, 0, width(), band, comparedColor(tokens, m_place));
    painter.fillRect(0, height() - 1, width(), 1, tokens.hairline);
    QFont strong = scaledFont(font(), TextSize::Section, true);
    strong.setUnderline(underMouse() && !m_remove->underMouse());
    const QRect name(textStart(), band + 2 * Spacing::small, width() - textStart() - m_remove->width() - Spacing::small,
                     QFontMetrics(strong).height());
    const int badge = badgeSize(font());
    const QRect square(CompareLayout::padding, name.center().y() - badge / 2, badge, badge);
    painter.setFont(font());
    paintBadge(painter, QStyle::visualRect(layoutDirection(), rect(), square), m_place, tokens);
    painter.setFont(strong);
    painter.setPen(tokens.text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), name),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     QFontMetrics(strong).elidedText(m_city, Qt::ElideRight, name.width()));
    if (!m_years)
        paintYear(painter, name.bottom() + Spacing::small);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.muted, 1));
        painter.drawRect(rect().adjusted(1, band + 1, -2, -3));
    }
}

void ProfileHead::paintYear(QPainter &painter, int top) const
{
    const QFont note = scaledFont(font(), TextSize::Note);
    const QRect box(textStart(), top, width() - textStart() - Spacing::small, QFontMetrics(note).height());
    painter.setFont(note);
    painter.setPen(Tokens::of(palette()).muted);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), box),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     QFontMetrics(note).elidedText(m_year, Qt::ElideRight, box.width()));
}

} // namespace CityProfiles
