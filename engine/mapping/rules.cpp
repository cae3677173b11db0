// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/mapping/rules.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Throughline::Mapping
{

namespace
{

class Reader
{
public:
    Reader(const YamlDocument &document, QStringList &problems)
        : m_document(document), m_problems(problems)
    {
    }

    QHash<QString, RecordRules> read()
    {
        QHash<QString, RecordRules> all;
        const auto records = m_document.value["records"_L1].toObject();
        for (auto it = records.begin(); it != records.end(); ++it) {
            all.insert(it.key(), record(it.value().toObject(), u"/records"_s + pointerStep(it.key())));
        }
        return all;
    }

private:
    void complain(const QString &pointer, const QString &words)
    {
        m_problems.append(m_document.placeOf(pointer) + u": "_s + words);
    }

    std::optional<Expression> expression(const QJsonValue &value, const QString &pointer)
    {
        if (!value.isString()) {
            complain(pointer, u"an expression was expected"_s);
            return std::nullopt;
        }
        auto compiled = Expression::compile(value.toString());
        if (!compiled) {
            complain(pointer, compiled.error().detail);
            return std::nullopt;
        }
        return *compiled;
    }

    std::optional<ValueRule> value(const QJsonValue &json, const QString &pointer)
    {
        const auto object = json.toObject();
        auto from = expression(json.isObject() ? object["from"_L1] : json, pointer);
        if (!from) {
            return std::nullopt;
        }
        ValueRule rule{.from = *from, .words = {}, .otherwise = {}};
        const auto words = object["words"_L1].toObject();
        for (auto it = words.begin(); it != words.end(); ++it) {
            rule.words.insert(it.key(), it.value().toString());
        }
        if (object.contains("otherwise"_L1)) {
            rule.keepOthers = false;
            rule.otherwise = object["otherwise"_L1].toString();
        }
        return rule;
    }

    QMap<QString, ValueRule> values(const QJsonObject &object, const QString &pointer)
    {
        QMap<QString, ValueRule> rules;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (const auto rule = value(it.value(), pointer + pointerStep(it.key()))) {
                rules.insert(it.key(), *rule);
            }
        }
        return rules;
    }

    /// "text!" is a required text
    QList<FieldRule> contract(const QJsonObject &object, const QString &pointer)
    {
        static const QStringList types{u"text"_s, u"number"_s, u"integer"_s, u"bool"_s,
                                       u"time"_s, u"list"_s,   u"object"_s};
        QList<FieldRule> rules;
        for (auto it = object.begin(); it != object.end(); ++it) {
            auto type = it.value().toString();
            const bool required = type.endsWith(u'!');
            if (required) {
                type.chop(1);
            }
            const QString below = pointer + pointerStep(it.key());
            if (!types.contains(type)) {
                complain(below,
                         u"\"%1\" is not a type; expected one of: %2, with \"!\" when required"_s.arg(
                             type, types.join(u", "_s)));
                continue;
            }
            if (const auto path = expression(it.key(), below)) {
                rules.append({it.key(), *path, type, required});
            }
        }
        return rules;
    }

    std::optional<LineRules> lines(const QJsonObject &object, const QString &pointer)
    {
        const auto each = expression(object["each"_L1], pointer + u"/each"_s);
        if (!each) {
            return std::nullopt;
        }
        LineRules rules{*each, {}};
        for (const auto &name : {u"product"_s, u"description"_s, u"quantity"_s, u"unit_price"_s, u"amount"_s}) {
            if (object.contains(name)) {
                if (const auto field = expression(object[name], pointer + u'/' + name)) {
                    rules.fields.insert(name, *field);
                }
            }
        }
        return rules;
    }

    RecordRules record(const QJsonObject &object, const QString &pointer)
    {
        RecordRules rules;
        rules.kind = objectKindFromWord(object["kind"_L1].toString());
        if (rules.kind == ObjectKind::Unknown) {
            complain(pointer + u"/kind"_s, u"\"%1\" is not a kind of the model"_s.arg(object["kind"_L1].toString()));
        }
        if (object.contains("when"_L1)) {
            rules.when = expression(object["when"_L1], pointer + u"/when"_s);
        }
        rules.contract = contract(object["contract"_L1].toObject(), pointer + u"/contract"_s);
        rules.fields = values(object["fields"_L1].toObject(), pointer + u"/fields"_s);
        if (const auto status = rules.fields.find(u"status"_s); status != rules.fields.end()) {
            status->isStatus = true;
        }
        if (rules.fields.contains(u"amount"_s) != rules.fields.contains(u"currency"_s)) {
            complain(pointer + u"/fields"_s, u"an amount and its currency go together"_s);
        }
        rules.keys = values(object["keys"_L1].toObject(), pointer + u"/keys"_s);
        rules.attributes = values(object["attributes"_L1].toObject(), pointer + u"/attributes"_s);
        if (object.contains("lines"_L1)) {
            rules.lines = lines(object["lines"_L1].toObject(), pointer + u"/lines"_s);
        }
        return rules;
    }

    const YamlDocument &m_document;
    QStringList &m_problems;
};

} // namespace

QHash<QString, RecordRules> recordRules(const YamlDocument &document, QStringList &problems)
{
    return Reader(document, problems).read();
}

} // namespace Throughline::Mapping
