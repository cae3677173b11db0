// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/diagnosticscontroller.h"

#include "app/components/format.h"
#include "app/components/stallwatch.h"
#include "engine/base/io.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QQuickWindow>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

QVariantMap fact(const QString &name, const QString &value)
{
    return {{u"name"_s, name}, {u"value"_s, value}};
}

QString milliseconds(double ms)
{
    return DiagnosticsController::tr("%1 ms").arg(QLocale().toString(ms, 'f', ms < 100 ? 1 : 0));
}

} // namespace

bool DiagnosticsController::fluent() const
{
    return stallWatch().longerThan(StallWatch::steps.size() - 1) == 0 && forbiddenIo() == 0;
}

QString DiagnosticsController::verdict() const
{
    const auto &watch = stallWatch();
    if (forbiddenIo() > 0) {
        return tr("This window waited for a disk, which it never should: please report it with the text below.");
    }
    const auto stalled = watch.longerThan(StallWatch::steps.size() - 1);
    return stalled == 0 ? tr("Since the start no event kept this window busy for longer than %1.")
                              .arg(milliseconds(StallWatch::stallMs))
                        : tr("%Ln event(s) kept this window busy for longer than %1.", nullptr, int(stalled))
                              .arg(milliseconds(StallWatch::stallMs));
}

QVariantList DiagnosticsController::facts() const
{
    const auto &watch = stallWatch();
    return {
        fact(tr("Throughline"), QCoreApplication::applicationVersion()),
        fact(tr("Qt, system"), u"%1, %2"_s.arg(QLatin1StringView(qVersion()), QSysInfo::prettyProductName())),
        fact(tr("Windows, drawing"),
             u"%1, %2"_s.arg(QGuiApplication::platformName(),
                             QQuickWindow::sceneGraphBackend().isEmpty() ? u"-"_s : QQuickWindow::sceneGraphBackend())),
        fact(tr("Events handled"), Format::count(watch.events())),
        fact(tr("Longer than a frame (%1)").arg(milliseconds(StallWatch::steps[0])),
             Format::count(watch.longerThan(0))),
        fact(tr("Longer than %1").arg(milliseconds(StallWatch::steps[1])), Format::count(watch.longerThan(1))),
        fact(tr("Longer than %1").arg(milliseconds(StallWatch::steps[2])), Format::count(watch.longerThan(2))),
        fact(tr("Waits for a disk"), Format::count(forbiddenIo()))};
}

QVariantList DiagnosticsController::stalls() const
{
    QVariantList list;
    for (const auto &stall : stallWatch().longest()) {
        list.append(QVariantMap{{u"at"_s, QDateTime::fromMSecsSinceEpoch(stall.atMs).toString(u"HH:mm:ss"_s)},
                                {u"took"_s, milliseconds(stall.ms)},
                                {u"what"_s, stall.what}});
    }
    return list;
}

void DiagnosticsController::copy() const
{
    QStringList lines{verdict(), {}};
    const auto named = facts();
    for (const auto &entry : named) {
        lines.append(entry.toMap()[u"name"_s].toString() + u": "_s + entry.toMap()[u"value"_s].toString());
    }
    lines.append(QString());
    const auto longest = stalls();
    for (const auto &entry : longest) {
        const auto stall = entry.toMap();
        lines.append(
            u"%1  %2  %3"_s.arg(stall[u"at"_s].toString(), stall[u"took"_s].toString(), stall[u"what"_s].toString()));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Throughline
