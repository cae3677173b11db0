// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first frame of the desk, and to the first one with Lanes read from a settled pocket
// workspace, beside a Kirigami window with nothing in it, started the same way in turns. Without a display both draw
// offscreen in software. Goal: P12, first real paint in 350 ms.
// Usage: bench_paint [runs, default 9]
#include "report.h"
#include "settled.h"

#include "app/enginebackend.h"
#include "app/host/simulation.h"
#include "app/look.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Throughline;

namespace
{

const auto plainWindow = "import org.kde.kirigami as Kirigami\n"
                         "Kirigami.ApplicationWindow {\n"
                         "    width: 1440; height: 900; visible: true\n"
                         "    pageStack.initialPage: Kirigami.Page { title: 'Nothing' }\n"
                         "}\n";

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

/// What main() and runSession() do; says "frame" after the first frame and "full" after the first with all answers.
int show(int argc, char **argv, const QString &folder)
{
    prepareStyle();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"throughline"_s);
    applyStyle();
    applyLanguage(u"en"_s);
    const auto backend = folder.isEmpty() ? nullptr : std::make_unique<EngineBackend>(folder);
    QQmlApplicationEngine engine;
    if (backend) {
        engine.setInitialProperties({{u"backend"_s, QVariant::fromValue(static_cast<Backend *>(backend.get()))}});
        engine.loadFromModule("Throughline.Shell", "Main");
    } else {
        engine.loadData(plainWindow);
    }
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (!window) {
        return 1;
    }
    struct Seen {
        int frames = 0;
        bool told; // everything asked for is in the models: the next frame shows it
    };
    const auto seen = std::make_shared<Seen>(Seen{.told = !backend});
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [seen, window, backend = backend.get()] {
            if (seen->frames++ == 0) {
                say("frame");
            }
            if (seen->told) {
                say("full");
                QCoreApplication::quit();
                return;
            }
            seen->told = window->property("settled").toBool() && !backend->busy();
            window->update();
        },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

struct Times {
    double frame = 0;
    double full = 0;
};

Times started(const QStringList &arguments)
{
    Times times;
    QElapsedTimer timer;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    while (times.full == 0 && process.waitForReadyRead(60'000)) {
        while (process.canReadLine()) {
            const auto word = process.readLine().trimmed();
            (word == "frame" ? times.frame : times.full) = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        }
    }
    process.waitForFinished(30'000);
    return times;
}

void compare(const QString &folder, int runs)
{
    std::vector<double> plain;
    std::vector<double> frame;
    std::vector<double> full;
    for (int run = 0; run <= runs; ++run) {
        const auto nothing = started({u"--plain"_s});
        const auto desk = started({u"--desk"_s, folder});
        if (run == 0) {
            std::printf("first start:  plain window %6.0f ms, desk's first frame %6.0f ms, Lanes filled %6.0f ms\n",
                        nothing.full, desk.frame, desk.full);
            continue;
        }
        plain.push_back(nothing.full);
        frame.push_back(desk.frame);
        full.push_back(desk.full);
    }
    const auto limit = Bench::median(plain);
    std::printf("median of %d:  plain window %6.0f ms, desk's first frame %6.0f ms (%.2f x), Lanes filled %6.0f ms "
                "(%.2f x)\n",
                runs, limit, Bench::median(frame), Bench::median(frame) / limit, Bench::median(full),
                Bench::median(full) / limit);
}

} // namespace

int main(int argc, char **argv)
{
    const QString mode = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (mode == "--plain"_L1 || mode == "--desk"_L1) {
        return show(argc, argv, mode == "--desk"_L1 && argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    }
    const QCoreApplication app(argc, argv);
    Bench::drawOffscreen();
    const QTemporaryDir folder(QDir::tempPath() + u"/bench-paint-XXXXXX"_s);
    const auto settled = Bench::settle(folder.path());
    if (settled) {
        compare(folder.path(), mode.isEmpty() ? 9 : std::max(1, mode.toInt()));
    } else {
        std::fprintf(stderr, "%s\n", qPrintable(settled.error().detail));
    }
    const auto stopped = callEstate(folder.path(), "POST", u"/stop"_s);
    return settled && stopped ? 0 : 1;
}
