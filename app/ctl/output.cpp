// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"

#include "engine/base/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Ctl
{

namespace
{

/// Vendor text is never allowed to move the cursor of a terminal.
QString plain(const QString &text)
{
    QString result;
    for (const auto c : text) {
        result += c.isPrint() || c == u' ' ? c : QChar(u' ');
    }
    return result;
}

} // namespace

void printJson(const QJsonValue &value)
{
    const auto document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    QTextStream(stdout) << QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

void printLine(const QString &line)
{
    QTextStream(stdout) << plain(line) << '\n';
}

int printError(const Error &error, bool json)
{
    const auto name = QLatin1StringView(traits(error.code).name);
    if (json) {
        printJson(QJsonObject{{u"error"_s, name}, {u"detail"_s, error.detail}});
    }
    QTextStream stream(stderr);
    for (const auto lines = error.detail.isEmpty() ? QStringList{QString(name)} : error.detail.split(u'\n');
         const auto &line : lines) {
        stream << "throughlinectl: " << plain(line) << '\n';
    }
    switch (error.code) {
    case ErrorCode::BadConfig:
    case ErrorCode::BadInput:
    case ErrorCode::NotFound:
        return 2;
    case ErrorCode::NotAllowed:
    case ErrorCode::Conflict:
    case ErrorCode::Stale:
    case ErrorCode::InDoubt:
    case ErrorCode::LeaseLost:
        return 3;
    case ErrorCode::NotSent:
    case ErrorCode::ReplyLost:
    case ErrorCode::CircuitOpen:
        return 4;
    default:
        return 1;
    }
}

Table::Table(QStringList heads, QList<int> right)
    : m_heads(std::move(heads)), m_right(std::move(right))
{
}

void Table::add(const QStringList &row)
{
    QStringList cells;
    for (const auto &cell : row) {
        cells.append(plain(cell));
    }
    m_rows.append(cells);
}

void Table::print() const
{
    QList<qsizetype> widths;
    for (const auto &head : m_heads) {
        widths.append(head.size());
    }
    for (const auto &row : m_rows) {
        for (qsizetype i = 0; i < row.size() && i < widths.size(); ++i) {
            widths[i] = std::max(widths[i], row.at(i).size());
        }
    }
    QTextStream stream(stdout);
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto width = static_cast<int>(widths.at(i));
            text += m_right.contains(static_cast<int>(i)) ? cells.at(i).rightJustified(width)
                                                          : cells.at(i).leftJustified(width);
            text += u"  "_s;
        }
        stream << text.trimmed() << '\n';
    };
    line(m_heads);
    for (const auto &row : m_rows) {
        line(row);
    }
}

QString shown(const Money &money)
{
    return money.isNull()
        ? u"—"_s
        : money.amount.toString(std::max(money.amount.scale(), currencyDigits(money.currency))) + u' ' + money.currency;
}

QString age(qint64 sinceMs, qint64 nowMs)
{
    if (sinceMs <= 0) {
        return u"—"_s;
    }
    const auto seconds = std::max<qint64>(0, nowMs - sinceMs) / 1000;
    if (seconds >= 86'400) {
        return u"%1 d %2 h"_s.arg(seconds / 86'400).arg(seconds % 86'400 / 3'600);
    }
    if (seconds >= 3'600) {
        return u"%1 h %2 m"_s.arg(seconds / 3'600).arg(seconds % 3'600 / 60);
    }
    return seconds >= 60 ? u"%1 m %2 s"_s.arg(seconds / 60).arg(seconds % 60) : u"%1 s"_s.arg(seconds);
}

} // namespace Throughline::Ctl
