// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"
#include "app/components/keyedmodel.h"

#include <QTimer>

namespace Throughline
{

/// Everything one can go to or do, by a few letters: actions of the moment, pages, views, causes, orders.
class PaletteController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /// [{ id, title, keys, group }]: what the shell offers; chosen ones come back by id
    Q_PROPERTY(QVariantList actions READ actions WRITE setActions NOTIFY actionsChanged)
    /// kind ("action", "view", "cause", "order", "search"), argument, title, detail, keys, glyph
    Q_PROPERTY(Throughline::KeyedModel *entries READ entries CONSTANT)

public:
    explicit PaletteController(QObject *parent = nullptr);
    QString text() const { return m_text; }
    void setText(const QString &text);
    QVariantList actions() const { return m_actions; }
    void setActions(const QVariantList &actions);
    KeyedModel *entries() { return &m_entries; }

Q_SIGNALS:
    void textChanged();
    void actionsChanged();

protected:
    void refresh(const QStringList &topics) override;

private:
    struct Entry {
        QString kind;
        QString argument;
        QString title;
        QString detail;
        QString keys;
        QString glyph;
        int bonus = 0; ///< added to a fitting score
    };
    void rank();
    void askOrders();

    QString m_text;
    QVariantList m_actions;
    QList<Entry> m_views;
    QList<Entry> m_causes;
    QList<Entry> m_orders;
    QTimer m_typing;
    int m_generation = 0;
    KeyedModel m_entries;
};

} // namespace Throughline
