// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplebackend.h"

#include "engine/config/shippedviews.h"
#include "engine/query/complete.h"
#include "engine/query/parse.h"
#include "tests/support/memoryfiles.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

// Searching over the sample: the terms that pictures and tests use, in memory; everything else is true.
namespace Throughline
{

namespace
{

bool holds(const Query::Expression &expression, const Api::FoundItem &item, const QString &person);

bool holds(const Query::Term &term, const Query::Value &value, const Api::FoundItem &item, const QString &person)
{
    const auto words = [&](const QString &text) {
        const bool part = term.op == Query::Operator::Contains || term.op == Query::Operator::ContainsNot;
        auto wanted = value.text;
        wanted.remove(u'*');
        const bool is = value.none              ? text.isEmpty()
            : part || value.text.contains(u'*') ? text.contains(wanted, Qt::CaseInsensitive)
                                                : text.compare(wanted, Qt::CaseInsensitive) == 0;
        return is != (term.op == Query::Operator::Differs || term.op == Query::Operator::ContainsNot);
    };
    switch (term.field) {
    case Query::Field::Text:
        return QString(item.orderKey + item.customer + item.causeTitle + item.code)
            .contains(value.text, Qt::CaseInsensitive);
    case Query::Field::Order:
        return words(item.orderKey);
    case Query::Field::Customer:
        return words(item.customer);
    case Query::Field::Entity:
        return words(item.entity);
    case Query::Field::Currency:
        return words(item.amount.currency);
    case Query::Field::Lane:
        return words(toWord(item.lane));
    case Query::Field::Owner:
        return value.text == "me"_L1 ? item.owner == person : words(item.owner);
    case Query::Field::Cause:
        return words(item.causeTitle);
    case Query::Field::Code:
        return words(item.code);
    case Query::Field::Money:
        return (value.money.currency.isEmpty() || value.money.currency == item.amount.currency)
            && (term.op == Query::Operator::More ? item.amount.amount > value.money.amount
                                                 : item.amount.amount < value.money.amount);
    default:
        return true;
    }
}

bool holds(const Query::Expression &expression, const Api::FoundItem &item, const QString &person)
{
    const auto part = [&](const Query::Expression &inner) { return holds(inner, item, person); };
    switch (expression.what) {
    case Query::Expression::What::Everything:
        return true;
    case Query::Expression::What::Term:
        return std::ranges::any_of(expression.term.values, [&](const Query::Value &value) {
            return holds(expression.term, value, item, person);
        });
    case Query::Expression::What::And:
        return std::ranges::all_of(expression.parts, part);
    case Query::Expression::What::Or:
        return std::ranges::any_of(expression.parts, part);
    case Query::Expression::What::Not:
        return !part(expression.parts.first());
    }
    return false;
}

Lane laneOf(const QString &cause)
{
    return cause == "c3"_L1 || cause == "c2"_L1 ? Lane::Invoice
        : cause == "c6"_L1                      ? Lane::Payment
        : cause == "c8"_L1                      ? Lane::Revenue
        : cause == "c5"_L1                      ? Lane::Subscription
                                                : Lane::Order;
}

Api::FoundItem itemOf(const Api::ItemView &view, const Api::CauseView &cause)
{
    Api::FoundItem item;
    item.orderKey = view.orderKey;
    item.exceptionId = view.exceptionId;
    item.customer = view.customer;
    item.entity = view.entity;
    item.lane = laneOf(cause.cause.id);
    item.state = view.step == StepState::InDoubt ? TransactionState::InDoubt : TransactionState::Stuck;
    item.exceptionState = view.state;
    item.step = view.step;
    item.gap = view.gap;
    item.amount = view.amount;
    item.sinceMs = view.openedMs;
    item.dueMs = view.dueMs;
    item.owner = view.owner;
    item.tries = view.tries;
    item.systemName = cause.systemName;
    item.operation = cause.cause.operation;
    item.causeId = cause.cause.id;
    item.causeTitle = cause.cause.title;
    item.code = cause.cause.code;
    return item;
}

} // namespace

QFuture<Result<Api::FoundList>> SampleBackend::find(const Api::FindRequest &request)
{
    const auto parsed = Query::parse(request.query);
    if (!parsed) {
        return QtFuture::makeReadyValueFuture(Result<Api::FoundList>(fail(ErrorCode::BadInput)));
    }
    Api::FoundList list;
    list.exceptions = Query::ofExceptions(*parsed);
    list.ratesDate = u"2025-12-29"_s;
    QList<Api::FoundItem> all;
    QSet<QString> seen;
    for (const auto &cause : std::as_const(m_causes)) {
        for (const auto views = m_items.values(cause.cause.id); const auto &view : views) {
            const auto item = itemOf(view, cause);
            if (holds(*parsed, item, actor()) && !seen.contains(list.exceptions ? item.exceptionId : item.orderKey)) {
                seen.insert(list.exceptions ? item.exceptionId : item.orderKey);
                all.append(item);
            }
        }
    }
    std::ranges::stable_sort(all, std::greater{}, [](const Api::FoundItem &item) { return item.amount.amount; });
    const auto from = request.afterKey.toLongLong();
    list.items = all.mid(from, request.limit);
    list.nextKey = from + request.limit < all.size() ? QString::number(from + request.limit) : QString();
    list.total = all.size();
    Decimal sum;
    for (const auto &item : std::as_const(all)) {
        sum += item.amount.currency == "JPY"_L1 ? Decimal() : item.amount.amount;
    }
    list.sum = {sum, u"EUR"_s};
    return answer(list);
}

QFuture<Result<QStringList>> SampleBackend::completions(const Api::CompletionRequest &request)
{
    const auto place = Query::placeAt(request.query, request.cursor);
    auto words = Query::ownWords(place);
    QStringList values;
    for (const auto &item : std::as_const(m_items)) {
        const auto value = place.field == Query::Field::Customer ? item.customer
            : place.field == Query::Field::Entity                ? item.entity
            : place.field == Query::Field::Order                 ? item.orderKey
                                                                 : QString();
        if (place.what == Query::Place::What::Value && value.contains(place.begun, Qt::CaseInsensitive)
            && !value.isEmpty()) {
            values.append(value);
        }
    }
    values.sort();
    values.removeDuplicates();
    return answer(QStringList((values + words).mid(0, 40)));
}

QFuture<Result<QList<Api::SavedView>>> SampleBackend::views()
{
    auto views = m_views;
    MemoryFiles files;
    for (const auto known = Config::loadViews(files, u"none"_s).value_or(QList<Config::ShippedView>());
         const auto &shipped : known) {
        Api::SavedView view;
        view.id = u"shipped:"_s + shipped.id;
        view.name = shipped.title;
        view.question = shipped.question;
        view.query = shipped.query;
        view.order = shipped.order;
        view.shared = view.shipped = true;
        views.append(view);
    }
    return answer(views);
}

QFuture<Result<QString>> SampleBackend::saveView(const Api::SavedView &view)
{
    m_viewsBefore.append(m_views);
    auto saved = view;
    saved.owner = actor();
    if (saved.id.isEmpty()) {
        saved.id = u"view-%1"_s.arg(m_viewsBefore.size());
        m_views.append(saved);
    } else {
        std::ranges::replace_if(m_views, [&](const Api::SavedView &old) { return old.id == saved.id; }, saved);
    }
    m_commands.append(u"saveView "_s + saved.name + u" | "_s + saved.query);
    Q_EMIT changed({u"views"_s});
    return answer(saved.id);
}

QFuture<Result<void>> SampleBackend::deleteView(const QString &id)
{
    m_viewsBefore.append(m_views);
    m_views.removeIf([&](const Api::SavedView &view) { return view.id == id; });
    return done(u"deleteView "_s + id, {u"views"_s});
}

QFuture<Result<QString>> SampleBackend::undoView()
{
    if (m_viewsBefore.isEmpty()) {
        return QtFuture::makeReadyValueFuture(Result<QString>(fail(ErrorCode::NotAllowed)));
    }
    m_views = m_viewsBefore.takeLast();
    m_commands.append(u"undoView"_s);
    Q_EMIT changed({u"views"_s});
    return answer(u"view"_s);
}

QFuture<Result<void>> SampleBackend::markLooked()
{
    return done(u"markLooked"_s, {u"views"_s});
}

QFuture<Result<Api::BoardView>> SampleBackend::board(const QString &query)
{
    Api::BoardView board;
    board.filtered = !query.isEmpty();
    board.inLaneKnown = query.isEmpty();
    const auto parsed = Query::parse(query).value_or(Query::Expression{});
    for (const auto lanes = Sample::lanes(); auto lane : lanes) {
        lane.open = lane.late = lane.dueToday = 0;
        lane.inLane = board.inLaneKnown ? lane.inLane : 0;
        lane.trend.clear();
        QMap<QString, Api::CurrencySum> sums;
        lane.oldestOpenMs = 0;
        for (const auto &cause : std::as_const(m_causes)) {
            for (const auto views = m_items.values(cause.cause.id); const auto &view : views) {
                const auto item = itemOf(view, cause);
                if (item.lane == lane.lane && holds(parsed, item, actor())) {
                    ++lane.open;
                    auto &sum = sums[item.amount.currency];
                    sum.money = {sum.money.amount + item.amount.amount, item.amount.currency};
                    ++sum.count;
                    lane.oldestOpenMs =
                        lane.oldestOpenMs == 0 ? item.sinceMs : std::min(lane.oldestOpenMs, item.sinceMs);
                }
            }
        }
        lane.atRisk = sums.values();
        lane.entities.clear();
        board.atRisk = {board.atRisk.amount + sums.value(u"EUR"_s).money.amount, u"EUR"_s};
        board.open += lane.open;
        board.lanes.append(lane);
    }
    return answer(board);
}

QFuture<Result<Api::LaneItemPage>> SampleBackend::boardItems(Lane lane, const QString &query, const QString &,
                                                             int limit)
{
    Api::LaneItemPage page;
    const auto parsed = Query::parse(query).value_or(Query::Expression{});
    for (const auto &cause : std::as_const(m_causes)) {
        for (const auto views = m_items.values(cause.cause.id); const auto &view : views) {
            const auto item = itemOf(view, cause);
            if (item.lane == lane && holds(parsed, item, actor())) {
                ++page.total;
                if (page.items.size() < limit) {
                    page.items.append({.orderKey = item.orderKey,
                                       .customer = item.customer,
                                       .amount = item.amount,
                                       .lane = lane,
                                       .step = item.step,
                                       .gap = item.gap,
                                       .causeTitle = item.causeTitle,
                                       .causeCode = item.code,
                                       .openedMs = item.sinceMs,
                                       .dueMs = item.dueMs});
                }
            }
        }
    }
    return answer(page);
}

bool SampleBackend::fits(const Api::ItemView &view, const QString &causeId, const QString &query) const
{
    const auto cause = std::ranges::find(m_causes, causeId, [](const Api::CauseView &one) { return one.cause.id; });
    return query.isEmpty()
        || (cause != m_causes.end()
            && holds(Query::parse(query).value_or(Query::Expression{}), itemOf(view, *cause), actor()));
}

QFuture<Result<Api::ExceptionScope>> SampleBackend::exceptionScope(const QString &within)
{
    Api::ExceptionScope scope;
    scope.atRiskReporting = Sample::money("0", "EUR");
    for (const auto &[causeId, item] : m_items.asKeyValueRange()) {
        if (!fits(item, causeId, within)) {
            continue;
        }
        const bool open = item.state == ExceptionState::Open;
        scope.open += open ? 1 : 0;
        scope.inDoubt += open && item.step == StepState::InDoubt ? 1 : 0;
        scope.snoozed += item.state == ExceptionState::Snoozed ? 1 : 0;
        if (open && item.amount.currency == "EUR"_L1) {
            scope.atRiskReporting.amount = scope.atRiskReporting.amount + item.amount.amount;
        }
    }
    return answer(scope);
}

QFuture<Result<Api::CloseView>> SampleBackend::close()
{
    Api::CloseView view;
    view.quarter = 4;
    view.year = 2025;
    view.startMs = Sample::at(-60, 0, 0);
    view.closeMs = Sample::at(32, 0, 0);
    view.lanes = {Lane::Order, Lane::Fulfilment, Lane::Subscription, Lane::Invoice};
    view.entities = {
        {u"AM-JP"_s, Sample::at(31, 10, 0), 14, 6, 96, Sample::money("412000", "EUR"), Sample::money("186000", "EUR")},
        {u"AM-DE"_s, Sample::at(32, 0, 0), 38, 22, 301, Sample::money("1590000", "EUR"),
         Sample::money("902000", "EUR")},
        {u"AM-US"_s, Sample::at(32, 2, 0), 9, 4, 115, Sample::money("408000", "EUR"), Sample::money("122000", "EUR")},
    };
    view.toClear = 61;
    view.blocked = 32;
    view.done = 512;
    view.money = Sample::money("2410000", "EUR");
    view.blockedMoney = Sample::money("1210000", "EUR");
    return answer(view);
}

QFuture<Result<Api::OrderCheck>> SampleBackend::checkOrders(const QStringList &orders)
{
    Api::OrderCheck check;
    for (const auto &order : orders) {
        const bool known =
            std::ranges::any_of(m_items, [&](const Api::ItemView &item) { return item.orderKey == order; });
        (known ? check.known : check.unknown).append(order);
    }
    return answer(check);
}

QFuture<Result<Api::ExportDone>> SampleBackend::exportFound(const Api::ExportRequest &request,
                                                            std::shared_ptr<Api::ExportProgress> progress)
{
    m_commands.append(u"export "_s + request.query);
    progress->total = progress->written = 143;
    return answer(Api::ExportDone{143, request.file});
}

} // namespace Throughline
