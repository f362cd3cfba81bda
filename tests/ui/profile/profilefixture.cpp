// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilefixture.h"

#include "chartpanel.h"
#include "datapackagereader.h"
#include "datasetpackage.h"
#include "itemlist.h"
#include "pill.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace CityProfiles::Testing {

namespace {

/// Texts that fail on demand.
class UnreliableTexts final : public TextSource {
public:
    UnreliableTexts(std::shared_ptr<const TextSource> texts, std::shared_ptr<bool> broken)
        : m_texts(std::move(texts))
        , m_broken(std::move(broken))
    {
    }
    [[nodiscard]] Result<ProfileRecord> record(ProfileIndex profile) const override
    {
        if (*m_broken)
            return Error{ErrorKind::Unreadable, u"The file went away."_s, u"Plug it in again."_s, {}, 0, {}};
        return m_texts->record(profile);
    }

private:
    std::shared_ptr<const TextSource> m_texts;
    std::shared_ptr<bool> m_broken;
};

void addChart(const ChartPanel &panel, QStringList &texts)
{
    const ChartMarks &marks = panel.view()->ownAnswer().marks;
    const Question &question = panel.dataset()->question(panel.question());
    for (const ChartGroup &group : panel.view()->content().groups) {
        for (const ChartLine &line : group.lines) {
            texts.append(line.label);
            const int row = line.row.option;
            if (panel.view()->content().isGrid() && row >= 0 && marks.levels[std::size_t(row)] >= 0)
                texts.append(
                    u"%1: %2"_s.arg(line.label, question.levels[std::size_t(marks.levels[std::size_t(row)])].label));
        }
    }
}

} // namespace

DatasetPointer bundledSurvey()
{
    static const DatasetPointer survey = [] {
        const Result<DataPackage> package = readDataPackage(QStringLiteral(SOURCE_FOLDER "/resources/dataset"));
        if (!package)
            qFatal("%s", qPrintable(package.error().message()));
        Result<Dataset> dataset = readDataset(*package);
        if (!dataset)
            qFatal("%s", qPrintable(dataset.error().message()));
        return std::make_shared<const Dataset>(std::move(dataset).value());
    }();
    return survey;
}

DatasetPointer unreliableSurvey(const std::shared_ptr<bool> &broken)
{
    DatasetParts parts = bundledSurvey()->parts();
    parts.texts = std::make_shared<UnreliableTexts>(parts.texts, broken);
    return std::make_shared<const Dataset>(std::move(parts));
}

PageFixture::PageFixture(const DatasetPointer &survey)
    : dataset(survey)
{
    page.setComparisonSet(&set);
    page.setDataset(dataset);
    page.resize(900, 700);
    page.show();
}

void PageFixture::show(const QString &profileId)
{
    const auto profile = dataset->findProfile(profileId);
    if (!profile)
        qFatal("no profile %s", qPrintable(profileId));
    page.showProfile(*profile);
}

QString PageFixture::text(const QString &owner, const QString &name) const
{
    const auto *parent = part<QWidget>(owner);
    const auto *label = parent ? parent->findChild<QLabel *>(name) : nullptr;
    return label && label->isVisibleTo(&page) ? label->text() : QString();
}

QStringList PageFixture::texts() const
{
    QStringList found;
    for (const QWidget *child : page.findChildren<QWidget *>()) {
        if (!child->isVisibleTo(&page))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(child))
            found.append(label->text());
        else if (const auto *pill = qobject_cast<const Pill *>(child))
            found.append(pill->text());
        else if (const auto *list = qobject_cast<const ItemList *>(child))
            found += list->items();
        else if (const auto *panel = qobject_cast<const ChartPanel *>(child))
            addChart(*panel, found);
    }
    return found;
}

void PageFixture::choose(const QString &owner, const QString &button, const QString &action) const
{
    part<QWidget>(owner)->findChild<QAbstractButton *>(button)->click();
    auto *menu = part<QMenu>(u"answerMenu"_s);
    auto *chosen = menu->findChild<QAction *>(action);
    menu->close();
    chosen->trigger();
}

} // namespace CityProfiles::Testing
