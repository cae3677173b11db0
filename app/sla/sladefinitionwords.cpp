// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sla/sladefinitionwords.h"

#include "app/components/format.h"
#include "app/components/looks.h"
#include "engine/config/check.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::SlaWords
{

namespace
{

constexpr qint64 secondMs = 1'000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Sla", text, nullptr, n);
}

QString listed(const QList<SlaEvent> &events)
{
    QStringList words;
    for (const auto &event : events) {
        words.append(eventWords(event));
    }
    return words.join(say(QT_TRANSLATE_NOOP("Sla", " or ")));
}

QString elsewhere(const SlaOverride &row)
{
    QStringList words;
    if (row.limitMs > 0) {
        words.append(say(QT_TRANSLATE_NOOP("Sla", "limit %1")).arg(exactSpan(row.limitMs)));
    }
    if (row.warnMs > 0) {
        words.append(say(QT_TRANSLATE_NOOP("Sla", "warning %1")).arg(exactSpan(row.warnMs)));
    }
    if (!row.calendar.isEmpty()) {
        words.append(say(QT_TRANSLATE_NOOP("Sla", "calendar %1")).arg(row.calendar));
    }
    return (row.entity.isEmpty()
                ? say(QT_TRANSLATE_NOOP("Sla", "region %1: %2")).arg(row.region.toUpper(), words.join(u", "_s))
                : say(QT_TRANSLATE_NOOP("Sla", "entity %1: %2")).arg(row.entity, words.join(u", "_s)));
}

} // namespace

QString eventWords(const SlaEvent &event)
{
    static const QHash<QString, const char *> words{
        {u"customer.created"_s, QT_TRANSLATE_NOOP("Sla", "a customer appears")},
        {u"credit_hold.applied"_s, QT_TRANSLATE_NOOP("Sla", "the customer's credit is held")},
        {u"credit_hold.released"_s, QT_TRANSLATE_NOOP("Sla", "the customer's credit is released")},
        {u"opportunity.created"_s, QT_TRANSLATE_NOOP("Sla", "a deal appears")},
        {u"opportunity.won"_s, QT_TRANSLATE_NOOP("Sla", "the deal is won")},
        {u"opportunity.lost"_s, QT_TRANSLATE_NOOP("Sla", "the deal is lost")},
        {u"opportunity.reopened"_s, QT_TRANSLATE_NOOP("Sla", "the deal is reopened")},
        {u"quote.created"_s, QT_TRANSLATE_NOOP("Sla", "a quote appears")},
        {u"quote.approved"_s, QT_TRANSLATE_NOOP("Sla", "the quote is approved")},
        {u"quote.accepted"_s, QT_TRANSLATE_NOOP("Sla", "the quote is accepted")},
        {u"quote.rejected"_s, QT_TRANSLATE_NOOP("Sla", "the quote is rejected")},
        {u"quote.amended"_s, QT_TRANSLATE_NOOP("Sla", "the quote is amended")},
        {u"contract.activated"_s, QT_TRANSLATE_NOOP("Sla", "the contract becomes active")},
        {u"contract.amended"_s, QT_TRANSLATE_NOOP("Sla", "the contract is amended")},
        {u"contract.ended"_s, QT_TRANSLATE_NOOP("Sla", "the contract ends")},
        {u"order.created"_s, QT_TRANSLATE_NOOP("Sla", "the order is created")},
        {u"order.booked"_s, QT_TRANSLATE_NOOP("Sla", "the order is booked")},
        {u"order.amended"_s, QT_TRANSLATE_NOOP("Sla", "the order is amended")},
        {u"order.fulfilled"_s, QT_TRANSLATE_NOOP("Sla", "the order is fulfilled")},
        {u"order.cancelled"_s, QT_TRANSLATE_NOOP("Sla", "the order is cancelled")},
        {u"order.held"_s, QT_TRANSLATE_NOOP("Sla", "the order is put on hold")},
        {u"order.released"_s, QT_TRANSLATE_NOOP("Sla", "the order is released")},
        {u"order.written_back"_s, QT_TRANSLATE_NOOP("Sla", "the order shows in the CRM")},
        {u"fulfilment.shipped"_s, QT_TRANSLATE_NOOP("Sla", "the delivery is shipped")},
        {u"subscription.created"_s, QT_TRANSLATE_NOOP("Sla", "the subscription is created")},
        {u"subscription.activated"_s, QT_TRANSLATE_NOOP("Sla", "the subscription becomes active")},
        {u"subscription.amended"_s, QT_TRANSLATE_NOOP("Sla", "the subscription is amended")},
        {u"subscription.past_due"_s, QT_TRANSLATE_NOOP("Sla", "the subscription is past due")},
        {u"subscription.cancelled"_s, QT_TRANSLATE_NOOP("Sla", "the subscription is cancelled")},
        {u"invoice.issued"_s, QT_TRANSLATE_NOOP("Sla", "the invoice is issued")},
        {u"invoice.posted"_s, QT_TRANSLATE_NOOP("Sla", "the invoice is posted")},
        {u"invoice.paid"_s, QT_TRANSLATE_NOOP("Sla", "the invoice is paid")},
        {u"invoice.past_due"_s, QT_TRANSLATE_NOOP("Sla", "the invoice is past due")},
        {u"invoice.voided"_s, QT_TRANSLATE_NOOP("Sla", "the invoice is voided")},
        {u"payment.received"_s, QT_TRANSLATE_NOOP("Sla", "a payment is received")},
        {u"payment.failed"_s, QT_TRANSLATE_NOOP("Sla", "a payment fails")},
        {u"credit_memo.issued"_s, QT_TRANSLATE_NOOP("Sla", "a credit memo is issued")},
        {u"refund.issued"_s, QT_TRANSLATE_NOOP("Sla", "a refund is issued")},
        {u"exception.opened"_s, QT_TRANSLATE_NOOP("Sla", "an exception is opened")},
        {u"exception.resolved"_s, QT_TRANSLATE_NOOP("Sla", "the exception is resolved")}};
    const auto *known = words.value(event.type);
    const auto text = known ? say(known) : event.type;
    return event.role.isEmpty() ? text : say(QT_TRANSLATE_NOOP("Sla", "%1 (in: %2)")).arg(text, wordOfRole(event.role));
}

