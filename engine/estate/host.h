// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/base/error.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <memory>

namespace Throughline::Estate
{

class PocketEstate;

struct EstateOptions {
    QString folder; ///< truth.sqlite, estate.json, lock; made when it is not there
    quint64 seed = 20260101; ///< of a new estate
    QString world = QStringLiteral("empty"); ///< of a new estate: "empty" or "lively"
    quint16 port = 0; ///< control; the systems take the next three. 0 = any free ones
    Clock *clock = nullptr; ///< null: the machine's
};

/// The pocket estate on real loopback ports. One per folder; a restarted one goes on with its truth.
class EstateHost
{
public:
    EstateHost();
    ~EstateHost();
    EstateHost(const EstateHost &) = delete;
    EstateHost &operator=(const EstateHost &) = delete;

    /// Errors: NotAllowed (another estate works in this folder), PortInUse, StoreBroken, StoreNewer.
    Result<void> start(const EstateOptions &options);
    void stop();
    void onStopAsked(std::function<void()> call);

    /// What `<folder>/estate.json` holds:
    /// {version, pid, folder, control: {url, token},
    ///  systems: {"salesforce-emea": {kind, name, baseUrl, clientId, clientSecret},
    ///            "netsuite-emea": {…}, "stripe": {kind, name, baseUrl, secretKey, webhookSecret}}}
    QJsonObject descriptor() const;
    PocketEstate &estate();
    /// A call of the control interface without the network: (status, body).
    std::pair<int, QJsonObject> control(const QByteArray &method, const QString &path, const QJsonObject &body = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Serves until it is asked to stop; needs a QCoreApplication. Prints the path of the descriptor when ready.
/// The exit code: 0, or 1 with a sentence on stderr.
int serveEstate(const EstateOptions &options);

} // namespace Throughline::Estate
