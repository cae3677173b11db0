// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/connectors/systems.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Connectors;
using namespace Throughline::ConnectorTest;

// What we send to Stripe, field by field, against the vendor's own description of its requests.
namespace
{

/// "items[0][price_data][currency]" -> items, 0, price_data, currency
QStringList stepsOf(const QString &name)
{
    auto text = name;
    return text.remove(u']').split(u'[');
}

/// Alternatives of a schema: itself, or the members of anyOf.
QJsonArray alternatives(const QJsonObject &schema)
{
    return schema.contains("anyOf"_L1) ? schema["anyOf"_L1].toArray() : QJsonArray{schema};
}

/// Empty when the schema has this field and the value fits its type; else what is wrong.
QString misfit(const QJsonObject &schema, const QStringList &steps, const QString &value)
{
    QString last = u"no such field"_s;
    const auto all = alternatives(schema);
    for (const auto &one : all) {
        const auto option = one.toObject();
        const auto type = option["type"_L1].toString();
        if (steps.isEmpty()) {
            bool whole = true;
            if (type == "integer"_L1) {
                value.toLongLong(&whole);
            }
            const auto words = option["enum"_L1].toArray();
            const bool fits = whole && type != "object"_L1 && type != "array"_L1
                && (words.isEmpty() || words.contains(QJsonValue(value)))
                && (!option.contains("maxLength"_L1) || value.size() <= option["maxLength"_L1].toInteger());
            last = fits ? QString() : u"\"%1\" is no %2"_s.arg(value, type);
        } else if (type == "array"_L1) {
            last = misfit(option["items"_L1].toObject(), steps.sliced(1), value);
        } else if (const auto properties = option["properties"_L1].toObject(); properties.contains(steps.first())) {
            last = misfit(properties[steps.first()].toObject(), steps.sliced(1), value);
        } else if (option["additionalProperties"_L1].isObject()) { // metadata
            last = misfit(option["additionalProperties"_L1].toObject(), steps.sliced(1), value);
        }
        if (last.isEmpty()) {
            return {};
        }
    }
    return last;
}

} // namespace

class ConnectorsStripeTest : public QObject
{
    Q_OBJECT

    QJsonObject m_paths;
    Config::System m_stripe = systemOf(u"stripe"_s);

    QJsonObject call(const HttpRequest &request, QString path)
    {
        const auto method = QString::fromLatin1(request.method).toLower();
        for (auto it = m_paths.begin(); it != m_paths.end(); ++it) { // /v1/customers/{customer}
            const auto pattern = it.key().split(u'/');
            const auto given = path.split(u'/');
            bool fits = pattern.size() == given.size();
            for (qsizetype i = 0; fits && i < given.size(); ++i) {
                fits = pattern.at(i) == given.at(i) || (pattern.at(i).startsWith(u'{') && !m_paths.contains(path));
            }
            if (fits) {
                return it.value()[method].toObject();
            }
        }
        return {};
    }

    QStringList problems(const HttpRequest &request)
    {
        const auto described = call(request, request.url.path());
        if (described.isEmpty()) {
            return {u"the vendor has no %1 %2"_s.arg(QString::fromLatin1(request.method), request.url.path())};
        }
        QStringList found;
        const auto form =
            described["requestBody"_L1]["content"_L1]["application/x-www-form-urlencoded"_L1]["schema"_L1].toObject();
        QStringList sent;
        for (const auto list = QUrlQuery(QString::fromLatin1(request.body)).queryItems(QUrl::FullyDecoded);
             const auto &[name, value] : list) {
            sent.append(stepsOf(name).constFirst());
            if (const auto wrong = misfit(form, stepsOf(name), value); !wrong.isEmpty()) {
                found.append(name + u": "_s + wrong);
            }
        }
        for (const auto names = form["required"_L1].toArray(); const auto &name : names) {
            if (!sent.contains(name.toString())) {
                found.append(name.toString() + u": required"_s);
            }
        }
        QJsonObject parameters;
        for (const auto list = described["parameters"_L1].toArray(); const auto &parameter : list) {
            parameters.insert(parameter["name"_L1].toString(), parameter["schema"_L1]);
        }
        for (const auto list = QUrlQuery(request.url).queryItems(QUrl::FullyDecoded);
             const auto &[name, value] : list) {
            const auto steps = stepsOf(name);
            const auto wrong = parameters.contains(steps.first())
                ? misfit(parameters[steps.first()].toObject(), steps.sliced(1), value)
                : u"no such parameter"_s;
            if (!wrong.isEmpty()) {
                found.append(name + u": "_s + wrong);
            }
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(CONTRACTS "/stripe/spec3.2022-04-12.json"));
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("the vendor's contract is not here (../shared/contracts/stripe)");
        }
        m_paths = QJsonDocument::fromJson(file.readAll())["paths"_L1].toObject();
        QVERIFY(m_paths.contains(u"/v1/subscriptions"_s));
    }

    void everyRequestIsOneTheVendorDescribes()
    {
        const auto input = orderInput();
        int checked = 0;
        const auto check = [&](const QString &name, const Result<HttpRequest> &request) {
            QVERIFY2(request, request ? "" : qPrintable(name + request.error().detail));
            const auto found = problems(*request);
            QVERIFY2(found.isEmpty(), qPrintable(name + u": "_s + found.join(u"; "_s)));
            ++checked;
        };
        for (const auto &operation : std::as_const(m_stripe.profile.operations)) {
            check(operation.name, requestFor(m_stripe, operation, input));
            if (operation.verify.isEmpty()) {
                continue; // Stripe keeps nothing of ours to look for
            }
            check(operation.name + u" look"_s, lookRequest(m_stripe, operation, input));
            check(operation.name + u" witness"_s, witnessRequest(m_stripe, operation, input));
        }
        for (const auto &source : std::as_const(m_stripe.profile.sources)) {
            check(source.name, pollRequest(m_stripe, source, {}, 0));
        }
        for (const auto types = m_stripe.profile.records.keys(); const auto &type : types) {
            check(type, readRequest(m_stripe, type, u"x_1"_s));
        }
        QVERIFY(checked >= 15);
    }

    void theCheckCanFail()
    {
        auto request = *requestFor(m_stripe, m_stripe.profile.operations[u"subscription.create"_s], orderInput());
        QVERIFY(problems(request).isEmpty());
        const auto good = request.body;
        request.body = good + "&items[0][price_data][unit_amuont]=5";
        QCOMPARE(problems(request).size(), 1);
        request.body = good + "&days_until_due=soon";
        QCOMPARE(problems(request).size(), 1);
        request.body = good + "&collection_method=by_pigeon";
        QCOMPARE(problems(request).size(), 1);
        request.body = "items[0][quantity]=1";
        QCOMPARE(problems(request), QStringList{u"customer: required"_s});
        request.url.setPath(u"/v1/subscribtions"_s);
        QCOMPARE(problems(request).size(), 1);
    }
};

QTEST_GUILESS_MAIN(ConnectorsStripeTest)
#include "connectorsstripetest.moc"
