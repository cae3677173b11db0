// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/exportcells.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

constexpr int rowsMost = 1'048'575; ///< of a sheet, under its head
constexpr int exactDigits = 15; ///< a cell's number is a double: what it cannot hold exactly is written as text

/// Excel's names of sheets: at most 31 characters, some refused.
QString sheetName(QString title)
{
    for (const QChar bad : QStringView(u"[]:*?/\\'")) {
        title.replace(bad, u' ');
    }
    title = title.simplified().left(31);
    return title.isEmpty() ? u"Throughline"_s : title;
}

class XlsxWriter : public ExportWriter
{
public:
    explicit XlsxWriter(const ExportRequest &request)
        : m_target(request.file)
    {
    }
    ~XlsxWriter() override
    {
        if (m_book) { // not finished: what libxlsxwriter keeps goes with a close, the file behind it after
            workbook_close(m_book);
        }
        if (!m_partial.isEmpty()) {
            QFile::remove(m_partial);
        }
    }

    Result<void> begin(const ExportRequest &request)
    {
        QTemporaryFile name(QFileInfo(m_target).absolutePath() + u"/.export-XXXXXX.xlsx"_s);
        if (!name.open()) {
            return fail(ErrorCode::BadInput, m_target + u": "_s + name.errorString());
        }
        name.setAutoRemove(false);
        m_partial = name.fileName();
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE; // rows go to disk as they come
        m_book = workbook_new_opt(QFile::encodeName(m_partial).constData(), &options);
        m_sheet = workbook_add_worksheet(m_book, sheetName(request.title).toUtf8().constData());
        if (!m_sheet) {
            return fail(ErrorCode::BadInput, u"the sheet cannot be named %1"_s.arg(request.title));
        }
        auto *head = workbook_add_format(m_book);
        format_set_bold(head);
        m_stamp = workbook_add_format(m_book);
        format_set_num_format(m_stamp, "yyyy-mm-dd hh:mm:ss");
        for (qsizetype i = 0; i < request.columns.size(); ++i) {
            const auto &key = request.columns[i].key;
            const double width = key == "message"_L1 || key == "cause"_L1 ? 48
                : key == "customer"_L1                                    ? 28
                : key == "since"_L1 || key == "due"_L1                    ? 19
                                                                          : 16;
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), width, nullptr);
            worksheet_write_string(m_sheet, 0, lxw_col_t(i), request.columns[i].title.toUtf8().constData(), head);
        }
        worksheet_freeze_panes(m_sheet, 1, 1);
        m_columns = int(request.columns.size());
        return {};
    }

    Result<void> add(const QList<Cell> &cells) override
    {
        if (++m_row > rowsMost) {
            return fail(ErrorCode::NotAllowed,
                        u"a sheet holds at most %1 rows; narrow the query or export CSV"_s.arg(rowsMost));
        }
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto column = lxw_col_t(i);
            const auto row = lxw_row_t(m_row);
            if (const auto *text = std::get_if<QString>(&cells[i])) {
                // write_string never makes a formula of it
                worksheet_write_string(m_sheet, row, column, text->toUtf8().constData(), nullptr);
            } else if (const auto *money = std::get_if<Money>(&cells[i])) {
                add(*money, row, column);
            } else if (const auto *stamp = std::get_if<Stamp>(&cells[i])) {
                if (stamp->ms > 0) {
                    worksheet_write_unixtime(m_sheet, row, column, stamp->ms / 1000, m_stamp);
                }
            } else {
                worksheet_write_number(m_sheet, row, column, double(std::get<qint64>(cells[i])), nullptr);
            }
        }
        return {};
    }

    Result<void> finish(qint64 rows) override
    {
        if (rows > 0) {
            worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(rows), lxw_col_t(m_columns - 1));
        }
        const auto closed = workbook_close(std::exchange(m_book, nullptr));
        if (closed != LXW_NO_ERROR) {
            return fail(ErrorCode::StoreFull, m_target + u": "_s + QString::fromUtf8(lxw_strerror(closed)));
        }
        QFile::remove(m_target);
        if (!QFile::rename(m_partial, m_target)) {
            return fail(ErrorCode::BadInput, u"%1 cannot be written"_s.arg(m_target));
        }
        m_partial.clear();
        return {};
    }

private:
    void add(const Money &money, lxw_row_t row, lxw_col_t column)
    {
        if (money.isNull()) {
            return;
        }
        const auto text = money.text();
        if (text.size() - text.count(u'.') - text.count(u'-') > exactDigits) {
            worksheet_write_string(m_sheet, row, column, text.toUtf8().constData(), nullptr);
            return;
        }
        worksheet_write_number(m_sheet, row, column, text.toDouble(), formatOf(money));
    }

    /// "#,##0.00" with as many decimals as the amount is written with.
    lxw_format *formatOf(const Money &money)
    {
        const auto text = money.text();
        const int digits = text.contains(u'.') ? int(text.size() - text.indexOf(u'.') - 1) : 0;
        auto *&format = m_amounts[digits];
        if (!format) {
            format = workbook_add_format(m_book);
            const QByteArray pattern = digits == 0 ? QByteArray("#,##0") : "#,##0." + QByteArray(digits, '0');
            format_set_num_format(format, pattern.constData());
        }
        return format;
    }

    QString m_target;
    QString m_partial;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_stamp = nullptr;
    QHash<int, lxw_format *> m_amounts;
    int m_row = 0;
    int m_columns = 1;
};

} // namespace

Result<std::unique_ptr<ExportWriter>> xlsxWriter(const ExportRequest &request)
{
    auto writer = std::make_unique<XlsxWriter>(request);
    return writer->begin(request).transform([&]() -> std::unique_ptr<ExportWriter> { return std::move(writer); });
}

} // namespace Throughline::Api
