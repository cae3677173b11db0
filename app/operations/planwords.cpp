// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/planwords.h"

#include "app/components/causewords.h"
#include "app/components/format.h"
#include "app/words/flowwords.h"
#include "engine/model/missing.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

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

/// What asking the target proved, as it is counted and filtered; `note` says what follows from it.
struct Kind {
    QString key;
    Look look;
    const char *note;
};

Kind kindOf(const Api::PlanItemView &item)
{
    const bool goes = item.check == TargetCheck::Absent || item.check == TargetCheck::AbsentUnwitnessed;
    if (goes && item.checkedHere) {
        return {item.beginsFlow ? u"begins"_s : u"checked-here"_s, planCheckLook(item),
                item.beginsFlow ? QT_TRANSLATE_NOOP("Plan", "every step asks its target first")
                                : QT_TRANSLATE_NOOP("Plan", "then the flow goes on")};
    }
    switch (item.check) {
    case TargetCheck::NotAsked:
        return {toWord(item.check), lookOf(item.check), QT_TRANSLATE_NOOP("Plan", "not asked yet")};
    case TargetCheck::Absent:
    case TargetCheck::AbsentUnwitnessed:
        return {toWord(TargetCheck::Absent), lookOf(item.check), QT_TRANSLATE_NOOP("Plan", "will be sent")};
    case TargetCheck::PresentEqual:
        return {toWord(item.check), lookOf(item.check), QT_TRANSLATE_NOOP("Plan", "nothing sent")};
    case TargetCheck::PresentDifferent:
    case TargetCheck::LookAlike:
        return {toWord(item.check), lookOf(item.check), QT_TRANSLATE_NOOP("Plan", "stopped")};
    case TargetCheck::CannotTell:
        break;
    }
    return {toWord(item.check), lookOf(item.check), QT_TRANSLATE_NOOP("Plan", "held")};
}

/// Something is sent for it, or its flow goes on.
bool goes(const Api::PlanItemView &item)
{
    return item.check == TargetCheck::Absent || item.check == TargetCheck::AbsentUnwitnessed;
}

/// A check of our own that passed, and nothing is proved yet of what follows on it.
bool begunOnly(const Api::PlanItemView &item)
{
    return item.checkedHere && item.receipt == Api::ReceiptKind::Applied && item.proved == 0;
}

/// Orders of one customer wait for one customer record: fewer effects than orders.
QString sharedNote(const Api::PlanView &plan)
{
    QSet<QString> orders;
    for (const auto &item : plan.items) {
        orders.insert(item.orderKey);
        orders.unite(QSet(item.sharedWith.begin(), item.sharedWith.end()));
    }
    return orders.size() <= plan.items.size()
        ? QString()
        : say(QT_TRANSLATE_NOOP("Plan", "%1 orders need %2 effects: orders of one customer share one"))
              .arg(Format::count(orders.size()), Format::count(plan.items.size()));
}

} // namespace

QVariantMap planFacts(const Api::PlanView &plan, const QTimeZone &zone)
{
    const Look look = lookOf(plan.state);
    QStringList scope{say(QT_TRANSLATE_N_NOOP("Plan", "%Ln item(s) frozen at"), int(plan.items.size())) + u' '
                      + Format::evidenceTime(plan.frozenMs, zone).left(5)};
    if (plan.newerFailures > 0) {
        scope.append(say(QT_TRANSLATE_N_NOOP("Plan", "%Ln newer failure(s) are not in this plan"), plan.newerFailures));
    }
    if (const auto shared = sharedNote(plan); !shared.isEmpty()) {
        scope.append(shared);
    }
    return {{u"title"_s, causeWords(plan.title)},
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
            {u"approvedBy"_s, plan.approvedBy},
            {u"approved"_s, plan.approvedMs > 0 ? Format::stamp(plan.approvedMs, zone) : QString()},
            {u"stopReason"_s, plan.stopReason}};
}

