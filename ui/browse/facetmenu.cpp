// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetmenu.h"

#include "facetmodel.h"
#include "numberfield.h"

#include <QActionGroup>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace CityProfiles {

namespace {

void addMatches(FacetModel *model, const QPersistentModelIndex &group, QMenu *menu)
{
    auto *matches = new QActionGroup(menu);
    const auto add = [&](const QString &text, Match match) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(group.data(FacetModel::MatchRole).toInt() == int(match));
        matches->addAction(action);
        QObject::connect(action, &QAction::triggered, model, [model, group, match] { model->setMatch(group, match); });
    };
    add(FacetModel::tr("Any of these"), Match::Any);
    add(FacetModel::tr("All of these"), Match::All);
    add(FacetModel::tr("None of these"), Match::None);
    menu->addSeparator();
}

/// A dialog with a form and OK and Cancel; OK is there while `isValid` says so.
class FormDialog : public QDialog {
public:
    FormDialog(const QString &title, QWidget *parent)
        : QDialog(parent)
        , m_form(new QFormLayout(this))
        , m_problem(new QLabel(this))
        , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    {
        setWindowTitle(title);
        setAttribute(Qt::WA_DeleteOnClose);
        m_problem->setWordWrap(true);
        connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    }
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    [[nodiscard]] QDialogButtonBox *buttons() const { return m_buttons; }
    void finishLayout()
    {
        m_form->addRow(m_problem);
        m_form->addRow(m_buttons);
    }
    /// An empty text: all is well.
    void setProblem(const QString &text)
    {
        m_problem->setText(text);
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(text.isEmpty());
    }

private:
    QFormLayout *m_form;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace

void showFacetMenu(FacetModel *model, const QModelIndex &group, QWidget *parent, const QPoint &place)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex kept = group;
    if (model->hasMatch(group))
        addMatches(model, kept, menu);
    const QModelIndex first = model->index(0, 0, group);
    if (first.data(FacetModel::KindRole).toInt() == int(FacetModel::Kind::Histogram)) {
        menu->addAction(FacetModel::tr("Choose a range…"), parent,
                        [model, kept, parent] { chooseRange(model, model->index(0, 0, kept), parent); });
        if (model->facet(group)->kind == Facet::Kind::Number)
            menu->addAction(FacetModel::tr("Edit size classes…"), parent,
                            [model, kept, parent] { editClasses(model, kept, parent); });
    }
    QAction *clear = menu->addAction(FacetModel::tr("Clear"), model, [model, kept] { model->clear(kept); });
    clear->setEnabled(group.data(FacetModel::ActiveRole).toBool());
    menu->popup(place);
}

void chooseRange(FacetModel *model, const QModelIndex &histogram, QWidget *parent)
{
    auto *dialog = new FormDialog(FacetModel::tr("Choose a range"), parent);
    const QPersistentModelIndex kept = histogram;
    auto *low = new NumberField(dialog);
    auto *high = new NumberField(dialog);
    const NumberRange range = model->chosenRange(histogram);
    low->setMinimumWidth(low->fontMetrics().averageCharWidth() * 26);
    low->setNumber(range.lower);
    high->setNumber(range.upper);
    dialog->form()->addRow(FacetModel::tr("From"), low);
    dialog->form()->addRow(FacetModel::tr("To (not included)"), high);
    dialog->finishLayout();
    const auto check = [dialog, low, high] {
        const bool readable = low->isReadable() && high->isReadable();
        const bool ordered = !low->number() || !high->number() || *low->number() < *high->number();
        dialog->setProblem(!readable      ? FacetModel::tr("Numbers only, please: 500000 or 500,000.")
                               : !ordered ? FacetModel::tr("The first number must be below the second.")
                                          : QString());
    };
    QObject::connect(low, &QLineEdit::textChanged, dialog, check);
    QObject::connect(high, &QLineEdit::textChanged, dialog, check);
    QObject::connect(dialog, &QDialog::accepted, model, [model, kept, low, high] {
        if (kept.isValid())
            model->chooseRange(kept, {low->number(), high->number()});
    });
    dialog->open();
}

void editClasses(FacetModel *model, const QModelIndex &group, QWidget *parent)
{
    auto *dialog = new FormDialog(FacetModel::tr("Size classes"), parent);
    const QPersistentModelIndex kept = group;
    QStringList numbers;
    for (const double limit : model->classLimits(group))
        numbers.append(QLocale().toString(limit, 'f', 0));
    auto *limits = new QLineEdit(numbers.join(QLatin1String("; ")), dialog);
    limits->setMinimumWidth(limits->fontMetrics().averageCharWidth() * 50);
    dialog->form()->addRow(FacetModel::tr("Limits, from low to high, with semicolons"), limits);
    dialog->finishLayout();
    QPushButton *reset = dialog->buttons()->addButton(FacetModel::tr("As in the survey"), QDialogButtonBox::ResetRole);
    QObject::connect(reset, &QPushButton::clicked, model, [model, kept, dialog] {
        model->setClassLimits(kept, {});
        dialog->reject();
    });
    QObject::connect(limits, &QLineEdit::textChanged, dialog, [dialog, limits] {
        dialog->setProblem(readLimits(limits->text()) ? QString()
                                                      : FacetModel::tr("Numbers that grow, please, with semicolons."));
    });
    QObject::connect(dialog, &QDialog::accepted, model, [model, kept, limits] {
        if (const auto read = readLimits(limits->text()); read && kept.isValid())
            model->setClassLimits(kept, *read);
    });
    dialog->open();
}

} // namespace CityProfiles
