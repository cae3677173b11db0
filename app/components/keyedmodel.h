// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Throughline
{

/// A list whose rows have a stable key. New contents arrive whole and are applied as the smallest set of row
/// inserts, moves, removals and updates, so that scroll position and selection stay where they are.
class KeyedModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by a controller")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    struct Row {
        QString key;
        QVariantList cells; ///< one per role, in the order given to the constructor
        bool operator==(const Row &) const = default;
    };

    /// Every model also has the roles "key" and "picked".
    explicit KeyedModel(QList<QByteArray> roles, QObject *parent = nullptr);

    void setRows(QList<Row> rows);
    const QList<Row> &rows() const { return m_rows; }
    int count() const { return int(m_rows.size()); }

    Q_INVOKABLE int rowOf(const QString &key) const; ///< -1 when not loaded
    Q_INVOKABLE QString keyAt(int row) const; ///< empty outside
    Q_INVOKABLE QVariant value(int row, const QString &role) const;

    /// Picked rows ("x"): kept by key, also while rows move.
    Q_INVOKABLE void togglePicked(const QString &key);
    Q_INVOKABLE void setAllPicked(bool picked);
    Q_INVOKABLE void pickRange(const QString &from, const QString &to); ///< these two and all rows between them
    QStringList picked() const; ///< in row order

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void pickedChanged();

private:
    void removeGone(const QList<Row> &wanted);
    QList<QByteArray> m_roles;
    QList<Row> m_rows;
    QSet<QString> m_picked;
};

/// A keyed list that loads its rows page by page as a view scrolls.
class PagedModel : public KeyedModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by a controller")
    Q_PROPERTY(int total READ total NOTIFY totalChanged) ///< of the whole filter

public:
    static constexpr int pageSize = 60;
    using KeyedModel::KeyedModel;

    /// Applies an answer to the request made with `afterKey`; the first page replaces, later ones append.
    void applyPage(const QString &afterKey, QList<Row> rows, const QString &nextKey, int total);
    void pageFailed() { m_fetching = false; }
    void clear();
    int total() const { return m_total; }
    /// What a refresh asks for: everything loaded so far, at least a page.
    int refreshLimit() const { return std::max(pageSize, count()); }

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void pageWanted(const QString &afterKey, int limit);
    void totalChanged();

private:
    QString m_nextKey;
    int m_total = 0;
    bool m_fetching = false;
};

} // namespace Throughline
