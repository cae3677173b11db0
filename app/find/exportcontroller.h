// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"

#include <QTimer>
#include <QUrl>

namespace Throughline
{

/// One export at a time: where to, how far, and how it ended.
class ExportController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool running READ running NOTIFY progressChanged)
    Q_PROPERTY(double share READ share NOTIFY progressChanged) ///< 0 to 1
    Q_PROPERTY(QString text READ text NOTIFY progressChanged) ///< how far, or how it ended; empty = never asked
    Q_PROPERTY(QUrl file READ file NOTIFY progressChanged) ///< written last

public:
    explicit ExportController(QObject *parent = nullptr);
    ~ExportController() override;
    bool running() const { return m_progress != nullptr; }
    double share() const;
    QString text() const { return m_text; }
    QUrl file() const { return m_file; }

    Q_INVOKABLE QString suggestedName(const QString &title,
                                      const QString &format) const; ///< "throughline-before-close.csv"
    /// `format`: "csv", "xlsx", "json". The rows are all of the query, not only those on screen.
    Q_INVOKABLE void start(const QUrl &file, const QString &format, const QString &query, const QString &order,
                           const QString &title, bool byteOrderMark);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void openFile();
    Q_INVOKABLE void close(); ///< forgets how the last one ended

Q_SIGNALS:
    void progressChanged();

protected:
    void refresh(const QStringList &) override { }

private:
    void show();

    std::shared_ptr<Api::ExportProgress> m_progress; ///< null = none runs
    QString m_text;
    QUrl m_file;
    QTimer m_watch;
};

} // namespace Throughline
