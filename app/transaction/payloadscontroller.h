// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transaction/transactioncontroller.h"
#include "app/words/payloads.h"

#include <QPointer>

namespace Throughline
{

/// The payloads of a transaction: which one is shown, and which one it is compared with.
class PayloadsController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Throughline::TransactionController *desk READ desk WRITE setDesk NOTIFY deskChanged)
    Q_PROPERTY(QVariantList entries READ entries NOTIFY entriesChanged) ///< [{ number, words }]
    Q_PROPERTY(QVariantList others READ others NOTIFY shownChanged) ///< the same to compare with; the first is none
    Q_PROPERTY(int shown READ shown WRITE setShown NOTIFY shownChanged) ///< number; 0 = there is none
    Q_PROPERTY(int against READ against WRITE setAgainst NOTIFY shownChanged) ///< number; 0 = nothing
    Q_PROPERTY(int usual READ usual NOTIFY shownChanged) ///< what `against` would be set to by a key; 0 = nothing
    Q_PROPERTY(QByteArray payload READ payload NOTIFY shownChanged)
    Q_PROPERTY(QByteArray before READ before NOTIFY shownChanged)
    Q_PROPERTY(bool ordered READ ordered NOTIFY shownChanged)
    Q_PROPERTY(QString line READ line NOTIFY shownChanged) ///< "PUT https://…"
    Q_PROPERTY(QString message READ message NOTIFY shownChanged) ///< vendor's words to it

public:
    using QObject::QObject;
    TransactionController *desk() const { return m_desk; }
    void setDesk(TransactionController *desk);
    QVariantList entries() const;
    QVariantList others() const;
    int shown() const { return m_shown; }
    void setShown(int number);
    int against() const { return m_against; }
    void setAgainst(int number);
    int usual() const { return usualCounterpart(m_entries, m_shown); }
    QByteArray payload() const { return entry(m_shown).body; }
    QByteArray before() const { return entry(m_against).body; }
    bool ordered() const { return m_against > 0 && entry(m_against).kind != entry(m_shown).kind; }
    QString line() const { return entry(m_shown).line; }
    QString message() const { return entry(m_shown).message; }

    /// Compares with what one usually wants to see beside it, or stops comparing.
    Q_INVOKABLE void toggleCompare();
    /// The newest that was sent ("sent") or answered ("reply") for that step, without one for the step that stopped.
    Q_INVOKABLE void showNewest(const QString &kind, const QString &step = {});

Q_SIGNALS:
    void deskChanged();
    void entriesChanged();
    void shownChanged();

private:
    void follow();
    PayloadEntry entry(int number) const;
    QVariantMap words(const PayloadEntry &entry) const;

    QPointer<TransactionController> m_desk;
    QString m_order;
    QList<PayloadEntry> m_entries;
    int m_shown = 0;
    int m_against = 0;
    QString m_kind = QStringLiteral("sent");
};

} // namespace Throughline
