// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"

#include <QQuickWindow>
#include <QTimer>

namespace Throughline
{

/// Walks through every page of the window over whatever its workspace holds: takes pictures, or only waits until each is
/// drawn. Makes a plan for the first cause where there is none to show; runs nothing.
class Tour : public QObject
{
    Q_OBJECT
public:
    struct Stop {
        QString page;
        QString argument;
        QString file;
    };
    Tour(QQuickWindow *window, Backend *backend, QString folder, QString suffix, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(int pages);

private:
    void waitUntilStill();
    void takeStatus(const Api::StatusView &status);
    void findCause();
    void findPlan();
    void findItem();
    void makePlan(const QString &causeId, const QString &orderKey);
    void begin();
    void look();
    void next();
    QQuickWindow *m_window;
    Backend *m_backend;
    QString m_folder; ///< empty = no pictures
    QString m_suffix;
    QStringList m_causes; ///< still to try
    QString m_orderKey;
    QString m_planId;
    QList<Stop> m_stops;
    QTimer m_timer;
    QList<int> m_seen; ///< counts at the last look
    int m_alike = 0;
    int m_looks = 0;
    int m_position = -1;
    int m_frames = 0;
    int m_patience = 0;
};

} // namespace Throughline
