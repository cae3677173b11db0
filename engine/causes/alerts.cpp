// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/causes/alerts.h"

#include "engine/base/json.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Causes
{

namespace
{

AlertMove moveOf(const QString &id, AlertTurn turn, qint64 nowMs, const QString &rule, const AlertStanding &standing)
{
    return {id, turn, nowMs, {}, rule, standing.group, standing.name, standing.count, standing.moneyMinor, {}};
}

AlertStanding standingOf(const Alert &alert)
{
    return {alert.group, alert.name, alert.count, alert.moneyMinor};
}

} // namespace

bool fits(const AlertRule &rule, const AlertStanding &standing)
{
    if (!rule.on || standing.count < std::max<qint64>(1, rule.count) || standing.moneyMinor < rule.fromMinor) {
        return false;
    }
    switch (rule.watches) {
    case AlertRule::Watches::Customer:
        return rule.customers.isEmpty() || rule.customers.contains(standing.group);
    case AlertRule::Watches::Sla:
        return rule.definitions.isEmpty() || rule.definitions.contains(standing.group);
    case AlertRule::Watches::Money:
        break;
    }
    return true;
}

bool isQuiet(const QuietHours &quiet, qint64 atMs)
{
    if (quiet.fromMinute == quiet.untilMinute) {
        return false;
    }
    const QTimeZone zone(quiet.zone);
    const auto time = QDateTime::fromMSecsSinceEpoch(atMs, zone.isValid() ? zone : QTimeZone(QTimeZone::UTC)).time();
    const int minute = time.hour() * 60 + time.minute();
    return quiet.fromMinute < quiet.untilMinute ? minute >= quiet.fromMinute && minute < quiet.untilMinute
                                                : minute >= quiet.fromMinute || minute < quiet.untilMinute;
}

QString alertId(const QString &rule, const QString &group, qint64 atMs)
{
    const QByteArray text = rule.toUtf8() + '\n' + group.toUtf8() + '\n' + QByteArray::number(atMs);
    return QString::fromLatin1(sha256Hex(text).left(20));
}

QList<AlertMove> decideAlerts(const QList<AlertRule> &rules, const QMap<QString, QList<AlertStanding>> &standings,
                              const QList<Alert> &open, qint64 nowMs)
{
    QList<AlertMove> moves;
    QSet<QString> alive;
    for (const auto &rule : rules) {
        const bool quiet = isQuiet(rule.quiet, nowMs);
        for (const auto list = standings.value(rule.id); const auto &standing : list) {
            if (!fits(rule, standing)) {
                continue;
            }
            const auto known = std::ranges::find_if(
                open, [&](const Alert &alert) { return alert.rule == rule.id && alert.group == standing.group; });
            if (known == open.end()) {
                const auto id = alertId(rule.id, standing.group, nowMs);
                moves.append(moveOf(id, AlertTurn::Raised, nowMs, rule.id, standing));
                if (!quiet) {
                    moves.append(moveOf(id, AlertTurn::Told, nowMs, rule.id, standing));
                }
                continue;
            }
            alive.insert(known->id);
            if (standing.count != known->count || standing.moneyMinor != known->moneyMinor) {
                moves.append(moveOf(known->id, AlertTurn::Changed, nowMs, rule.id, standing));
            }
            if (known->acknowledgedMs > 0) {
                continue;
            }
            if (known->toldMs == 0) {
                if (!quiet) {
                    moves.append(moveOf(known->id, AlertTurn::Told, nowMs, rule.id, standing));
                }
            } else if (rule.escalateAfterMs > 0 && known->escalatedMs == 0
                       && nowMs - known->toldMs >= rule.escalateAfterMs && !quiet) {
                auto move = moveOf(known->id, AlertTurn::Escalated, nowMs, rule.id, standing);
                move.note = rule.escalateTo;
                moves.append(move);
            }
        }
    }
    for (const auto &alert : open) {
        if (!alive.contains(alert.id)) {
            moves.append(moveOf(alert.id, AlertTurn::Cleared, nowMs, alert.rule, standingOf(alert)));
        }
    }
    return moves;
}

} // namespace Throughline::Causes
