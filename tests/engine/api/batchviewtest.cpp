// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/reader.h"
#include "tests/support/desk/desk.h"

#include <QTest>

using namespace Throughline;
using namespace Throughline::Test;
using namespace Qt::StringLiterals;

namespace
{

const auto good = u"SO-1"_s;
const auto bad = u"SO-2"_s;
const auto customer = u"erp-customer"_s;

Store::AttemptRow sendTogether(Desk &desk)
{
    Store::AttemptDraft draft;
    draft.lease = desk.context()->token;
    draft.intentIds = {desk.step(good, customer)->row.intentId, desk.step(bad, customer)->row.intentId};
    draft.system = u"netsuite-emea"_s;
    draft.createdMs = desk.clock.wall;
    draft.method = "PATCH";
    draft.url = u"https://example.test/batch"_s;
    draft.body = R"({"records":[{},{}]})";
    return need(Store::EffectsStore(desk.database())
                    .addAttempt(draft, u"attempt-committed"_s, Store::never, desk.context()->lease));
}

} // namespace

/// One answer to several effects: each transaction shows what it says of its own.
class BatchViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachShowsItsOwnVerdict()
    {
        Desk desk;
        desk.operate(u"quote-to-cash"_s, desk.clock.wall - hour);
        for (const auto &order : {good, bad}) {
            desk.see(quote(order, desk.clock.wall));
            desk.see(opportunity(order, u"won"_s, desk.clock.wall));
        }
        const auto attempt = sendTogether(desk);
        Store::Arrival reply;
        reply.system = attempt.system;
        reply.source = u"reply"_s;
        reply.eventId = u"attempt:%1"_s.arg(attempt.seq);
        reply.origin = Origin::Reply;
        reply.receivedMs = desk.clock.wall;
        reply.body = R"([{"success":true},{"success":false}])";
        reply.attemptSeq = attempt.seq;
        reply.meta = {{u"status"_s, 200}}; // what the first of them was told
        need(Store::IngestStore(desk.database()).append({reply}));
        for (const auto &order : {good, bad}) {
            Store::Move move;
            move.intentId = desk.step(order, customer)->row.intentId;
            move.from = StepState::InFlight;
            move.to = order == good ? StepState::Succeeded : StepState::DeadLettered;
            move.atMs = desk.clock.wall;
            move.reason = u"answered"_s;
            move.attemptSeq = attempt.seq;
            move.code = order == good ? QString() : u"FIELD_INTEGRITY"_s;
            move.message = order == good ? QString() : u"no such currency"_s;
            move.nextAtMs = Store::never;
            need(Store::EffectsStore(desk.database()).transition(move));
            desk.project(order);
        }

        const auto opened = Api::Reader::open(desk.workspace());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        const auto stateShown = [&](const QString &order) {
            const auto view = need((*opened)->transaction(order));
            const auto line = std::ranges::find(view.history, u"attempt"_s, &Api::HistoryLine::kind);
            return line == view.history.end() ? StepState::Planned : line->state;
        };
        const auto attemptOf = [&](const QString &order) {
            const auto view = need((*opened)->transaction(order));
            return std::ranges::find(view.steps, customer, &Api::StepView::step)->attempts.value(0);
        };
        QCOMPARE(attemptOf(good).message, QString());
        QCOMPARE(stateShown(good), StepState::Succeeded);
        QCOMPARE(attemptOf(bad).httpStatus, 200);
        QCOMPARE(attemptOf(bad).outcome, u"FIELD_INTEGRITY"_s);
        QCOMPARE(attemptOf(bad).message, u"no such currency"_s);
        QCOMPARE(stateShown(bad), StepState::DeadLettered);
    }
};

QTEST_GUILESS_MAIN(BatchViewTest)
#include "batchviewtest.moc"
