// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/casereport.h"

#include "app/words/flowwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr int historyMost = 40;
const QString dash = QString(QChar(0x2014));

QString say(const char *text)
{
    return QCoreApplication::translate("Case", text);
}

/// Both forms grow together, so that they cannot say different things.
class Paper
{
public:
    void title(const QString &words, const QString &under)
    {
        m_text += words + u'\n' + QString(words.size(), u'=') + u'\n' + under + u"\n\n"_s;
        m_html += u"<h1>"_s + words.toHtmlEscaped() + u"</h1><p class=\"s\">"_s + under.toHtmlEscaped() + u"</p>"_s;
    }
    void head(const QString &words)
    {
        m_text += u'\n' + words + u'\n' + QString(words.size(), u'-') + u'\n';
        m_html += u"<h2>"_s + words.toHtmlEscaped() + u"</h2>"_s;
    }
    void fact(const QString &name, const QString &value)
    {
        m_text += name + u": "_s + (value.isEmpty() ? dash : value) + u'\n';
        m_html += u"<p class=\"f\"><span class=\"s\">"_s + name.toHtmlEscaped() + u"</span>&nbsp; <b>"_s
            + (value.isEmpty() ? dash : value).toHtmlEscaped() + u"</b></p>"_s;
    }
    void quote(const QString &words)
    {
        m_text += u"> "_s + QString(words).replace(u'\n', u"\n> "_s) + u'\n';
        m_html += u"<blockquote dir=\"ltr\">"_s + words.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</blockquote>"_s;
    }
    void line(const QString &words)
    {
        m_text += words + u'\n';
        m_html += u"<p>"_s + words.toHtmlEscaped() + u"</p>"_s;
    }
    void table(const QStringList &heads, const QList<QStringList> &rows)
    {
        QList<qsizetype> widths;
        for (qsizetype column = 0; column < heads.size(); ++column) {
            qsizetype width = heads[column].size();
            for (const auto &row : rows) {
                width = std::max(width, row.value(column).size());
            }
            widths.append(width);
        }
        m_html += u"<table cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">"_s;
        add(heads, widths, u"th"_s);
        for (const auto &row : rows) {
            add(row, widths, u"td"_s);
        }
        m_html += u"</table>"_s;
    }
    QString text() const { return m_text; }
    QString html() const
    {
        // no page-wide styles: mail programs drop them; print keeps black on white
        return u"<html><head><meta "
               u"charset=\"utf-8\"><style>body{font-family:sans-serif;font-size:10pt}h1{font-size:15pt}"
               u"h2{font-size:11pt;margin-top:14px}.s{color:#656769}.f{margin:1px 0}table{border-collapse:collapse}"
               u"th{text-align:left;color:#656769;font-weight:normal;border-bottom:1px solid #999}"
               u"td{border-bottom:1px solid #ddd}blockquote{font-family:monospace;font-size:9pt;color:#b93f4b}</style>"
               u"</head><body>"_s
            + m_html + u"</body></html>"_s;
    }

private:
    void add(const QStringList &cells, const QList<qsizetype> &widths, const QString &tag)
    {
        QStringList padded;
        m_html += u"<tr>"_s;
        for (qsizetype column = 0; column < widths.size(); ++column) {
            const auto cell = cells.value(column);
            padded.append(cell.leftJustified(widths[column]));
            m_html += u'<' + tag + u'>' + cell.toHtmlEscaped() + u"</"_s + tag + u'>';
        }
        auto line = padded.join(u"  "_s);
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        m_text += line + u'\n';
        m_html += u"</tr>"_s;
    }

    QString m_text;
    QString m_html;
};

void addFacts(Paper &paper, const Api::TransactionView &view, const ReportForm &form)
{
    const auto &transaction = view.transaction;
    paper.fact(say(QT_TRANSLATE_NOOP("Case", "Customer")), transaction.customerName);
    paper.fact(say(QT_TRANSLATE_NOOP("Case", "Legal entity")), transaction.entity);
    paper.fact(say(QT_TRANSLATE_NOOP("Case", "Amount")), form.amount(transaction.amount));
    paper.fact(say(QT_TRANSLATE_NOOP("Case", "Lane")), form.lane(transaction.lane));
    paper.fact(say(QT_TRANSLATE_NOOP("Case", "In this lane since")), form.time(transaction.laneSinceMs));
    if (view.dueMs > 0) {
        paper.fact(say(QT_TRANSLATE_NOOP("Case", "Due")), form.time(view.dueMs));
    }
    if (!view.correlationId.isEmpty()) {
        paper.fact(say(QT_TRANSLATE_NOOP("Case", "Correlation id")), view.correlationId);
    }
}

