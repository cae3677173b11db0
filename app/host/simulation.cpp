// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/simulation.h"

#include "engine/api/localworld.h"
#include "engine/base/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QLockFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr int patienceMs = 30'000;

/// Addresses of the running estate, or nothing.
Result<Api::Simulation> simulationOf(const QString &folder)
{
    QtFiles files;
    Api::Workspace workspace;
    workspace.folder = folder;
    return Api::readSimulation(files, workspace);
}

bool answers(const QString &folder)
{
    return callEstate(folder, "GET", u"/estate"_s).has_value();
}

/// What a new pocket estate has to do today: some deals that go through, and some whose product nobody has mapped.
Result<void> winFirstDeals(const QString &folder)
{
    const QJsonObject good{
        {u"count"_s, 12}, {u"firstNumber"_s, 900100}, {u"entity"_s, u"AM-DE"_s}, {u"productCode"_s, u"PRO-EU"_s}};
    const QJsonObject stuck{
        {u"count"_s, 7}, {u"firstNumber"_s, 900200}, {u"entity"_s, u"AM-DE"_s}, {u"productCode"_s, u"PRO-EU-25"_s}};
    for (const auto &deals : {good, stuck}) {
        if (const auto won = callEstate(folder, "POST", u"/opportunities"_s, deals); !won) {
            return std::unexpected(won.error());
        }
    }
    return {};
}

} // namespace

QString workspaceFolder(const QString &named)
{
    if (!named.isEmpty()) {
        return QDir::cleanPath(QFileInfo(named).absoluteFilePath());
    }
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/throughline/workspaces/pocket"_s;
}

Result<void> ensureSimulation(const QString &folder, const QString &world, const QString &shippedEstate)
{
    QtFiles files;
    if (!QDir().mkpath(folder + u"/estate"_s)) {
        return fail(ErrorCode::StoreBroken,
                    u"the folder %1 cannot be made; choose another with --workspace"_s.arg(folder));
    }
    if (const auto made = Api::createWorkspace(files, folder, shippedEstate); !made) {
        return made;
    }
    if (answers(folder)) {
        return {};
    }
    const QString program = QCoreApplication::applicationDirPath() + u"/throughlinectl"_s;
    const bool fresh = !QFileInfo::exists(folder + u"/store.sqlite"_s);
    QProcess process;
    process.setProgram(program);
    process.setArguments({u"estate"_s, u"serve"_s, u"--workspace"_s, folder, u"--world"_s, world});
    process.setStandardOutputFile(folder + u"/estate/estate.log"_s);
    process.setStandardErrorFile(folder + u"/estate/estate.log"_s, QIODevice::Append);
    if (!process.startDetached()) {
        return fail(ErrorCode::BadConfig,
                    u"the simulated systems could not be started: %1"_s.arg(process.errorString()));
    }
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < patienceMs) {
        if (answers(folder)) {
            return fresh && world == "lively"_L1 ? winFirstDeals(folder) : Result<void>();
        }
        QThread::msleep(50);
    }
    const auto log = files.read(folder + u"/estate/estate.log"_s);
    return fail(ErrorCode::BadConfig,
                u"the simulated systems did not come up: %1"_s.arg(log ? QString::fromUtf8(log->right(500)).trimmed()
                                                                       : QString()));
}

Result<QJsonObject> callEstate(const QString &folder, const QByteArray &method, const QString &path,
                               const QJsonObject &body)
{
    const auto simulation = simulationOf(folder);
    if (!simulation) {
        return std::unexpected(simulation.error());
    }
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(simulation->control.toString() + path));
    request.setRawHeader("Authorization", "Bearer " + simulation->controlToken);
    request.setRawHeader("Content-Type", "application/json");
    request.setTransferTimeout(patienceMs);
    std::unique_ptr<QNetworkReply> reply(
        manager.sendCustomRequest(request, method, method == "GET" ? QByteArray() : writeJson(body)));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto bytes = reply->readAll();
    if (status == 0) {
        return fail(ErrorCode::NotSent, u"the simulated systems do not answer: %1"_s.arg(reply->errorString()));
    }
    if (bytes.isEmpty() && status < 300) {
        return QJsonObject();
    }
    auto object = parseJsonObject(bytes);
    if (!object) {
        return std::unexpected(object.error());
    }
    if (status >= 300) {
        return fail(ErrorCode::Rejected, (*object)["error"_L1].toString(QString::fromUtf8(bytes)));
    }
    return *object;
}

} // namespace Throughline
