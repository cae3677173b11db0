// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"
#include "app/components/keyedmodel.h"
#include "engine/query/complete.h"

#include <QTimer>

namespace Throughline
{

/// A query, what is wrong with it, and what it finds.
class FindController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY queryChanged) ///< in words; empty = the query can be asked
    Q_PROPERTY(int problemAt READ problemAt NOTIFY queryChanged) ///< in characters
    Q_PROPERTY(int problemLength READ problemLength NOTIFY queryChanged)
    Q_PROPERTY(QString order READ order WRITE setOrder NOTIFY orderChanged) ///< "money", "age", "due", "order"
    Q_PROPERTY(bool exceptions READ exceptions NOTIFY foundChanged) ///< what is listed; else transactions
    Q_PROPERTY(QString scope READ scope NOTIFY foundChanged)
    Q_PROPERTY(bool empty READ empty NOTIFY foundChanged) ///< asked, and nothing was found
    Q_PROPERTY(QString unfinished READ unfinished NOTIFY foundChanged) ///< why there may be more; empty = that is all
    Q_PROPERTY(QStringList choices READ choices NOTIFY choicesChanged) ///< what could be written at the cursor
    Q_PROPERTY(QString unknownOrders READ unknownOrders NOTIFY pasted) ///< of the last paste, in words
    Q_PROPERTY(QVariantList fields READ fields CONSTANT) ///< of the builder: [{ name, words }]
    Q_PROPERTY(Throughline::PagedModel *items READ items CONSTANT)

public:
    explicit FindController(QObject *parent = nullptr);
    QString query() const { return m_query; }
    void setQuery(const QString &query);
    QString problem() const { return m_problem; }
    int problemAt() const { return m_problemAt; }
    int problemLength() const { return m_problemLength; }
    QString order() const { return m_order; }
    void setOrder(const QString &order);
    bool exceptions() const { return m_exceptions; }
    QString scope() const { return m_scope; }
    bool empty() const { return m_asked && m_items.count() == 0; }
    QString unfinished() const { return m_unfinished; }
    QStringList choices() const { return m_choices; }
    QString unknownOrders() const { return m_unknown; }
    QVariantList fields() const;
    PagedModel *items() { return &m_items; }

    Q_INVOKABLE void lookFor(const QString &query, int cursor); ///< fills `choices`
    Q_INVOKABLE void dropChoices();
    /// The query with this choice written where the cursor stands: { text, cursor }.
    Q_INVOKABLE QVariantMap chosen(const QString &query, int cursor, const QString &choice) const;
    Q_INVOKABLE QVariantList operatorsOf(const QString &field) const; ///< [{ sign, words }]
    Q_INVOKABLE void lookForValues(const QString &field, const QString &begun); ///< fills `choices`
    /// The words of a term that cannot be; empty = it can.
    Q_INVOKABLE QString termProblem(const QString &field, const QString &sign, const QString &value) const;
    Q_INVOKABLE void addTerm(const QString &field, const QString &sign, const QString &value); ///< narrows the query
    Q_INVOKABLE void pasteOrders(const QString &text); ///< order numbers in any separators become the query

Q_SIGNALS:
    void queryChanged();
    void orderChanged();
    void foundChanged();
    void choicesChanged();
    void pasted();

protected:
    void refresh(const QStringList &topics) override;

private:
    void judge();
    void ask(const QString &afterKey, int limit);
    void take(const QString &afterKey, const Api::FoundList &list);
    KeyedModel::Row rowOf(const Api::FoundItem &item, bool exceptions) const;
    void askChoices(const QString &query, int cursor);

    QString m_query;
    QString m_problem;
    int m_problemAt = 0;
    int m_problemLength = 0;
    QString m_order = QStringLiteral("money");
    bool m_exceptions = false;
    bool m_asked = false;
    QString m_scope;
    QString m_unfinished;
    QString m_unknown;
    QStringList m_choices;
    int m_generation = 0; ///< of the query: late answers to an older one are dropped
    int m_choiceGeneration = 0;
    QTimer m_typing; ///< asks when the hand rests
    PagedModel m_items;
};

} // namespace Throughline
