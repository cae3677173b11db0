// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace Throughline
{

/// The body of one send: can be read once, forwards only. QNetworkAccessManager resends a request by itself
/// when a connection dies, unless it cannot rewind the body: this device refuses to rewind, also before its
/// first byte and also when it is empty.
///
/// It is a gate as well. Qt's HTTP/1.1 writer holds the head back until it has the first bytes of a body
/// that is not empty, so before the first read nothing of such a request has left. The process test
/// (tests/process/http) guards this against other versions of Qt.
class OneShotBody final : public QIODevice
{
public:
    /// `mayOpen` is asked once, at the first read; a no, or `shut()` before it, keeps every byte back.
    OneShotBody(QByteArray bytes, std::function<bool()> mayOpen);

    bool isSequential() const override { return true; }
    qint64 size() const override { return m_bytes.size(); }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return m_position == m_bytes.size(); }
    bool seek(qint64 position) override;
    bool reset() override;

    void shut();
    /// no byte was handed out and none ever will be; says nothing about an empty body
    bool keptBack() const { return m_gate == Gate::Shut && !m_bytes.isEmpty(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    enum class Gate { Unasked, Open, Shut };

    QByteArray m_bytes;
    std::function<bool()> m_mayOpen;
    qsizetype m_position = 0;
    Gate m_gate = Gate::Unasked;
};

} // namespace Throughline
