// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"
#include "app/words/casereport.h"

#include <QUrl>

namespace Throughline
{

/// The case report of one transaction: onto the clipboard for a mail, as PDF, on paper.
class CaseController : public Controller
{
    Q_OBJECT
    QML_ELEMENT

public:
    using Controller::Controller;
    Q_INVOKABLE void copy(const QString &orderKey); ///< as text and as HTML
    Q_INVOKABLE void copyLink(const QString &kind, const QString &id); ///< "throughline://transaction/…"
    Q_INVOKABLE void savePdf(const QString &orderKey, const QUrl &file);
    Q_INVOKABLE void print(const QString &orderKey); ///< with a preview
    Q_INVOKABLE QString suggestedName(const QString &orderKey) const;

Q_SIGNALS:
    void written(const QUrl &file);

protected:
    void refresh(const QStringList &) override { }

private:
    void withReport(const QString &orderKey, std::function<void(const CaseReport &)> use);
};

/// Formats of the reader's locale and zone.
ReportForm deskForm(const QTimeZone &zone);
/// Draws the report on A4 (or letter, by the locale) and writes it whole; from any thread.
Result<void> writeCasePdf(const CaseReport &report, const QString &file);

} // namespace Throughline
