// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/slaedit.h"
#include "tests/support/memoryfiles.h"
#include "tests/support/samplebackend.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

SlaDefinition *slaOf(Config::SlaBook &book, const QString &id)
{
    if (book.definitions.isEmpty()) {
        MemoryFiles files;
        book = Config::loadSlas(files, u"/w"_s).value_or(Config::SlaBook());
    }
    const auto it = std::ranges::find(book.definitions, id, &SlaDefinition::id);
    return it == book.definitions.end() ? nullptr : &*it;
}

} // namespace

QFuture<Result<Api::SlaDefinitionView>> SampleBackend::slaDefinition(const QString &id)
{
    const auto *definition = slaOf(m_slas, id);
    if (!definition) {
        return QtFuture::makeReadyValueFuture(
            Result<Api::SlaDefinitionView>(fail(ErrorCode::NotFound, u"there is no SLA \"%1\""_s.arg(id))));
    }
    return answer(Api::SlaDefinitionView{*definition, Config::editableOf(*definition), m_slas.calendars.values(),
                                         m_slaChanges.value(id), m_slas.version});
}

QFuture<Result<Api::SlaDryRun>> SampleBackend::slaDryRun(const QString &id, const QJsonObject &changes)
{
    m_asked.append(
        u"slaDryRun %1 %2"_s.arg(id, QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact))));
    Api::SlaDryRun run;
    run.id = id;
    if (const auto *definition = slaOf(m_slas, id)) {
        run.draft = Config::draftOf(*definition, changes, m_slas.calendars.keys());
        const auto hours = run.draft.definition.limitMs / 3'600'000;
        run.now = {.running = 412, .late = 6, .atRisk = 24};
        run.then = hours == definition->limitMs / 3'600'000
            ? run.now
            : Lanes::SlaStanding{.running = 412, .late = 19, .atRisk = 31};
    }
    return answer(run);
}

QFuture<Result<void>> SampleBackend::setSla(const QString &id, const QJsonObject &changes, const QJsonObject &was,
                                            const QString &reason)
{
    Q_UNUSED(was)
    if (auto *definition = slaOf(m_slas, id)) {
        const auto draft = Config::draftOf(*definition, changes, m_slas.calendars.keys());
        *definition = draft.definition;
        m_slaChanges[id].prepend(Api::SlaChange{m_now, u"Marta Kern"_s, reason, draft.before, draft.after});
    }
    return done(
        u"setSla %1 %2 %3"_s.arg(id, QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact)), reason),
        {u"slas"_s});
}

} // namespace Throughline
