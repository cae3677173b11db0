// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"

namespace Throughline
{

/// Leads somebody who never saw it from the board to a replayed order, beside the pages and never over them. It watches
/// what is done and goes on by itself; every step can also be passed over.
class GuideController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool shown READ shown NOTIFY stepChanged)
    Q_PROPERTY(int step READ step NOTIFY stepChanged) ///< from 1
    Q_PROPERTY(int steps READ steps CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY stepChanged)
    Q_PROPERTY(QString text READ text NOTIFY stepChanged) ///< what to do, with its key
    Q_PROPERTY(QString actionText READ actionText NOTIFY stepChanged) ///< does the step's move; empty = the page has it
    Q_PROPERTY(bool last READ last NOTIFY stepChanged)
    /// That it was followed is kept, and the very first start begins with it.
    Q_PROPERTY(bool remembers READ remembers WRITE setRemembers NOTIFY screenChanged)
    // What is on screen, told by the window.
    Q_PROPERTY(QString page READ page WRITE setPage NOTIFY screenChanged)
    Q_PROPERTY(QString causeId READ causeId WRITE setCauseId NOTIFY screenChanged)
    Q_PROPERTY(QString planId READ planId WRITE setPlanId NOTIFY screenChanged)

public:
    enum Step { Board = 1, Cause, Mapping, Plan, Receipts };

    using Controller::Controller;
    bool shown() const { return m_step > 0; }
    int step() const { return m_step; }
    int steps() const { return Receipts; }
    QString title() const;
    QString text() const;
    QString actionText() const;
    bool remembers() const { return m_remembers; }
    void setRemembers(bool remembers);
    bool last() const { return m_step == Receipts; }
    QString page() const { return m_page; }
    void setPage(const QString &page);
    QString causeId() const { return m_causeId; }
    void setCauseId(const QString &id);
    QString planId() const { return m_planId; }
    void setPlanId(const QString &id);

    Q_INVOKABLE void start();
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void end(); ///< done, or enough of it
    Q_INVOKABLE void act(); ///< the step's own move
    Q_INVOKABLE void mapped(); ///< the missing entry was told

Q_SIGNALS:
    void stepChanged();
    void screenChanged();
    void pageWanted(const QString &page, const QString &argument);
    void dialogWanted(const QString &name); ///< "mapping", "plan"
    void ended();

protected:
    void refresh(const QStringList &topics) override;

private:
    void go(int step);
    void look(); ///< what is on screen may have done the step
    void takeCauses(const QList<Api::CauseView> &causes);

    bool m_remembers = false;
    bool m_first = false; ///< this is the first start: it begins as soon as the estate is known to be simulated
    int m_step = 0;
    QString m_page;
    QString m_causeId;
    QString m_planId;
    QString m_wanted; ///< the cause to repair
    QString m_wantedTitle;
    QString m_key; ///< what no map knows
    bool m_mapping = true; ///< it is repaired by telling a mapping
    Api::PlanState m_plan = Api::PlanState::Planned;
};

} // namespace Throughline
