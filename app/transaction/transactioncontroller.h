// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"
#include "app/components/keyedmodel.h"

namespace Throughline
{

/// One transaction across all systems: facts, the step that stopped with the vendor's words and payloads, lineage,
/// comparison and history. Serves the transaction page and the details pane of the exceptions.
class TransactionController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString orderKey READ orderKey WRITE setOrderKey NOTIFY orderKeyChanged)
    Q_PROPERTY(bool present READ present NOTIFY viewChanged) ///< something has been read for this order key
    /// customer, amount, currency, glyph, word, role, laneText, stepText, dueGlyph, dueWord, dueRole, cause, entity, correlation
    Q_PROPERTY(QVariantMap facts READ facts NOTIFY viewChanged)
    /// of the step that stopped: system, head, verdict, message, sentLine, key, mapping
    Q_PROPERTY(QVariantMap vendor READ vendor NOTIFY viewChanged)
    /// { map, key, value, known } a value map did not know and a person may tell; value: what was told meanwhile, replay
    /// pending; known: what other keys are called there. Empty = no such failure
    Q_PROPERTY(QVariantMap missing READ missing NOTIFY viewChanged)
    Q_PROPERTY(
        QString told READ told NOTIFY viewChanged) ///< "PRO-EU-25 is SKU-PRO-E1 from now on …"; empty = nothing told
    Q_PROPERTY(QVariantList nodes READ nodes NOTIFY viewChanged) ///< lineage, see lineage.h
    Q_PROPERTY(QVariantList edges READ edges NOTIFY viewChanged)
    Q_PROPERTY(QString lineageScope READ lineageScope NOTIFY viewChanged)
    Q_PROPERTY(QVariantList columns READ columns NOTIFY viewChanged) ///< [{ name, seen }] of the comparison
    Q_PROPERTY(QString comparisonScope READ comparisonScope NOTIFY viewChanged)
    Q_PROPERTY(bool onlyDifferences READ onlyDifferences WRITE setOnlyDifferences NOTIFY viewChanged)
    Q_PROPERTY(
        int columnsMost READ columnsMost WRITE setColumnsMost NOTIFY viewChanged) ///< narrow: those that differ stay
    Q_PROPERTY(Throughline::KeyedModel *rows READ rows CONSTANT) ///< of the comparison
    Q_PROPERTY(Throughline::KeyedModel *history READ history CONSTANT)
    Q_PROPERTY(Throughline::KeyedModel *steps READ steps CONSTANT) ///< see steprows.h
    Q_PROPERTY(QString stepsDone READ stepsDone NOTIFY viewChanged) ///< "3/8"; empty where no flow works on it
    // The time machine: the moments at which something happened, and what every system had at one of them.
    Q_PROPERTY(QStringList tracks READ tracks NOTIFY momentsChanged) ///< names of the systems, and "Throughline"
    /// Roles gap (the quiet hours before it, folded), marks ([{ track, glyph, role }]), words; oldest first
    Q_PROPERTY(Throughline::KeyedModel *moments READ moments CONSTANT)
    Q_PROPERTY(int moment READ moment WRITE setMoment NOTIFY viewChanged) ///< index into moments; -1 = now
    Q_PROPERTY(bool past READ past NOTIFY viewChanged) ///< an earlier moment is shown: nothing can be done there
    Q_PROPERTY(QString momentText READ momentText NOTIFY viewChanged)
    Q_PROPERTY(QVariantList doubts READ doubts NOTIFY viewChanged) ///< [{ intentId, text }] steps a person may decide
    Q_PROPERTY(QString causeId READ causeId NOTIFY viewChanged) ///< of its open exception; empty = none
    Q_PROPERTY(QVariantList links READ links NOTIFY viewChanged) ///< [{ text, url, system }]

public:
    explicit TransactionController(QObject *parent = nullptr);
    const Api::TransactionView &view() const { return m_view; } ///< what is shown
    QString stoppedStep() const; ///< word of the step that stopped; empty = none
    QString orderKey() const { return m_orderKey; }
    void setOrderKey(const QString &orderKey);
    bool present() const { return m_present; }
    QString causeId() const { return m_view.cause.cause.id; }
    QVariantMap facts() const;
    QVariantMap vendor() const;
    QVariantMap missing() const;
    QString told() const;
    QVariantList nodes() const;
    QVariantList edges() const;
    QString lineageScope() const;
    QVariantList columns() const;
    QString comparisonScope() const;
    bool onlyDifferences() const { return m_onlyDifferences; }
    void setOnlyDifferences(bool only);
    int columnsMost() const { return m_columnsMost; }
    void setColumnsMost(int most);
    KeyedModel *rows() { return &m_rows; }
    KeyedModel *history() { return &m_history; }
    KeyedModel *steps() { return &m_steps; }
    QString stepsDone() const;
    QStringList tracks() const;
    KeyedModel *moments() { return &m_moments; }
    int moment() const { return m_moment; }
    void setMoment(int index);
    bool past() const { return m_moment >= 0; }
    QString momentText() const;
    QVariantList doubts() const;
    QVariantList links() const;

    Q_INVOKABLE void askAgain();
    Q_INVOKABLE void fixedThere(const QString &system, const QString &recordId, const QString &reason);
    Q_INVOKABLE void decide(const QString &intentId, const QString &verdict, const QString &targetId,
                            const QString &reason);
    Q_INVOKABLE void setMapping(const QString &map, const QString &key, const QString &value, const QString &reason);
    Q_INVOKABLE void planReplay(const QString &reason);
    Q_INVOKABLE QByteArray payloadOf(int historyRow) const; ///< of a history line
    Q_INVOKABLE void openUrl(const QUrl &url);

Q_SIGNALS:
    void orderKeyChanged();
    void viewChanged();
    void momentsChanged();
    void planCreated(const QString &planId);
    void mapped(); ///< a person told what a value map did not know

protected:
    void refresh(const QStringList &topics) override;

private:
    void take(const Api::TransactionView &view);
    void show(const Api::TransactionView &view);
    static QString toldWords(const QString &key, const QString &value);
    void askMoment();
    void rebuildRows();
    QList<int> shownColumns() const;
    const Api::StepView *stopped() const;

    QString m_orderKey;
    bool m_present = false;
    bool m_onlyDifferences = false;
    int m_columnsMost = 8;
    Api::TransactionView m_view; ///< what is shown
    Api::TransactionView m_now;
    QList<qint64> m_momentsMs;
    QStringList m_tracks; ///< system ids
    KeyedModel m_moments;
    int m_moment = -1;
    KeyedModel m_rows;
    KeyedModel m_history;
    KeyedModel m_steps;
};

} // namespace Throughline
