// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exceptions/exceptionscontroller.h"

#include "app/components/causewords.h"
#include "app/components/format.h"
#include "app/components/looks.h"
#include "app/exceptions/filtertext.h"
#include "app/words/changewords.h"
#include "app/words/flowwords.h"
#include "app/words/querywords.h"
#include "engine/query/complete.h"
#include "engine/query/parse.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr int tabInDoubt = 1;
constexpr int tabSnoozed = 2;
constexpr int tabResolved = 3;
constexpr int slack = 120; ///< more than fail at once between two readings; what is pushed out of a page is not gone
constexpr int plannedMost = 10'000; ///< orders of one plan under a filter
constexpr qint64 actedMs = 2'000; ///< how long what a person did may take to show
const QString dot = u" · "_s;

/// Up, flat or down: the last days against the days before them.
QString arrowOf(const QList<int> &trend)
{
    if (trend.size() < 4) {
        return {};
    }
    const int last = trend.last();
    const int before = trend.at(trend.size() - 3);
    return last > before ? u"up"_s : last < before ? u"downward"_s : u"flat"_s;
}

QVariantList partsOf(const QJsonObject &rank)
{
    static const QHash<QString, const char *> words{
        {u"money"_s, QT_TRANSLATE_NOOP("Throughline::ExceptionsController", "money")},
        {u"breaches"_s, QT_TRANSLATE_NOOP("Throughline::ExceptionsController", "breaches")},
        {u"growth"_s, QT_TRANSLATE_NOOP("Throughline::ExceptionsController", "growth")},
        {u"age"_s, QT_TRANSLATE_NOOP("Throughline::ExceptionsController", "age")},
    };
    QVariantList list;
    for (const auto values = rank[u"parts"_s].toArray(); const auto &value : values) {
        const auto part = value.toObject();
        const QString name = part[u"name"_s].toString();
        const char *word = words.value(name);
        list.append(QVariantMap{{u"name"_s, word ? ExceptionsController::tr(word) : name},
                                {u"text"_s,
                                 QString(Format::factor(part[u"weight"_s].toString().toDouble()) + u" × "_s
                                         + Format::factor(part[u"value"_s].toString().toDouble()))}});
    }
    return list;
}

} // namespace

ExceptionsController::ExceptionsController(QObject *parent)
    : Controller(parent)
    , m_causes({"title", "where", "code", "figure", "unit", "open", "trend", "arrow", "seen", "dueText", "dueRole",
                "glyph", "role", "stateWord", "changed", "score", "parts", "seenLong", "ruled"})
    , m_items({"orderKey", "customer",  "entity",   "amount",   "currency", "openedMs",  "dueGlyph",  "dueWord",
               "dueRole",  "tries",     "owner",    "glyph",    "role",     "stateWord", "ownerNote", "tags",
               "notes",    "markGlyph", "markWord", "markRole", "why",      "whyLong"})
{
    connect(&m_items, &PagedModel::pageWanted, this, &ExceptionsController::askItems);
    connect(&m_items, &KeyedModel::pickedChanged, this, &ExceptionsController::pickedChanged);
}

ExceptionFilter ExceptionsController::filter() const
{
    ExceptionFilter filter = parseFilter(m_filterText);
    filter.within = m_within;
    filter.inDoubtOnly = m_tab == tabInDoubt;
    filter.state = m_tab == tabResolved ? ExceptionState::Resolved
        : m_tab == tabSnoozed           ? ExceptionState::Snoozed
                                        : ExceptionState::Open;
    return filter;
}

