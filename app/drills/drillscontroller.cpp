// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drills/drillscontroller.h"

#include "app/components/format.h"
#include "app/components/looks.h"
#include "app/words/shippedwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

DrillsController::DrillsController(QObject *parent)
    : Controller(parent)
    , m_drills({"title", "systems", "glyph", "word", "role", "last", "checks", "checksRole", "running"})
    , m_lines({"glyph", "role", "stateWord", "time", "text_", "detail"})
    , m_truth({"target", "truth", "says", "glyph", "word", "role"})
{
}

void DrillsController::refresh(const QStringList &topics)
{
    if (touches(topics, "status"_L1)) {
        ask(backend()->status(), [this](const Api::StatusView &status) {
            m_simulated = status.simulated;
            Q_EMIT drillsChanged();
        });
    }
    if (touches(topics, "systems"_L1)) {
        ask(backend()->systems(), [this](const QList<Api::SystemView> &systems) {
            for (const auto &system : systems) {
                m_systemNames.insert(system.id, system.name);
            }
            rebuildRows();
        });
    }
    if (touches(topics, "drills"_L1)) {
        ask(backend()->drills(), [this](const QList<Api::DrillView> &drills) {
            m_views = drills;
            // Before the rows: the list starts at it.
            if (!find(m_current)) {
                const auto running = std::ranges::find(m_views, u"running"_s, &Api::DrillView::state);
                m_current = running != m_views.end() ? running->name
                    : m_views.isEmpty()              ? QString()
                                                     : m_views.first().name;
                Q_EMIT drillsChanged();
            }
            rebuildRows();
            rebuildPane();
        });
    }
}

QString DrillsController::namesOf(const QString &systems) const
{
    QStringList names;
    for (const auto all = systems.split(u", "_s, Qt::SkipEmptyParts); const auto &id : all) {
        names.append(m_systemNames.value(id, id));
    }
    return names.join(u", "_s);
}

void DrillsController::rebuildRows()
{
    QList<KeyedModel::Row> rows;
    for (const auto &drill : std::as_const(m_views)) {
        const Look look = lookOfDrill(drill.state);
        const bool running = drill.state == "running"_L1;
        const bool shown = drill.checks > 0 && !running;
        rows.append(
            {drill.name,
             {shippedWords(drill.title), namesOf(drill.systems), look.glyph, look.word, look.role,
              drill.lastMs > 0 && !running ? Format::past(drill.lastMs, backend()->nowMs(), backend()->zone())
                                           : QString(),
              shown ? tr("%1 of %2").arg(Format::count(drill.checksPassed), Format::count(drill.checks)) : QString(),
              shown && drill.checksPassed < drill.checks ? u"danger"_s : u"secondary"_s, running}});
    }
    m_drills.setRows(std::move(rows));
}

const Api::DrillView *DrillsController::find(const QString &name) const
{
    const auto found = std::ranges::find(m_views, name, &Api::DrillView::name);
    return found == m_views.end() ? nullptr : &*found;
}

void DrillsController::rebuildPane()
{
    QList<KeyedModel::Row> lines;
    QList<KeyedModel::Row> truth;
    if (const auto *drill = find(m_current)) {
        for (const auto &line : drill->lines) {
            const Look look = lookOf(line.state);
            lines.append({QString::number(lines.size()),
                          {look.glyph, look.role, look.word, Format::evidenceTime(line.atMs, backend()->zone()),
                           line.text, line.detail}});
        }
        for (auto it = drill->result.begin(); it != drill->result.end(); ++it) {
            const auto entry = it.value().toObject();
            const QString really = entry[u"truth"_s].toVariant().toString();
            const QString says = entry[u"says"_s].toVariant().toString();
            const bool equal = really == says;
            const Look look = equal            ? Look{u"already-there"_s, tr("equal"), u"ok"_s}
                : drill->state == "running"_L1 ? lookOfDrill(drill->state)
                                               : Look{u"differs"_s, tr("differs"), u"danger"_s};
            truth.append({it.key(), {it.key(), really, says, look.glyph, look.word, look.role}});
        }
    }
    m_lines.setRows(std::move(lines));
    m_truth.setRows(std::move(truth));
    Q_EMIT drillsChanged();
}

QString DrillsController::scope() const
{
    const auto count = [this](const QString &state) {
        return int(std::ranges::count(m_views, state, &Api::DrillView::state));
    };
    return tr("%Ln scenario(s)", nullptr, int(m_views.size())) + u" · "_s
        + QStringList{tr("%Ln passed", nullptr, count(u"passed"_s)), tr("%Ln failed", nullptr, count(u"failed"_s)),
                      tr("%Ln running", nullptr, count(u"running"_s)),
                      tr("%Ln not run yet", nullptr, count(u"not-run"_s))}
              .join(u", "_s);
}

void DrillsController::setCurrent(const QString &name)
{
    if (m_current != name) {
        m_current = name;
        rebuildPane();
    }
}

QVariantMap DrillsController::pane() const
{
    const auto *drill = find(m_current);
    if (!drill) {
        return {};
    }
    const Look look = lookOfDrill(drill->state);
    return {{u"title"_s, QString(drill->name.toUpper() + u' ' + look.word)},
            {u"scope"_s, shippedWords(drill->title)},
            {u"story"_s, shippedWords(drill->story)},
            {u"state"_s, drill->state}};
}

void DrillsController::run(const QString &name)
{
    setCurrent(name);
    ask(backend()->runDrill(name),
        [this, name] { Q_EMIT noted(tr("%1 runs against the simulated systems.").arg(name.toUpper())); });
}

} // namespace Throughline
