// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/database.h"

#include <QProcess>
#include <QTemporaryDir>

namespace Throughline::Test
{

/// A private PostgreSQL in a temporary folder, reachable through a socket in it and nowhere else. It runs as nobody when
/// the tests run as root, and dies with them.
class PostgresServer
{
public:
    ~PostgresServer();
    bool start(); ///< false: see why()
    QString why() const { return m_why; }
    /// An empty database of its own.
    Store::Location newDatabase();

private:
    bool run(const QString &program, const QStringList &arguments);
    QStringList asNobody(const QStringList &command) const;

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_why;
    int m_databases = 0;
};

} // namespace Throughline::Test
