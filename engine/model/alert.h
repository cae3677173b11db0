// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

// Alerts: one per rule and group, updated while it lasts and never repeated.
namespace Throughline
{

/// Hours in which nobody is called; what is raised then is told when they end.
struct QuietHours {
    int fromMinute = 0; ///< of the day in `zone`
    int untilMinute = 0; ///< the next day's where not later than `fromMinute`; equal = none
    QByteArray zone;
    bool operator==(const QuietHours &) const = default;
};

struct AlertRule {
    enum class Watches {
        Money, ///< what one cause holds back
        Customer, ///< what is stuck of one customer
        Sla, ///< running clocks of one definition that are late, or due `withinMs`
    };
    QString id; ///< "sla-late"
    QString title;
    Watches watches = Watches::Money;
    qint64 fromMinor = 0; ///< at least so much money, minor units of the reporting currency
    qint64 count = 1; ///< and at least so many transactions
    QStringList customers; ///< names; empty = each
    QStringList definitions; ///< empty = each
    qint64 withinMs = 0; ///< 0 = late ones
    QString severity; ///< "warn", "danger"
    bool on = true;
    QuietHours quiet;
    qint64 escalateAfterMs = 0; ///< unacknowledged so long since it was told; 0 = never
    QString escalateTo; ///< a team
    QString from; ///< the amount as written, for editing: "100000"
    bool operator==(const AlertRule &) const = default;
};

/// What a rule finds at one moment, by group.
struct AlertStanding {
    QString group; ///< cause, customer or definition; stable
    QString name; ///< what people call it
    qint64 count = 0;
    qint64 moneyMinor = 0; ///< reporting currency
    bool operator==(const AlertStanding &) const = default;
};

enum class AlertTurn { Raised, Changed, Told, Escalated, Acknowledged, Reopened, Cleared };
QString toWord(AlertTurn turn); ///< "raised" …
AlertTurn alertTurnFromWord(QStringView word);

/// One line of the journal of alerts.
struct AlertMove {
    QString alertId;
    AlertTurn turn = AlertTurn::Raised;
    qint64 atMs = 0;
    QString actor; ///< empty = the engine
    QString rule;
    QString group;
    QString name;
    qint64 count = 0;
    qint64 moneyMinor = 0;
    QString note; ///< team of an escalation
    bool operator==(const AlertMove &) const = default;
};

/// As its journal tells it.
struct Alert {
    QString id;
    QString rule;
    QString group;
    QString name;
    qint64 count = 0;
    qint64 moneyMinor = 0;
    qint64 raisedMs = 0;
    qint64 changedMs = 0;
    qint64 toldMs = 0; ///< 0 = waits for the end of quiet hours
    qint64 escalatedMs = 0;
    QString escalatedTo;
    qint64 acknowledgedMs = 0;
    QString acknowledgedBy;
    qint64 clearedMs = 0;
    bool operator==(const Alert &) const = default;
};

} // namespace Throughline
