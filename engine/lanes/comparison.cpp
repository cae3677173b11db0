// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lanes/comparison.h"

#include "engine/lanes/attributes.h"
#include "engine/lanes/facts.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Throughline::Lanes
{

namespace
{

std::optional<QDate> dateOf(const QString &text)
{
    auto date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid()) {
        date = QDateTime::fromString(text, Qt::ISODate).date(); // the date as its system wrote it, in its own zone
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<Money> moneyOf(const QString &text)
{
    const auto blank = text.indexOf(u' ');
    const auto amount = Decimal::parse(QStringView(text).first(blank < 0 ? text.size() : blank));
    return amount ? std::optional(Money{*amount, blank < 0 ? QString() : text.mid(blank + 1)}) : std::nullopt;
}

template<typename T>
bool sameParsed(const std::optional<T> &a, const std::optional<T> &b, const QString &textA, const QString &textB)
{
    return a && b ? *a == *b : textA == textB;
}

/// Products under the names they have behind the value map, so that a mapped name is no difference.
QStringList productsOf(const QString &text, const Reference &reference)
{
    auto products = text.split(u", "_s);
    for (auto &product : products) {
        product = reference.productNames.value(product, product);
    }
    products.sort();
    return products;
}

bool sameCell(const AttributeRule &rule, const QString &a, const QString &b, const Reference &reference)
{
    return rule.attribute == "product"_L1 ? productsOf(a, reference) == productsOf(b, reference)
                                          : sameValue(rule.type, a, b);
}

QList<Comparison::Column> columnsOf(const std::vector<RecordHistory> &histories, const Reference &reference)
{
    static const QStringList roles{u"crm"_s, u"erp"_s, u"billing"_s};
    QList<Comparison::Column> columns;
    for (auto it = reference.roleOfSystem.begin(); it != reference.roleOfSystem.end(); ++it) {
        Comparison::Column column{.system = it.key(), .role = it.value()};
        for (const auto &history : histories) {
            if (history.newest().record.system == column.system) {
                column.seenMs = std::max(column.seenMs, history.newest().observedMs);
                column.hasRecord = column.hasRecord || history.exists();
            }
        }
        columns.append(column);
    }
    std::ranges::sort(columns, {}, [](const Comparison::Column &column) {
        const auto place = roles.indexOf(column.role);
        return std::tuple(place < 0 ? roles.size() : place, column.role, column.system);
    });
    return columns;
}

} // namespace

bool sameValue(ValueType type, const QString &a, const QString &b)
{
    switch (type) {
    case ValueType::Text:
        return a.simplified() == b.simplified();
    case ValueType::Number:
    case ValueType::Money:
        return sameParsed(moneyOf(a), moneyOf(b), a, b);
    case ValueType::Date:
        return sameParsed(dateOf(a), dateOf(b), a, b);
    }
    return false;
}

Comparison compare(const QList<Observation> &versions, const Reference &reference)
{
    const auto histories = historiesOf(versions, reference);
    const bool erpOrder = Facts(histories).has(Fact::ErpOrder);
    Comparison result{.columns = columnsOf(histories, reference)};
    for (const auto &rule : attributeRules()) {
        const auto *right = systemOfRecord(histories, rule.attribute, erpOrder);
        Comparison::Row row{.attribute = rule.attribute};
        for (const auto &column : std::as_const(result.columns)) {
            const auto *speaks = spokesman(histories, column.system, rule);
            Comparison::Cell cell;
            if (speaks != nullptr) {
                cell.text = attributeOf(speaks->object(), rule.attribute);
                cell.present = true;
                cell.systemOfRecord = speaks == right;
                cell.differs = right != nullptr
                    && !sameCell(rule, cell.text, attributeOf(right->object(), rule.attribute), reference);
            }
            row.differs = row.differs || cell.differs;
            row.cells.append(cell);
        }
        if (std::ranges::any_of(row.cells, &Comparison::Cell::present)) {
            result.rows.append(row);
        }
    }
    return result;
}

} // namespace Throughline::Lanes
