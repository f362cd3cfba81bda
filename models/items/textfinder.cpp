// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfinder.h"

#include "folding.h"
#include "profilesearch.h"

namespace CityProfiles {

TextFinder::TextFinder(ProfileSearch *search, QObject *parent)
    : QObject(parent)
    , m_search(search)
{
    connect(search, &ProfileSearch::resultChanged, this, &TextFinder::start);
    connect(search, &ProfileSearch::facetsChanged, this, &TextFinder::forgetOtherDataset);
}

void TextFinder::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    start();
}

void TextFinder::retry()
{
    start();
}

void TextFinder::start()
{
    const DatasetPointer &dataset = m_search->dataset();
    if (m_text.trimmed().isEmpty() || !dataset) {
        forget();
        return;
    }
    m_job.cancel();
    if (m_search->isRunning())
        return; // its result starts this
    m_job.start([dataset, text = m_text, within = m_search->shown()](
                    const CancelFlag &cancel) { return searchTexts(*dataset, text, within, most, cancel); },
                [this, dataset, text = m_text, count = m_search->shown().count()](Result<TextHits> &&found) {
                    m_dataset = dataset;
                    m_words = foldedWords(text);
                    m_lookedThrough = count;
                    m_error = found ? std::nullopt : std::optional(found.error());
                    m_found = found ? std::move(*found) : TextHits();
                    Q_EMIT changed();
                });
    Q_EMIT started();
}

bool TextFinder::isRunning() const
{
    return m_job.isRunning() || (!m_text.trimmed().isEmpty() && m_search->isRunning());
}

void TextFinder::forget()
{
    m_job.cancel();
    if (!m_dataset)
        return;
    m_dataset.reset();
    m_found = {};
    m_words.clear();
    m_lookedThrough = 0;
    m_error.reset();
    Q_EMIT changed();
}

void TextFinder::forgetOtherDataset()
{
    if (m_search->dataset() != m_dataset)
        forget();
}

} // namespace CityProfiles
