// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"
#include "shown.h"

namespace CityProfiles {

class ItemList;
class Pill;
class TextLabel;

/// The city's own answer to one question, whatever its kind, with its state in words. Made once; a further profile
/// changes what it says.
class AnswerView : public Pane {
    Q_OBJECT

public:
    explicit AnswerView(QWidget *parent = nullptr);

    void showAnswer(const Shown &shown, int question);
    /// Where its number stands, in words.
    void setStanding(const QString &standing);
    /// How rare each of its choices is, in words, in the order of the choices.
    void setRarities(const QStringList &rarities);

private:
    void setCaption(const Shown &shown, int question);

    Pill *m_pill;
    TextLabel *m_text;
    TextLabel *m_number;
    ItemList *m_items;
    TextLabel *m_caption;
};

} // namespace CityProfiles
