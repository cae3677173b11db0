// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sla/kpicontroller.h"

#include "app/components/format.h"
#include "app/host/kpiwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

const QString dash(QChar(0x2014));
constexpr int paceMs = 5'000; ///< between two boards that nobody asked for

/// A number as a person of this locale writes it, as exact text with a point; empty = not one.
QString exact(const QString &typed)
{
    auto text = typed.trimmed();
    text.remove(Format::locale().groupSeparator());
    text.replace(Format::locale().decimalPoint(), u"."_s);
    QString plain;
    for (const auto c : std::as_const(text)) { // other digits than 0 to 9, as Arabic has them
        plain += c.isDigit() ? QString::number(c.digitValue()) : QString(c);
    }
    static const QRegularExpression number(u"^[0-9]{1,7}(\\.[0-9]{1,2})?$"_s);
    return number.match(plain).hasMatch() ? plain : QString();
}

QString shown(const QString &exactText)
{
    auto text = exactText;
    return text.replace(u'.', Format::locale().decimalPoint());
}

} // namespace

KpiController::KpiController(QObject *parent)
    : Controller(parent), m_kpis({"title", "value", "second", "counted", "trend", "formula", "scope", "known"})
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(paceMs);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false)) {
            later();
        }
    });
}

void KpiController::later()
{
    if (m_pace.isActive()) {
        m_again = true;
        return;
    }
    m_pace.start();
    askBoard();
}

void KpiController::refresh(const QStringList &topics)
{
    if (topics.isEmpty()) {
        askBoard();
    } else if (touches(topics, "lanes"_L1) || touches(topics, "plans"_L1)) {
        later();
    }
}

void KpiController::askBoard()
{
    ask(backend()->kpis(m_days), [this](const Api::KpiBoard &board) {
        m_board = board;
        QList<KeyedModel::Row> rows;
        for (const auto &kpi : board.kpis) {
            const auto words = wordsOf(kpi, board.days);
            QList<int> trend;
            for (const auto value : kpi.trend) {
                trend.append(int(std::min(value, 2e9)));
            }
            const bool duration = kpi.unit == Api::KpiView::Unit::Duration;
            rows.append(
                {kpi.id,
                 {words.title, valueOf(kpi), duration && kpi.known ? Format::age(qint64(kpi.second)) : QString(),
                  countedOf(kpi), QVariant::fromValue(trend), words.formula, words.scope, kpi.known}});
        }
        m_kpis.setRows(std::move(rows));
        if (m_kpis.rowOf(m_current) < 0) {
            m_current = m_kpis.keyAt(0);
        }
        Q_EMIT boardChanged();
    });
}

QString KpiController::valueOf(const Api::KpiView &kpi) const
{
    if (!kpi.known) {
        return dash;
    }
    switch (kpi.unit) {
    case Api::KpiView::Unit::Duration:
        return Format::age(qint64(kpi.value));
    case Api::KpiView::Unit::Share:
        return Format::percent(kpi.value);
    case Api::KpiView::Unit::Count:
        return Format::count(kpi.part);
    }
    return {};
}

QString KpiController::countedOf(const Api::KpiView &kpi) const
{
    return kpi.unit == Api::KpiView::Unit::Share ? tr("%1 of %2").arg(Format::count(kpi.part), Format::count(kpi.whole))
        : kpi.unit == Api::KpiView::Unit::Duration ? tr("%1 measured").arg(Format::count(kpi.part))
                                                   : QString();
}

void KpiController::setCurrent(const QString &id)
{
    if (id != m_current) {
        m_current = id;
        Q_EMIT boardChanged();
    }
}

QVariantMap KpiController::pane() const
{
    const auto kpi = std::ranges::find(m_board.kpis, m_current, &Api::KpiView::id);
    if (kpi == m_board.kpis.end()) {
        return {};
    }
    const auto words = wordsOf(*kpi, m_board.days);
    const bool duration = kpi->unit == Api::KpiView::Unit::Duration;
    return {{u"title"_s, words.title},
            {u"value"_s, valueOf(*kpi)},
            {u"second"_s,
             duration && kpi->known ? tr("half; nineteen of twenty in %1").arg(Format::age(qint64(kpi->second)))
                                    : QString()},
            {u"formula"_s, words.formula},
            {u"counted"_s, countedOf(*kpi)},
            {u"scope"_s, words.scope},
            {u"unknown"_s, kpi->known ? QString() : tr("Nothing of it has happened in this period.")}};
}

