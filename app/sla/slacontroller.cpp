// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sla/slacontroller.h"

#include "app/components/format.h"
#include "app/components/looks.h"
#include "app/sla/slawords.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr double hourMs = 3'600'000.0;
constexpr int paceMs = 2'000; ///< between two boards that nobody asked for
const QString dash(QChar(0x2014));

QVariantMap figure(const QString &label, const QString &glyph, const QString &number, const QString &unit,
                   const QString &role, const QString &note, const QString &filter)
{
    return {{u"label"_s, label}, {u"glyph"_s, glyph}, {u"number"_s, number}, {u"unit"_s, unit},
            {u"role"_s, role},   {u"note"_s, note},   {u"filter"_s, filter}};
}

QString span(qint64 ms)
{
    return ms > 0 ? Format::age(ms) : dash;
}

} // namespace

SlaController::SlaController(QObject *parent)
    : Controller(parent)
    , m_items(
          {"order", "customer", "amount", "currency", "glyph", "word", "role", "share", "shareRole", "took", "suspect"})
{
    connect(&m_items, &PagedModel::pageWanted, this, &SlaController::askItems);
    m_pace.setSingleShot(true);
    m_pace.setInterval(paceMs);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false)) {
            later();
        }
    });
}

void SlaController::later()
{
    if (m_pace.isActive()) {
        m_again = true;
        return;
    }
    m_pace.start();
    askBoard();
}

void SlaController::refresh(const QStringList &topics)
{
    if (touches(topics, "slas"_L1)) {
        askBoard();
    } else if (touches(topics, "lanes"_L1) || touches(topics, "items"_L1)) {
        later();
    }
}

void SlaController::askBoard()
{
    ask(backend()->sla(m_query), [this, asked = m_query](const Api::SlaBoard &board) {
        if (asked.definition != m_query.definition || asked.entity != m_query.entity || asked.days != m_query.days) {
            return; // another one is on its way
        }
        m_board = board;
        if (m_query.definition.isEmpty()) {
            m_query.definition = board.summary.id;
        }
        if (m_pointName.isEmpty()) {
            pick(board.summary.lateNow > 0 ? u"late"_s : u"open"_s);
        } else {
            askItems({}, m_items.refreshLimit());
        }
        Q_EMIT boardChanged();
        Q_EMIT pointChanged();
    });
}

void SlaController::askItems(const QString &afterKey, int limit)
{
    if (!backend()) {
        return;
    }
    const auto asked = ++m_asked;
    ask(backend()->slaItems(m_query, m_point, afterKey, limit), [this, asked, afterKey](const Api::SlaItemPage &page) {
        if (asked != m_asked) {
            return;
        }
        QList<KeyedModel::Row> rows;
        for (const auto &item : page.items) {
            rows.append(rowOf(item));
        }
        m_items.applyPage(afterKey, std::move(rows), page.nextKey, int(page.items.size()));
    });
}

KeyedModel::Row SlaController::rowOf(const Api::SlaItem &item) const
{
    const bool over = item.state == SlaState::Met || item.state == SlaState::Late;
    Look look = item.state == SlaState::Paused ? Look{u"paused"_s, tr("Paused"), u"secondary"_s}
        : item.state == SlaState::Cancelled    ? Look{u"cancelled"_s, tr("Cancelled"), u"secondary"_s}
        : item.state == SlaState::Met          ? Look{u"applied"_s, tr("met in %1").arg(span(item.elapsedMs)), u"ok"_s}
        : item.state == SlaState::Late ? Look{u"clock-late"_s, tr("took %1").arg(span(item.elapsedMs)), u"danger"_s}
                                       : lookOfDue(item.dueMs, backend()->nowMs(), backend()->zone());
    if (item.atRisk && !item.late) {
        look.role = u"warn"_s;
    }
    const QString share = item.late && !over ? tr("late") : item.breach < 0 ? dash : Format::percent(item.breach);
    return {item.orderKey + u'/' + item.run,
            {item.orderKey, item.customer, item.amount.isNull() ? QString() : item.amount.text(), item.amount.currency,
             look.glyph, look.word, look.role, share, item.breach >= 0.5 ? u"text"_s : u"secondary"_s,
             span(item.elapsedMs), item.suspect}};
}

