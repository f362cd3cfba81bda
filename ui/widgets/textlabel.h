// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QLabel>

namespace CityProfiles {

/// The colour of a text by what it means.
enum class Ink : quint8 { Text, Muted, Accent };

/// A label for facts and words: plain text only, a size of the type scale, a colour of the tokens, both live.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(TextSize size, Ink ink = Ink::Text, QWidget *parent = nullptr);

    void setInk(Ink ink);
    void setBold(bool bold);
    void setItalic(bool italic);
    /// Text that wraps and can be selected by mouse and keyboard.
    void makeReadable();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void applyDirection();
    void applyFont();
    void applyInk();

    TextSize m_size;
    Ink m_ink;
    bool m_bold = false;
    bool m_italic = false;
};

} // namespace CityProfiles
