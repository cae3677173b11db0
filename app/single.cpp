// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single.h"

#include "app/host/simulation.h"

#include <QCryptographicHash>
#include <QDir>

#include <kdsingleapplication.h>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

QString nameOf(const Options &options)
{
    const auto folder = QDir::cleanPath(QDir::current().absoluteFilePath(workspaceFolder(options.workspace)));
    const auto hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return u"throughline-"_s + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const Options &options)
    : m_link(options.link), m_single(std::make_unique<KDSingleApplication>(nameOf(options)))
{
    connect(m_single.get(), &KDSingleApplication::messageReceived, this,
            [this](const QByteArray &message) { Q_EMIT asked(QString::fromUtf8(message)); });
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handedOver()
{
    return !m_single->isPrimaryInstance() && m_single->sendMessage(m_link.toUtf8());
}

} // namespace Throughline
