// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"

#include <QCoroTask>
#include <QQuickWindow>

namespace Throughline
{

/// Walks through every page of the window over whatever its workspace holds. Without a folder it only waits until each
/// is drawn. With one it takes pictures of an estate at rest and acts as a person would, once per workspace: tells the
/// missing mapping, replays what waited for it, and stops the next plan in its hold window.
class Tour : public QObject
{
    Q_OBJECT
public:
    Tour(QQuickWindow *window, Backend *backend, QString folder, QString suffix, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(int pages);

private:
    struct Plans {
        QString open; ///< planned or approved
        QString ended;
    };
    QCoro::Task<void> walk();
    QCoro::Task<void> settle();
    QCoro::Task<void> chooseCauses();
    QCoro::Task<void> show(QString page, QString argument, QString file);
    QCoro::Task<void> shrink(QString page);
    QCoro::Task<Plans> plans();
    QCoro::Task<void> workSome();
    QCoro::Task<void> showWork();
    QCoro::Task<void> replaySome();
    QCoro::Task<void> showSent(QString planId);
    QCoro::Task<void> makePlan();
    QCoro::Task<void> hold(QString planId);

    QQuickWindow *m_window;
    Backend *m_backend;
    QString m_folder; ///< empty = no pictures
    QString m_suffix;
    QStringList m_causes; ///< by money
    QString m_mappingCause; ///< whose value map lacks an entry; empty = none
    QString m_mappingMap;
    QString m_mappingKey;
    QStringList m_mappingItems;
    QString m_mappingOrder;
    QString m_order; ///< the one with most money that is far along
    int m_pages = 0;
};

} // namespace Throughline
