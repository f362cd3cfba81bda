// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartimage.h"

#include <QDialog>

#include <memory>

class QSettings;

namespace CityProfiles {

namespace Ui {
class SaveImageDialog;
}

/// Asks for the size of a picture, with presets and a live preview; remembers the last choice.
class SaveImageDialog : public QDialog {
    Q_OBJECT

public:
    /// The settings may be null; else they outlive the dialog.
    SaveImageDialog(const ChartPicture &picture, QSettings *settings, QWidget *parent = nullptr);
    ~SaveImageDialog() override;

    [[nodiscard]] ChartImageOptions options() const;
    void setOptions(const ChartImageOptions &options);

    void accept() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addPresets();
    void choosePreset(int preset);
    void restore();
    void follow();
    void updatePreview();

    std::unique_ptr<Ui::SaveImageDialog> m_ui;
    ChartPicture m_picture;
    QSettings *m_settings;
};

} // namespace CityProfiles