void ExceptionsController::refresh(const QStringList &topics)
{
    m_takeAll = m_takeAll || topics.isEmpty();
    if (touches(topics, "work"_L1)) {
        ask(backend()->owners(), [this](const Api::OwnersView &owners) {
            for (const auto &team : owners.teams) {
                m_teams.insert(team.id, team.title);
            }
        });
    }
    if (touches(topics, "status"_L1)) {
        ask(backend()->status(), [this](const Api::StatusView &status) {
            m_status = status;
            Q_EMIT statusChanged();
        });
    }
    if (!m_within.isEmpty() && (touches(topics, "status"_L1) || touches(topics, "items"_L1))) {
        askScope();
    }
    if (touches(topics, "causes"_L1)) {
        askCauses();
    }
    if (touches(topics, "items"_L1)) {
        askItems({}, m_items.refreshLimit() + m_newerItems + slack);
    }
    if (touches(topics, "systems"_L1)) {
        ask(backend()->systems(), [this](const QList<Api::SystemView> &systems) {
            m_freshness.clear();
            for (const auto &system : systems) {
                const Look look = lookOfHealth(system.health);
                const QString age = system.lastGoodSyncMs > 0
                    ? tr("%1 ago").arg(Format::age(backend()->nowMs() - system.lastGoodSyncMs))
                    : tr("never");
                m_freshness.append(
                    QVariantMap{{u"name"_s, system.name},
                                {u"glyph"_s, look.glyph},
                                {u"role"_s, look.role},
                                {u"word"_s, look.role == "ok"_L1 ? age : QString(age + u", "_s + look.word)}});
            }
            Q_EMIT contentChanged();
        });
    }
}

void ExceptionsController::askScope()
{
    ask(backend()->exceptionScope(m_within), [this, generation = m_generation](const Api::ExceptionScope &scope) {
        if (generation == m_generation) {
            m_scope = scope;
            Q_EMIT statusChanged();
        }
    });
}

void ExceptionsController::askCauses()
{
    ask(backend()->causes(filter()), [this, generation = m_generation](const QList<Api::CauseView> &causes) {
        if (generation == m_generation) {
            takeCauses(causes);
        }
    });
}

void ExceptionsController::takeCauses(const QList<Api::CauseView> &causes)
{
    QHash<QString, KeyedModel::Row> byId;
    QList<KeyedModel::Row> rows;
    for (const auto &cause : causes) {
        rows.append(causeRow(cause));
        byId.insert(cause.cause.id, rows.last());
    }
    m_newerCauses = 0;
    if (!takesAll() && m_causes.count() > 0) {
        QList<KeyedModel::Row> kept;
        for (const auto &row : m_causes.rows()) {
            if (byId.contains(row.key)) {
                kept.append(byId.take(row.key));
            }
        }
        m_newerCauses = kept.isEmpty() ? 0 : int(byId.size());
        rows = kept.isEmpty() ? rows : kept;
    }
    m_causes.setRows(std::move(rows));
    m_asked = true;
    if (m_causes.rowOf(m_causeId) < 0) {
        setCauseId(m_causes.keyAt(0));
    } else {
        Q_EMIT causeChanged();
    }
    Q_EMIT contentChanged();
}

KeyedModel::Row ExceptionsController::causeRow(const Api::CauseView &view) const
{
    const Look look = view.gap ? lookOfGap() : lookOf(view.worst);
    const QString operation = view.gap ? tr("seen in the records") : wordOfStep(view.cause.operation);
    const auto figure = Format::figure(view.atRiskReporting);
    const bool clocks = !m_status.dueReporting.isNull();
    return {view.cause.id,
            {causeWords(view.cause.title),
             view.systemName.isEmpty() ? operation : QString(view.systemName + dot + operation), view.cause.code,
             figure.number, figure.unit, tr("%Ln order(s)", nullptr, view.open), QVariant::fromValue(view.trend),
             arrowOf(view.trend), Format::past(view.lastSeenMs, backend()->nowMs(), backend()->zone()),
             view.dueToday > 0 ? tr("%Ln late or due today", nullptr, view.dueToday)
                 : clocks      ? tr("none due today")
                               : QString(),
             view.dueToday > 0 ? u"danger"_s : u"secondary"_s, look.glyph, look.role, look.word, changedWords(view),
             view.rank[u"score"_s].toInt(), partsOf(view.rank),
             tr("first seen %1, last %2")
                 .arg(Format::past(view.firstSeenMs, backend()->nowMs(), backend()->zone()),
                      Format::past(view.lastSeenMs, backend()->nowMs(), backend()->zone())),
             view.ruled}};
}

