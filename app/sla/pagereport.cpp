// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sla/pagereport.h"

#include <QAbstractTextDocumentLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QQuickItem>
#include <QQuickItemGrabResult>
#include <QStandardPaths>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr int dotsPerInch = 300;
constexpr double marginMm = 12;

QString cells(const QStringList &texts, const QString &tag)
{
    QString row = u"<tr>"_s;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        row += u"<%1 align=\"%2\">%3</%1>"_s.arg(tag, i == 0 ? u"left"_s : u"right"_s, texts[i].toHtmlEscaped());
    }
    return row + u"</tr>"_s;
}

} // namespace

QString PageReport::html(bool picture) const
{
    QString text = u"<h2>%1</h2><p>%2</p>"_s.arg(m_title.toHtmlEscaped(), m_scope.toHtmlEscaped());
    if (picture) {
        text += u"<p><img src=\"page:charts\"></p>"_s;
    }
    for (const auto &value : m_tables) {
        const auto table = value.toMap();
        text += u"<h3>%1</h3><p>%2</p><table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">"_s.arg(
            table[u"title"_s].toString().toHtmlEscaped(), table[u"scope"_s].toString().toHtmlEscaped());
        text += cells(table[u"heads"_s].toStringList(), u"th"_s);
        const auto rows = table[u"rows"_s].toList();
        for (const auto &row : rows) {
            text += cells(row.toStringList(), u"td"_s);
        }
        text += u"</table>"_s;
    }
    return text;
}

void PageReport::fill(QTextDocument &document, const QImage &picture, double width) const
{
    if (!picture.isNull()) {
        auto scaled = picture.scaledToWidth(int(width), Qt::SmoothTransformation);
        scaled.setDevicePixelRatio(1);
        document.addResource(QTextDocument::ImageResource, QUrl(u"page:charts"_s), scaled);
    }
    document.setHtml(html(!picture.isNull()));
}

bool PageReport::writePdf(const QString &file, const QImage &picture) const
{
    QPdfWriter writer(file);
    writer.setTitle(m_title);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter));
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    const auto size = writer.pageLayout().paintRectPixels(dotsPerInch).size();
    fill(document, picture, size.width());
    document.setPageSize(size);
    document.print(&writer);
    return QFileInfo(file).size() > 0;
}

/// The picture is taken by the scene itself, at the end of its next frame.
void PageReport::withPicture(QQuickItem *charts, std::function<void(const QImage &)> then)
{
    const auto grab = charts ? charts->grabToImage() : QSharedPointer<QQuickItemGrabResult>();
    if (!grab) {
        then({});
        return;
    }
    connect(
        grab.data(), &QQuickItemGrabResult::ready, this, [grab, then] { then(grab->image()); },
        Qt::SingleShotConnection);
}

void PageReport::askPdf(QQuickItem *charts)
{
    withPicture(charts, [this](const QImage &picture) {
        const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const auto file = QFileDialog::getSaveFileName(nullptr, tr("Save page as PDF"),
                                                       u"%1/%2.pdf"_s.arg(folder, m_title), tr("PDF (*.pdf)"));
        if (file.isEmpty()) {
            return;
        }
        Q_EMIT done(writePdf(file, picture) ? tr("Written: %1").arg(file)
                                            : tr("%1 cannot be written; choose another folder.").arg(file));
    });
}

void PageReport::print(QQuickItem *charts)
{
    withPicture(charts, [this](const QImage &picture) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setDocName(m_title);
        printer.setPageOrientation(QPageLayout::Landscape);
        QPrintDialog dialog(&printer);
        if (dialog.exec() != QDialog::Accepted) {
            return;
        }
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&printer);
        fill(document, picture, printer.pageRect(QPrinter::DevicePixel).width());
        document.setPageSize(printer.pageRect(QPrinter::DevicePixel).size());
        document.print(&printer);
        Q_EMIT done(tr("Sent to the printer."));
    });
}

} // namespace Throughline
