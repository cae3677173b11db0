// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/find/exportcontroller.h"

#include "app/components/format.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QRegularExpression>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Throughline
{

namespace
{

QString columnTitle(const QString &key)
{
    static const QHash<QString, const char *> titles{
        {u"order"_s, QT_TRANSLATE_NOOP("Throughline::ExportController", "Order")},
        {u"customer"_s, QT_TRANSLATE_NOOP("Throughline::ExportController", "Customer")},
        {u"entity"_s, QT_TRANSLATE_NOOP("Throughline::ExportController", "Legal entity")},
        {u"lane"_s, QT_TRANSLATE_NOOP("Throughline::ExportController", "Lane")},
        {u"state"_s, QT_TRANSLATE_NOOP("Throughline::ExportController", "State")},
        {u"amount"_s, QT_TRANSLATE_NOOP("Throughline::ExportController", "Amount")},
        {u"currency"_s, QT_TRANSLATE_NOOP("Throughline::ExportController", "Currency")},
        {u"since"_s, QT_TRANSLATE_NOOP("Throughline::ExportController", "Since (UTC)")},
        {u"due"_s, QT_TRANSLATE_NOOP("Throughline::ExportController", "Due (UTC)")},
        {u"owner"_s, QT_TRANSLATE_NOOP("Throughline::ExportController", "Owner")},
        {u"system"_s, QT_TRANSLATE_NOOP("Throughline::ExportController", "System")},
        {u"operation"_s, QT_TRANSLATE_NOOP("Throughline::ExportController", "Operation")},
        {u"code"_s, QT_TRANSLATE_NOOP("Throughline::ExportController", "Code")},
        {u"cause"_s, QT_TRANSLATE_NOOP("Throughline::ExportController", "Cause")},
        {u"message"_s, QT_TRANSLATE_NOOP("Throughline::ExportController", "The system's words")},
        {u"tries"_s, QT_TRANSLATE_NOOP("Throughline::ExportController", "Tries")},
    };
    const auto *title = titles.value(key);
    return title ? ExportController::tr(title) : key;
}

} // namespace

ExportController::ExportController(QObject *parent)
    : Controller(parent)
{
    m_watch.setInterval(150ms);
    connect(&m_watch, &QTimer::timeout, this, &ExportController::show);
}

ExportController::~ExportController()
{
    cancel(); // nobody is left to be told
}

double ExportController::share() const
{
    const auto total = m_progress ? m_progress->total.load() : 0;
    return total > 0 ? double(m_progress->written) / double(total) : 0;
}

QString ExportController::suggestedName(const QString &title, const QString &format) const
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString name = title.toLower().replace(other, u"-"_s);
    while (name.startsWith(u'-')) {
        name.remove(0, 1);
    }
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    return u"throughline"_s + (name.isEmpty() ? QString() : u'-' + name.left(40)) + u'.' + format;
}

void ExportController::start(const QUrl &file, const QString &format, const QString &query, const QString &order,
                             const QString &title, bool byteOrderMark)
{
    const auto form = Api::exportFormatFrom(format);
    if (running() || !backend() || !form) {
        return;
    }
    Api::ExportRequest request;
    request.query = query;
    request.order = Api::foundOrderFrom(order);
    request.format = *form;
    request.file = file.toLocalFile();
    if (QFileInfo(request.file).suffix().isEmpty()) {
        request.file += u'.' + format;
    }
    request.title = title;
    request.byteOrderMark = byteOrderMark;
    for (const auto list = Api::exportKeys(); const auto &key : list) {
        request.columns.append({key, columnTitle(key)});
    }
    m_progress = std::make_shared<Api::ExportProgress>();
    m_file.clear();
    m_watch.start();
    show();
    const auto future = backend()->exportFound(request, m_progress);
    // not by Controller::ask: a cancel is an end, not an error
    auto answered = future;
    answered.then(this, [this](const Result<Api::ExportDone> &done) {
        m_progress.reset();
        m_watch.stop();
        setError({});
        if (done) {
            m_file = QUrl::fromLocalFile(done->file);
            m_text = tr("%Ln row(s) written to %1", nullptr, int(done->rows)).arg(QFileInfo(done->file).fileName());
        } else if (done.error().code == ErrorCode::Cancelled) {
            m_text = tr("Export stopped; nothing was written.");
        } else {
            m_text.clear();
            setError(errorWords(done.error()));
        }
        Q_EMIT progressChanged();
    });
}

void ExportController::show()
{
    if (m_progress) {
        m_text = m_progress->total > 0
            ? tr("Exporting: %1 of %2 rows").arg(Format::count(m_progress->written), Format::count(m_progress->total))
            : tr("Exporting\u2026");
        Q_EMIT progressChanged();
    }
}

void ExportController::cancel()
{
    if (m_progress) {
        m_progress->cancelled = true;
    }
}

void ExportController::openFile()
{
    if (!m_file.isEmpty()) {
        QDesktopServices::openUrl(m_file);
    }
}

void ExportController::close()
{
    m_text.clear();
    setError({});
    Q_EMIT progressChanged();
}

} // namespace Throughline
