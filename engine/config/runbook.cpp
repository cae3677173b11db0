// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/runbook.h"

#include "engine/config/check.h"
#include "engine/config/shipped.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Config
{

namespace
{

Result<Runbook> read(const QString &file, const QByteArray &bytes)
{
    const auto document = readYaml(file, bytes);
    if (!document) {
        return std::unexpected(document.error());
    }
    if (const auto checked = check(*document, FileKind::Runbook); !checked) {
        return std::unexpected(checked.error());
    }
    const auto root = document->value.toObject();
    Runbook runbook;
    runbook.id = root["runbook"_L1].toString();
    runbook.title = root["title"_L1].toString();
    runbook.rank = root["rank"_L1].toInt(runbook.rank);
    runbook.when = CaseMatch::from(root["when"_L1].toObject());
    for (const auto all = root["steps"_L1].toArray(); const auto &step : all) {
        runbook.steps.append({step["id"_L1].toString(), step["text"_L1].toString(), step["why"_L1].toString()});
    }
    return runbook;
}

} // namespace

Result<QList<Runbook>> loadRunbooks(Files &files, const QString &folder)
{
    QMap<QString, Runbook> byId;
    const auto add = [&](const QString &file, const Result<QByteArray> &bytes) {
        return bytes.and_then([&](const QByteArray &text) { return read(file, text); })
            .transform([&](const Runbook &runbook) { byId.insert(runbook.id, runbook); });
    };
    for (const auto shipped = shippedNames(u"runbooks"_s); const auto &name : shipped) {
        const QString path = u"runbooks/"_s + name;
        if (const auto added = add(path, shippedFile(path)); !added) {
            return std::unexpected(added.error());
        }
    }
    const QString own = folder + u"/runbooks"_s;
    for (const auto overrides = files.list(own, u".yaml"_s); const auto &name : overrides) {
        const QString path = own + u'/' + name;
        if (const auto added = add(path, files.read(path)); !added) {
            return std::unexpected(added.error());
        }
    }
    auto list = byId.values();
    std::ranges::stable_sort(list, {}, &Runbook::rank);
    return list;
}

const Runbook *runbookFor(const QList<Runbook> &runbooks, const CaseFacts &facts)
{
    const auto found = std::ranges::find_if(runbooks, [&](const Runbook &runbook) { return runbook.when.fits(facts); });
    return found == runbooks.end() ? nullptr : &*found;
}

} // namespace Throughline::Config
