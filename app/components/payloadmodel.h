// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QByteArray>
#include <QtQmlIntegration/qqmlintegration.h>

#include <memory>

namespace Throughline
{

struct PayloadPage;

/// A payload as coloured lines, or two laid over each other. Made on a thread of its own; long ones are cut until asked for.
class PayloadModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QByteArray payload READ payload WRITE setPayload NOTIFY sourceChanged)
    Q_PROPERTY(QByteArray before READ before WRITE setBefore NOTIFY
                   sourceChanged) ///< what it is compared with; empty = nothing
    /// Both are what different systems say: their fields are put in one order.
    Q_PROPERTY(bool ordered READ ordered WRITE setOrdered NOTIFY sourceChanged)
    Q_PROPERTY(QString message READ message WRITE setMessage NOTIFY sourceChanged) ///< whose line is marked
    Q_PROPERTY(bool whole READ whole WRITE setWhole NOTIFY sourceChanged) ///< nothing is cut
    Q_PROPERTY(int count READ count NOTIFY made)
    Q_PROPERTY(int cutLines READ cutLines NOTIFY made) ///< not shown, counted up to where reading stopped
    Q_PROPERTY(bool cut READ cut NOTIFY made)
    Q_PROPERTY(QString longest READ longest NOTIFY made) ///< the longest line: how wide it is
    Q_PROPERTY(int marked READ marked NOTIFY made) ///< row the message speaks about; -1 = none
    Q_PROPERTY(QString summary READ summary NOTIFY made) ///< of a comparison: "2 changed, 1 added"; empty otherwise
    Q_PROPERTY(QList<int> changes READ changes NOTIFY made) ///< rows that differ
    Q_PROPERTY(bool busy READ busy NOTIFY made)

public:
    /// `change` is a word of DiffLine::Change; `number` counts from 1, 0 = the line is gone.
    enum Role { TextRole = Qt::UserRole + 1, SpansRole, NumberRole, ChangeRole, WasRole };

    explicit PayloadModel(QObject *parent = nullptr);
    ~PayloadModel() override;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QByteArray payload() const { return m_payload; }
    void setPayload(const QByteArray &payload);
    QByteArray before() const { return m_before; }
    void setBefore(const QByteArray &before);
    bool ordered() const { return m_ordered; }
    void setOrdered(bool ordered);
    QString message() const { return m_message; }
    void setMessage(const QString &message);
    bool whole() const { return m_whole; }
    void setWhole(bool whole);
    int count() const;
    int cutLines() const;
    bool cut() const;
    QString longest() const;
    int marked() const;
    QString summary() const;
    QList<int> changes() const;
    bool busy() const { return m_making > 0; }

Q_SIGNALS:
    void sourceChanged();
    void made();

private:
    void again();
    void make();
    void take(std::shared_ptr<const PayloadPage> page, int generation);

    QByteArray m_payload;
    QByteArray m_before;
    QString m_message;
    bool m_ordered = false;
    bool m_whole = false;
    bool m_wanted = false; ///< will be made in this turn of the loop
    int m_generation = 0;
    int m_making = 0;
    std::shared_ptr<const PayloadPage> m_page;
};

} // namespace Throughline