QString KpiController::scope() const
{
    return m_board.kpis.isEmpty() ? QString() : tr("all entities · last %Ln day(s)", nullptr, m_board.days);
}

void KpiController::setPeriod(int days)
{
    if (days > 0 && days != m_days) {
        m_days = days;
        askBoard();
    }
}

QVariantMap KpiController::roi() const
{
    const auto &roi = m_board.roi;
    const auto money = Format::figure(roi.saved);
    return {{u"minutes"_s, shown(roi.minutes)},
            {u"cost"_s, shown(roi.hourlyCost)},
            {u"currency"_s, m_board.currency},
            {u"saved"_s, roi.saved.isNull() ? QString() : Format::amountWithCode(roi.saved)},
            {u"number"_s, roi.saved.isNull() ? dash : money.number},
            {u"unit"_s, roi.saved.isNull() ? QString() : money.unit},
            {u"resolved"_s, tr("%Ln item(s) resolved by replays in the period", nullptr, int(roi.resolved))},
            {u"formula"_s, roiFormula()},
            {u"reckoning"_s,
             roi.saved.isNull() ? QString()
                                : tr("%1 × %2 min ÷ 60 × %3 %4 = %5")
                                      .arg(Format::count(roi.resolved), shown(roi.minutes), shown(roi.hourlyCost),
                                           m_board.currency, Format::amountWithCode(roi.saved))},
            {u"setBy"_s,
             roi.setBy.isEmpty() ? QString()
                                 : tr("set by %1, %2").arg(roi.setBy, Format::stamp(roi.setMs, backend()->zone()))}};
}

QVariantList KpiController::tables() const
{
    QVariantList rows;
    for (const auto &kpi : m_board.kpis) {
        const auto words = wordsOf(kpi, m_board.days);
        rows.append(QVariant(QStringList{words.title, valueOf(kpi), countedOf(kpi), words.formula, words.scope}));
    }
    const auto paper = roi();
    return {QVariantMap{{u"title"_s, tr("Key figures")},
                        {u"scope"_s, scope()},
                        {u"heads"_s, QStringList{tr("Figure"), tr("Value"), tr("Counted"), tr("Formula"), tr("Scope")}},
                        {u"rows"_s, rows}},
            QVariantMap{
                {u"title"_s, tr("What replays save")},
                {u"scope"_s, paper[u"formula"_s]},
                {u"heads"_s, QStringList{tr("Reckoning"), tr("Saved")}},
                {u"rows"_s,
                 QVariantList{QVariant(QStringList{paper[u"reckoning"_s].toString(), paper[u"saved"_s].toString()})}}}};
}

void KpiController::setRoi(const QString &minutes, const QString &hourlyCost)
{
    const auto spent = exact(minutes);
    const auto cost = exact(hourlyCost);
    if (spent.isEmpty() || cost.isEmpty()) {
        setError(tr("Write minutes and cost as numbers, such as 25 and %1.").arg(shown(u"62.50"_s)));
        return;
    }
    const std::pair before{m_board.roi.minutes, m_board.roi.hourlyCost};
    ask(backend()->setRoi(spent, cost), [this, before] {
        if (!before.first.isEmpty()) {
            m_undo.append(before);
        }
        Q_EMIT noted(tr("Kept for everybody of this workspace. u undoes it."));
        askBoard();
    });
}

void KpiController::undoRoi()
{
    if (m_undo.isEmpty()) {
        return;
    }
    const auto before = m_undo.takeLast();
    ask(backend()->setRoi(before.first, before.second), [this] {
        Q_EMIT noted(tr("As it was before."));
        askBoard();
    });
}

} // namespace Throughline
