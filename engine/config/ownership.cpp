// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/ownership.h"

#include "engine/config/check.h"
#include "engine/config/shipped.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Config
{

namespace
{

Result<Ownership> read(const QString &file, const QByteArray &bytes)
{
    const auto document = readYaml(file, bytes);
    if (!document) {
        return std::unexpected(document.error());
    }
    auto problems = problemsOf(*document, FileKind::Ownership);
    Ownership ownership;
    const auto root = document->value.toObject();
    QStringList known;
    for (const auto list = root["teams"_L1].toArray(); const auto &value : list) {
        ownership.teams.append({value["id"_L1].toString(), value["title"_L1].toString()});
        known.append(ownership.teams.last().id);
    }
    int number = 0;
    for (const auto all = root["rules"_L1].toArray(); const auto &value : all) {
        const auto team = value["team"_L1].toString();
        const auto place = u"/rules/%1/team"_s.arg(number++);
        if (problems.isEmpty() && !known.contains(team)) {
            const auto meant = didYouMean(team, known);
            problems.append(u"%1: there is no team \"%2\"%3"_s.arg(
                document->placeOf(place), team, meant.isEmpty() ? QString() : u"; did you mean \"%1\"?"_s.arg(meant)));
        }
        ownership.rules.append({value["name"_L1].toString(), CaseMatch::from(value["when"_L1].toObject()), team});
    }
    const auto refused = refuseIfAny(problems);
    return refused ? Result<Ownership>(ownership) : std::unexpected(refused.error());
}

} // namespace

const OwnerRule *Ownership::ruleFor(const CaseFacts &facts) const
{
    const auto rule = std::ranges::find_if(rules, [&](const OwnerRule &one) { return one.when.fits(facts); });
    return rule == rules.end() ? nullptr : &*rule;
}

QString Ownership::titleOf(const QString &team) const
{
    const auto found = std::ranges::find(teams, team, &Team::id);
    return found == teams.end() ? team : found->title;
}

Result<Ownership> loadOwnership(Files &files, const QString &folder)
{
    const QString own = folder + u"/ownership.yaml"_s;
    if (const auto bytes = files.read(own)) {
        return read(own, *bytes);
    }
    const auto shipped = u"ownership/matrix.yaml"_s;
    return shippedFile(shipped).and_then([&](const QByteArray &bytes) { return read(shipped, bytes); });
}

} // namespace Throughline::Config
