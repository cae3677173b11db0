// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/flow.h"

#include "engine/base/json.h"
#include "engine/base/texts.h"
#include "engine/config/check.h"
#include "engine/config/shipped.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Throughline::Config
{

namespace
{

class FlowReader
{
public:
    explicit FlowReader(const YamlDocument &document)
        : m_document(document)
    {
    }

    Result<Flow> read()
    {
        auto problems = problemsOf(m_document, FileKind::Flow);
        if (auto refused = refuseIfAny(problems); !refused) {
            return std::unexpected(refused.error());
        }
        const auto root = m_document.value.toObject();
        Flow flow;
        flow.kind = root["kind"_L1].toString();
        flow.title = root["title"_L1].toString();
        const auto flowClass = root["class"_L1].toObject();
        flow.flowClass = {flowClass["timing"_L1].toString(), flowClass["criticality"_L1].toString(),
                          parseDuration(flowClass["latency"_L1].toString()).value_or(0),
                          flowClass["impact"_L1].toString()};
        const auto starts = root["starts"_L1].toObject();
        flow.starts = condition(starts);
        for (const auto withs = starts["with"_L1].toArray(); const auto &with : withs) {
            flow.with.append(condition(with.toObject()));
        }
        flow.takesUp = textsOf(starts["takes_up"_L1]);
        flow.takesOver = textsOf(root["takes_over"_L1]);
        flow.queues = root["order"_L1] != "free"_L1;
        if (starts.contains("when"_L1)) {
            flow.when = expression(starts["when"_L1], u"/starts/when"_s);
        }
        if (root.contains("business_version"_L1)) {
            flow.businessVersion = expression(root["business_version"_L1], u"/business_version"_s);
        }
        if (starts.contains("since"_L1)) {
            flow.since = expression(starts["since"_L1], u"/starts/since"_s);
        }
        flow.compensatesOnCancel = root["on_cancel"_L1] == "compensate"_L1;
        if (auto key = expression(root["business_key"_L1], u"/business_key"_s)) {
            flow.businessKey = key;
        }
        const auto windows = root["posting_windows"_L1].toArray();
        for (qsizetype i = 0; i < windows.size(); ++i) {
            flow.postingWindows.append(window(windows.at(i).toObject(), u"/posting_windows/%1"_s.arg(i)));
        }
        const auto steps = root["steps"_L1].toArray();
        QStringList earlier;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            flow.steps.append(step(steps.at(i).toObject(), u"/steps/%1"_s.arg(i), earlier));
            earlier.append(flow.steps.last().step);
        }
        flow.version = QString::fromLatin1(sha256Hex(canonicalJson(root)).left(12));
        if (auto refused = refuseIfAny(m_problems); !refused) {
            return std::unexpected(refused.error());
        }
        return flow;
    }

private:
    static Condition condition(const QJsonObject &object)
    {
        Condition condition;
        condition.kind = object["kind"_L1].toString();
        condition.role = object["role"_L1].toString();
        condition.status = textsOf(object["status"_L1]);
        condition.same = object["same"_L1].toString();
        return condition;
    }

    PostingWindow window(const QJsonObject &object, const QString &pointer)
    {
        static const QStringList names{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
        PostingWindow window;
        window.role = object["role"_L1].toString();
        window.zone = QTimeZone(object["zone"_L1].toString().toLatin1());
        if (!window.zone.isValid()) {
            m_problems.append(u"%1: \"%2\" is not a time zone; write it as \"Europe/Berlin\""_s.arg(
                m_document.placeOf(pointer + u"/zone"_s), object["zone"_L1].toString()));
        }
        const auto days = textsOf(object["days"_L1]);
        for (const auto &day : days) {
            window.weekdays.append(static_cast<int>(names.indexOf(day)) + 1);
        }
        window.fromMinute = minuteOfDay(object["from"_L1].toString()).value_or(0);
        window.toMinute = minuteOfDay(object["to"_L1].toString()).value_or(0);
        return window;
    }

    std::optional<Expression> expression(const QJsonValue &value, const QString &pointer)
    {
        auto compiled = Expression::compile(value.toString());
        if (!compiled) {
            m_problems.append(u"%1: %2"_s.arg(m_document.placeOf(pointer), compiled.error().detail));
            return std::nullopt;
        }
        return *compiled;
    }

    FlowStep step(const QJsonObject &object, const QString &pointer, const QStringList &earlier)
    {
        FlowStep step;
        step.step = object["step"_L1].toString();
        step.title = object["title"_L1].toString();
        step.role = object["role"_L1].toString();
        step.operation = object["operation"_L1].toString();
        step.object = object["object"_L1].toString();
        step.sagaClass = object["class"_L1].toString();
        if (object.contains("object_key"_L1)) {
            step.objectKey = expression(object["object_key"_L1], pointer + u"/object_key"_s);
        }
        for (const auto list = object["needs"_L1].toArray(); const auto &need : list) {
            if (!earlier.contains(need.toString())) {
                m_problems.append(u"%1: \"%2\" is not an earlier step"_s.arg(m_document.placeOf(pointer + u"/needs"_s),
                                                                             need.toString()));
            }
            step.needs.append(need.toString());
        }
        if (object.contains("when"_L1)) {
            step.when = expression(object["when"_L1], pointer + u"/when"_s);
        }
        readAsks(step, object, pointer);
        step.dates = textsOf(object["dates"_L1]);
        const auto require = object["require"_L1].toObject();
        for (auto it = require.begin(); it != require.end(); ++it) {
            if (auto holds = expression(it.value(), pointer + u"/require/"_s + it.key())) {
                step.require.append({it.key(), *holds});
            }
        }
        const auto input = object["input"_L1].toObject();
        for (auto it = input.begin(); it != input.end(); ++it) {
            if (auto value = expression(it.value(), pointer + u"/input/"_s + it.key())) {
                step.input.append({it.key(), *value});
            }
        }
        const auto gives = object["gives"_L1].toObject();
        for (auto it = gives.begin(); it != gives.end(); ++it) {
            step.gives.insert(it.key(), it.value().toString());
        }
        step.keep = object["undo"_L1] == "keep"_L1;
        step.approval = object["approval"_L1] == "required"_L1;
        return step;
    }

    void readAsks(FlowStep &step, const QJsonObject &object, const QString &pointer)
    {
        const auto asks = object["asks"_L1].toObject();
        for (auto it = asks.begin(); it != asks.end(); ++it) {
            const auto one = it.value().toObject();
            const QString place = pointer + u"/asks/"_s + it.key();
            Ask ask;
            ask.name = it.key();
            ask.role = one["role"_L1].toString();
            ask.question = one["question"_L1].toString();
            ask.mayBeSilent = one["silent"_L1] == "pass"_L1;
            if (one.contains("when"_L1)) {
                ask.when = expression(one["when"_L1], place + u"/when"_s);
            }
            const auto with = one["with"_L1].toObject();
            for (auto field = with.begin(); field != with.end(); ++field) {
                if (auto value = expression(field.value(), place + u"/with/"_s + field.key())) {
                    ask.with.append({field.key(), *value});
                }
            }
            step.asks.append(ask);
        }
        constexpr qint64 otherwiseMs = 3'600'000;
        step.answerWithinMs = parseDuration(object["answer_within"_L1].toString()).value_or(otherwiseMs);
        if (!asks.isEmpty() && (step.sagaClass != "check"_L1 || step.role != "none"_L1)) {
            m_problems.append(
                u"%1: only a check of role none asks questions"_s.arg(m_document.placeOf(pointer + u"/asks"_s)));
        }
        if (!asks.isEmpty()) {
            knowsWhatItReads(object["require"_L1].toObject(), asks.keys(), pointer);
        }
    }

    /// A requirement about an answer that nobody asks for would hold or fail whatever the systems say.
    void knowsWhatItReads(const QJsonObject &require, const QStringList &asked, const QString &pointer)
    {
        static const QRegularExpression read(u"\\banswers\\.([a-z_][a-z0-9_]*)"_s);
        for (auto it = require.begin(); it != require.end(); ++it) {
            for (auto found = read.globalMatch(it.value().toString()); found.hasNext();) {
                const auto name = found.next().captured(1);
                const auto meant = didYouMean(name, asked);
                if (!asked.contains(name)) {
                    m_problems.append(u"%1: this step does not ask \"%2\"%3"_s.arg(
                        m_document.placeOf(pointer + u"/require/"_s + it.key()), name,
                        meant.isEmpty() ? QString() : u"; did you mean \"%1\"?"_s.arg(meant)));
                }
            }
        }
    }

    const YamlDocument &m_document;
    QStringList m_problems;
};

Result<void> add(QMap<QString, Flow> &flows, const QString &file, const QByteArray &bytes)
{
    const auto document = readYaml(file, bytes);
    if (!document) {
        return std::unexpected(document.error());
    }
    auto flow = FlowReader(*document).read();
    if (!flow) {
        return std::unexpected(flow.error());
    }
    flows.insert(flow->kind, *flow);
    return {};
}

} // namespace

Result<QList<Flow>> loadFlows(Files &files, const QString &folder)
{
    QMap<QString, Flow> flows;
    for (const auto names = shippedNames(u"flows"_s); const auto &name : names) {
        const auto bytes = shippedFile(u"flows/"_s + name);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        if (const auto added = add(flows, name, *bytes); !added) {
            return std::unexpected(added.error());
        }
    }
    for (const auto names = files.list(folder, u".yaml"_s); const auto &name : names) {
        const QString path = folder + u'/' + name;
        const auto bytes = files.read(path);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        if (const auto added = add(flows, path, *bytes); !added) {
            return std::unexpected(added.error());
        }
    }
    return flows.values();
}

} // namespace Throughline::Config
