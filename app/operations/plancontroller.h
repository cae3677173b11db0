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
    /// Choices of the plan: { open (may still be changed), from, mapping, perMinute, atOnce, edited, held, replaces, kept }
    Q_PROPERTY(QVariantMap choices READ choices NOTIFY planChanged)
    Q_PROPERTY(QVariantList fromSteps READ fromSteps NOTIFY stepsChanged) ///< [{ word, title }]
    Q_PROPERTY(QVariantList edits READ edits NOTIFY planChanged) ///< [{ whom, field, value }]
    Q_PROPERTY(QVariantList inputs READ inputs NOTIFY inputsChanged) ///< of the current item: [{ field, value }]
    Q_PROPERTY(QStringList effects READ effects NOTIFY planChanged) ///< what follows from it, in words
    /// What follows on the current item by itself: [{ title, request, note, noteRole }]
    Q_PROPERTY(QVariantList sequels READ sequels NOTIFY sequelsChanged)
    Q_PROPERTY(
        QVariantList rate READ rate NOTIFY planChanged) ///< [{ head, text }]: rate, left, money verified, failures
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

    QVariantMap choices() const;
    QVariantList fromSteps() const { return m_fromSteps; }
    QVariantList edits() const;
    QVariantList inputs() const;
    QStringList effects() const;
    QVariantList sequels() const;
    QVariantList rate() const;

    /// What a person approves: orders and money, what follows on the current item, the hash.
    Q_INVOKABLE QString approval() const;
    // Another choice makes another plan: the members change over in the commit that freezes it, and its hash is new.
    Q_INVOKABLE void chooseFrom(const QString &word);
    Q_INVOKABLE void chooseMapping(const QString &mapping);
    /// One field of what the effect is made from, for the current item or for all of them.
    Q_INVOKABLE void editField(const QString &field, const QString &value, bool all);
    Q_INVOKABLE void dropEdits();
    Q_INVOKABLE void setPolicy(int perMinute, int atOnce); ///< also while it is paused; the hash stays
    Q_INVOKABLE void askInputs();

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
    void stepsChanged();
    void inputsChanged();
    void sequelsChanged();

protected:
    void refresh(const QStringList &topics) override;

private:
    void rebuildItems();
    void rebuildFields();
    const Api::PlanItemView *current() const;
    void askSteps();
    void askSequels();
    void revise(const QString &from, const QString &mapping, const QJsonObject &edits);

    QString m_planId;
    bool m_present = false;
    Api::PlanView m_plan;
    qint64 m_holdFromMs = 0; ///< when this page first saw the hold window
    QString m_checkFilter;
    QString m_currentItem;
    bool m_allFields = true;
    QVariantList m_fromSteps;
    QString m_stepsOf; ///< the order whose steps these are
    QList<Api::InputField> m_inputs;
    QList<Api::SequelView> m_sequels;
    KeyedModel m_items;
    KeyedModel m_fields;
    QTimer m_tick; ///< moves the hold line
};

} // namespace Throughline
