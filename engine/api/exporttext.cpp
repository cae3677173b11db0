// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/exportcells.h"
#include "engine/api/viewsjson.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

template<class... Readers>
struct Cases : Readers... {
    using Readers::operator()...;
};

/// A file that takes its place when everything has been written, and leaves the old one when not.
class TextFile
{
public:
    explicit TextFile(const QString &file)
        : m_file(file)
    {
    }
    Result<void> open() { return m_file.open(QIODevice::WriteOnly) ? Result<void>{} : failed(); }
    Result<void> write(const QByteArray &bytes)
    {
        return m_file.write(bytes) == bytes.size() ? Result<void>{} : failed();
    }
    Result<void> commit() { return m_file.commit() ? Result<void>{} : failed(); }

private:
    std::unexpected<Error> failed() const
    {
        const bool full = m_file.error() == QFileDevice::ResourceError;
        return std::unexpected(Error{full ? ErrorCode::StoreFull : ErrorCode::BadInput,
                                     m_file.fileName() + u": "_s + m_file.errorString()});
    }
    QSaveFile m_file;
};

QString iso(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(Qt::ISODate);
}

class CsvWriter : public ExportWriter
{
public:
    explicit CsvWriter(const ExportRequest &request)
        : m_file(request.file)
    {
    }

    Result<void> begin(const ExportRequest &request)
    {
        if (const auto opened = m_file.open(); !opened) {
            return opened;
        }
        QStringList titles;
        for (const auto &column : request.columns) {
            titles.append(csvCell(column.title, false));
        }
        return m_file.write((request.byteOrderMark ? QByteArray("\xef\xbb\xbf") : QByteArray()) + line(titles));
    }

    Result<void> add(const QList<Cell> &cells) override
    {
        QStringList texts;
        for (const auto &cell : cells) {
            texts.append(std::visit(
                Cases{
                    [](const QString &text) { return csvCell(text, false); },
                    [](const Money &money) { return csvCell(money.isNull() ? QString() : money.text(), true); },
                    [](const Stamp &stamp) { return csvCell(iso(stamp.ms), false); },
                    [](qint64 number) { return csvCell(QString::number(number), true); },
                },
                cell));
        }
        return m_file.write(line(texts));
    }

    Result<void> finish(qint64) override { return m_file.commit(); }

private:
    static QByteArray line(const QStringList &cells) { return cells.join(u',').toUtf8() + "\r\n"; }
    TextFile m_file;
};

class JsonWriter : public ExportWriter
{
public:
    explicit JsonWriter(const ExportRequest &request)
        : m_file(request.file), m_columns(request.columns)
    {
    }

    Result<void> begin(const ExportRequest &request, qint64 nowMs)
    {
        if (const auto opened = m_file.open(); !opened) {
            return opened;
        }
        auto head = QJsonDocument(QJsonObject{{u"query"_s, request.query},
                                              {u"order"_s, toWord(request.order)},
                                              {u"at"_s, timeJson(nowMs)}})
                        .toJson(QJsonDocument::Compact);
        head.chop(1); // rows follow
        return m_file.write(head + ",\"items\":[");
    }

    Result<void> add(const QList<Cell> &cells) override
    {
        QJsonObject object;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            object.insert(m_columns[i].key,
                          std::visit(Cases{
                                         [](const QString &text) { return QJsonValue(text); },
                                         [](const Money &money) {
                                             return money.isNull() ? QJsonValue() : QJsonValue(money.text());
                                         },
                                         [](const Stamp &stamp) { return timeJson(stamp.ms); },
                                         [](qint64 number) { return QJsonValue(number); },
                                     },
                                     cells[i]));
        }
        const QByteArray before = m_any ? ",\n" : "\n";
        m_any = true;
        return m_file.write(before + QJsonDocument(object).toJson(QJsonDocument::Compact));
    }

    Result<void> finish(qint64 rows) override
    {
        const auto written = m_file.write("\n],\"rows\":" + QByteArray::number(rows) + "}\n");
        return written ? m_file.commit() : written;
    }

private:
    TextFile m_file;
    QList<ExportColumn> m_columns;
    bool m_any = false;
};

} // namespace

QString csvCell(const QString &text, bool number)
{
    static const QString starts = u"=+-@\t\r\uff1d\uff0b\uff0d\uff20"_s; // also as full-width signs
    QString cell = text;
    if (!number && !cell.isEmpty() && starts.contains(cell.front())) {
        cell.prepend(u'\'');
    }
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u';') || cell.contains(u'\n')
        || cell.contains(u'\r') || cell.contains(u'\t') || cell.startsWith(u' ') || cell.endsWith(u' ')) {
        cell.replace(u'"', u"\"\""_s);
        cell = u'"' + cell + u'"';
    }
    return cell;
}

Result<std::unique_ptr<ExportWriter>> csvWriter(const ExportRequest &request)
{
    auto writer = std::make_unique<CsvWriter>(request);
    return writer->begin(request).transform([&]() -> std::unique_ptr<ExportWriter> { return std::move(writer); });
}

Result<std::unique_ptr<ExportWriter>> jsonWriter(const ExportRequest &request, qint64 nowMs)
{
    auto writer = std::make_unique<JsonWriter>(request);
    return writer->begin(request, nowMs).transform([&]() -> std::unique_ptr<ExportWriter> {
        return std::move(writer);
    });
}

} // namespace Throughline::Api
