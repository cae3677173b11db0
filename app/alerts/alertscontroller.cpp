// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alertscontroller.h"

#include "app/components/causewords.h"
#include "app/components/desktopstate.h"
#include "app/components/format.h"
#include "app/components/looks.h"
#include "engine/config/sla.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr qint64 hourMs = 3'600'000;

Look lookOf(const Api::AlertView &view)
{
    const auto &alert = view.alert;
    if (alert.clearedMs > 0) {
        return {u"applied"_s, AlertsController::tr("Over"), u"secondary"_s};
    }
    if (alert.acknowledgedMs > 0) {
        return {u"by-hand"_s, AlertsController::tr("Acknowledged"), u"secondary"_s};
    }
    if (alert.escalatedMs > 0) {
        return {u"up"_s, AlertsController::tr("Escalated"), u"danger"_s};
    }
    if (alert.toldMs == 0) {
        return {u"paused"_s, AlertsController::tr("Quiet hours"), u"secondary"_s};
    }
    return view.severity == "danger"_L1 ? Look{u"alert"_s, AlertsController::tr("Urgent"), u"danger"_s}
                                        : Look{u"alert"_s, AlertsController::tr("Warning"), u"warn"_s};
}

/// Shipped rules in the language of the desk; another one's title, or a changed one, as it was written.
QString titleOf(const QString &id, const QString &title)
{
    static const QMap<QString, const char *> shipped{
        {u"money-behind-one-cause"_s,
         QT_TRANSLATE_NOOP("Throughline::AlertsController", "One cause holds back much money")},
        {u"many-equal-failures"_s, QT_TRANSLATE_NOOP("Throughline::AlertsController", "Many failures alike")},
        {u"customer-held-up"_s,
         QT_TRANSLATE_NOOP("Throughline::AlertsController", "One customer waits for much money")},
        {u"sla-late"_s, QT_TRANSLATE_NOOP("Throughline::AlertsController", "Clocks are late")},
        {u"sla-at-risk"_s, QT_TRANSLATE_NOOP("Throughline::AlertsController", "Clocks are due soon")}};
    const auto found = shipped.constFind(id);
    return found != shipped.constEnd() && title == QString::fromUtf8(*found) ? AlertsController::tr(*found) : title;
}

QString watchWord(AlertRule::Watches watches)
{
    switch (watches) {
    case AlertRule::Watches::Money:
        return AlertsController::tr("by the money of one cause");
    case AlertRule::Watches::Customer:
        return AlertsController::tr("by customer");
    case AlertRule::Watches::Sla:
        return AlertsController::tr("by SLA clocks");
    }
    return {};
}

/// What a rule says, in one sentence.
QString sentence(const AlertRule &rule, const QString &currency)
{
    QStringList parts;
    if (rule.watches == AlertRule::Watches::Sla) {
        parts.append(rule.withinMs > 0 ? AlertsController::tr("due within %1").arg(Format::age(rule.withinMs))
                                       : AlertsController::tr("late"));
    }
    if (!rule.from.isEmpty()) {
        parts.append(AlertsController::tr("from %1 %2")
                         .arg(Format::amount({Decimal::parse(rule.from).value_or(Decimal()), currency}), currency));
    }
    if (rule.count > 1) {
        parts.append(AlertsController::tr("from %Ln transaction(s)", nullptr, int(rule.count)));
    }
    if (!rule.customers.isEmpty()) {
        parts.append(rule.customers.join(u", "_s));
    }
    return watchWord(rule.watches) + (parts.isEmpty() ? QString() : u": "_s + parts.join(u", "_s));
}

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

} // namespace

AlertsController::AlertsController(QObject *parent)
    : Controller(parent)
    , m_alerts({"glyph", "word", "role", "title", "name", "count", "amount", "currency", "since", "changed"})
    , m_rules({"title", "about", "glyph", "word", "role", "open", "setBy"})
{
}

void AlertsController::refresh(const QStringList &topics)
{
    if (touches(topics, "alerts"_L1)) {
        askBoard();
    }
}