QString SlaController::says() const
{
    return SlaWords::says(m_board.summary.says);
}

QVariantList SlaController::tabs() const
{
    QVariantList tabs;
    for (const auto &summary : m_board.all) {
        const double met = summary.stopped > 0 ? double(summary.stopped - summary.late) / double(summary.stopped) : -1;
        const bool below = met >= 0 && met * 1000 < summary.targetPermille;
        tabs.append(QVariantMap{{u"key"_s, summary.id},
                                {u"text"_s, SlaWords::title(summary.id, summary.title)},
                                {u"count"_s,
                                 !summary.on   ? tr("off")
                                     : met < 0 ? QString()
                                               : Format::percent(met)},
                                {u"role"_s, below && summary.on ? u"warn"_s : u"secondary"_s}});
    }
    return tabs;
}

int SlaController::tab() const
{
    const auto it = std::ranges::find(m_board.all, m_query.definition, &Api::SlaSummary::id);
    return it == m_board.all.end() ? 0 : int(std::distance(m_board.all.begin(), it));
}

void SlaController::setTab(int index)
{
    if (index >= 0 && index < m_board.all.size()) {
        showDefinition(m_board.all[index].id);
    }
}

void SlaController::showDefinition(const QString &id)
{
    if (id.isEmpty() || id == m_query.definition) {
        return;
    }
    m_query.definition = id;
    m_pointName.clear();
    if (backend()) {
        askBoard();
    }
    Q_EMIT boardChanged();
}

QStringList SlaController::entities() const
{
    QStringList words{tr("Entity: all")};
    for (const auto &entity : m_board.entities) {
        words.append(entity.isEmpty() ? tr("no entity") : entity);
    }
    return words;
}

int SlaController::entity() const
{
    return m_query.entity.isEmpty() ? 0 : int(m_board.entities.indexOf(m_query.entity)) + 1;
}

void SlaController::setEntity(int index)
{
    const auto entity = index > 0 ? m_board.entities.value(index - 1) : QString();
    if (entity != m_query.entity) {
        m_query.entity = entity;
        m_pointName.clear();
        askBoard();
    }
}

void SlaController::setPeriod(int days)
{
    if (days != m_query.days && days > 0) {
        m_query.days = days;
        m_pointName.clear();
        askBoard();
    }
}

bool SlaController::empty() const
{
    const auto &summary = m_board.summary;
    return summary.running == 0 && summary.paused == 0 && std::ranges::all_of(m_board.days, [](const Api::SlaDay &day) {
               return day.started == 0 && day.stopped == 0;
           });
}

QString SlaController::scope() const
{
    const auto &summary = m_board.summary;
    if (summary.id.isEmpty()) {
        return {};
    }
    const QString hours = summary.always ? tr("every hour counts")
        : summary.calendar.isEmpty()     ? tr("business hours of each entity")
                                         : tr("business hours, %1").arg(summary.calendar);
    const auto first = m_board.days.isEmpty() ? 0 : m_board.days.first().day;
    return tr("%1 · %2 to %3").arg(hours, SlaWords::dayMonth(first), SlaWords::dayMonth(m_board.today));
}

QString SlaController::suspect() const
{
    return m_board.suspect > 0
        ? tr("%Ln clock(s) are suspect: the clock of this computer was set, or two systems disagree about the time.",
             nullptr, int(m_board.suspect))
        : QString();
}