/// "Starts 3 m after: Mapping product: … (J. Brandt, 28 Dec 16:42)"
QString ExceptionsController::changedWords(const Api::CauseView &view) const
{
    if (!view.changed) {
        return {};
    }
    const auto when = Format::stamp(view.changed->atMs, backend()->zone());
    return tr("Starts %1 after: %2 (%3)")
        .arg(Format::age(std::abs(view.changed->fromOnsetMs)), changeText(*view.changed),
             view.changed->actor.isEmpty() ? when : QString(view.changed->actor + u", "_s + when));
}

void ExceptionsController::askItems(const QString &afterKey, int limit)
{
    if (m_causeId.isEmpty()) {
        m_items.clear();
        return;
    }
    const ItemSort sort = m_sort == "age"_L1 ? ItemSort::Age
        : m_sort == "due"_L1                 ? ItemSort::Due
        : m_sort == "order"_L1               ? ItemSort::Order
                                             : ItemSort::Money;
    ask(backend()->items(m_causeId, filter(), sort, afterKey, limit),
        [this, generation = m_generation, afterKey](const Api::ItemPage &page) {
            if (generation != m_generation) {
                return;
            }
            if (afterKey.isEmpty()) {
                takeItems(page);
                return;
            }
            QList<KeyedModel::Row> rows;
            for (const auto &item : page.items) {
                m_hasDue = m_hasDue || item.dueMs > 0;
                rows.append(itemRow(item));
            }
            m_items.applyPage(afterKey, std::move(rows), page.nextKey, page.total);
            Q_EMIT contentChanged();
        });
}

bool ExceptionsController::takesAll() const
{
    return m_takeAll || (m_acted.isValid() && m_acted.elapsed() < actedMs);
}

/// The first page again. Rows that are there stay where they are; one that comes in between waits to be asked for.
void ExceptionsController::takeItems(const Api::ItemPage &page)
{
    QList<KeyedModel::Row> rows;
    QHash<QString, KeyedModel::Row> byId;
    m_hasDue = false;
    for (const auto &item : page.items) {
        m_hasDue = m_hasDue || item.dueMs > 0;
        rows.append(itemRow(item));
        byId.insert(item.exceptionId, rows.last());
    }
    m_newerItems = 0;
    const auto last =
        std::ranges::find_last_if(rows, [this](const KeyedModel::Row &row) { return m_items.rowOf(row.key) >= 0; });
    if (!takesAll() && !last.empty()) {
        const auto until = last.begin() - rows.begin();
        QList<KeyedModel::Row> kept;
        for (const auto &row : m_items.rows()) {
            if (byId.contains(row.key)) {
                kept.append(byId.value(row.key));
            }
        }
        m_newerItems = int(until + 1 - kept.size());
        rows = kept + rows.sliced(until + 1);
    }
    m_takeAll = false;
    m_items.applyPage({}, std::move(rows), page.nextKey, page.total);
    Q_EMIT contentChanged();
}

void ExceptionsController::showNewer()
{
    m_takeAll = true;
    if (backend()) {
        askCauses();
        askItems({}, m_items.refreshLimit() + m_newerItems);
    }
}

void ExceptionsController::expect()
{
    m_acted.start();
}

QString ExceptionsController::newerText() const
{
    if (m_newerItems > 0) {
        return tr("%Ln newer failure(s) are not in this list", nullptr, m_newerItems);
    }
    return m_newerCauses > 0 ? tr("%Ln newer cause(s) are not in this list", nullptr, m_newerCauses) : QString();
}

QStringList ExceptionsController::otherCauses() const
{
    QStringList list;
    for (int row = 0; row < m_causes.count(); ++row) {
        if (m_causes.keyAt(row) != m_causeId) {
            list.append(m_causes.keyAt(row) + u'\n' + m_causes.value(row, u"title"_s).toString());
        }
    }
    return list;
}

QStringList ExceptionsController::valuesOf(const QString &role) const
{
    QStringList values;
    for (int row = 0; row < m_items.count(); ++row) {
        const auto value = m_items.value(row, role).toString();
        if (!value.isEmpty() && !values.contains(value)) {
            values.append(value);
        }
    }
    values.sort();
    return values;
}

QString ExceptionsController::ownerWords(const QString &owner) const
{
    return owner.isEmpty() ? QString(QChar(0x2014)) : m_teams.value(owner, owner.section(u':', -1));
}

