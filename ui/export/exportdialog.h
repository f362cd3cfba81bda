// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportchoice.h"

#include <QDialog>

#include <memory>

namespace CityProfiles {

namespace Ui {
class ExportDialog;
}

/// Asks what a chart's file is to be like, with purposes that set its size and a live preview; remembers the last
/// choice.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `charts`: how many are exported, of which the picture is the first. The settings may be null; else they outlive
    /// the dialog.
    ExportDialog(const ChartPicture &picture, int charts, QSettings *settings, QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] ChartFileOptions options() const;
    void setOptions(const ChartFileOptions &options);

    void accept() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addChoices();
    void connectChoices();
    void choosePurpose(int purpose);
    void chooseUnit(int unit);
    void chooseSize();
    void follow();
    void updatePreview();

    std::unique_ptr<Ui::ExportDialog> m_ui;
    ChartPicture m_picture;
    QSettings *m_settings;
    ChartSize::Unit m_unit = ChartSize::Unit::Pixels; ///< of the numbers in the fields
    bool m_setting = false; ///< the fields change by themselves
};

} // namespace CityProfiles
