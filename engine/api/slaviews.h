// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/money.h"
#include "engine/lanes/forecast.h"
#include "engine/model/sla.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace Throughline::Api
{

class Reader;

/// What a board is asked for. Days are those of the calendars; the last one is today.
struct SlaQuery {
    QString definition; ///< empty = the first
    QString entity; ///< empty = all
    int days = 30; ///< the period, today included
};

/// One definition in one line.
struct SlaSummary {
    QString id;
    QString title;
    QString says; ///< "from quote approved to order booked"
    bool on = true;
    int targetPermille = 0;
    qint64 limitMs = 0; ///< of the entity asked for, else the definition's
    qint64 warnMs = 0;
    bool always = false; ///< every hour counts
    QString calendar; ///< title and zone of the calendar that counts; empty = each entity's own, or always
    qint64 stopped = 0; ///< in the period
    qint64 late = 0; ///< of them
    qint64 running = 0; ///< now, all together
    qint64 paused = 0;
    qint64 lateNow = 0;
    qint64 atRisk = 0; ///< running, past the warning
    Money lateMoney; ///< behind the late ones, reporting currency
};

struct SlaDay {
    int day = 0; ///< yyyymmdd
    qint64 started = 0;
    qint64 stopped = 0;
    qint64 late = 0; ///< of the stopped ones
    qint64 p50 = 0; ///< business ms of those that stopped; 0 = none did
    qint64 p75 = 0;
    qint64 p95 = 0;
    qint64 open = 0; ///< at its end
    qint64 breached = 0; ///< due on it and stopped late, or still running
    qint64 due = 0; ///< due on it and running in time
};

/// A bar of the distribution: took from (this included) until (not included).
struct SlaBar {
    qint64 fromMs = 0; ///< exact edges, see labels
    qint64 untilMs = 0; ///< 0 = no end
    qint64 labelFromMs = 0; ///< the round figures they stand for
    qint64 labelUntilMs = 0;
    qint64 count = 0;
    bool late = false; ///< beyond the limit
};

/// Open clocks that began so long ago, wall time.
struct SlaAge {
    qint64 fromMs = 0;
    qint64 untilMs = 0; ///< 0 = no end
    qint64 startedFromMs = 0;
    qint64 startedUntilMs = 0;
    qint64 count = 0;
};

/// Breaches by then, if nobody acts.
struct SlaForecastPoint {
    qint64 atMs = 0;
    Lanes::BreachBand band;
};

/// Something that happened in the period: a mapping became the current one.
struct SlaMark {
    qint64 atMs = 0;
    int day = 0;
    QString kind; ///< "mapping"
    QString text; ///< version
};

struct SlaBoard {
    QList<SlaSummary> all; ///< every definition, for the tabs
    SlaSummary summary; ///< the one asked for
    QStringList entities;
    QString entity;
    qint64 nowMs = 0;
    int today = 0;
    QList<SlaDay> days; ///< oldest first, none left out, then a week to come with `due` alone
    qint64 p50Today = 0; ///< of those that stopped today; 0 = none
    qint64 p95Today = 0;
    qint64 p50Usual = 0; ///< of the whole period
    qint64 p95Usual = 0;
    QList<SlaBar> distribution; ///< of the period
    QList<SlaAge> ages;
    QList<SlaForecastPoint> forecast;
    QList<Lanes::BackTestRow> backTest;
    int historyDays = 0; ///< what forecasts are made from
    QList<SlaMark> marks;
    qint64 suspect = 0; ///< open clocks whose figures may be wrong
    QString version; ///< of definitions and calendars
};

/// One clock with its transaction.
struct SlaItem {
    QString definition;
    QString orderKey;
    QString run;
    QString customer;
    QString entity;
    Money amount;
    SlaState state = SlaState::Running;
    qint64 startedMs = 0;
    qint64 dueMs = 0; ///< 0 = paused
    qint64 stoppedMs = 0;
    qint64 elapsedMs = 0; ///< business time, until now or until it stopped
    qint64 limitMs = 0;
    bool late = false;
    bool atRisk = false;
    double breach = -1; ///< forecast; -1 = no history, or over
    bool suspect = false;
};

struct SlaItemPage {
    QList<SlaItem> items;
    QString nextKey; ///< empty = end
};

/// What stands behind a point of a chart.
struct SlaPoint {
    enum class Kind {
        Open, ///< everything open, by due time
        Late, ///< open and late
        Day, ///< stopped on `day`
        Breaches, ///< due on `day` and late; open ones of that day come first
        Due, ///< open and due on `day`
        Bar, ///< stopped in the period within [fromMs, untilMs)
        Age, ///< open, started within [fromMs, untilMs)
    };
    Kind kind = Kind::Open;
    int day = 0;
    qint64 fromMs = 0;
    qint64 untilMs = 0;
};

Result<SlaBoard> slaBoard(Reader &reader, const SlaQuery &query, qint64 nowMs);
Result<SlaItemPage> slaItems(Reader &reader, const SlaQuery &query, const SlaPoint &point, const QString &afterKey,
                             int limit, qint64 nowMs);
/// Every clock of one transaction.
Result<QList<SlaItem>> slaOfOrder(Reader &reader, const QString &orderKey, qint64 nowMs);

QJsonObject toJson(const SlaBoard &board);
QJsonObject toJson(const SlaSummary &summary);
QJsonArray toJson(const QList<SlaItem> &items);

} // namespace Throughline::Api
