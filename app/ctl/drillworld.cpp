// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/drill.h"
#include "app/host/simulation.h"
#include "engine/api/viewsjson.h"
#include "engine/base/money.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

// What a drill does to the simulated systems by people's hands, and what it finds in their truth.
namespace Throughline::Ctl
{

namespace
{

constexpr qint64 patienceMs = 3 * 60'000;
constexpr qint64 askEveryMs = 300;

/// "items.data.0.id" of a record's body.
QJsonValue at(const QJsonValue &value, const QString &path)
{
    auto found = value;
    for (const auto steps = path.split(u'.'); const auto &step : steps) {
        bool number = false;
        const auto index = step.toInt(&number);
        found = number ? found.toArray().at(index) : found.toObject().value(step);
    }
    return found;
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger())
        : value.isBool()    ? (value.toBool() ? u"true"_s : u"false"_s)
                            : value.toString();
}

/// "{path}" in a text stands for what the record has there; what `special` names goes first: order, next_month.
QJsonObject filled(const QJsonObject &body, const QJsonValue &record, const QMap<QString, QString> &special)
{
    static const QRegularExpression place(u"\\{([^}]+)\\}"_s);
    QJsonObject out;
    for (auto it = body.begin(); it != body.end(); ++it) {
        auto text = it->toString();
        if (it->isObject()) {
            out.insert(it.key(), filled(it->toObject(), record, special));
            continue;
        }
        for (auto match = place.match(text); match.hasMatch(); match = place.match(text)) {
            const auto path = match.captured(1);
            text.replace(match.captured(0), special.contains(path) ? special.value(path) : textOf(at(record, path)));
        }
        out.insert(it.key(), it->isString() ? QJsonValue(text) : it.value());
    }
    return out;
}

/// Amounts are equal by value, however many decimals a system keeps.
bool same(const QString &a, const QString &b)
{
    const auto x = Decimal::parse(a);
    const auto y = Decimal::parse(b);
    return x && y ? *x == *y : a == b;
}

bool fits(const QJsonObject &record, const QJsonObject &where)
{
    for (auto it = where.begin(); it != where.end(); ++it) {
        if (!same(textOf(at(record["body"_L1], it.key())), textOf(it.value()))) {
            return false;
        }
    }
    return record["live"_L1].toBool();
}

} // namespace

Result<QJsonArray> DrillRun::truth(const QString &system, const QString &kind, const QJsonObject &where)
{
    const auto all = callEstate(m_folder, "GET", u"/truth/%1/%2"_s.arg(system, kind));
    if (!all) {
        return std::unexpected(all.error());
    }
    QJsonArray found;
    for (const auto list = (*all)["records"_L1].toArray(); const auto &record : list) {
        if (fits(record.toObject(), where)) {
            found.append(record);
        }
    }
    return found;
}

Result<void> DrillRun::personEach(const QJsonObject &args)
{
    QJsonObject act{{u"system"_s, args["system"_L1]}, {u"kind"_s, args["kind"_L1]}, {u"action"_s, args["action"_L1]}};
    const auto body = args["body"_L1].toObject();
    const auto today = QDateTime::fromMSecsSinceEpoch(m_session->nowMs(), QTimeZone::UTC).date();
    const auto nextMonth = QDate(today.year(), today.month(), 1).addMonths(1).toString(Qt::ISODate);
    int done = 0;
    const auto perform = [&](const QJsonValue &record, const QString &order) -> Result<void> {
        act.insert(u"body"_s, filled(body, record["body"_L1], {{u"order"_s, order}, {u"next_month"_s, nextMonth}}));
        act.insert(u"id"_s, record["id"_L1].toString());
        ++done;
        return callEstate(m_folder, "POST", u"/person"_s, act).transform([](const QJsonObject &) { });
    };
    if (args["over"_L1] == "orders"_L1) {
        const auto keys = orderKeys();
        if (!keys) {
            return std::unexpected(keys.error());
        }
        for (const auto &key : *keys) {
            if (const auto acted = perform({}, key); !acted) {
                return acted;
            }
        }
    } else {
        const auto records =
            truth(args["system"_L1].toString(), args["kind"_L1].toString(), args["where"_L1].toObject());
        if (!records) {
            return std::unexpected(records.error());
        }
        for (const auto &record : *records) {
            if (const auto acted = perform(record, {}); !acted) {
                return acted;
            }
        }
    }
    note(u"a person in %1: %2 %3, %4 times"_s
             .arg(args["system"_L1].toString(), args["action"_L1].toString(), args["kind"_L1].toString())
             .arg(done));
    return {};
}

