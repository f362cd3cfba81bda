// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetpane.h"

#include "facetmodel.h"
#include "facetview.h"
#include "flatbutton.h"
#include "profilesearch.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace CityProfiles {

FacetPane::FacetPane(ProfileSearch *search, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_model(new FacetModel(search, this))
    , m_view(new FacetView(m_model, this))
    , m_clear(new FlatButton(FlatButton::Look::Bare, this))
    , m_close(new FlatButton(FlatButton::Look::Bare, this))
{
    m_view->setObjectName(u"facets"_s);
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setText(tr("Clear all"));
    m_clear->setMuted(true);
    m_close->setObjectName(u"closeFilters"_s);
    m_close->setText(tr("Close"));
    m_close->hide();
    auto *title = new TextLabel(TextSize::Section, Ink::Text, this);
    title->setText(tr("Filters"));
    title->setBold(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Spacing::panel, Spacing::panel, Spacing::medium, Spacing::small);
    head->addWidget(title, 1);
    head->addWidget(m_clear);
    head->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    connect(m_clear, &FlatButton::clicked, this, [this] { m_search->setFilter({}); });
    connect(m_close, &FlatButton::clicked, this, &FacetPane::closeRequested);
    connect(search, &ProfileSearch::queryChanged, this, &FacetPane::showQuery);
    showQuery();
}

void FacetPane::showQuery()
{
    m_clear->setEnabled(!m_search->query().filter.empty());
}

void FacetPane::setDrawer(bool drawer)
{
    m_drawer = drawer;
    m_close->setVisible(drawer);
    update();
}

QByteArray FacetPane::saveState() const
{
    QJsonObject limits;
    for (auto it = m_search->classLimits().begin(); it != m_search->classLimits().end(); ++it) {
        QJsonArray numbers;
        for (const double limit : it.value())
            numbers.append(limit);
        limits.insert(it.key(), numbers);
    }
    const QJsonObject object{{u"groups"_s, QJsonArray::fromStringList(m_view->openGroups())}, {u"classes"_s, limits}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void FacetPane::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    QStringList groups;
    for (const auto &group : object[u"groups"].toArray())
        groups.append(group.toString());
    ClassLimits limits;
    const QJsonObject classes = object[u"classes"].toObject();
    for (auto it = classes.begin(); it != classes.end(); ++it) {
        for (const auto &number : it.value().toArray())
            limits[it.key()].append(number.toDouble());
    }
    m_search->setClassLimits(limits);
    m_view->setOpenGroups(groups);
}

void FacetPane::keyPressEvent(QKeyEvent *event)
{
    if (m_drawer && event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void FacetPane::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.background);
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), m_drawer ? tokens.muted : tokens.hairline);
}

} // namespace CityProfiles
