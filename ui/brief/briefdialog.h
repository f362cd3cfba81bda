// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefpages.h"
#include "briefsaving.h"
#include "briefsections.h"
#include "latestjob.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSettings;

namespace CityProfiles {

/// Makes a brief as the options ask; called in another thread.
using BriefMaker = std::function<Result<Brief>(const BriefOptions &)>;

/// Asks what a brief is to be like, shows its first page, and saves or prints it. Remembers paper and
/// length; sections are all ticked at first.
class BriefDialog : public QDialog {
    Q_OBJECT

public:
    /// `fileName` without its ending; `sections` are those that can be left out; the settings may be null, else they
    /// outlive the dialog.
    BriefDialog(const QString &title, const QString &fileName, const std::vector<Section> &sections, BriefMaker maker,
                QSettings *settings, QWidget *parent = nullptr);

    [[nodiscard]] BriefOptions options() const;
    void setOptions(const BriefOptions &options);
    /// Whether the first page shown is that of the options.
    [[nodiscard]] bool isReady() const { return m_made != nullptr; }
    /// Writes a file in the background, says so and offers to open it; a failure is said in a box.
    void save(const QString &path, BriefFormat format);

Q_SIGNALS:
    /// The brief was made anew, or can't be.
    void made();
    /// A file was written.
    void saved();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A brief as it was last made.
    struct Made {
        Brief brief;
        BriefPages pages;
    };
    using MadePointer = std::shared_ptr<const Made>;

    void addSections(const std::vector<Section> &sections);
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeButtons();
    QPushButton *addButton(QWidget *row, const QString &name, const QString &text);
    void follow();
    void showMade(const Result<MadePointer> &result);
    void updatePreview();
    void askAndSave(BriefFormat format);
    void showSaved(const QString &path, const Outcome &outcome);
    void print();
    void openSaved();

    QString m_fileName;
    BriefMaker m_maker;
    QSettings *m_settings;
    QComboBox *m_paper;
    QComboBox *m_length;
    QListWidget *m_sections;
    QLabel *m_preview;
    QLabel *m_status;
    QPushButton *m_open = nullptr;
    QList<QPushButton *> m_outputs; ///< of what needs a brief that is made
    QString m_saved;
    MadePointer m_made;
    LatestJob<Result<MadePointer>> m_job;
    LatestJob<Outcome> m_saving;
};

} // namespace CityProfiles
