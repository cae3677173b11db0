// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Does the window stay fluent while events pour in (P6)? A window with its engine over a settled pocket workspace, first
// left alone, then with signed webhooks at a steady rate; a transaction is shown, and one event in fifty is of it. Prints
// how long events kept the window busy, how late frames came that are wanted 60 times a second, and the time from the first byte of an event to the frame
// that shows what was read after it. Both phases are one run: the first is what this machine can do.
// Usage: bench_stall [events per second, default 1000] [seconds, default 10]
#include "flood.h"
#include "report.h"
#include "settled.h"

#include "app/components/stallwatch.h"
#include "app/enginebackend.h"
#include "app/host/simulation.h"
#include "app/look.h"
#include "engine/base/io.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QEventLoop>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Throughline;

namespace
{

qint64 nowNs()
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference() * 1'000'000; // monotonic, the same in every process
}

/// Frames of the window and what they show, told to the parent as lines.
class Watcher : public QObject
{
public:
    Watcher(QQuickWindow *window, EngineBackend *backend, const QString &order)
        : m_window(window), m_backend(backend)
    {
        connect(backend, &Backend::changed, this,
                [this, topic = QString(u"transaction:"_s + order)](const QStringList &topics) {
                    m_notedNs = topics.contains(topic) ? nowNs() : m_notedNs;
                });
        connect(window, &QQuickWindow::frameSwapped, this, &Watcher::frame, Qt::QueuedConnection);
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.setSingleShot(true);
        connect(&m_tick, &QTimer::timeout, this, &Watcher::want);
        want();
    }

private:
    /// All the time, as while scrolling on a display of 60 Hz.
    void want()
    {
        const auto now = nowNs();
        m_dueNs = m_dueNs == 0 ? now : m_dueNs;
        m_wantedNs = m_wantedNs == 0 ? m_dueNs : m_wantedNs;
        m_window->update();
        while (m_dueNs <= now) {
            m_dueNs += 1'000'000'000 / 60;
        }
        m_tick.start(static_cast<int>((m_dueNs - now + 999'999) / 1'000'000));
    }

    void frame()
    {
        const auto now = nowNs();
        if (m_wantedNs > 0) {
            std::printf("frame %.2f\n", static_cast<double>(now - m_wantedNs) / 1e6);
            m_wantedNs = 0;
        }
        if (m_notedNs > 0 && !m_backend->busy()) {
            std::printf("shown %lld %lld\n", static_cast<long long>(m_notedNs), static_cast<long long>(now));
            m_notedNs = 0;
        }
        const auto &watch = stallWatch();
        if (now - m_told > 200'000'000) {
            m_told = now;
            std::printf("busy %lld %lld %lld %lld %.1f\n", watch.events(), watch.longerThan(0), watch.longerThan(1),
                        watch.longerThan(2), watch.longest().isEmpty() ? 0.0 : watch.longest().constFirst().ms);
            for (const auto &stall : watch.longest()) {
                if (stall.atMs > m_stallsToldMs && stall.ms > StallWatch::steps.front()) {
                    std::printf("stall %.1f %s\n", stall.ms, qPrintable(stall.what));
                }
            }
            m_stallsToldMs = QDateTime::currentMSecsSinceEpoch();
        }
        std::fflush(stdout);
    }

    QQuickWindow *m_window;
    EngineBackend *m_backend;
    QTimer m_tick;
    qint64 m_dueNs = 0; ///< of the next frame
    qint64 m_wantedNs = 0; ///< of the oldest frame that has not come
    qint64 m_told = 0;
    qint64 m_stallsToldMs = 0;
    qint64 m_notedNs = 0; ///< the newest change of the order that no frame has shown
};

int show(int argc, char **argv, const QString &folder, const QString &order)
{
    prepareStyle();
    WatchedApplication<QApplication> application(argc, argv);
    QCoreApplication::setApplicationName(u"throughline"_s);
    applyStyle();
    applyLanguage(u"en"_s);
    EngineBackend backend(folder, quint16{0});
    QObject::connect(&backend, &EngineBackend::listening, &backend, [](quint16 port) {
        std::printf("port %d\n", port);
        std::fflush(stdout);
    });
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{u"backend"_s, QVariant::fromValue(static_cast<Backend *>(&backend))}});
    engine.loadFromModule("Throughline.Shell", "Main");
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (!window) {
        return 1;
    }
    forbidIo();
    QMetaObject::invokeMethod(window, "visit", Q_ARG(QString, u"transaction"_s), Q_ARG(QString, order));
    const Watcher watcher(window, &backend, order);
    return QCoreApplication::exec();
}

} // namespace

namespace
{

struct Phase {
    std::vector<double> frames;
    std::array<long long, 4> busyAtStart{};
    std::array<long long, 4> busy{}; ///< events, longer than a frame, 50 ms, 100 ms
    double longest = 0;
    QByteArrayList stalls; ///< "120.3 MetaCall for …"
};

/// What the window says, taken apart.
class Listener
{
public:
    explicit Listener(QProcess &process)
        : m_process(process)
    {
    }
    quint16 port = 0;
    struct Shown {
        qint64 notedNs; ///< a change of the order was noted,
        qint64 frameNs; ///< and a frame shows what was read after that
    };
    std::vector<Shown> shown;

