// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;

namespace CityProfiles {

class FlatButton;

/// A line over the bottom of a page that says how far an export is, then what was written and where; it offers to stop,
/// or to open the folder.
class ExportBar : public QWidget {
    Q_OBJECT

public:
    /// Floats over `page` and follows its size.
    explicit ExportBar(QWidget *page);

    void showProgress(int written, int all);
    /// What was written. With a folder, the bar offers to open it; it goes away after a while.
    void showDone(const QString &text, const QString &folder);
    /// What went wrong; stays until it is put away.
    void showFailure(const QString &text);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void stopRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &text);
    void place();
    void openFolder();

    QLabel *m_text;
    QProgressBar *m_progress;
    FlatButton *m_open;
    FlatButton *m_stop;
    FlatButton *m_close;
    QTimer *m_timer;
    QString m_folder;
};

} // namespace CityProfiles
