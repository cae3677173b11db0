// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/questions.h"

#include "engine/connectors/template.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

namespace
{

constexpr qsizetype wordsMax = 400; // of one question's answer, in a sentence for people

QJsonObject questionsOf(const QJsonObject &input)
{
    return input[asksKey].toObject()["questions"_L1].toObject();
}

QString scalar(const QJsonValue &value)
{
    return value.isString() ? value.toString()
        : value.isDouble()  ? QString::number(value.toDouble(), 'g', 15)
        : value.isBool()    ? (value.toBool() ? u"true"_s : u"false"_s)
        : value.isObject()  ? value.toObject()["$number"_L1].toString()
                            : QString();
}

/// "NetSuite EMEA, credit: hold ON, limit 50000": in the vendor's words where it refused.
QString wordsOf(const QString &name, const QJsonObject &answer)
{
    const auto head = u"%1, %2: "_s.arg(answer["name"_L1].toString(), name);
    if (answer.contains("error"_L1)) {
        return head + answer["error"_L1]["message"_L1].toString().left(wordsMax);
    }
    QStringList rows;
    for (const auto list = answer["rows"_L1].toArray(); const auto &row : list) {
        QStringList fields;
        const auto object = row.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (const auto text = scalar(it.value()); !text.isEmpty()) {
                fields.append(it.key() + u' ' + text);
            }
        }
        rows.append(fields.join(u", "_s));
    }
    return head + (rows.isEmpty() ? u"nothing there"_s : rows.join(u"; "_s).left(wordsMax));
}

QString wordsOf(const QStringList &names, const Answers &answers)
{
    QStringList words;
    for (const auto &name : names) {
        if (answers.said.contains(name)) {
            words.append(wordsOf(name, answers.said[name].toObject()));
        } else if (answers.silent.contains(name)) {
            words.append(answers.silent[name].toString());
        }
    }
    return words.join(u"; "_s);
}

/// The questions that a requirement reads.
QStringList readBy(const QString &expression, const QStringList &names)
{
    QStringList read;
    for (const auto &name : names) {
        for (auto at = expression.indexOf(u"answers."_s + name); at >= 0;
             at = expression.indexOf(u"answers."_s + name, at + 1)) {
            const auto after = at + name.size() + 8;
            const bool whole = after >= expression.size()
                || (!expression.at(after).isLetterOrNumber() && expression.at(after) != u'_');
            if (whole) {
                read.append(name);
                break;
            }
        }
    }
    return read;
}

JsonDocument documentFor(QJsonObject input, const QJsonObject &said)
{
    for (const auto keys = input.keys(); const auto &key : keys) {
        if (key.startsWith(u'$')) {
            input.remove(key); // ours: what is asked, and the plan it belongs to
        }
    }
    input.insert(u"answers"_s, said);
    return JsonDocument(QJsonValue(input));
}

} // namespace

bool asks(const QJsonObject &input)
{
    return input.contains(asksKey);
}

qint64 answerWithinMs(const QJsonObject &input)
{
    return input[asksKey].toObject()["within_ms"_L1].toInteger();
}

QStringList askedSystems(const QJsonObject &input, bool all)
{
    QStringList systems;
    for (const auto questions = questionsOf(input); const auto &question : questions) {
        const auto system = question.toObject()["system"_L1].toString();
        if ((all || question.toObject()["silent"_L1] != "pass"_L1) && !systems.contains(system)) {
            systems.append(system);
        }
    }
    return systems;
}

