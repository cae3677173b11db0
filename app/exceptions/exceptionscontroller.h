// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"
#include "app/components/keyedmodel.h"

#include <QElapsedTimer>

namespace Throughline
{

/// Causes by money, and the items of the chosen one.
class ExceptionsController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int tab READ tab WRITE setTab NOTIFY filterChanged) ///< 0 open, 1 in doubt, 2 snoozed, 3 resolved
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterChanged)
    /// A query of the language that narrows the page besides: the board's filter.
    Q_PROPERTY(QString within READ within WRITE setWithin NOTIFY filterChanged)
    Q_PROPERTY(QVariantList chips READ chips NOTIFY filterChanged) ///< [{ words, without }], see queryParts()
    Q_PROPERTY(QString exported READ exported NOTIFY filterChanged) ///< what the tab lists, as a query
    Q_PROPERTY(QString sort READ sort WRITE setSort NOTIFY sortChanged) ///< "money", "age", "due", "order"
    Q_PROPERTY(QString causeId READ causeId WRITE setCauseId NOTIFY causeChanged)
    Q_PROPERTY(QString causeTitle READ causeTitle NOTIFY causeChanged)
    Q_PROPERTY(QString scope READ scope NOTIFY statusChanged)
    Q_PROPERTY(QVariantList tabs READ tabs NOTIFY statusChanged) ///< [{ text, count, role }]
    Q_PROPERTY(QString dueText READ dueText NOTIFY statusChanged) ///< "41 late or due today"; empty = none or no clocks
    Q_PROPERTY(int openTotal READ openTotal NOTIFY statusChanged)
    Q_PROPERTY(bool filtered READ filtered NOTIFY filterChanged)
    Q_PROPERTY(bool empty READ empty NOTIFY contentChanged) ///< asked, and nothing matches
    Q_PROPERTY(QVariantList freshness READ freshness NOTIFY contentChanged) ///< see EmptyState
    Q_PROPERTY(QStringList picked READ picked NOTIFY pickedChanged) ///< exception ids
    /// What arrived since the lists were made: it waits, so that nothing moves under the cursor. Empty = nothing.
    Q_PROPERTY(QString newerText READ newerText NOTIFY contentChanged)
    Q_PROPERTY(QStringList otherCauses READ otherCauses NOTIFY
                   contentChanged) ///< "id\ntitle" of the causes beside the chosen one
    Q_PROPERTY(bool hasDue READ hasDue NOTIFY contentChanged) ///< some item has a deadline
    Q_PROPERTY(Throughline::KeyedModel *causes READ causes CONSTANT)
    Q_PROPERTY(Throughline::PagedModel *items READ items CONSTANT)

public:
    explicit ExceptionsController(QObject *parent = nullptr);
    int tab() const { return m_tab; }
    void setTab(int tab);
    QString filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    QString within() const { return m_within; }
    void setWithin(const QString &query);
    QVariantList chips() const;
    QString exported() const;
    QString sort() const { return m_sort; }
    void setSort(const QString &sort);
    QString causeId() const { return m_causeId; }
    void setCauseId(const QString &id);
    QString causeTitle() const;
    QString scope() const;
    QVariantList tabs() const;
    QString dueText() const;
    int openTotal() const { return m_status.openExceptions; }
    bool filtered() const { return !m_filterText.isEmpty() || !m_within.isEmpty() || m_tab != 0; }
    bool empty() const { return m_asked && m_causes.count() == 0; }
    QVariantList freshness() const { return m_freshness; }
    QStringList picked() const;
    bool hasDue() const { return m_hasDue; }
    KeyedModel *causes() { return &m_causes; }
    PagedModel *items() { return &m_items; }

    QString newerText() const;
    QStringList otherCauses() const;

    Q_INVOKABLE void showNewer(); ///< takes in what waits, in order
    Q_INVOKABLE void expect(); ///< a person acted here: what comes of it shows at once
    Q_INVOKABLE QStringList valuesOf(const QString &role) const; ///< of the loaded items, each once
    Q_INVOKABLE void planCause(const QString &reason); ///< all open items of the chosen cause
    Q_INVOKABLE void planPicked(const QString &reason); ///< the picked rows

Q_SIGNALS:
    void filterChanged();
    void sortChanged();
    void causeChanged();
    void statusChanged();
    void contentChanged();
    void pickedChanged();
    void planCreated(const QString &planId);

protected:
    void refresh(const QStringList &topics) override;

private:
    ExceptionFilter filter() const;
    void narrowed(); ///< the filter is another one
    void askCauses();
    void askScope();
    void askItems(const QString &afterKey, int limit);
    void takeCauses(const QList<Api::CauseView> &causes);
    void takeItems(const Api::ItemPage &page);
    bool takesAll() const; ///< new rows may stand where they belong
    QString changedWords(const Api::CauseView &view) const;
    QString ownerWords(const QString &owner) const;
    QVariantList markOf(const Api::ItemView &view) const;
    KeyedModel::Row causeRow(const Api::CauseView &view) const;
    KeyedModel::Row itemRow(const Api::ItemView &view) const;
    void plan(const PlanRequest &request);

    int m_tab = 0;
    QString m_filterText;
    QString m_within;
    Api::ExceptionScope m_scope; ///< under `m_within`
    QString m_sort = QStringLiteral("money");
    QString m_causeId;
    Api::StatusView m_status;
    bool m_asked = false;
    bool m_hasDue = false;
    bool m_takeAll = true; ///< the next answers are lists made anew
    QElapsedTimer m_acted;
    int m_newerItems = 0;
    int m_newerCauses = 0;
    QHash<QString, QString> m_teams; ///< owner -> title
    int m_generation = 0; ///< of the filter: late answers to an older one are dropped
    KeyedModel m_causes;
    PagedModel m_items;
    QVariantList m_freshness;
};

} // namespace Throughline
