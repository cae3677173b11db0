// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresserver.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Throughline::Test
{

namespace
{
constexpr uid_t nobody = 65534;
constexpr int patienceMs = 60'000; ///< a bound, not a wait: the busiest machine is ready long before

QString newestBin()
{
    const QDir folder(u"/usr/lib/postgresql"_s);
    const auto versions = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    return versions.isEmpty() ? QString() : folder.filePath(versions.first()) + u"/bin/"_s;
}
} // namespace

PostgresServer::~PostgresServer()
{
    if (m_server.state() != QProcess::NotRunning) {
        ::kill(static_cast<pid_t>(m_server.processId()), SIGINT); // "fast": does not wait for connections
        m_server.waitForFinished(patienceMs);
    }
}

QStringList PostgresServer::asNobody(const QStringList &command) const
{
    QStringList all{u"setpriv"_s, u"--pdeathsig"_s, u"SIGINT"_s};
    if (::geteuid() == 0) {
        all += {u"--reuid"_s, QString::number(nobody), u"--regid"_s, QString::number(nobody), u"--clear-groups"_s};
    }
    return all + command;
}

bool PostgresServer::run(const QString &program, const QStringList &arguments)
{
    const auto command = asNobody(QStringList{program} + arguments);
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.first(), command.sliced(1));
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0) {
        m_why = u"%1: %2 %3"_s.arg(program, process.errorString(), QString::fromUtf8(process.readAll()));
        return false;
    }
    return true;
}

bool PostgresServer::start()
{
    const auto bin = newestBin();
    if (bin.isEmpty() || !m_folder.isValid()) {
        m_why = u"no PostgreSQL below /usr/lib/postgresql"_s;
        return false;
    }
    if (::geteuid() == 0 && ::chown(QFile::encodeName(m_folder.path()).constData(), nobody, nobody) != 0) {
        m_why = u"the data folder cannot be given to nobody"_s;
        return false;
    }
    const auto data = m_folder.filePath(u"data"_s);
    if (!run(bin + u"initdb"_s,
             {u"-D"_s, data, u"-U"_s, u"throughline"_s, u"-A"_s, u"trust"_s, u"--locale=C"_s, u"--encoding=UTF8"_s,
              u"--no-sync"_s})) {
        return false;
    }
    // quiet after its start: nobody reads the pipe then, and a full pipe would stop the server
    const auto command =
        asNobody({bin + u"postgres"_s, u"-D"_s, data, u"-k"_s, m_folder.path(), u"-c"_s, u"listen_addresses="_s,
                  u"-c"_s, u"fsync=off"_s, u"-c"_s, u"shared_buffers=32MB"_s, u"-c"_s, u"log_min_messages=log"_s,
                  u"-c"_s, u"log_min_error_statement=panic"_s, u"-c"_s, u"log_checkpoints=off"_s});
    m_server.setWorkingDirectory(m_folder.path());
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(command.first(), command.sliced(1));
    QByteArray said;
    while (!said.contains("ready to accept connections")) {
        if (!m_server.waitForReadyRead(patienceMs)) {
            m_why = QString::fromUtf8(said + m_server.readAll());
            return false;
        }
        said += m_server.readAll();
    }
    return true;
}

Store::Location PostgresServer::newDatabase()
{
    Store::Location location;
    location.engine = Store::Engine::Postgres;
    location.host = m_folder.path();
    location.user = u"throughline"_s;
    location.name = u"postgres"_s;
    const auto name = u"store%1"_s.arg(++m_databases);
    if (auto maintenance = Store::Database::open(location)) {
        if (auto made = (*maintenance)->execute(u"CREATE DATABASE "_s + name); !made) {
            m_why = made.error().detail;
        }
    } else {
        m_why = maintenance.error().detail;
    }
    location.name = name;
    return location;
}

} // namespace Throughline::Test