Look planCheckLook(const Api::PlanItemView &item)
{
    return goes(item) && item.beginsFlow ? Look{u"play"_s, say(QT_TRANSLATE_NOOP("Plan", "Begins the flow")), u"info"_s}
        : goes(item) && item.checkedHere ? Look{u"play"_s, say(QT_TRANSLATE_NOOP("Plan", "Checked again")), u"info"_s}
                                         : lookOf(item.check);
}

Look planReceiptLook(const Api::PlanItemView &item)
{
    return !begunOnly(item) ? lookOf(item.receipt)
        : item.beginsFlow   ? Look{u"applied"_s, say(QT_TRANSLATE_NOOP("Plan", "Flow begun")), u"ok"_s}
                            : Look{u"applied"_s, say(QT_TRANSLATE_NOOP("Plan", "Check passed")), u"ok"_s};
}

QString planCheckKey(const Api::PlanItemView &item)
{
    return kindOf(item).key;
}

QString planEvidence(const Api::PlanItemView &item, const QTimeZone &zone)
{
    QString words = causeWords(item.evidence);
    if (item.beginsFlow && kindOf(item).key == "begins"_L1) {
        words = say(QT_TRANSLATE_NOOP("Plan", "a gap: checked here first"));
    } else if (kindOf(item).key == "checked-here"_L1) {
        words = say(QT_TRANSLATE_NOOP("Plan", "checked here, nothing is sent by it"));
    } else if (item.evidence.isEmpty() || item.evidence.startsWith("asked "_L1)) {
        words = item.askedMs > 0
            ? say(QT_TRANSLATE_NOOP("Plan", "asked %1")).arg(Format::evidenceTime(item.askedMs, zone))
            : QString();
    } else if (!missingEntry(item.evidence)) {
        words = item.evidence; // a vendor's words, or an id first
    }
    if (!item.sharedWith.isEmpty()) {
        words += u" · "_s + say(QT_TRANSLATE_NOOP("Plan", "also for %1")).arg(item.sharedWith.join(u", "_s));
    }
    return words;
}

QString planWaitsFor(const Api::PlanItemView &item)
{
    QStringList after;
    for (const auto position : item.after) {
        after.append(QString::number(position));
    }
    return after.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("Plan", "after %1")).arg(after.join(u", "_s));
}

QString planHeldBy(const Api::PlanView &plan, const Api::PlanItemView &item)
{
    if (item.heldBy < 1 || item.heldBy > plan.items.size()) {
        return {};
    }
    return say(QT_TRANSLATE_NOOP("Plan", "never begun: %1, which it needs, did not end well"))
        .arg(u"%1 %2"_s.arg(item.heldBy).arg(plan.items.at(item.heldBy - 1).orderKey));
}

QStringList planEffects(const Api::PlanView &plan)
{
    int flows = 0;
    int dependent = 0;
    QSet<QString> shared;
    for (const auto &item : plan.items) {
        flows += item.beginsFlow ? 1 : 0;
        dependent += item.after.isEmpty() ? 0 : 1;
        shared.unite(QSet<QString>(item.sharedWith.begin(), item.sharedWith.end()));
    }
    QStringList words;
    if (flows > 0) {
        words.append(
            say(QT_TRANSLATE_N_NOOP("Plan", "%Ln flow(s) begin; each of their steps asks its target first."), flows));
    }
    if (dependent > 0) {
        words.append(
            say(QT_TRANSLATE_N_NOOP("Plan", "%Ln item(s) wait until what they need was read back."), dependent));
    }
    if (!shared.isEmpty()) {
        words.append(
            say(QT_TRANSLATE_N_NOOP("Plan", "%Ln further order(s) wait for the same effect and go on with it."),
                int(shared.size())));
    }
    words.append(say(QT_TRANSLATE_NOOP("Plan", "The next steps of each order go on by themselves once it is proved.")));
    return words;
}

