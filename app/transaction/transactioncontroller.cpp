// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transaction/transactioncontroller.h"

#include "app/components/causewords.h"
#include "app/components/format.h"
#include "app/components/looks.h"
#include "app/transaction/lineage.h"
#include "app/transaction/moments.h"
#include "app/transaction/steprows.h"
#include "app/words/flowwords.h"
#include "app/words/statuswords.h"

#include <QDesktopServices>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

bool isOpen(StepState state)
{
    switch (state) {
    case StepState::Unknown:
    case StepState::InDoubt:
    case StepState::FailedTransient:
    case StepState::DeadLettered:
    case StepState::Differs:
    case StepState::CompensationFailed:
        return true;
    default:
        return false;
    }
}

QString verdictWords(StepState state)
{
    switch (state) {
    case StepState::DeadLettered:
        return TransactionController::tr("permanent, proven not executed");
    case StepState::FailedTransient:
        return TransactionController::tr("proven not executed, tried again by itself");
    case StepState::InDoubt:
        return TransactionController::tr("sent, outcome not proven");
    case StepState::Unknown:
        return TransactionController::tr("sent, the target is being asked");
    case StepState::Differs:
        return TransactionController::tr("executed, but not as sent");
    default:
        return {};
    }
}

/// What that system says of the attribute now; nullopt = the comparison of now has no such cell.
std::optional<Api::ComparisonCell> laterCell(const Api::TransactionView &now, const QString &attribute,
                                             const QString &system)
{
    const auto row = std::ranges::find(now.rows, attribute, &Api::ComparisonRow::attribute);
    const auto column = std::ranges::find(now.columns, system, &Api::ComparisonColumn::system);
    return row == now.rows.end() || column == now.columns.end()
        ? std::nullopt
        : std::optional(row->cells.value(column - now.columns.begin()));
}

/// A state in the person's words, "188175.00 USD" as money is written everywhere; anything else as the system says it.
QString cellWords(const QString &attribute, const QString &text)
{
    if (attribute == "status"_L1) {
        return wordOfStatus(text);
    }
    static const QRegularExpression money(u"^(-?[0-9]+(?:\\.[0-9]+)?) ([A-Z]{3})$"_s);
    const auto match = money.match(text);
    const auto amount =
        match.hasMatch() ? Decimal::parse(match.captured(1)) : Result<Decimal>(fail(ErrorCode::BadInput));
    return amount ? Format::amountWithCode({*amount, match.captured(2)}) : text;
}

} // namespace

TransactionController::TransactionController(QObject *parent)
    : Controller(parent)
    , m_moments({"gap", "marks", "words"})
    , m_rows({"attribute", "cells", "differs"})
    , m_history({"glyph", "role", "stateWord", "time", "text_", "detail", "hasPayload"})
    , m_steps(stepRoles)
{
}

void TransactionController::setOrderKey(const QString &orderKey)
{
    if (m_orderKey == orderKey) {
        return;
    }
    m_orderKey = orderKey;
    m_present = false;
    m_view = m_now = {};
    m_moment = -1;
    m_moments.setRows({});
    m_momentsMs.clear();
    Q_EMIT orderKeyChanged();
    Q_EMIT viewChanged();
    Q_EMIT momentsChanged();
    if (backend()) {
        refresh({});
    }
}

void TransactionController::refresh(const QStringList &topics)
{
    // What people do to its exception is "work", its deadlines are "slas"; everything else of it is named by its order.
    const bool ours = touches(topics, "work"_L1) || touches(topics, "slas"_L1);
    if (m_orderKey.isEmpty() || (!ours && !topics.contains(u"transaction:"_s + m_orderKey))) {
        return;
    }
    ask(backend()->transaction(m_orderKey), [this](const Api::TransactionView &view) {
        if (view.transaction.orderKey == m_orderKey) {
            take(view);
        }
    });
}

void TransactionController::take(const Api::TransactionView &view)
{
    m_now = view;
    const auto known = momentsOf(view.history, view.heldFromMs);
    if (known != m_momentsMs) {
        const auto shown = past() ? m_momentsMs.value(m_moment) : 0;
        m_momentsMs = known;
        m_tracks = tracksOf(view.history);
        m_moments.setRows(momentRows(view.history, m_momentsMs, m_tracks, backend()->zone()));
        m_moment = past() ? static_cast<int>(m_momentsMs.indexOf(shown)) : -1;
        Q_EMIT momentsChanged();
    }
    if (!past()) {
        show(view);
    }
}

void TransactionController::setMoment(int index)
{
    const int wanted = index >= m_momentsMs.size() ? -1 : std::max(index, -1);
    if (wanted == m_moment) {
        return;
    }
    m_moment = wanted;
    if (past()) {
        askMoment();
    } else {
        show(m_now);
    }
    Q_EMIT viewChanged();
}

