// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/money.h"
#include "engine/model/alert.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Throughline::Api
{

class Reader;

/// An alert with its rule.
struct AlertView {
    Alert alert;
    QString title; ///< of the rule
    AlertRule::Watches watches = AlertRule::Watches::Money;
    QString severity; ///< "warn", "danger"
    QString name; ///< cause, customer, title of the definition
    Money money; ///< reporting currency
};

struct AlertRuleView {
    AlertRule rule;
    bool changed = false; ///< on screen; else as its file says
    qint64 changedMs = 0;
    QString changedBy;
    int open = 0; ///< alerts of it
};

struct AlertBoard {
    QList<AlertView> open; ///< those not acknowledged first, then by money
    QList<AlertView> cleared; ///< of the last days, newest first
    QList<AlertRuleView> rules; ///< by id
    int unacknowledged = 0;
    int waiting = 0; ///< raised in quiet hours, not told yet
    QString currency;
    int clearedDays = 7;
};

Result<AlertBoard> alertBoard(Reader &reader, qint64 nowMs);
QJsonObject toJson(const AlertBoard &board);

} // namespace Throughline::Api