QVariantList SlaController::figures() const
{
    const auto &summary = m_board.summary;
    const double met = summary.stopped > 0 ? double(summary.stopped - summary.late) / double(summary.stopped) : -1;
    const double target = summary.targetPermille / 1000.0;
    const bool below = met >= 0 && met < target;
    const bool slow = m_board.p95Usual > summary.limitMs;
    const auto money = Format::figure(summary.lateMoney);
    return {
        figure(tr("Met, last %Ln day(s)", nullptr, m_query.days), below ? u"degraded"_s : QString(),
               met < 0 ? dash : Format::percent(met), tr("target %1").arg(Format::percent(target)),
               below ? u"warn"_s : u"text"_s,
               tr("%1 of %2").arg(Format::count(summary.stopped - summary.late), Format::count(summary.stopped)),
               u"missed"_s),
        figure(tr("Half done within"), {}, span(m_board.p50Usual), tr("p50"), u"text"_s,
               m_board.p50Today > 0 ? tr("%1 today").arg(span(m_board.p50Today)) : tr("none stopped today"),
               u"day:today"_s),
        figure(tr("95 % done within"), slow ? u"clock-late"_s : QString(), span(m_board.p95Usual), tr("p95"),
               slow ? u"danger"_s : u"text"_s, tr("limit %1").arg(span(summary.limitMs)), u"day:today"_s),
        figure(tr("Running clocks"), {}, Format::count(summary.running + summary.paused), tr("transactions"), u"text"_s,
               tr("%1 late, %2 at risk, %3 paused")
                   .arg(Format::count(summary.lateNow), Format::count(summary.atRisk), Format::count(summary.paused)),
               u"open"_s),
        figure(tr("Money behind late clocks"), {}, money.number, money.unit, u"text"_s,
               tr("%Ln transaction(s)", nullptr, int(summary.lateNow)), u"late"_s)};
}

QString SlaController::dayText(int day) const
{
    return SlaWords::weekdayMonth(day);
}

QVariantList SlaController::days() const
{
    QVariantList list;
    for (const auto &day : m_board.days) {
        if (day.day > m_board.today) {
            continue;
        }
        list.append(
            QVariantMap{{u"day"_s, day.day},
                        {u"label"_s, SlaWords::dayMonth(day.day)},
                        {u"p50"_s, double(day.p50) / hourMs},
                        {u"p75"_s, double(day.p75) / hourMs},
                        {u"p95"_s, double(day.p95) / hourMs},
                        {u"open"_s, double(day.open)},
                        {u"started"_s, double(day.started)},
                        {u"stopped"_s, double(day.stopped)},
                        {u"text"_s,
                         day.stopped == 0
                             ? tr("%1: none stopped, %2 open at its end").arg(dayText(day.day), Format::count(day.open))
                             : tr("%1: half in %2, nineteen of twenty in %3, %4 stopped, %5 late, %6 open at its end")
                                   .arg(dayText(day.day), span(day.p50), span(day.p95), Format::count(day.stopped),
                                        Format::count(day.late), Format::count(day.open))}});
    }
    return list;
}

QVariantList SlaController::calendar() const
{
    qint64 most = 1;
    for (const auto &day : m_board.days) {
        most = std::max({most, day.breached, day.due});
    }
    QVariantList cells;
    for (const auto &day : m_board.days) {
        cells.append(
            QVariantMap{{u"day"_s, day.day},
                        {u"date"_s, Format::count(day.day % 100)},
                        {u"number"_s,
                         day.day > m_board.today ? (day.due > 0 ? Format::count(day.due) : QString())
                             : day.day == m_board.today && day.due > 0
                             ? tr("%1 + %2").arg(Format::count(day.breached), Format::count(day.due))
                             : Format::count(day.breached)},
                        {u"share"_s, double(day.breached) / double(most)},
                        {u"due"_s, day.due > 0},
                        {u"today"_s, day.day == m_board.today},
                        {u"coming"_s, day.day > m_board.today},
                        {u"text"_s,
                         day.day > m_board.today
                             ? tr("%1: %2 due").arg(dayText(day.day), Format::count(day.due))
                             : tr("%1: %2 breaches, %3 still due")
                                   .arg(dayText(day.day), Format::count(day.breached), Format::count(day.due))}});
    }
    return cells;
}