Result<QJsonObject> asksOf(const Config::FlowStep &step, const JsonDocument &document, const QString &entity,
                           const Config::Estate &estate)
{
    QJsonObject questions;
    for (const auto &ask : step.asks) {
        const auto wanted = ask.when ? ask.when->evaluate(document) : Result<QJsonValue>(QJsonValue(true));
        if (!wanted) {
            return std::unexpected(wanted.error());
        }
        if (!wanted->toBool()) {
            continue;
        }
        const auto *system = estate.systemFor(ask.role, entity);
        if (!system || !system->profile.questions.contains(ask.question)) {
            return fail(ErrorCode::BadConfig,
                        system ? u"the profile of %1 has no question %2"_s.arg(system->name, ask.question)
                               : u"no system plays the role %1 for %2"_s.arg(ask.role, entity));
        }
        QJsonObject with;
        for (const auto &[name, expression] : ask.with) {
            const auto value = expression.evaluate(document);
            if (!value) {
                return fail(value.error().code, u"%1, %2: %3"_s.arg(ask.name, name, value.error().detail));
            }
            if (!value->isNull()) {
                with.insert(name, *value);
            }
        }
        QJsonObject one{{u"system"_s, system->id}, {u"question"_s, ask.question}, {u"with"_s, with}};
        if (ask.mayBeSilent) {
            one.insert(u"silent"_s, u"pass"_s);
        }
        questions.insert(ask.name, one);
    }
    if (questions.isEmpty()) {
        return QJsonObject();
    }
    QJsonObject require;
    for (const auto &requirement : step.require) {
        require.insert(requirement.code, requirement.holds.text());
    }
    return QJsonObject{{u"questions"_s, questions}, {u"require"_s, require}, {u"within_ms"_s, step.answerWithinMs}};
}

QList<Held> judgeEach(const QJsonObject &input, const Answers &answers)
{
    const auto names = questionsOf(input).keys();
    const auto document = documentFor(input, answers.said);
    const auto require = input[asksKey].toObject()["require"_L1].toObject();
    QList<Held> list;
    for (auto it = require.begin(); it != require.end(); ++it) {
        const auto expression = it.value().toString();
        const auto read = readBy(expression, names);
        Held held{.code = it.key(), .holds = std::nullopt, .words = wordsOf(read, answers)};
        if (std::ranges::none_of(read, [&](const QString &name) { return answers.silent.contains(name); })) {
            const auto value = Connectors::expressionFor(expression).and_then([&](const Expression &e) {
                return e.evaluate(document);
            });
            held.holds = value && value->toBool();
            if (!value) {
                held.words = u"%1 (%2)"_s.arg(held.words, value.error().detail);
            }
        }
        list.append(held);
    }
    return list;
}

QString wordsFor(const QString &question, const Answers &answers)
{
    return wordsOf(QStringList{question}, answers);
}

Judgement judge(const QJsonObject &input, const Answers &answers)
{
    const auto questions = questionsOf(input);
    QStringList missing;
    for (auto it = questions.begin(); it != questions.end(); ++it) {
        const bool answered = answers.said.contains(it.key());
        if (!answered && it.value().toObject()["silent"_L1] != "pass"_L1) {
            missing.append(it.key());
        }
    }
    if (!missing.isEmpty()) {
        return {TargetCheck::CannotTell, {}, wordsOf(missing, answers)};
    }
    for (const auto list = judgeEach(input, answers); const auto &held : list) {
        if (held.holds && !*held.holds) {
            return {TargetCheck::PresentDifferent, held.code, held.words};
        }
    }
    return {TargetCheck::PresentEqual, {}, wordsOf(questions.keys(), answers)};
}

Result<QJsonObject> answersOf(Store::Database &database, const Config::Flow &definition,
                              const QMap<QString, Store::StepRow> &newest)
{
    QJsonObject all;
    for (const auto &step : definition.steps) {
        const auto row = newest.constFind(step.step);
        if (step.asks.isEmpty() || row == newest.constEnd()) {
            continue;
        }
        const auto look = Store::EffectsStore(database).newestLook(row->intentId);
        if (!look) {
            return std::unexpected(look.error());
        }
        if (*look) {
            auto name = step.step;
            all.insert(name.replace(u'-', u'_'), (*look)->found["answers"_L1].toObject());
        }
    }
    return all;
}

} // namespace Throughline::Flows
