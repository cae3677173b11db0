// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "app/components/causewords.h"
#include "engine/model/missing.h"

#include <QCoroFuture>
#include <QCoroTimer>
#include <QCursor>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QQuickItem>
#include <QScreen>

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Throughline
{

namespace
{
constexpr int framesPerPage = 8; ///< layouts of a fresh page settle within a few
constexpr auto frame = 16ms;
constexpr int patienceMs = 10'000; ///< for a page that never settles: then it is taken as it is
constexpr auto look = 250ms;
constexpr int stillMs =
    12'000; ///< without a change, longer than any system of the pocket estate waits between two polls
constexpr int settleMostMs = 60'000;
constexpr int replayMostMs = 40'000;
constexpr int replayed = 3;
constexpr int worked = 6;
/// What the pocket estate's ERP calls the product that nobody has mapped.
constexpr auto mappedTo = "SKU-PRO-E1"_L1;
/// The window of a small notebook, and the smallest one there is: here columns have to leave.
constexpr std::array smallSizes{QSize(1280, 800), QSize(1000, 640)};

/// Says so where the columns of a visible table are wider than the table.
void checkTables(const QQuickItem *item, const QString &page)
{
    if (!item->isVisible()) {
        return;
    }
    const auto *columns = item->property("columns").value<QObject *>();
    if (columns && QLatin1StringView(item->metaObject()->className()).startsWith("TableHeader"_L1)) {
        const auto used = columns->property("used").toReal();
        if (item->width() > 0 && used > item->width() + 1) {
            qWarning("%ls in a window of %d: columns of %.0f in a table of %.0f", qUtf16Printable(page),
                     item->window()->width(), used, item->width());
        }
    }
    for (const auto children = item->childItems(); const auto *child : children) {
        checkTables(child, page);
    }
}
} // namespace

Tour::Tour(QQuickWindow *window, Backend *backend, QString folder, QString suffix, QObject *parent)
    : QObject(parent), m_window(window), m_backend(backend), m_folder(std::move(folder)), m_suffix(std::move(suffix))
{
}

void Tour::start()
{
    QCoro::connect(walk(), this, [this] { Q_EMIT finished(m_pages); });
}

QCoro::Task<void> Tour::walk()
{
    if (!m_folder.isEmpty()) {
        QCursor::setPos(m_window->screen()->geometry().bottomLeft()); // nothing is hovered in a picture
        co_await settle();
    }
    co_await chooseCauses();
    co_await show(u"lanes"_s, {}, u"lanes"_s);
    co_await workSome();
    co_await show(u"lanes"_s, u"money > 50k"_s, u"lanes-filtered"_s);
    co_await show(u"exceptions"_s, u"all"_s, u"exceptions-filtered"_s);
    co_await show(u"lanes"_s, u"all"_s, {});
    QMetaObject::invokeMethod(m_window, "lead");
    co_await show(u"lanes"_s, {}, u"guide"_s);
    co_await show(u"exceptions"_s, {}, u"guide-cause"_s);
    QMetaObject::invokeMethod(m_window, "leave");
    co_await show(u"find"_s, u"lane = order and money > 10k and age > 0m"_s, u"search"_s);
    co_await show(u"find"_s, u"lane = ordr or money > much"_s, u"search-problem"_s);
    co_await show(u"find"_s, u"view:shipped:before-close"_s, u"view"_s);
    co_await show(u"palette"_s, u"led"_s, u"palette"_s);
    co_await show(u"exceptions"_s, {}, u"exceptions"_s);
    co_await showWork();
    if (!m_mappingCause.isEmpty()) {
        co_await show(u"exceptions"_s, u"cause:"_s + m_mappingCause, u"exceptions-mapping"_s);
        co_await show(u"transaction"_s, m_mappingOrder, u"transaction-mapping"_s);
        co_await show(u"transaction"_s, u"steps"_s, u"steps"_s);
        co_await show(u"transaction"_s, u"checks"_s, u"checks"_s);
    }
    if (!m_order.isEmpty()) {
        co_await show(u"transaction"_s, u"events"_s, {});
        co_await show(u"transaction"_s, m_order, u"transaction"_s);
        co_await show(u"transaction"_s, u"payloads"_s, u"payload-none"_s);
        co_await show(u"transaction"_s, u"changes"_s, u"changes"_s);
        co_await show(u"transaction"_s, u"records"_s, u"lineage-table"_s);
        co_await show(u"transaction"_s, u"tree"_s, {});
        co_await show(u"transaction"_s, u"expand"_s, u"lineage-opened"_s);
        co_await show(u"transaction"_s, m_order + u"@2"_s, u"transaction-past"_s);
    }
    co_await show(u"in-doubt"_s, {}, u"in-doubt"_s);
    co_await show(u"exceptions"_s, u"lane:revenue"_s, u"empty"_s);
    co_await show(u"transaction"_s, u"SO-0000-000000"_s, u"error"_s);
    co_await replaySome();
    co_await makePlan();
    const auto made = co_await plans();
    co_await show(u"operations"_s, {}, u"operations"_s);
    if (!made.ended.isEmpty()) {
        co_await show(u"plan"_s, made.ended, u"receipts"_s);
    }
    if (!made.open.isEmpty()) {
        co_await show(u"plan"_s, made.open, u"plan"_s);
        co_await hold(made.open);
    }
    QMetaObject::invokeMethod(m_window, "showDock", Q_ARG(bool, true));
    co_await show(u"exceptions"_s, u"all"_s, u"dock"_s);
    QMetaObject::invokeMethod(m_window, "showDock", Q_ARG(bool, false));
    co_await showSent(made.ended);
    co_await show(u"sla"_s, u"quote-to-order"_s, u"sla"_s);
    co_await show(u"sla"_s, u"edit:6h"_s, u"sla-definition"_s);
    co_await show(u"sla"_s, u"edit:1h"_s, u"sla-definition-problem"_s);
    co_await show(u"sla"_s, u"charts"_s, {});
    co_await show(u"kpi"_s, {}, u"kpi"_s);
    co_await show(u"alerts"_s, {}, u"alerts"_s);
    co_await show(u"alerts"_s, u"rules"_s, u"alert-rules"_s);
    co_await show(u"systems"_s, {}, u"systems"_s);
    co_await show(u"drills"_s, {}, u"drills"_s);
    co_await show(u"diagnostics"_s, {}, u"diagnostics"_s);
}

/// Pictures show an estate at rest: nothing to send, and the counts stand still.
QCoro::Task<void> Tour::settle()
{
    QElapsedTimer all;
    QElapsedTimer still;
    all.start();
    still.start();
    QList<int> seen;
    while (still.elapsed() < stillMs && all.elapsed() < settleMostMs) {
        const auto status = co_await m_backend->status();
        const QList<int> counts = status
            ? QList{status->transactions, status->openExceptions, status->inDoubt, status->outbox}
            : QList<int>();
        if (counts != seen || counts.value(0) == 0 || counts.value(3) > 0) {
            seen = counts;
            still.restart();
        }
        co_await QCoro::sleepFor(look);
    }
}

QCoro::Task<void> Tour::chooseCauses()
{
    const auto causes = co_await m_backend->causes({});
    for (const auto views = causes.value_or(QList<Api::CauseView>()); const auto &view : views) {
        m_causes.append(view.cause.id);
        const auto missing = missingEntry(view.cause.title);
        if (missing && m_mappingCause.isEmpty()) {
            m_mappingCause = view.cause.id;
            m_mappingMap = missing->map;
            m_mappingKey = missing->key;
        }
    }
    if (!m_mappingCause.isEmpty()) {
        const auto page = co_await m_backend->items(m_mappingCause, {}, ItemSort::Money, {}, replayed);
        for (const auto inTurn = page.value_or(Api::ItemPage()).items; const auto &item : inTurn) {
            m_mappingItems.append(item.exceptionId);
            m_mappingOrder = m_mappingOrder.isEmpty() ? item.orderKey : m_mappingOrder;
        }
    }
    for (const auto lane : {Lane::Payment, Lane::Invoice, Lane::Order}) {
        const auto page = co_await m_backend->laneItems(lane, {}, 1);
        if (page && !page->items.isEmpty() && m_order.isEmpty()) {
            m_order = page->items.first().orderKey;
        }
    }
    if (const auto known = co_await m_backend->transaction(m_order); !known && !m_causes.isEmpty()) {
        const auto page = co_await m_backend->items(m_causes.first(), {}, ItemSort::Money, {}, 1);
        const auto first = page.value_or(Api::ItemPage()).items;
        m_order =
            first.isEmpty() ? QString() : first.first().orderKey; // a board and an order that do not belong together
    }
}

QCoro::Task<void> Tour::show(QString page, QString argument, QString file)
{
    QMetaObject::invokeMethod(m_window, "visit", Q_ARG(QString, page), Q_ARG(QString, argument));
    ++m_pages;
    QElapsedTimer waited;
    waited.start();
    for (int frames = 0; frames < framesPerPage;) {
        m_window->requestUpdate();
        co_await QCoro::sleepFor(frame);
        const bool settled = m_window->property("settled").toBool() && !m_backend->busy();
        frames = !settled && waited.elapsed() < patienceMs ? 0 : frames + 1;
    }
    checkTables(m_window->contentItem(), page);
    if (m_folder.isEmpty()) {
        co_await shrink(page);
    }
    if (page == "diagnostics"_L1 && !m_folder.isEmpty()) {
        co_await QCoro::sleepFor(look); // it fades in
    }
    const auto path = u"%1/%2-%3.png"_s.arg(m_folder, file, m_suffix);
    if (!m_folder.isEmpty() && !file.isEmpty() && !m_window->grabWindow().save(path)) {
        qCritical("cannot write %ls", qUtf16Printable(path));
    }
}

/// The same page in smaller windows.
QCoro::Task<void> Tour::shrink(QString page)
{
    const auto whole = m_window->size();
    for (const auto &size : smallSizes) {
        m_window->resize(size);
        co_await QCoro::sleepFor(2 * frame);
        checkTables(m_window->contentItem(), page);
    }
    m_window->resize(whole);
    co_await QCoro::sleepFor(frame);
}

QCoro::Task<Tour::Plans> Tour::plans()
{
    Plans found;
    const auto list = co_await m_backend->plans();
    for (const auto all = list.value_or(QList<Api::PlanView>()); const auto &plan : all) {
        auto &place =
            plan.state == Api::PlanState::Planned || plan.state == Api::PlanState::Approved ? found.open : found.ended;
        place = place.isEmpty() ? plan.id : place;
    }
    co_return found;
}

/// What a person does with a morning's exceptions before anything is sent; once per workspace.
QCoro::Task<void> Tour::workSome()
{
    const auto owners = co_await m_backend->owners();
    if (m_folder.isEmpty() || m_causes.isEmpty() || !owners || !owners->tags.isEmpty()) {
        co_return;
    }
    const auto page = co_await m_backend->items(m_causes.first(), {}, ItemSort::Money, {}, worked);
    QStringList ids;
    for (const auto items = page.value_or(Api::ItemPage()).items; const auto &item : items) {
        ids.append(item.exceptionId);
    }
    if (ids.size() < worked) {
        co_return;
    }
    co_await m_backend->local({u"assign"_s, ids.first(2), {{u"owner"_s, m_backend->actor()}}});
    co_await m_backend->local(
        {u"note"_s,
         ids.first(1),
         {{u"text"_s, u"Sales confirms the deal; the customer wants the invoice this month."_s}}});
    co_await m_backend->local({u"tag"_s, ids.mid(1, 3), {{u"add"_s, QJsonArray{u"month-end"_s}}}});
    co_await m_backend->local({u"snooze"_s, ids.last(2), {{u"occurrence"_s, true}}});
    const auto runbook = (co_await m_backend->runbook(m_causes.first())).value_or(Api::RunbookView());
    for (qsizetype i = 0; i < std::min<qsizetype>(2, runbook.steps.size()); ++i) {
        const QJsonObject tick{{u"cause"_s, m_causes.first()}, {u"step"_s, runbook.steps.at(i).id}, {u"on"_s, true}};
        co_await m_backend->local({u"tick"_s, {}, tick});
    }
    co_await QCoro::sleepFor(2 * look); // the pages hear of it
}

QCoro::Task<void> Tour::showWork()
{
    co_await show(u"exceptions"_s, u"notes"_s, u"notes"_s);
    co_await show(u"exceptions"_s, u"runbook"_s, u"runbook"_s);
    co_await show(u"exceptions"_s, u"changes"_s, u"exceptions-changes"_s);
    co_await show(u"exceptions"_s, u"snoozed"_s, u"snoozed"_s);
    co_await show(u"exceptions"_s, u"resolved"_s, u"resolved"_s);
}

/// What a person does with a missing mapping: tells it, and replays some of what waited for it.
QCoro::Task<void> Tour::replaySome()
{
    if (m_folder.isEmpty() || m_mappingItems.isEmpty() || !(co_await plans()).ended.isEmpty()) {
        co_return;
    }
    const auto reason = u"The new edition is the same item"_s;
    co_await m_backend->setMapping(m_mappingMap, m_mappingKey, mappedTo, reason);
    const auto id = co_await m_backend->createPlan({.exceptionIds = m_mappingItems, .causeId = {}, .reason = reason});
    if (!id) {
        qWarning("no plan for the missing mapping: %ls", qUtf16Printable(id.error().detail));
        co_return;
    }
    co_await m_backend->approvePlan(*id);
    co_await m_backend->runPlan(*id);
    QElapsedTimer waited;
    waited.start();
    for (bool runs = true; runs && waited.elapsed() < replayMostMs;) {
        co_await QCoro::sleepFor(look);
        const auto plan = co_await m_backend->plan(*id);
        runs = plan && plan->state != Api::PlanState::Finished && plan->state != Api::PlanState::Stopped;
    }
}

/// What was sent for an order of this plan.
QCoro::Task<void> Tour::showSent(QString planId)
{
    const auto plan = co_await m_backend->plan(planId);
    if (!planId.isEmpty() && plan && !plan->items.isEmpty()) {
        co_await show(u"transaction"_s, plan->items.first().orderKey, {});
        co_await show(u"transaction"_s, u"payloads"_s, u"payload-sent"_s);
        co_await show(u"transaction"_s, u"steps"_s, u"steps-sent"_s);
    }
}

/// A plan for the first cause that has one: many gaps can only be repaired in the system that lacks something.
QCoro::Task<void> Tour::makePlan()
{
    for (const auto &cause : std::as_const(m_causes)) {
        if (!(co_await plans()).open.isEmpty()) {
            co_return;
        }
        if (cause != m_mappingCause) {
            co_await m_backend->createPlan(
                {.exceptionIds = {}, .causeId = cause, .reason = u"Sales has confirmed these"_s});
        }
    }
}

/// The hold window, and back: nothing is sent.
QCoro::Task<void> Tour::hold(QString planId)
{
    if (m_folder.isEmpty()) {
        co_return;
    }
    co_await m_backend->approvePlan(planId); // refused where it is approved already
    if (co_await m_backend->runPlan(planId)) {
        co_await QCoro::sleepFor(2 * look); // the page hears of it
        co_await show(u"plan"_s, planId, u"hold"_s);
        co_await m_backend->undoPlan(planId);
    }
}

} // namespace Throughline
