// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/profilefrom.h"

#include "engine/base/expression.h"
#include "engine/config/check.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Throughline::Config
{

namespace
{

/// Reads one document; complaints carry the place of the key they are about.
class Reader
{
public:
    Reader(const YamlDocument &document, QStringList &problems)
        : m_document(document), m_problems(problems)
    {
    }

    void complain(const QString &pointer, const QString &words)
    {
        m_problems.append(m_document.placeOf(pointer) + u": "_s + words);
    }

    qint64 duration(const QJsonObject &object, QLatin1StringView key, const QString &pointer, qint64 otherwise)
    {
        if (!object.contains(key)) {
            return otherwise;
        }
        const auto value = parseDuration(object[key].toString());
        if (!value) {
            complain(pointer + u'/' + key, value.error().detail);
            return otherwise;
        }
        return *value;
    }

    void expression(const QJsonValue &value, const QString &pointer)
    {
        if (!value.isString()) {
            return;
        }
        if (const auto compiled = Expression::compile(value.toString()); !compiled) {
            complain(pointer, compiled.error().detail);
        }
    }

    /// Every text below is an expression: body templates, field tables.
    void expressions(const QJsonValue &value, const QString &pointer)
    {
        if (value.isObject()) {
            const auto object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                expressions(it.value(), pointer + pointerStep(it.key()));
            }
        } else if (value.isArray()) {
            const auto array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i) {
                expressions(array.at(i), pointer + u'/' + QString::number(i));
            }
        } else {
            expression(value, pointer);
        }
    }

    void look(const QJsonObject &look, const QString &pointer)
    {
        const int ways = static_cast<int>(look.contains("soql"_L1)) + static_cast<int>(look.contains("suiteql"_L1))
            + static_cast<int>(look.contains("request"_L1));
        if (!look.isEmpty() && ways > 1) {
            complain(pointer, u"only one of soql, suiteql and request can be asked"_s);
        }
        expression(look["records"_L1], pointer + u"/records"_s);
        expression(look["more"_L1], pointer + u"/more"_s);
        expressions(look["next"_L1], pointer + u"/next"_s);
        expression(look["version"_L1], pointer + u"/version"_s);
        expressions(look["fields"_L1], pointer + u"/fields"_s);
        expressions(look["request"_L1].toObject()["body"_L1], pointer + u"/request/body"_s);
    }

private:
    const YamlDocument &m_document;
    QStringList &m_problems;
};

