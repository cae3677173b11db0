// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>

#include <memory>
#include <optional>

namespace Throughline::Estate
{

/// Who made a change: only what came through an interface of a system counts as an effect.
enum class Origin { Interface, Person, World };

/// One record of one simulated system. `body` is the system's own form; amounts are exact text.
struct Record {
    struct Version {
        qint64 modifiedMs = 0;
        QJsonObject body;
    };

    QString system;
    QString kind; ///< native type; a leading underscore marks bookkeeping (tokens, cursors), never counted
    QString id;
    QJsonObject body;
    qint64 createdMs = 0;
    qint64 modifiedMs = 0;
    qint64 removedMs = 0; ///< 0 = live
    qint64 seq = 0; ///< order of creation over the whole estate
    Origin origin = Origin::World;
    QList<Version> history; ///< earlier versions, oldest first, at most eight

    bool live() const { return removedMs == 0; }
    /// as an index that lags saw it at `ms`; nullopt when it was not there yet
    std::optional<Version> at(qint64 ms) const;
};

/// What the estate really holds: the oracle. One process owns it. Changes are visible at once and durable
/// after `commit`, which the host calls before any reply leaves; `rollback` forgets them.
class Truth
{
public:
    /// `path` is a SQLite file, or ":memory:". Errors: StoreBroken, StoreNewer.
    static Result<std::unique_ptr<Truth>> open(const QString &path);
    ~Truth();
    Truth(const Truth &) = delete;
    Truth &operator=(const Truth &) = delete;

    void clear(quint64 seed); ///< forgets everything but the setting "identity", which the first seed makes
    quint64 seed() const;

    const Record *find(const QString &system, const QString &kind, const QString &id) const;
    /// in order of creation, removed ones included
    const QList<std::shared_ptr<Record>> &all(const QString &system, const QString &kind) const;
    QStringList kinds(const QString &system) const;
    qint64 lastSeq() const;

    const Record &create(const QString &system, const QString &kind, const QString &id, const QJsonObject &body,
                         qint64 nowMs);
    void update(const Record &record, const QJsonObject &body, qint64 nowMs);
    void remove(const Record &record, qint64 nowMs);

    /// 1, 2, 3, …; durable
    qint64 nextNumber(const QString &name);
    /// hexadecimal text that follows from seed, name and number alone
    QByteArray derived(const QString &name, qint64 number) const;

    QString setting(const QString &name, const QString &otherwise = {}) const;
    void setSetting(const QString &name, const QString &value);
    qint64 number(const QString &name, qint64 otherwise) const;

    /// named counters: requests received, creates, updates
    void count(const QString &name, qint64 by = 1);
    QMap<QString, qint64> counters(const QString &prefix) const;
    void clearCounters();

    Origin origin() const { return m_origin; }
    void setOrigin(Origin origin) { m_origin = origin; } ///< of the changes that follow

    Result<void> commit();
    void rollback();
    /// SHA-256 over everything: equal truths have equal digests
    QByteArray digest() const;

private:
    struct Private;
    explicit Truth(std::unique_ptr<Private> p);
    std::shared_ptr<Record> stored(const Record &record);
    std::unique_ptr<Private> d;
    Origin m_origin = Origin::Interface;
};

/// Changes within the scope are made by a person or by the world's maker.
class OriginScope
{
public:
    OriginScope(Truth &truth, Origin origin)
        : m_truth(truth), m_before(truth.origin())
    {
        truth.setOrigin(origin);
    }
    ~OriginScope() { m_truth.setOrigin(m_before); }
    OriginScope(const OriginScope &) = delete;
    OriginScope &operator=(const OriginScope &) = delete;

private:
    Truth &m_truth;
    Origin m_before;
};

} // namespace Throughline::Estate