int SlaController::calendarStart() const
{
    return m_board.days.isEmpty() ? 0 : SlaWords::dateOf(m_board.days.first().day).dayOfWeek() - 1;
}

QString SlaController::calendarScope() const
{
    qint64 sum = 0;
    for (const auto &day : m_board.days) {
        sum += day.breached;
    }
    return tr("%1 in %2 days, by the day they were due").arg(Format::count(sum), Format::count(m_query.days));
}

QVariantList SlaController::bars() const
{
    QVariantList list;
    for (const auto &bar : m_board.distribution) {
        const QString label = bar.labelUntilMs == 0 ? tr("over %1").arg(span(bar.labelFromMs))
            : bar.labelFromMs == 0                  ? tr("under %1").arg(span(bar.labelUntilMs))
                                                    : tr("%1 to %2").arg(span(bar.labelFromMs), span(bar.labelUntilMs));
        list.append(QVariantMap{{u"label"_s, label},
                                {u"count"_s, double(bar.count)},
                                {u"role"_s, bar.late ? u"danger"_s : u"info"_s},
                                {u"text"_s,
                                 bar.late ? tr("%1: %Ln transaction(s), late", nullptr, int(bar.count)).arg(label)
                                          : tr("%1: %Ln transaction(s)", nullptr, int(bar.count)).arg(label)}});
    }
    return list;
}

QVariantList SlaController::ages() const
{
    qint64 most = 1;
    for (const auto &age : m_board.ages) {
        most = std::max(most, age.count);
    }
    QVariantList list;
    for (const auto &age : m_board.ages) {
        const QString label = age.untilMs == 0 ? tr("over %1").arg(SlaWords::roundSpan(age.fromMs))
            : age.fromMs == 0                  ? tr("under %1").arg(SlaWords::roundSpan(age.untilMs))
                              : tr("%1 to %2").arg(SlaWords::roundSpan(age.fromMs), SlaWords::roundSpan(age.untilMs));
        list.append(QVariantMap{{u"label"_s, label},
                                {u"count"_s, Format::count(age.count)},
                                {u"share"_s, double(age.count) / double(most)},
                                {u"role"_s,
                                 double(age.fromMs) >= 3 * 24 * hourMs  ? u"danger"_s
                                     : double(age.fromMs) >= 8 * hourMs ? u"warn"_s
                                                                        : u"secondary"_s},
                                {u"text"_s, tr("%1: %Ln transaction(s)", nullptr, int(age.count)).arg(label)}});
    }
    return list;
}

QVariantList SlaController::forecast() const
{
    QVariantList list;
    for (const auto &point : m_board.forecast) {
        const auto hours = int(std::lround(double(point.atMs - m_board.nowMs) / hourMs));
        list.append(QVariantMap{{u"label"_s, tr("+%1 h").arg(Format::count(hours))},
                                {u"hours"_s, hours},
                                {u"expected"_s, point.band.expected},
                                {u"low"_s, point.band.low},
                                {u"high"_s, point.band.high},
                                {u"text"_s, SlaWords::band(point.band, Format::stamp(point.atMs, backend()->zone()))}});
    }
    return list;
}

QString SlaController::forecastText() const
{
    if (m_board.forecast.isEmpty()) {
        return {};
    }
    const auto &band = m_board.forecast.last().band;
    return tr("%1 expected, %2 to %3 with 80 % confidence")
        .arg(Format::count(std::llround(band.expected)), Format::count(std::llround(band.low)),
             Format::count(std::llround(band.high)));
}

bool SlaController::tested() const
{
    return std::ranges::any_of(m_board.backTest, [](const Lanes::BackTestRow &row) { return row.forecasts > 0; });
}

