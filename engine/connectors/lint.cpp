// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/lint.h"

#include "engine/base/expression.h"
#include "engine/config/check.h"
#include "engine/config/estate.h"
#include "engine/config/shipped.h"
#include "engine/config/shippedviews.h"
#include "engine/config/sla.h"
#include "engine/connectors/driver.h"
#include "engine/mapping/mapping.h"

#include <QJsonArray>

#include <optional>

using namespace Qt::StringLiterals;

namespace Throughline::Connectors
{

namespace
{

std::optional<Config::FileKind> kindOf(const QJsonObject &root)
{
    if (root.contains("view"_L1)) {
        return Config::FileKind::View;
    }
    if (root.contains("fiscal_year_starts"_L1)) {
        return Config::FileKind::FiscalCalendar;
    }
    if (root.contains("workspace"_L1) || root.contains("systems"_L1)) {
        return Config::FileKind::Estate;
    }
    if (root.contains("ownership"_L1)) {
        return Config::FileKind::Ownership;
    }
    if (root.contains("runbook"_L1)) {
        return Config::FileKind::Runbook;
    }
    if (root.contains("sla"_L1)) {
        return Config::FileKind::Sla;
    }
    if (root.contains("calendar"_L1)) {
        return Config::FileKind::Calendar;
    }
    if (root.contains("alert"_L1)) {
        return Config::FileKind::Alert;
    }
    if (root.contains("steps"_L1)) {
        return Config::FileKind::Flow;
    }
    if (root.contains("map"_L1)) {
        return Config::FileKind::ValueMap;
    }
    if (root.contains("system"_L1)) {
        return Config::FileKind::Mapping;
    }
    return root.contains("kind"_L1) ? std::optional(Config::FileKind::Profile) : std::nullopt;
}

QStringList linesOf(const Error &error)
{
    return error.detail.split(u'\n', Qt::SkipEmptyParts);
}

/// Expressions of a flow that do not compile; the schema has seen to its shape.
QStringList flowExpressions(const YamlDocument &document)
{
    QStringList problems;
    const auto check = [&](const QJsonValue &value, const QString &pointer) {
        if (!value.isString()) {
            return;
        }
        if (const auto compiled = Expression::compile(value.toString()); !compiled) {
            problems.append(document.placeOf(pointer) + u": "_s + compiled.error().detail);
        }
    };
    check(document.value["business_key"_L1], u"/business_key"_s);
    check(document.value["business_version"_L1], u"/business_version"_s);
    check(document.value["starts"_L1]["since"_L1], u"/starts/since"_s);
    check(document.value["starts"_L1]["when"_L1], u"/starts/when"_s);
    const auto steps = document.value["steps"_L1].toArray();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const auto pointer = u"/steps/%1"_s.arg(i);
        check(steps.at(i)["object_key"_L1], pointer + u"/object_key"_s);
        check(steps.at(i)["when"_L1], pointer + u"/when"_s);
        const auto asks = steps.at(i)["asks"_L1].toObject();
        for (auto ask = asks.begin(); ask != asks.end(); ++ask) {
            const auto place = pointer + u"/asks"_s + pointerStep(ask.key());
            check(ask.value()["when"_L1], place + u"/when"_s);
            const auto with = ask.value()["with"_L1].toObject();
            for (auto field = with.begin(); field != with.end(); ++field) {
                check(field.value(), place + u"/with"_s + pointerStep(field.key()));
            }
        }
        for (const auto table : {"require"_L1, "input"_L1}) {
            const auto rows = steps.at(i)[table].toObject();
            for (auto row = rows.begin(); row != rows.end(); ++row) {
                check(row.value(), pointer + u'/' + table + pointerStep(row.key()));
            }
        }
    }
    return problems;
}

class Linter
{
public:
    explicit Linter(Files &files)
        : m_files(files)
    {
    }

    void add(const QString &path)
    {
        if (path.endsWith(".yaml"_L1)) {
            addFile(path);
            return;
        }
        if (m_files.list(path, u"estate.yaml"_s).contains(u"estate.yaml"_s)) {
            addFile(path + u"/estate.yaml"_s);
        }
        for (const auto &folder : {u"connectors"_s, u"flows"_s, u"mappings"_s, u"views"_s, u"fiscal"_s, u"calendars"_s,
                                   u"slas"_s, u"alerts"_s}) {
            const QString below = path + u'/' + folder;
            for (const auto names = m_files.list(below, u".yaml"_s); const auto &name : names) {
                addFile(below + u'/' + name);
            }
        }
    }

