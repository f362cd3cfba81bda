// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>

class QIODevice;

namespace CityProfiles {

/// Gathers bytes and hands them to a device in large pieces; remembers the first failure.
class DeviceWriter {
public:
    explicit DeviceWriter(QIODevice &device)
        : m_device(device)
    {
    }

    void write(const QByteArray &bytes);
    void write(const QString &text) { write(text.toUtf8()); }
    /// Hands over what is left. Error: NotWritten with the device's own reason.
    [[nodiscard]] Outcome finish();

private:
    void flush();

    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_failed = false;
};

} // namespace CityProfiles