Source sourceFrom(Reader &reader, const QString &name, const QJsonObject &object)
{
    const QString pointer = u"/sources"_s + pointerStep(name);
    return {.name = name,
            .type = object["type"_L1].toString(),
            .driver = object["driver"_L1].toString(),
            .everyMs = static_cast<int>(reader.duration(object, "every"_L1, pointer, 15'000)),
            .overlapMs = reader.duration(object, "overlap"_L1, pointer, 0),
            .settings = object["settings"_L1].toObject()};
}

Operation operationFrom(Reader &reader, const QString &name, const QJsonObject &object)
{
    const QString pointer = u"/operations"_s + pointerStep(name);
    Operation operation{.name = name,
                        .capability = capabilityFromWord(object["capability"_L1].toString()),
                        .keyLifetimeMs = reader.duration(object, "key_lifetime"_L1, pointer, 0),
                        .indexLagMs = reader.duration(object, "index_lag"_L1, pointer, 0),
                        .timeoutMs = static_cast<int>(reader.duration(object, "timeout"_L1, pointer, 30'000)),
                        .recordType = object["record"_L1].toString(),
                        .compensation = object["compensation"_L1].toString(),
                        .request = object["request"_L1].toObject(),
                        .reply = object["reply"_L1].toObject(),
                        .batch = object["batch"_L1].toObject(),
                        .verify = object["verify"_L1].toObject(),
                        .witness = object["witness"_L1].toObject(),
                        .job = object["job"_L1].toObject(),
                        .jobDeadlineMs =
                            reader.duration(object["job"_L1].toObject(), "deadline"_L1, pointer + u"/job"_s, 0),
                        .lookAlike = object["look_alike"_L1].toObject()};
    // value(), not []: that would insert an empty body into the template
    reader.expressions(operation.request.value("body"_L1), pointer + u"/request/body"_s);
    reader.expression(operation.reply.value("id"_L1).toObject()["body"_L1], pointer + u"/reply/id/body"_s);
    reader.expression(operation.reply.value("job"_L1).toObject()["body"_L1], pointer + u"/reply/job/body"_s);
    for (const auto part : {"done"_L1, "failed"_L1, "id"_L1, "message"_L1}) {
        reader.expression(operation.job.value(part), pointer + u"/job/"_s + part);
    }
    const auto &batch = operation.batch;
    reader.expressions(batch.value("request"_L1).toObject().value("body"_L1), pointer + u"/batch/request/body"_s);
    reader.expressions(batch.value("record"_L1), pointer + u"/batch/record"_s);
    reader.expressions(batch.value("error"_L1), pointer + u"/batch/error"_s);
    for (const auto part : {"answers"_L1, "applied"_L1, "id"_L1}) {
        reader.expression(batch.value(part), pointer + u"/batch/"_s + part);
    }
    reader.look(operation.verify, pointer + u"/verify"_s);
    reader.look(operation.witness, pointer + u"/witness"_s);
    reader.look(operation.lookAlike, pointer + u"/look_alike"_s);
    return operation;
}

Question questionFrom(Reader &reader, const QString &name, const QJsonObject &object)
{
    const QString pointer = u"/questions"_s + pointerStep(name);
    Question question{.name = name,
                      .timeoutMs = static_cast<int>(reader.duration(object, "timeout"_L1, pointer, 30'000)),
                      .look = object,
                      .refused = object["refused"_L1].toArray()};
    reader.look(question.look, pointer);
    if (!object.contains("soql"_L1) && !object.contains("suiteql"_L1) && !object.contains("request"_L1)) {
        reader.complain(pointer, u"how is it asked? one of soql, suiteql and request is needed"_s);
    }
    const auto method = object["request"_L1].toObject()["method"_L1].toString(u"GET"_s);
    if (method != "GET"_L1 && method != "POST"_L1) {
        reader.complain(pointer + u"/request/method"_s, u"a question changes nothing: it is a GET or a POST"_s);
    }
    for (qsizetype i = 0; i < question.refused.size(); ++i) {
        const auto pattern = question.refused.at(i).toObject()["message"_L1].toString();
        if (const QRegularExpression expression(pattern); !expression.isValid()) {
            reader.complain(pointer + u"/refused/%1/message"_s.arg(i), expression.errorString());
        }
    }
    return question;
}

void readErrors(Reader &reader, const QJsonObject &object, Profile &profile)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != "rules"_L1) {
            profile.errorShape.insert(it.key(), it.value());
            reader.expression(it.value(), u"/errors"_s + pointerStep(it.key()));
        }
    }
    const auto rules = object["rules"_L1].toArray();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const auto rule = rules.at(i).toObject();
        const auto when = rule["when"_L1].toObject();
        if (const QRegularExpression pattern(when["message"_L1].toString()); !pattern.isValid()) {
            reader.complain(u"/errors/rules/%1/when/message"_s.arg(i), pattern.errorString());
        }
        profile.errors.append({when, rule["meaning"_L1].toString()});
    }
}

} // namespace

Profile profileFrom(const YamlDocument &document, QStringList &problems)
{
    Reader reader(document, problems);
    const auto root = document.value.toObject();
    Profile profile;
    profile.kind = root["kind"_L1].toString();
    profile.family = profile.kind;
    profile.title = root["title"_L1].toString();
    profile.role = root["role"_L1].toString();
    profile.driver = root["driver"_L1].toString(u"rest"_s);
    if (profile.role.isEmpty()) {
        reader.complain(u"/kind"_s, u"\"role\" is missing: crm, erp or billing"_s);
    }
    const auto variables = root["variables"_L1].toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it) {
        profile.variables.insert(it.key(), it.value().toString());
    }
    profile.auth = root["auth"_L1].toObject();
    const auto sources = root["sources"_L1].toObject();
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        profile.sources.append(sourceFrom(reader, it.key(), it.value().toObject()));
    }
    const auto operations = root["operations"_L1].toObject();
    for (auto it = operations.begin(); it != operations.end(); ++it) {
        profile.operations.insert(it.key(), operationFrom(reader, it.key(), it.value().toObject()));
    }
    for (const auto &operation : std::as_const(profile.operations)) {
        if (!operation.compensation.isEmpty() && !profile.operations.contains(operation.compensation)) {
            const auto meant = didYouMean(operation.compensation, profile.operations.keys());
            reader.complain(
                u"/operations%1/compensation"_s.arg(pointerStep(operation.name)),
                u"no operation is called \"%1\"%2"_s.arg(
                    operation.compensation, meant.isEmpty() ? QString() : u"; did you mean \"%1\"?"_s.arg(meant)));
        }
    }
    const auto questions = root["questions"_L1].toObject();
    for (auto it = questions.begin(); it != questions.end(); ++it) {
        profile.questions.insert(it.key(), questionFrom(reader, it.key(), it.value().toObject()));
    }
    if (!questions.isEmpty() && profile.driver != "rest"_L1) {
        reader.complain(u"/questions"_s, u"the driver \"%1\" cannot ask questions; \"rest\" can"_s.arg(profile.driver));
    }
    readErrors(reader, root["errors"_L1].toObject(), profile);
    profile.events = root["events"_L1].toObject();
    reader.expressions(profile.events.value("envelope"_L1), u"/events/envelope"_s);
    profile.limits = root["limits"_L1].toObject();
    profile.records = root["records"_L1].toObject();
    return profile;
}

} // namespace Throughline::Config