QString planRequest(const QString &request)
{
    const QUrl url(request.section(u' ', 1));
    return request.section(u' ', 0, 0) + u' '
        + url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::PrettyDecoded);
}

QString planApproval(const Api::PlanView &plan, const QString &orderKey, const QList<Api::SequelView> &sequels)
{
    QMap<QString, Money> sums;
    int orders = 0;
    for (const auto &item : plan.items) {
        if (!goes(item)) {
            continue;
        }
        ++orders;
        if (!item.amount.isNull()) {
            auto &sum = sums[item.amount.currency];
            sum = {sum.amount + item.amount.amount, item.amount.currency};
        }
    }
    QStringList money;
    for (const auto &sum : std::as_const(sums)) {
        money.append(Format::amountWithCode(sum));
    }
    QStringList words{say(QT_TRANSLATE_N_NOOP("Plan", "%Ln order(s) go on: %1."), orders)
                          .arg(money.isEmpty() ? QString(QChar(0x2014)) : money.join(u", "_s))};
    if (!sequels.isEmpty()) {
        QStringList titles;
        for (const auto &sequel : sequels) {
            titles.append(planSequelTitle(sequel));
        }
        words.append(say(QT_TRANSLATE_NOOP("Plan", "For %1 this will: %2.")).arg(orderKey, titles.join(u"; "_s)));
    }
    words.append(
        say(QT_TRANSLATE_NOOP("Plan", "What is sent must hash to %1, or the item stops.")).arg(grouped(plan.hash)));
    return words.join(u"\n\n"_s);
}

QString planSequelTitle(const Api::SequelView &sequel)
{
    return say(QT_TRANSLATE_NOOP("Plan", "%1 in %2")).arg(wordOfStep(sequel.step), sequel.systemName);
}

QString planSequelNote(const Api::SequelView &sequel, const QTimeZone &zone)
{
    if (!sequel.cannot.isEmpty()) {
        return say(QT_TRANSLATE_NOOP("Plan", "Cannot be built yet, so it is not approved with this plan: %1"))
            .arg(sequel.cannot);
    }
    QStringList words;
    const bool done = sequel.state == StepState::Succeeded;
    if (sequel.state && (done || sequel.sentMs > 0)) {
        words.append(done && sequel.sentMs == 0 ? lookOf(Api::ReceiptKind::AlreadyThere).word
                                                : lookOf(*sequel.state).word);
    }
    if (done && !sequel.targetId.isEmpty()) {
        words.append(say(QT_TRANSLATE_NOOP("Plan", "record %1"))
                         .arg(sequel.targetNumber.isEmpty() ? sequel.targetId : sequel.targetNumber));
    }
    if (sequel.sentMs > 0) {
        words.append(say(QT_TRANSLATE_NOOP("Plan", "Sent %1")).arg(Format::stamp(sequel.sentMs, zone)));
        for (const auto &[name, value] : sequel.filled) {
            words.append(u"%1 = %2"_s.arg(name, value));
        }
    }
    if (!words.isEmpty()) {
        return words.join(u" · "_s);
    }
    return sequel.placeholders.isEmpty()
        ? QString()
        : say(QT_TRANSLATE_NOOP("Plan", "Made on the way: %1")).arg(sequel.placeholders.join(u", "_s));
}

QString planReceipt(const Api::PlanItemView &item, const QTimeZone &zone)
{
    if (item.receiptText.isEmpty() || item.receiptText == item.evidence) {
        return planEvidence(item, zone);
    }
    if (item.checkedHere && item.proved > 0) {
        return say(QT_TRANSLATE_N_NOOP("Plan", "%Ln next step(s) proved"), item.proved);
    }
    if (begunOnly(item)) {
        return say(item.beginsFlow ? QT_TRANSLATE_NOOP("Plan", "its steps ask their targets before they send")
                                   : QT_TRANSLATE_NOOP("Plan", "the next step goes on by itself"));
    }
    return item.receiptText;
}

