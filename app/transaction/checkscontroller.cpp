// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transaction/checkscontroller.h"

#include "app/components/format.h"
#include "app/transaction/checkwords.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

struct Outcome {
    int urgency; ///< what does not pass stands first
    QString glyph;
    QString role;
    QString word;
};

Outcome outcomeOf(const QJsonValue &holds)
{
    if (holds.isNull()) {
        return {1, u"unverified"_s, u"warn"_s, ChecksController::tr("not answered")};
    }
    return holds.toBool() ? Outcome{2, u"applied"_s, u"ok"_s, ChecksController::tr("passed")}
                          : Outcome{0, u"dead-lettered"_s, u"danger"_s, ChecksController::tr("refused")};
}

} // namespace

ChecksController::ChecksController(QObject *parent)
    : Controller(parent), m_rows({"glyph", "role", "word", "title", "text_"})
{
}

void ChecksController::setOrderKey(const QString &orderKey)
{
    if (m_orderKey != orderKey) {
        m_orderKey = orderKey;
        m_asking = false;
        setError({});
        show({});
    }
}

void ChecksController::askNow()
{
    if (!backend() || m_asking || m_orderKey.isEmpty()) {
        return;
    }
    m_asking = true;
    Q_EMIT contentChanged();
    backend()->askChecks(m_orderKey).then(this, [this, order = m_orderKey](const Result<QJsonObject> &answer) {
        if (order != m_orderKey) {
            return; // of an order that was left meanwhile
        }
        m_asking = false;
        setError(answer ? QString() : errorWords(answer.error()));
        show(answer.value_or(QJsonObject()));
    });
}

QString ChecksController::verdict() const
{
    const auto word = m_answer["verdict"_L1].toString();
    const auto at =
        Format::evidenceTime(m_answer["asked_ms"_L1].toInteger(), backend() ? backend()->zone() : QTimeZone::utc());
    if (word == "holds"_L1) {
        return tr("Every check passes, asked %1.").arg(at);
    }
    return word == "refused"_L1   ? tr("It would be refused, asked %1.").arg(at)
        : word == "unanswered"_L1 ? tr("Not every system answered, asked %1. Nothing is decided.").arg(at)
                                  : QString();
}

QString ChecksController::verdictRole() const
{
    const auto word = m_answer["verdict"_L1].toString();
    return word == "holds"_L1 ? u"ok"_s : word == "refused"_L1 ? u"danger"_s : u"warn"_s;
}

void ChecksController::show(const QJsonObject &answer)
{
    m_answer = answer;
    struct Check {
        int urgency;
        KeyedModel::Row row;
    };
    QList<Check> checks;
    for (const auto list = answer["requirements"_L1].toArray(); const auto &one : list) {
        const auto code = one["code"_L1].toString();
        const auto [urgency, glyph, role, word] = outcomeOf(one["holds"_L1]);
        const auto why = urgency == 2 ? QString() : one["words"_L1].toString();
        checks.append({urgency, {u"check/"_s + code, {glyph, role, word, wordOfRequirement(code), why}}});
    }
    std::ranges::stable_sort(checks, {}, &Check::urgency);
    QList<KeyedModel::Row> rows;
    for (const auto &check : std::as_const(checks)) {
        rows.append(check.row);
    }
    for (const auto list = answer["questions"_L1].toArray(); const auto &one : list) {
        const auto name = one["name"_L1].toString();
        const bool answered = one["answered"_L1].toBool();
        const auto said = wordsOfAnswer(one["rows"_L1].toArray());
        const auto words = !said.isEmpty()            ? said
            : answered && !one["error"_L1].isObject() ? tr("nothing there")
                                                      : one["words"_L1].toString().section(u": "_s, 1);
        rows.append({u"answer/"_s + name,
                     {answered ? u"event"_s : u"unverified"_s, answered ? u"secondary"_s : u"warn"_s,
                      answered ? QString() : tr("not answered"),
                      tr("%1, %2").arg(one["system_name"_L1].toString(), wordOfQuestion(name)), words}});
    }
    m_rows.setRows(std::move(rows));
    Q_EMIT contentChanged();
}

} // namespace Throughline
