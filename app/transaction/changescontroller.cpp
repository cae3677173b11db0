// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transaction/changescontroller.h"

#include "app/components/format.h"
#include "app/components/looks.h"
#include "app/words/changewords.h"

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

Look lookOf(const Api::ChangeView &change)
{
    static const QHash<QString, Look> looks{
        {u"mapping"_s, {u"changed"_s, {}, u"text"_s}}, {u"config"_s, {u"builder"_s, {}, u"text"_s}},
        {u"schema"_s, {u"differs"_s, {}, u"warn"_s}},  {u"down"_s, {u"down"_s, {}, u"danger"_s}},
        {u"up"_s, {u"applied"_s, {}, u"ok"_s}},        {u"operate"_s, {u"play"_s, {}, u"text"_s}},
        {u"pause"_s, {u"pause"_s, {}, u"text"_s}},     {u"setting"_s, {u"view"_s, {}, u"text"_s}},
        {u"sla"_s, {u"clock"_s, {}, u"text"_s}},       {u"person"_s, {u"person"_s, {}, u"secondary"_s}}};
    return looks.value(change.kind, {u"event"_s, {}, u"secondary"_s});
}

} // namespace

ChangesController::ChangesController(QObject *parent)
    : Controller(parent), m_changes({"glyph", "role", "time", "text_", "actor", "distance", "onset"})
{
}

void ChangesController::setCauseId(const QString &id)
{
    if (m_causeId != id) {
        m_causeId = id;
        m_asked = false;
        m_view = {};
        m_changes.setRows({});
        Q_EMIT causeChanged();
        Q_EMIT contentChanged();
        if (backend()) {
            refresh({});
        }
    }
}

void ChangesController::setWanted(bool wanted)
{
    if (m_wanted != wanted) {
        m_wanted = wanted;
        Q_EMIT causeChanged();
        if (backend() && !m_asked) {
            refresh({});
        }
    }
}

void ChangesController::refresh(const QStringList &topics)
{
    if (m_causeId.isEmpty() || !m_wanted
        || (m_asked && !touches(topics, "systems"_L1) && !touches(topics, "work"_L1))) {
        return;
    }
    ask(backend()->changes(m_causeId), [this](const Api::ChangesView &view) {
        if (view.causeId == m_causeId) {
            show(view);
        }
    });
}

void ChangesController::show(const Api::ChangesView &view)
{
    m_view = view;
    m_asked = true;
    const auto zone = backend()->zone();
    QList<KeyedModel::Row> rows;
    const auto onset = KeyedModel::Row{u"onset"_s,
                                       {u"exceptions"_s, u"warn"_s, Format::stamp(view.onsetMs, zone),
                                        tr("This cause is seen for the first time"), QString(), QString(), true}};
    bool placed = false;
    for (auto it = view.changes.crbegin(); it != view.changes.crend(); ++it) {
        if (!placed && it->fromOnsetMs <= 0) {
            rows.append(onset);
            placed = true;
        }
        const auto look = lookOf(*it);
        const auto far = Format::age(std::abs(it->fromOnsetMs));
        rows.append({QString::number(it->atMs) + it->kind + it->subject + it->text,
                     {look.glyph, look.role, Format::stamp(it->atMs, zone), changeText(*it), it->actor,
                      it->fromOnsetMs <= 0 ? tr("%1 before").arg(far) : tr("%1 after").arg(far), false}});
    }
    if (!placed) {
        rows.append(onset);
    }
    for (qsizetype i = 0; i < rows.size(); ++i) { // two may say the same at the same time
        const auto same = std::ranges::count(rows.begin(), rows.begin() + i, rows[i].key, &KeyedModel::Row::key);
        rows[i].key += same > 0 ? u" #"_s + QString::number(i) : QString();
    }
    m_changes.setRows(std::move(rows));
    Q_EMIT contentChanged();
}

QString ChangesController::scope() const
{
    return !m_asked   ? QString()
        : m_view.more ? tr("the last %Ln in the three days before and the day after", nullptr, count())
                      : tr("%Ln in the three days before and the day after", nullptr, count());
}

} // namespace Throughline