QVariantList saying(const SlaDefinition &definition)
{
    QVariantList lines;
    const auto line = [&](const char *label, const QString &text) {
        if (!text.isEmpty()) {
            lines.append(QVariantMap{{u"label"_s, say(label)}, {u"text"_s, text}});
        }
    };
    line(QT_TRANSLATE_NOOP("Sla", "Starts when"), listed(definition.starts));
    line(QT_TRANSLATE_NOOP("Sla", "Stops when"), listed(definition.stops));
    line(QT_TRANSLATE_NOOP("Sla", "Cancelled when"), listed(definition.cancels));
    line(QT_TRANSLATE_NOOP("Sla", "Paused when"), listed(definition.pauses));
    line(QT_TRANSLATE_NOOP("Sla", "Goes on when"), listed(definition.resumes));
    line(QT_TRANSLATE_NOOP("Sla", "Clocks"),
         definition.each
             ? say(QT_TRANSLATE_NOOP("Sla", "one for each start, ended by the stop of the same record"))
             : say(QT_TRANSLATE_NOOP("Sla", "one per transaction, from its first start to its first stop")));
    QStringList other;
    for (const auto &row : definition.overrides) {
        other.append(elsewhere(row));
    }
    line(QT_TRANSLATE_NOOP("Sla", "Holds instead"), other.join(u"; "_s));
    return lines;
}

QString exactSpan(qint64 ms)
{
    const auto hours = Format::count(ms / hourMs);
    const auto minutes = Format::count(ms % hourMs / minuteMs);
    if (ms % minuteMs != 0) {
        return say(QT_TRANSLATE_NOOP("Sla", "%1 s")).arg(Format::locale().toString(double(ms) / secondMs, 'g', 9));
    }
    return ms % hourMs == 0 ? say(QT_TRANSLATE_NOOP("Sla", "%1 h")).arg(hours)
        : ms < hourMs       ? say(QT_TRANSLATE_NOOP("Sla", "%1 min")).arg(minutes)
                            : say(QT_TRANSLATE_NOOP("Sla", "%1 h %2 min")).arg(hours, minutes);
}

QString calendarWords(const QString &id, const QList<BusinessCalendar> &calendars)
{
    if (id == "entity"_L1) {
        return say(QT_TRANSLATE_NOOP("Sla", "business hours of each entity"));
    }
    if (id == "always"_L1) {
        return say(QT_TRANSLATE_NOOP("Sla", "every hour counts"));
    }
    const auto known = std::ranges::find(calendars, id, &BusinessCalendar::id);
    return known == calendars.end() ? id : u"%1, %2"_s.arg(known->title, QString::fromUtf8(known->zone));
}

