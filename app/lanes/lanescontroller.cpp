// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lanes/lanescontroller.h"

#include "app/components/causewords.h"
#include "app/components/format.h"
#include "app/components/looks.h"
#include "app/lanes/keyfigures.h"

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
    const auto share = [&](int n, const QString &role) {
        return QVariantMap{{u"share"_s, double(n) / lane.open}, {u"role"_s, role}};
    };
    return {share(lane.late, u"danger"_s), share(lane.dueToday, u"warn"_s),
            share(lane.open - lane.late - lane.dueToday, u"secondary"_s)};
}

QVariantList dueMarks(const Api::LaneView &lane, bool clocks)
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
        lane.open == 0
            ? mark(u"applied"_s, LanesController::tr("All clear"), u"ok"_s)
            : mark({}, clocks ? LanesController::tr("none due today") : LanesController::tr("no deadline set"),
                   u"secondary"_s);
    }
    return marks;
}

} // namespace

LanesController::LanesController(QObject *parent)
    : Controller(parent)
    , m_lanes({"title", "open", "inLane", "sums", "oldestMs", "trend", "parts", "marks", "cards", "more"})
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
        ask(backend()->lanes(), [this](const QList<Api::LaneView> &lanes) { takeLanes(lanes); });
        askItems({}, m_items.refreshLimit());
    }
}

void LanesController::takeStatus(const Api::StatusView &status)
{
    if (m_clocks != !status.dueReporting.isNull()) {
        m_clocks = !m_clocks;
        rebuildLanes();
    }
    m_figures = keyFigures(status, backend()->nowMs());
    m_scope = tr("%Ln transaction(s) in flight", nullptr, status.transactions) + u" · "_s + tr("all entities");
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
        rows.append(
            {toWord(lane.lane),
             {wordOf(lane.lane), lane.open, lane.inLane, sums, lane.oldestOpenMs, QVariant::fromValue(lane.trend),
              shares(lane, m_clocks), dueMarks(lane, m_clocks), cards, int(lane.open - cards.size())}});
    }
    m_lanes.setRows(std::move(rows));
}

void LanesController::askCards(Lane lane)
{
    ask(backend()->laneItems(lane, {}, cardsMost), [this, lane](const Api::LaneItemPage &page) {
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
        rebuildLanes();
    });
}

void LanesController::askItems(const QString &afterKey, int limit)
{
    const Lane lane = m_lane;
    ask(backend()->laneItems(lane, afterKey, limit), [this, lane, afterKey](const Api::LaneItemPage &page) {
        if (lane != m_lane) {
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
    return {item.orderKey,
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