void addCause(Paper &paper, const Api::TransactionView &view, const ReportForm &form)
{
    if (view.exceptionId.isEmpty()) {
        return;
    }
    paper.head(say(QT_TRANSLATE_NOOP("Case", "What stopped it")));
    paper.line(form.cause(view.cause.cause.title));
    paper.fact(say(QT_TRANSLATE_NOOP("Case", "System")), view.cause.systemName);
    paper.fact(say(QT_TRANSLATE_NOOP("Case", "Code")), view.cause.cause.code);
    for (const auto &step : view.steps) {
        if (!step.failure.message.isEmpty()
            && (step.state == StepState::DeadLettered || step.state == StepState::InDoubt
                || step.state == StepState::Differs || step.state == StepState::FailedTransient)) {
            paper.quote(step.failure.message);
        }
    }
}

void addSystems(Paper &paper, const Api::TransactionView &view)
{
    if (view.columns.isEmpty()) {
        return;
    }
    paper.head(say(QT_TRANSLATE_NOOP("Case", "What each system says")));
    QStringList heads{QString()};
    for (const auto &column : view.columns) {
        heads.append(column.systemName);
    }
    QList<QStringList> rows;
    for (const auto &row : view.rows) {
        QStringList cells{row.attribute};
        for (const auto &cell : row.cells) {
            cells.append(!cell.present ? dash : (cell.differs ? QString(QChar(0x2260)) + u' ' : QString()) + cell.text);
        }
        rows.append(cells);
    }
    paper.table(heads, rows);
    paper.line(say(QT_TRANSLATE_NOOP("Case", "\u2260 marks what differs from the system of record.")));
}

} // namespace

ReportForm plainForm()
{
    return {
        [](const Money &money) { return money.isNull() ? dash : QString(money.text() + u' ' + money.currency); },
        [](qint64 ms) {
            return ms == 0
                ? dash
                : QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
        },
        [](const QString &title) { return title; },
        [](StepState state) { return toWord(state); },
        [](Lane lane) { return toWord(lane); },
    };
}

CaseReport caseReport(const Api::TransactionView &view, qint64 nowMs, const ReportForm &form)
{
    Paper paper;
    const auto &transaction = view.transaction;
    paper.title(transaction.orderKey,
                say(QT_TRANSLATE_NOOP("Case", "Case report, as Throughline knew it on %1")).arg(form.time(nowMs)));
    addFacts(paper, view, form);
    addCause(paper, view, form);
    if (!view.steps.isEmpty()) {
        paper.head(say(QT_TRANSLATE_NOOP("Case", "Steps")));
        QList<QStringList> rows;
        for (const auto &step : view.steps) {
            rows.append({wordOfStep(step.step), step.systemName, form.step(step.state),
                         QString::number(step.attempts.size()), step.targetId.isEmpty() ? dash : step.targetId});
        }
        paper.table({say(QT_TRANSLATE_NOOP("Case", "Step")), say(QT_TRANSLATE_NOOP("Case", "System")),
                     say(QT_TRANSLATE_NOOP("Case", "State")), say(QT_TRANSLATE_NOOP("Case", "Tries")),
                     say(QT_TRANSLATE_NOOP("Case", "In the target"))},
                    rows);
    }
    addSystems(paper, view);
    paper.head(say(QT_TRANSLATE_NOOP("Case", "History, newest first")));
    QList<QStringList> rows;
    for (const auto list = view.history.first(std::min<qsizetype>(historyMost, view.history.size()));
         const auto &line : list) {
        rows.append({form.time(line.atMs), line.text, line.detail});
    }
    paper.table({say(QT_TRANSLATE_NOOP("Case", "When")), say(QT_TRANSLATE_NOOP("Case", "What")), QString()}, rows);
    if (view.history.size() > historyMost) {
        paper.line(
            say(QT_TRANSLATE_NOOP("Case", "%1 older lines are left out.")).arg(view.history.size() - historyMost));
    }
    CaseReport report;
    report.subject = transaction.orderKey + u" \u00b7 "_s + transaction.customerName
        + (view.exceptionId.isEmpty() ? QString() : u" \u00b7 "_s + form.cause(view.cause.cause.title));
    report.text = paper.text();
    report.html = paper.html();
    return report;
}

} // namespace Throughline
