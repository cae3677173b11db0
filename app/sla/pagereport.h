// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QQuickItem>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>

class QTextDocument;

namespace Throughline
{

/// A page on paper: its title and scope, a picture of its charts, and every table behind them.
class PageReport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title MEMBER m_title NOTIFY changed)
    Q_PROPERTY(QString scope MEMBER m_scope NOTIFY changed)
    Q_PROPERTY(QVariantList tables MEMBER m_tables NOTIFY changed) ///< { title, scope, heads, rows: [[text]] }

public:
    using QObject::QObject;

    Q_INVOKABLE void askPdf(QQuickItem *charts); ///< asks for a file name; `charts` may be null
    Q_INVOKABLE void print(QQuickItem *charts); ///< the printer's own dialog
    /// Without asking; false when the file cannot be written.
    bool writePdf(const QString &file, const QImage &picture) const;
    QString html(bool picture) const; ///< all text escaped

Q_SIGNALS:
    void changed();
    void done(const QString &text); ///< what was written, and where

private:
    void withPicture(QQuickItem *charts, std::function<void(const QImage &)> then);
    void fill(QTextDocument &document, const QImage &picture, double width) const;

    QString m_title;
    QString m_scope;
    QVariantList m_tables;
};

} // namespace Throughline
