// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/components/controller.h"

#include <QCoreApplication>

namespace Throughline
{

namespace
{

QString headOf(const Error &error)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Error", text); };
    switch (error.code) {
    case ErrorCode::NotAllowed:
        return say(QT_TRANSLATE_NOOP("Error", "This is not allowed here."));
    case ErrorCode::Stale:
        return say(QT_TRANSLATE_NOOP("Error", "The world moved since this was read. Look again, then decide."));
    case ErrorCode::InDoubt:
        return say(QT_TRANSLATE_NOOP("Error", "A send is still in doubt; it has to be proved first."));
    case ErrorCode::NotFound:
        return say(QT_TRANSLATE_NOOP("Error", "There is no such record any more."));
    case ErrorCode::LeaseLost:
        return say(QT_TRANSLATE_NOOP("Error", "Another instance runs the engine; this one only shows."));
    case ErrorCode::StoreFull:
        return say(QT_TRANSLATE_NOOP("Error", "The disk is full. Nothing is acknowledged until there is space."));
    case ErrorCode::StoreBroken:
        return say(QT_TRANSLATE_NOOP("Error", "The store cannot be read."));
    case ErrorCode::StoreNewer:
        return say(QT_TRANSLATE_NOOP("Error", "The store was written by a newer version of Throughline."));
    case ErrorCode::StoreBusy:
        return say(QT_TRANSLATE_NOOP("Error", "The store is busy. Try again in a moment."));
    case ErrorCode::CircuitOpen:
        return say(QT_TRANSLATE_NOOP("Error", "Sending to this system is stopped until it answers again."));
    case ErrorCode::Unauthorized:
        return say(QT_TRANSLATE_NOOP("Error", "The system refused our credentials."));
    case ErrorCode::Cancelled:
        return say(QT_TRANSLATE_NOOP("Error", "Stopped before it was finished."));
    default:
        break;
    }
    switch (traits(error.code).level) {
    case ErrorLevel::Transient:
        return say(QT_TRANSLATE_NOOP("Error", "The system could not be reached or gave no answer."));
    case ErrorLevel::Refused:
        return say(QT_TRANSLATE_NOOP("Error", "The system refused the request."));
    case ErrorLevel::Ours:
        return say(QT_TRANSLATE_NOOP("Error", "Throughline could not read or write what it needs."));
    case ErrorLevel::Business:
        return say(QT_TRANSLATE_NOOP("Error", "A business rule stands against this."));
    case ErrorLevel::Bug:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Error", "Throughline made a mistake. Nothing was sent."));
}

} // namespace

QString errorWords(const Error &error)
{
    return error.detail.isEmpty() ? headOf(error) : headOf(error) + u'\n' + error.detail;
}

void Controller::setBackend(Backend *backend)
{
    if (m_backend == backend) {
        return;
    }
    if (m_backend) {
        m_backend->disconnect(this);
    }
    m_backend = backend;
    Q_EMIT backendChanged();
    if (m_backend) {
        connect(m_backend, &Backend::changed, this, &Controller::follow);
        follow({});
    }
}

void Controller::setLive(bool live)
{
    if (m_live == live) {
        return;
    }
    m_live = live;
    Q_EMIT liveChanged();
    if (const auto missed = m_live && m_backend ? std::exchange(m_missed, std::nullopt) : std::nullopt; missed) {
        refresh(*missed);
    }
}

void Controller::follow(const QStringList &topics)
{
    if (m_live) {
        refresh(topics);
    } else if (topics.isEmpty() || (m_missed && m_missed->isEmpty())) {
        m_missed = QStringList();
    } else {
        auto all = m_missed.value_or(QStringList()) + topics;
        all.removeDuplicates();
        m_missed = all;
    }
}

void Controller::reload()
{
    if (m_backend) {
        refresh({});
    }
}

void Controller::setError(const QString &error)
{
    if (m_error != error) {
        m_error = error;
        Q_EMIT stateChanged();
    }
}

void Controller::finishLoading()
{
    if (m_loading) {
        m_loading = false;
        Q_EMIT stateChanged();
    }
}

} // namespace Throughline
