// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"
#include "app/components/keyedmodel.h"

namespace Throughline
{

/// Saved views: own ones, the team's, and the questions that ship with the product.
class ViewsController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Throughline::KeyedModel *views READ views CONSTANT) ///< own, team, shipped
    Q_PROPERTY(int savedCount READ savedCount NOTIFY viewsChanged) ///< how many are not shipped
    Q_PROPERTY(QVariantList nearest READ nearest NOTIFY viewsChanged) ///< for the sidebar: [{ key, title }]

public:
    explicit ViewsController(QObject *parent = nullptr);
    KeyedModel *views() { return &m_views; }
    int savedCount() const { return m_saved; }
    QVariantList nearest() const;

    Q_INVOKABLE QVariantMap view(const QString &id) const; ///< { id, title, query, page, order, mine, shipped, shared }
    Q_INVOKABLE QString idOf(const QString &query) const; ///< the view that is this query; empty = none
    Q_INVOKABLE void save(const QString &name, const QString &query, const QString &page, bool shared);
    Q_INVOKABLE void change(const QString &id, const QString &query); ///< the same view with another query
    Q_INVOKABLE void remove(const QString &id);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void markLooked();

Q_SIGNALS:
    void viewsChanged();
    void saved(const QString &id);

protected:
    void refresh(const QStringList &topics) override;

private:
    void take(const QList<Api::SavedView> &views);

    KeyedModel m_views;
    QList<Api::SavedView> m_all;
    int m_saved = 0;
};

} // namespace Throughline