Result<qint64> DrillRun::stepsWaiting(const QString &reason)
{
    const auto keys = orderKeys();
    if (!keys) {
        return std::unexpected(keys.error());
    }
    qint64 found = 0;
    for (const auto &key : *keys) {
        const auto view = m_session->reader().transaction(key);
        if (!view) {
            return std::unexpected(view.error());
        }
        found += std::ranges::count(view->steps, reason, &Api::StepView::waiting);
    }
    return found;
}

Result<QStringList> DrillRun::stepsInDoubt()
{
    const auto keys = orderKeys();
    if (!keys) {
        return std::unexpected(keys.error());
    }
    QStringList list;
    for (const auto &key : *keys) {
        const auto view = m_session->reader().transaction(key);
        if (!view) {
            return std::unexpected(view.error());
        }
        for (const auto &step : view->steps) {
            const bool open = step.state == StepState::Unknown || step.state == StepState::InDoubt;
            if (open && !step.waiting.isEmpty()) {
                list.append(u"%1 %2: waits for %3, asked again %4"_s.arg(
                    key, step.step, step.waiting,
                    Api::timeJson(step.waitingUntilMs).toString(u"when a person says"_s)));
            }
        }
    }
    return list;
}

Result<void> DrillRun::await(const QJsonObject &args)
{
    const auto wanted = scaled(args[args.contains("open"_L1) ? "open"_L1 : "count"_L1].toInteger());
    const auto until = m_session->nowMs() + patienceMs;
    for (;;) {
        qint64 found = 0;
        if (args.contains("waits"_L1)) {
            const auto waiting = stepsWaiting(args["waits"_L1].toString());
            if (!waiting) {
                return std::unexpected(waiting.error());
            }
            found = *waiting;
        } else if (args.contains("open"_L1)) {
            const auto status = m_session->reader().status(m_session->nowMs());
            if (!status) {
                return std::unexpected(status.error());
            }
            found = status->openExceptions;
        } else {
            const auto records =
                truth(args["system"_L1].toString(), args["kind"_L1].toString(), args["where"_L1].toObject());
            if (!records) {
                return std::unexpected(records.error());
            }
            found = records->size();
        }
        const auto what = args.contains("waits"_L1) ? u"steps waiting: "_s + args["waits"_L1].toString()
            : args.contains("open"_L1)              ? u"open exceptions"_s
                                       : u"%1 %2"_s.arg(args["system"_L1].toString(), args["kind"_L1].toString());
        if (found >= wanted || m_session->nowMs() > until) {
            check(what + u" awaited"_s, wanted, found);
            return found >= wanted ? Result<void>() : fail(ErrorCode::ReplyLost, m_session->engine()->busyWith());
        }
        m_session->turnUntil([] { return false; }, askEveryMs);
    }
}

Result<void> DrillRun::period(const QJsonObject &args)
{
    const auto today = QDateTime::fromMSecsSinceEpoch(m_session->nowMs(), QTimeZone::UTC).date();
    const auto month = today.addMonths(-args["months_back"_L1].toInt()).toString(u"yyyy-MM"_s);
    const bool closed = args["closed"_L1].toBool(true);
    note(u"the period %1 is %2 in the ERP"_s.arg(month, closed ? u"closed"_s : u"open"_s));
    return callEstate(m_folder, "POST", u"/periods"_s, {{u"month"_s, month}, {u"closed"_s, closed}})
        .transform([](const QJsonObject &) { });
}

Result<void> DrillRun::expectTruth(const QJsonObject &args)
{
    const auto system = args["system"_L1].toString();
    const auto kind = args["kind"_L1].toString();
    const auto where = args["where"_L1].toObject();
    const auto records = truth(system, kind, where);
    if (!records) {
        return std::unexpected(records.error());
    }
    QStringList words;
    for (auto it = where.begin(); it != where.end(); ++it) {
        words.append(it.key() + u'=' + textOf(it.value()));
    }
    check(u"%1 %2 with %3"_s.arg(system, kind, words.isEmpty() ? u"any value"_s : words.join(u", "_s)),
          scaled(args["count"_L1].toInteger()), records->size());
    return {};
}

} // namespace Throughline::Ctl