/// Snoozed until when, or that it came back by itself.
QVariantList ExceptionsController::markOf(const Api::ItemView &view) const
{
    const auto &work = view.work;
    if (work.snoozedMs > 0) {
        const QString time = work.untilMs > 0
            ? tr("until %1").arg(Format::due(work.untilMs, backend()->nowMs(), backend()->zone()))
            : QString();
        const QString occurrence = work.onOccurrence ? tr("until it happens again") : QString();
        return {u"clock"_s,
                time.isEmpty() || occurrence.isEmpty() ? QString(time + occurrence)
                                                       : tr("%1, or happens again").arg(time),
                u"secondary"_s};
    }
    if (work.returnedMs > 0) {
        return {u"refresh"_s,
                work.returnedWhy == "time"_L1 ? tr("back, its time has come") : tr("back, it happened again"),
                u"info"_s};
    }
    return {QString(), QString(), u"secondary"_s};
}

KeyedModel::Row ExceptionsController::itemRow(const Api::ItemView &view) const
{
    const Look look = view.state == ExceptionState::Resent ? Look{u"unverified"_s, tr("Re-sent, unverified"), u"info"_s}
        : view.gap                                         ? lookOfGap()
                                                           : lookOf(view.step);
    const Look due = lookOfDue(view.dueMs, backend()->nowMs(), backend()->zone());
    const auto mark = markOf(view);
    const QString until = view.waitingUntilMs > 0
        ? tr("asked until %1").arg(Format::due(view.waitingUntilMs, backend()->nowMs(), backend()->zone()))
        : tr("a person decides");
    const bool doubt = view.step == StepState::InDoubt && !view.gap;
    return {view.exceptionId,
            {view.orderKey,
             view.customer,
             view.entity,
             view.amount.isNull() ? QString() : view.amount.text(),
             view.amount.currency,
             view.openedMs,
             due.glyph,
             due.word,
             due.role,
             view.tries,
             ownerWords(view.owner),
             look.glyph,
             look.role,
             look.word,
             view.work.rule.isEmpty() ? QString() : tr("assigned by the rule \u201c%1\u201d").arg(view.work.rule),
             view.work.tags.join(u' '),
             view.work.notes,
             mark[0],
             mark[1],
             mark[2],
             doubt ? until : QString(),
             doubt ? QString(view.waiting + dot + until) : QString()}};
}

void ExceptionsController::setTab(int tab)
{
    if (m_tab == tab) {
        return;
    }
    m_tab = tab;
    narrowed();
}

void ExceptionsController::narrowed()
{
    ++m_generation;
    m_takeAll = true;
    m_newerItems = 0;
    Q_EMIT filterChanged();
    Q_EMIT statusChanged();
    if (backend()) {
        if (!m_within.isEmpty()) {
            askScope();
        }
        askCauses();
        askItems({}, PagedModel::pageSize);
    }
}

void ExceptionsController::setWithin(const QString &query)
{
    if (m_within != query.trimmed()) {
        m_within = query.trimmed();
        m_scope = {};
        narrowed();
    }
}

QVariantList ExceptionsController::chips() const
{
    QVariantList chips;
    for (const auto list = queryParts(m_within); const auto &part : list) {
        chips.append(QVariantMap{{u"words"_s, part.words}, {u"without"_s, part.without}});
    }
    return chips;
}

QString ExceptionsController::exported() const
{
    QString query = Query::narrowed(m_within,
                                    m_tab == tabResolved      ? u"state = resolved"_s
                                        : m_tab == tabSnoozed ? u"state = snoozed"_s
                                                              : u"state in (open, resent)"_s);
    const auto wanted = filter();
    const auto add = [&](const QString &field, const QString &value) {
        query = value.isEmpty() ? query : Query::narrowed(query, field + u" = "_s + Query::quoted(value));
    };
    add(u"step"_s, m_tab == tabInDoubt ? u"in-doubt"_s : QString());
    add(u"entity"_s, wanted.entity);
    add(u"currency"_s, wanted.currency);
    add(u"owner"_s, wanted.owner);
    add(u"lane"_s, wanted.lane ? toWord(*wanted.lane) : QString());
    add(u"order"_s, wanted.text.isEmpty() ? QString() : QString(wanted.text + u'*'));
    return query;
}

