// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transaction/transactioncontroller.h"

#include <QPointer>

namespace Throughline
{

/// The lineage beyond one level: opened node by node, or as a table of all records. Never more is read than is shown.
class LineageController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Throughline::TransactionController *desk READ desk WRITE setDesk NOTIFY deskChanged)
    /// as lineageNodes(); besides: hidden (neighbours not shown), opened, more (a node that stands for those left:
    /// `of` says whose)
    Q_PROPERTY(QVariantList nodes READ nodes NOTIFY shownChanged)
    Q_PROPERTY(QVariantList edges READ edges NOTIFY shownChanged)
    Q_PROPERTY(QString scope READ scope NOTIFY shownChanged)
    Q_PROPERTY(bool expanded READ expanded NOTIFY shownChanged) ///< more than one level each way
    Q_PROPERTY(bool asTable READ asTable WRITE setAsTable NOTIFY tableChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY tableChanged) ///< looked for in the table
    Q_PROPERTY(QString tableScope READ tableScope NOTIFY tableChanged)
    Q_PROPERTY(Throughline::PagedModel *records READ records CONSTANT)

public:
    static constexpr int atOnce = 12; ///< neighbours one step of expanding adds

    explicit LineageController(QObject *parent = nullptr);
    TransactionController *desk() const { return m_desk; }
    void setDesk(TransactionController *desk);
    QVariantList nodes() const { return m_nodes; }
    QVariantList edges() const { return m_edges; }
    QString scope() const;
    bool expanded() const { return !m_opened.isEmpty(); }
    bool asTable() const { return m_asTable; }
    void setAsTable(bool table);
    QString text() const { return m_text; }
    void setText(const QString &text);
    QString tableScope() const;
    PagedModel *records() { return &m_records; }

    Q_INVOKABLE void toggle(const QString &node); ///< shows what hangs on it, or hides it again
    Q_INVOKABLE void showMore(const QString &node);
    Q_INVOKABLE void collapseAll();

Q_SIGNALS:
    void deskChanged();
    void shownChanged();
    void tableChanged();

protected:
    void refresh(const QStringList &topics) override;

private:
    void follow();
    void place();
    static QVariantMap restNode(const QString &of, const QString &words, int side, int row);
    void askTable(const QString &afterKey, int limit);

    QPointer<TransactionController> m_desk;
    QString m_order;
    QStringList m_opened; ///< in the order they were
    QHash<QString, Api::LineagePage> m_pages; ///< what hangs on them, as far as it was read
    QVariantList m_nodes;
    QVariantList m_edges;
    int m_shown = 0;
    bool m_asTable = false;
    QString m_text;
    int m_generation = 0;
    PagedModel m_records;
};

} // namespace Throughline
