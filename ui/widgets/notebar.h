// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace CityProfiles {

class FlatButton;

/// A note of some length on a page: two lines of it, the rest on request.
class NoteBar : public QWidget {
    Q_OBJECT

public:
    explicit NoteBar(QWidget *parent = nullptr);

    /// An empty note hides the bar.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isOpen() const { return m_open; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void toggle();
    void placeButton();
    [[nodiscard]] int textWidth(int width) const;
    /// The lines of the note at a width, the last one cut where the note is folded.
    [[nodiscard]] QStringList lines(int width, bool folded) const;

    QString m_text;
    bool m_open = false;
    FlatButton *m_more;
};

} // namespace CityProfiles
