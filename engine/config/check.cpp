// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/check.h"

#include "engine/base/schema.h"
#include "engine/config/shipped.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace Throughline::Config
{

namespace
{

QString schemaName(FileKind kind)
{
    switch (kind) {
    case FileKind::Profile:
        return u"connector-profile"_s;
    case FileKind::Estate:
        return u"estate"_s;
    case FileKind::Flow:
        return u"flow"_s;
    case FileKind::Mapping:
        return u"mapping"_s;
    case FileKind::ValueMap:
        return u"value-map"_s;
    case FileKind::Ownership:
        return u"ownership"_s;
    case FileKind::Runbook:
        return u"runbook"_s;
    case FileKind::View:
        return u"view"_s;
    case FileKind::FiscalCalendar:
        return u"fiscal-calendar"_s;
    case FileKind::Sla:
        return u"sla"_s;
    case FileKind::Calendar:
        return u"calendar"_s;
    case FileKind::Alert:
        return u"alert"_s;
    }
    std::unreachable();
}

const Result<Schema> &schemaOf(FileKind kind)
{
    static thread_local QHash<int, Result<Schema>> compiled;
    auto it = compiled.find(static_cast<int>(kind));
    if (it == compiled.end()) {
        const auto bytes = shippedFile(u"schemas/%1.schema.json"_s.arg(schemaName(kind)));
        it = compiled.insert(static_cast<int>(kind),
                             bytes.and_then([](const QByteArray &json) { return Schema::compile(json); }));
    }
    return *it;
}

int editDistance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.last();
}

QString describe(const YamlDocument &document, const SchemaProblem &problem)
{
    const auto key = problem.where.section(u'/', -1).replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    auto words = key.isEmpty() ? problem.message : u"\"%1\": %2"_s.arg(key, problem.message);
    QString meant;
    if (problem.keyword == "additionalProperties"_L1) {
        words = u"\"%1\" is not known here"_s.arg(key);
        meant = didYouMean(key, problem.allowed);
    }
    if (!meant.isEmpty()) {
        words += u"; did you mean \"%1\"?"_s.arg(meant);
    } else if (!problem.allowed.isEmpty()) {
        words += u"; expected one of: %1"_s.arg(problem.allowed.join(u", "_s));
    }
    return document.placeOf(problem.where) + u": "_s + words;
}

} // namespace

QString didYouMean(const QString &word, const QStringList &known)
{
    const auto nearest =
        std::ranges::min_element(known, {}, [&](const QString &other) { return editDistance(word, other); });
    const auto limit = std::max<qsizetype>(1, word.size() / 3);
    return nearest != known.end() && editDistance(word, *nearest) <= limit ? *nearest : QString();
}

QStringList problemsOf(const YamlDocument &document, FileKind kind)
{
    const auto &schema = schemaOf(kind);
    if (!schema) {
        return {u"%1:1: the schema itself cannot be read: %2"_s.arg(document.file, schema.error().detail)};
    }
    QStringList lines;
    const auto problems = schema->check(document.value);
    for (const auto &problem : problems) {
        if (const auto line = describe(document, problem); !lines.contains(line)) {
            lines.append(line);
        }
    }
    return lines;
}

Result<void> refuseIfAny(const QStringList &problems)
{
    if (problems.isEmpty()) {
        return {};
    }
    return fail(ErrorCode::BadConfig, problems.join(u'\n'));
}

Result<void> check(const YamlDocument &document, FileKind kind)
{
    return refuseIfAny(problemsOf(document, kind));
}

Result<qint64> parseDuration(const QString &text)
{
    static const QHash<QString, qint64> units{
        {u"ms"_s, 1}, {u"s"_s, 1'000}, {u"m"_s, 60'000}, {u"h"_s, 3'600'000}, {u"d"_s, 86'400'000}};
    const auto firstLetter = std::ranges::find_if(text, [](QChar c) { return !c.isDigit(); });
    const auto digits = std::distance(text.begin(), firstLetter);
    const auto unit = units.constFind(text.sliced(digits));
    bool ok = false;
    const auto count = text.first(digits).toLongLong(&ok);
    if (!ok || unit == units.constEnd() || digits > 9) {
        return fail(ErrorCode::BadConfig, u"\"%1\" is not a duration such as 500ms, 15s, 2m, 24h or 30d"_s.arg(text));
    }
    return count * *unit;
}

} // namespace Throughline::Config