void TransactionController::askMoment()
{
    const auto at = m_momentsMs.value(m_moment);
    ask(backend()->transactionAt(m_orderKey, at), [this, at](const Api::TransactionView &view) {
        if (past() && m_momentsMs.value(m_moment) == at && view.correlationId == m_now.correlationId) {
            show(view); // answers to moments that were left meanwhile are not shown
        }
    });
}

QStringList TransactionController::tracks() const
{
    QStringList names;
    for (const auto &id : m_tracks) {
        const auto column = std::ranges::find(m_now.columns, id, &Api::ComparisonColumn::system);
        names.append(id.isEmpty() ? u"Throughline"_s : column == m_now.columns.end() ? id : column->systemName);
    }
    return names;
}

QString TransactionController::momentText() const
{
    return past() ? Format::stamp(m_momentsMs.value(m_moment), backend()->zone()) : tr("Now");
}

void TransactionController::show(const Api::TransactionView &view)
{
    m_view = view;
    m_present = true;
    rebuildRows();
    QList<KeyedModel::Row> lines;
    for (const auto &line : view.history) {
        const Look look = lookOf(line);
        lines.append({u"%1 %2 %3"_s.arg(QString::number(line.atMs), line.kind, line.text),
                      {look.glyph, look.role, look.word, Format::stamp(line.atMs, backend()->zone()),
                       historyWords(line), line.detail, !line.payload.isEmpty()}});
    }
    // Two lines may say the same at the same time: keys stay unique by their place among these, oldest first.
    QHash<QString, int> same;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        const int earlier = same[line->key]++;
        line->key += earlier > 0 ? u" #"_s + QString::number(earlier) : QString();
    }
    m_history.setRows(std::move(lines));
    m_steps.setRows(stepRows(view, backend()->nowMs(), backend()->zone()));
    Q_EMIT viewChanged();
}

const Api::StepView *TransactionController::stopped() const
{
    const auto found = std::ranges::find_if(m_view.steps, [](const auto &step) { return isOpen(step.state); });
    return found == m_view.steps.end() ? nullptr : &*found;
}

QVariantMap TransactionController::facts() const
{
    if (!m_present) {
        return {};
    }
    const Look look = m_view.gap ? lookOfGap() : lookOf(m_view.state);
    const Look due = lookOfDue(m_view.dueMs, backend()->nowMs(), backend()->zone());
    const auto *step = stopped();
    const auto place = step && !past() ? placeOf(m_view, *step) : StepPlace(); // what was to come then is not known
    const QString stepText =
        place.number == 0 ? QString() : tr("step %1 of %2").arg(Format::count(place.number), Format::count(place.of));
    const auto &t = m_view.transaction;
    return {{u"customer"_s, t.customerName},
            {u"amount"_s, t.amount.isNull() ? QString() : t.amount.text()},
            {u"currency"_s, t.amount.currency},
            {u"money"_s, Format::amountWithCode(t.amount)},
            {u"glyph"_s, look.glyph},
            {u"word"_s, look.word},
            {u"role"_s, look.role},
            {u"lane"_s, toWord(t.lane)},
            {u"laneText"_s, stepText.isEmpty() ? wordOf(t.lane) : QString(wordOf(t.lane) + u", "_s + stepText)},
            {u"stepText"_s, stepText},
            {u"dueGlyph"_s, due.glyph},
            {u"dueWord"_s, due.word},
            {u"dueRole"_s, due.role},
            {u"cause"_s, causeWords(m_view.cause.cause.title)},
            {u"entity"_s, t.entity},
            {u"correlation"_s, m_view.correlationId},
            {u"stuck"_s, !past() && !m_view.exceptionId.isEmpty()}};
}

QString TransactionController::stepsDone() const
{
    const auto done = std::ranges::count_if(m_view.steps, [](const Api::StepView &step) {
        return step.state == StepState::Succeeded || step.state == StepState::ResolvedManually
            || step.state == StepState::Compensated || step.state == StepState::Cancelled;
    });
    auto all = m_view.steps.size();
    for (const auto &flow : m_view.flows) {
        all += flow.coming.size();
    }
    return all == 0 ? QString() : QString(Format::count(done) + u'/' + Format::count(all));
}

