// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/erpdesk.h"

#include "engine/api/erpsession.h"
#include "engine/base/json.h"

#include <QDateTime>
#include <QEventLoop>
#include <QTimeZone>

#include <optional>

using namespace Qt::StringLiterals;

namespace Throughline::Ctl
{

namespace
{

const auto personSystem = u"tryton-person"_s;

/// Tryton writes dates as objects that name their class.
QJsonObject dateOf(const QDate &day)
{
    return {{u"__class__"_s, u"date"_s}, {u"year"_s, day.year()}, {u"month"_s, day.month()}, {u"day"_s, day.day()}};
}

} // namespace

ErpDesk::ErpDesk(Files &files, Net &net, Clock &clock, const QString &credentials)
    : m_secrets(files, credentials), m_net(net, clock), m_clock(clock)
{
}

Result<std::unique_ptr<ErpDesk>> ErpDesk::open(Files &files, Net &net, Clock &clock, const QString &descriptorFile,
                                               const QString &credentials)
{
    const auto descriptor = files.read(descriptorFile).and_then(parseJsonObject);
    if (!descriptor) {
        return fail(ErrorCode::BadConfig, u"%1: %2"_s.arg(descriptorFile, descriptor.error().detail));
    }
    const auto accountant = (*descriptor)["accountant"_L1].toObject();
    if (accountant.isEmpty()) {
        return fail(ErrorCode::BadConfig, u"%1 names no accountant"_s.arg(descriptorFile));
    }
    std::unique_ptr<ErpDesk> desk(new ErpDesk(files, net, clock, credentials));
    const auto database = (*descriptor)["variables"_L1]["database"_L1].toString();
    desk->m_url = QUrl((*descriptor)["base_url"_L1].toString()).resolved(QUrl(u"/%1/"_s.arg(database)));
    TrytonSession::Options options;
    options.system = personSystem;
    options.url = desk->m_url;
    options.user = accountant["user"_L1].toString();
    options.passwordSecret = accountant["password"_L1].toString();
    desk->m_net.authorize(personSystem, std::make_shared<TrytonSession>(net, desk->m_secrets, options));
    return desk;
}

Result<QJsonValue> ErpDesk::call(const QString &method, const QJsonArray &parameters)
{
    HttpRequest request;
    request.system = personSystem;
    request.method = "POST";
    request.url = m_url;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = writeJson(QJsonObject{{u"id"_s, 0}, {u"method"_s, method}, {u"params"_s, parameters}});
    std::optional<Result<HttpReply>> outcome;
    QEventLoop loop;
    m_net.send(request, [&](Result<HttpReply> reply) {
        outcome = std::move(reply);
        loop.quit();
    });
    if (!outcome) {
        loop.exec();
    }
    if (!*outcome) {
        return std::unexpected(outcome->error());
    }
    const auto body = parseJsonObject((*outcome)->body);
    if (!body) {
        return std::unexpected(body.error());
    }
    if (body->contains("error"_L1)) {
        return fail(ErrorCode::Rejected, u"%1: %2"_s.arg(method, QString::fromUtf8((*outcome)->body.left(500))));
    }
    return body->value("result"_L1);
}

Result<QList<ErpSale>> ErpDesk::sales(const QStringList &orderKeys)
{
    const QJsonArray domain{QJsonArray{u"description"_s, u"in"_s, QJsonArray::fromStringList(orderKeys)}};
    const QJsonArray fields{u"number"_s,         u"reference"_s,     u"description"_s, u"state"_s,
                            u"untaxed_amount"_s, u"currency.code"_s, u"invoices"_s};
    const auto rows =
        call(u"model.sale.sale.search_read"_s,
             {domain, 0, QJsonValue::Null, QJsonArray{QJsonArray{u"id"_s, u"ASC"_s}}, fields, QJsonObject()});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    QList<ErpSale> sales;
    for (const auto values = rows->toArray(); const auto &value : values) {
        const auto row = value.toObject();
        const auto amount = Decimal::parse(row["untaxed_amount"_L1]["decimal"_L1].toString());
        if (!amount) {
            return std::unexpected(amount.error());
        }
        sales.append({row["description"_L1].toString(), row["number"_L1].toString(), row["reference"_L1].toString(),
                      row["state"_L1].toString(), Money{*amount, row["currency."_L1]["code"_L1].toString()},
                      row["invoices"_L1].toArray()});
    }
    return sales;
}

Result<void> ErpDesk::postInvoices(const QJsonArray &ids)
{
    const auto today = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), QTimeZone::utc()).date();
    return call(u"model.account.invoice.write"_s, {ids, QJsonObject{{u"invoice_date"_s, dateOf(today)}}, QJsonObject()})
        .and_then([&](const QJsonValue &) { return call(u"model.account.invoice.post"_s, {ids, QJsonObject()}); })
        .transform([](const QJsonValue &) {});
}

} // namespace Throughline::Ctl
