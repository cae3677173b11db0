// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/planwords.h"

#include "app/components/format.h"
#include "app/components/looks.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Plan", text, nullptr, n);
}

/// "7c1e 09ab 52d4 88f1 …": the first half is enough to compare by eye.
QString grouped(const QByteArray &hash)
{
    QStringList groups;
    for (qsizetype i = 0; i < std::min<qsizetype>(hash.size(), 32); i += 4) {
        groups.append(QString::fromLatin1(hash.mid(i, 4)));
    }
    return groups.join(u' ');
}

struct CheckSum {
    TargetCheck check;
    const char *note;
    int number;
};

QList<CheckSum> sums(const Api::PlanView &plan)
{
    const auto of = [&](TargetCheck check) { return plan.checks.value(int(check)); };
    const int doubtful = of(TargetCheck::CannotTell) + of(TargetCheck::AbsentUnwitnessed);
    QList<CheckSum> list{
        {TargetCheck::NotAsked, QT_TRANSLATE_NOOP("Plan", "not asked yet"), of(TargetCheck::NotAsked)},
        {TargetCheck::Absent, QT_TRANSLATE_NOOP("Plan", "will be sent"), of(TargetCheck::Absent)},
        {TargetCheck::PresentEqual, QT_TRANSLATE_NOOP("Plan", "nothing sent"), of(TargetCheck::PresentEqual)},
        {TargetCheck::PresentDifferent, QT_TRANSLATE_NOOP("Plan", "stopped"), of(TargetCheck::PresentDifferent)},
        {TargetCheck::LookAlike, QT_TRANSLATE_NOOP("Plan", "stopped"), of(TargetCheck::LookAlike)},
        {TargetCheck::CannotTell, QT_TRANSLATE_NOOP("Plan", "held"), doubtful},
    };
    list.removeIf([](const CheckSum &sum) { return sum.number == 0; });
    return list;
}

} // namespace

QVariantMap planFacts(const Api::PlanView &plan, const QTimeZone &zone)
{
    const Look look = lookOf(plan.state);
    QStringList scope{say(QT_TRANSLATE_N_NOOP("Plan", "%Ln order(s) frozen at"), int(plan.items.size())) + u' '
                      + Format::evidenceTime(plan.frozenMs, zone).left(5)};
    if (plan.newerFailures > 0) {
        scope.append(say(QT_TRANSLATE_N_NOOP("Plan", "%Ln newer failure(s) are not in this plan"), plan.newerFailures));
    }
    return {{u"title"_s, sentenceOf(plan.title)},
            {u"scope"_s, scope.join(u" · "_s)},
            {u"state"_s, Api::toWord(plan.state)},
            {u"glyph"_s, look.glyph},
            {u"word"_s, look.word},
            {u"role"_s, look.role},
            {u"hash"_s, grouped(plan.hash)},
            {u"mapping"_s,
             plan.mappingVersion.isEmpty()
                 ? QString()
                 : say(QT_TRANSLATE_NOOP("Plan", "mapping %1")).arg(plan.mappingVersion.left(12))},
            {u"reason"_s, plan.reason},
            {u"actor"_s, plan.actor},
            {u"frozen"_s, Format::stamp(plan.frozenMs, zone)},
            {u"stopReason"_s, plan.stopReason}};
}

QVariantList planChecks(const Api::PlanView &plan)
{
    QVariantList list;
    for (const auto &sum : sums(plan)) {
        const Look look = lookOf(sum.check);
        list.append(QVariantMap{{u"check"_s, toWord(sum.check)},
                                {u"glyph"_s, look.glyph},
                                {u"role"_s, look.role},
                                {u"number"_s, Format::count(sum.number)},
                                {u"word"_s, look.word.toLower()},
                                {u"note"_s, say(sum.note)},
                                {u"share"_s, double(sum.number) / double(std::max<qsizetype>(1, plan.items.size()))}});
    }
    return list;
}

QVariantList planGates(const Api::PlanView &plan)
{
    QVariantList list;
    for (const auto &gate : plan.gates) {
        const QString words = gate.state == "running"_L1 ? say(QT_TRANSLATE_NOOP("Plan", "running"))
            : gate.state == "open"_L1                    ? say(QT_TRANSLATE_NOOP("Plan", "verified"))
            : gate.state == "stopped"_L1                 ? say(QT_TRANSLATE_NOOP("Plan", "stopped"))
                                                         : say(QT_TRANSLATE_NOOP("Plan", "waits"));
        list.append(QVariantMap{{u"number"_s, gate.number},
                                {u"state"_s, gate.state},
                                {u"words"_s, words},
                                {u"items"_s, say(QT_TRANSLATE_N_NOOP("Plan", "%Ln order(s)"), gate.items)},
                                {u"money"_s, Format::shortAmount(gate.money)}});
    }
    return list;
}

QVariantList planMoney(const Api::PlanView &plan)
{
    int most = 1;
    for (const auto &sum : plan.money) {
        most = std::max(most, sum.count);
    }
    QVariantList list;
    for (const auto &sum : plan.money) {
        list.append(QVariantMap{{u"code"_s, sum.money.currency},
                                {u"orders"_s, say(QT_TRANSLATE_N_NOOP("Plan", "%Ln order(s)"), sum.count)},
                                {u"amount"_s, sum.money.amount.toString()},
                                {u"share"_s, double(sum.count) / most}});
    }
    return list;
}

QVariantList planProgress(const Api::PlanView &plan)
{
    QMap<Api::ReceiptKind, int> counts;
    for (const auto &item : plan.items) {
        counts[item.receipt] += 1;
    }
    using enum Api::ReceiptKind;
    QVariantList list;
    for (const auto &[kind, word] : {std::pair{Applied, QT_TRANSLATE_NOOP("Plan", "done, read back")},
                                     {AlreadyThere, QT_TRANSLATE_NOOP("Plan", "already there, nothing sent")},
                                     {Failed, QT_TRANSLATE_NOOP("Plan", "failed")},
                                     {Refused, QT_TRANSLATE_NOOP("Plan", "refused")},
                                     {InDoubt, QT_TRANSLATE_NOOP("Plan", "in doubt, being asked")},
                                     {Differs, QT_TRANSLATE_NOOP("Plan", "differ, stopped")},
                                     {NoLongerWanted, QT_TRANSLATE_NOOP("Plan", "no longer wanted")},
                                     {None, QT_TRANSLATE_NOOP("Plan", "left")}}) {
        if (counts.value(kind) == 0) {
            continue;
        }
        const Look look = lookOf(kind);
        list.append(
            QVariantMap{{u"glyph"_s, look.glyph},
                        {u"role"_s, look.role},
                        {u"number"_s, Format::count(counts.value(kind))},
                        {u"word"_s, say(word)},
                        {u"share"_s, kind == None ? 0.0 : double(counts.value(kind)) / double(plan.items.size())}});
    }
    return list;
}

} // namespace Throughline
