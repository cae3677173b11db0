// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"
#include "app/components/keyedmodel.h"

#include <QTimer>

namespace Throughline
{

/// One SLA definition over a period: key figures, charts and their tables, and the transactions behind a chosen point.
/// Values for charts are plain numbers, hours or counts; texts beside them are ready to be shown.
class SlaController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList tabs READ tabs NOTIFY boardChanged) ///< { text, count, role, key }
    Q_PROPERTY(int tab READ tab WRITE setTab NOTIFY boardChanged)
    Q_PROPERTY(QStringList entities READ entities NOTIFY boardChanged) ///< words, "all" first
    Q_PROPERTY(int entity READ entity WRITE setEntity NOTIFY boardChanged)
    Q_PROPERTY(int period READ period WRITE setPeriod NOTIFY boardChanged) ///< days
    Q_PROPERTY(bool empty READ empty NOTIFY boardChanged) ///< this definition has no clock at all
    Q_PROPERTY(QString scope READ scope NOTIFY boardChanged)
    Q_PROPERTY(QString says READ says NOTIFY boardChanged) ///< "from quote approved to order booked"
    Q_PROPERTY(QString suspect READ suspect NOTIFY boardChanged) ///< why figures may be wrong; empty = they are not
    Q_PROPERTY(QVariantList figures READ figures NOTIFY boardChanged) ///< as FigureStrip takes them
    Q_PROPERTY(QVariantList days READ days NOTIFY
                   boardChanged) ///< { day, label, p50, p75, p95, open, started, stopped, text }
    Q_PROPERTY(
        QVariantList calendar READ calendar NOTIFY boardChanged) ///< { day, date, number, due, share, today, text }
    Q_PROPERTY(int calendarStart READ calendarStart NOTIFY boardChanged) ///< cells to leave free, Monday first
    Q_PROPERTY(QString calendarScope READ calendarScope NOTIFY boardChanged)
    Q_PROPERTY(QVariantList bars READ bars NOTIFY boardChanged) ///< { label, count, role, text }
    Q_PROPERTY(QVariantList ages READ ages NOTIFY boardChanged) ///< { label, count, share, role, text }
    Q_PROPERTY(QVariantList forecast READ forecast NOTIFY boardChanged) ///< { label, expected, low, high, text }
    Q_PROPERTY(QString forecastText READ forecastText NOTIFY boardChanged)
    Q_PROPERTY(QString backTestText READ backTestText NOTIFY boardChanged)
    Q_PROPERTY(bool tested READ tested NOTIFY boardChanged) ///< there was history enough for a back-test
    Q_PROPERTY(QVariantList marks READ marks NOTIFY boardChanged) ///< { index, text }
    Q_PROPERTY(double limitHours READ limitHours NOTIFY boardChanged)
    Q_PROPERTY(QString limitText READ limitText NOTIFY boardChanged)
    Q_PROPERTY(QVariantList tables READ tables NOTIFY boardChanged) ///< { title, scope, heads, rows: [[text]] }
    Q_PROPERTY(Throughline::PagedModel *items READ items CONSTANT)
    Q_PROPERTY(QString pointTitle READ pointTitle NOTIFY pointChanged)
    Q_PROPERTY(QString pointScope READ pointScope NOTIFY pointChanged)
    Q_PROPERTY(QString point READ point NOTIFY pointChanged) ///< as pick() takes it

public:
    explicit SlaController(QObject *parent = nullptr);
    QVariantList tabs() const;
    int tab() const;
    void setTab(int index);
    QStringList entities() const;
    int entity() const;
    void setEntity(int index);
    int period() const { return m_query.days; }
    void setPeriod(int days);
    bool empty() const;
    QString scope() const;
    QString says() const;
    QString suspect() const;
    QVariantList figures() const;
    QVariantList days() const;
    QVariantList calendar() const;
    int calendarStart() const;
    QString calendarScope() const;
    QVariantList bars() const;
    QVariantList ages() const;
    QVariantList forecast() const;
    QString forecastText() const;
    QString backTestText() const;
    bool tested() const;
    QVariantList marks() const;
    double limitHours() const;
    QString limitText() const;
    QVariantList tables() const;
    PagedModel *items() { return &m_items; }
    QString pointTitle() const;
    QString pointScope() const;
    QString point() const { return m_pointName; }

    /// "open", "late", "day:20261120", "breaches:20261120", "bar:3", "age:2"
    Q_INVOKABLE void pick(const QString &point);
    Q_INVOKABLE void showDefinition(const QString &id);

Q_SIGNALS:
    void boardChanged();
    void pointChanged();

protected:
    void refresh(const QStringList &topics) override;

private:
    void later(); ///< a flood of changes asks at most every few seconds
    void askBoard();
    void askItems(const QString &afterKey, int limit);
    KeyedModel::Row rowOf(const Api::SlaItem &item) const;
    QString dayText(int day) const; ///< "Fri 20 Nov"

    Api::SlaQuery m_query;
    Api::SlaBoard m_board;
    Api::SlaPoint m_point;
    QString m_pointName;
    PagedModel m_items;
    qint64 m_asked = 0; ///< the newest question about items; older answers are dropped
    QTimer m_pace;
    bool m_again = false;
};

} // namespace Throughline