QVariantList planChecks(const Api::PlanView &plan)
{
    QList<Kind> kinds;
    QHash<QString, int> counts;
    for (const auto &item : plan.items) {
        const auto kind = kindOf(item);
        if (counts[kind.key]++ == 0) {
            kinds.append(kind);
        }
    }
    // What goes out first, then by number.
    std::ranges::stable_sort(kinds, std::greater{}, [&](const Kind &kind) {
        return (kind.look.role == "info"_L1 ? plan.items.size() : 0) + counts[kind.key];
    });
    QVariantList list;
    for (const auto &kind : std::as_const(kinds)) {
        const int number = counts[kind.key];
        list.append(QVariantMap{{u"check"_s, kind.key},
                                {u"glyph"_s, kind.look.glyph},
                                {u"role"_s, kind.look.role},
                                {u"number"_s, Format::count(number)},
                                {u"word"_s, QString(kind.look.word.first(1).toLower() + kind.look.word.sliced(1))},
                                {u"note"_s, say(kind.note)},
                                {u"share"_s, double(number) / double(plan.items.size())}});
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
    QMap<QPair<QString, QString>, Api::CurrencySum> sums; // by entity and currency
    int most = 1;
    for (const auto &item : plan.items) {
        if (!goes(item) || item.amount.isNull()) {
            continue;
        }
        auto &sum = sums[{item.entity, item.amount.currency}];
        sum.money = {sum.money.amount + item.amount.amount, item.amount.currency};
        most = std::max(most, ++sum.count);
    }
    QVariantList list;
    for (const auto &[key, sum] : sums.asKeyValueRange()) {
        list.append(QVariantMap{{u"entity"_s, key.first},
                                {u"code"_s, key.second},
                                {u"orders"_s, say(QT_TRANSLATE_N_NOOP("Plan", "%Ln order(s)"), sum.count)},
                                {u"amount"_s, sum.money.text()},
                                {u"share"_s, double(sum.count) / most}});
    }
    return list;
}

QVariantList planProgress(const Api::PlanView &plan)
{
    QMap<Api::ReceiptKind, int> counts;
    int begun = 0; // checks of our own: nothing was sent, so nothing is read back
    for (const auto &item : plan.items) {
        begunOnly(item) ? ++begun : ++counts[item.receipt];
    }
    QVariantList list;
    const auto add = [&](const Look &look, int number, const char *word, bool ended) {
        if (number > 0) {
            list.append(QVariantMap{{u"glyph"_s, look.glyph},
                                    {u"role"_s, look.role},
                                    {u"number"_s, Format::count(number)},
                                    {u"word"_s, say(word)},
                                    {u"share"_s, ended ? double(number) / double(plan.items.size()) : 0.0}});
        }
    };
    using enum Api::ReceiptKind;
    add(lookOf(Applied), begun, QT_TRANSLATE_NOOP("Plan", "passed the check, the flow goes on"), true);
    for (const auto &[kind, word] : {std::pair{Applied, QT_TRANSLATE_NOOP("Plan", "done, read back")},
                                     {AlreadyThere, QT_TRANSLATE_NOOP("Plan", "already there, nothing sent")},
                                     {Failed, QT_TRANSLATE_NOOP("Plan", "failed")},
                                     {Refused, QT_TRANSLATE_NOOP("Plan", "refused")},
                                     {InDoubt, QT_TRANSLATE_NOOP("Plan", "in doubt, being asked")},
                                     {Differs, QT_TRANSLATE_NOOP("Plan", "differ, stopped")},
                                     {NoLongerWanted, QT_TRANSLATE_NOOP("Plan", "no longer wanted")},
                                     {None, QT_TRANSLATE_NOOP("Plan", "left")}}) {
        add(lookOf(kind), counts.value(kind), word, kind != None);
    }
    return list;
}

} // namespace Throughline
