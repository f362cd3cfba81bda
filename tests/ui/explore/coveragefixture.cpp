// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragefixture.h"

#include "datasettext.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace CityProfiles::Testing {

DatasetPointer coverageSample()
{
    return sharedDatasetFromText(uR"(
        edition 2018 respondents=9
        edition 2020
        region europe Europe
        region asia Asia
        country SE Sweden region=europe
        country XX Nowhere
        question roles multi_choice bars designer engineer
        question late yes_no share editions=2020
        question mayor text headline
        city a A SE
        city b B SE
        city c C SE
        city d D XX
        profile a@2018
        roles: designer
        profile b@2018
        roles: partial engineer
        profile c@2018
        roles: none
        profile d@2018
        profile a@2020
    )");
}

CoverageFixture::CoverageFixture()
    : m_page(std::make_unique<CoveragePage>())
{
    m_page->resize(1000, 600);
    m_page->setDataset(coverageSample());
    m_page->show();
}

CoverageTable *CoverageFixture::table() const
{
    return m_page->findChild<CoverageTable *>(u"coverage"_s);
}

QString CoverageFixture::message() const
{
    const auto *label = m_page->findChild<QLabel *>(u"stateTitle"_s);
    return label->isVisible() ? label->text() : QString();
}

QModelIndex CoverageFixture::cell(const QString &head, int column) const
{
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->headerData(row, Qt::Vertical).toString() == head)
            return model->index(row, column);
    }
    return {};
}

void CoverageFixture::openMenu(const QModelIndex &index) const
{
    table()->setCurrentIndex(index);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(table()->viewport(), &event);
}

} // namespace CityProfiles::Testing
