// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drilldesk.h"

#include "engine/base/json.h"
#include "engine/base/texts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr int stopPatienceMs = 5'000;

QString program()
{
    return QCoreApplication::applicationDirPath() + u"/throughlinectl"_s;
}

Api::HistoryLine lineOf(const QJsonObject &object)
{
    Api::HistoryLine line;
    line.atMs = QDateTime::fromString(object["at"_L1].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
    line.kind = u"event"_s;
    line.text = object["text"_L1].toString();
    line.state = object["held"_L1].toBool() ? StepState::Succeeded : StepState::DeadLettered;
    return line;
}

/// What was expected of the simulated systems, and what their own process counted.
QJsonObject comparison(const QJsonArray &lines)
{
    QJsonObject object;
    for (const auto &value : lines) {
        const auto line = value.toObject();
        if (line.contains("found"_L1)) {
            object.insert(line["what"_L1].toString(),
                          QJsonObject{{u"truth"_s, line["found"_L1]}, {u"says"_s, line["expected"_L1]}});
        }
    }
    return object;
}

void fill(Api::DrillView &view, const QJsonObject &kept)
{
    const auto report = kept["report"_L1].toObject();
    const auto lines = report["lines"_L1].toArray();
    view.state = report["passed"_L1].toBool() ? u"passed"_s : u"failed"_s;
    view.lastMs = kept["at"_L1].toInteger();
    view.checks = report["checks"_L1].toInt();
    view.checksPassed = report["checks_passed"_L1].toInt();
    view.lines.clear();
    for (const auto &line : lines) {
        view.lines.append(lineOf(line.toObject()));
    }
    view.result = comparison(lines);
}

} // namespace

DrillDesk::DrillDesk(const QString &folder, QObject *parent)
    : QObject(parent), m_file(folder + u"/drills.json"_s)
{
    recall(); // here, before anything is painted
}

DrillDesk::~DrillDesk()
{
    for (auto *process : {m_lister.get(), m_runner.get()}) {
        if (process) {
            process->disconnect(this);
            process->terminate();
            process->waitForFinished(stopPatienceMs);
        }
    }
}

Api::DrillView *DrillDesk::find(const QString &name)
{
    const auto found = std::ranges::find(m_views, name, &Api::DrillView::name);
    return found == m_views.end() ? nullptr : &*found;
}

QFuture<Result<QList<Api::DrillView>>> DrillDesk::drills()
{
    const auto answer = std::make_shared<Answer<QList<Api::DrillView>>>();
    if (!m_views.isEmpty()) {
        answer->give(m_views);
    } else {
        m_asked.push_back(answer);
        list();
    }
    return answer->future();
}

void DrillDesk::list()
{
    if (m_lister) {
        return;
    }
    m_lister = std::make_unique<QProcess>();
    connect(m_lister.get(), &QProcess::finished, this, &DrillDesk::listed);
    connect(m_lister.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            listed(-1);
        }
    });
    m_lister->start(program(), {u"drill"_s, u"list"_s, u"--json"_s});
}

void DrillDesk::listed(int exitCode)
{
    const auto asked = std::exchange(m_asked, {});
    const auto bytes = exitCode == 0 ? m_lister->readAllStandardOutput() : QByteArray();
    m_lister.release()->deleteLater();
    const auto value = parseJson(bytes);
    if (!value) {
        for (const auto &answer : asked) {
            answer->give(fail(ErrorCode::BadConfig, u"%1 did not list the drills"_s.arg(program())));
        }
        return;
    }
    for (const auto all = value->toArray(); const auto &one : all) {
        const auto object = one.toObject();
        Api::DrillView view;
        view.name = object["name"_L1].toString();
        view.title = object["title"_L1].toString();
        view.story = object["story"_L1].toString();
        view.systems = textsOf(object["systems"_L1]).join(u", "_s);
        view.state = u"not-run"_s;
        m_views.append(view);
    }
    for (auto &view : m_views) {
        if (const auto last = m_results.constFind(view.name); last != m_results.constEnd()) {
            fill(view, *last);
        }
    }
    for (const auto &answer : asked) {
        answer->give(m_views);
    }
}

QFuture<Result<void>> DrillDesk::run(const QString &name)
{
    auto *view = find(name);
    if (!view) {
        return QtFuture::makeReadyValueFuture(Result<void>(fail(ErrorCode::NotFound, name)));
    }
    if (m_runner) {
        return QtFuture::makeReadyValueFuture(
            Result<void>(fail(ErrorCode::NotAllowed, u"%1 is running"_s.arg(m_running))));
    }
    view->state = u"running"_s;
    view->lines.clear();
    view->result = {};
    m_running = name;
    m_runner = std::make_unique<QProcess>();
    connect(m_runner.get(), &QProcess::readyReadStandardError, this, &DrillDesk::takeProgress);
    connect(m_runner.get(), &QProcess::finished, this, &DrillDesk::ended);
    connect(m_runner.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            ended(-1);
        }
    });
    m_runner->start(program(), {u"drill"_s, u"run"_s, name, u"--json"_s});
    Q_EMIT changed();
    return QtFuture::makeReadyValueFuture(Result<void>());
}

/// Every line of the run comes on its own while it goes on; other words there are for a log.
void DrillDesk::takeProgress()
{
    auto *view = find(m_running);
    m_runner->setReadChannel(QProcess::StandardError);
    while (view && m_runner->canReadLine()) {
        if (const auto line = parseJsonObject(m_runner->readLine().trimmed())) {
            view->lines.append(lineOf(*line));
        }
    }
    Q_EMIT changed();
}

void DrillDesk::ended(int)
{
    const auto report = parseJsonObject(m_runner->readAllStandardOutput());
    const auto name = std::exchange(m_running, {});
    m_runner.release()->deleteLater();
    auto *view = find(name);
    if (report && report->contains("passed"_L1)) {
        m_results.insert(name, {{u"at"_s, QDateTime::currentMSecsSinceEpoch()}, {u"report"_s, *report}});
        fill(*view, m_results[name]);
        keep();
    } else {
        Api::HistoryLine line;
        line.atMs = QDateTime::currentMSecsSinceEpoch();
        line.kind = u"event"_s;
        line.text = report ? (*report)["detail"_L1].toString(u"the drill ended without a report"_s)
                           : u"the drill ended without a report"_s;
        line.state = StepState::DeadLettered;
        view->lines.append(line);
        view->state = u"failed"_s;
        view->lastMs = line.atMs;
    }
    Q_EMIT changed();
}

void DrillDesk::keep()
{
    QJsonObject object;
    for (auto it = m_results.begin(); it != m_results.end(); ++it) {
        object.insert(it.key(), it.value());
    }
    m_disk.start([path = m_file, object] {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(writeJson(object)) < 0 || !file.commit()) {
            qWarning("the drill's result is not kept: %ls", qUtf16Printable(file.errorString()));
        }
    });
}

void DrillDesk::recall()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        return; // none has run in this workspace
    }
    const auto object = parseJsonObject(file.readAll());
    for (auto it = object ? object->constBegin() : QJsonObject::const_iterator(); object && it != object->constEnd();
         ++it) {
        m_results.insert(it.key(), it.value().toObject());
    }
}

} // namespace Throughline