QVariantMap TransactionController::vendor() const
{
    const auto *step = m_present ? stopped() : nullptr;
    if (!step && m_present && !m_view.exceptionId.isEmpty()) { // a gap between systems: no step of ours stopped
        return {{u"system"_s, m_view.cause.systemName},
                {u"verdict"_s, tr("nothing failed here: the records do not match")},
                {u"message"_s, causeWords(m_view.cause.cause.title)},
                {u"role"_s, u"warn"_s}};
    }
    if (!step) {
        return {};
    }
    QStringList head;
    QString message = step->failure.message;
    QVariantMap map{{u"system"_s, step->systemName},           {u"systemId"_s, step->system},
                    {u"verdict"_s, verdictWords(step->state)}, {u"role"_s, lookOf(step->state).role},
                    {u"mapping"_s, step->mappingVersion},      {u"operation"_s, wordOfStep(step->step)},
                    {u"tries"_s, int(step->attempts.size())}};
    if (!step->attempts.isEmpty()) {
        const auto &last = step->attempts.first();
        head = {last.httpStatus > 0 ? u"HTTP %1"_s.arg(last.httpStatus) : tr("no answer")};
        message = last.message.isEmpty() ? message : last.message;
        map.insert({{u"sentLine"_s, QString(last.method + u' ' + last.url)}, {u"key"_s, last.key}});
    }
    if (!step->failure.code.isEmpty()) {
        head.append(step->failure.code);
    }
    if (!missing()
             .value(u"value"_s)
             .toString()
             .isEmpty()) { // what it stopped for is told: a replay is all that is left
        map[u"verdict"_s] = tr("told meanwhile; it waits for its replay");
        map[u"role"_s] = u"warn"_s;
    }
    map[u"head"_s] = head.join(u" · "_s);
    map[u"message"_s] = step->attempts.isEmpty() ? causeWords(message) : message;
    return map;
}

QVariantMap TransactionController::missing() const
{
    const auto &entry = m_view.missing;
    return m_present && !past() && entry ? QVariantMap{{u"map"_s, entry->map},
                                                       {u"key"_s, entry->key},
                                                       {u"value"_s, entry->value},
                                                       {u"known"_s, entry->known}}
                                         : QVariantMap();
}

QString TransactionController::told() const
{
    const auto entry = missing();
    const auto value = entry[u"value"_s].toString();
    return value.isEmpty() ? QString() : toldWords(entry[u"key"_s].toString(), value);
}

QString TransactionController::toldWords(const QString &key, const QString &value)
{
    return tr("%1 is %2 from now on. Plan the replay of what waited for it.").arg(key, value);
}

void TransactionController::setMapping(const QString &map, const QString &key, const QString &value,
                                       const QString &reason)
{
    ask(backend()->setMapping(map, key, value, reason),
        [this, key, value] { // what it changes on the page comes with the change set
            Q_EMIT noted(toldWords(key, value));
            Q_EMIT mapped();
        });
}

QVariantList TransactionController::nodes() const
{
    return m_present ? lineageNodes(m_view) : QVariantList();
}

QVariantList TransactionController::edges() const
{
    return m_present ? lineageEdges(m_view) : QVariantList();
}

QString TransactionController::lineageScope() const
{
    return tr("1 level each way · %1 of %2 objects shown")
        .arg(Format::count(nodes().size()), Format::count(m_view.nodes.size()));
}

QList<int> TransactionController::shownColumns() const
{
    QList<int> all;
    for (int i = 0; i < m_view.columns.size(); ++i) {
        all.append(i);
    }
    if (all.size() <= m_columnsMost) {
        return all;
    }
    // Systems that differ or have nothing to say stay; those that agree leave, the last first.
    const auto agrees = [this](int i) {
        return m_view.columns[i].hasRecord
            && std::ranges::none_of(m_view.rows, [i](const auto &row) { return row.cells.value(i).differs; });
    };
    for (qsizetype i = all.size() - 1; i >= 0 && all.size() > m_columnsMost; --i) {
        if (agrees(all[i])) {
            all.removeAt(i);
        }
    }
    return all.mid(0, m_columnsMost);
}

QVariantList TransactionController::columns() const
{
    QVariantList list;
    for (const auto found = shownColumns(); const int i : found) {
        const auto &column = m_view.columns[i];
        list.append(QVariantMap{{u"name"_s, column.systemName}, {u"hasRecord"_s, column.hasRecord}});
    }
    return list;
}

