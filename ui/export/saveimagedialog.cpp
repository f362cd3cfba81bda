// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "saveimagedialog.h"

#include "tokens.h"
#include "ui_saveimagedialog.h"

#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSettings>

#include <cmath>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

enum Preset { Slide, HalfSlide, A4Column, Custom };

constexpr int a4ColumnMillimetres = 85;
constexpr int printDpi = 300;
const QString presetKey = u"export/preset"_s;
const QString sizeKey = u"export/size"_s;
const QString dpiKey = u"export/dpi"_s;

/// The column of a printed page, as high as the chart asks for.
ChartImageOptions a4Column(const ChartPicture &picture)
{
    const int width = qRound(a4ColumnMillimetres / 25.4 * printDpi);
    const qreal height = picture.naturalHeight(width * 96.0 / printDpi);
    return {{width, int(std::ceil(height * printDpi / 96))}, printDpi};
}

QString paperSizeText(const ChartImageOptions &options)
{
    const auto millimetres = [&](int pixels) { return QLocale().toString(qRound(pixels * 25.4 / options.dpi)); };
    return SaveImageDialog::tr("%1 × %2 mm in print")
        .arg(millimetres(options.pixels.width()), millimetres(options.pixels.height()));
}

} // namespace

SaveImageDialog::SaveImageDialog(const ChartPicture &picture, QSettings *settings, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SaveImageDialog>())
    , m_picture(picture)
    , m_settings(settings)
{
    m_ui->setupUi(this);
    m_ui->preview->setMinimumSize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 18);
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("&Save…"));
    addPresets();
    restore();
    connect(m_ui->preset, &QComboBox::activated, this, &SaveImageDialog::choosePreset);
    for (QSpinBox *number : {m_ui->pixelWidth, m_ui->pixelHeight, m_ui->dpi})
        connect(number, &QSpinBox::valueChanged, this, [this] {
            m_ui->preset->setCurrentIndex(Custom);
            follow();
        });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &SaveImageDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &SaveImageDialog::reject);
    follow();
}

SaveImageDialog::~SaveImageDialog() = default;

void SaveImageDialog::addPresets()
{
    m_ui->preset->insertItem(Slide, tr("Slide, 16:9"));
    m_ui->preset->insertItem(HalfSlide, tr("Half a slide"));
    m_ui->preset->insertItem(A4Column, tr("Column of an A4 page"));
    m_ui->preset->insertItem(Custom, tr("Other size"));
}

void SaveImageDialog::restore()
{
    const int preset = m_settings ? m_settings->value(presetKey, Slide).toInt() : int(Slide);
    m_ui->preset->setCurrentIndex(qBound(int(Slide), preset, int(Custom)));
    if (m_ui->preset->currentIndex() == Custom)
        setOptions({m_settings->value(sizeKey, QSize(1920, 1080)).toSize(), m_settings->value(dpiKey, 96).toInt()});
    else
        choosePreset(m_ui->preset->currentIndex());
}

void SaveImageDialog::choosePreset(int preset)
{
    if (preset == Slide)
        setOptions({{1920, 1080}, 96});
    else if (preset == HalfSlide)
        setOptions({{960, 1080}, 96});
    else if (preset == A4Column)
        setOptions(a4Column(m_picture));
    m_ui->preset->setCurrentIndex(preset);
}

ChartImageOptions SaveImageDialog::options() const
{
    return {{m_ui->pixelWidth->value(), m_ui->pixelHeight->value()}, m_ui->dpi->value()};
}

void SaveImageDialog::setOptions(const ChartImageOptions &options)
{
    m_ui->dpi->setValue(options.dpi);
    m_ui->pixelWidth->setValue(options.pixels.width());
    m_ui->pixelHeight->setValue(options.pixels.height());
}

void SaveImageDialog::follow()
{
    const Outcome size = checkImageSize(m_picture, options());
    m_ui->error->setText(size ? QString() : size.error().message());
    m_ui->paperSize->setText(paperSizeText(options()));
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(size.ok());
    updatePreview();
}

void SaveImageDialog::updatePreview()
{
    const QSizeF logical = options().logicalSize();
    const QSize room = m_ui->preview->contentsRect().size() * devicePixelRatioF();
    const QSize shown = logical.scaled(room, Qt::KeepAspectRatio).toSize();
    if (!checkImageSize(m_picture, options()) || shown.isEmpty()) {
        m_ui->preview->clear();
        return;
    }
    QPixmap pixmap(shown);
    QPainter painter(&pixmap);
    painter.scale(shown.width() / logical.width(), shown.height() / logical.height());
    m_picture.paint(&painter, QRectF(QPointF(0, 0), logical));
    painter.resetTransform();
    painter.setPen(Tokens::light().hairline);
    painter.drawRect(pixmap.rect().adjusted(0, 0, -1, -1));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_ui->preview->setPixmap(pixmap);
}

void SaveImageDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    updatePreview();
}

void SaveImageDialog::accept()
{
    if (m_settings) {
        m_settings->setValue(presetKey, m_ui->preset->currentIndex());
        m_settings->setValue(sizeKey, options().pixels);
        m_settings->setValue(dpiKey, options().dpi);
    }
    QDialog::accept();
}

} // namespace CityProfiles
