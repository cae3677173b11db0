<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CauseList</name>
    <message numerus="yes">
        <source>%Ln causes</source>
        <translation>
            <numerusform>%Ln cause</numerusform>
            <numerusform>%Ln causes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFieldDialog</name>
    <message numerus="yes">
        <source>For all %Ln items of the plan</source>
        <translation>
            <numerusform>For %Ln item of the plan</numerusform>
            <numerusform>For all %Ln items of the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExceptionActions</name>
    <message numerus="yes">
        <source>All %Ln open orders of this cause are frozen into the plan, and the target is asked first. Nothing is sent.</source>
        <translation>
            <numerusform>The %Ln open order of this cause is frozen into the plan, and the target is asked first. Nothing is sent.</numerusform>
            <numerusform>All %Ln open orders of this cause are frozen into the plan, and the target is asked first. Nothing is sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan replay of %Ln picked orders</source>
        <translation>
            <numerusform>Plan replay of %Ln picked order</numerusform>
            <numerusform>Plan replay of %Ln picked orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln orders of this cause that fit the filter are frozen into the plan, and the target is asked first. Nothing is sent.</source>
        <translation>
            <numerusform>The %Ln order of this cause that fits the filter is frozen into the plan, and the target is asked first. Nothing is sent.</numerusform>
            <numerusform>The %Ln orders of this cause that fit the filter are frozen into the plan, and the target is asked first. Nothing is sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExceptionsPage</name>
    <message numerus="yes">
        <source>The filter hides %Ln open exceptions.</source>
        <translation>
            <numerusform>The filter hides %Ln open exception.</numerusform>
            <numerusform>The filter hides %Ln open exceptions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln open</source>
        <translation>
            <numerusform>Show all %Ln open</numerusform>
            <numerusform>Show all %Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln…</source>
        <translation>
            <numerusform>Assign %Ln…</numerusform>
            <numerusform>Assign %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replay %Ln picked…</source>
        <translation>
            <numerusform>Replay %Ln picked…</numerusform>
            <numerusform>Replay %Ln picked…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message numerus="yes">
        <source>Replay all %Ln…</source>
        <translation>
            <numerusform>Replay %Ln…</numerusform>
            <numerusform>Replay all %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cause(s)</source>
        <translation>
            <numerusform>%Ln cause</numerusform>
            <numerusform>%Ln causes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in flight</source>
        <translation>
            <numerusform>of %Ln in flight</numerusform>
            <numerusform>of %Ln in flight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already late</source>
        <translation>
            <numerusform>%Ln already late</numerusform>
            <numerusform>%Ln already late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>effect(s)</source>
        <translation>
            <numerusform>effect</numerusform>
            <numerusform>effects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln</source>
        <translation>
            <numerusform>of %Ln</numerusform>
            <numerusform>of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <translation>
            <numerusform>%Ln differs</numerusform>
            <numerusform>%Ln differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln in doubt</numerusform>
            <numerusform>%Ln in doubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message numerus="yes">
        <source>all entities, last %Ln day(s)</source>
        <translation>
            <numerusform>all entities, last %Ln day</numerusform>
            <numerusform>all entities, last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KpiPage</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaneColumn</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in %1</source>
        <translation>
            <numerusform>%Ln more in %1</numerusform>
            <numerusform>%Ln more in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <translation>
            <numerusform>%Ln differs</numerusform>
            <numerusform>%Ln differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineageNode</name>
    <message numerus="yes">
        <source>%Ln more joined with it, space shows them</source>
        <translation>
            <numerusform>%Ln more joined with it, space shows it</numerusform>
            <numerusform>%Ln more joined with it, space shows them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%Ln transaction(s), %1</source>
        <translation>
            <numerusform>%Ln transaction, %1</numerusform>
            <numerusform>%Ln transactions, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alert(s)</source>
        <translation>
            <numerusform>%Ln new alert</numerusform>
            <numerusform>%Ln new alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) not acknowledged</source>
        <translation>
            <numerusform>%Ln alert not acknowledged</numerusform>
            <numerusform>%Ln alerts not acknowledged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message numerus="yes">
        <source>Show all, %Ln more lines</source>
        <translation>
            <numerusform>Show all, %Ln more line</numerusform>
            <numerusform>Show all, %Ln more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln newer failure(s) are not in this plan</source>
        <translation>
            <numerusform>%Ln newer failure is not in this plan</numerusform>
            <numerusform>%Ln newer failures are not in this plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) frozen at</source>
        <translation>
            <numerusform>%Ln item frozen at</numerusform>
            <numerusform>%Ln items frozen at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) begin; each of their steps asks its target first.</source>
        <translation>
            <numerusform>%Ln flow begins; each of its steps asks its target first.</numerusform>
            <numerusform>%Ln flows begin; each of their steps asks its target first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) wait until what they need was read back.</source>
        <translation>
            <numerusform>%Ln item waits until what it needs was read back.</numerusform>
            <numerusform>%Ln items wait until what they need was read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further order(s) wait for the same effect and go on with it.</source>
        <translation>
            <numerusform>%Ln further order waits for the same effect and goes on with it.</numerusform>
            <numerusform>%Ln further orders wait for the same effect and go on with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s) proved</source>
        <translation>
            <numerusform>%Ln next step proved</numerusform>
            <numerusform>%Ln next steps proved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) go on: %1.</source>
        <translation>
            <numerusform>%Ln order goes on: %1.</numerusform>
            <numerusform>%Ln orders go on: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sla</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each past day forecast from the %Ln day(s) before it, at a quarter, half and three quarters of the limit</source>
        <translation>
            <numerusform>each past day forecast from the %Ln day before it, at a quarter, half and three quarters of the limit</numerusform>
            <numerusform>each past day forecast from the %Ln days before it, at a quarter, half and three quarters of the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running clock(s) would be taken away until it is on again; what has stopped stays.</source>
        <translation>
            <numerusform>%Ln running clock would be taken away until it is on again; what has stopped stays.</numerusform>
            <numerusform>%Ln running clocks would be taken away until it is on again; what has stopped stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln running clock(s) that are due next:</source>
        <translation>
            <numerusform>Of the %Ln running clock that is due next:</numerusform>
            <numerusform>Of the %Ln running clocks that are due next:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln running clock(s):</source>
        <translation>
            <numerusform>Of %Ln running clock:</numerusform>
            <numerusform>Of %Ln running clocks:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::AlertsController</name>
    <message numerus="yes">
        <source>from %Ln transaction(s)</source>
        <translation>
            <numerusform>from %Ln transaction</numerusform>
            <numerusform>from %Ln transactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln transaction</numerusform>
            <numerusform>%Ln transactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over in the last %Ln day(s)</source>
        <translation>
            <numerusform>over in the last %Ln day</numerusform>
            <numerusform>over in the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) wait for the end of quiet hours; they are listed and not announced.</source>
        <translation>
            <numerusform>%Ln alert waits for the end of quiet hours; it is listed and not announced.</numerusform>
            <numerusform>%Ln alerts wait for the end of quiet hours; they are listed and not announced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::ChangesController</name>
    <message numerus="yes">
        <source>the last %Ln in the three days before and the day after</source>
        <translation>
            <numerusform>the last %Ln in the three days before and the day after</numerusform>
            <numerusform>the last %Ln in the three days before and the day after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the three days before and the day after</source>
        <translation>
            <numerusform>%Ln in the three days before and the day after</numerusform>
            <numerusform>%Ln in the three days before and the day after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::DiagnosticsController</name>
    <message numerus="yes">
        <source>%Ln event(s) kept this window busy for longer than %1.</source>
        <translation>
            <numerusform>%Ln event kept this window busy for longer than %1.</numerusform>
            <numerusform>%Ln events kept this window busy for longer than %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::DrillsController</name>
    <message numerus="yes">
        <source>%Ln scenario(s)</source>
        <translation>
            <numerusform>%Ln scenario</numerusform>
            <numerusform>%Ln scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln passed</numerusform>
            <numerusform>%Ln passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run yet</source>
        <translation>
            <numerusform>%Ln not run yet</numerusform>
            <numerusform>%Ln not run yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::ExceptionsController</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer failure(s) are not in this list</source>
        <translation>
            <numerusform>%Ln newer failure is not in this list</numerusform>
            <numerusform>%Ln newer failures are not in this list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer cause(s) are not in this list</source>
        <translation>
            <numerusform>%Ln newer cause is not in this list</numerusform>
            <numerusform>%Ln newer causes are not in this list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late or due today</source>
        <translation>
            <numerusform>%Ln late or due today</numerusform>
            <numerusform>%Ln late or due today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::ExportController</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln row written to %1</numerusform>
            <numerusform>%Ln rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::FindController</name>
    <message numerus="yes">
        <source>%Ln open exception(s)</source>
        <translation>
            <numerusform>%Ln open exception</numerusform>
            <numerusform>%Ln open exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln transaction</numerusform>
            <numerusform>%Ln transactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known here: %1</source>
        <translation>
            <numerusform>%Ln not known here: %1</numerusform>
            <numerusform>%Ln not known here: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::KpiController</name>
    <message numerus="yes">
        <source>all entities · last %Ln day(s)</source>
        <translation>
            <numerusform>all entities · last %Ln day</numerusform>
            <numerusform>all entities · last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) resolved by replays in the period</source>
        <translation>
            <numerusform>%Ln item resolved by replays in the period</numerusform>
            <numerusform>%Ln items resolved by replays in the period</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::LanesController</name>
    <message numerus="yes">
        <source>%Ln transaction(s) in flight</source>
        <translation>
            <numerusform>%Ln transaction in flight</numerusform>
            <numerusform>%Ln transactions in flight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exception(s)</source>
        <translation>
            <numerusform>%Ln exception</numerusform>
            <numerusform>%Ln exceptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::LineageController</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) · by level</source>
        <translation>
            <numerusform>%Ln record · by level</numerusform>
            <numerusform>%Ln records · by level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) fit · by level</source>
        <translation>
            <numerusform>%Ln record fits · by level</numerusform>
            <numerusform>%Ln records fit · by level</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::PaletteController</name>
    <message numerus="yes">
        <source>%1, %Ln open</source>
        <translation>
            <numerusform>%1, %Ln open</numerusform>
            <numerusform>%1, %Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::PayloadModel</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::PlanController</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::PlansController</name>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not finished</source>
        <translation>
            <numerusform>%Ln not finished</numerusform>
            <numerusform>%Ln not finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::ShellController</name>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>%Ln system</numerusform>
            <numerusform>%Ln systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <translation>
            <numerusform>%Ln down</numerusform>
            <numerusform>%Ln down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::SlaController</name>
    <message numerus="yes">
        <source>%Ln clock(s) are suspect: the clock of this computer was set, or two systems disagree about the time.</source>
        <translation>
            <numerusform>%Ln clock is suspect: the clock of this computer was set, or two systems disagree about the time.</numerusform>
            <numerusform>%Ln clocks are suspect: the clock of this computer was set, or two systems disagree about the time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Met, last %Ln day(s)</source>
        <translation>
            <numerusform>Met, last %Ln day</numerusform>
            <numerusform>Met, last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln transaction</numerusform>
            <numerusform>%Ln transactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln transaction(s), late</source>
        <translation>
            <numerusform>%1: %Ln transaction, late</numerusform>
            <numerusform>%1: %Ln transactions, late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln transaction(s)</source>
        <translation>
            <numerusform>%1: %Ln transaction</numerusform>
            <numerusform>%1: %Ln transactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::SystemsController</name>
    <message numerus="yes">
        <source>%Ln send(s)</source>
        <translation>
            <numerusform>%Ln send</numerusform>
            <numerusform>%Ln sends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln healthy</source>
        <translation>
            <numerusform>%Ln healthy</numerusform>
            <numerusform>%Ln healthy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln degraded</source>
        <translation>
            <numerusform>%Ln degraded</numerusform>
            <numerusform>%Ln degraded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a gap</source>
        <translation>
            <numerusform>%Ln with a gap</numerusform>
            <numerusform>%Ln with a gap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <translation>
            <numerusform>%Ln down</numerusform>
            <numerusform>%Ln down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln connected</numerusform>
            <numerusform>%Ln connected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::TransactionController</name>
    <message numerus="yes">
        <source>%Ln tries</source>
        <translation>
            <numerusform>%Ln try</numerusform>
            <numerusform>%Ln tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::TriageController</name>
    <message numerus="yes">
        <source>%Ln order(s) have no owner now.</source>
        <translation>
            <numerusform>%Ln order has no owner now.</numerusform>
            <numerusform>%Ln orders have no owner now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) given to %1.</source>
        <translation>
            <numerusform>%Ln order given to %1.</numerusform>
            <numerusform>%Ln orders given to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) given by the ownership matrix.</source>
        <translation>
            <numerusform>%Ln order given by the ownership matrix.</numerusform>
            <numerusform>%Ln orders given by the ownership matrix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted on %Ln order(s).</source>
        <translation>
            <numerusform>Noted on %Ln order.</numerusform>
            <numerusform>Noted on %Ln orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags changed on %Ln order(s).</source>
        <translation>
            <numerusform>Tags changed on %Ln order.</numerusform>
            <numerusform>Tags changed on %Ln orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) put off until %1.</source>
        <translation>
            <numerusform>%Ln order put off until %1.</numerusform>
            <numerusform>%Ln orders put off until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are back in the open list.</source>
        <translation>
            <numerusform>%Ln order is back in the open list.</numerusform>
            <numerusform>%Ln orders are back in the open list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TriageActions</name>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln saved</numerusform>
            <numerusform>%Ln saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message numerus="yes">
        <source>owner of %Ln order(s)</source>
        <translation>
            <numerusform>owner of %Ln order</numerusform>
            <numerusform>owner of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %Ln order(s)</source>
        <translation>
            <numerusform>note on %Ln order</numerusform>
            <numerusform>note on %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %Ln order(s)</source>
        <translation>
            <numerusform>tags of %Ln order</numerusform>
            <numerusform>tags of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>snooze of %Ln order(s)</source>
        <translation>
            <numerusform>snooze of %Ln order</numerusform>
            <numerusform>snooze of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return of %Ln order(s)</source>
        <translation>
            <numerusform>return of %Ln order</numerusform>
            <numerusform>return of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved in this cause so far</source>
        <translation>
            <numerusform>%Ln resolved in this cause so far</numerusform>
            <numerusform>%Ln resolved in this cause so far</numerusform>
        </translation>
    </message>
</context>
</TS>