void ExceptionsController::setFilterText(const QString &text)
{
    if (m_filterText == text) {
        return;
    }
    m_filterText = text;
    narrowed();
}

void ExceptionsController::setSort(const QString &sort)
{
    if (m_sort == sort) {
        return;
    }
    m_sort = sort;
    ++m_generation;
    m_takeAll = true;
    m_newerItems = 0;
    Q_EMIT sortChanged();
    if (backend()) {
        askItems({}, PagedModel::pageSize);
    }
}

void ExceptionsController::setCauseId(const QString &id)
{
    if (m_causeId == id) {
        return;
    }
    m_causeId = id;
    ++m_generation;
    m_takeAll = true;
    m_newerItems = 0;
    m_items.clear();
    Q_EMIT causeChanged();
    if (backend()) {
        askItems({}, PagedModel::pageSize);
    }
}

QString ExceptionsController::causeTitle() const
{
    return m_causes.value(m_causes.rowOf(m_causeId), u"title"_s).toString();
}

QString ExceptionsController::scope() const
{
    const bool narrow = !m_within.isEmpty();
    QStringList parts{narrow ? tr("%1 of %2 open fit the filter")
                                   .arg(Format::count(m_scope.open), Format::count(m_status.openExceptions))
                             : tr("%Ln open", nullptr, m_status.openExceptions)};
    if (const auto &risk = narrow ? m_scope.atRiskReporting : m_status.atRiskReporting; !risk.isNull()) {
        const auto figure = Format::figure(risk);
        parts.append(
            (narrow ? tr("%1 of it at risk") : tr("%1 at risk")).arg(figure.number + QChar(0x00a0) + figure.unit));
    }
    if (!narrow) {
        parts.append(tr("all entities"));
    }
    if (!m_status.ratesDate.isEmpty()) {
        parts.append(tr("amounts at the rates of %1").arg(m_status.ratesDate));
    }
    return parts.join(dot);
}

QVariantList ExceptionsController::tabs() const
{
    const auto tab = [](const QString &text, const QString &count, const QString &role) {
        return QVariantMap{{u"text"_s, text}, {u"count"_s, count}, {u"role"_s, role}};
    };
    const bool narrow = !m_within.isEmpty();
    return {tab(tr("Open"), Format::count(narrow ? m_scope.open : m_status.openExceptions), u"secondary"_s),
            tab(tr("In doubt"), Format::count(narrow ? m_scope.inDoubt : m_status.inDoubt), u"doubt"_s),
            tab(tr("Snoozed"), Format::count(narrow ? m_scope.snoozed : m_status.snoozed), u"secondary"_s),
            tab(tr("Resolved"),
                tr("%1 in 7 days").arg(Format::count(narrow ? m_scope.resolved7d : m_status.resolved7d)),
                u"secondary"_s)};
}

QString ExceptionsController::dueText() const
{
    const int due = m_within.isEmpty() ? m_status.late + m_status.dueToday : m_scope.late + m_scope.dueToday;
    return due > 0 ? tr("%Ln late or due today", nullptr, due) : QString();
}

QStringList ExceptionsController::picked() const
{
    return m_items.picked();
}

void ExceptionsController::planCause(const QString &reason)
{
    if (m_causeId.isEmpty()) {
        return;
    }
    if (m_within.isEmpty() && m_filterText.isEmpty()) {
        plan({{}, m_causeId, reason});
        return;
    }
    // What is planned is what is listed: under a filter its orders alone.
    ask(backend()->items(m_causeId, filter(), ItemSort::Money, {}, plannedMost),
        [this, reason](const Api::ItemPage &page) {
            QStringList ids;
            for (const auto &item : page.items) {
                ids.append(item.exceptionId);
            }
            if (!ids.isEmpty()) {
                plan({ids, {}, reason});
            }
        });
}

void ExceptionsController::planPicked(const QString &reason)
{
    if (const auto ids = picked(); !ids.isEmpty()) {
        plan({ids, {}, reason});
    }
}

void ExceptionsController::plan(const PlanRequest &request)
{
    ask(backend()->createPlan(request), [this](const QString &id) { Q_EMIT planCreated(id); });
}

} // namespace Throughline
