// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lanes/lanescontroller.h"

#include "app/components/causewords.h"
#include "app/components/format.h"
#include "app/components/looks.h"
#include "app/lanes/keyfigures.h"
#include "app/words/querywords.h"
#include "engine/query/complete.h"
#include "engine/query/parse.h"

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr int cardsMost = 5;
constexpr int currenciesMost = 3;

QStringList currenciesOf(const QList<Api::LaneView> &lanes)
{
    QMap<QString, int> users;
    for (const auto &lane : lanes) {
        for (const auto &sum : lane.atRisk) {
            users[sum.money.currency] += sum.count;
        }
    }
    QStringList names = users.keys();
    std::ranges::stable_sort(names, std::greater{}, [&](const QString &name) { return users[name]; });
    return names.mid(0, currenciesMost);
}

QVariantList shares(const Api::LaneView &lane, bool clocks)
{
    if (lane.open == 0 || !clocks) {
        return {};
    }
    // An order stands here once; what is due of it can be more than one exception.
    const int all = std::max(lane.open, lane.late + lane.dueToday);
    const auto share = [&](int n, const QString &role) {
        return QVariantMap{{u"share"_s, double(n) / all}, {u"role"_s, role}};
    };
    return {share(lane.late, u"danger"_s), share(lane.dueToday, u"warn"_s),
            share(all - lane.late - lane.dueToday, u"secondary"_s)};
}

/// "AM-DE: 12 open, 1.02 M EUR", one line per entity.
QString byEntity(const Api::LaneView &lane)
{
    QStringList lines;
    for (const auto &sum : lane.entities) {
        const auto figure = Format::figure(sum.money);
        lines.append(LanesController::tr("%1: %2 open, %3")
                         .arg(sum.entity, Format::count(sum.open), figure.number + QChar(0x00a0) + figure.unit));
    }
    return lines.join(u'\n');
}

QVariantList dueMarks(const Api::LaneView &lane, bool clocks, bool filtered)
{
    QVariantList marks;
    const auto mark = [&](const QString &glyph, const QString &word, const QString &role) {
        marks.append(QVariantMap{{u"glyph"_s, glyph}, {u"word"_s, word}, {u"role"_s, role}});
    };
    if (lane.late > 0) {
        mark(u"clock-late"_s, LanesController::tr("%1 late").arg(Format::count(lane.late)), u"danger"_s);
    }
    if (lane.dueToday > 0) {
        mark(u"clock"_s, LanesController::tr("%1 today").arg(Format::count(lane.dueToday)), u"warn"_s);
    }
    if (marks.isEmpty()) {
        lane.open == 0 && filtered ? mark({}, LanesController::tr("nothing fits"), u"secondary"_s)
            : lane.open == 0
            ? mark(u"applied"_s, LanesController::tr("All clear"), u"ok"_s)
            : mark({}, clocks ? LanesController::tr("none due today") : LanesController::tr("no deadline set"),
                   u"secondary"_s);
    }
    return marks;
}

} // namespace

LanesController::LanesController(QObject *parent)
    : Controller(parent)
    , m_lanes({"title", "open", "inLane", "sums", "oldestMs", "trend", "parts", "marks", "cards", "more", "byEntity",
               "problems"})
    , m_items({"orderKey", "customer", "glyph", "role", "cause", "amount", "currency", "openedMs", "dueGlyph",
               "dueWord", "dueRole", "shortAmount", "dueShort", "stateWord", "causeShort"})
{
    connect(&m_items, &PagedModel::pageWanted, this, &LanesController::askItems);
}

void LanesController::refresh(const QStringList &topics)
{
    if (touches(topics, "status"_L1)) {
        ask(backend()->status(), [this](const Api::StatusView &status) { takeStatus(status); });
    }
    if (touches(topics, "lanes"_L1)) {
        askBoard();
        askItems({}, m_items.refreshLimit());
    }
    if (m_facets.isEmpty()) {
        askFacets();
    }
}

