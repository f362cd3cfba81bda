// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unplacedpane.h"

#include "textlabel.h"
#include "unplacedmodel.h"

#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace CityProfiles {

UnplacedPane::UnplacedPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextSize::Body, Ink::Muted, this))
    , m_model(new UnplacedModel(this))
    , m_list(new QListView(this))
{
    m_title->setObjectName(u"unplacedTitle"_s);
    m_title->setWordWrap(true);
    m_list->setObjectName(u"unplaced"_s);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::small);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    setFixedWidth(fontMetrics().averageCharWidth() * 28);
    const auto open = [this](const QModelIndex &index) {
        Q_EMIT profileRequested(index.data(UnplacedModel::ProfileRole).value<ProfileIndex>());
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
    hide();
}

void UnplacedPane::setProfiles(const DatasetPointer &dataset, const std::vector<ProfileIndex> &profiles)
{
    m_model->setProfiles(dataset, profiles);
    m_title->setText(tr("%n profiles have no place on the map", nullptr, int(profiles.size())));
    m_list->setAccessibleName(m_title->text());
    setVisible(!profiles.empty());
}

} // namespace CityProfiles