    QStringList problems()
    {
        judgeSlas();
        const auto profiles = judgeProfiles();
        for (const auto &document : std::as_const(m_estates)) {
            if (const auto estate = Config::readEstate(document.file, m_bytes.value(document.file), profiles);
                !estate) {
                m_problems.append(linesOf(estate.error()));
            }
        }
        return m_problems;
    }

private:
    void addFile(const QString &path)
    {
        const auto bytes = m_files.read(path);
        if (!bytes) {
            m_problems.append(u"%1:1: cannot be read: %2"_s.arg(path, bytes.error().detail));
            return;
        }
        const auto document = readYaml(path, *bytes);
        if (!document) {
            m_problems.append(linesOf(document.error()));
            return;
        }
        m_bytes.insert(path, *bytes);
        const auto kind = kindOf(document->value.toObject());
        if (!kind) {
            m_problems.append(
                u"%1: its keys do not say what this file is for: an estate, a profile, a flow, a mapping, a value "
                "map, an ownership matrix, a runbook, a view, a fiscal calendar, a calendar, an SLA or an "
                "alert"_s.arg(document->placeOf({})));
        } else if (*kind == Config::FileKind::Profile) {
            m_profiles.append(*document);
        } else if (*kind == Config::FileKind::Estate) {
            m_estates.append(*document);
        } else {
            judge(*document, *kind);
        }
    }

    void judge(const YamlDocument &document, Config::FileKind kind)
    {
        if (kind == Config::FileKind::Calendar) {
            m_calendars.append(document.value["calendar"_L1].toString());
            m_problems.append(Config::problemsOfCalendar(document));
            return;
        }
        if (kind == Config::FileKind::Sla) {
            m_slas.append(document); // names calendars that may come later
            return;
        }
        if (kind == Config::FileKind::Alert) {
            if (const auto rule = Config::readAlertRule(document); !rule) {
                m_problems.append(linesOf(rule.error()));
            }
            return;
        }
        auto found = Config::problemsOf(document, kind);
        if (found.isEmpty() && kind == Config::FileKind::Flow) {
            found = flowExpressions(document);
        } else if (found.isEmpty() && kind == Config::FileKind::View) {
            found = Config::problemsOfQuery(document.placeOf(u"/query"_s), document.value["query"_L1].toString());
        } else if (found.isEmpty() && (kind == Config::FileKind::Mapping || kind == Config::FileKind::ValueMap)) {
            if (const auto mapping = Mapping::Mapping::compile({document}); !mapping) {
                found = linesOf(mapping.error());
            }
        }
        m_problems.append(found);
    }

    void judgeSlas()
    {
        auto calendars = m_calendars;
        for (const auto all = Config::shippedNames(u"calendars"_s); const auto &name : all) {
            calendars.append(name.chopped(5));
        }
        for (const auto &document : std::as_const(m_slas)) {
            m_problems.append(Config::problemsOfSla(document, calendars));
        }
    }

    Config::Profiles judgeProfiles()
    {
        auto profiles = Config::Profiles::with(m_profiles, m_problems);
        for (const auto &document : std::as_const(m_profiles)) {
            const auto profile = profiles.find(document.value["kind"_L1].toString());
            if (!profile) {
                continue; // its own problems are in the list already
            }
            for (const auto &source : profile->sources) {
                if (const auto *driver = driverNamed(source.driver); !driver || !driver->pollRequest) {
                    m_problems.append(u"%1: no driver is called \"%2\""_s.arg(
                        document.placeOf(u"/sources"_s + pointerStep(source.name) + u"/driver"_s), source.driver));
                }
            }
            if (!driverNamed(profile->driver)) {
                m_problems.append(
                    u"%1: no driver is called \"%2\""_s.arg(document.placeOf(u"/driver"_s), profile->driver));
            }
        }
        return profiles;
    }

    Files &m_files;
    QStringList m_problems;
    QList<YamlDocument> m_profiles;
    QList<YamlDocument> m_estates;
    QList<YamlDocument> m_slas;
    QStringList m_calendars;
    QMap<QString, QByteArray> m_bytes;
};

} // namespace

QStringList lint(Files &files, const QStringList &paths)
{
    Linter linter(files);
    for (const auto &path : paths) {
        linter.add(path);
    }
    return linter.problems();
}

} // namespace Throughline::Connectors
