// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"
#include "app/components/keyedmodel.h"

#include <QTimer>

namespace Throughline
{

/// One frozen plan: what will be sent, what the target already holds, gates, hold window, receipts.
class PlanController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString planId READ planId WRITE setPlanId NOTIFY planIdChanged)
    Q_PROPERTY(bool present READ present NOTIFY planChanged)
    /// title, scope, state (word in the code), glyph, word, role, hash, mapping, reason, actor, frozen, stopReason, newer
    Q_PROPERTY(QVariantMap facts READ facts NOTIFY planChanged)
    Q_PROPERTY(QVariantList checks READ checks NOTIFY planChanged) ///< [{ glyph, role, number, word, note, share }]
    Q_PROPERTY(QVariantList gates READ gates NOTIFY planChanged) ///< [{ number, state, items, share, money, words }]
    Q_PROPERTY(QVariantList money READ money NOTIFY planChanged) ///< [{ code, orders, amount, share }]
    Q_PROPERTY(QVariantList progress READ progress NOTIFY planChanged) ///< [{ glyph, role, number, word, share }]
    Q_PROPERTY(bool running READ running NOTIFY planChanged) ///< something was sent, or may be
    Q_PROPERTY(QString checkFilter READ checkFilter WRITE setCheckFilter NOTIFY
                   planChanged) ///< word of the check; empty = all
    Q_PROPERTY(QString currentItem READ currentItem WRITE setCurrentItem NOTIFY itemChanged)
    Q_PROPERTY(QVariantMap item READ item NOTIFY itemChanged) ///< of the current item: title, scope, request, bodyLines
    Q_PROPERTY(bool allFields READ allFields WRITE setAllFields NOTIFY itemChanged)
    Q_PROPERTY(double holdLeftMs READ holdLeftMs NOTIFY holdChanged)
    Q_PROPERTY(double holdShare READ holdShare NOTIFY holdChanged) ///< 1 at its start, 0 at its end
    Q_PROPERTY(QString firstGate READ firstGate NOTIFY planChanged) ///< "1 order, 18,420.00 EUR"
    Q_PROPERTY(Throughline::KeyedModel *items READ items CONSTANT)
    Q_PROPERTY(Throughline::KeyedModel *fields READ fields CONSTANT) ///< before and after of the current item

public:
    explicit PlanController(QObject *parent = nullptr);
    QString planId() const { return m_planId; }
    void setPlanId(const QString &id);
    bool present() const { return m_present; }
    QVariantMap facts() const;
    QVariantList checks() const;
    QVariantList gates() const;
    QVariantList money() const;
    QVariantList progress() const;
    bool running() const;
    QString checkFilter() const { return m_checkFilter; }
    void setCheckFilter(const QString &check);
    QString currentItem() const { return m_currentItem; }
    void setCurrentItem(const QString &key);
    QVariantMap item() const;
    bool allFields() const { return m_allFields; }
    void setAllFields(bool all);
    double holdLeftMs() const;
    double holdShare() const;
    QString firstGate() const;
    KeyedModel *items() { return &m_items; }
    KeyedModel *fields() { return &m_fields; }

    Q_INVOKABLE void approve();
    Q_INVOKABLE void run(); ///< starts the hold window
    Q_INVOKABLE void undo();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void copyHash();

Q_SIGNALS:
    void planIdChanged();
    void planChanged();
    void itemChanged();
    void holdChanged();

protected:
    void refresh(const QStringList &topics) override;

private:
    void rebuildItems();
    void rebuildFields();
    const Api::PlanItemView *current() const;

    QString m_planId;
    bool m_present = false;
    Api::PlanView m_plan;
    qint64 m_holdFromMs = 0; ///< when this page first saw the hold window
    QString m_checkFilter;
    QString m_currentItem;
    bool m_allFields = true;
    KeyedModel m_items;
    KeyedModel m_fields;
    QTimer m_tick; ///< moves the hold line
};

} // namespace Throughline