void LanesController::askBoard()
{
    if (m_filter.isEmpty()) {
        ask(backend()->lanes(), [this, generation = m_generation](const QList<Api::LaneView> &lanes) {
            if (generation == m_generation) {
                takeLanes(lanes);
            }
        });
        return;
    }
    ask(backend()->board(m_filter), [this, generation = m_generation](const Api::BoardView &board) {
        if (generation == m_generation) {
            takeBoard(board);
        }
    });
}

void LanesController::takeBoard(const Api::BoardView &board)
{
    m_board = board;
    auto lanes = board.lanes;
    for (auto &lane : lanes) {
        lane.inLane = board.inLaneKnown ? lane.inLane : -1;
    }
    takeLanes(lanes);
    rebuildHead();
}

void LanesController::setFilter(const QString &filter)
{
    if (m_filter == filter.trimmed()) {
        return;
    }
    const auto parsed = Query::parse(filter);
    m_problem = parsed ? QString() : queryErrorWords(parsed.error());
    if (parsed) {
        m_filter = filter.trimmed();
        ++m_generation;
        m_items.clear();
        for (auto &cards : m_cards) {
            cards.clear();
        }
    }
    Q_EMIT filterChanged();
    if (backend() && parsed) {
        rebuildHead();
        askBoard();
        askItems({}, PagedModel::pageSize);
    }
}

void LanesController::askFacets()
{
    if (!backend()) {
        return;
    }
    for (const auto &field : {u"entity"_s, u"currency"_s, u"system"_s, u"owner"_s}) {
        const QString query = field + u" = "_s;
        ask(backend()->completions({query, int(query.size())}), [this, field](const QStringList &values) {
            if (m_facets.value(field).toStringList() != values) {
                m_facets.insert(field, values);
                Q_EMIT facetsChanged();
            }
        });
    }
}

QString LanesController::queryOf(const QString &lane) const
{
    return Query::narrowed(openQuery(), u"lane = "_s + lane);
}

QStringList LanesController::parts(const QString &query) const
{
    QStringList texts;
    for (const auto list = queryParts(query); const auto &part : list) {
        texts.append(part.text);
    }
    return texts;
}

QString LanesController::openQuery() const
{
    return Query::narrowed(m_filter, u"state in (open, resent)"_s);
}

QFuture<Result<Api::LaneItemPage>> LanesController::itemsOf(Lane lane, const QString &afterKey, int limit)
{
    return m_filter.isEmpty() ? backend()->laneItems(lane, afterKey, limit)
                              : backend()->boardItems(lane, m_filter, afterKey, limit);
}

void LanesController::takeStatus(const Api::StatusView &status)
{
    if (m_clocks != !status.dueReporting.isNull()) {
        m_clocks = !m_clocks;
        rebuildLanes();
    }
    m_status = status;
    rebuildHead();
}

/// Figures of the whole estate, or, under a filter, the first one of what fits it and the others marked as they are.
void LanesController::rebuildHead()
{
    m_figures = keyFigures(m_status, backend()->nowMs());
    if (m_filter.isEmpty()) {
        m_scope = tr("%Ln transaction(s) in flight", nullptr, m_status.transactions) + u" · "_s + tr("all entities");
    } else {
        const auto figure = Format::figure(m_board.atRisk);
        for (auto &value : m_figures) {
            auto map = value.toMap();
            map[u"label"_s] = tr("%1 · estate").arg(map[u"label"_s].toString());
            value = map;
        }
        if (!m_figures.isEmpty()) {
            m_figures[0] = QVariantMap{
                {u"label"_s, tr("Money at risk under the filter")},
                {u"glyph"_s, QString()},
                {u"role"_s, u"text"_s},
                {u"number"_s, figure.number},
                {u"unit"_s, figure.unit},
                {u"note"_s,
                 tr("%1 of %2 open").arg(Format::count(m_board.open), Format::count(m_status.openExceptions))},
                {u"filter"_s, u"open"_s}};
        }
        m_scope =
            tr("%1 of %2 open fit the filter").arg(Format::count(m_board.open), Format::count(m_status.openExceptions));
    }
    Q_EMIT boardChanged();
}

