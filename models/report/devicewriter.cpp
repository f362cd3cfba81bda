// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicewriter.h"

#include "reporttext.h"

#include <QIODevice>

namespace CityProfiles {

namespace {

constexpr qsizetype pieceSize = 1 << 16;

} // namespace

void DeviceWriter::write(const QByteArray &bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() >= pieceSize)
        flush();
}

Outcome DeviceWriter::finish()
{
    flush();
    if (!m_failed)
        return success();
    return Error{ErrorKind::NotWritten,
                 Report::tr("The output could not be written: %1.").arg(m_device.errorString()),
                 {},
                 {},
                 0,
                 {}};
}

void DeviceWriter::flush()
{
    if (!m_failed && !m_buffer.isEmpty())
        m_failed = m_device.write(m_buffer) != m_buffer.size();
    m_buffer.clear();
}

} // namespace CityProfiles
