// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"

#include <QPointer>

#include <optional>

namespace Throughline
{

/// An error in words a person can act on; the vendor's or the library's own words follow them unchanged.
QString errorWords(const Error &error);

/// What every page's view model shares: the backend, whether it is loading, and the last error in words.
class Controller : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(Throughline::Backend *backend READ backend WRITE setBackend NOTIFY backendChanged)
    /// Somebody sees it. What changes while nobody does is read when somebody does again.
    Q_PROPERTY(bool live READ live WRITE setLive NOTIFY liveChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY stateChanged) ///< the first answer has not come yet
    Q_PROPERTY(QString error READ error NOTIFY stateChanged) ///< empty = none

public:
    using QObject::QObject;
    Backend *backend() const { return m_backend; }
    void setBackend(Backend *backend);
    bool live() const { return m_live; }
    void setLive(bool live);
    bool loading() const { return m_loading; }
    QString error() const { return m_error; }
    Q_INVOKABLE void reload();
    Q_INVOKABLE void dismissError() { setError({}); }

Q_SIGNALS:
    void backendChanged();
    void liveChanged();
    void stateChanged();
    void noted(const QString &text); ///< a command was accepted; says what happens next

protected:
    /// Asks everything again whose topic is in the list; an empty list means everything.
    virtual void refresh(const QStringList &topics) = 0;
    void setError(const QString &error);

    template<typename T, typename Handler>
    void ask(QFuture<Result<T>> future, Handler handler)
    {
        future.then(this, [this, handler = std::move(handler)](const Result<T> &answer) mutable {
            finishLoading();
            if (!answer) {
                setError(errorWords(answer.error()));
            } else if constexpr (std::is_void_v<T>) {
                setError({});
                handler();
            } else {
                setError({});
                handler(*answer);
            }
        });
    }
    static bool touches(const QStringList &topics, QLatin1StringView topic)
    {
        return topics.isEmpty() || topics.contains(topic);
    }

private:
    void finishLoading();
    void follow(const QStringList &topics);
    QPointer<Backend> m_backend;
    bool m_live = true;
    std::optional<QStringList> m_missed; ///< topics while it was not live; empty = everything
    QString m_error;
    bool m_loading = true;
};

} // namespace Throughline
