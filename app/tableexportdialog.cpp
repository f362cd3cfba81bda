// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableexportdialog.h"

#include "textlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace CityProfiles {

TableExportDialog::TableExportDialog(const ExportOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_format(new QComboBox(this))
    , m_choices(new QButtonGroup(this))
{
    setWindowTitle(offer.title);
    auto *page = new QVBoxLayout(this);
    page->setSpacing(Spacing::gap);
    auto *summary = new TextLabel(TextSize::Body, Ink::Text, this);
    summary->setObjectName(u"summary"_s);
    summary->setWordWrap(true);
    summary->setText(offer.summary.join(u'\n'));
    summary->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    page->addWidget(summary);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    page->addLayout(form);
    auto *choices = new QVBoxLayout;
    for (qsizetype place = 0; place < offer.choices.size(); ++place) {
        auto *button = new QRadioButton(offer.choices.at(place), this);
        button->setObjectName(u"choice%1"_s.arg(place));
        button->setChecked(place == 0);
        m_choices->addButton(button, int(place));
        choices->addWidget(button);
    }
    if (!offer.choices.isEmpty())
        form->addRow(offer.question, choices);
    m_format->setObjectName(u"format"_s);
    for (const QString &format : offer.formats)
        m_format->addItem(formatName(format), format);
    m_format->setAccessibleName(tr("Form of the file"));
    m_format->setVisible(offer.formats.size() > 1);
    if (offer.formats.size() > 1)
        form->addRow(tr("&Form of the file"), m_format);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Save…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    page->addWidget(buttons);
}

QString TableExportDialog::format() const
{
    return m_format->currentData().toString();
}

int TableExportDialog::choice() const
{
    return m_choices->checkedId();
}

QString formatName(const QString &format)
{
    if (format == "xlsx"_L1)
        return TableExportDialog::tr("Excel workbook");
    if (format == "csv"_L1)
        return TableExportDialog::tr("CSV table");
    if (format == "html"_L1)
        return TableExportDialog::tr("Web page (HTML)");
    return format == "json"_L1 ? TableExportDialog::tr("JSON, for programs") : TableExportDialog::tr("Data package");
}

} // namespace CityProfiles
