// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcepopup.h"

#include "answerwording.h"
#include "flatbutton.h"
#include "textlabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace CityProfiles {

SourcePopup::SourcePopup(QWidget *page)
    : QFrame(page, Qt::Popup)
    , m_question(new TextLabel(TextSize::Section, Ink::Text, this))
    , m_openPage(new FlatButton(FlatButton::Look::Outline, this))
    , m_copy(new FlatButton(FlatButton::Look::Outline, this))
{
    setObjectName(u"sourcePopup"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Spacing::gap, Spacing::gap, Spacing::gap, Spacing::gap);
    grid->setHorizontalSpacing(Spacing::gap);
    grid->setVerticalSpacing(Spacing::medium);
    grid->setColumnStretch(1, 1);
    m_question->setBold(true);
    m_question->setWordWrap(true);
    grid->addWidget(m_question, 0, 0, 1, 2);
    m_title = addRow(grid, tr("Source"), u"sourceTitle"_s);
    m_publisher = addRow(grid, tr("Publisher"), u"sourcePublisher"_s);
    m_page = addRow(grid, tr("Page"), u"sourcePage"_s);
    m_terms = addRow(grid, tr("Terms"), u"sourceTerms"_s);
    m_year = addRow(grid, tr("Survey year"), u"sourceYear"_s);
    m_version = addRow(grid, tr("Data version"), u"sourceVersion"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_openPage);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    grid->addLayout(buttons, grid->rowCount(), 1);
    m_openPage->setObjectName(u"openPage"_s);
    m_openPage->setText(tr("Open page in browser"));
    m_copy->setText(tr("Copy citation"));
    connect(m_openPage, &QToolButton::clicked, this, &SourcePopup::openPage);
    connect(m_copy, &QToolButton::clicked, this, &SourcePopup::copyCitation);
}

TextLabel *SourcePopup::addRow(QGridLayout *grid, const QString &caption, const QString &name)
{
    const int row = grid->rowCount();
    auto *label = new TextLabel(TextSize::Body, Ink::Muted, this);
    label->setText(caption);
    auto *value = new TextLabel(TextSize::Body, Ink::Text, this);
    value->setObjectName(name);
    value->makeReadable();
    value->setAccessibleName(caption);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1, Qt::AlignTop);
    return value;
}

void SourcePopup::open(const Shown &shown, int question, const QPoint &position)
{
    const Answer &answer = shown.answer(question);
    const int source = answer.source >= 0 ? answer.source : shown.profile.source;
    const Source &from = shown.dataset->tables().sources[std::size_t(source)];
    const QString label = shown.dataset->question(question).label;
    const QString page = shown.profile.url.isEmpty() ? from.url : shown.profile.url;
    m_question->setText(label);
    m_title->setText(from.title);
    m_publisher->setText(from.publisher);
    m_page->setText(page);
    m_terms->setText(from.terms);
    m_year->setText(Wording::surveyYear(shown.codebook(), shown.profile.edition, shown.profile.snapshotYear));
    m_version->setText(shown.dataset->info().version);
    m_citation = Wording::citation(*shown.dataset, shown.index, shown.profile, question);
    m_copiedText = tr("Copied: the citation for “%1”").arg(label);
    m_url = QUrl(page, QUrl::StrictMode);
    const bool opens = m_url.isValid() && (m_url.scheme() == "https"_L1 || m_url.scheme() == "http"_L1);
    m_openPage->setVisible(opens);
    setFixedWidth(fontMetrics().averageCharWidth() * 72);
    setFixedHeight(layout()->heightForWidth(width()));
    const QRect room = screen()->availableGeometry();
    move(qBound(room.left(), position.x(), qMax(room.left(), room.right() - width())),
         qBound(room.top(), position.y(), qMax(room.top(), room.bottom() - height())));
    show();
    (opens ? m_openPage : m_copy)->setFocus(Qt::PopupFocusReason);
}

void SourcePopup::openPage()
{
    hide();
    QDesktopServices::openUrl(m_url);
}

void SourcePopup::copyCitation()
{
    QGuiApplication::clipboard()->setText(m_citation);
    hide();
    Q_EMIT copied(m_copiedText);
}

void SourcePopup::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setPen(tokens.hairline);
    painter.setBrush(tokens.surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace CityProfiles
