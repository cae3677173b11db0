<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlertPane</name>
    <message>
        <source>Open what is behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the rule off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the rule on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert has ended lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule finds anything at present. The tab Rules says what they look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts whose reason is gone stay here for a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreachCalendar</name>
    <message>
        <source>Breaches per day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuilderRow</name>
    <message>
        <source>And</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this lane since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stopped it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ marks what differs from the system of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case report, as Throughline knew it on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 older lines are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CauseCard</name>
    <message>
        <source>Priority %1 = </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · split or merged by people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CauseFormula</name>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CauseList</name>
    <message numerus="yes">
        <source>%n causes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by priority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Closed won in the CRM, no order in the ERP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order in the ERP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing is active, no order in the ERP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed, not in the ERP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked in the ERP, no subscription in billing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued in billing, not in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in billing, the invoice is not in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, not in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in billing, still open in the ERP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, open in the ERP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked in the ERP, the CRM does not know the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown to the CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed won without an approved quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost in the CRM, live in the ERP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost, live in the ERP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost in the CRM, still billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost, still billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry for %1 in the %2 map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unmapped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Enter takes “%1” as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosePopup</name>
    <message>
        <source>Before %1 closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money to clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to clear, %2 blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar: done, blocked, still to go. Money at the rates of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations dock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompactMenu</name>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>What each system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · now %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>This is not a link of Throughline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link of Throughline begins with throughline://; this one begins with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link asks for more than to show something, so it is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number that a link can name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link can lead to a transaction, an exception, a plan or a view, not to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>Open transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan replay…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailSide</name>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockNews</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockSummary</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent stays and is verified; what was not sent is released. A stopped plan cannot go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillPane</name>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughline says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the simulated systems really hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth against what Throughline says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: truth %2, Throughline says %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: run the drill.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillRow</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillsPage</name>
    <message>
        <source>Drills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has real systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drills run in the pocket estate only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drills here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drills break the simulated systems on purpose and count what really happened. This workspace has none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditFieldDialog</name>
    <message>
        <source>Change a field of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is made anew with this value: it must fit the field, every target is asked again, and the hash is another one. The source system keeps what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent for this item, so there is no field to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For all %n items of the plan</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Is the picture fresh? Last good sync of every system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This is not allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The world moved since this was read. Look again, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A send is still in doubt; it has to be proved first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another instance runs the engine; this one only shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing is acknowledged until there is space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was written by a newer version of Throughline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to this system is stopped until it answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused our credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system could not be reached or gave no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughline could not read or write what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A business rule stands against this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughline made a mistake. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events and attempts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExceptionActions</name>
    <message>
        <source>Open transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan replay of this cause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan replay of picked rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick all loaded rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I fixed it there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: it was done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: it was not done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan replay: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n open orders of this cause are frozen into the plan, and the target is asked first. Nothing is sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Plan replay of %n picked orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The picked orders are frozen into the plan, and the target is asked first. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map product…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExceptionsPage</name>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Plan replay of %n picked…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stuck matches this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n open exceptions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every transaction that is in flight moves. What stops is listed here within seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: SO-2026 lane:order entity:AM-DE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever was sent is proved: done, or not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been resolved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Assign %n…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back into the open list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is put off until a time, or until it happens again, waits here and comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX): typed amounts and dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for spreadsheets (UTF-8 with mark)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for programs (UTF-8)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportStrip</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactStrip</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order SLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sent %2, will send %3, in the target %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Entity:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 4 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 2 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 10 k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 50 k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 100 k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 1 M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: customer:nord* due:today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such view any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a list of orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked at everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the case for a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits this query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions appear as the systems are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks among open exceptions. A query without their fields looks among all transactions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks among all transactions: their orders, customers, records and errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every transaction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlowList</name>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each sends only while it operates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only observe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only observe %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operate %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundTable</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State and cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lane for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GateStrip</name>
    <message>
        <source>Gate %1: %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HashLine</name>
    <message>
        <source>Plan hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the plan&apos;s hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is sent must hash to this, or the item stops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldBar</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent. Gate 1 goes out in %1 s: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo is free until then. After that an order can only be compensated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (U)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Pick %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order SLA due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open in this cause · sorted by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Plan replay of %n…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exceptions of the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map product…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 snoozed in this cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 resolved in this cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in doubt in this cause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Money at risk, open exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cause(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in flight</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no deadline is defined here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln already late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every send is proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>effect(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the engine sends in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observing: nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed and verified, last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter or search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan a replay of the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan a replay of the picked rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to Drills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell the value map what it lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick rows on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign to a team or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runbook of the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo the last action, while nothing has been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to SLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operations dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a field of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve the plan; ⇧ r starts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>build a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLA: charts or tables; alerts: acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transaction: an event back, an event on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Sync latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time from order booked in the ERP to order shown in the CRM; half and nineteen of twenty are through in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync success rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps proved in their target ÷ steps that ended or need a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order failure rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders with an exception in the lanes quote and order ÷ quotes approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exceptions whose clock began in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exceptions not proved or decided, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception resolution time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business time from opened to proved or decided; half and nineteen of twenty are through in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote-to-order cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business time from quote approved to order booked; half and nineteen of twenty are through in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order-to-invoice time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business time from order booked to its first invoice; half and nineteen of twenty are through in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice posting latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business time from invoice issued in billing to posted in the ledger; half and nineteen of twenty are through in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment propagation time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time from paid in billing to paid in the ERP; half and nineteen of twenty are through in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate transaction rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transactions with two live ERP orders of one entity, or two ledger invoices for one invoice ÷ all transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate customer rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer records of one system beyond the first with their number ÷ all customer records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipts of replay plans, whatever they prove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance transactions that needed a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked orders with any exception ÷ orders booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all entities, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all entities, since the workspace was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all entities, last %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>items that replays resolved × minutes by hand ÷ 60 × cost of an hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KpiPage</name>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the change of the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLA clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save page as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure and formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>19 of 20 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nineteen of twenty in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KpiPane</name>
    <message>
        <source>Formula: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What replays save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes by hand per exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of an hour, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneColumn</name>
    <message>
        <source>%1: %2 open of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneLabels</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most money</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneRow</name>
    <message>
        <source>%1: %2 open of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneTable</name>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open · most money first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the lane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanesPage</name>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message>
        <source>Not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill-to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create ERP customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create sales order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create billing customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write back to CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ERP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warehouse, read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, not yet done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead-lettered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounting period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMenuBar</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>Map a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is kept in this workspace, above the map that was shipped. Nothing is sent: what waited for it is replayed by a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value that came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called in the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, kept in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewerStrip</name>
    <message>
        <source>Show them (Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteStrip</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>%n transaction(s), %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has answered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Now for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n new alert(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no session bus: alerts are listed here and not announced elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n alert(s) not acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenInButton</name>
    <message>
        <source>Open in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperationsDock</name>
    <message>
        <source>Operations dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs. A plan that was approved and started shows here what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperationsPage</name>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replay starts from a cause: its orders are frozen, the target is asked, and the plan waits here until it is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to a page, view, cause or order, or do something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to go and what to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Find a list of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste order numbers, whatever stands between them. Numbers that are not known here are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadHead</name>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there, nothing sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in doubt, being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differ, stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer failure(s) are not in this plan</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>mapping %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every step asks its target first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then the flow goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orders need %2 effects: orders of one customer share one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) frozen at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Begins the flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gap: checked here first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked here, nothing is sent by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its steps ask their targets before they send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next step goes on by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed the check, the flow goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never begun: %1, which it needs, did not end well</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) begin; each of their steps asks its target first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) wait until what they need was read back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further order(s) wait for the same effect and go on with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The next steps of each order go on by themselves once it is proved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanChoices</name>
    <message>
        <source>current mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapping of the first try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the changed fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanItemRow</name>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanItems</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in dependency order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show items by check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPace</name>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, with a hold window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money to be booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound to the plan&apos;s hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gate opens when all before it were read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another choice asks the targets again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops at 1 failure in gates 1 and 2, above 5 % after that, or on any new cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by entity, what the target does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has approved it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once an order is verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanVerbs</name>
    <message>
        <source>Approve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, with a hold window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the plan&apos;s hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You approve exactly what stands here: %1. What is sent must hash to it, or the item stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent stays and is verified; what was not sent is released. A stopped plan cannot go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the changed fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was sent. Its orders are free for another plan; the plan itself is kept, as stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due or took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions behind the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will breach: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transaction stands behind this point.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Something to look for is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field cannot be compared with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one of the words of this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no length of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no day or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no path into the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parentheses are nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long in its lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system where it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operation that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exception</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any word, or: lane = order and money &gt; 10000 EUR and age &gt; 2d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be written here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason, kept in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulePane</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this money on, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From so many transactions on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within hours; empty: late ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from, until (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate after hours without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in its file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunbookPane</name>
    <message>
        <source>The last fix that worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sla</name>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first; late by the day they stopped, breaches by the day they were due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Quote to order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order to invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment propagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1: %2 breaches expected, %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of what stopped in the period, business time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of open clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since they started, every hour counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaches until then, if nobody acts; band of 80 % confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-test of the forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each past day forecast from the %n day(s) before it, at a quarter, half and three quarters of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came true</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlaPage</name>
    <message>
        <source>SLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures and ROI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save page as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clock has run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks run %1. They start by themselves as soon as such an event is read from a system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long they took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at the end of each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 to p75</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p75 to p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours per day, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long they took, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at the end of each day, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of open clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaches, if nobody acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaches to come: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>For an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until Monday morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it happens again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Legal entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures of this cause that fit become a cause of their own, those of the future as well. Nothing is sent, and Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the new cause; empty: the same with the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the new cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemPane</name>
    <message>
        <source>Probe now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemRow</name>
    <message>
        <source>breaker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last good sync %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemTable</name>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate budget used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemsPage</name>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe all now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observing: nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders are read and joined; what is stuck is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the gap again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace names its systems in its estate file; they are read as soon as it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only observe %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operate %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on this flow sends for what becomes ready. Older gaps stay exceptions for a person; nothing is created for them by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>tag %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Enter keeps it, Shift+Enter begins a new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throughline::AlertsController</name>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cause holds back much money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many failures alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One customer waits for much money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks are late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks are due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the money of one cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by SLA clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>from %Ln transaction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as its file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>over in the last %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>looked at every few seconds while the engine runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open, %2 not acknowledged · most money first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) wait for the end of quiet hours; they are listed and not announced.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet: quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo acknowledging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo reopening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged: it stays in the list until nothing is left of it, and is not announced again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the change of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule holds from now on, for everybody of this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is off; its alerts end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is again as its file says.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throughline::CaseController</name>
    <message>
        <source>%1 is on the clipboard, as text and formatted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case report written to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throughline::CloseController</name>
    <message>
        <source>Q%1 FY%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To clear before %1 closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throughline::DockController</name>
    <message>
        <source>Operations running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished in a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, frozen %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by what they need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stops at 5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused after the sends that are under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; what was sent stays, what was not is released.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throughline::DrillsController</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenario(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs against the simulated systems.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throughline::ExceptionsController</name>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln breach today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amounts at the rates of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-sent, unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first seen %1, last %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer failure(s) are not in this list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer cause(s) are not in this list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until it happens again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, or happens again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back, its time has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back, it happened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned by the rule “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throughline::ExportController</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throughline::FindController</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-sent, unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 open exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln open exception(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>amounts at the rates of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths into records are looked up row by row: scroll on to look further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write or pick a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order number in what was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known here: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::KpiController</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half; nineteen of twenty in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it has happened in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all entities · last %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) resolved by replays in the period</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 min ÷ 60 × %3 %4 = %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What replays save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write minutes and cost as numbers, such as 25 and %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for everybody of this workspace. u undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throughline::LanesController</name>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s) in flight</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deadline set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 open, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · estate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money at risk under the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 open fit the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throughline::PageReport</name>
    <message>
        <source>Save page as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throughline::PaletteController</name>
    <message numerus="yes">
        <source>%1, %Ln open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in orders, customers, records and errors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throughline::PlanController</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 fields change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Approved; bound to the plan&apos;s hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold window runs; nothing has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused after the sends that are under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; what was sent stays, what was not is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s hash is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing would be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the step that stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start of the flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned anew: the targets were asked again, and the hash is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate is kept with the plan; its hash stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throughline::PlansController</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not finished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::ShellController</name>
    <message>
        <source>%1 held since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 plan waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 plan is approved and waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 plan in its hold window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 operation is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 operation running, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated, this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine not running: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine observing, nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 systems in sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outbox %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in another process (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throughline::SlaController</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every hour counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business hours of each entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business hours, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln clock(s) are suspect: the clock of this computer was set, or two systems disagree about the time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Met, last %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half are through in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none stopped today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nineteen of twenty in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late, %2 at risk, %3 paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money behind late clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none stopped, %2 open at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: half in %2, nineteen of twenty in %3, %4 stopped, %5 late, %6 open at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 breaches, %3 still due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 days, by the day they were due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln transaction(s), late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln transaction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expected, %2 to %3 with 80 % confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-test: too little history yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-test of %1 past forecasts: %2 breaches expected, %3 came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapping %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earliest due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest late first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped that day, longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due that day and late, open ones first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took so long, longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open for so long, earliest due first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throughline::SystemsController</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none published</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln healthy</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln degraded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a gap</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one probe at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is asked now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every system is asked now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: neither read nor written until you resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating from now on; what is older waits for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observing; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends for what came true since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends for what becomes ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throughline::TransactionController</name>
    <message>
        <source>permanent, proven not executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proven not executed, tried again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, outcome not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, the target is being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>executed, but not as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 level each way · %1 of %2 objects shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 attributes differ · a star marks the system of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every system is asked again for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to %1; it counts once it has been read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is recorded; the target is read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing failed here: the records do not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 from now on. Plan the replay of what waited for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was known at %1 · two arrows mark what is another value now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throughline::TriageController</name>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the rule “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Undo: U</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) have no owner now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) given to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) given by the ownership matrix.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted on %Ln order(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags changed on %Ln order(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it happens again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) put off until %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are back in the open list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Split; new failures that fit follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged; new failures follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throughline::ViewsController</name>
    <message>
        <source>yours, shared with the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team, by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”. Undo with u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” now asks this. Undo with u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” deleted. Undo with u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything up to now counts as looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>Time machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was known at %1 · nothing can be done while looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what every system had at an earlier moment · spaced by event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back 1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observing. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything   Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search order, customer, record, vendor error   Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closes in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what must be cleared before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closes in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransactionDialogs</name>
    <message>
        <source>Plan a replay of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is asked first, then the plan is frozen and shown. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I fixed it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the record in %1. It is read back; only if it matches is the exception closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record id in that system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link and read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say that the target carried it out. The record you name is read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record id in the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say that the target never carried it out. This is refused as long as a late request could still arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record: not done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransactionPage</name>
    <message>
        <source>Plan replay…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I fixed it there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: it was done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: it was not done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent; nothing proves what happened. Nothing is sent again until that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map product…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show for this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time machine: back one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time machine: on one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the case for a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link to this transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the case report as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the case report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriageActions</name>
    <message numerus="yes">
        <source>%n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign by the ownership matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back into the open list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split this cause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge this cause into another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words with spaces between them; a minus before a word takes it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the open list and comes back by itself, with a mark. A date, a time or a span may be typed: 2026-01-02 09:00, 14:30, 3d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time that lies ahead; nothing was put off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its failures count for the other cause from now on, those of the future as well. Nothing is sent, and Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Since I last looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new since I last looked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be cleared before close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be cleared before the books of its entity close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine, by money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owns it, above 50k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which large orders does nobody look after?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt for more than an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sends are not proved, and for how long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck between quote and ERP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which orders are stuck between CPQ and ERP?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won, customer not created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many won deals failed to create their customer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In billing, not in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many invoices are in billing but not in the ledger?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which amendments did the ERP or its revenue schedule not follow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments not matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which payments were received and are still open in the ERP?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment failed or overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do customers owe us that was not paid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened that the CRM does not show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost or cancelled, still billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was lost or cancelled and goes on in billing or the ledger?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exists twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which orders, invoices and customers did the failures of today touch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for more than a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been forgotten?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message numerus="yes">
        <source>owner of %Ln order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %Ln order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %Ln order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>snooze of %Ln order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return of %Ln order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>split of a cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge of causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step of a runbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no owner any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back into the open list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back: its time has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back: it happened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 counts for “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed and read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed with a changed field, read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired in the system, read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved in this cause so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkPane</name>
    <message>
        <source>No notes yet. N writes one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
