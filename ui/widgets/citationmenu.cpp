// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citationmenu.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// The translation context of this file.
class Text {
    Q_DECLARE_TR_FUNCTIONS(CitationMenu)
};

void copyCitation(const std::vector<Wording::Citation> &citations, Wording::CitationStyle style)
{
    const QString text = Wording::citationText(citations, style);
    auto *data = new QMimeData; // which the clipboard owns
    data->setText(text);
    if (style == Wording::CitationStyle::CslJson)
        data->setData(u"application/vnd.citationstyles.csl+json"_s, text.toUtf8());
    if (style == Wording::CitationStyle::Bibtex)
        data->setData(u"application/x-bibtex"_s, text.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

QAction *citationAction(QWidget *owner, const std::function<std::vector<Wording::Citation>()> &citations,
                        const std::function<void()> &done)
{
    auto *menu = new QMenu(Text::tr("Copy &citation"), owner);
    menu->menuAction()->setObjectName(u"copyCitation"_s);
    const auto add = [&](const QString &text, const QString &name, Wording::CitationStyle style) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        QObject::connect(action, &QAction::triggered, menu, [citations, done, style] {
            const std::vector<Wording::Citation> cited = citations();
            if (cited.empty())
                return;
            copyCitation(cited, style);
            if (done)
                done();
        });
    };
    add(Text::tr("As &text"), u"citationText"_s, Wording::CitationStyle::Plain);
    add(Text::tr("&BibTeX"), u"citationBibtex"_s, Wording::CitationStyle::Bibtex);
    add(Text::tr("CSL-&JSON, for reference managers"), u"citationCsl"_s, Wording::CitationStyle::CslJson);
    return menu->menuAction();
}

} // namespace CityProfiles