void AlertsController::askBoard()
{
    ask(backend()->alerts(), [this](const Api::AlertBoard &board) {
        m_board = board;
        show();
    });
}

void AlertsController::show()
{
    QList<KeyedModel::Row> rows;
    for (const auto list = m_tab == 1 ? m_board.cleared : m_board.open; const auto &view : list) {
        rows.append(rowOf(view));
    }
    m_alerts.setRows(std::move(rows));
    if (m_alerts.rowOf(m_current) < 0) {
        m_current = m_alerts.keyAt(0);
    }
    QList<KeyedModel::Row> rules;
    for (const auto &view : std::as_const(m_board.rules)) {
        rules.append({view.rule.id,
                      {titleOf(view.rule.id, view.rule.title), sentence(view.rule, m_board.currency),
                       view.rule.on ? u"alert"_s : u"paused"_s, view.rule.on ? tr("On") : tr("Off"),
                       view.rule.on ? u"ok"_s : u"secondary"_s, Format::count(view.open),
                       view.changed ? tr("set by %1").arg(view.changedBy) : tr("as its file says")}});
    }
    m_rules.setRows(std::move(rules));
    if (m_rules.rowOf(m_currentRule) < 0) {
        m_currentRule = m_rules.keyAt(0);
    }
    Q_EMIT boardChanged();
}

KeyedModel::Row AlertsController::rowOf(const Api::AlertView &view) const
{
    const auto look = lookOf(view);
    const auto &alert = view.alert;
    const auto now = backend()->nowMs();
    const auto zone = backend()->zone();
    return {
        alert.id,
        {look.glyph, look.word, look.role, titleOf(alert.rule, view.title), alertName(view),
         tr("%Ln transaction(s)", nullptr, int(alert.count)), view.money.text(), view.money.currency,
         Format::past(alert.raisedMs, now, zone),
         alert.clearedMs > 0 ? Format::past(alert.clearedMs, now, zone) : Format::past(alert.changedMs, now, zone)}};
}

QVariantList AlertsController::tabs() const
{
    return {QVariantMap{{u"text"_s, tr("Open")}, {u"count"_s, Format::count(m_board.open.size())}},
            QVariantMap{{u"text"_s, tr("Over")}, {u"count"_s, Format::count(m_board.cleared.size())}},
            QVariantMap{{u"text"_s, tr("Rules")}, {u"count"_s, Format::count(m_board.rules.size())}}};
}

void AlertsController::setTab(int tab)
{
    if (tab != m_tab && tab >= 0 && tab < 3) {
        m_tab = tab;
        show();
    }
}

QString AlertsController::scope() const
{
    return m_tab == 1 ? tr("over in the last %Ln day(s)", nullptr, m_board.clearedDays)
        : m_tab == 2  ? tr("looked at every few seconds while the engine runs")
                      : tr("%1 open, %2 not acknowledged · most money first")
                           .arg(Format::count(m_board.open.size()), Format::count(m_board.unacknowledged));
}

QString AlertsController::waiting() const
{
    return m_board.waiting > 0 ? tr("%Ln alert(s) wait for the end of quiet hours; they are listed and not announced.",
                                    nullptr, m_board.waiting)
                               : QString();
}

QString AlertsController::desktopNote() const
{
    return DesktopState::notificationsNote();
}

const Api::AlertView *AlertsController::find(const QString &id) const
{
    for (const auto *list : {&m_board.open, &m_board.cleared}) {
        const auto it = std::ranges::find(*list, id, [](const Api::AlertView &view) { return view.alert.id; });
        if (it != list->end()) {
            return &*it;
        }
    }
    return nullptr;
}

const Api::AlertRuleView *AlertsController::findRule(const QString &id) const
{
    const auto it = std::ranges::find(m_board.rules, id, [](const Api::AlertRuleView &view) { return view.rule.id; });
    return it == m_board.rules.end() ? nullptr : &*it;
}

void AlertsController::setCurrent(const QString &id)
{
    if (id != m_current) {
        m_current = id;
        Q_EMIT boardChanged();
    }
}