void TransactionController::rebuildRows()
{
    if (!m_present) {
        return;
    }
    QList<KeyedModel::Row> rows;
    const auto shown = shownColumns();
    for (const auto &row : std::as_const(m_view.rows)) {
        if (m_onlyDifferences && !row.differs) {
            continue;
        }
        QVariantList cells;
        for (const int i : shown) {
            const auto cell = row.cells.value(i);
            const bool silent = !m_view.columns[i].hasRecord;
            const auto later = past() ? laterCell(m_now, row.attribute, m_view.columns[i].system) : std::nullopt;
            const bool changes = later && (later->text != cell.text || later->present != cell.present);
            cells.append(QVariantMap{{u"text"_s,
                                      silent             ? tr("no record")
                                          : cell.present ? cellWords(row.attribute, cell.text)
                                                         : QString(QChar(0x2014))},
                                     {u"quiet"_s, silent || !cell.present},
                                     {u"differs"_s, cell.differs},
                                     {u"changes"_s, changes},
                                     {u"later"_s,
                                      !changes             ? QString()
                                          : later->present ? cellWords(row.attribute, later->text)
                                                           : tr("nothing")},
                                     {u"ofRecord"_s, cell.systemOfRecord}});
        }
        rows.append({row.attribute, {wordOfAttribute(row.attribute), cells, row.differs}});
    }
    QVariantList seen;
    for (const int i : shown) {
        const auto &column = m_view.columns[i];
        const QString time =
            column.seenMs > 0 ? Format::evidenceTime(column.seenMs, backend()->zone()) : QString(QChar(0x2014));
        const bool asked = !column.hasRecord && column.seenMs > 0;
        seen.append(QVariantMap{{u"text"_s, asked ? tr("asked %1").arg(time) : time}, {u"quiet"_s, true}});
    }
    rows.append({u" seen"_s, {tr("Seen"), seen, false}});
    m_rows.setRows(std::move(rows));
}

QString TransactionController::comparisonScope() const
{
    if (past()) {
        return tr("as it was at %1 · two arrows mark what is another value now").arg(momentText());
    }
    const auto differing = std::ranges::count_if(m_view.rows, &Api::ComparisonRow::differs);
    const auto known = std::ranges::count_if(m_view.columns, &Api::ComparisonColumn::hasRecord);
    if (known < 2) { // nothing to compare: "0 differ" would sound as if they agreed
        return tr("a record in %1 of %2 systems").arg(Format::count(known), Format::count(m_view.columns.size()));
    }
    return tr("%1 of %2 attributes differ · a star marks the system of record")
        .arg(Format::count(differing), Format::count(m_view.rows.size()));
}

void TransactionController::setOnlyDifferences(bool only)
{
    if (m_onlyDifferences != only) {
        m_onlyDifferences = only;
        rebuildRows();
        Q_EMIT viewChanged();
    }
}

void TransactionController::setColumnsMost(int most)
{
    if (m_columnsMost != most) {
        m_columnsMost = most;
        rebuildRows();
        Q_EMIT viewChanged();
    }
}

QVariantList TransactionController::doubts() const
{
    QVariantList list;
    for (const auto &step : m_now.steps) {
        if (!past() && step.state == StepState::InDoubt) {
            list.append(QVariantMap{{u"intentId"_s, QString::fromLatin1(step.intentId)},
                                    {u"text"_s, QString(wordOfStep(step.step) + u" · "_s + step.systemName)}});
        }
    }
    return list;
}

QVariantList TransactionController::links() const
{
    QVariantList list;
    for (const auto &node : m_view.nodes) {
        if (node.openUrl.isValid()) {
            list.append(QVariantMap{{u"text"_s, tr("Open in %1").arg(node.systemName)},
                                    {u"brief"_s, tr("%1 in %2").arg(wordOf(node.kind), node.systemName)},
                                    {u"url"_s, node.openUrl},
                                    {u"system"_s, node.record.system},
                                    {u"record"_s, QString(wordOf(node.kind) + u' ' + node.number)}});
        }
    }
    return list;
}

void TransactionController::askAgain()
{
    ask(backend()->askAgain(m_orderKey),
        [this] { Q_EMIT noted(tr("Every system is asked again for %1.").arg(m_orderKey)); });
}

void TransactionController::fixedThere(const QString &system, const QString &recordId, const QString &reason)
{
    ask(backend()->fixedThere(m_orderKey, system, recordId, reason),
        [this, recordId] { Q_EMIT noted(tr("Linked to %1; it counts once it has been read back.").arg(recordId)); });
}

void TransactionController::decide(const QString &intentId, const QString &verdict, const QString &targetId,
                                   const QString &reason)
{
    ask(backend()->decide(intentId.toLatin1(), verdict, targetId, reason),
        [this] { Q_EMIT noted(tr("The decision is recorded; the target is read back.")); });
}

void TransactionController::planReplay(const QString &reason)
{
    if (m_view.exceptionId.isEmpty()) {
        return;
    }
    ask(backend()->createPlan({{m_view.exceptionId}, {}, reason}),
        [this](const QString &id) { Q_EMIT planCreated(id); });
}

QByteArray TransactionController::payloadOf(int historyRow) const
{
    return historyRow >= 0 && historyRow < m_view.history.size() ? m_view.history[historyRow].payload : QByteArray();
}

QString TransactionController::stoppedStep() const
{
    const auto *step = m_present ? stopped() : nullptr;
    return step ? step->step : QString();
}

void TransactionController::openUrl(const QUrl &url)
{
    // Only web addresses of a profile: vendor data must not start programs.
    if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) {
        QDesktopServices::openUrl(url);
    }
}

} // namespace Throughline
