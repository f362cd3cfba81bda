// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <vector>

namespace CityProfiles::Bench {

/// How long a thread keeps its event loop from waiting: the processor time that it takes between two waits, which other
/// programs on the machine can't lengthen. Counts for the thread that made it, which has an event loop.
class BlockMeter : public QObject {
    Q_OBJECT

public:
    /// One thing that a person does.
    struct Step {
        QString name;
        double longest = 0; ///< ms of processor time between two waits
        double total = 0; ///< ms of processor time
        double wall = 0; ///< ms until the last block that was worth mentioning had ended
    };

    BlockMeter();

    void begin(const QString &name);
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    /// For how many milliseconds the loop has had next to nothing to do, once the step has let it wait.
    [[nodiscard]] qint64 quietFor() const { return m_quiet.isValid() ? m_quiet.elapsed() : 0; }

private:
    void endBlock();

    std::vector<Step> m_steps;
    double m_blockStart; ///< processor time of the thread in ms
    QElapsedTimer m_stepStart;
    QElapsedTimer m_quiet;
};

} // namespace CityProfiles::Bench
