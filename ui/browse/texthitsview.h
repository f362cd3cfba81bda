// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QListView>

#include <optional>

namespace CityProfiles {

class TextHitDelegate;
class TextHitsModel;

/// The list of what was found in texts, one answer a row.
class TextHitsView : public QListView {
    Q_OBJECT

public:
    explicit TextHitsView(TextHitsModel *model, QWidget *parent = nullptr);

    /// Marks a profile as the one being read and makes its first row the current one, without a signal.
    void setCurrentProfile(std::optional<ProfileIndex> profile);
    /// The profile of the current row, if there is one.
    [[nodiscard]] std::optional<ProfileIndex> currentProfile() const;

Q_SIGNALS:
    /// The person went to another row; `question` by index in the codebook.
    void hitChosen(CityProfiles::ProfileIndex profile, int question);
    void openRequested();
    void compareRequested();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRead();

    TextHitsModel *m_model;
    TextHitDelegate *m_delegate;
    std::optional<ProfileIndex> m_read;
    bool m_quiet = false; ///< the current row changes without a person's doing
};

} // namespace CityProfiles
