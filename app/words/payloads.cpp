// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/payloads.h"

#include "app/words/payload.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Payloads", text);
}

} // namespace

QList<PayloadEntry> payloadsOf(const Api::TransactionView &view)
{
    QList<PayloadEntry> entries;
    const auto add = [&](PayloadEntry entry) {
        if (!entry.body.isEmpty()) {
            entry.number = static_cast<int>(entries.size()) + 1;
            entries.append(std::move(entry));
        }
    };
    for (const auto &step : view.steps) {
        int number = 0;
        for (auto it = step.attempts.crbegin(); it != step.attempts.crend(); ++it) {
            ++number;
            PayloadEntry entry;
            entry.step = step.step;
            entry.systemName = step.systemName;
            entry.attempt = number;
            entry.together = it->together;
            entry.atMs = it->atMs;
            entry.line = it->method + u' ' + it->url;
            entry.message = it->message;
            entry.body = it->body;
            add(entry);
            entry.kind = PayloadEntry::Kind::Reply;
            entry.line = it->httpStatus > 0 ? u"HTTP %1"_s.arg(it->httpStatus) : it->outcome;
            entry.body = it->reply;
            add(entry);
        }
        PayloadEntry held;
        held.kind = PayloadEntry::Kind::ReadBack;
        held.step = step.step;
        held.systemName = step.systemName;
        held.atMs = step.readBackMs;
        held.line = step.targetId;
        held.body = step.readBack;
        add(held);
    }
    return entries;
}

QString payloadName(const PayloadEntry &entry)
{
    const bool batch = entry.together > 1;
    switch (entry.kind) {
    case PayloadEntry::Kind::Sent:
        return (batch ? say(QT_TRANSLATE_NOOP("Payloads", "Attempt %1, sent with %2 effects in one request"))
                            .arg(entry.attempt)
                            .arg(entry.together)
                      : say(QT_TRANSLATE_NOOP("Payloads", "Attempt %1, sent")).arg(entry.attempt));
    case PayloadEntry::Kind::Reply:
        return (batch ? say(QT_TRANSLATE_NOOP("Payloads", "Attempt %1, answer for %2 effects"))
                            .arg(entry.attempt)
                            .arg(entry.together)
                      : say(QT_TRANSLATE_NOOP("Payloads", "Attempt %1, answer")).arg(entry.attempt));
    case PayloadEntry::Kind::ReadBack:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Payloads", "Read back"));
}

int usualCounterpart(const QList<PayloadEntry> &entries, int number)
{
    const auto shown = std::ranges::find(entries, number, &PayloadEntry::number);
    if (shown == entries.end()) {
        return 0;
    }
    int before = 0;
    int held = 0;
    int sent = 0;
    for (const auto &entry : entries) {
        if (entry.step != shown->step || entry.number == number) {
            continue;
        }
        before = entry.kind == shown->kind && entry.number < number ? entry.number : before;
        held = entry.kind == PayloadEntry::Kind::ReadBack ? entry.number : held;
        sent = entry.kind == PayloadEntry::Kind::Sent ? entry.number : sent;
    }
    return shown->kind == PayloadEntry::Kind::ReadBack ? sent : before > 0 ? before : held;
}

ComparedLines comparedLines(const PayloadEntry &before, const PayloadEntry &after, qsizetype bytesMost)
{
    const bool other = before.kind != after.kind;
    const auto lines = [&](const PayloadEntry &entry) {
        return payloadLines(other ? sortedByKeys(entry.body) : entry.body, bytesMost);
    };
    return {lines(before), lines(after)};
}

} // namespace Throughline
