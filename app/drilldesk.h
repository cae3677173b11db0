// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/answer.h"
#include "engine/api/views.h"

#include <QHash>
#include <QObject>
#include <QProcess>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace Throughline
{

/// The drills and their last results. Each run is a process of its own with a scratch workspace and its own simulated
/// systems, so that no drill can touch the workspace on screen. Results are kept in `<folder>/drills.json`.
class DrillDesk : public QObject
{
    Q_OBJECT
public:
    explicit DrillDesk(const QString &folder, QObject *parent = nullptr);
    ~DrillDesk() override; ///< ends a drill that runs

    QFuture<Result<QList<Api::DrillView>>> drills();
    QFuture<Result<void>> run(const QString &name); ///< one at a time

Q_SIGNALS:
    void changed();

private:
    void list();
    void listed(int exitCode);
    void takeProgress();
    void ended(int exitCode);
    void keep();
    void recall();
    Api::DrillView *find(const QString &name);

    QString m_file;
    QList<Api::DrillView> m_views;
    QHash<QString, QJsonObject> m_results; ///< name -> {"at", "report"}
    std::vector<std::shared_ptr<Answer<QList<Api::DrillView>>>> m_asked; ///< until the list is there
    std::unique_ptr<QProcess> m_lister;
    std::unique_ptr<QProcess> m_runner;
    QString m_running;
    QThreadPool m_disk; ///< one thread, so that a later result is written later; ends with this
};

} // namespace Throughline
