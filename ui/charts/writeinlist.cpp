// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writeinlist.h"

#include "answerwording.h"
#include "chartmarks.h"
#include "chartwording.h"
#include "tokens.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace CityProfiles {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WriteInList::WriteInList(const DatasetPointer &dataset, const ChartTable &table, int option, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_error(plainLabel({}, this))
{
    setWindowTitle(tr("In the cities' own words"));
    auto *title = plainLabel(dataset->question(table.question).label, this);
    title->setFont(scaledFont(font(), TextSize::Section, true));
    m_list->setObjectName(QStringLiteral("writeIns"));
    m_list->setAccessibleName(tr("Answers in the cities' own words"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setWordWrap(true);
    m_list->setSpacing(Spacing::small / 2);
    m_error->setObjectName(QStringLiteral("error"));
    m_error->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    connect(copyButton, &QPushButton::clicked, this, &WriteInList::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *copyAction = new QAction(this);
    copyAction->setShortcut(QKeySequence::Copy);
    connect(copyAction, &QAction::triggered, this, &WriteInList::copy);
    addAction(copyAction);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(title), static_cast<QWidget *>(m_error),
                          static_cast<QWidget *>(m_list), static_cast<QWidget *>(buttons)})
        layout->addWidget(part);
    fill(*dataset, table, option);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 24);
}

void WriteInList::fill(const Dataset &dataset, const ChartTable &table, int option)
{
    const auto texts = writeIns(dataset, table, option);
    if (!texts) {
        m_error->setText(texts.error().message());
        m_error->show();
        return;
    }
    for (const WriteIn &writeIn : *texts)
        m_list->addItem(Wording::writeInText(dataset, writeIn));
}

QString WriteInList::text() const
{
    QStringList lines;
    const bool all = m_list->selectedItems().isEmpty();
    for (int row = 0; row < m_list->count(); ++row) {
        if (all || m_list->item(row)->isSelected())
            lines.append(m_list->item(row)->text());
    }
    return lines.join(u'\n');
}

void WriteInList::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace CityProfiles
