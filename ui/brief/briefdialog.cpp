// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefdialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// Draws a list whose boxes can be seen: the style outlines them in a shade of the window's colour, which is next to
/// nothing on a dark ground.
class TickDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->palette.setColor(QPalette::Window, Tokens::of(option->palette).muted);
    }
};

} // namespace

BriefDialog::BriefDialog(const QString &title, const QString &fileName, const std::vector<Section> &sections,
                         BriefMaker maker, QSettings *settings, QWidget *parent)
    : QDialog(parent)
    , m_fileName(fileName)
    , m_maker(std::move(maker))
    , m_settings(settings)
    , m_paper(new QComboBox(this))
    , m_length(new QComboBox(this))
    , m_sections(new QListWidget(this))
    , m_preview(new QLabel(this))
    , m_status(new QLabel(this))
{
    setObjectName(u"briefDialog"_s);
    setWindowTitle(title);
    addSections(sections);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setAccessibleName(tr("First page of the brief"));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(fontMetrics().averageCharWidth() * 52, fontMetrics().height() * 30);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the picture follows the room
    m_status->setObjectName(u"status"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(makeForm());
    columns->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::panel);
    layout->addLayout(columns, 1);
    layout->addWidget(makeButtons());
    setOptions(BriefOptions::restored(settings));
    for (QComboBox *choice : {m_paper, m_length})
        connect(choice, &QComboBox::currentIndexChanged, this, &BriefDialog::follow);
    connect(m_sections, &QListWidget::itemChanged, this, &BriefDialog::follow);
}

void BriefDialog::addSections(const std::vector<Section> &sections)
{
    m_sections->setObjectName(u"sections"_s);
    m_sections->setItemDelegate(new TickDelegate(m_sections));
    m_sections->setAccessibleName(tr("Sections of the brief"));
    for (const Section &section : sections) {
        auto *item = new QListWidgetItem(section.title, m_sections);
        item->setData(Qt::UserRole, section.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_sections->setCurrentRow(0);
}

QWidget *BriefDialog::makeForm()
{
    m_paper->setObjectName(u"paper"_s);
    m_paper->addItem(tr("A4"), int(BriefOptions::Paper::A4));
    m_paper->addItem(tr("Letter"), int(BriefOptions::Paper::Letter));
    m_length->setObjectName(u"length"_s);
    m_length->addItem(tr("One page"), int(BriefOptions::Length::OnePage));
    m_length->addItem(tr("Full"), int(BriefOptions::Length::Full));
    auto *form = new QWidget(this);
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(Spacing::medium);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addRow(tr("&Paper"), m_paper);
    layout->addRow(tr("&Length"), m_length);
    layout->addRow(tr("&Sections"), m_sections);
    m_sections->setMinimumWidth(m_sections->sizeHintForColumn(0) + 2 * Spacing::gap);
    layout->addRow(QString(), m_status);
    return form;
}

QPushButton *BriefDialog::addButton(QWidget *row, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, row);
    button->setObjectName(name);
    button->setAutoDefault(false);
    row->layout()->addWidget(button);
    return button;
}

QWidget *BriefDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Spacing::medium);
    m_open = addButton(row, u"openSaved"_s, tr("&Open the file"));
    m_open->hide();
    layout->addStretch(1);
    QPushButton *close = addButton(row, u"close"_s, tr("&Close"));
    QPushButton *printing = addButton(row, u"print"_s, tr("P&rint…"));
    QPushButton *text = addButton(row, u"saveText"_s, tr("Save as &text…"));
    QPushButton *pdf = addButton(row, u"savePdf"_s, tr("Save as P&DF…"));
    text->setToolTip(tr("An OpenDocument text for a word processor, without the charts"));
    pdf->setDefault(true);
    m_outputs = {printing, text, pdf};
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(printing, &QPushButton::clicked, this, &BriefDialog::print);
    connect(text, &QPushButton::clicked, this, [this] { askAndSave(BriefFormat::Text); });
    connect(pdf, &QPushButton::clicked, this, [this] { askAndSave(BriefFormat::Pdf); });
    connect(m_open, &QPushButton::clicked, this, &BriefDialog::openSaved);
    return row;
}

BriefOptions BriefDialog::options() const
{
    BriefOptions options;
    options.paper = BriefOptions::Paper(m_paper->currentData().toInt());
    options.length = BriefOptions::Length(m_length->currentData().toInt());
    for (int row = 0; row < m_sections->count(); ++row) {
        if (m_sections->item(row)->checkState() == Qt::Unchecked)
            options.leftOut.append(m_sections->item(row)->data(Qt::UserRole).toString());
    }
    return options;
}

void BriefDialog::setOptions(const BriefOptions &options)
{
    {
        const QSignalBlocker papers(m_paper);
        const QSignalBlocker lengths(m_length);
        const QSignalBlocker sections(m_sections);
        m_paper->setCurrentIndex(m_paper->findData(int(options.paper)));
        m_length->setCurrentIndex(m_length->findData(int(options.length)));
        for (int row = 0; row < m_sections->count(); ++row) {
            QListWidgetItem *item = m_sections->item(row);
            const bool isOut = options.leftOut.contains(item->data(Qt::UserRole).toString());
            item->setCheckState(isOut ? Qt::Unchecked : Qt::Checked);
        }
    }
    follow();
}

void BriefDialog::follow()
{
    m_made.reset();
    m_open->hide(); // the file is as the options were
    for (QPushButton *button : m_outputs)
        button->setEnabled(false);
    m_job.start(
        [maker = m_maker, options = options()](const CancelFlag &) -> Result<MadePointer> {
            const Result<Brief> brief = maker(options);
            if (!brief)
                return brief.error();
            return std::make_shared<const Made>(Made{*brief, BriefPages(*brief, options)});
        },
        [this](const Result<MadePointer> &result) { showMade(result); });
}

void BriefDialog::showMade(const Result<MadePointer> &result)
{
    m_made = result ? *result : nullptr;
    for (QPushButton *button : m_outputs)
        button->setEnabled(m_made != nullptr);
    m_status->setText(result ? tr("%n pages", nullptr, m_made->pages.count()) : result.error().message());
    m_preview->setAccessibleDescription(m_status->text());
    updatePreview();
    Q_EMIT made();
}

void BriefDialog::updatePreview()
{
    if (!m_made)
        return;
    const QSizeF page = m_made->pages.size();
    const qreal ratio = devicePixelRatioF();
    const QSize shown = page.scaled(QSizeF(m_preview->contentsRect().size()) * ratio, Qt::KeepAspectRatio).toSize();
    if (shown.isEmpty())
        return;
    QPixmap pixmap(shown);
    const Tokens tokens = Tokens::light();
    pixmap.fill(tokens.surface);
    QPainter painter(&pixmap);
    painter.scale(shown.width() / page.width(), shown.height() / page.height());
    m_made->pages.paint(&painter, 0);
    painter.resetTransform();
    painter.setPen(tokens.muted);
    painter.drawRect(pixmap.rect().adjusted(0, 0, -1, -1));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    m_preview->setPixmap(pixmap);
}

void BriefDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    updatePreview();
}

} // namespace CityProfiles