    /// Reads for a while into this phase.
    void listen(Phase &phase, int ms)
    {
        phase.busyAtStart = m_busy;
        QEventLoop loop; // asleep between events: the second core is the window's
        const auto heard =
            QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &loop, [this, &phase] { take(phase); });
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        take(phase);
        loop.exec();
        QObject::disconnect(heard);
        for (std::size_t i = 0; i < m_busy.size(); ++i) {
            phase.busy.at(i) = m_busy.at(i) - phase.busyAtStart.at(i);
        }
        phase.longest = m_longest;
    }

private:
    void take(Phase &phase)
    {
        while (m_process.canReadLine()) {
            const auto words = m_process.readLine().simplified().split(' ');
            const auto number = [&words](qsizetype i) { return words.value(i).toLongLong(); };
            if (words.first() == "port") {
                port = static_cast<quint16>(number(1));
            } else if (words.first() == "frame") {
                phase.frames.push_back(words.value(1).toDouble());
            } else if (words.first() == "shown") {
                shown.push_back({number(1), number(2)});
            } else if (words.first() == "stall") {
                phase.stalls.append(words.mid(1).join(' '));
            } else if (words.first() == "busy") {
                m_busy = {number(1), number(2), number(3), number(4)};
                m_longest = words.value(5).toDouble();
            }
        }
    }

    QProcess &m_process;
    std::array<long long, 4> m_busy{};
    double m_longest = 0;
};

void print(const char *name, const Phase &phase)
{
    std::printf("%-8s %6zu frames, wanted until shown: median %6.1f ms, p99 %6.1f ms; %7lld events, longer than "
                "16.7/50/100 ms: "
                "%lld/%lld/%lld\n",
                name, phase.frames.size(), Bench::median(phase.frames), Bench::high(phase.frames), phase.busy[0],
                phase.busy[1], phase.busy[2], phase.busy[3]);
    for (const auto &stall : phase.stalls) {
        std::printf("         stall of %s\n", stall.constData());
    }
}

/// Of the shown order's events, in milliseconds: answered, then noted by the window, then read and painted.
struct Delays {
    std::vector<double> answer;
    std::vector<double> note;
    std::vector<double> paint;
    std::vector<double> whole;
};

Delays delays(const std::vector<Bench::Flood::Told> &told, const std::vector<Listener::Shown> &shown)
{
    Delays result;
    const auto ms = [](qint64 ns) { return static_cast<double>(ns) / 1e6; };
    for (const auto &event : told) {
        const auto seen = std::ranges::lower_bound(shown, event.answeredNs, {}, &Listener::Shown::notedNs);
        if (seen != shown.end()) {
            result.answer.push_back(ms(event.answeredNs - event.sentNs));
            result.note.push_back(ms(seen->notedNs - event.answeredNs));
            result.paint.push_back(ms(seen->frameNs - seen->notedNs));
            result.whole.push_back(ms(seen->frameNs - event.sentNs));
        }
    }
    return result;
}

int measure(const QString &folder, int rate, int seconds)
{
    auto events = Bench::eventsOf(folder);
    if (!events) {
        std::fprintf(stderr, "%s\n", qPrintable(events.error().detail));
        return 1;
    }
    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(QCoreApplication::applicationFilePath(), {u"--window"_s, folder, events->order});
    Listener listener(window);
    Phase opening;
    for (int i = 0; i < 60 && (listener.port == 0 || opening.frames.empty()); ++i) {
        listener.listen(opening, 500);
    }
    listener.listen(opening, 3'000); // the first polls are over
    Phase alone;
    listener.listen(alone, 5'000);
    listener.shown.clear();
    Bench::Flood flood(*events, listener.port, rate, nowNs);
    flood.start(rate * seconds);
    Phase flooded;
    listener.listen(flooded, seconds * 1'000 + 1'000);
    const auto late = delays(flood.toldOfOrder(), listener.shown);
    print("alone", alone);
    print("flood", flooded);
    std::printf("%d events/s for %d s: %d answered 2xx, %d otherwise, first byte to answer p99 %.1f ms; longest event "
                "of the window %.1f ms\n",
                rate, seconds, flood.taken(), flood.refused(), Bench::high(flood.answers()), flooded.longest);
    std::printf("first byte of an event to the frame after it (%zu of %zu shown):\n", late.whole.size(),
                flood.toldOfOrder().size());
    for (const auto &[name, times] : {std::pair("until answered", &late.answer), std::pair("then noted", &late.note),
                                      std::pair("then painted", &late.paint), std::pair("in all", &late.whole)}) {
        std::printf("  %-15s median %6.1f ms, p99 %6.1f ms\n", name, Bench::median(*times), Bench::high(*times));
    }
    window.terminate();
    window.waitForFinished(20'000);
    return flood.taken() == rate * seconds ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 3 && qstrcmp(argv[1], "--window") == 0) {
        return show(argc, argv, QString::fromLocal8Bit(argv[2]), QString::fromLatin1(argv[3]));
    }
    const QCoreApplication app(argc, argv);
    Bench::drawOffscreen();
    const QTemporaryDir folder(QDir::tempPath() + u"/bench-stall-XXXXXX"_s);
    const auto settled = Bench::settle(folder.path());
    int result = 1;
    if (settled) {
        result = measure(folder.path(), argc > 1 ? QByteArray(argv[1]).toInt() : 1'000,
                         argc > 2 ? QByteArray(argv[2]).toInt() : 10);
    } else {
        std::fprintf(stderr, "%s\n", qPrintable(settled.error().detail));
    }
    return callEstate(folder.path(), "POST", u"/stop"_s) ? result : 1;
}
