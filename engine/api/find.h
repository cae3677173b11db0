// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/views.h"

#include <QStringList>

// What searching, views, the board under a filter and the close of a quarter read as values.
namespace Throughline::Api
{

enum class FoundOrder { Money, Age, Due, Order }; ///< Age and Due: exceptions only
FoundOrder foundOrderFrom(const QString &word); ///< "money", "age", "due", "order"
QString toWord(FoundOrder order);

struct FindRequest {
    QString query; ///< text of the query language; empty = every transaction
    FoundOrder order = FoundOrder::Money;
    QString afterKey;
    int limit = 60;
    QString actor; ///< `me`, `last-look`
};

/// A transaction, or one exception of one.
struct FoundItem {
    QString orderKey;
    QString exceptionId; ///< empty = nothing is wrong with it
    QString customer;
    QString entity;
    Lane lane = Lane::Quote;
    TransactionState state = TransactionState::Moving;
    ExceptionState exceptionState = ExceptionState::Open;
    StepState step = StepState::Planned; ///< of the exception
    bool gap = false; ///< see ItemView
    Money amount;
    qint64 sinceMs = 0; ///< exception: when it opened; transaction: since when it stands in its lane
    qint64 dueMs = 0;
    QString owner;
    int tries = 0;
    QString systemName;
    QString operation;
    QString causeId;
    QString causeTitle;
    QString code;
    QString message; ///< vendor's words
};

struct FoundList {
    QList<FoundItem> items;
    QString nextKey; ///< empty = end
    bool exceptions = false; ///< what is listed: exceptions, or transactions
    bool complete = true; ///< false: there may be more, ask for the next page
    qint64 total = 0; ///< of the whole query
    bool totalMore = false; ///< counting stopped: at least so many
    Money sum; ///< in the reporting currency, of all that were counted
    QString ratesDate;
};

/// Counting stops here for a screen; exports go to the end.
inline constexpr qint64 countedMost = 10'000;

struct SavedView {
    QString id; ///< "shipped:before-close", or the id of a saved one
    QString name;
    QString question; ///< of shipped ones
    QString query;
    QString page = QStringLiteral("find"); ///< "find" or "lanes"
    QString order = QStringLiteral("money");
    bool shared = false;
    bool shipped = false;
    QString owner; ///< who saved it
    qint64 atMs = 0;
};

/// What could be written where the cursor stands, besides the words of the language itself.
struct CompletionRequest {
    QString query;
    int cursor = 0;
};

/// One legal entity before its books close. Money in the reporting currency.
struct EntityClose {
    QString entity;
    qint64 closeMs = 0;
    qint64 toClear = 0; ///< transactions that have not passed the last lane before close
    qint64 blocked = 0; ///< of those: stuck or in doubt
    qint64 done = 0; ///< passed it in this quarter
    Money money; ///< of those to clear
    Money blockedMoney;
};

struct CloseView {
    int quarter = 1;
    int year = 0; ///< fiscal
    qint64 startMs = 0;
    qint64 closeMs = 0; ///< the earliest cut-off that has not come; 0 = no calendar
    int warnDays = 5;
    QList<Lane> lanes; ///< before close
    QList<EntityClose> entities; ///< by cut-off
    qint64 toClear = 0;
    qint64 blocked = 0;
    qint64 done = 0;
    Money money;
    Money blockedMoney;
};

struct BoardView {
    QList<LaneView> lanes;
    bool filtered = false;
    bool inLaneKnown = true; ///< false: the filter names more than entities, so only what is open is counted
    int open = 0; ///< exceptions under the filter; a lane counts their orders
    Money atRisk;
};

struct OrderCheck {
    QStringList known; ///< in the order they were given
    QStringList unknown;
};

/// Order numbers out of pasted text, whatever stands between them, each once; at most `Query::mostTerms`.
QStringList ordersIn(const QString &text);

} // namespace Throughline::Api
