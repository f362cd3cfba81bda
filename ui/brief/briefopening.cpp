// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefopening.h"

#include "briefdialog.h"
#include "briefmaking.h"
#include "briefparts.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// A name without what a file system may not have in it.
QString fileNameOf(const QString &text)
{
    QString name;
    for (const QChar letter : text)
        name += letter.isLetterOrNumber() || u"-_@,."_s.contains(letter) ? letter : QChar(u'-');
    return name.left(80);
}

void open(QWidget *page, const QString &title, const QString &fileName, const std::vector<Section> &sections,
          BriefMaker maker)
{
    auto *settings = new QSettings(page);
    auto *dialog = new BriefDialog(title, fileName, sections, std::move(maker), settings, page);
    settings->setParent(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void openProfileBrief(QWidget *page, const DatasetPointer &dataset, ProfileIndex profile)
{
    open(page, BriefText::tr("City brief"), dataset->profileId(profile),
         briefSections(dataset->codebook(), BriefHeadlines::OnCover),
         [dataset, profile](const BriefOptions &options) { return profileBrief(*dataset, profile, options); });
}

void openComparisonBrief(QWidget *page, const DatasetPointer &dataset, const Comparison &comparison)
{
    open(page, BriefText::tr("Comparison brief"), BriefText::tr("comparison", "name of a file"),
         briefSections(dataset->codebook(), BriefHeadlines::InSections),
         [dataset, comparison](const BriefOptions &options) {
             return Result<Brief>(comparisonBrief(*dataset, comparison, options));
         });
}

void openGroupBrief(QWidget *page, const DatasetPointer &dataset, const GroupSurvey &survey)
{
    const QString year = dataset->codebook().editions[std::size_t(survey.edition)].id;
    open(page, BriefText::tr("Brief of a group"), fileNameOf(QString(survey.group->name % u'-' % year)),
         briefSections(dataset->codebook(), BriefHeadlines::InSections),
         [dataset, survey](const BriefOptions &options) { return groupBrief(*dataset, survey, options); });
}

} // namespace CityProfiles