void LanesController::takeLanes(const QList<Api::LaneView> &lanes)
{
    m_views = lanes;
    m_currencies = currenciesOf(lanes);
    rebuildLanes();
    for (const auto &lane : lanes) {
        askCards(lane.lane);
    }
    Q_EMIT boardChanged();
}

void LanesController::rebuildLanes()
{
    QList<KeyedModel::Row> rows;
    for (const auto &lane : std::as_const(m_views)) {
        QStringList sums;
        for (const QString &currency : std::as_const(m_currencies)) {
            const auto sum = std::ranges::find(lane.atRisk, currency, [](const auto &s) { return s.money.currency; });
            sums.append(sum == lane.atRisk.end() ? QString(QChar(0x2014))
                                                 : Format::shortAmount(sum->money).section(QChar(0x00a0), 0, -2));
        }
        const QVariantList &cards = m_cards[std::size_t(lane.lane)];
        // An order stands here once; what is wrong with it can be more than one exception.
        const int problems = std::max(lane.open, m_problems[std::size_t(lane.lane)]);
        rows.append({toWord(lane.lane),
                     {wordOf(lane.lane), lane.open, lane.inLane, sums, lane.oldestOpenMs,
                      QVariant::fromValue(lane.trend), shares(lane, m_clocks),
                      dueMarks(lane, m_clocks, !m_filter.isEmpty()), cards, int(problems - cards.size()),
                      byEntity(lane), problems > lane.open ? tr("%Ln exception(s)", nullptr, problems) : QString()}});
    }
    m_lanes.setRows(std::move(rows));
}

void LanesController::askCards(Lane lane)
{
    ask(itemsOf(lane, {}, cardsMost), [this, lane, generation = m_generation](const Api::LaneItemPage &page) {
        if (generation != m_generation) {
            return;
        }
        QVariantList cards;
        for (const auto list = page.items.mid(0, cardsMost); const auto &item : list) {
            const auto row = itemRow(item);
            QVariantMap card;
            const auto names = m_items.roleNames();
            for (auto it = names.begin(); it != names.end(); ++it) {
                card[QString::fromLatin1(it.value())] = row.cells.value(it.key() - Qt::UserRole - 2);
            }
            cards.append(card);
        }
        m_cards[std::size_t(lane)] = cards;
        m_problems[std::size_t(lane)] = page.total;
        rebuildLanes();
    });
}

void LanesController::askItems(const QString &afterKey, int limit)
{
    const Lane lane = m_lane;
    ask(itemsOf(lane, afterKey, limit),
        [this, lane, afterKey, generation = m_generation](const Api::LaneItemPage &page) {
            if (lane != m_lane || generation != m_generation) {
                return;
            }
            QList<KeyedModel::Row> rows;
            for (const auto &item : page.items) {
                rows.append(itemRow(item));
            }
            m_items.applyPage(afterKey, std::move(rows), page.nextKey, page.total);
        });
}

KeyedModel::Row LanesController::itemRow(const Api::LaneItem &item) const
{
    const Look look = item.gap ? lookOfGap() : lookOf(item.step);
    const qint64 now = backend()->nowMs();
    const Look due = lookOfDue(item.dueMs, now, backend()->zone());
    return {item.exceptionId,
            {item.orderKey, item.customer, look.glyph, look.role, causeWords(item.causeTitle),
             item.amount.isNull() ? QString() : item.amount.text(), item.amount.currency, item.openedMs, due.glyph,
             due.word, due.role, Format::shortAmount(item.amount), Format::dueShort(item.dueMs, now, backend()->zone()),
             look.word, causeShort(item.causeCode, item.causeTitle)}};
}

void LanesController::setLane(const QString &lane)
{
    const Lane chosen = laneFromWord(lane);
    if (chosen == m_lane) {
        return;
    }
    m_lane = chosen;
    m_items.clear();
    Q_EMIT laneChanged();
    if (backend()) {
        askItems({}, PagedModel::pageSize);
    }
}

} // namespace Throughline
