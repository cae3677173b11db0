// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exceptions/workwords.h"

#include "app/components/format.h"
#include "engine/base/texts.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Work", text, nullptr, n);
}

} // namespace

QString workWords(const QString &kind, int count)
{
    static const QHash<QString, const char *> ofOrders{
        {u"assign"_s, QT_TRANSLATE_N_NOOP("Work", "owner of %Ln order(s)")},
        {u"note"_s, QT_TRANSLATE_N_NOOP("Work", "note on %Ln order(s)")},
        {u"tag"_s, QT_TRANSLATE_N_NOOP("Work", "tags of %Ln order(s)")},
        {u"snooze"_s, QT_TRANSLATE_N_NOOP("Work", "snooze of %Ln order(s)")},
        {u"unsnooze"_s, QT_TRANSLATE_N_NOOP("Work", "return of %Ln order(s)")},
    };
    static const QHash<QString, const char *> ofCauses{
        {u"split"_s, QT_TRANSLATE_NOOP("Work", "split of a cause")},
        {u"merge"_s, QT_TRANSLATE_NOOP("Work", "merge of causes")},
        {u"tick"_s, QT_TRANSLATE_NOOP("Work", "step of a runbook")},
    };
    if (const char *text = ofOrders.value(kind)) {
        return say(text, count);
    }
    const char *text = ofCauses.value(kind);
    return text ? say(text) : kind;
}

QString workLineWords(const Api::WorkLine &line, const QString &exceptionId,
                      const std::function<QString(const QString &)> &title)
{
    const auto &detail = line.detail;
    if (line.kind == "assign"_L1) {
        const auto each = detail[u"each"_s][exceptionId].toObject();
        const auto owner = (each.isEmpty() ? detail : each)[u"owner"_s].toString();
        return owner.isEmpty() ? say(QT_TRANSLATE_NOOP("Work", "has no owner any more"))
                               : say(QT_TRANSLATE_NOOP("Work", "given to %1")).arg(title(owner));
    }
    if (line.kind == "note"_L1) {
        return detail[u"text"_s].toString();
    }
    if (line.kind == "tag"_L1) {
        QStringList parts;
        for (const auto added = textsOf(detail[u"add"_s]); const auto &word : added) {
            parts.append(u'+' + word);
        }
        for (const auto removed = textsOf(detail[u"remove"_s]); const auto &word : removed) {
            parts.append(QChar(0x2212) + word);
        }
        return parts.join(u' ');
    }
    if (line.kind == "snooze"_L1) {
        return say(QT_TRANSLATE_NOOP("Work", "put off"));
    }
    if (line.kind == "unsnooze"_L1) {
        return say(QT_TRANSLATE_NOOP("Work", "taken back into the open list"));
    }
    if (line.kind == "wake"_L1) {
        return detail[u"why"_s] == "time"_L1 ? say(QT_TRANSLATE_NOOP("Work", "came back: its time has come"))
                                             : say(QT_TRANSLATE_NOOP("Work", "came back: it happened again"));
    }
    return line.kind;
}

QString ruleWords(const Api::WorkLine &rule, const QTimeZone &zone)
{
    const auto &detail = rule.detail;
    const auto what = rule.kind == "split"_L1
        ? say(QT_TRANSLATE_NOOP("Work", "%1 %2 counts for \u201c%3\u201d"))
              .arg(detail[u"field"_s].toString(), detail[u"value"_s].toString(), detail[u"title"_s].toString())
        : say(QT_TRANSLATE_NOOP("Work", "counts for \u201c%1\u201d")).arg(detail[u"title"_s].toString());
    return what + u" · "_s + rule.actor + u", "_s + Format::stamp(rule.atMs, zone);
}

QVariantMap fixWords(const Api::FixView &fix, const QTimeZone &zone)
{
    const QString head = fix.kind == "replay"_L1
        ? (fix.edits.isEmpty() ? say(QT_TRANSLATE_NOOP("Work", "Replayed and read back"))
                               : say(QT_TRANSLATE_NOOP("Work", "Replayed with a changed field, read back")))
        : fix.kind == "fixed-there"_L1 ? say(QT_TRANSLATE_NOOP("Work", "Repaired in the system, read back"))
        : fix.kind == "decided"_L1     ? say(QT_TRANSLATE_NOOP("Work", "Decided by a person"))
                                       : say(QT_TRANSLATE_NOOP("Work", "Closed by itself"));
    QStringList lines;
    if (!fix.reason.isEmpty()) {
        lines.append(u'\u201c' + fix.reason + u'\u201d');
    }
    lines += fix.edits;
    lines.append((fix.actor.isEmpty() ? fix.orderKey : fix.actor + u", "_s + fix.orderKey) + u" · "_s
                 + Format::stamp(fix.atMs, zone));
    if (fix.resolved > 1) {
        lines.append(say(QT_TRANSLATE_N_NOOP("Work", "%Ln resolved in this cause so far"), fix.resolved));
    }
    return {{u"head"_s, head}, {u"text"_s, lines.join(u'\n')}, {u"planId"_s, fix.planId}};
}

} // namespace Throughline