void AlertsController::setCurrentRule(const QString &id)
{
    if (id != m_currentRule) {
        m_currentRule = id;
        Q_EMIT boardChanged();
    }
}

QVariantMap AlertsController::alert() const
{
    const auto *view = find(m_current);
    if (!view) {
        return {};
    }
    const auto &alert = view->alert;
    const auto zone = backend()->zone();
    QVariantList facts;
    const auto fact = [&](const QString &label, const QString &text) {
        if (!text.isEmpty()) {
            facts.append(QVariantMap{{u"label"_s, label}, {u"text"_s, text}});
        }
    };
    const auto stamp = [&](qint64 ms) { return ms > 0 ? Format::stamp(ms, zone) : QString(); };
    fact(tr("Of"), alertName(*view));
    fact(tr("Transactions"), Format::count(alert.count));
    fact(tr("Money"), Format::amountWithCode(view->money));
    fact(tr("Since"), stamp(alert.raisedMs));
    fact(tr("Changed"), stamp(alert.changedMs));
    fact(tr("Announced"), alert.toldMs > 0 ? stamp(alert.toldMs) : tr("not yet: quiet hours"));
    fact(tr("Escalated"),
         alert.escalatedMs > 0 ? tr("%1 to %2").arg(stamp(alert.escalatedMs), alert.escalatedTo) : QString());
    fact(tr("Acknowledged"),
         alert.acknowledgedMs > 0 ? tr("%1 by %2").arg(stamp(alert.acknowledgedMs), alert.acknowledgedBy) : QString());
    fact(tr("Over"), stamp(alert.clearedMs));
    const auto look = lookOf(*view);
    const bool sla = view->watches == AlertRule::Watches::Sla;
    return {{u"title"_s, titleOf(alert.rule, view->title)},
            {u"glyph"_s, look.glyph},
            {u"word"_s, look.word},
            {u"role"_s, look.role},
            {u"facts"_s, facts},
            {u"acknowledged"_s, alert.acknowledgedMs > 0},
            {u"open"_s, alert.clearedMs == 0},
            {u"page"_s, sla ? u"sla"_s : u"exceptions"_s},
            {u"argument"_s,
             sla                                              ? alert.group
                 : view->watches == AlertRule::Watches::Money ? QString(u"cause:"_s + alert.group)
                                                              : QString()}};
}

QVariantMap AlertsController::rule() const
{
    const auto *view = findRule(m_currentRule);
    if (!view) {
        return {};
    }
    const auto &rule = view->rule;
    const bool quiet = rule.quiet.fromMinute != rule.quiet.untilMinute;
    return {{u"id"_s, rule.id},
            {u"title"_s, titleOf(rule.id, rule.title)},
            {u"about"_s, sentence(rule, m_board.currency)},
            {u"sla"_s, rule.watches == AlertRule::Watches::Sla},
            {u"on"_s, rule.on},
            {u"from"_s, rule.from},
            {u"count"_s, QString::number(rule.count)},
            {u"withinHours"_s, rule.withinMs > 0 ? QString::number(double(rule.withinMs) / hourMs) : QString()},
            {u"urgent"_s, rule.severity == "danger"_L1},
            {u"quietFrom"_s, quiet ? clockText(rule.quiet.fromMinute) : QString()},
            {u"quietUntil"_s, quiet ? clockText(rule.quiet.untilMinute) : QString()},
            {u"zone"_s, quiet ? QString::fromUtf8(rule.quiet.zone) : QString::fromUtf8(backend()->zone().id())},
            {u"escalateHours"_s,
             rule.escalateAfterMs > 0 ? QString::number(double(rule.escalateAfterMs) / hourMs) : QString()},
            {u"escalateTo"_s, rule.escalateTo},
            {u"changed"_s, view->changed},
            {u"changedBy"_s,
             view->changed ? tr("set by %1, %2").arg(view->changedBy, Format::stamp(view->changedMs, backend()->zone()))
                           : tr("as its file says")},
            {u"currency"_s, m_board.currency}};
}

