// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sla/sladefinitioncontroller.h"

#include "app/components/format.h"
#include "app/sla/sladefinitionwords.h"
#include "app/sla/slawords.h"

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{
constexpr int pauseMs = 200;
const QStringList fields{u"title"_s, u"limit"_s, u"warn"_s, u"target"_s, u"calendar"_s, u"on"_s};
} // namespace

SlaDefinitionController::SlaDefinitionController(QObject *parent)
    : Controller(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SlaDefinitionController::weigh);
}

void SlaDefinitionController::setDefinition(const QString &id)
{
    if (id == m_id) {
        return;
    }
    m_id = id;
    m_view = {};
    forget();
    askDefinition();
}

void SlaDefinitionController::setWanted(bool wanted)
{
    if (wanted != m_wanted) {
        m_wanted = wanted;
        Q_EMIT contentChanged();
        askDefinition();
    }
}

void SlaDefinitionController::refresh(const QStringList &topics)
{
    if (touches(topics, "slas"_L1)) {
        askDefinition();
    }
}

void SlaDefinitionController::askDefinition()
{
    if (!backend() || !m_wanted || m_id.isEmpty()) {
        return;
    }
    ask(backend()->slaDefinition(m_id), [this](const Api::SlaDefinitionView &view) {
        if (!isOf(view)) {
            return; // another one was chosen meanwhile
        }
        m_view = view;
        for (const auto &field : fields) { // somebody else may have made the same change
            if (m_edits.contains(field) && m_edits[field] == m_view.fields[field]) {
                m_edits.remove(field);
            }
        }
        Q_EMIT contentChanged();
        weigh();
    });
}

void SlaDefinitionController::weigh()
{
    m_pause.stop();
    if (!backend() || !dirty() || !isOf(m_view)) {
        return;
    }
    const auto asked = ++m_asked;
    ask(backend()->slaDryRun(m_id, m_edits), [this, asked](const Api::SlaDryRun &run) {
        if (asked == m_asked) {
            m_run = run;
            m_weighed = true;
            Q_EMIT contentChanged();
        }
    });
}

void SlaDefinitionController::edit(const QString &field, const QVariant &value)
{
    const auto wanted = QJsonValue::fromVariant(value);
    if (!fields.contains(field) || (m_edits.contains(field) ? m_edits[field] : m_view.fields[field]) == wanted) {
        return;
    }
    if (isOf(m_view) && m_view.fields[field] == wanted) {
        m_edits.remove(field);
    } else {
        m_edits.insert(field, wanted);
    }
    ++m_asked; // an answer on its way is about something else
    m_weighed = false;
    m_pause.start();
    Q_EMIT contentChanged();
}

void SlaDefinitionController::forget()
{
    ++m_asked;
    m_pause.stop();
    m_edits = {};
    m_run = {};
    m_weighed = false;
    Q_EMIT contentChanged();
}

QString SlaDefinitionController::title() const
{
    return isOf(m_view) ? SlaWords::title(m_id, m_view.definition.title) : QString();
}

QString SlaDefinitionController::setBy() const
{
    if (!isOf(m_view)) {
        return {};
    }
    if (m_view.changes.isEmpty()) {
        return tr("as its file says");
    }
    const auto &last = m_view.changes.first();
    return tr("set by %1, %2: %3").arg(last.actor, Format::stamp(last.atMs, backend()->zone()), last.reason);
}

QVariantList SlaDefinitionController::saying() const
{
    return isOf(m_view) ? SlaWords::saying(m_view.definition) : QVariantList();
}

QVariantMap SlaDefinitionController::values() const
{
    auto values = m_view.fields;
    for (auto it = m_edits.begin(); it != m_edits.end(); ++it) {
        values.insert(it.key(), it.value());
    }
    return values.toVariantMap();
}

QVariantList SlaDefinitionController::calendars() const
{
    QStringList ids{u"entity"_s, u"always"_s};
    for (const auto &calendar : m_view.calendars) {
        ids.append(calendar.id);
    }
    QVariantList list;
    for (const auto &id : std::as_const(ids)) {
        list.append(QVariantMap{{u"id"_s, id}, {u"text"_s, SlaWords::calendarWords(id, m_view.calendars)}});
    }
    return list;
}

QVariantMap SlaDefinitionController::problems() const
{
    QVariantMap words;
    for (const auto &problem : m_weighed ? m_run.draft.problems : QList<Config::SlaProblem>()) {
        words.insert(problem.field, SlaWords::problemWords(problem));
    }
    return words;
}

QVariantList SlaDefinitionController::changes() const
{
    QVariantList rows;
    const auto draft = m_weighed ? m_run.draft : Config::SlaDraft();
    for (const auto &field : fields) {
        if (draft.after.contains(field)) {
            rows.append(QVariantMap{{u"field"_s, SlaWords::fieldWord(field)},
                                    {u"before"_s, SlaWords::valueWords(field, draft.before[field], m_view.calendars)},
                                    {u"after"_s, SlaWords::valueWords(field, draft.after[field], m_view.calendars)}});
        }
    }
    return rows;
}

QVariantList SlaDefinitionController::effect() const
{
    return m_weighed && m_run.draft.problems.isEmpty() && !m_run.draft.after.isEmpty() ? SlaWords::effectWords(m_run)
                                                                                       : QVariantList();
}

bool SlaDefinitionController::ready() const
{
    return m_weighed && !m_saving && m_run.draft.problems.isEmpty() && !m_run.draft.after.isEmpty();
}

void SlaDefinitionController::save(const QString &reason)
{
    const auto why = reason.trimmed();
    if (!ready() || why.isEmpty()) {
        return;
    }
    const auto before = m_run.draft.before;
    const auto after = m_run.draft.after;
    m_saving = true;
    auto answered = backend()->setSla(m_id, after, before, why).then(this, [this](const Result<void> &result) {
        m_saving = false; // refused or not
        Q_EMIT contentChanged();
        return result;
    });
    ask(answered, [this, id = m_id, before, after] {
        m_undo.append({id, before, after});
        if (id == m_id) {
            forget();
        }
        Q_EMIT noted(tr("It holds from now on: running clocks are set anew, those that stopped keep what they were "
                        "measured by."));
        Q_EMIT saved();
        askDefinition();
    });
    Q_EMIT contentChanged();
}

void SlaDefinitionController::undo()
{
    if (m_undo.isEmpty() || m_saving) {
        return;
    }
    const auto step = m_undo.last();
    ask(backend()->setSla(step.id, step.changes, step.was, tr("taken back")), [this] {
        m_undo.removeLast();
        Q_EMIT noted(tr("As it was before."));
        askDefinition();
        Q_EMIT contentChanged();
    });
}

} // namespace Throughline
