// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/find/casecontroller.h"

#include "app/components/causewords.h"
#include "app/components/format.h"
#include "app/components/looks.h"
#include "app/find/deeplink.h"

#include <QBuffer>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QMimeData>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTextDocument>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

QPageSize paperOf(const QLocale &locale)
{
    return QPageSize(locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4);
}

constexpr int marginMm = 18;

} // namespace

ReportForm deskForm(const QTimeZone &zone)
{
    return {
        [](const Money &money) { return money.isNull() ? QString(QChar(0x2014)) : Format::amountWithCode(money); },
        [zone](qint64 ms) {
            return ms == 0 ? QString(QChar(0x2014))
                           : Format::locale().toString(QDateTime::fromMSecsSinceEpoch(ms, zone),
                                                       u"d MMM yyyy HH:mm:ss t"_s); // evidence has seconds and its zone
        },
        causeWords,
        [](StepState state) { return lookOf(state).word; },
        [](Lane lane) { return wordOf(lane); },
    };
}

Result<void> writeCasePdf(const CaseReport &report, const QString &file)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&bytes);
        writer.setTitle(report.subject);
        writer.setCreator(u"Throughline"_s);
        writer.setPageSize(paperOf(Format::locale()));
        writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        QTextDocument document;
        document.setHtml(report.html);
        document.print(&writer);
    }
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes.data()) != bytes.size() || !target.commit()) {
        return fail(target.error() == QFileDevice::ResourceError ? ErrorCode::StoreFull : ErrorCode::BadInput,
                    file + u": "_s + target.errorString());
    }
    return {};
}

void CaseController::withReport(const QString &orderKey, std::function<void(const CaseReport &)> use)
{
    if (!backend() || orderKey.isEmpty()) {
        return;
    }
    ask(backend()->transaction(orderKey), [this, use = std::move(use)](const Api::TransactionView &view) {
        use(caseReport(view, backend()->nowMs(), deskForm(backend()->zone())));
    });
}

void CaseController::copy(const QString &orderKey)
{
    withReport(orderKey, [this, orderKey](const CaseReport &report) {
        auto *data = new QMimeData; // the clipboard takes it
        data->setText(report.subject + u"\n\n"_s + report.text);
        data->setHtml(report.html);
        QGuiApplication::clipboard()->setMimeData(data);
        Q_EMIT noted(tr("%1 is on the clipboard, as text and formatted.").arg(orderKey));
    });
}

void CaseController::copyLink(const QString &kind, const QString &id)
{
    const auto link = linkTo(kind, id);
    QGuiApplication::clipboard()->setText(link);
    Q_EMIT noted(tr("%1 is on the clipboard.").arg(link));
}

void CaseController::savePdf(const QString &orderKey, const QUrl &file)
{
    withReport(orderKey, [this, path = file.toLocalFile()](const CaseReport &report) {
        const QPointer<CaseController> self(this);
        QThreadPool::globalInstance()->start([self, report, path] {
            const auto done = writeCasePdf(report, path);
            QMetaObject::invokeMethod(qApp, [self, done, path] {
                if (!self) {
                    return;
                }
                self->setError(done ? QString() : errorWords(done.error()));
                if (done) {
                    Q_EMIT self->noted(tr("Case report written to %1").arg(path));
                    Q_EMIT self->written(QUrl::fromLocalFile(path));
                }
            });
        });
    });
}

void CaseController::print(const QString &orderKey)
{
    withReport(orderKey, [](const CaseReport &report) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setDocName(report.subject);
        printer.setPageSize(paperOf(Format::locale()));
        printer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        QPrintPreviewDialog preview(&printer);
        connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&report](QPrinter *paper) {
            QTextDocument document;
            document.setHtml(report.html);
            document.print(paper);
        });
        preview.exec();
    });
}

QString CaseController::suggestedName(const QString &orderKey) const
{
    return u"case-"_s + QString(orderKey).replace(u'/', u'-') + u".pdf"_s;
}

} // namespace Throughline
