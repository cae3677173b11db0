// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QEvent>
#include <QList>
#include <QObject>
#include <QString>
#include <QThread>

#include <array>
#include <utility>

namespace Throughline
{

/// One event that kept the window from answering.
struct Stall {
    qint64 atMs = 0; ///< wall time of its end
    double ms = 0;
    QString what; ///< "Timer for QTimer of Throughline::EngineBackend"; never any data
};

/// How long the thread that paints is busy with each event: whoever clicks meanwhile waits. An event that runs a loop of
/// its own (a file dialog) is not counted, those inside are. Used on the thread that paints only.
class StallWatch
{
public:
    static constexpr std::array<double, 3> steps{16.7, 50.0, 100.0}; ///< milliseconds: a frame, felt, disturbing
    static constexpr double stallMs = steps.back();
    static constexpr qsizetype kept = 20; ///< the longest ones

    /// `owner`: class of the receiver's parent; null = it has none
    void handled(double ms, QEvent::Type event, const char *receiver, const char *owner = nullptr);
    qint64 events() const { return m_events; }
    /// Events longer than the step; the step before includes it.
    qint64 longerThan(std::size_t step) const { return m_longer.at(step); }
    const QList<Stall> &longest() const { return m_longest; } ///< longest first

private:
    qint64 m_events = 0;
    std::array<qint64, steps.size()> m_longer{};
    QList<Stall> m_longest;
};

/// The one of this process; see WatchedApplication.
StallWatch &stallWatch();

/// An application that keeps the watch: `WatchedApplication<QApplication> application(argc, argv)`.
template<typename Application>
class WatchedApplication : public Application
{
public:
    using Application::Application;

    bool notify(QObject *receiver, QEvent *event) override
    {
        auto *here = QThread::currentThread();
        const int level = here == this->thread() ? here->loopLevel() : m_level;
        if (level <= m_level) { // of another thread, or sent while an event is handled: part of that one
            return Application::notify(receiver, event);
        }
        const int outer = std::exchange(m_level, level);
        const char *receiverName = receiver->metaObject()->className(); // neither may be there afterwards
        const auto *parent = receiver->parent();
        const char *ownerName = parent ? parent->metaObject()->className() : nullptr;
        const auto type = event->type();
        m_looped = false;
        QElapsedTimer timer;
        timer.start();
        const bool result = Application::notify(receiver, event);
        if (!m_looped) {
            stallWatch().handled(static_cast<double>(timer.nsecsElapsed()) / 1e6, type, receiverName, ownerName);
        }
        m_looped = true;
        m_level = outer;
        return result;
    }

private:
    int m_level = -1; ///< event loops around the event that is handled; -1 = none is
    bool m_looped = false; ///< a loop ran inside the event that is handled
};

} // namespace Throughline
