// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartsample.h"

#include "chartscene.h"
#include "datasettext.h"

#include <QGuiApplication>
#include <QPainter>

namespace CityProfiles::Testing {

DatasetPointer chartDataset()
{
    static const DatasetPointer dataset = sharedDatasetFromText(uR"(
edition 2018 respondents=89
edition 2020
question roles multi_choice bars designer engineer sociologist trainer other*
option roles designer label="<b>&"
option roles engineer label="Same"
option roles sociologist label="Same"
option roles trainer editions=2020
question team yes_no share
question funding yes_no share
question activities multi_choice ranking ideas figures
question data grid grid policing housing waste levels=sufficient,insufficient
benchmark 2018 team yes measure=chosen share=44
benchmark 2018 team no measure=chosen printed="more than half"
benchmark 2018 activities figures measure=rank rank=2
benchmark 2018 activities ideas measure=rank rank=1
benchmark 2018 roles designer measure=positions_filled share=82 base=89
city aa Aachen DE
city bb Bern CH
city cc Cork IE
city dd Delft NL
city ee Essen DE
city ff Faro PT
profile aa@2018
roles: designer other="<i>Urban & rural</i> planner"
team: yes
funding: yes
activities: ideas
data: policing=sufficient housing=insufficient
profile bb@2018
roles: partial designer
team: yes
profile cc@2018
roles: designer engineer
team: no
profile dd@2018
roles: designer
team: yes
profile ee@2018
roles: engineer
team: no
profile ff@2018
profile aa@2020
roles: trainer
)");
    return dataset;
}

ChartTable chartTableOf(const Dataset &dataset, QStringView question, int view)
{
    return chartTables(dataset, questionOf(dataset, question), 0)[std::size_t(view)];
}

ChartContent chartContentOf(QStringView question, int view)
{
    return chartContent(*chartDataset(), chartTableOf(*chartDataset(), question, view));
}

ChartStyle chartStyle(Qt::LayoutDirection direction)
{
    ChartStyle style;
    style.tokens = Tokens::light();
    style.font = QGuiApplication::font();
    style.font.setPixelSize(13);
    style.direction = direction;
    return style;
}

QImage pictureOf(ChartScene &scene, qreal scale)
{
    QImage image((scene.sceneRect().size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Tokens::light().surface);
    QPainter painter(&image);
    scene.render(&painter);
    return image;
}

QStringList labelsOf(const ChartGroup &group)
{
    QStringList labels;
    for (const ChartLine &line : group.lines)
        labels.append(line.label);
    return labels;
}

} // namespace CityProfiles::Testing