QString AlertsController::undoText() const
{
    return m_undo.isEmpty() ? QString() : m_undo.last().text;
}

void AlertsController::acknowledge(const QString &id, bool acknowledged)
{
    const auto *view = find(id);
    if (!view || view->alert.clearedMs > 0 || (view->alert.acknowledgedMs > 0) == acknowledged) {
        return;
    }
    ask(backend()->acknowledgeAlert(id, acknowledged), [this, id, acknowledged] {
        m_undo.append({acknowledged ? tr("Undo acknowledging") : tr("Undo reopening"), [this, id, acknowledged] {
                           ask(backend()->acknowledgeAlert(id, !acknowledged), [this] { askBoard(); });
                       }});
        Q_EMIT noted(
            acknowledged
                ? tr("Acknowledged: it stays in the list until nothing is left of it, and is not announced again.")
                : tr("Open again."));
        askBoard();
    });
}

void AlertsController::put(const QJsonObject &rule, const QString &text, const std::optional<QJsonObject> &before)
{
    ask(backend()->setAlertRule(rule), [this, text, before] {
        if (before) {
            m_undo.append({tr("Undo the change of the rule"),
                           [this, before = *before] { ask(backend()->setAlertRule(before), [this] { askBoard(); }); }});
        }
        Q_EMIT noted(text);
        askBoard();
    });
}

void AlertsController::saveRule(const QString &id, const QVariantMap &changes)
{
    const auto *view = findRule(id);
    if (!view) {
        return;
    }
    const auto before = view->changed ? Config::toJson(view->rule) : QJsonObject{{u"alert"_s, id}};
    auto json = Config::toJson(view->rule);
    const auto text = [&](const QString &key) { return changes.value(key).toString().trimmed(); };
    const auto put_ = [&](const QString &key, const QJsonValue &value, bool wanted) {
        if (wanted) {
            json.insert(key, value);
        } else {
            json.remove(key);
        }
    };
    put_(u"from"_s, text(u"from"_s), !text(u"from"_s).isEmpty());
    put_(u"count"_s, std::max(1, text(u"count"_s).toInt()), true);
    const auto seconds = [](const QString &hours) { return u"%1s"_s.arg(std::llround(hours.toDouble() * 3'600)); };
    put_(u"within"_s, seconds(text(u"withinHours"_s)), text(u"withinHours"_s).toDouble() > 0);
    put_(u"severity"_s, changes.value(u"urgent"_s).toBool() ? u"danger"_s : u"warn"_s, true);
    const auto from = text(u"quietFrom"_s);
    const auto until = text(u"quietUntil"_s);
    put_(u"quiet"_s, QJsonObject{{u"from"_s, from}, {u"until"_s, until}, {u"zone"_s, text(u"zone"_s)}},
         !from.isEmpty() || !until.isEmpty());
    const auto after = text(u"escalateHours"_s);
    put_(u"escalate"_s, QJsonObject{{u"after"_s, seconds(after)}, {u"to"_s, text(u"escalateTo"_s)}},
         after.toDouble() > 0);
    put(json, tr("The rule holds from now on, for everybody of this workspace."), before);
}

void AlertsController::switchRule(const QString &id, bool on)
{
    const auto *view = findRule(id);
    if (!view) {
        return;
    }
    const auto before = view->changed ? Config::toJson(view->rule) : QJsonObject{{u"alert"_s, id}};
    auto json = Config::toJson(view->rule);
    json.insert(u"off"_s, !on);
    put(json, on ? tr("The rule is on.") : tr("The rule is off; its alerts end."), before);
}

void AlertsController::asInItsFile(const QString &id)
{
    const auto *view = findRule(id);
    if (view && view->changed) {
        put({{u"alert"_s, id}}, tr("The rule is again as its file says."), Config::toJson(view->rule));
    }
}

void AlertsController::undo()
{
    if (!m_undo.isEmpty()) {
        const auto step = m_undo.takeLast();
        step.back();
        Q_EMIT boardChanged();
    }
}

} // namespace Throughline