QString SlaController::backTestText() const
{
    if (!tested()) {
        return tr("Back-test: too little history yet.");
    }
    qint64 made = 0;
    double expected = 0;
    double came = 0;
    for (const auto &row : m_board.backTest) {
        made += row.forecasts;
        expected += row.expected;
        came += row.came;
    }
    return tr("Back-test of %1 past forecasts: %2 breaches expected, %3 came")
        .arg(Format::count(made), Format::count(std::llround(expected)), Format::count(std::llround(came)));
}

QVariantList SlaController::marks() const
{
    QVariantList list;
    for (qsizetype i = 1; i < m_board.days.size(); ++i) { // of several in a day the last is named
        for (auto mark = m_board.marks.crbegin(); mark != m_board.marks.crend(); ++mark) {
            if (m_board.days[i].day == mark->day) {
                list.append(QVariantMap{{u"index"_s, int(i)}, {u"text"_s, tr("mapping %1").arg(mark->text)}});
                break;
            }
        }
    }
    return list;
}

double SlaController::limitHours() const
{
    return double(m_board.summary.limitMs) / hourMs;
}

QString SlaController::limitText() const
{
    return tr("limit %1").arg(span(m_board.summary.limitMs));
}

QVariantList SlaController::tables() const
{
    return SlaWords::tables(m_board, backend() ? backend()->zone() : QTimeZone(QTimeZone::UTC));
}

void SlaController::pick(const QString &name)
{
    using Kind = Api::SlaPoint::Kind;
    const auto word = name.section(u':', 0, 0);
    const auto rest = name.section(u':', 1);
    Api::SlaPoint point;
    if (word == "late"_L1) {
        point.kind = Kind::Late;
    } else if (word == "missed"_L1) {
        const auto bar = std::ranges::find(m_board.distribution, true, &Api::SlaBar::late);
        point = {Kind::Bar, 0, bar == m_board.distribution.end() ? m_board.summary.limitMs : bar->fromMs, 0};
    } else if (word == "day"_L1 || word == "breaches"_L1) {
        point.day = rest == "today"_L1 ? m_board.today : rest.toInt();
        point.kind = word == "day"_L1 ? Kind::Day : point.day > m_board.today ? Kind::Due : Kind::Breaches;
    } else if (word == "bar"_L1 && rest.toInt() < m_board.distribution.size()) {
        const auto &bar = m_board.distribution[rest.toInt()];
        point = {Kind::Bar, 0, bar.fromMs, bar.untilMs};
    } else if (word == "age"_L1 && rest.toInt() < m_board.ages.size()) {
        const auto &age = m_board.ages[rest.toInt()];
        point = {Kind::Age, 0, age.startedFromMs, age.startedUntilMs};
    }
    m_point = point;
    m_pointName = name;
    m_items.clear();
    askItems({}, PagedModel::pageSize);
    Q_EMIT pointChanged();
}

QString SlaController::pointTitle() const
{
    using Kind = Api::SlaPoint::Kind;
    switch (m_point.kind) {
    case Kind::Open:
        return tr("Open clocks");
    case Kind::Late:
        return tr("Late now");
    case Kind::Day:
    case Kind::Breaches:
    case Kind::Due:
        return dayText(m_point.day);
    case Kind::Bar:
    case Kind::Age:
        break;
    }
    if (m_pointName == "missed"_L1) {
        return tr("Late in the period");
    }
    const auto list = m_point.kind == Kind::Bar ? bars() : ages();
    return list.value(m_pointName.section(u':', 1).toInt()).toMap().value(u"label"_s).toString();
}

QString SlaController::pointScope() const
{
    using Kind = Api::SlaPoint::Kind;
    switch (m_point.kind) {
    case Kind::Open:
        return tr("earliest due first");
    case Kind::Late:
        return tr("longest late first");
    case Kind::Day:
        return tr("stopped that day, longest first");
    case Kind::Breaches:
        return tr("due that day and late, open ones first");
    case Kind::Due:
        return tr("due that day");
    case Kind::Bar:
        return tr("took so long, longest first");
    case Kind::Age:
        return tr("open for so long, earliest due first");
    }
    return {};
}

} // namespace Throughline