QString fieldWord(const QString &field)
{
    static const QHash<QString, const char *> words{
        {u"title"_s, QT_TRANSLATE_NOOP("Sla", "Title")},       {u"limit"_s, QT_TRANSLATE_NOOP("Sla", "Limit")},
        {u"warn"_s, QT_TRANSLATE_NOOP("Sla", "Warning")},      {u"target"_s, QT_TRANSLATE_NOOP("Sla", "Target")},
        {u"calendar"_s, QT_TRANSLATE_NOOP("Sla", "Calendar")}, {u"on"_s, QT_TRANSLATE_NOOP("Sla", "Measured")}};
    const auto *known = words.value(field);
    return known ? say(known) : field;
}

QString valueWords(const QString &field, const QJsonValue &value, const QList<BusinessCalendar> &calendars)
{
    const auto text = value.toString();
    if (field == "on"_L1) {
        return value.toBool() ? say(QT_TRANSLATE_NOOP("Sla", "On")) : say(QT_TRANSLATE_NOOP("Sla", "Off"));
    }
    if (field == "limit"_L1) {
        return exactSpan(Config::parseDuration(text).value_or(0));
    }
    if (field == "warn"_L1) {
        return say(QT_TRANSLATE_NOOP("Sla", "%1 before it is due"))
            .arg(exactSpan(Config::parseDuration(text).value_or(0)));
    }
    if (field == "target"_L1) {
        return Format::percent(text.toDouble() / 100.0);
    }
    return field == "calendar"_L1 ? calendarWords(text, calendars) : text;
}

QString problemWords(const Config::SlaProblem &problem)
{
    if (problem.kind == "short"_L1) {
        return say(QT_TRANSLATE_NOOP("Sla", "The limit must be longer than the warning."));
    }
    if (problem.kind == "short-there"_L1) {
        return say(QT_TRANSLATE_NOOP("Sla", "Too long for %1: its own limit must be longer than the warning."))
            .arg(problem.detail.toUpper());
    }
    if (problem.field == "calendar"_L1) {
        return say(QT_TRANSLATE_NOOP("Sla", "The calendar \"%1\" is not known.")).arg(problem.detail);
    }
    if (problem.field == "title"_L1) {
        return say(QT_TRANSLATE_NOOP("Sla", "A definition needs a title."));
    }
    if (problem.field == "target"_L1) {
        return say(QT_TRANSLATE_NOOP("Sla", "Write a percentage such as 95 or 92.5."));
    }
    if (problem.field == "limit"_L1 || problem.field == "warn"_L1) {
        return say(QT_TRANSLATE_NOOP("Sla", "Write a time such as 6h, 90m or 2d (48 hours)."));
    }
    return QString::fromLatin1("%1: %2").arg(fieldWord(problem.field), problem.detail);
}

QVariantList effectWords(const Api::SlaDryRun &run)
{
    QVariantList lines;
    const auto line = [&](const QString &text, const QString &role) {
        lines.append(QVariantMap{{u"text"_s, text}, {u"role"_s, role}});
    };
    if (!run.draft.definition.on && run.now.running > 0) {
        line(say(QT_TRANSLATE_N_NOOP(
                     "Sla", "%Ln running clock(s) would be taken away until it is on again; what has stopped stays."),
                 int(run.now.running)),
             u"warn"_s);
        return lines;
    }
    const auto counts = [](const char *text, qint64 now, qint64 then) {
        return say(text).arg(Format::count(then), Format::count(now));
    };
    if (run.then.running == 0) {
        line(say(QT_TRANSLATE_NOOP("Sla", "No clock of it runs.")), u"secondary"_s);
        return lines;
    }
    line(say(run.partly ? QT_TRANSLATE_N_NOOP("Sla", "Of the %Ln running clock(s) that are due next:")
                        : QT_TRANSLATE_N_NOOP("Sla", "Of %Ln running clock(s):"),
             int(run.then.running)),
         u"secondary"_s);
    line(counts(QT_TRANSLATE_NOOP("Sla", "late: %1 instead of %2"), run.now.late, run.then.late),
         run.then.late > run.now.late ? u"danger"_s : u"text"_s);
    line(counts(QT_TRANSLATE_NOOP("Sla", "in warning: %1 instead of %2"), run.now.atRisk, run.then.atRisk),
         run.then.atRisk > run.now.atRisk ? u"warn"_s : u"text"_s);
    return lines;
}

} // namespace Throughline::SlaWords
