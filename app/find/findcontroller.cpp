// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/find/findcontroller.h"

#include "app/components/causewords.h"
#include "app/components/format.h"
#include "app/components/looks.h"
#include "app/words/querywords.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Throughline
{

namespace
{

const QString dot = u" \u00b7 "_s;

Look lookOfItem(const Api::FoundItem &item)
{
    if (item.exceptionId.isEmpty()) {
        switch (item.state) {
        case TransactionState::Done:
            return {u"applied"_s, FindController::tr("Done"), u"ok"_s};
        case TransactionState::Cancelled:
            return {u"cancelled"_s, FindController::tr("Cancelled"), u"secondary"_s};
        default:
            return {u"planned"_s, FindController::tr("Moving"), u"secondary"_s};
        }
    }
    return item.exceptionState == ExceptionState::Resent
        ? Look{u"unverified"_s, FindController::tr("Re-sent, unverified"), u"info"_s}
        : item.exceptionState == ExceptionState::Resolved ? Look{u"applied"_s, FindController::tr("Resolved"), u"ok"_s}
        : item.exceptionState == ExceptionState::Snoozed
        ? Look{u"clock"_s, FindController::tr("Snoozed"), u"secondary"_s}
        : item.gap ? lookOfGap()
                   : lookOf(item.step);
}

Query::Operator operatorOf(const QString &sign)
{
    for (int i = 0; i <= int(Query::Operator::ContainsNot); ++i) {
        if (Query::toText(Query::Operator(i)) == sign) {
            return Query::Operator(i);
        }
    }
    return Query::Operator::Equals;
}

/// A term as the language writes it; a path stands for itself.
QString termText(const QString &field, const QString &sign, const QString &value)
{
    const auto known = Query::fieldNamed(field);
    const bool amount = known && traits(*known).kind == Query::Kind::Amount;
    return field + u' ' + sign + u' ' + (amount ? value.trimmed() : Query::quoted(value.trimmed()));
}

} // namespace

FindController::FindController(QObject *parent)
    : Controller(parent)
    , m_items({"orderKey", "customer", "entity", "lane", "amount", "currency", "sinceMs", "dueGlyph", "dueWord",
               "dueRole", "owner", "glyph", "role", "stateWord", "cause", "system", "exceptionId"})
{
    connect(&m_items, &PagedModel::pageWanted, this, &FindController::ask);
    m_typing.setSingleShot(true);
    m_typing.setInterval(120ms);
    connect(&m_typing, &QTimer::timeout, this, [this] { ask({}, PagedModel::pageSize); });
}

void FindController::setQuery(const QString &query)
{
    if (m_query == query) {
        return;
    }
    m_query = query;
    ++m_generation;
    judge();
    Q_EMIT queryChanged();
    if (m_problem.isEmpty()) {
        m_typing.start();
    }
}

void FindController::judge()
{
    const auto parsed = Query::parse(m_query);
    m_problem = parsed ? QString() : queryErrorWords(parsed.error());
    m_problemAt = parsed ? 0 : parsed.error().position;
    m_problemLength = parsed ? 0 : parsed.error().length;
}

void FindController::setOrder(const QString &order)
{
    if (m_order != order) {
        m_order = order;
        ++m_generation;
        Q_EMIT orderChanged();
        ask({}, PagedModel::pageSize);
    }
}

void FindController::refresh(const QStringList &topics)
{
    if (touches(topics, "items"_L1) || touches(topics, "lanes"_L1)) {
        ask({}, m_items.refreshLimit());
    }
}

void FindController::ask(const QString &afterKey, int limit)
{
    if (!backend() || !m_problem.isEmpty()) {
        m_items.pageFailed();
        return;
    }
    Controller::ask(backend()->find({m_query, Api::foundOrderFrom(m_order), afterKey, limit, {}}),
                    [this, generation = m_generation, afterKey](const Api::FoundList &list) {
                        if (generation == m_generation) {
                            take(afterKey, list);
                        }
                    });
}

void FindController::take(const QString &afterKey, const Api::FoundList &list)
{
    QList<KeyedModel::Row> rows;
    for (const auto &item : list.items) {
        rows.append(rowOf(item, list.exceptions));
    }
    m_items.applyPage(afterKey, std::move(rows), list.nextKey, int(list.total));
    m_exceptions = list.exceptions;
    m_asked = true;
    const auto figure = Format::figure(list.sum);
    QStringList parts;
    parts.append(list.totalMore
                     ? (list.exceptions ? tr("more than %1 open exceptions") : tr("more than %1 transactions"))
                           .arg(Format::count(list.total))
                     : list.exceptions ? tr("%Ln open exception(s)", nullptr, int(list.total))
                                       : tr("%Ln transaction(s)", nullptr, int(list.total)));
    if (list.total > 0 && !list.sum.isNull()) {
        parts.append(figure.number + QChar(0x00a0) + figure.unit + (list.totalMore ? QString(u'+') : QString()));
        parts.append(tr("amounts at the rates of %1").arg(list.ratesDate));
    }
    m_scope = parts.join(dot);
    m_unfinished =
        list.complete ? QString() : tr("Paths into records are looked up row by row: scroll on to look further.");
    Q_EMIT foundChanged();
}

KeyedModel::Row FindController::rowOf(const Api::FoundItem &item, bool exceptions) const
{
    const Look look = lookOfItem(item);
    const Look due = lookOfDue(item.dueMs, backend()->nowMs(), backend()->zone());
    return {exceptions ? item.exceptionId : item.orderKey,
            {item.orderKey, item.customer, item.entity, wordOf(item.lane),
             item.amount.isNull() ? QString() : item.amount.text(), item.amount.currency, item.sinceMs, due.glyph,
             due.word, due.role, item.owner.isEmpty() ? QString(QChar(0x2014)) : item.owner, look.glyph, look.role,
             look.word, item.causeTitle.isEmpty() ? QString() : causeWords(item.causeTitle), item.systemName,
             item.exceptionId}};
}

void FindController::lookFor(const QString &query, int cursor)
{
    askChoices(query, cursor);
}

void FindController::lookForValues(const QString &field, const QString &begun)
{
    const QString query = field + u" = "_s + (begun.isEmpty() ? QString() : u'"' + begun);
    askChoices(query, int(query.size()));
}

void FindController::askChoices(const QString &query, int cursor)
{
    if (!backend()) {
        return;
    }
    Controller::ask(backend()->completions({query, cursor}),
                    [this, generation = ++m_choiceGeneration](const QStringList &words) {
                        if (generation == m_choiceGeneration && words != m_choices) {
                            m_choices = words;
                            Q_EMIT choicesChanged();
                        }
                    });
}

void FindController::dropChoices()
{
    ++m_choiceGeneration;
    if (!m_choices.isEmpty()) {
        m_choices.clear();
        Q_EMIT choicesChanged();
    }
}

QVariantMap FindController::chosen(const QString &query, int cursor, const QString &choice) const
{
    const auto changed = Query::chosen(query, Query::placeAt(query, cursor), choice);
    return {{u"text"_s, changed.text}, {u"cursor"_s, changed.cursor}};
}

QVariantList FindController::fields() const
{
    QVariantList fields;
    for (const auto all = Query::fieldNames(); const auto &name : all) {
        if (name != "exception"_L1) { // ids are for links
            fields.append(QVariantMap{{u"name"_s, name}, {u"words"_s, fieldWords(*Query::fieldNamed(name))}});
        }
    }
    return fields;
}

QVariantList FindController::operatorsOf(const QString &field) const
{
    QVariantList operators;
    if (const auto known = Query::fieldNamed(field)) {
        for (const auto list = Query::operatorsOf(*known); const auto op : list) {
            operators.append(QVariantMap{{u"sign"_s, Query::toText(op)}, {u"words"_s, operatorWords(op, *known)}});
        }
    }
    return operators;
}

QString FindController::termProblem(const QString &field, const QString &sign, const QString &value) const
{
    if (value.trimmed().isEmpty()) {
        return tr("Write or pick a value.");
    }
    const auto parsed = Query::parse(termText(field, sign, value));
    return parsed ? QString() : queryErrorWords(parsed.error());
}

void FindController::addTerm(const QString &field, const QString &sign, const QString &value)
{
    if (const auto known = Query::fieldNamed(field);
        known && Query::operatorsOf(*known).contains(operatorOf(sign)) && termProblem(field, sign, value).isEmpty()) {
        setQuery(Query::narrowed(m_query, termText(field, sign, value)));
    }
}

void FindController::pasteOrders(const QString &text)
{
    const auto orders = Api::ordersIn(text);
    if (orders.isEmpty()) {
        m_unknown = tr("There is no order number in what was pasted.");
        Q_EMIT pasted();
        return;
    }
    Controller::ask(backend()->checkOrders(orders), [this](const Api::OrderCheck &check) {
        m_unknown = check.unknown.isEmpty()
            ? QString()
            : tr("%Ln not known here: %1", nullptr, int(check.unknown.size())).arg(check.unknown.join(u", "_s));
        if (check.known.size() == 1) {
            setQuery(u"order = "_s + Query::quoted(check.known.first()));
        } else if (!check.known.isEmpty()) {
            QStringList quoted;
            for (const auto &order : check.known) {
                quoted.append(Query::quoted(order));
            }
            setQuery(u"order in ("_s + quoted.join(u", "_s) + u')');
        }
        Q_EMIT pasted();
    });
}

} // namespace Throughline
