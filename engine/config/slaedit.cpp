// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/slaedit.h"

#include "engine/base/json.h"
#include "engine/config/check.h"
#include "engine/config/shipped.h"
#include "engine/config/slavalues.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Config
{

namespace
{

const QStringList fields{u"title"_s, u"limit"_s, u"warn"_s, u"target"_s, u"calendar"_s, u"on"_s};

bool isSpan(const QString &text)
{
    static const QRegularExpression form(u"^[0-9]{1,9}(ms|s|m|h|d)$"_s);
    return form.match(text).hasMatch();
}

bool isTarget(const QString &text)
{
    static const QRegularExpression form(uR"(^(100|[0-9]{1,2}(\.[0-9])?)$)"_s);
    return form.match(text).hasMatch();
}

bool isCalendar(const QString &text, const QStringList &calendars)
{
    return text == "entity"_L1 || text == "always"_L1 || calendars.contains(text);
}

/// A place where the limit is not longer than the warning; empty = nowhere among the overrides.
QString shortThere(const SlaDefinition &definition)
{
    for (const auto &row : definition.overrides) {
        const auto limit = row.limitMs > 0 ? row.limitMs : definition.limitMs;
        const auto warn = row.warnMs > 0 ? row.warnMs : definition.warnMs;
        if (limit <= warn) {
            return row.entity.isEmpty() ? row.region : row.entity;
        }
    }
    return {};
}

/// Its key in a file, and what stands behind the colon.
std::pair<QString, QByteArray> lineOf(const QString &field, const QJsonValue &value)
{
    if (field == "on"_L1) {
        return {u"off"_s, value.toBool() ? "false" : "true"};
    }
    const auto text = value.toString();
    static const QRegularExpression name(u"^[a-z][a-z0-9-]*$"_s);
    const bool plain = isSpan(text) || (field == "calendar"_L1 && name.match(text).hasMatch());
    // JSON's quoting is YAML's too, so any other text is safe.
    return {field, plain ? text.toUtf8() : writeJson(value)};
}

} // namespace

QString sentence(const SlaProblem &problem)
{
    if (problem.kind == "short"_L1) {
        return u"the limit must be longer than the warning"_s;
    }
    if (problem.kind == "short-there"_L1) {
        return u"for %1 the limit must be longer than the warning"_s.arg(problem.detail);
    }
    if (problem.field == "calendar"_L1) {
        return u"the calendar \"%1\" is not known"_s.arg(problem.detail);
    }
    if (problem.field == "title"_L1) {
        return u"the title must not be empty"_s;
    }
    if (problem.field == "target"_L1) {
        return u"the target is a percentage such as 95 or 92.5, not \"%1\""_s.arg(problem.detail);
    }
    if (problem.field == "limit"_L1 || problem.field == "warn"_L1) {
        return u"%1 is a time such as 6h, 90m or 2d, not \"%2\""_s.arg(
            problem.field == "warn"_L1 ? u"the warning"_s : u"the limit"_s, problem.detail);
    }
    return u"%1 cannot be changed here"_s.arg(problem.field);
}

QJsonObject editableOf(const SlaDefinition &definition)
{
    return {{u"title"_s, definition.title},           {u"limit"_s, spanText(definition.limitMs)},
            {u"warn"_s, spanText(definition.warnMs)}, {u"target"_s, targetText(definition.targetPermille)},
            {u"calendar"_s, definition.calendar},     {u"on"_s, definition.on}};
}

SlaDraft draftOf(const SlaDefinition &definition, const QJsonObject &changes, const QStringList &calendars)
{
    SlaDraft draft{definition, {}, {}, {}};
    auto json = toJson(definition);
    for (const auto &field : fields) {
        if (!changes.contains(field)) {
            continue;
        }
        const auto text = changes[field].toString().trimmed();
        const bool fits = field == "on"_L1 ? changes[field].isBool()
            : field == "title"_L1          ? !text.isEmpty()
            : field == "target"_L1         ? isTarget(text)
            : field == "calendar"_L1       ? isCalendar(text, calendars)
                                           : isSpan(text);
        if (!fits) {
            draft.problems.append({field, field == "calendar"_L1 ? u"unknown"_s : u"format"_s, text});
        } else if (field == "on"_L1) {
            json.insert(u"off"_s, !changes[field].toBool());
        } else {
            json.insert(field, text);
        }
    }
    for (const auto keys = changes.keys(); const auto &key : keys) {
        if (!fields.contains(key)) {
            draft.problems.append({key, u"unknown"_s, {}});
        }
    }
    if (!draft.problems.isEmpty()) {
        return draft;
    }
    const auto wanted = definitionFrom(json);
    if (wanted.limitMs <= wanted.warnMs) {
        draft.problems.append({u"limit"_s, u"short"_s, {}});
    } else if (const auto there = shortThere(wanted); !there.isEmpty()) {
        draft.problems.append({u"warn"_s, u"short-there"_s, there});
    }
    if (!draft.problems.isEmpty()) {
        return draft;
    }
    draft.definition = wanted;
    const auto before = editableOf(definition);
    const auto after = editableOf(wanted);
    for (const auto &field : fields) {
        if (before[field] != after[field]) {
            draft.before.insert(field, before[field]);
            draft.after.insert(field, after[field]);
        }
    }
    return draft;
}

Result<QByteArray> withSlaChanges(const QString &path, const QByteArray &text, const QJsonObject &changes,
                                  const QStringList &calendars)
{
    const auto document = readYaml(path, text);
    if (!document) {
        return std::unexpected(document.error());
    }
    auto wanted = document->value.toObject();
    auto lines = text.split('\n');
    for (const auto &field : fields) {
        if (!changes.contains(field)) {
            continue;
        }
        const auto [key, value] = lineOf(field, changes[field]);
        wanted.insert(key, field == "on"_L1 ? QJsonValue(!changes[field].toBool()) : changes[field]);
        // The value ends where a comment begins; one of several lines does not fit and is refused below.
        const QRegularExpression form(
            uR"re(^%1:\s+("[^"]*"|'[^']*'|[^\s"'#][^#]*?)(\s+#.*|\s*)$)re"_s.arg(QRegularExpression::escape(key)));
        bool found = false;
        for (auto &line : lines) {
            const auto match = form.match(QString::fromUtf8(line));
            if (match.hasMatch()) {
                line = key.toUtf8() + ": " + value + match.captured(2).toUtf8();
                found = true;
            }
        }
        if (!found && !document->value.toObject().contains(key)) {
            const auto end = lines.last().isEmpty() ? lines.size() - 1 : lines.size();
            lines.insert(end, key.toUtf8() + ": " + value);
        }
    }
    auto written = lines.join('\n');
    const auto again = readYaml(path, written);
    if (!again || again->value.toObject() != wanted) {
        return fail(ErrorCode::BadConfig,
                    u"%1 states what you change in a way that only an editor can change; edit the file"_s.arg(path));
    }
    if (const auto refused = refuseIfAny(problemsOfSla(*again, calendars)); !refused) {
        return std::unexpected(refused.error());
    }
    return written;
}

Result<SlaFile> slaFileOf(Files &files, const QString &folder, const QString &id)
{
    const QString own = folder + u"/slas/"_s;
    const auto states = [&](const QString &path, const QByteArray &text) {
        const auto document = readYaml(path, text);
        return document && document->value.toObject().value("sla"_L1).toString() == id;
    };
    // Of two files that state the same one the last by name counts, as when they are loaded; an own file hides the
    // shipped one of its name.
    QMap<QString, SlaFile> found;
    for (const auto all = shippedNames(u"slas"_s); const auto &name : all) {
        if (const auto text = shippedFile(u"slas/"_s + name); text && states(name, *text)) {
            found.insert(name, {own + name, *text, false});
        }
    }
    for (const auto names = files.list(folder + u"/slas"_s, u".yaml"_s); const auto &name : names) {
        found.remove(name);
        if (const auto text = files.read(own + name); text && states(own + name, *text)) {
            found.insert(name, {own + name, *text, true});
        }
    }
    if (found.isEmpty()) {
        return fail(ErrorCode::NotFound, u"no file states the SLA \"%1\""_s.arg(id));
    }
    return found.last();
}

} // namespace Throughline::Config
