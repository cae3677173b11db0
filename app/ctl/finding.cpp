// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "app/words/casereport.h"
#include "app/words/querywords.h"
#include "engine/api/exports.h"
#include "engine/api/findjson.h"
#include "engine/api/viewsjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace Throughline::Ctl
{

namespace
{

/// The query of the words, of a view or of pasted order numbers; says what is wrong and where.
Result<QString> queryOf(const Invocation &invocation, Session &session)
{
    auto reader = session.reader().finder(session.nowMs());
    if (invocation.isSet(u"view"_s)) {
        return reader.view(invocation.option(u"view"_s), invocation.actor).transform([](const Api::SavedView &view) {
            return view.query;
        });
    }
    auto query = invocation.words.join(u' ');
    if (invocation.isSet(u"list"_s)) {
        if (query.isEmpty() || query == "-"_L1) {
            QTextStream in(stdin);
            query = in.readAll();
        }
        const auto check = reader.check(Api::ordersIn(query));
        if (!check) {
            return std::unexpected(check.error());
        }
        if (!check->unknown.isEmpty()) {
            QTextStream(stderr) << "not known here: " << check->unknown.join(u", "_s) << Qt::endl;
        }
        if (check->known.isEmpty()) {
            return fail(ErrorCode::NotFound, u"none of these orders is known here"_s);
        }
        return u"order in ("_s + check->known.join(u", "_s) + u')';
    }
    const auto parsed = Query::parse(query);
    if (!parsed) {
        const auto &error = parsed.error();
        return fail(ErrorCode::BadInput,
                    queryErrorWords(error) + u'\n' + query + u'\n' + QString(error.position, u' ')
                        + QString(std::max(1, error.length), u'^'));
    }
    return query;
}

int printFound(const Invocation &invocation, Session &session, const Api::FoundList &list)
{
    if (invocation.json) {
        printJson(Api::toJson(list));
        return 0;
    }
    Table table({u"ORDER"_s, u"CUSTOMER"_s, u"ENTITY"_s, u"LANE"_s, u"AMOUNT"_s,
                 list.exceptions ? u"AGE"_s : u"STANDING"_s, u"STATE"_s, u"OWNER"_s, u"WHAT FAILED"_s},
                {4, 5});
    for (const auto &item : list.items) {
        const auto state = item.exceptionId.isEmpty()         ? toWord(item.state)
            : item.exceptionState == ExceptionState::Resent   ? u"re-sent, unverified"_s
            : item.exceptionState == ExceptionState::Resolved ? u"resolved"_s
            : item.exceptionState == ExceptionState::Snoozed  ? u"snoozed"_s
            : item.gap                                        ? u"gap"_s
                                                              : toWord(item.step);
        table.add({item.orderKey, item.customer, item.entity, toWord(item.lane), shown(item.amount),
                   age(item.sinceMs, session.nowMs()), state, item.owner, item.causeTitle});
    }
    table.print();
    const QString kind = list.exceptions ? u"open exceptions"_s : u"transactions"_s;
    printLine(u"%1 of %2%3 %4 · %5 at the rates of %6%7"_s.arg(list.items.size())
                  .arg(list.totalMore ? u"more than "_s : QString())
                  .arg(list.total)
                  .arg(kind, shown(list.sum), list.ratesDate,
                       list.nextKey.isEmpty() ? QString() : u"; next page: --after %1"_s.arg(list.nextKey)));
    if (!list.complete) {
        printLine(u"A JSON path is looked for row by row; the next page looks further."_s);
    }
    return 0;
}

int writeFound(const Invocation &invocation, Session &session, const QString &query, const QString &file,
               Api::ExportFormat format)
{
    Api::ExportRequest request;
    request.query = query;
    request.order = Api::foundOrderFrom(invocation.option(u"order-by"_s));
    request.actor = invocation.actor;
    request.format = format;
    request.file = file;
    request.title = invocation.option(u"view"_s);
    request.byteOrderMark = !invocation.isSet(u"no-bom"_s);
    Api::ExportProgress progress;
    const auto done = Api::exportFound(session.workspace(), session.nowMs(), request, progress);
    if (!done) {
        return printError(done.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(QJsonObject{{u"rows"_s, done->rows}, {u"file"_s, done->file}});
    } else {
        printLine(u"%1 rows written to %2"_s.arg(done->rows).arg(done->file));
    }
    return 0;
}

int postView(const Invocation &invocation, Session &session, const QString &kind, const QJsonObject &args,
             const QString &said)
{
    const auto result = session.command(kind, args);
    if (!result) {
        return printError(result.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(*result);
    } else {
        printLine(said.arg((*result)["view"_L1].toString()));
    }
    return 0;
}

int listViews(const Invocation &invocation, Session &session)
{
    auto reader = session.reader().finder(session.nowMs());
    const auto views = reader.views(invocation.actor);
    if (!views) {
        return printError(views.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(Api::toJson(*views));
        return 0;
    }
    Table table({u"VIEW"_s, u"NAME"_s, u"WHOSE"_s, u"QUERY"_s});
    for (const auto &view : *views) {
        table.add({view.id, viewTitle(view.id, view.name),
                   view.shipped      ? u"shipped"_s
                       : view.shared ? u"team, by "_s + view.owner
                                     : u"mine"_s,
                   view.query});
    }
    table.print();
    printLine(
        u"Run one: throughlinectl find --view VIEW · save one: throughlinectl views save NAME QUERY [--shared]"_s);
    return 0;
}

/// The desktop program draws the paper; it needs no display for it.
int printPaper(const Invocation &invocation, const QString &order, const QString &file)
{
    QProcess desk;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    desk.setProcessEnvironment(environment);
    desk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{u"--case"_s, order, u"--pdf"_s, file};
    if (!invocation.folder.isEmpty()) {
        arguments += {u"--workspace"_s, invocation.folder};
    }
    desk.start(QCoreApplication::applicationDirPath() + u"/throughline"_s, arguments);
    if (!desk.waitForStarted()) {
        return printError(
            {ErrorCode::BadConfig,
             u"a PDF is drawn by the desktop program, which is not installed here; use --text or --html"_s},
            invocation.json);
    }
    desk.waitForFinished(-1);
    if (desk.exitStatus() != QProcess::NormalExit || desk.exitCode() != 0) {
        return printError({ErrorCode::BadInput, u"%1 was not written"_s.arg(file)}, invocation.json);
    }
    if (invocation.json) {
        printJson(QJsonObject{{u"order"_s, order}, {u"file"_s, file}});
    } else {
        printLine(u"%1 written"_s.arg(file));
    }
    return 0;
}

} // namespace

int runFind(const Invocation &invocation)
{
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    const auto query = queryOf(invocation, **session);
    if (!query) {
        return printError(query.error(), invocation.json);
    }
    for (const auto &[option, format] :
         {std::pair(u"csv"_s, Api::ExportFormat::Csv), std::pair(u"xlsx"_s, Api::ExportFormat::Xlsx),
          std::pair(u"json-file"_s, Api::ExportFormat::Json)}) {
        if (invocation.isSet(option)) {
            return writeFound(invocation, **session, *query, invocation.option(option), format);
        }
    }
    auto reader = (*session)->reader().finder((*session)->nowMs());
    const auto list =
        reader.find({*query, Api::foundOrderFrom(invocation.option(u"order-by"_s)), invocation.option(u"after"_s),
                     invocation.option(u"limit"_s).toInt(), invocation.actor});
    return list ? printFound(invocation, **session, *list) : printError(list.error(), invocation.json);
}

int runViews(const Invocation &invocation)
{
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    const auto verb = invocation.words.value(0, u"list"_s);
    const auto argument = invocation.words.value(1);
    if (verb == "list"_L1) {
        return listViews(invocation, **session);
    }
    if (verb == "save"_L1 && invocation.words.size() > 2) {
        const auto query = invocation.words.mid(2).join(u' ');
        if (const auto parsed = Query::parse(query); !parsed) {
            return printError({ErrorCode::BadInput, queryErrorWords(parsed.error())}, invocation.json);
        }
        return postView(invocation, **session, u"view.save"_s,
                        {{u"name"_s, argument}, {u"query"_s, query}, {u"shared"_s, invocation.isSet(u"shared"_s)}},
                        u"saved as %1"_s);
    }
    if (verb == "delete"_L1 && !argument.isEmpty()) {
        return postView(invocation, **session, u"view.delete"_s, {{u"view"_s, argument}},
                        u"%1 deleted; views undo brings it back"_s);
    }
    if (verb == "undo"_L1) {
        return postView(invocation, **session, u"view.undo"_s, {}, u"%1 is as it was before"_s);
    }
    if (verb == "looked"_L1) {
        return postView(invocation, **session, u"view.looked"_s, {}, u"everything up to now counts as looked at%1"_s);
    }
    return printError({ErrorCode::BadInput, u"views [list] | save NAME QUERY | delete VIEW | undo | looked"_s},
                      invocation.json);
}

int runClose(const Invocation &invocation)
{
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    auto reader = (*session)->reader().finder((*session)->nowMs());
    const auto close = reader.close();
    if (!close) {
        return printError(close.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(Api::toJson(*close));
        return 0;
    }
    Table table({u"ENTITY"_s, u"BOOKS CLOSE"_s, u"TO CLEAR"_s, u"BLOCKED"_s, u"DONE"_s, u"TO CLEAR, MONEY"_s,
                 u"BLOCKED, MONEY"_s},
                {2, 3, 4, 5, 6});
    for (const auto &entity : close->entities) {
        table.add({entity.entity.isEmpty() ? u"—"_s : entity.entity, plainForm().time(entity.closeMs),
                   QString::number(entity.toClear), QString::number(entity.blocked), QString::number(entity.done),
                   shown(entity.money), shown(entity.blockedMoney)});
    }
    table.print();
    printLine(u"Q%1 FY%2: %3 to clear, %4 of them blocked, %5 done"_s.arg(close->quarter)
                  .arg(close->year)
                  .arg(close->toClear)
                  .arg(close->blocked)
                  .arg(close->done));
    return 0;
}

int runCase(const Invocation &invocation)
{
    const auto order = invocation.words.value(0);
    if (order.isEmpty()) {
        return printError({ErrorCode::BadInput, u"name an order: throughlinectl case SO-2026-100042 --pdf case.pdf"_s},
                          invocation.json);
    }
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    const auto view = (*session)->reader().transaction(order);
    if (!view) {
        return printError(view.error(), invocation.json);
    }
    if (invocation.isSet(u"pdf"_s)) {
        return printPaper(invocation, order, invocation.option(u"pdf"_s));
    }
    const auto report = caseReport(*view, (*session)->nowMs(), plainForm());
    if (invocation.isSet(u"html"_s)) {
        QFile file(invocation.option(u"html"_s));
        const auto bytes = report.html.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            return printError({ErrorCode::BadInput, file.fileName() + u": "_s + file.errorString()}, invocation.json);
        }
        printLine(u"%1 written"_s.arg(file.fileName()));
        return 0;
    }
    if (invocation.json) {
        printJson(QJsonObject{{u"subject"_s, report.subject}, {u"text"_s, report.text}, {u"html"_s, report.html}});
        return 0;
    }
    for (const auto list = report.text.split(u'\n'); const auto &line : list) {
        printLine(line);
    }
    return 0;
}

} // namespace Throughline::Ctl
