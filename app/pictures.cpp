// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures.h"

#include "app/host/simulation.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr int removeTriesMost = 50;

/// A workspace that lives as long as its pictures are taken.
class ScratchEstate
{
public:
    ScratchEstate()
        : m_folder(QDir::tempPath() + u"/throughline-pictures-XXXXXX"_s)
    {
    }
    ~ScratchEstate()
    {
        if (const auto stopped = callEstate(m_folder.path(), "POST", u"/stop"_s); m_up && !stopped) {
            qWarning("the simulated systems of the pictures did not stop: %ls",
                     qUtf16Printable(stopped.error().detail));
        }
        // It writes its files once more while it ends.
        for (int tries = 0; tries < removeTriesMost && !m_folder.remove(); ++tries) {
            QThread::msleep(100);
        }
    }
    Result<QString> start()
    {
        const auto up = ensureSimulation(m_folder.path(), u"lively"_s);
        m_up = up.has_value();
        return up.transform([this] { return m_folder.path(); });
    }

private:
    QTemporaryDir m_folder;
    bool m_up = false;
};

int takeVariants(const QStringList &arguments)
{
    for (const QString &variant :
         {u"light"_s, u"dark"_s, u"contrast"_s, u"narrow"_s, u"german"_s, u"arabic"_s, u"pseudo"_s, u"double"_s}) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        auto environment = QProcessEnvironment::systemEnvironment();
        if (variant == "double"_L1) {
            environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
        }
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), arguments + QStringList{u"--variant"_s, variant});
        if (!child.waitForFinished(-1) || child.exitCode() != 0) {
            return 1;
        }
    }
    return 0;
}

} // namespace

int takeAllPictures(const Options &options, const QStringList &arguments)
{
    if (!QDir().mkpath(options.screenshots)) {
        qCritical("cannot make the folder %ls", qUtf16Printable(options.screenshots));
        return 1;
    }
    if (options.sample || !options.workspace.isEmpty()) {
        return takeVariants(arguments);
    }
    ScratchEstate estate;
    const auto folder = estate.start();
    if (!folder) {
        qCritical("throughline: %ls", qUtf16Printable(folder.error().detail));
        return 1;
    }
    return takeVariants(arguments + QStringList{u"--workspace"_s, *folder});
}

} // namespace Throughline
