// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/components/controller.h"
#include "app/components/lookchoice.h"
#include "app/components/stallwatch.h"
#include "app/find/deeplink.h"
#include "app/look.h"
#include "app/openbackend.h"
#include "app/platform/desktopcontrast.h"
#include "app/platform/notifier.h"
#include "app/single.h"
#include "app/tour.h"
#include "engine/base/io.h"

#include <QApplication>
#include <QMessageBox>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <optional>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

int warnings = 0;
QtMessageHandler previousHandler = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg) {
        ++warnings;
    }
    previousHandler(type, context, message);
}

QSize sizeOf(const QString &variant)
{
    return variant == "narrow"_L1 ? QSize(1100, 700) : variant == "double"_L1 ? QSize(1280, 800) : QSize(1440, 900);
}

QString localeOf(const Options &options)
{
    return options.variant == "german"_L1 ? u"de"_s
        : options.variant == "pseudo"_L1  ? u"pseudo"_s
        : options.variant == "arabic"_L1  ? u"ar"_s
        : options.variant.isEmpty()       ? options.locale
                                          : u"en"_s;
}

/// Shows what a link names, or says why it is not followed. Empty = the window only comes to the front.
void follow(QQuickWindow *window, const QString &text)
{
    const auto link = text.isEmpty() ? Result<DeepLink>(DeepLink{}) : deepLink(text);
    if (!link) {
        QMetaObject::invokeMethod(window, "refuse", Q_ARG(QString, link.error().detail));
    } else if (!link->page.isEmpty()) {
        QMetaObject::invokeMethod(window, "follow", Q_ARG(QString, link->page), Q_ARG(QString, link->argument));
    } else {
        window->raise();
        window->requestActivate();
    }
}

/// The tour instead of a person, when one was asked for.
void startTour(QQuickWindow *window, Backend *backend, const Options &options)
{
    window->resize(sizeOf(options.variant));
    auto *tour = new Tour(window, backend, options.screenshots, options.variant, window);
    QObject::connect(tour, &Tour::finished, qApp, [selfTest = options.selfTest](int pages) {
        if (selfTest) {
            qInfo("self-test: %d pages, %d warnings, longest event %.0f ms", pages, warnings,
                  stallWatch().longest().isEmpty() ? 0.0 : stallWatch().longest().constFirst().ms);
        }
        QCoreApplication::exit(selfTest && warnings > 0 ? 1 : 0);
    });
    tour->start();
}

} // namespace

int runSession(const Options &options)
{
    const bool toured = options.selfTest || !options.screenshots.isEmpty();
    std::optional<SingleInstance> single;
    if (!toured && !options.sample) {
        single.emplace(options);
        if (single->handedOver()) {
            return 0;
        }
    }
    if (options.selfTest) {
        previousHandler = qInstallMessageHandler(countWarnings);
    }
    applyLanguage(localeOf(options));
    std::optional<DesktopContrast> contrast;
    if (!options.variant.isEmpty()) {
        applyColorScheme(options.variant == "dark"_L1 ? u"BreezeDark"_s : u"BreezeLight"_s);
        if (options.variant == "contrast"_L1) {
            LookChoice::instance().show(u"contrast"_s);
        }
    } else if (!toured && !options.sample) {
        LookChoice::instance().recall();
        contrast.emplace();
    }
    auto backend = openBackend(options);
    if (!backend) {
        qCritical("throughline: %ls", qUtf16Printable(backend.error().detail));
        if (!options.selfTest && options.screenshots.isEmpty()) {
            QMessageBox::critical(nullptr, QGuiApplication::applicationDisplayName(), errorWords(backend.error()));
        }
        return 1;
    }
    QQmlApplicationEngine engine;
    QObject::connect(
        &engine, &QQmlApplicationEngine::objectCreationFailed, qApp, [] { QCoreApplication::exit(1); },
        Qt::QueuedConnection);
    engine.setInitialProperties({{u"backend"_s, QVariant::fromValue(backend->get())},
                                 {u"remembers"_s, !toured && !options.sample && options.link.isEmpty()}});
    engine.loadFromModule("Throughline.Shell", "Main");
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (!window) {
        return 1;
    }
    forbidIo(); // from here on only threads of their own wait for disks
    if (toured) {
        startTour(window, backend->get(), options);
    } else if (!options.link.isEmpty()) {
        follow(window, options.link);
    }
    if (single) {
        QObject::connect(&*single, &SingleInstance::asked, window,
                         [window](const QString &link) { follow(window, link); });
    }
    const auto notifier = options.selfTest || !options.screenshots.isEmpty()
        ? nullptr
        : std::make_unique<Notifier>(backend->get(), window);
    return QCoreApplication::exec();
}

} // namespace Throughline
