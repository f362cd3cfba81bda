// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include "exportpreview.h"
#include "ui_exportdialog.h"

#include <QPushButton>
#include <QScopedValueRollback>

namespace CityProfiles {

ExportDialog::ExportDialog(const ChartPicture &picture, int charts, QSettings *settings, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_picture(picture)
    , m_settings(settings)
{
    m_ui->setupUi(this);
    m_ui->preview->setMinimumSize(fontMetrics().averageCharWidth() * 62, fontMetrics().height() * 22);
    setWindowTitle(charts == 1 ? tr("Export chart") : tr("Export all charts"));
    m_ui->buttons->button(QDialogButtonBox::Save)
        ->setText(charts == 1 ? tr("&Export…") : tr("&Export %n charts…", nullptr, charts));
    addChoices();
    connectChoices();
    const ExportChoice choice = ExportChoice::restored(settings);
    setOptions(choice.options);
    m_ui->purpose->setCurrentIndex(int(choice.purpose));
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::addChoices()
{
    m_ui->purpose->addItems(
        {tr("Column of a report"), tr("Page of a report"), tr("Slide, 16:9"), tr("Half a slide"), tr("Other size")});
    m_ui->format->addItems(
        {tr("PNG, a picture of pixels"), tr("SVG, a drawing for the web"), tr("PDF, a drawing for print")});
    m_ui->theme->addItems({tr("Light"), tr("Dark"), tr("Transparent")});
    m_ui->unit->addItems({tr("pixels"), tr("mm"), tr("inches")});
    m_ui->textSize->setSpecialValueText(tr("As the room allows"));
    m_ui->textSize->setRange(ChartLook::smallestText - m_ui->textSize->singleStep(), ChartLook::largestText);
}

void ExportDialog::connectChoices()
{
    connect(m_ui->purpose, &QComboBox::activated, this, &ExportDialog::choosePurpose);
    connect(m_ui->unit, &QComboBox::currentIndexChanged, this, &ExportDialog::chooseUnit);
    for (QDoubleSpinBox *number : {m_ui->sizeWidth, m_ui->sizeHeight})
        connect(number, &QDoubleSpinBox::valueChanged, this, &ExportDialog::chooseSize);
    connect(m_ui->dpi, &QSpinBox::valueChanged, this, &ExportDialog::chooseSize);
    connect(m_ui->grows, &QCheckBox::toggled, this, &ExportDialog::chooseSize);
    connect(m_ui->textSize, &QDoubleSpinBox::valueChanged, this, &ExportDialog::follow);
    for (QComboBox *choice : {m_ui->format, m_ui->theme})
        connect(choice, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    for (QCheckBox *part : {m_ui->hasTitle, m_ui->hasFooter})
        connect(part, &QCheckBox::toggled, this, &ExportDialog::follow);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
}

void ExportDialog::choosePurpose(int purpose)
{
    ChartFileOptions chosen = options();
    setPurpose(chosen, ExportPurpose(purpose));
    setOptions(chosen);
    m_ui->purpose->setCurrentIndex(purpose);
}

void ExportDialog::chooseUnit(int unit)
{
    if (m_setting)
        return;
    ChartFileOptions same = options();
    same.size = {ChartSize{same.size.size, m_unit, same.size.dpi}.in(ChartSize::Unit(unit)), ChartSize::Unit(unit),
                 same.size.dpi};
    setOptions(same);
}

void ExportDialog::chooseSize()
{
    if (m_setting)
        return;
    m_ui->purpose->setCurrentIndex(int(ExportPurpose::Other));
    follow();
}

ChartFileOptions ExportDialog::options() const
{
    ChartFileOptions options;
    options.format = ChartFormat(m_ui->format->currentIndex());
    options.grows = m_ui->grows->isChecked();
    options.size = {QSizeF(m_ui->sizeWidth->value(), options.grows ? 0 : m_ui->sizeHeight->value()),
                    ChartSize::Unit(m_ui->unit->currentIndex()), m_ui->dpi->value()};
    options.look.theme = ChartLook::Theme(m_ui->theme->currentIndex());
    options.look.hasTitle = m_ui->hasTitle->isChecked();
    options.look.hasFooter = m_ui->hasFooter->isChecked();
    const double points = m_ui->textSize->value();
    options.look.textPoints = points < ChartLook::smallestText ? 0 : points;
    return options;
}

void ExportDialog::setOptions(const ChartFileOptions &options)
{
    {
        const QScopedValueRollback guard(m_setting, true);
        m_unit = options.size.unit;
        m_ui->unit->setCurrentIndex(int(m_unit));
        for (QDoubleSpinBox *number : {m_ui->sizeWidth, m_ui->sizeHeight})
            number->setDecimals(m_unit == ChartSize::Unit::Pixels ? 0 : m_unit == ChartSize::Unit::Inches ? 2 : 1);
        m_ui->dpi->setValue(options.size.dpi);
        m_ui->grows->setChecked(options.grows);
        m_ui->sizeWidth->setValue(options.size.size.width());
        m_ui->sizeHeight->setValue(options.size.size.height());
        m_ui->format->setCurrentIndex(int(options.format));
        m_ui->theme->setCurrentIndex(int(options.look.theme));
        m_ui->hasTitle->setChecked(options.look.hasTitle);
        m_ui->hasFooter->setChecked(options.look.hasFooter);
        m_ui->textSize->setValue(options.look.textPoints);
        m_ui->purpose->setCurrentIndex(int(ExportPurpose::Other));
    }
    follow();
}

void ExportDialog::follow()
{
    if (m_setting)
        return;
    const ChartFileOptions chosen = options();
    const ChartSize size = fittedSize(m_picture, chosen);
    const Outcome fits = checkChartSize(m_picture, size, chosen.look);
    if (chosen.grows) {
        const QScopedValueRollback guard(m_setting, true);
        m_ui->sizeHeight->setValue(size.size.height());
    }
    m_ui->sizeHeight->setEnabled(!chosen.grows);
    m_ui->error->setText(fits ? QString() : fits.error().message());
    m_ui->summary->setText(sizeText(size, chosen.format));
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(fits.ok());
    updatePreview();
}

void ExportDialog::updatePreview()
{
    const ChartFileOptions chosen = options();
    m_ui->preview->setPixmap(previewOf(m_picture, chosen, m_ui->preview->contentsRect().size(), devicePixelRatioF()));
    m_ui->preview->setAccessibleDescription(m_ui->summary->text());
}

void ExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    updatePreview();
}

void ExportDialog::accept()
{
    ExportChoice{ExportPurpose(m_ui->purpose->currentIndex()), options()}.store(m_settings);
    QDialog::accept();
}

} // namespace CityProfiles
