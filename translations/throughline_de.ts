<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlertPane</name>
    <message>
        <source>Open what is behind it</source>
        <translation>Auslöser öffnen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Open what is behind it</source>
        <translation>Auslöser öffnen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Switch the rule off</source>
        <translation>Regel ausschalten</translation>
    </message>
    <message>
        <source>Switch the rule on</source>
        <translation>Regel einschalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>Keine Meldung ist offen</translation>
    </message>
    <message>
        <source>No alert has ended lately</source>
        <translation>Zuletzt ist keine Meldung erledigt worden</translation>
    </message>
    <message>
        <source>No rule finds anything at present. The tab Rules says what they look for.</source>
        <translation>Zurzeit findet keine Regel etwas. Der Reiter Regeln zeigt, wonach sie suchen.</translation>
    </message>
    <message>
        <source>Alerts whose reason is gone stay here for a week.</source>
        <translation>Meldungen, deren Grund entfallen ist, bleiben eine Woche hier.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>BreachCalendar</name>
    <message>
        <source>Breaches per day</source>
        <translation>Fristverstöße pro Tag</translation>
    </message>
</context>
<context>
    <name>BuilderRow</name>
    <message>
        <source>And</source>
        <translation>Und</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Feld: %1</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>Vergleich: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>In this lane since</source>
        <translation>In dieser Bahn seit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Korrelationskennung</translation>
    </message>
    <message>
        <source>What stopped it</source>
        <translation>Woran es hängt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What each system says</source>
        <translation>Was jedes System sagt</translation>
    </message>
    <message>
        <source>≠ marks what differs from the system of record.</source>
        <translation>≠ zeigt, was vom führenden System abweicht.</translation>
    </message>
    <message>
        <source>Case report, as Throughline knew it on %1</source>
        <translation>Fallbericht, Wissensstand von Throughline am %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>In the target</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Verlauf, Neuestes zuerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>%1 older lines are left out.</source>
        <translation>%1 ältere Zeilen sind ausgelassen.</translation>
    </message>
</context>
<context>
    <name>CauseCard</name>
    <message>
        <source>Priority %1 = </source>
        <translation>Rang %1 = </translation>
    </message>
    <message>
        <source>%1 · split or merged by people</source>
        <translation>%1 · von Hand geteilt oder zusammengeführt</translation>
    </message>
</context>
<context>
    <name>CauseFormula</name>
    <message>
        <source>Priority</source>
        <translation>Rang</translation>
    </message>
</context>
<context>
    <name>CauseList</name>
    <message numerus="yes">
        <source>%Ln causes</source>
        <translation>
            <numerusform>%Ln Ursache</numerusform>
            <numerusform>%Ln Ursachen</numerusform>
        </translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>by priority</source>
        <translation>nach Rang</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Closed won in the CRM, no order in the ERP.</source>
        <translation>Im CRM gewonnen, kein Auftrag im ERP.</translation>
    </message>
    <message>
        <source>No order in the ERP</source>
        <translation>Kein Auftrag im ERP</translation>
    </message>
    <message>
        <source>Billing is active, no order in the ERP.</source>
        <translation>Abrechnung läuft, kein Auftrag im ERP.</translation>
    </message>
    <message>
        <source>Billed, not in the ERP</source>
        <translation>Abgerechnet, nicht im ERP</translation>
    </message>
    <message>
        <source>Booked in the ERP, no subscription in billing.</source>
        <translation>Im ERP gebucht, kein Abo in der Abrechnung.</translation>
    </message>
    <message>
        <source>Not in billing</source>
        <translation>Nicht in Abrechnung</translation>
    </message>
    <message>
        <source>Issued in billing, not in the ledger.</source>
        <translation>In der Abrechnung ausgestellt, nicht im Hauptbuch.</translation>
    </message>
    <message>
        <source>Not in the ledger</source>
        <translation>Nicht im Hauptbuch</translation>
    </message>
    <message>
        <source>Paid in billing, the invoice is not in the ledger.</source>
        <translation>In der Abrechnung bezahlt, die Rechnung fehlt im Hauptbuch.</translation>
    </message>
    <message>
        <source>Paid, not in the ledger</source>
        <translation>Bezahlt, nicht gebucht</translation>
    </message>
    <message>
        <source>Paid in billing, still open in the ERP.</source>
        <translation>In der Abrechnung bezahlt, im ERP noch offen.</translation>
    </message>
    <message>
        <source>Paid, open in the ERP</source>
        <translation>Bezahlt, im ERP offen</translation>
    </message>
    <message>
        <source>Booked in the ERP, the CRM does not know the order.</source>
        <translation>Im ERP gebucht, das CRM kennt den Auftrag nicht.</translation>
    </message>
    <message>
        <source>Unknown to the CRM</source>
        <translation>Dem CRM unbekannt</translation>
    </message>
    <message>
        <source>Closed won without an approved quote.</source>
        <translation>Gewonnen ohne freigegebenes Angebot.</translation>
    </message>
    <message>
        <source>Quote not approved</source>
        <translation>Ohne Freigabe</translation>
    </message>
    <message>
        <source>Lost in the CRM, live in the ERP.</source>
        <translation>Im CRM verloren, im ERP aktiv.</translation>
    </message>
    <message>
        <source>Lost, live in the ERP</source>
        <translation>Verloren, im ERP aktiv</translation>
    </message>
    <message>
        <source>Lost in the CRM, still billed.</source>
        <translation>Im CRM verloren, wird noch abgerechnet.</translation>
    </message>
    <message>
        <source>Lost, still billed</source>
        <translation>Verloren, abgerechnet</translation>
    </message>
    <message>
        <source>No entry for %1 in the %2 map</source>
        <translation>Kein Eintrag für %1 in der Zuordnung %2</translation>
    </message>
    <message>
        <source>%1 unmapped</source>
        <translation>%1 ohne Eintrag</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Mappings of the files, version %1</source>
        <translation>Zuordnungen der Dateien, Version %1</translation>
    </message>
    <message>
        <source>Mapping %1: %2</source>
        <translation>Zuordnung %1: %2</translation>
    </message>
    <message>
        <source>what ships with the program</source>
        <translation>was mit dem Programm geliefert wird</translation>
    </message>
    <message>
        <source>Configuration %1: %2</source>
        <translation>Konfiguration %1: %2</translation>
    </message>
    <message>
        <source>%1 sent what nobody here can read: %2</source>
        <translation>%1 hat gesendet, was hier niemand lesen kann: %2</translation>
    </message>
    <message>
        <source>%1 stops answering</source>
        <translation>%1 antwortet nicht mehr</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 antwortet wieder</translation>
    </message>
    <message>
        <source>%1 goes live</source>
        <translation>%1 geht in Betrieb</translation>
    </message>
    <message>
        <source>%1 only observes</source>
        <translation>%1 beobachtet nur</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 ist angehalten</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 läuft weiter</translation>
    </message>
    <message>
        <source>Set on screen: %1</source>
        <translation>Am Bildschirm eingestellt: %1</translation>
    </message>
    <message>
        <source>SLA definition %1: %2</source>
        <translation>SLA-Definition %1: %2</translation>
    </message>
    <message>
        <source>Plan made</source>
        <translation>Plan erstellt</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>Plan freigegeben</translation>
    </message>
    <message>
        <source>Plan started, in its hold window</source>
        <translation>Plan gestartet, in seiner Wartefrist</translation>
    </message>
    <message>
        <source>Plan runs</source>
        <translation>Plan läuft</translation>
    </message>
    <message>
        <source>Plan paused</source>
        <translation>Plan angehalten</translation>
    </message>
    <message>
        <source>Plan stopped</source>
        <translation>Plan abgebrochen</translation>
    </message>
    <message>
        <source>Plan finished</source>
        <translation>Plan fertig</translation>
    </message>
    <message>
        <source>Pace or gates of a plan changed</source>
        <translation>Tempo oder Stufen eines Plans geändert</translation>
    </message>
    <message>
        <source>Flow is to be taken back</source>
        <translation>Ablauf soll zurückgenommen werden</translation>
    </message>
    <message>
        <source>Flow taken back</source>
        <translation>Ablauf zurückgenommen</translation>
    </message>
    <message>
        <source>Taking back a flow came to a halt</source>
        <translation>Rücknahme eines Ablaufs ist stehen geblieben</translation>
    </message>
    <message>
        <source>Credit, stock, price and tax asked</source>
        <translation>Kredit, Bestand, Preis und Steuer abgefragt</translation>
    </message>
    <message>
        <source>Repair in the system linked</source>
        <translation>Reparatur im System verknüpft</translation>
    </message>
    <message>
        <source>Step approved</source>
        <translation>Schritt freigegeben</translation>
    </message>
    <message>
        <source>Step in doubt decided</source>
        <translation>Ungewisser Schritt entschieden</translation>
    </message>
    <message>
        <source>System tested</source>
        <translation>System geprüft</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Nothing that this workspace knows of changed in the three days before and the day after.</source>
        <translation>In den drei Tagen davor und am Tag danach hat sich nichts geändert, wovon dieser Arbeitsbereich weiß.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>No exception is open: there is no onset to look around.</source>
        <translation>Keine Ausnahme ist offen: Es gibt keinen Beginn, um den herum zu suchen wäre.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>for sale</source>
        <translation>im Verkauf</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>No credit hold in the ERP</source>
        <translation>Keine Kreditsperre im ERP</translation>
    </message>
    <message>
        <source>Within the credit limit</source>
        <translation>Innerhalb des Kreditlimits</translation>
    </message>
    <message>
        <source>Everything is in stock</source>
        <translation>Alles ist auf Lager</translation>
    </message>
    <message>
        <source>The list price is the one quoted</source>
        <translation>Der Listenpreis ist der angebotene</translation>
    </message>
    <message>
        <source>The product is still sold</source>
        <translation>Das Produkt wird noch verkauft</translation>
    </message>
    <message>
        <source>Tax can be worked out</source>
        <translation>Die Steuer lässt sich bestimmen</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>Bestand</translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>The systems are asked…</source>
        <translation>Die Systeme werden gefragt…</translation>
    </message>
    <message>
        <source>Credit, stock, price and tax are asked of the systems themselves. Nothing is sent or changed.</source>
        <translation>Kredit, Bestand, Preis und Steuer werden bei den Systemen selbst erfragt. Nichts wird gesendet oder geändert.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Enter takes “%1” as it stands.</source>
        <translation>Enter übernimmt „%1“ unverändert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ClosePopup</name>
    <message>
        <source>Before %1 closes</source>
        <translation>Bevor %1 schließt</translation>
    </message>
    <message>
        <source>Show what is blocked</source>
        <translation>Blockiertes zeigen</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>Books close</source>
        <translation>Buchungsschluss</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>To clear</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Money to clear</source>
        <translation>Zu klärendes Geld</translation>
    </message>
    <message>
        <source>%1 to clear, %2 blocked</source>
        <translation>%1 zu klären, %2 blockiert</translation>
    </message>
    <message>
        <source>Bar: done, blocked, still to go. Money at the rates of the workspace.</source>
        <translation>Balken: erledigt, blockiert, noch offen. Geld zu den Kursen des Arbeitsbereichs.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation>Gehe zu oder tue…</translation>
    </message>
    <message>
        <source>Operations dock</source>
        <translation>Vorhabenleiste</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Guide: the first replay</source>
        <translation>Einführung: die erste Wiederholung</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>CompactMenu</name>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>What each system says</source>
        <translation>Was jedes System sagt</translation>
    </message>
    <message>
        <source>All attributes</source>
        <translation>Alle Merkmale</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Abweichungen</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>%1 · now %2</source>
        <translation>%1 · jetzt %2</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>This is not a link of Throughline.</source>
        <translation>Das ist kein Link von Throughline.</translation>
    </message>
    <message>
        <source>A link of Throughline begins with throughline://; this one begins with %1.</source>
        <translation>Ein Link von Throughline beginnt mit throughline://; dieser beginnt mit %1.</translation>
    </message>
    <message>
        <source>This link asks for more than to show something, so it is not followed.</source>
        <translation>Dieser Link will mehr als nur etwas zeigen, deshalb wird er nicht befolgt.</translation>
    </message>
    <message>
        <source>“%1” is no number that a link can name.</source>
        <translation>„%1“ ist keine Nummer, die ein Link nennen kann.</translation>
    </message>
    <message>
        <source>A link can lead to a transaction, an exception, a plan or a view, not to “%1”.</source>
        <translation>Ein Link kann zu einem Vorgang, einer Ausnahme, einem Plan oder einer Ansicht führen, nicht zu „%1“.</translation>
    </message>
</context>
<context>
    <name>DefinitionPane</name>
    <message>
        <source>Definition: %1</source>
        <translation>Definition: %1</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie besagt</translation>
    </message>
    <message>
        <source>These are changed in the file of the definition.</source>
        <translation>Dies wird in der Datei der Definition geändert.</translation>
    </message>
    <message>
        <source>What you may change</source>
        <translation>Was Sie ändern können</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>6h, 90m or 2d, business time</source>
        <translation>6h, 90m oder 2d, Geschäftszeit</translation>
    </message>
    <message>
        <source>Warning before it is due</source>
        <translation>Warnung vor der Fälligkeit</translation>
    </message>
    <message>
        <source>Target, percent in time</source>
        <translation>Ziel, Prozent rechtzeitig</translation>
    </message>
    <message>
        <source>Business calendar</source>
        <translation>Geschäftskalender</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Nothing yet. Change a field: what it does is shown here before anything is kept.</source>
        <translation>Noch nichts. Ändern Sie ein Feld: Die Wirkung erscheint hier, bevor etwas übernommen wird.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1, until now %2</source>
        <translation>%1, bisher %2</translation>
    </message>
    <message>
        <source>Clocks that have stopped keep what they were measured by.</source>
        <translation>Beendete Uhren behalten, woran sie gemessen wurden.</translation>
    </message>
    <message>
        <source>Reason, kept with the change</source>
        <translation>Grund, bleibt bei der Änderung</translation>
    </message>
    <message>
        <source>Keep for everybody</source>
        <translation>Für alle übernehmen</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>This cannot be kept: what is wrong is said at its field.</source>
        <translation>Das kann so nicht behalten werden: Was falsch ist, steht bei seinem Feld.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>Open transaction</source>
        <translation>Vorgang öffnen</translation>
    </message>
    <message>
        <source>Replay this order…</source>
        <translation>Diesen Auftrag wiederholen…</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzlast</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Was hat sich geändert?</translation>
    </message>
</context>
<context>
    <name>DetailSide</name>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
</context>
<context>
    <name>DockNews</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Receipts, newest first</source>
        <translation>Quittungen, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>DockSummary</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Stop this operation</source>
        <translation>Dieses Vorhaben beenden</translation>
    </message>
    <message>
        <source>What was sent stays and is verified; what was not sent is released. A stopped plan cannot go on.</source>
        <translation>Gesendetes bleibt und wird geprüft; nicht Gesendetes wird frei. Ein beendeter Plan kann nicht weitergehen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>DrillPane</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>Throughline says</source>
        <translation>Throughline sagt</translation>
    </message>
    <message>
        <source>Steps of the drill</source>
        <translation>Schritte der Übung</translation>
    </message>
    <message>
        <source>what the simulated systems really hold</source>
        <translation>was die simulierten Systeme wirklich enthalten</translation>
    </message>
    <message>
        <source>Truth against what Throughline says</source>
        <translation>Wahrheit gegen das, was Throughline sagt</translation>
    </message>
    <message>
        <source>%1: truth %2, Throughline says %3, %4</source>
        <translation>%1: Wahrheit %2, Throughline sagt %3, %4</translation>
    </message>
    <message>
        <source>Nothing yet: run the drill.</source>
        <translation>Noch nichts: Übung starten.</translation>
    </message>
</context>
<context>
    <name>DrillRow</name>
    <message>
        <source>Run</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 starten</translation>
    </message>
</context>
<context>
    <name>DrillsPage</name>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Run drill</source>
        <translation>Übung starten</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>This workspace has real systems.</source>
        <translation>Dieser Arbeitsbereich hat echte Systeme.</translation>
    </message>
    <message>
        <source>Drills run in the pocket estate only.</source>
        <translation>Übungen laufen nur in der simulierten Landschaft.</translation>
    </message>
    <message>
        <source>No drills here</source>
        <translation>Hier gibt es keine Übungen</translation>
    </message>
    <message>
        <source>Drills break the simulated systems on purpose and count what really happened. This workspace has none.</source>
        <translation>Übungen stören die simulierten Systeme absichtlich und zählen, was wirklich geschah. Dieser Arbeitsbereich hat keine.</translation>
    </message>
</context>
<context>
    <name>EditFieldDialog</name>
    <message>
        <source>Change a field of %1</source>
        <translation>Ein Feld von %1 ändern</translation>
    </message>
    <message>
        <source>The plan is made anew with this value: it must fit the field, every target is asked again, and the hash is another one. The source system keeps what it says.</source>
        <translation>Der Plan wird mit diesem Wert neu erstellt: Er muss zum Feld passen, jedes Ziel wird neu gefragt, und die Prüfsumme ist eine andere. Das Quellsystem behält seinen Wert.</translation>
    </message>
    <message>
        <source>Nothing is sent for this item, so there is no field to change.</source>
        <translation>Für diesen Eintrag wird nichts gesendet, also gibt es kein Feld zu ändern.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Wird zu</translation>
    </message>
    <message numerus="yes">
        <source>For all %Ln items of the plan</source>
        <translation>
            <numerusform>Für den %Ln Eintrag des Plans</numerusform>
            <numerusform>Für alle %Ln Einträge des Plans</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>Neu planen</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Is the picture fresh? Last good sync of every system</source>
        <translation>Ist das Bild frisch? Letzter guter Abgleich jedes Systems</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This is not allowed here.</source>
        <translation>Das ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>The world moved since this was read. Look again, then decide.</source>
        <translation>Seit dem Lesen hat sich etwas geändert. Neu ansehen, dann entscheiden.</translation>
    </message>
    <message>
        <source>A send is still in doubt; it has to be proved first.</source>
        <translation>Eine Sendung ist noch ungewiss; erst muss sie geklärt sein.</translation>
    </message>
    <message>
        <source>There is no such record any more.</source>
        <translation>Diesen Datensatz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Another instance runs the engine; this one only shows.</source>
        <translation>Eine andere Instanz führt aus; diese zeigt nur.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is acknowledged until there is space.</source>
        <translation>Der Datenträger ist voll. Bis Platz ist, wird nichts bestätigt.</translation>
    </message>
    <message>
        <source>The store cannot be read.</source>
        <translation>Der Speicher ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of Throughline.</source>
        <translation>Der Speicher stammt von einer neueren Version von Throughline.</translation>
    </message>
    <message>
        <source>The store is busy. Try again in a moment.</source>
        <translation>Der Speicher ist beschäftigt. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Sending to this system is stopped until it answers again.</source>
        <translation>Sendungen an dieses System ruhen, bis es wieder antwortet.</translation>
    </message>
    <message>
        <source>The system refused our credentials.</source>
        <translation>Das System wies unsere Anmeldung ab.</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>Vor dem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>The system could not be reached or gave no answer.</source>
        <translation>Das System war nicht erreichbar oder antwortete nicht.</translation>
    </message>
    <message>
        <source>The system refused the request.</source>
        <translation>Das System lehnte die Anfrage ab.</translation>
    </message>
    <message>
        <source>Throughline could not read or write what it needs.</source>
        <translation>Throughline konnte Nötiges nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>A business rule stands against this.</source>
        <translation>Eine Geschäftsregel steht dem entgegen.</translation>
    </message>
    <message>
        <source>Throughline made a mistake. Nothing was sent.</source>
        <translation>Throughline hat einen Fehler gemacht. Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events and attempts</source>
        <translation>Ereignisse und Versuche</translation>
    </message>
</context>
<context>
    <name>ExceptionActions</name>
    <message>
        <source>Open transaction</source>
        <translation>Vorgang öffnen</translation>
    </message>
    <message>
        <source>Pick all loaded rows</source>
        <translation>Alle geladenen Zeilen auswählen</translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation>Jetzt neu fragen</translation>
    </message>
    <message>
        <source>I fixed it there…</source>
        <translation>Dort behoben…</translation>
    </message>
    <message>
        <source>Decide: it was done…</source>
        <translation>Entscheiden: es geschah…</translation>
    </message>
    <message>
        <source>Decide: it was not done…</source>
        <translation>Entscheiden: es geschah nicht…</translation>
    </message>
    <message>
        <source>Plan replay: %1</source>
        <translation>Wiederholung planen: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln open orders of this cause are frozen into the plan, and the target is asked first. Nothing is sent.</source>
        <translation>
            <numerusform>Der offene Auftrag dieser Ursache wird im Plan eingefroren, und das Ziel wird zuerst gefragt. Nichts wird gesendet.</numerusform>
            <numerusform>Alle %Ln offenen Aufträge dieser Ursache werden im Plan eingefroren, und das Ziel wird zuerst gefragt. Nichts wird gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Plan replay of %Ln picked orders</source>
        <translation>
            <numerusform>Wiederholung von %Ln Auftrag planen</numerusform>
            <numerusform>Wiederholung von %Ln Aufträgen planen</numerusform>
        </translation>
    </message>
    <message>
        <source>The picked orders are frozen into the plan, and the target is asked first. Nothing is sent.</source>
        <translation>Die gewählten Aufträge werden im Plan eingefroren, und das Ziel wird zuerst gefragt. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Map product…</source>
        <translation>Produkt zuordnen …</translation>
    </message>
    <message>
        <source>Map value…</source>
        <translation>Wert zuordnen …</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln orders of this cause that fit the filter are frozen into the plan, and the target is asked first. Nothing is sent.</source>
        <translation>
            <numerusform>%Ln Auftrag dieser Ursache, der zum Filter passt, wird im Plan eingefroren, und das Ziel wird zuerst gefragt. Nichts wird gesendet.</numerusform>
            <numerusform>Die %Ln Aufträge dieser Ursache, die zum Filter passen, werden im Plan eingefroren, und das Ziel wird zuerst gefragt. Nichts wird gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay this cause…</source>
        <translation>Diese Ursache wiederholen…</translation>
    </message>
    <message>
        <source>Replay picked rows…</source>
        <translation>Gewählte Zeilen wiederholen…</translation>
    </message>
</context>
<context>
    <name>ExceptionsPage</name>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Nothing is in doubt</source>
        <translation>Nichts ist ungewiss</translation>
    </message>
    <message>
        <source>Nothing stuck matches this filter</source>
        <translation>Nichts Feststeckendes passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Nothing is stuck</source>
        <translation>Nichts steckt fest</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln open exceptions.</source>
        <translation>
            <numerusform>Der Filter verbirgt %Ln offene Ausnahme.</numerusform>
            <numerusform>Der Filter verbirgt %Ln offene Ausnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every transaction that is in flight moves. What stops is listed here within seconds.</source>
        <translation>Jeder Vorgang bewegt sich. Was stehen bleibt, erscheint hier in Sekunden.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln open</source>
        <translation>
            <numerusform>%Ln offene zeigen</numerusform>
            <numerusform>Alle %Ln offenen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: SO-2026 lane:order entity:AM-DE</source>
        <translation>Filter: SO-2026 lane:order entity:AM-DE</translation>
    </message>
    <message>
        <source>Whatever was sent is proved: done, or not done.</source>
        <translation>Was gesendet wurde, ist belegt: ausgeführt oder nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Nothing has been resolved yet</source>
        <translation>Noch ist nichts gelöst</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln…</source>
        <translation>
            <numerusform>%Ln zuweisen…</numerusform>
            <numerusform>%Ln zuweisen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Back into the open list</source>
        <translation>Zurück in die offene Liste</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Nichts ist zurückgestellt</translation>
    </message>
    <message>
        <source>What is put off until a time, or until it happens again, waits here and comes back by itself.</source>
        <translation>Was bis zu einer Zeit oder bis zum nächsten Auftreten zurückgestellt ist, wartet hier und kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>Clear the board&apos;s filter</source>
        <translation>Filter der Übersicht leeren</translation>
    </message>
    <message>
        <source>What changed around its onset?</source>
        <translation>Was hat sich um den Beginn geändert?</translation>
    </message>
    <message>
        <source>Compare the payload with the one before</source>
        <translation>Nutzlast mit der vorigen vergleichen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>Replay %Ln picked…</source>
        <translation>
            <numerusform>%Ln gewählten wiederholen…</numerusform>
            <numerusform>%Ln gewählte wiederholen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX): typed amounts and dates…</source>
        <translation>Tabelle (XLSX): typisierte Beträge und Daten…</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (UTF-8 with mark)…</source>
        <translation>CSV für Tabellen (UTF-8 mit Marke)…</translation>
    </message>
    <message>
        <source>CSV for programs (UTF-8)…</source>
        <translation>CSV für Programme (UTF-8)…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tabelle (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>ExportStrip</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FactStrip</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Order SLA</source>
        <translation>Auftragsfrist</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Sent last</source>
        <translation>Zuletzt gesendet</translation>
    </message>
    <message>
        <source>Will send</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>In target</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>%1: sent %2, will send %3, in the target %4</source>
        <translation>%1: gesendet %2, wird gesendet %3, im Ziel %4</translation>
    </message>
    <message>
        <source>Checked last</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Checked now</source>
        <translation>Jetzt geprüft</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filter of the board:</source>
        <translation>Filter der Übersicht:</translation>
    </message>
    <message>
        <source>Take off the filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Entity:</source>
        <translation>Gesellschaft:</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Currency:</source>
        <translation>Währung:</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>System:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Zuständig:</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Age:</source>
        <translation>Alter:</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>over 4 h</source>
        <translation>über 4 Std</translation>
    </message>
    <message>
        <source>over 1 d</source>
        <translation>über 1 T</translation>
    </message>
    <message>
        <source>over 2 d</source>
        <translation>über 2 T</translation>
    </message>
    <message>
        <source>over 7 d</source>
        <translation>über 7 T</translation>
    </message>
    <message>
        <source>Money:</source>
        <translation>Geld:</translation>
    </message>
    <message>
        <source>over 10 k</source>
        <translation>über 10 Tsd</translation>
    </message>
    <message>
        <source>over 50 k</source>
        <translation>über 50 Tsd</translation>
    </message>
    <message>
        <source>over 100 k</source>
        <translation>über 100 Tsd</translation>
    </message>
    <message>
        <source>over 1 M</source>
        <translation>über 1 Mio</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: customer:nord* due:today</source>
        <translation>Filter: customer:nord* due:today</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>There is no such view any more.</source>
        <translation>Diese Ansicht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation>Vorgang öffnen</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Diese Ansicht löschen</translation>
    </message>
    <message>
        <source>Undo the last change of a view</source>
        <translation>Letzte Änderung einer Ansicht zurücknehmen</translation>
    </message>
    <message>
        <source>Build a query</source>
        <translation>Abfrage bauen</translation>
    </message>
    <message>
        <source>Find a list of orders…</source>
        <translation>Liste von Aufträgen suchen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>I have looked at everything</source>
        <translation>Alles als angesehen markieren</translation>
    </message>
    <message>
        <source>Copy the case for a mail</source>
        <translation>Fall für eine E-Mail kopieren</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Build…</source>
        <translation>Bauen…</translation>
    </message>
    <message>
        <source>List of orders…</source>
        <translation>Auftragsliste…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Noch wurde nichts gelesen</translation>
    </message>
    <message>
        <source>Nothing fits this query</source>
        <translation>Nichts passt zu dieser Abfrage</translation>
    </message>
    <message>
        <source>Transactions appear as the systems are read.</source>
        <translation>Vorgänge erscheinen, sobald die Systeme gelesen werden.</translation>
    </message>
    <message>
        <source>It looks among open exceptions. A query without their fields looks among all transactions.</source>
        <translation>Gesucht wird in offenen Ausnahmen. Eine Abfrage ohne deren Felder sucht in allen Vorgängen.</translation>
    </message>
    <message>
        <source>Show every transaction</source>
        <translation>Alle Vorgänge zeigen</translation>
    </message>
    <message>
        <source>It looks among all transactions: their orders, customers, records and errors. A question looks like this: %1</source>
        <translation>Gesucht wird in allen Transaktionen: Aufträge, Kunden, Datensätze und Fehler. So sieht eine Frage aus: %1</translation>
    </message>
</context>
<context>
    <name>FlowList</name>
    <message>
        <source>Flows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>each sends only while it operates</source>
        <translation>jeder sendet nur, solange er arbeitet</translation>
    </message>
    <message>
        <source>Only observe</source>
        <translation>Nur beobachten</translation>
    </message>
    <message>
        <source>Operate…</source>
        <translation>Arbeiten lassen …</translation>
    </message>
    <message>
        <source>Only observe %1</source>
        <translation>%1 nur beobachten</translation>
    </message>
    <message>
        <source>Operate %1…</source>
        <translation>%1 arbeiten lassen …</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>validate</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>check credit, price, tax address, availability</source>
        <translation>Kredit, Preis, Steueradresse, Verfügbarkeit prüfen</translation>
    </message>
    <message>
        <source>ask credit, price and tax</source>
        <translation>Kredit, Preis und Steuer abfragen</translation>
    </message>
    <message>
        <source>ask tax again</source>
        <translation>Steuer noch einmal abfragen</translation>
    </message>
    <message>
        <source>create ERP customer</source>
        <translation>ERP-Kunde anlegen</translation>
    </message>
    <message>
        <source>create invoice address</source>
        <translation>Rechnungsadresse anlegen</translation>
    </message>
    <message>
        <source>create sales order</source>
        <translation>Auftrag anlegen</translation>
    </message>
    <message>
        <source>quote the sale</source>
        <translation>Verkauf anbieten</translation>
    </message>
    <message>
        <source>confirm the sale</source>
        <translation>Verkauf bestätigen</translation>
    </message>
    <message>
        <source>change order lines</source>
        <translation>Auftragspositionen ändern</translation>
    </message>
    <message>
        <source>change revenue schedule</source>
        <translation>Erlösplan ändern</translation>
    </message>
    <message>
        <source>create invoice</source>
        <translation>Rechnung anlegen</translation>
    </message>
    <message>
        <source>close sales order</source>
        <translation>Auftrag schließen</translation>
    </message>
    <message>
        <source>end sales order</source>
        <translation>Auftrag beenden</translation>
    </message>
    <message>
        <source>enter refund in ERP</source>
        <translation>Erstattung im ERP erfassen</translation>
    </message>
    <message>
        <source>enter dunning in ERP</source>
        <translation>Mahnung im ERP erfassen</translation>
    </message>
    <message>
        <source>create billing customer</source>
        <translation>Abrechnungskunde anlegen</translation>
    </message>
    <message>
        <source>create subscription</source>
        <translation>Abonnement anlegen</translation>
    </message>
    <message>
        <source>change subscription</source>
        <translation>Abonnement ändern</translation>
    </message>
    <message>
        <source>cancel subscription</source>
        <translation>Abonnement kündigen</translation>
    </message>
    <message>
        <source>end subscription with its term</source>
        <translation>Abonnement zum Laufzeitende beenden</translation>
    </message>
    <message>
        <source>create credit note</source>
        <translation>Gutschrift anlegen</translation>
    </message>
    <message>
        <source>refund payment</source>
        <translation>Zahlung erstatten</translation>
    </message>
    <message>
        <source>bill overage</source>
        <translation>Mehrverbrauch abrechnen</translation>
    </message>
    <message>
        <source>write back to CRM</source>
        <translation>ins CRM zurückschreiben</translation>
    </message>
    <message>
        <source>show contract value to sales</source>
        <translation>Vertragswert dem Vertrieb zeigen</translation>
    </message>
    <message>
        <source>show cancellation to sales</source>
        <translation>Kündigung dem Vertrieb zeigen</translation>
    </message>
    <message>
        <source>show contract end to sales</source>
        <translation>Vertragsende dem Vertrieb zeigen</translation>
    </message>
    <message>
        <source>show credit memo to sales</source>
        <translation>Gutschrift dem Vertrieb zeigen</translation>
    </message>
    <message>
        <source>show dunning to sales</source>
        <translation>Mahnung dem Vertrieb zeigen</translation>
    </message>
    <message>
        <source>take back: %1</source>
        <translation>zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Quote to cash</source>
        <translation>Angebot bis Zahlung</translation>
    </message>
    <message>
        <source>Billing invoice to ERP</source>
        <translation>Rechnung aus Abrechnung ins ERP</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Vertragsänderung</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Usage and overage</source>
        <translation>Verbrauch und Mehrverbrauch</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Forderungseinzug</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>no longer wanted</source>
        <translation>nicht mehr gewollt</translation>
    </message>
    <message>
        <source>replaced by a newer version</source>
        <translation>durch eine neuere Fassung ersetzt</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>wird zurückgenommen</translation>
    </message>
    <message>
        <source>taking back came to a halt</source>
        <translation>Rücknahme ist stehen geblieben</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>what was sent may still arrive</source>
        <translation>das Gesendete kann noch ankommen</translation>
    </message>
    <message>
        <source>not found; something newer has to show there before that counts</source>
        <translation>nicht gefunden; das zählt erst, wenn sich dort Neueres zeigt</translation>
    </message>
    <message>
        <source>tried again after a pause</source>
        <translation>nach einer Pause neuer Versuch</translation>
    </message>
    <message>
        <source>waits for an earlier step</source>
        <translation>wartet auf einen früheren Schritt</translation>
    </message>
    <message>
        <source>waits for another flow of this order</source>
        <translation>wartet auf einen anderen Ablauf dieses Auftrags</translation>
    </message>
    <message>
        <source>its flow only observes: nothing is sent</source>
        <translation>sein Ablauf beobachtet nur: nichts wird gesendet</translation>
    </message>
    <message>
        <source>paused by a person</source>
        <translation>von einer Person angehalten</translation>
    </message>
    <message>
        <source>what started it does not hold at present</source>
        <translation>was ihn ausgelöst hat, trifft derzeit nicht zu</translation>
    </message>
    <message>
        <source>waits for an approval</source>
        <translation>wartet auf eine Freigabe</translation>
    </message>
    <message>
        <source>waits for the posting window</source>
        <translation>wartet auf das Buchungsfenster</translation>
    </message>
    <message>
        <source>the system works on it</source>
        <translation>das System arbeitet daran</translation>
    </message>
    <message>
        <source>the system does not answer; asked again</source>
        <translation>das System antwortet nicht; es wird erneut gefragt</translation>
    </message>
    <message>
        <source>not answered yet; asked again</source>
        <translation>noch nicht beantwortet; es wird erneut gefragt</translation>
    </message>
    <message>
        <source>waits until it is taken back</source>
        <translation>wartet auf die Rücknahme</translation>
    </message>
    <message>
        <source>waits for the proof that it is gone</source>
        <translation>wartet auf den Beweis, dass es weg ist</translation>
    </message>
    <message>
        <source>its system is left alone for a while</source>
        <translation>sein System wird eine Weile in Ruhe gelassen</translation>
    </message>
    <message>
        <source>its system takes no more requests for now</source>
        <translation>sein System nimmt vorerst keine Anfragen mehr an</translation>
    </message>
    <message>
        <source>its system refuses the sign-in</source>
        <translation>sein System weist die Anmeldung ab</translation>
    </message>
    <message>
        <source>the local store takes no writes</source>
        <translation>der lokale Speicher nimmt nichts an</translation>
    </message>
    <message>
        <source>the workspace has no such system any more</source>
        <translation>der Arbeitsbereich hat dieses System nicht mehr</translation>
    </message>
    <message>
        <source>cannot be written as a request; look at the mapping</source>
        <translation>lässt sich nicht als Anfrage schreiben; sehen Sie die Zuordnung an</translation>
    </message>
    <message>
        <source>waits until the number of the new record is read</source>
        <translation>wartet, bis die Nummer des neuen Datensatzes gelesen ist</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>M</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 Min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 Min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 Std</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>FoundTable</name>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>State and cause</source>
        <translation>Stand und Ursache</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>In lane for</source>
        <translation>In der Bahn</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>GateStrip</name>
    <message>
        <source>Gate %1: %2, %3, %4</source>
        <translation>Stufe %1: %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Guide, step %1 of %2: %3. %4</source>
        <translation>Einführung, Schritt %1 von %2: %3. %4</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next step of the guide</source>
        <translation>Nächster Schritt der Einführung</translation>
    </message>
    <message>
        <source>Skip the guide</source>
        <translation>Einführung überspringen</translation>
    </message>
</context>
<context>
    <name>HashLine</name>
    <message>
        <source>Plan hash</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the plan&apos;s hash</source>
        <translation>Prüfsumme des Plans kopieren</translation>
    </message>
    <message>
        <source>what is sent must hash to this, or the item stops</source>
        <translation>was gesendet wird, muss dazu passen, sonst hält der Eintrag an</translation>
    </message>
</context>
<context>
    <name>HoldBar</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Nothing has been sent. Gate 1 goes out in %1 s: %2.</source>
        <translation>Noch wurde nichts gesendet. Stufe 1 geht in %1 s hinaus: %2.</translation>
    </message>
    <message>
        <source>Undo is free until then. After that an order can only be compensated.</source>
        <translation>Bis dahin ist Zurücknehmen frei. Danach lässt sich ein Auftrag nur noch ausgleichen.</translation>
    </message>
    <message>
        <source>Undo (U)</source>
        <translation>Zurücknehmen (U)</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Pick %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Order SLA due</source>
        <translation>Auftragsfrist</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Vers.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 open in this cause · sorted by %2</source>
        <translation>%1 offen in dieser Ursache · sortiert nach %2</translation>
    </message>
    <message>
        <source>Exceptions of the cause</source>
        <translation>Ausnahmen der Ursache</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Map product…</source>
        <translation>Produkt zuordnen …</translation>
    </message>
    <message>
        <source>Map value…</source>
        <translation>Wert zuordnen …</translation>
    </message>
    <message>
        <source>Why, and until when</source>
        <translation>Warum und bis wann</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>%1 snoozed in this cause</source>
        <translation>%1 zurückgestellt in dieser Ursache</translation>
    </message>
    <message>
        <source>%1 resolved in this cause</source>
        <translation>%1 gelöst in dieser Ursache</translation>
    </message>
    <message>
        <source>%1 in doubt in this cause</source>
        <translation>%1 ungewiss in dieser Ursache</translation>
    </message>
    <message numerus="yes">
        <source>Replay all %Ln…</source>
        <translation>
            <numerusform>%Ln wiederholen…</numerusform>
            <numerusform>Alle %Ln wiederholen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Money at risk, open exceptions</source>
        <translation>Gefährdetes Geld, offene Ausnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cause(s)</source>
        <translation>
            <numerusform>%Ln Ursache</numerusform>
            <numerusform>%Ln Ursachen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck orders</source>
        <translation>Steckende Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in flight</source>
        <translation>
            <numerusform>von %Ln unterwegs</numerusform>
            <numerusform>von %Ln unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>no deadline is defined here</source>
        <translation>hier ist keine Frist festgelegt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already late</source>
        <translation>
            <numerusform>%Ln schon verspätet</numerusform>
            <numerusform>%Ln schon verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>älteste %1</translation>
    </message>
    <message>
        <source>every send is proved</source>
        <translation>jede Sendung ist geklärt</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf Sendung</translation>
    </message>
    <message numerus="yes">
        <source>effect(s)</source>
        <translation>
            <numerusform>Wirkung</numerusform>
            <numerusform>Wirkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>the engine sends in order</source>
        <translation>die Maschine sendet der Reihe nach</translation>
    </message>
    <message>
        <source>observing: nothing is sent</source>
        <translation>beobachtet: nichts wird gesendet</translation>
    </message>
    <message>
        <source>Replayed and verified, last 24 h</source>
        <translation>Wiederholt und geprüft, 24 Std</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln</source>
        <translation>
            <numerusform>von %Ln</numerusform>
            <numerusform>von %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <translation>
            <numerusform>%Ln weicht ab</numerusform>
            <numerusform>%Ln weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln ungewiss</numerusform>
            <numerusform>%Ln ungewiss</numerusform>
        </translation>
    </message>
    <message>
        <source>Late or due today</source>
        <translation>Überfällig oder heute fällig</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>nächster, voriger</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>filter or search</source>
        <translation>filtern oder suchen</translation>
    </message>
    <message>
        <source>pick a row</source>
        <translation>Zeile auswählen</translation>
    </message>
    <message>
        <source>plan a replay of the cause</source>
        <translation>Wiederholung der Ursache planen</translation>
    </message>
    <message>
        <source>plan a replay of the picked rows</source>
        <translation>Wiederholung der Auswahl planen</translation>
    </message>
    <message>
        <source>go to Lanes</source>
        <translation>zu den Bahnen</translation>
    </message>
    <message>
        <source>go to Exceptions</source>
        <translation>zu den Ausnahmen</translation>
    </message>
    <message>
        <source>go to In doubt</source>
        <translation>zu Ungewiss</translation>
    </message>
    <message>
        <source>go to Operations</source>
        <translation>zu den Vorhaben</translation>
    </message>
    <message>
        <source>go to Systems</source>
        <translation>zu den Systemen</translation>
    </message>
    <message>
        <source>go to Drills</source>
        <translation>zu den Übungen</translation>
    </message>
    <message>
        <source>read everything again</source>
        <translation>alles neu lesen</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>diese Übersicht</translation>
    </message>
    <message>
        <source>tell the value map what it lacks</source>
        <translation>der Zuordnung sagen, was fehlt</translation>
    </message>
    <message>
        <source>pick rows on the way</source>
        <translation>Zeilen dabei auswählen</translation>
    </message>
    <message>
        <source>assign to a team or person</source>
        <translation>Team oder Person zuweisen</translation>
    </message>
    <message>
        <source>make it mine</source>
        <translation>mir zuweisen</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>change tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>zurückstellen</translation>
    </message>
    <message>
        <source>runbook of the cause</source>
        <translation>Runbook der Ursache</translation>
    </message>
    <message>
        <source>undo the last action, while nothing has been sent</source>
        <translation>letzte Aktion zurücknehmen, solange nichts gesendet ist</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>wiederherstellen</translation>
    </message>
    <message>
        <source>go to SLA</source>
        <translation>zu SLA</translation>
    </message>
    <message>
        <source>go to Key figures</source>
        <translation>zu den Kennzahlen</translation>
    </message>
    <message>
        <source>go to Alerts</source>
        <translation>zu den Meldungen</translation>
    </message>
    <message>
        <source>operations dock</source>
        <translation>Vorhabenleiste</translation>
    </message>
    <message>
        <source>change a field of the plan</source>
        <translation>ein Feld des Plans ändern</translation>
    </message>
    <message>
        <source>approve the plan; ⇧ r starts it</source>
        <translation>Plan freigeben; ⇧ r startet ihn</translation>
    </message>
    <message>
        <source>go to Search</source>
        <translation>zur Suche</translation>
    </message>
    <message>
        <source>go to or do anything</source>
        <translation>überallhin gehen, alles tun</translation>
    </message>
    <message>
        <source>search everything</source>
        <translation>alles durchsuchen</translation>
    </message>
    <message>
        <source>save the view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>build a query</source>
        <translation>Abfrage bauen</translation>
    </message>
    <message>
        <source>SLA: charts or tables; alerts: acknowledge</source>
        <translation>SLA: Diagramme oder Tabellen; Meldungen: bestätigen</translation>
    </message>
    <message>
        <source>transaction: an event back, an event on</source>
        <translation>Vorgang: ein Ereignis zurück, eines vor</translation>
    </message>
    <message>
        <source>what changed around its onset</source>
        <translation>was sich um den Beginn geändert hat</translation>
    </message>
    <message>
        <source>compare the payload with the one before</source>
        <translation>Nutzlast mit der vorigen vergleichen</translation>
    </message>
    <message>
        <source>transaction: lineage as tree or table</source>
        <translation>Vorgang: Herkunft als Baum oder Tabelle</translation>
    </message>
    <message>
        <source>SLA: change the definition</source>
        <translation>SLA: Definition ändern</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Sync latency</source>
        <translation>Abgleichverzug</translation>
    </message>
    <message>
        <source>time from order booked in the ERP to order shown in the CRM; half and nineteen of twenty are through in</source>
        <translation>Zeit von der Buchung des Auftrags im ERP bis zur Anzeige im CRM; die Hälfte und neunzehn von zwanzig sind durch in</translation>
    </message>
    <message>
        <source>Sync success rate</source>
        <translation>Erfolgsquote des Abgleichs</translation>
    </message>
    <message>
        <source>steps proved in their target ÷ steps that ended or need a person</source>
        <translation>im Ziel belegte Schritte ÷ Schritte, die endeten oder einen Menschen brauchen</translation>
    </message>
    <message>
        <source>Order failure rate</source>
        <translation>Fehlerquote der Aufträge</translation>
    </message>
    <message>
        <source>orders with an exception in the lanes quote and order ÷ quotes approved</source>
        <translation>Aufträge mit Ausnahme in den Bahnen Angebot und Auftrag ÷ freigegebene Angebote</translation>
    </message>
    <message>
        <source>Exceptions opened</source>
        <translation>Neue Ausnahmen</translation>
    </message>
    <message>
        <source>exceptions whose clock began in the period</source>
        <translation>Ausnahmen, deren Uhr im Zeitraum begann</translation>
    </message>
    <message>
        <source>Exceptions open</source>
        <translation>Offene Ausnahmen</translation>
    </message>
    <message>
        <source>exceptions not proved or decided, now</source>
        <translation>Ausnahmen, weder belegt noch entschieden, jetzt</translation>
    </message>
    <message>
        <source>Exception resolution time</source>
        <translation>Lösungszeit der Ausnahmen</translation>
    </message>
    <message>
        <source>business time from opened to proved or decided; half and nineteen of twenty are through in</source>
        <translation>Geschäftszeit vom Auftreten bis belegt oder entschieden; die Hälfte und neunzehn von zwanzig sind durch in</translation>
    </message>
    <message>
        <source>Quote-to-order cycle</source>
        <translation>Angebot bis Auftrag</translation>
    </message>
    <message>
        <source>business time from quote approved to order booked; half and nineteen of twenty are through in</source>
        <translation>Geschäftszeit von der Freigabe des Angebots bis zur Buchung des Auftrags; die Hälfte und neunzehn von zwanzig sind durch in</translation>
    </message>
    <message>
        <source>Order-to-invoice time</source>
        <translation>Auftrag bis Rechnung</translation>
    </message>
    <message>
        <source>business time from order booked to its first invoice; half and nineteen of twenty are through in</source>
        <translation>Geschäftszeit von der Buchung des Auftrags bis zur ersten Rechnung; die Hälfte und neunzehn von zwanzig sind durch in</translation>
    </message>
    <message>
        <source>Invoice posting latency</source>
        <translation>Verzug der Rechnungsbuchung</translation>
    </message>
    <message>
        <source>business time from invoice issued in billing to posted in the ledger; half and nineteen of twenty are through in</source>
        <translation>Geschäftszeit von der Ausstellung der Rechnung in der Abrechnung bis zur Buchung im Hauptbuch; die Hälfte und neunzehn von zwanzig sind durch in</translation>
    </message>
    <message>
        <source>Payment propagation time</source>
        <translation>Weitergabe der Zahlung</translation>
    </message>
    <message>
        <source>time from paid in billing to paid in the ERP; half and nineteen of twenty are through in</source>
        <translation>Zeit von bezahlt in der Abrechnung bis bezahlt im ERP; die Hälfte und neunzehn von zwanzig sind durch in</translation>
    </message>
    <message>
        <source>Duplicate transaction rate</source>
        <translation>Quote doppelter Vorgänge</translation>
    </message>
    <message>
        <source>transactions with two live ERP orders of one entity, or two ledger invoices for one invoice ÷ all transactions</source>
        <translation>Vorgänge mit zwei aktiven ERP-Aufträgen einer Gesellschaft oder zwei Buchungen einer Rechnung im Hauptbuch ÷ alle Vorgänge</translation>
    </message>
    <message>
        <source>Duplicate customer rate</source>
        <translation>Quote doppelter Kunden</translation>
    </message>
    <message>
        <source>customer records of one system beyond the first with their number ÷ all customer records</source>
        <translation>Kundensätze eines Systems über den ersten mit ihrer Nummer hinaus ÷ alle Kundensätze</translation>
    </message>
    <message>
        <source>Replayed items</source>
        <translation>Wiederholte Einträge</translation>
    </message>
    <message>
        <source>receipts of replay plans, whatever they prove</source>
        <translation>Quittungen der Wiederholungspläne, was immer sie belegen</translation>
    </message>
    <message>
        <source>Finance transactions that needed a person</source>
        <translation>Finanzvorgänge, die einen Menschen brauchten</translation>
    </message>
    <message>
        <source>booked orders with any exception ÷ orders booked</source>
        <translation>gebuchte Aufträge mit einer Ausnahme ÷ gebuchte Aufträge</translation>
    </message>
    <message>
        <source>all entities, now</source>
        <translation>alle Gesellschaften, jetzt</translation>
    </message>
    <message>
        <source>all entities, since the workspace was made</source>
        <translation>alle Gesellschaften, seit Anlage des Arbeitsbereichs</translation>
    </message>
    <message numerus="yes">
        <source>all entities, last %Ln day(s)</source>
        <translation>
            <numerusform>alle Gesellschaften, letzter %Ln Tag</numerusform>
            <numerusform>alle Gesellschaften, letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>items that replays resolved × minutes by hand ÷ 60 × cost of an hour</source>
        <translation>durch Wiederholung gelöste Einträge × Minuten von Hand ÷ 60 × Kosten einer Stunde</translation>
    </message>
</context>
<context>
    <name>KpiPage</name>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Undo the change of the inputs</source>
        <translation>Änderung der Eingaben zurücknehmen</translation>
    </message>
    <message>
        <source>SLA clocks</source>
        <translation>SLA-Uhren</translation>
    </message>
    <message>
        <source>Save page as PDF…</source>
        <translation>Seite als PDF speichern…</translation>
    </message>
    <message>
        <source>Print page…</source>
        <translation>Seite drucken…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Figure and formula</source>
        <translation>Kennzahl und Formel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>19 of 20 in</source>
        <translation>19 von 20 in</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>nineteen of twenty in %1</source>
        <translation>neunzehn von zwanzig in %1</translation>
    </message>
</context>
<context>
    <name>KpiPane</name>
    <message>
        <source>Formula: %1</source>
        <translation>Formel: %1</translation>
    </message>
    <message>
        <source>What replays save</source>
        <translation>Was Wiederholungen sparen</translation>
    </message>
    <message>
        <source>Minutes by hand per exception</source>
        <translation>Minuten von Hand je Ausnahme</translation>
    </message>
    <message>
        <source>Cost of an hour, %1</source>
        <translation>Kosten einer Stunde, %1</translation>
    </message>
    <message>
        <source>Keep for everybody</source>
        <translation>Für alle übernehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>LaneColumn</name>
    <message>
        <source>%1: %2 open of %3</source>
        <translation>%1: %2 offen von %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in %1</source>
        <translation>
            <numerusform>%Ln weiterer in %1</numerusform>
            <numerusform>%Ln weitere in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Alles frei</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
</context>
<context>
    <name>LaneLabels</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In lane</source>
        <translation>In der Bahn</translation>
    </message>
    <message>
        <source>At risk, %1</source>
        <translation>Risiko, %1</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Ältester</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 Tage</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Most money</source>
        <translation>Teuerste</translation>
    </message>
</context>
<context>
    <name>LaneRow</name>
    <message>
        <source>%1: %2 open of %3</source>
        <translation>%1: %2 offen von %3</translation>
    </message>
</context>
<context>
    <name>LaneTable</name>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In lane</source>
        <translation>In der Bahn</translation>
    </message>
    <message>
        <source>At risk, %1</source>
        <translation>Risiko, %1</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Ältester</translation>
    </message>
    <message>
        <source>Open, 14 days</source>
        <translation>Offen, 14 Tage</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>%1 open · most money first</source>
        <translation>%1 offen · höchster Betrag zuerst</translation>
    </message>
    <message>
        <source>Open in Exceptions</source>
        <translation>In Ausnahmen öffnen</translation>
    </message>
    <message>
        <source>Items of the lane</source>
        <translation>Einträge der Bahn</translation>
    </message>
</context>
<context>
    <name>LanesPage</name>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation>Vorgang öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message>
        <source>Not there yet</source>
        <translation>Noch nicht da</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <translation>
            <numerusform>%Ln weicht ab</numerusform>
            <numerusform>%Ln weichen ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineageNode</name>
    <message>
        <source>opened, space closes it</source>
        <translation>geöffnet, Leertaste schließt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more joined with it, space shows them</source>
        <translation>
            <numerusform>%Ln weiterer damit verbunden, Leertaste zeigt ihn</numerusform>
            <numerusform>%Ln weitere damit verbunden, Leertaste zeigt sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineageTable</name>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Records of the transaction by level</source>
        <translation>Datensätze des Vorgangs nach Ebene</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Ebene %1</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Start date</source>
        <translation>Startdatum</translation>
    </message>
    <message>
        <source>Bill-to</source>
        <translation>Rechnung an</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Total net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>ERP</source>
        <translation>ERP</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>tax engine</source>
        <translation>Steuerberechnung</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>event broker</source>
        <translation>Ereignisverteiler</translation>
    </message>
    <message>
        <source>warehouse, read only</source>
        <translation>Datenlager, nur lesend</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Accepted, not yet done</source>
        <translation>Angenommen, noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>Sent, being asked</source>
        <translation>Gesendet, wird gefragt</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Dead-lettered</source>
        <translation>Liegengeblieben</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Resolved by hand</source>
        <translation>Von Hand gelöst</translation>
    </message>
    <message>
        <source>Compensating</source>
        <translation>Gleicht aus</translation>
    </message>
    <message>
        <source>Compensated</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Compensation failed</source>
        <translation>Ausgleich gescheitert</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht erkennbar</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Possibly there</source>
        <translation>Vielleicht da</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Nicht mehr gewünscht</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Wartefrist</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Half open</source>
        <translation>Halb offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>nicht gelaufen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Customer key</source>
        <translation>Kundenschl.</translation>
    </message>
    <message>
        <source>Order key</source>
        <translation>Auftragsschl.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Billed every</source>
        <translation>Abrechnung je</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Revenue schedule</source>
        <translation>Erlösplan</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Accounting period</source>
        <translation>Buchungsperiode</translation>
    </message>
</context>
<context>
    <name>MainMenuBar</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>Value map</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>What it is called in the target</source>
        <translation>So heißt er im Zielsystem</translation>
    </message>
    <message>
        <source>Reason, kept in the record</source>
        <translation>Grund, bleibt im Protokoll</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Eintrag speichern</translation>
    </message>
    <message>
        <source>Map product</source>
        <translation>Produkt zuordnen</translation>
    </message>
    <message>
        <source>Map value</source>
        <translation>Wert zuordnen</translation>
    </message>
    <message>
        <source>Nothing is sent by this. What failed for want of it is replayed by a plan, which you read and approve.</source>
        <translation>Hiermit wird nichts gesendet. Was daran scheiterte, wiederholt ein Plan, den Sie lesen und freigeben.</translation>
    </message>
    <message>
        <source>Value in the source</source>
        <translation>Wert in der Quelle</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>NewerStrip</name>
    <message>
        <source>Show them (Shift+N)</source>
        <translation>Zeigen (Shift+N)</translation>
    </message>
</context>
<context>
    <name>NoteStrip</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%Ln transaction(s), %1</source>
        <translation>
            <numerusform>%Ln Vorgang, %1</numerusform>
            <numerusform>%Ln Vorgänge, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has answered: %1</source>
        <translation>Niemand hat reagiert: %1</translation>
    </message>
    <message>
        <source>%1. Now for %2.</source>
        <translation>%1. Jetzt an %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alert(s)</source>
        <translation>
            <numerusform>%Ln neue Meldung</numerusform>
            <numerusform>%Ln neue Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop has no session bus: alerts are listed here and not announced elsewhere.</source>
        <translation>Dieser Desktop hat keinen Sitzungsbus: Meldungen stehen nur hier und werden nirgends sonst angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) not acknowledged</source>
        <translation>
            <numerusform>%Ln nicht bestätigte Meldung</numerusform>
            <numerusform>%Ln nicht bestätigte Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert waits</source>
        <translation>Keine Meldung wartet</translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Meldungen zeigen</translation>
    </message>
</context>
<context>
    <name>OpenInButton</name>
    <message>
        <source>Open in…</source>
        <translation>Öffnen in…</translation>
    </message>
</context>
<context>
    <name>OperationsDock</name>
    <message>
        <source>Operations dock</source>
        <translation>Vorhabenleiste</translation>
    </message>
    <message>
        <source>Operation shown</source>
        <translation>Gezeigtes Vorhaben</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Hide dock</source>
        <translation>Leiste ausblenden</translation>
    </message>
    <message>
        <source>Nothing runs. A plan that was approved and started shows here what it does.</source>
        <translation>Nichts läuft. Ein freigegebener und gestarteter Plan zeigt hier, was er tut.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
</context>
<context>
    <name>OperationsPage</name>
    <message>
        <source>Operations</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Noch keine Pläne</translation>
    </message>
    <message>
        <source>A replay starts from a cause: its orders are frozen, the target is asked, and the plan waits here until it is approved.</source>
        <translation>Eine Wiederholung beginnt bei einer Ursache: ihre Aufträge werden eingefroren, das Ziel wird gefragt, und der Plan wartet hier auf Freigabe.</translation>
    </message>
    <message>
        <source>Go to Exceptions</source>
        <translation>Zu den Ausnahmen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to a page, view, cause or order, or do something</source>
        <translation>Zu Seite, Ansicht, Ursache oder Auftrag gehen, oder etwas tun</translation>
    </message>
    <message>
        <source>Where to go and what to do</source>
        <translation>Wohin gehen und was tun</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Find a list of orders</source>
        <translation>Liste von Aufträgen suchen</translation>
    </message>
    <message>
        <source>Paste order numbers, whatever stands between them. Numbers that are not known here are named.</source>
        <translation>Auftragsnummern einfügen, mit beliebigen Trennzeichen. Hier unbekannte Nummern werden genannt.</translation>
    </message>
    <message>
        <source>Order numbers</source>
        <translation>Auftragsnummern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Find them</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>PayloadPane</name>
    <message>
        <source>Payload shown: %1</source>
        <translation>Gezeigte Nutzlast: %1</translation>
    </message>
    <message>
        <source>compare with:</source>
        <translation>vergleichen mit:</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Verglichen mit: %1</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorige Abweichung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächste Abweichung</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzlast</translation>
    </message>
    <message>
        <source>Nothing was sent for this order yet, so there is no payload to show.</source>
        <translation>Für diesen Auftrag wurde noch nichts gesendet, also gibt es keine Nutzlast zu zeigen.</translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>Payload</source>
        <translation>Nutzlast</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>, before: %1</source>
        <translation>, vorher: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Show all, %Ln more lines</source>
        <translation>
            <numerusform>Alle zeigen, %Ln weitere Zeile</numerusform>
            <numerusform>Alle zeigen, %Ln weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>Payloads</name>
    <message>
        <source>Attempt %1, sent</source>
        <translation>Versuch %1, gesendet</translation>
    </message>
    <message>
        <source>Attempt %1, answer</source>
        <translation>Versuch %1, Antwort</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurückgelesen</translation>
    </message>
    <message>
        <source>Attempt %1, sent with %2 effects in one request</source>
        <translation>Versuch %1, gesendet mit %2 Wirkungen in einer Anfrage</translation>
    </message>
    <message>
        <source>Attempt %1, answer for %2 effects</source>
        <translation>Versuch %1, Antwort für %2 Wirkungen</translation>
    </message>
</context>
<context>
    <name>PercentileChart</name>
    <message>
        <source>%1 h</source>
        <translation>%1 Std</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>werden gesendet</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>nichts gesendet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>done, read back</source>
        <translation>fertig, zurückgelesen</translation>
    </message>
    <message>
        <source>already there, nothing sent</source>
        <translation>schon da, nichts gesendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>in doubt, being asked</source>
        <translation>ungewiss, wird gefragt</translation>
    </message>
    <message>
        <source>differ, stopped</source>
        <translation>weichen ab, angehalten</translation>
    </message>
    <message>
        <source>no longer wanted</source>
        <translation>nicht mehr gewünscht</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer failure(s) are not in this plan</source>
        <translation>
            <numerusform>%Ln neuerer Fehler ist nicht in diesem Plan</numerusform>
            <numerusform>%Ln neuere Fehler sind nicht in diesem Plan</numerusform>
        </translation>
    </message>
    <message>
        <source>mapping %1</source>
        <translation>Zuordnung %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>every step asks its target first</source>
        <translation>jeder Schritt fragt zuerst sein Ziel</translation>
    </message>
    <message>
        <source>then the flow goes on</source>
        <translation>dann läuft der Ablauf weiter</translation>
    </message>
    <message>
        <source>%1 orders need %2 effects: orders of one customer share one</source>
        <translation>%1 Aufträge brauchen %2 Wirkungen: Aufträge eines Kunden teilen sich eine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) frozen at</source>
        <translation>
            <numerusform>%Ln Posten eingefroren um</numerusform>
            <numerusform>%Ln Posten eingefroren um</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins the flow</source>
        <translation>Beginnt Ablauf</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Neu geprüft</translation>
    </message>
    <message>
        <source>Flow begun</source>
        <translation>Ablauf begonnen</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>a gap: checked here first</source>
        <translation>eine Lücke: zuerst hier geprüft</translation>
    </message>
    <message>
        <source>checked here, nothing is sent by it</source>
        <translation>hier geprüft, dabei wird nichts gesendet</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>gefragt %1</translation>
    </message>
    <message>
        <source>also for %1</source>
        <translation>auch für %1</translation>
    </message>
    <message>
        <source>its steps ask their targets before they send</source>
        <translation>die Schritte fragen ihr Ziel, bevor sie senden</translation>
    </message>
    <message>
        <source>the next step goes on by itself</source>
        <translation>der nächste Schritt folgt von selbst</translation>
    </message>
    <message>
        <source>passed the check, the flow goes on</source>
        <translation>geprüft, der Ablauf geht weiter</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>never begun: %1, which it needs, did not end well</source>
        <translation>nie begonnen: %1, wovon es abhängt, ging nicht gut aus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln flow(s) begin; each of their steps asks its target first.</source>
        <translation>
            <numerusform>%Ln Ablauf beginnt; jeder seiner Schritte fragt zuerst sein Ziel.</numerusform>
            <numerusform>%Ln Abläufe beginnen; jeder ihrer Schritte fragt zuerst sein Ziel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) wait until what they need was read back.</source>
        <translation>
            <numerusform>%Ln Eintrag wartet, bis zurückgelesen ist, was er braucht.</numerusform>
            <numerusform>%Ln Einträge warten, bis zurückgelesen ist, was sie brauchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further order(s) wait for the same effect and go on with it.</source>
        <translation>
            <numerusform>%Ln weiterer Auftrag wartet auf dieselbe Wirkung und geht mit ihr weiter.</numerusform>
            <numerusform>%Ln weitere Aufträge warten auf dieselbe Wirkung und gehen mit ihr weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next steps of each order go on by themselves once it is proved.</source>
        <translation>Die nächsten Schritte jedes Auftrags folgen von selbst, sobald er belegt ist.</translation>
    </message>
    <message>
        <source>Cannot be built yet, so it is not approved with this plan: %1</source>
        <translation>Kann noch nicht gebildet werden und ist daher mit diesem Plan nicht freigegeben: %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Gesendet %1</translation>
    </message>
    <message>
        <source>Made on the way: %1</source>
        <translation>Entsteht unterwegs: %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s) proved</source>
        <translation>
            <numerusform>%Ln weiterer Schritt bewiesen</numerusform>
            <numerusform>%Ln weitere Schritte bewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) go on: %1.</source>
        <translation>
            <numerusform>%Ln Auftrag läuft weiter: %1.</numerusform>
            <numerusform>%Ln Aufträge laufen weiter: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1 this will: %2.</source>
        <translation>Bei %1 geschieht dann: %2.</translation>
    </message>
    <message>
        <source>What is sent must hash to %1, or the item stops.</source>
        <translation>Was gesendet wird, muss die Prüfsumme %1 ergeben, sonst hält die Position an.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>PlanChoices</name>
    <message>
        <source>current mapping</source>
        <translation>aktuelle Zuordnung</translation>
    </message>
    <message>
        <source>mapping of the first try</source>
        <translation>Zuordnung des ersten Versuchs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>From which step</source>
        <translation>Ab welchem Schritt</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>With which mapping</source>
        <translation>Mit welcher Zuordnung</translation>
    </message>
    <message>
        <source>Drop the changed fields</source>
        <translation>Geänderte Felder verwerfen</translation>
    </message>
</context>
<context>
    <name>PlanItemRow</name>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
</context>
<context>
    <name>PlanItems</name>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>In the target</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>%1 in dependency order</source>
        <translation>%1 in Abhängigkeitsfolge</translation>
    </message>
    <message>
        <source>Check: all</source>
        <translation>Prüfung: alle</translation>
    </message>
    <message>
        <source>Show items by check</source>
        <translation>Einträge nach Prüfung zeigen</translation>
    </message>
    <message>
        <source>Items of the plan</source>
        <translation>Einträge des Plans</translation>
    </message>
</context>
<context>
    <name>PlanPace</name>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>gleichzeitig</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Operations</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Start, with a hold window</source>
        <translation>Mit Wartefrist starten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>Ein Feld ändern…</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Nur Änderungen</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Money to be booked</source>
        <translation>Zu buchendes Geld</translation>
    </message>
    <message>
        <source>bound to the plan&apos;s hash</source>
        <translation>an die Prüfsumme gebunden</translation>
    </message>
    <message>
        <source>a gate opens when all before it were read back</source>
        <translation>eine Stufe öffnet, wenn alle davor nachgelesen sind</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>another choice asks the targets again</source>
        <translation>eine andere Wahl fragt die Ziele neu</translation>
    </message>
    <message>
        <source>as it was approved</source>
        <translation>wie freigegeben</translation>
    </message>
    <message>
        <source>Stops at 1 failure in gates 1 and 2, above 5 % after that, or on any new cause.</source>
        <translation>Hält an bei 1 Fehler in Stufe 1 und 2, danach über 5 %, oder bei jeder neuen Ursache.</translation>
    </message>
    <message>
        <source>by entity, what the target does not have</source>
        <translation>je Gesellschaft, was im Ziel fehlt</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>%1 prepared</source>
        <translation>%1 hat vorbereitet</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 hat freigegeben</translation>
    </message>
    <message>
        <source>Nobody has approved it yet</source>
        <translation>Noch von niemandem freigegeben</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>once an order is verified</source>
        <translation>sobald ein Auftrag geprüft ist</translation>
    </message>
    <message>
        <source>Then, by itself</source>
        <translation>Danach, von selbst</translation>
    </message>
    <message>
        <source>part of the plan&apos;s hash</source>
        <translation>Teil der Prüfsumme</translation>
    </message>
</context>
<context>
    <name>PlanVerbs</name>
    <message>
        <source>Approve…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Start, with a hold window</source>
        <translation>Mit Wartefrist starten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Copy the plan&apos;s hash</source>
        <translation>Prüfsumme des Plans kopieren</translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation>Vorgang öffnen</translation>
    </message>
    <message>
        <source>Approve this plan</source>
        <translation>Diesen Plan freigeben</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Stop this operation</source>
        <translation>Dieses Vorhaben beenden</translation>
    </message>
    <message>
        <source>What was sent stays and is verified; what was not sent is released. A stopped plan cannot go on.</source>
        <translation>Gesendetes bleibt und wird geprüft; der Rest ist wieder frei. Ein beendeter Plan kann nicht weitergehen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>Ein Feld ändern…</translation>
    </message>
    <message>
        <source>Drop the changed fields</source>
        <translation>Geänderte Felder verwerfen</translation>
    </message>
    <message>
        <source>Discard this plan…</source>
        <translation>Diesen Plan verwerfen…</translation>
    </message>
    <message>
        <source>Discard this plan</source>
        <translation>Diesen Plan verwerfen</translation>
    </message>
    <message>
        <source>Nothing of it was sent. Its orders are free for another plan; the plan itself is kept, as stopped.</source>
        <translation>Nichts davon wurde gesendet. Seine Aufträge sind frei für einen anderen Plan; der Plan selbst bleibt als beendet erhalten.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Due or took</source>
        <translation>Frist oder Dauer</translation>
    </message>
    <message>
        <source>Will breach</source>
        <translation>Wird verletzt</translation>
    </message>
    <message>
        <source>Transactions behind the point</source>
        <translation>Vorgänge hinter dem Punkt</translation>
    </message>
    <message>
        <source>will breach: %1</source>
        <translation>wird verletzt: %1</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>No transaction stands behind this point.</source>
        <translation>Kein Vorgang steht hinter diesem Punkt.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>Hier fehlt ein Suchbegriff.</translation>
    </message>
    <message>
        <source>%1 cannot stand here.</source>
        <translation>%1 kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>Es gibt kein Feld %1.</translation>
    </message>
    <message>
        <source>This field cannot be compared with %1.</source>
        <translation>Dieses Feld lässt sich nicht mit %1 vergleichen.</translation>
    </message>
    <message>
        <source>A comparison is missing here.</source>
        <translation>Hier fehlt ein Vergleich.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>%1 is not one of the words of this field.</source>
        <translation>%1 ist kein Wort dieses Felds.</translation>
    </message>
    <message>
        <source>%1 is no amount.</source>
        <translation>%1 ist kein Betrag.</translation>
    </message>
    <message>
        <source>%1 is no length of time.</source>
        <translation>%1 ist keine Zeitspanne.</translation>
    </message>
    <message>
        <source>%1 is no day or time.</source>
        <translation>%1 ist kein Tag und keine Zeit.</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 is no path into the records.</source>
        <translation>%1 ist kein Pfad in die Datensätze.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deep.</source>
        <translation>Klammern sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>Die Abfrage ist zu lang.</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>not on</source>
        <translation>nicht am</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>legal entity</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>how long in its lane</source>
        <translation>wie lange in der Bahn</translation>
    </message>
    <message>
        <source>first record</source>
        <translation>erster Datensatz</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>letzte Änderung</translation>
    </message>
    <message>
        <source>system where it failed</source>
        <translation>System, in dem es scheiterte</translation>
    </message>
    <message>
        <source>operation that failed</source>
        <translation>Operation, die scheiterte</translation>
    </message>
    <message>
        <source>state of the step</source>
        <translation>Stand des Schritts</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>vendor&apos;s code</source>
        <translation>Code des Herstellers</translation>
    </message>
    <message>
        <source>how long open</source>
        <translation>wie lange offen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>Ausnahme</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Any word, or: lane = order and money &gt; 10000 EUR and age &gt; 2d</source>
        <translation>Ein Wort, oder: lane = order and money &gt; 10000 EUR and age &gt; 2d</translation>
    </message>
    <message>
        <source>What could be written here</source>
        <translation>Was hier stehen könnte</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason, kept in the record</source>
        <translation>Grund, wird aufbewahrt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RulePane</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>From this money on, %1</source>
        <translation>Ab diesem Betrag, %1</translation>
    </message>
    <message>
        <source>From so many transactions on</source>
        <translation>Ab so vielen Vorgängen</translation>
    </message>
    <message>
        <source>Due within hours; empty: late ones</source>
        <translation>Fällig binnen Stunden; leer: verspätete</translation>
    </message>
    <message>
        <source>Quiet from, until (%1)</source>
        <translation>Ruhe von, bis (%1)</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Escalate after hours without an answer</source>
        <translation>Eskalieren nach Stunden ohne Reaktion</translation>
    </message>
    <message>
        <source>Escalate to</source>
        <translation>Eskalieren an</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Keep for everybody</source>
        <translation>Für alle übernehmen</translation>
    </message>
    <message>
        <source>As in its file</source>
        <translation>Wie in der Datei</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
</context>
<context>
    <name>RunbookPane</name>
    <message>
        <source>The last fix that worked</source>
        <translation>Die letzte Lösung, die half</translation>
    </message>
    <message>
        <source>Open its plan</source>
        <translation>Ihren Plan öffnen</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>every transaction</source>
        <translation>alle Vorgänge</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>Mit dem Team teilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <source>Pause the system, so that nothing runs against the wall</source>
        <translation>Das System anhalten, damit nichts gegen die Wand läuft</translation>
    </message>
    <message>
        <source>Have its administrator renew the key or grant the right that the answer names</source>
        <translation>Den Verwalter den Schlüssel erneuern oder das Recht geben lassen, das die Antwort nennt</translation>
    </message>
    <message>
        <source>Probe the system and see it healthy</source>
        <translation>Das System prüfen und sehen, dass es gesund ist</translation>
    </message>
    <message>
        <source>Resume it and plan the replay of the cause</source>
        <translation>Es fortsetzen und die Wiederholung der Ursache planen</translation>
    </message>
    <message>
        <source>Check whether a person or a job holds the record in the CRM</source>
        <translation>Nachsehen, ob eine Person oder ein Lauf den Datensatz im CRM hält</translation>
    </message>
    <message>
        <source>Check that the field still exists and may be written</source>
        <translation>Nachsehen, ob es das Feld noch gibt und ob es beschrieben werden darf</translation>
    </message>
    <message>
        <source>Plan the replay; the financial transaction is left alone</source>
        <translation>Die Wiederholung planen; der finanzielle Vorgang bleibt unberührt</translation>
    </message>
    <message>
        <source>Wait until the time that is shown; the system is asked by itself until then</source>
        <translation>Bis zur gezeigten Zeit warten; bis dahin wird das System von selbst gefragt</translation>
    </message>
    <message>
        <source>Open the record in the target and look for our reference</source>
        <translation>Den Datensatz im Zielsystem öffnen und nach unserer Referenz suchen</translation>
    </message>
    <message>
        <source>Say what you found: done with its number, or not done</source>
        <translation>Sagen, was Sie gefunden haben: erledigt mit seiner Nummer oder nicht erledigt</translation>
    </message>
    <message>
        <source>The verdict is kept with your name and opens or closes the way to send again.</source>
        <translation>Das Urteil wird mit Ihrem Namen aufbewahrt und öffnet oder schließt den Weg zum erneuten Senden.</translation>
    </message>
    <message>
        <source>Check the accounting period of the entity in the ERP</source>
        <translation>Die Buchungsperiode der Gesellschaft im ERP prüfen</translation>
    </message>
    <message>
        <source>A closed period needs another date, not a replay.</source>
        <translation>Eine geschlossene Periode braucht ein anderes Datum, keine Wiederholung.</translation>
    </message>
    <message>
        <source>Compare number and amount of the invoice in billing and in the ERP</source>
        <translation>Nummer und Betrag der Rechnung in Abrechnung und ERP vergleichen</translation>
    </message>
    <message>
        <source>Look for the payment under another reference before it is booked</source>
        <translation>Nach der Zahlung unter einer anderen Referenz suchen, bevor sie gebucht wird</translation>
    </message>
    <message>
        <source>Plan the replay with the canary and read the first receipt</source>
        <translation>Die Wiederholung in Stufen planen und den ersten Beleg lesen</translation>
    </message>
    <message>
        <source>Find the item in the ERP that sales means by this code</source>
        <translation>Den Artikel im ERP finden, den der Vertrieb mit diesem Code meint</translation>
    </message>
    <message>
        <source>The map names it; a wrong entry books wrong revenue.</source>
        <translation>Die Zuordnung nennt ihn; ein falscher Eintrag bucht falschen Erlös.</translation>
    </message>
    <message>
        <source>Have the product owner confirm that it is the same item</source>
        <translation>Vom Produktverantwortlichen bestätigen lassen, dass es derselbe Artikel ist</translation>
    </message>
    <message>
        <source>Map product… (F) and give the reason</source>
        <translation>Produkt zuordnen … (F) und den Grund angeben</translation>
    </message>
    <message>
        <source>Plan the replay of the cause and look at one order before and after</source>
        <translation>Die Wiederholung der Ursache planen und einen Auftrag vorher und nachher ansehen</translation>
    </message>
    <message>
        <source>Tell sales ops which price book brought the new code</source>
        <translation>Dem Vertriebsinnendienst sagen, welches Preisbuch den neuen Code gebracht hat</translation>
    </message>
    <message>
        <source>The next code of the same book will stop orders as well.</source>
        <translation>Der nächste Code desselben Buchs wird ebenfalls Aufträge aufhalten.</translation>
    </message>
    <message>
        <source>Ask again now, so that the picture is fresh</source>
        <translation>Jetzt neu fragen, damit das Bild frisch ist</translation>
    </message>
    <message>
        <source>Check in the CRM that the deal is really won and its quote approved</source>
        <translation>Im CRM prüfen, ob das Geschäft wirklich gewonnen und sein Angebot freigegeben ist</translation>
    </message>
    <message>
        <source>Check that customer and legal entity stand in the ERP</source>
        <translation>Prüfen, ob Kunde und Gesellschaft im ERP stehen</translation>
    </message>
    <message>
        <source>Plan the replay; the flow is taken up and every step asks its target first</source>
        <translation>Die Wiederholung planen; der Ablauf wird aufgenommen, und jeder Schritt fragt zuerst sein Zielsystem</translation>
    </message>
    <message>
        <source>Check that billing did not start on its own in the meantime</source>
        <translation>Prüfen, dass die Abrechnung inzwischen nicht von selbst begonnen hat</translation>
    </message>
    <message>
        <source>Then there is a subscription without an order.</source>
        <translation>Dann gibt es ein Abonnement ohne Auftrag.</translation>
    </message>
    <message>
        <source>Read the vendor&apos;s answer and find the field it is about</source>
        <translation>Die Antwort des Herstellers lesen und das Feld finden, um das es geht</translation>
    </message>
    <message>
        <source>Decide where it is wrong: in the source, in a mapping, or in the target&apos;s set-up</source>
        <translation>Entscheiden, wo es falsch ist: in der Quelle, in einer Zuordnung oder in der Einrichtung des Zielsystems</translation>
    </message>
    <message>
        <source>Repair it there; only when it cannot be, change the field in the plan</source>
        <translation>Dort beheben; nur wenn das nicht geht, das Feld im Plan ändern</translation>
    </message>
    <message>
        <source>Plan the replay and look at the field before and after</source>
        <translation>Die Wiederholung planen und das Feld vorher und nachher ansehen</translation>
    </message>
    <message>
        <source>Note what let it through</source>
        <translation>Festhalten, was es durchgelassen hat</translation>
    </message>
    <message>
        <source>The next person finds it beside this cause.</source>
        <translation>Der Nächste findet es neben dieser Ursache.</translation>
    </message>
    <message>
        <source>The ERP answers &quot;accepted&quot; and works later</source>
        <translation>Das ERP antwortet „angenommen“ und arbeitet später</translation>
    </message>
    <message>
        <source>Contracts end, at once or with their term</source>
        <translation>Verträge enden, sofort oder mit ihrer Laufzeit</translation>
    </message>
    <message>
        <source>The whole life of a contract</source>
        <translation>Das ganze Leben eines Vertrags</translation>
    </message>
    <message>
        <source>The answer to a batch is lost</source>
        <translation>Die Antwort auf einen Stapel geht verloren</translation>
    </message>
    <message>
        <source>The answer is lost after the commit (KEY)</source>
        <translation>Die Antwort geht nach dem Festschreiben verloren (KEY)</translation>
    </message>
    <message>
        <source>The answer is lost after the commit (NONE)</source>
        <translation>Die Antwort geht nach dem Festschreiben verloren (NONE)</translation>
    </message>
    <message>
        <source>The answer is lost after the commit (QUERY)</source>
        <translation>Die Antwort geht nach dem Festschreiben verloren (QUERY)</translation>
    </message>
    <message>
        <source>The answer is lost after the commit (UPSERT)</source>
        <translation>Die Antwort geht nach dem Festschreiben verloren (UPSERT)</translation>
    </message>
    <message>
        <source>A replay stops at its canary</source>
        <translation>Eine Wiederholung bleibt an ihrer Stufe stehen</translation>
    </message>
    <message>
        <source>One field changed for many orders, then replayed from the start</source>
        <translation>Ein Feld für viele Aufträge geändert, dann von vorn wiederholt</translation>
    </message>
    <message>
        <source>An upgrade reaches billing, but not the revenue schedule nor the CRM</source>
        <translation>Ein Upgrade erreicht die Abrechnung, aber weder den Erlösplan noch das CRM</translation>
    </message>
    <message>
        <source>A credit memo in the ERP reaches the CRM and billing</source>
        <translation>Eine Gutschrift im ERP erreicht das CRM und die Abrechnung</translation>
    </message>
    <message>
        <source>An amendment in billing alone does not change the contract value</source>
        <translation>Eine Änderung allein in der Abrechnung ändert den Vertragswert nicht</translation>
    </message>
    <message>
        <source>A webhook retry must not create a second invoice</source>
        <translation>Ein wiederholter Webhook darf keine zweite Rechnung anlegen</translation>
    </message>
    <message>
        <source>The CRM update fails after the ERP has the order</source>
        <translation>Das CRM-Update scheitert, nachdem das ERP den Auftrag hat</translation>
    </message>
    <message>
        <source>The CRM write-back fails after the ERP succeeded</source>
        <translation>Das Zurückschreiben ins CRM scheitert nach dem Erfolg im ERP</translation>
    </message>
    <message>
        <source>Quarter end against rate limits</source>
        <translation>Quartalsende gegen Anfragegrenzen</translation>
    </message>
    <message>
        <source>Duplicate events, late answers, a slow ledger</source>
        <translation>Doppelte Ereignisse, späte Antworten, ein langsames Hauptbuch</translation>
    </message>
    <message>
        <source>Billing set-up fails for good, the order is undone</source>
        <translation>Das Einrichten der Abrechnung scheitert endgültig, der Auftrag wird zurückgenommen</translation>
    </message>
    <message>
        <source>Customer created in the ERP, billing set-up fails</source>
        <translation>Kunde im ERP angelegt, Einrichten der Abrechnung scheitert</translation>
    </message>
    <message>
        <source>Billing is down, ERP orders go on</source>
        <translation>Die Abrechnung steht, ERP-Aufträge laufen weiter</translation>
    </message>
    <message>
        <source>Product-code mapping fails</source>
        <translation>Die Zuordnung eines Produktcodes scheitert</translation>
    </message>
    <message>
        <source>Credit, stock, price and tax are asked before the first effect</source>
        <translation>Kredit, Bestand, Preis und Steuer werden vor der ersten Wirkung abgefragt</translation>
    </message>
    <message>
        <source>The cancellation is answered as done and changes nothing</source>
        <translation>Die Stornierung wird als erledigt gemeldet und ändert nichts</translation>
    </message>
    <message>
        <source>NetSuite takes every order as an asynchronous job and answers 202. The job is asked, the order is read back, and only then the flow goes on. Half of the answers are lost: those orders are looked for and found.</source>
        <translation>NetSuite nimmt jeden Auftrag als asynchronen Lauf an und antwortet 202. Der Lauf wird abgefragt, der Auftrag zurückgelesen, und erst dann geht der Ablauf weiter. Die Hälfte der Antworten geht verloren: diese Aufträge werden gesucht und gefunden.</translation>
    </message>
    <message>
        <source>Sales cancels three contracts at once and lets three others run out. Billing, the ERP and the CRM follow, each once; what was invoiced stays.</source>
        <translation>Der Vertrieb kündigt drei Verträge sofort und lässt drei andere auslaufen. Abrechnung, ERP und CRM folgen, jedes einmal; was berechnet wurde, bleibt.</translation>
    </message>
    <message>
        <source>Four orders are sold, upgraded and renewed; the customers use more than they bought, one month is paid late, a part is refunded while the ledger&apos;s period is closed. Every change reaches every system once, in business order.</source>
        <translation>Vier Aufträge werden verkauft, erweitert und verlängert; die Kunden verbrauchen mehr, als sie gekauft haben, ein Monat wird spät bezahlt, ein Teil wird erstattet, während die Periode des Hauptbuchs geschlossen ist. Jede Änderung erreicht jedes System einmal, in fachlicher Reihenfolge.</translation>
    </message>
    <message>
        <source>Salesforce is slow, so finished orders are written back many at a time. It commits each batch and loses every second answer: all orders of such a batch are without a verdict, and each is looked for. Two hundred orders: exactly two hundred records, none written twice.</source>
        <translation>Salesforce ist langsam, also werden fertige Aufträge viele auf einmal zurückgeschrieben. Es schreibt jeden Stapel fest und verliert jede zweite Antwort: alle Aufträge eines solchen Stapels sind ohne Urteil, und jeder wird gesucht. Zweihundert Aufträge: genau zweihundert Datensätze, keiner zweimal geschrieben.</translation>
    </message>
    <message>
        <source>Stripe commits every subscription and loses the answer of every second one; then its keys expire. An expired key would create a second subscription, so Stripe is asked instead. Two hundred orders, a hundred lost answers, everything is replayed: exactly two hundred effects.</source>
        <translation>Stripe schreibt jedes Abonnement fest und verliert die Antwort auf jedes zweite; dann laufen seine Schlüssel ab. Ein abgelaufener Schlüssel würde ein zweites Abonnement anlegen, also wird Stripe gefragt. Zweihundert Aufträge, hundert verlorene Antworten, alles wird wiederholt: genau zweihundert Wirkungen.</translation>
    </message>
    <message>
        <source>A target that takes no key and cannot be asked. The hundred stay in doubt, visibly, until a person looks and decides. Two hundred orders, a hundred lost answers, everything is replayed: exactly two hundred effects.</source>
        <translation>Ein Zielsystem, das keinen Schlüssel nimmt und nicht gefragt werden kann. Die hundert bleiben sichtbar ungewiss, bis eine Person nachsieht und entscheidet. Zweihundert Aufträge, hundert verlorene Antworten, alles wird wiederholt: genau zweihundert Wirkungen.</translation>
    </message>
    <message>
        <source>The same with plain POST: NetSuite gives no key, and its search sees a new order only after a delay. An empty answer before that proves nothing. Two hundred orders, a hundred lost answers, everything is replayed: exactly two hundred effects.</source>
        <translation>Dasselbe mit einfachem POST: NetSuite gibt keinen Schlüssel, und seine Suche sieht einen neuen Auftrag erst nach einer Weile. Eine leere Antwort davor beweist nichts. Zweihundert Aufträge, hundert verlorene Antworten, alles wird wiederholt: genau zweihundert Wirkungen.</translation>
    </message>
    <message>
        <source>NetSuite commits every order and loses the answer of every second one. By PUT eid: the target can be asked for our own id. Two hundred orders, a hundred lost answers, everything is replayed: exactly two hundred effects.</source>
        <translation>NetSuite schreibt jeden Auftrag fest und verliert die Antwort auf jeden zweiten. Durch PUT eid: kann das Zielsystem nach unserer eigenen Kennung gefragt werden. Zweihundert Aufträge, hundert verlorene Antworten, alles wird wiederholt: genau zweihundert Wirkungen.</translation>
    </message>
    <message>
        <source>Twenty deals carry a product code nobody has mapped. The map is repaired, but six of the orders will be refused by NetSuite for another reason. The replay lets one order go, then one more, then five, and waits each time until everything that follows was read back: the fifth order is refused, the plan stops, and the other thirteen are never touched.</source>
        <translation>Zwanzig Geschäfte tragen einen Produktcode, den niemand zugeordnet hat. Die Zuordnung wird ergänzt, aber sechs der Aufträge wird NetSuite aus einem anderen Grund abweisen. Die Wiederholung lässt einen Auftrag los, dann noch einen, dann fünf, und wartet jedes Mal, bis alles Folgende zurückgelesen ist: der fünfte Auftrag wird abgewiesen, der Plan bleibt stehen, und die anderen dreizehn werden nie angerührt.</translation>
    </message>
    <message>
        <source>Salesforce refuses to show eight orders to sales because of their date. The date is changed for all of them at once and they are replayed from the start: what stands in NetSuite and Stripe is read again and never sent again, and only the write-back goes out, with the new date.</source>
        <translation>Salesforce weigert sich, dem Vertrieb acht Aufträge zu zeigen, ihres Datums wegen. Das Datum wird für alle auf einmal geändert, und sie werden von vorn wiederholt: was in NetSuite und Stripe steht, wird erneut gelesen und nie erneut gesendet, und nur das Zurückschreiben geht hinaus, mit dem neuen Datum.</translation>
    </message>
    <message>
        <source>Six customers upgrade in mid-term. Billing takes every change; NetSuite refuses the revenue schedules and Salesforce the contract values. Both are repaired and what failed is replayed: each system has every upgrade once, and billing was not asked again.</source>
        <translation>Sechs Kunden erweitern mitten in der Laufzeit. Die Abrechnung nimmt jede Änderung an; NetSuite weist die Erlöspläne ab und Salesforce die Vertragswerte. Beides wird behoben und das Gescheiterte wiederholt: jedes System hat jedes Upgrade einmal, und die Abrechnung wurde nicht noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Finance credits six invoices in NetSuite. Salesforce is in maintenance, so sales would never learn of it. The credit notes are in billing at once; when Salesforce is back its records come by themselves, each once.</source>
        <translation>Die Finanzabteilung schreibt in NetSuite sechs Rechnungen gut. Salesforce wird gewartet, der Vertrieb erführe es also nie. Die Gutschriften stehen sofort in der Abrechnung; wenn Salesforce zurück ist, kommen seine Datensätze von selbst, jeder einmal.</translation>
    </message>
    <message>
        <source>Somebody changes four subscriptions in Stripe by hand. The ERP and the CRM keep the old value, and that is seen as a gap of each order in both. Sales records the amendments, the flow carries them everywhere, and the gaps close.</source>
        <translation>Jemand ändert vier Abonnements in Stripe von Hand. ERP und CRM behalten den alten Wert, und das wird in beiden als Lücke jedes Auftrags gesehen. Der Vertrieb erfasst die Änderungen, der Ablauf trägt sie überallhin, und die Lücken schließen sich.</translation>
    </message>
    <message>
        <source>Six orders are billed. Stripe reports each invoice by poll and by webhook, repeats every webhook four times and sends them out of order. NetSuite must hold exactly one invoice per order.</source>
        <translation>Sechs Aufträge werden berechnet. Stripe meldet jede Rechnung durch Abfrage und Webhook, wiederholt jeden Webhook viermal und sendet sie durcheinander. NetSuite darf genau eine Rechnung je Auftrag haben.</translation>
    </message>
    <message>
        <source>Two deals are ordered, subscribed and invoiced; then Salesforce refuses to show the order. Nothing financial is undone for that: the invoices are issued, so undoing is refused and says what remains possible. The CRM is repaired and told again.</source>
        <translation>Zwei Geschäfte sind bestellt, abonniert und berechnet; dann weigert sich Salesforce, den Auftrag zu zeigen. Dafür wird nichts Finanzielles zurückgenommen: die Rechnungen sind gestellt, also wird das Zurücknehmen abgelehnt und gesagt, was möglich bleibt. Das CRM wird repariert und erfährt es noch einmal.</translation>
    </message>
    <message>
        <source>Salesforce refuses every write-back. Nothing financial is undone for its sake: orders and subscriptions stand. When Salesforce takes them again the write-backs alone are replayed.</source>
        <translation>Salesforce weist jedes Zurückschreiben ab. Seinetwegen wird nichts Finanzielles zurückgenommen: Aufträge und Abonnements bleiben stehen. Wenn Salesforce wieder annimmt, wird allein das Zurückschreiben wiederholt.</translation>
    </message>
    <message>
        <source>Forty deals close in one minute while NetSuite lets four requests through at a time and Stripe turns every third one away. Nothing is lost, nothing is doubled, nobody is asked.</source>
        <translation>Vierzig Geschäfte werden in einer Minute gewonnen, während NetSuite vier Anfragen gleichzeitig durchlässt und Stripe jede dritte abweist. Nichts geht verloren, nichts wird doppelt, niemand wird gefragt.</translation>
    </message>
    <message>
        <source>Stripe tells everything twice and out of order, its answers come late or get lost after the commit, and NetSuite breaks after every fourth write. Each order has one order, one subscription, one invoice.</source>
        <translation>Stripe sagt alles zweimal und durcheinander, seine Antworten kommen spät oder gehen nach dem Festschreiben verloren, und NetSuite bricht nach jedem vierten Schreiben ab. Jeder Auftrag hat einen Auftrag, ein Abonnement, eine Rechnung.</translation>
    </message>
    <message>
        <source>Three deals are won. NetSuite takes customers and orders; Stripe refuses to set up billing and stays so. Each order is undone: cancelled in NetSuite and read back, the customer stays, nothing was ever sent past the failed step.</source>
        <translation>Drei Geschäfte werden gewonnen. NetSuite nimmt Kunden und Aufträge; Stripe weigert sich, die Abrechnung einzurichten, und bleibt dabei. Jeder Auftrag wird zurückgenommen: in NetSuite storniert und zurückgelesen, der Kunde bleibt, über den gescheiterten Schritt hinaus wurde nie etwas gesendet.</translation>
    </message>
    <message>
        <source>Twelve deals are won. NetSuite takes customers and orders; Stripe refuses to set up billing, then is repaired. Replaying must set up billing once per order and touch nothing that already stands.</source>
        <translation>Zwölf Geschäfte werden gewonnen. NetSuite nimmt Kunden und Aufträge; Stripe weigert sich, die Abrechnung einzurichten, und wird dann repariert. Die Wiederholung muss die Abrechnung einmal je Auftrag einrichten und darf nichts anrühren, was schon steht.</translation>
    </message>
    <message>
        <source>Stripe does not answer while ten deals are won. NetSuite takes every order; what billing should have waits in the queue. When Stripe is back the queue runs by itself: ten subscriptions, each once, and nobody had to do anything.</source>
        <translation>Stripe antwortet nicht, während zehn Geschäfte gewonnen werden. NetSuite nimmt jeden Auftrag; was die Abrechnung haben soll, wartet in der Schlange. Wenn Stripe zurück ist, läuft die Schlange von selbst: zehn Abonnements, jedes einmal, und niemand musste etwas tun.</translation>
    </message>
    <message>
        <source>Eight deals carry a product code nobody has mapped. Each becomes one governed exception under one cause, no row is lost and nothing is sent. The map is repaired in the workspace and the cause is replayed.</source>
        <translation>Acht Geschäfte tragen einen Produktcode, den niemand zugeordnet hat. Jedes wird eine geführte Ausnahme unter einer Ursache, keine Zeile geht verloren und nichts wird gesendet. Die Zuordnung wird im Arbeitsbereich ergänzt und die Ursache wiederholt.</translation>
    </message>
    <message>
        <source>One deal after the other meets a system that says no: the ERP holds the customer, then the item is out of stock, then the price in the price book has changed since the quote, then the tax engine cannot place the address; an upgrade asks as well. Nothing is sent for any of them until the cause is mended and the check is replayed. Then systems do not answer at all, and what waits goes on by itself.</source>
        <translation>Ein Geschäft nach dem anderen trifft auf ein System, das Nein sagt: das ERP hält den Kunden an, dann ist der Artikel nicht vorrätig, dann hat sich der Preis im Preisbuch seit dem Angebot geändert, dann kann die Steuermaschine die Adresse nicht zuordnen; auch ein Upgrade fragt. Für keines davon wird etwas gesendet, bis die Ursache behoben und die Prüfung wiederholt ist. Dann antworten Systeme gar nicht, und was wartet, geht von selbst weiter.</translation>
    </message>
    <message>
        <source>An order is to be undone. NetSuite answers the cancellation with success and leaves the order as it is. The answer is not believed: the order is read back, found live, and the undoing has failed, visibly. After the repair it is undone by a new command.</source>
        <translation>Ein Auftrag soll zurückgenommen werden. NetSuite beantwortet die Stornierung mit Erfolg und lässt den Auftrag, wie er ist. Der Antwort wird nicht geglaubt: der Auftrag wird zurückgelesen, lebt noch, und das Zurücknehmen ist sichtbar gescheitert. Nach der Reparatur wird er durch einen neuen Befehl zurückgenommen.</translation>
    </message>
    <message>
        <source>A system refuses our credentials or rights</source>
        <translation>Ein System weist unsere Anmeldung oder Rechte ab</translation>
    </message>
    <message>
        <source>The CRM does not know what the ERP has</source>
        <translation>Das CRM kennt nicht, was das ERP hat</translation>
    </message>
    <message>
        <source>Sent, and nobody can prove what happened</source>
        <translation>Gesendet, und niemand kann beweisen, was geschah</translation>
    </message>
    <message>
        <source>Money in billing that the ledger does not know</source>
        <translation>Geld in der Abrechnung, das das Hauptbuch nicht kennt</translation>
    </message>
    <message>
        <source>A code that no value map knows</source>
        <translation>Ein Code, den keine Zuordnung kennt</translation>
    </message>
    <message>
        <source>A deal that never reached the ERP</source>
        <translation>Ein Geschäft, das nie ins ERP kam</translation>
    </message>
    <message>
        <source>The system refused what was sent</source>
        <translation>Das System hat das Gesendete abgewiesen</translation>
    </message>
</context>
<context>
    <name>Sla</name>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>newest first; late by the day they stopped, breaches by the day they were due</source>
        <translation>Neuestes zuerst; Verspätete nach dem Tag des Endes, Verstöße nach dem Tag der Fälligkeit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Open at its end</source>
        <translation>Offen am Ende</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Verstöße</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Noch fällig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Quote to order</source>
        <translation>Angebot bis Auftrag</translation>
    </message>
    <message>
        <source>Order creation</source>
        <translation>Auftragsanlage</translation>
    </message>
    <message>
        <source>Order to invoice</source>
        <translation>Auftrag bis Rechnung</translation>
    </message>
    <message>
        <source>Invoice generation</source>
        <translation>Rechnungserstellung</translation>
    </message>
    <message>
        <source>Invoice posting</source>
        <translation>Rechnungsbuchung</translation>
    </message>
    <message>
        <source>Payment propagation</source>
        <translation>Weitergabe der Zahlung</translation>
    </message>
    <message>
        <source>Sync lag</source>
        <translation>Abgleichverzug</translation>
    </message>
    <message>
        <source>Exception resolution</source>
        <translation>Lösung von Ausnahmen</translation>
    </message>
    <message>
        <source>until %1: %2 breaches expected, %3 to %4</source>
        <translation>bis %1: %2 Verstöße erwartet, %3 bis %4</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>of what stopped in the period, business time</source>
        <translation>dessen, was im Zeitraum endete, Geschäftszeit</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Age of open clocks</source>
        <translation>Alter offener Uhren</translation>
    </message>
    <message>
        <source>since they started, every hour counted</source>
        <translation>seit ihrem Beginn, jede Stunde gezählt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>breaches until then, if nobody acts; band of 80 % confidence</source>
        <translation>Verstöße bis dahin, wenn niemand handelt; Band mit 80 % Sicherheit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Back-test of the forecast</source>
        <translation>Rückprüfung der Prognose</translation>
    </message>
    <message numerus="yes">
        <source>each past day forecast from the %Ln day(s) before it, at a quarter, half and three quarters of the limit</source>
        <translation>
            <numerusform>jeder vergangene Tag, prognostiziert aus %Ln Tag davor, bei einem Viertel, der Hälfte und drei Vierteln der Grenze</numerusform>
            <numerusform>jeder vergangene Tag, prognostiziert aus den %Ln Tagen davor, bei einem Viertel, der Hälfte und drei Vierteln der Grenze</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Came true</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>warning %1</source>
        <translation>Warnung %1</translation>
    </message>
    <message>
        <source>calendar %1</source>
        <translation>Kalender %1</translation>
    </message>
    <message>
        <source>region %1: %2</source>
        <translation>Region %1: %2</translation>
    </message>
    <message>
        <source>entity %1: %2</source>
        <translation>Gesellschaft %1: %2</translation>
    </message>
    <message>
        <source>a customer appears</source>
        <translation>ein Kunde erscheint</translation>
    </message>
    <message>
        <source>the customer&apos;s credit is held</source>
        <translation>der Kredit des Kunden gesperrt wird</translation>
    </message>
    <message>
        <source>the customer&apos;s credit is released</source>
        <translation>der Kredit des Kunden wieder frei wird</translation>
    </message>
    <message>
        <source>a deal appears</source>
        <translation>eine Verkaufschance erscheint</translation>
    </message>
    <message>
        <source>the deal is won</source>
        <translation>die Verkaufschance gewonnen wird</translation>
    </message>
    <message>
        <source>the deal is lost</source>
        <translation>die Verkaufschance verloren geht</translation>
    </message>
    <message>
        <source>the deal is reopened</source>
        <translation>die Verkaufschance wieder geöffnet wird</translation>
    </message>
    <message>
        <source>a quote appears</source>
        <translation>ein Angebot erscheint</translation>
    </message>
    <message>
        <source>the quote is approved</source>
        <translation>das Angebot freigegeben wird</translation>
    </message>
    <message>
        <source>the quote is accepted</source>
        <translation>das Angebot angenommen wird</translation>
    </message>
    <message>
        <source>the quote is rejected</source>
        <translation>das Angebot abgelehnt wird</translation>
    </message>
    <message>
        <source>the quote is amended</source>
        <translation>das Angebot geändert wird</translation>
    </message>
    <message>
        <source>the contract becomes active</source>
        <translation>der Vertrag aktiv wird</translation>
    </message>
    <message>
        <source>the contract is amended</source>
        <translation>der Vertrag geändert wird</translation>
    </message>
    <message>
        <source>the contract ends</source>
        <translation>der Vertrag endet</translation>
    </message>
    <message>
        <source>the order is created</source>
        <translation>der Auftrag angelegt wird</translation>
    </message>
    <message>
        <source>the order is booked</source>
        <translation>der Auftrag gebucht wird</translation>
    </message>
    <message>
        <source>the order is amended</source>
        <translation>der Auftrag geändert wird</translation>
    </message>
    <message>
        <source>the order is fulfilled</source>
        <translation>der Auftrag erfüllt wird</translation>
    </message>
    <message>
        <source>the order is cancelled</source>
        <translation>der Auftrag abgesagt wird</translation>
    </message>
    <message>
        <source>the order is put on hold</source>
        <translation>der Auftrag zurückgehalten wird</translation>
    </message>
    <message>
        <source>the order is released</source>
        <translation>der Auftrag wieder frei wird</translation>
    </message>
    <message>
        <source>the order shows in the CRM</source>
        <translation>der Auftrag im CRM erscheint</translation>
    </message>
    <message>
        <source>the delivery is shipped</source>
        <translation>die Lieferung versandt wird</translation>
    </message>
    <message>
        <source>the subscription is created</source>
        <translation>das Abonnement angelegt wird</translation>
    </message>
    <message>
        <source>the subscription becomes active</source>
        <translation>das Abonnement aktiv wird</translation>
    </message>
    <message>
        <source>the subscription is amended</source>
        <translation>das Abonnement geändert wird</translation>
    </message>
    <message>
        <source>the subscription is past due</source>
        <translation>das Abonnement überfällig wird</translation>
    </message>
    <message>
        <source>the subscription is cancelled</source>
        <translation>das Abonnement gekündigt wird</translation>
    </message>
    <message>
        <source>the invoice is issued</source>
        <translation>die Rechnung ausgestellt wird</translation>
    </message>
    <message>
        <source>the invoice is posted</source>
        <translation>die Rechnung gebucht wird</translation>
    </message>
    <message>
        <source>the invoice is paid</source>
        <translation>die Rechnung bezahlt wird</translation>
    </message>
    <message>
        <source>the invoice is past due</source>
        <translation>die Rechnung überfällig wird</translation>
    </message>
    <message>
        <source>the invoice is voided</source>
        <translation>die Rechnung storniert wird</translation>
    </message>
    <message>
        <source>a payment is received</source>
        <translation>eine Zahlung eingeht</translation>
    </message>
    <message>
        <source>a payment fails</source>
        <translation>eine Zahlung scheitert</translation>
    </message>
    <message>
        <source>a credit memo is issued</source>
        <translation>eine Gutschrift ausgestellt wird</translation>
    </message>
    <message>
        <source>a refund is issued</source>
        <translation>eine Erstattung ausgestellt wird</translation>
    </message>
    <message>
        <source>an exception is opened</source>
        <translation>eine Ausnahme auftritt</translation>
    </message>
    <message>
        <source>the exception is resolved</source>
        <translation>die Ausnahme gelöst wird</translation>
    </message>
    <message>
        <source>%1 (in: %2)</source>
        <translation>%1 (in: %2)</translation>
    </message>
    <message>
        <source>Starts when</source>
        <translation>Beginnt, sobald</translation>
    </message>
    <message>
        <source>Stops when</source>
        <translation>Endet, sobald</translation>
    </message>
    <message>
        <source>Cancelled when</source>
        <translation>Abgesagt, sobald</translation>
    </message>
    <message>
        <source>Paused when</source>
        <translation>Angehalten, sobald</translation>
    </message>
    <message>
        <source>Goes on when</source>
        <translation>Läuft weiter, sobald</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>one for each start, ended by the stop of the same record</source>
        <translation>eine je Beginn, beendet durch das Ende desselben Datensatzes</translation>
    </message>
    <message>
        <source>one per transaction, from its first start to its first stop</source>
        <translation>eine je Vorgang, vom ersten Beginn bis zum ersten Ende</translation>
    </message>
    <message>
        <source>Holds instead</source>
        <translation>Gilt stattdessen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std %2 Min</translation>
    </message>
    <message>
        <source>business hours of each entity</source>
        <translation>Geschäftszeiten jeder Gesellschaft</translation>
    </message>
    <message>
        <source>every hour counts</source>
        <translation>jede Stunde zählt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 before it is due</source>
        <translation>%1 vor der Fälligkeit</translation>
    </message>
    <message>
        <source>The limit must be longer than the warning.</source>
        <translation>Die Grenze muss länger sein als die Warnung.</translation>
    </message>
    <message>
        <source>Too long for %1: its own limit must be longer than the warning.</source>
        <translation>Zu lang für %1: Die eigene Grenze dort muss länger sein als die Warnung.</translation>
    </message>
    <message>
        <source>The calendar &quot;%1&quot; is not known.</source>
        <translation>Der Kalender „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A definition needs a title.</source>
        <translation>Eine Definition braucht einen Titel.</translation>
    </message>
    <message>
        <source>Write a percentage such as 95 or 92.5.</source>
        <translation>Einen Prozentwert wie 95 oder 92.5 eingeben.</translation>
    </message>
    <message>
        <source>Write a time such as 6h, 90m or 2d (48 hours).</source>
        <translation>Eine Zeit wie 6h, 90m oder 2d (48 Stunden) eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running clock(s) would be taken away until it is on again; what has stopped stays.</source>
        <translation>
            <numerusform>%Ln laufende Uhr entfiele bis zum Wiedereinschalten; beendete bleiben.</numerusform>
            <numerusform>%Ln laufende Uhren entfielen bis zum Wiedereinschalten; beendete bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No clock of it runs.</source>
        <translation>Keine ihrer Uhren läuft.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln running clock(s) that are due next:</source>
        <translation>
            <numerusform>Von der %Ln laufenden Uhr, die als Nächste fällig ist:</numerusform>
            <numerusform>Von den %Ln laufenden Uhren, die als Nächste fällig sind:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln running clock(s):</source>
        <translation>
            <numerusform>Von %Ln laufenden Uhr:</numerusform>
            <numerusform>Von %Ln laufenden Uhren:</numerusform>
        </translation>
    </message>
    <message>
        <source>late: %1 instead of %2</source>
        <translation>verspätet: %1 statt %2</translation>
    </message>
    <message>
        <source>in warning: %1 instead of %2</source>
        <translation>in Warnung: %1 statt %2</translation>
    </message>
    <message>
        <source>from quote approved to order booked</source>
        <translation>von Angebotsfreigabe bis Auftragsbuchung</translation>
    </message>
    <message>
        <source>from deal won to order created in the ERP</source>
        <translation>vom gewonnenen Geschäft bis zum Auftrag im ERP</translation>
    </message>
    <message>
        <source>from order booked to its first invoice</source>
        <translation>vom gebuchten Auftrag bis zu seiner ersten Rechnung</translation>
    </message>
    <message>
        <source>from subscription created to invoice issued</source>
        <translation>vom angelegten Abo bis zur ausgestellten Rechnung</translation>
    </message>
    <message>
        <source>from invoice issued in billing to posted in the ledger</source>
        <translation>von der in der Abrechnung ausgestellten bis zur im Hauptbuch gebuchten Rechnung</translation>
    </message>
    <message>
        <source>from paid in billing to paid in the ERP</source>
        <translation>von der Zahlung in der Abrechnung bis zur Zahlung im ERP</translation>
    </message>
    <message>
        <source>from order booked in the ERP to shown in the CRM</source>
        <translation>vom im ERP gebuchten Auftrag bis zu seiner Anzeige im CRM</translation>
    </message>
    <message>
        <source>from exception opened to proved or decided</source>
        <translation>von der eröffneten Ausnahme bis zu Beweis oder Entscheidung</translation>
    </message>
</context>
<context>
    <name>SlaPage</name>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation>Vorgang öffnen</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>Als Diagramme zeigen</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>Als Tabellen zeigen</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>Jetzt verspätet</translation>
    </message>
    <message>
        <source>Key figures and ROI</source>
        <translation>Kennzahlen und ROI</translation>
    </message>
    <message>
        <source>Save page as PDF…</source>
        <translation>Seite als PDF speichern…</translation>
    </message>
    <message>
        <source>Print page…</source>
        <translation>Seite drucken…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>No clock has run yet</source>
        <translation>Noch lief keine Uhr</translation>
    </message>
    <message>
        <source>Clocks run %1. They start by themselves as soon as such an event is read from a system.</source>
        <translation>Uhren laufen %1. Sie starten von selbst, sobald ein solches Ereignis aus einem System gelesen wird.</translation>
    </message>
    <message>
        <source>Hours per day</source>
        <translation>Stunden pro Tag</translation>
    </message>
    <message>
        <source>How long they took</source>
        <translation>Wie lange es dauerte</translation>
    </message>
    <message>
        <source>Open at the end of each day</source>
        <translation>Offen am Ende jedes Tages</translation>
    </message>
    <message>
        <source>p50 to p75</source>
        <translation>p50 bis p75</translation>
    </message>
    <message>
        <source>p75 to p95</source>
        <translation>p75 bis p95</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>stopped that day</source>
        <translation>an dem Tag beendet</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Abbau</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Hours per day, %1</source>
        <translation>Stunden pro Tag, %1</translation>
    </message>
    <message>
        <source>How long they took, %1</source>
        <translation>Wie lange es dauerte, %1</translation>
    </message>
    <message>
        <source>Open at the end of each day, %1</source>
        <translation>Offen am Ende jedes Tages, %1</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Verstöße</translation>
    </message>
    <message>
        <source>Age of open clocks</source>
        <translation>Alter offener Uhren</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>breaches, if nobody acts</source>
        <translation>Verstöße, wenn niemand handelt</translation>
    </message>
    <message>
        <source>Breaches to come: %1</source>
        <translation>Kommende Verstöße: %1</translation>
    </message>
    <message>
        <source>Close the definition</source>
        <translation>Definition schließen</translation>
    </message>
    <message>
        <source>Change the definition…</source>
        <translation>Definition ändern…</translation>
    </message>
    <message>
        <source>Undo the change of the definition</source>
        <translation>Änderung der Definition zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>Until this afternoon</source>
        <translation>Bis heute Nachmittag</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Bis morgen früh</translation>
    </message>
    <message>
        <source>Until Monday morning</source>
        <translation>Bis Montag früh</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Für eine Woche</translation>
    </message>
    <message>
        <source>Until it happens again</source>
        <translation>Bis zum nächsten Auftreten</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Legal entity</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Words in the answer</source>
        <translation>Wörter in der Antwort</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>„%1“ teilen</translation>
    </message>
    <message>
        <source>Failures of this cause that fit become a cause of their own, those of the future as well. Nothing is sent, and Undo takes it back.</source>
        <translation>Passende Fehler dieser Ursache werden eine eigene Ursache, auch künftige. Nichts wird gesendet, und Zurücknehmen macht es rückgängig.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Title of the new cause; empty: the same with the value</source>
        <translation>Titel der neuen Ursache; leer: derselbe mit dem Wert</translation>
    </message>
    <message>
        <source>Title of the new cause</source>
        <translation>Titel der neuen Ursache</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angerechnet</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>credit hold</source>
        <translation>Kreditsperre</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>geliefert</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>past due</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>verbucht</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>received</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>needs a payment method</source>
        <translation>Zahlungsart fehlt</translation>
    </message>
    <message>
        <source>uncollectible</source>
        <translation>uneinbringlich</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>unbezahlt</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
</context>
<context>
    <name>StepsPane</name>
    <message>
        <source>No flow of Throughline works on this order: it was made by others, and is watched.</source>
        <translation>Kein Ablauf von Throughline arbeitet an diesem Auftrag: er wurde von anderen angelegt und wird beobachtet.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>SystemPane</name>
    <message>
        <source>Probe now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Resume sync</source>
        <translation>Abgleich fortsetzen</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>Abgleich anhalten</translation>
    </message>
</context>
<context>
    <name>SystemRow</name>
    <message>
        <source>breaker %1</source>
        <translation>Sicherung %1</translation>
    </message>
    <message>
        <source>last good sync %1</source>
        <translation>letzter Abgleich %1</translation>
    </message>
</context>
<context>
    <name>SystemTable</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Last good sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Rate budget used</source>
        <translation>Abrufe verbraucht</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
</context>
<context>
    <name>SystemsPage</name>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Probe now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Probe all now</source>
        <translation>Alle jetzt prüfen</translation>
    </message>
    <message>
        <source>Resume sync</source>
        <translation>Abgleich fortsetzen</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>Abgleich anhalten</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Observing: nothing is sent.</source>
        <translation>Beobachtet nur: nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Orders are read and joined; what is stuck is shown.</source>
        <translation>Aufträge werden gelesen und verbunden; was feststeckt, wird gezeigt.</translation>
    </message>
    <message>
        <source>Read the gap again</source>
        <translation>Lücke neu lesen</translation>
    </message>
    <message>
        <source>No system is connected</source>
        <translation>Kein System ist verbunden</translation>
    </message>
    <message>
        <source>A workspace names its systems in its estate file; they are read as soon as it is opened.</source>
        <translation>Ein Arbeitsbereich nennt seine Systeme in seiner Beschreibung; sie werden gelesen, sobald er geöffnet ist.</translation>
    </message>
    <message>
        <source>Only observe %1</source>
        <translation>%1 nur beobachten</translation>
    </message>
    <message>
        <source>Operate %1…</source>
        <translation>%1 arbeiten lassen …</translation>
    </message>
    <message>
        <source>Operate: %1</source>
        <translation>Arbeiten lassen: %1</translation>
    </message>
    <message>
        <source>From now on this flow sends for what becomes ready. Older gaps stay exceptions for a person; nothing is created for them by itself.</source>
        <translation>Ab jetzt sendet dieser Ablauf für alles, was bereit wird. Ältere Lücken bleiben Ausnahmen für einen Menschen; von selbst wird dafür nichts angelegt.</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Enter keeps it, Shift+Enter begins a new line.</source>
        <translation>Enter übernimmt, Shift+Enter beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Throughline::AlertsController</name>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>One cause holds back much money</source>
        <translation>Eine Ursache hält viel Geld zurück</translation>
    </message>
    <message>
        <source>Many failures alike</source>
        <translation>Viele gleichartige Fehler</translation>
    </message>
    <message>
        <source>One customer waits for much money</source>
        <translation>Viel Geld eines Kunden wartet</translation>
    </message>
    <message>
        <source>Clocks are late</source>
        <translation>Uhren sind verspätet</translation>
    </message>
    <message>
        <source>Clocks are due soon</source>
        <translation>Uhren sind bald fällig</translation>
    </message>
    <message>
        <source>by the money of one cause</source>
        <translation>nach dem Geld einer Ursache</translation>
    </message>
    <message>
        <source>by customer</source>
        <translation>nach Kunde</translation>
    </message>
    <message>
        <source>by SLA clocks</source>
        <translation>nach SLA-Uhren</translation>
    </message>
    <message>
        <source>due within %1</source>
        <translation>fällig binnen %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>from %1 %2</source>
        <translation>ab %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln transaction(s)</source>
        <translation>
            <numerusform>ab %Ln Vorgang</numerusform>
            <numerusform>ab %Ln Vorgängen</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>gesetzt von %1</translation>
    </message>
    <message>
        <source>as its file says</source>
        <translation>wie in der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message numerus="yes">
        <source>over in the last %Ln day(s)</source>
        <translation>
            <numerusform>vorbei im letzten %Ln Tag</numerusform>
            <numerusform>vorbei in den letzten %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at every few seconds while the engine runs</source>
        <translation>alle paar Sekunden geprüft, solange die Maschine läuft</translation>
    </message>
    <message>
        <source>%1 open, %2 not acknowledged · most money first</source>
        <translation>%1 offen, %2 nicht bestätigt · höchster Betrag zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) wait for the end of quiet hours; they are listed and not announced.</source>
        <translation>
            <numerusform>%Ln Meldung wartet auf das Ende der Ruhezeit; sie steht in der Liste und wird nicht angezeigt.</numerusform>
            <numerusform>%Ln Meldungen warten auf das Ende der Ruhezeit; sie stehen in der Liste und werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>not yet: quiet hours</source>
        <translation>noch nicht: Ruhezeit</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>set by %1, %2</source>
        <translation>gesetzt von %1, %2</translation>
    </message>
    <message>
        <source>Undo acknowledging</source>
        <translation>Bestätigung zurücknehmen</translation>
    </message>
    <message>
        <source>Undo reopening</source>
        <translation>Wiederöffnen zurücknehmen</translation>
    </message>
    <message>
        <source>Acknowledged: it stays in the list until nothing is left of it, and is not announced again.</source>
        <translation>Bestätigt: Sie bleibt in der Liste, bis nichts davon übrig ist, und wird nicht erneut angezeigt.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Wieder offen.</translation>
    </message>
    <message>
        <source>Undo the change of the rule</source>
        <translation>Regeländerung zurücknehmen</translation>
    </message>
    <message>
        <source>The rule holds from now on, for everybody of this workspace.</source>
        <translation>Die Regel gilt ab jetzt, für alle in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The rule is on.</source>
        <translation>Die Regel ist eingeschaltet.</translation>
    </message>
    <message>
        <source>The rule is off; its alerts end.</source>
        <translation>Die Regel ist ausgeschaltet; ihre Meldungen enden.</translation>
    </message>
    <message>
        <source>The rule is again as its file says.</source>
        <translation>Die Regel ist wieder wie in ihrer Datei.</translation>
    </message>
</context>
<context>
    <name>Throughline::CaseController</name>
    <message>
        <source>%1 is on the clipboard, as text and formatted.</source>
        <translation>%1 liegt in der Zwischenablage, als Text und formatiert.</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Case report written to %1</source>
        <translation>Fallbericht geschrieben nach %1</translation>
    </message>
</context>
<context>
    <name>Throughline::ChangesController</name>
    <message>
        <source>This cause is seen for the first time</source>
        <translation>Diese Ursache tritt zum ersten Mal auf</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 davor</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 danach</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln in the three days before and the day after</source>
        <translation>
            <numerusform>die letzte (%Ln) in den drei Tagen davor und am Tag danach</numerusform>
            <numerusform>die letzten %Ln in den drei Tagen davor und am Tag danach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the three days before and the day after</source>
        <translation>
            <numerusform>%Ln in den drei Tagen davor und am Tag danach</numerusform>
            <numerusform>%Ln in den drei Tagen davor und am Tag danach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::ChecksController</name>
    <message>
        <source>Every check passes, asked %1.</source>
        <translation>Alle Prüfungen bestehen, gefragt um %1.</translation>
    </message>
    <message>
        <source>It would be refused, asked %1.</source>
        <translation>Es würde abgelehnt, gefragt um %1.</translation>
    </message>
    <message>
        <source>Not every system answered, asked %1. Nothing is decided.</source>
        <translation>Nicht jedes System hat geantwortet, gefragt um %1. Nichts ist entschieden.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>unbeantwortet</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>nichts vorhanden</translation>
    </message>
</context>
<context>
    <name>Throughline::CloseController</name>
    <message>
        <source>Q%1 FY%2</source>
        <translation>Q%1 GJ%2</translation>
    </message>
    <message>
        <source>To clear before %1 closes</source>
        <translation>Zu klären, bevor %1 schließt</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 blocked</source>
        <translation>%1 von %2 erledigt, %3 blockiert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>Throughline::DiagnosticsController</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>This window waited for a disk, which it never should: please report it with the text below.</source>
        <translation>Dieses Fenster hat auf einen Datenträger gewartet, was nie vorkommen darf: Bitte melden Sie es mit dem Text unten.</translation>
    </message>
    <message>
        <source>Since the start no event kept this window busy for longer than %1.</source>
        <translation>Seit dem Start hat kein Ereignis dieses Fenster länger als %1 aufgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) kept this window busy for longer than %1.</source>
        <translation>
            <numerusform>%Ln Ereignis hat dieses Fenster länger als %1 aufgehalten.</numerusform>
            <numerusform>%Ln Ereignisse haben dieses Fenster länger als %1 aufgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message>
        <source>Qt, system</source>
        <translation>Qt, System</translation>
    </message>
    <message>
        <source>Windows, drawing</source>
        <translation>Fenster, Grafik</translation>
    </message>
    <message>
        <source>Events handled</source>
        <translation>Verarbeitete Ereignisse</translation>
    </message>
    <message>
        <source>Longer than a frame (%1)</source>
        <translation>Länger als ein Bild (%1)</translation>
    </message>
    <message>
        <source>Longer than %1</source>
        <translation>Länger als %1</translation>
    </message>
    <message>
        <source>Waits for a disk</source>
        <translation>Warten auf Datenträger</translation>
    </message>
</context>
<context>
    <name>Throughline::DockController</name>
    <message>
        <source>Operations running</source>
        <translation>Laufende Vorhaben</translation>
    </message>
    <message>
        <source>Finished in a day</source>
        <translation>In einem Tag fertig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1, frozen %2</source>
        <translation>%1, eingefroren %2</translation>
    </message>
    <message>
        <source>done, read back</source>
        <translation>fertig, zurückgelesen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>nichts gesendet</translation>
    </message>
    <message>
        <source>held by what they need</source>
        <translation>zurückgehalten, Voraussetzung fehlt</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Money verified</source>
        <translation>Geprüftes Geld</translation>
    </message>
    <message>
        <source>Failure share</source>
        <translation>Fehleranteil</translation>
    </message>
    <message>
        <source>%1, stops at 5 %</source>
        <translation>%1, hält an bei 5 %</translation>
    </message>
    <message>
        <source>Paused after the sends that are under way.</source>
        <translation>Angehalten nach den laufenden Sendungen.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>Geht weiter.</translation>
    </message>
    <message>
        <source>Stopped; what was sent stays, what was not is released.</source>
        <translation>Beendet; Gesendetes bleibt, der Rest ist wieder frei.</translation>
    </message>
</context>
<context>
    <name>Throughline::DrillsController</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenario(s)</source>
        <translation>
            <numerusform>%Ln Szenario</numerusform>
            <numerusform>%Ln Szenarien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln bestanden</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln gescheitert</numerusform>
            <numerusform>%Ln gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run yet</source>
        <translation>
            <numerusform>%Ln noch nicht gelaufen</numerusform>
            <numerusform>%Ln noch nicht gelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs against the simulated systems.</source>
        <translation>%1 läuft gegen die simulierten Systeme.</translation>
    </message>
</context>
<context>
    <name>Throughline::ExceptionsController</name>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>breaches</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>none due today</source>
        <translation>heute keine fällig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 gefährdet</translation>
    </message>
    <message>
        <source>all entities</source>
        <translation>alle Gesellschaften</translation>
    </message>
    <message>
        <source>amounts at the rates of %1</source>
        <translation>Beträge zu Kursen vom %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Re-sent, unverified</source>
        <translation>Neu gesendet, ungeprüft</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>seen in the records</source>
        <translation>in den Daten gesehen</translation>
    </message>
    <message>
        <source>first seen %1, last %2</source>
        <translation>zuerst gesehen %1, zuletzt %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer failure(s) are not in this list</source>
        <translation>
            <numerusform>%Ln neuerer Fehler ist nicht in dieser Liste</numerusform>
            <numerusform>%Ln neuere Fehler sind nicht in dieser Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer cause(s) are not in this list</source>
        <translation>
            <numerusform>%Ln neuere Ursache ist nicht in dieser Liste</numerusform>
            <numerusform>%Ln neuere Ursachen sind nicht in dieser Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until it happens again</source>
        <translation>bis zum nächsten Auftreten</translation>
    </message>
    <message>
        <source>%1, or happens again</source>
        <translation>%1 oder bei erneutem Auftreten</translation>
    </message>
    <message>
        <source>back, its time has come</source>
        <translation>zurück, die Zeit ist gekommen</translation>
    </message>
    <message>
        <source>back, it happened again</source>
        <translation>zurück, es trat erneut auf</translation>
    </message>
    <message>
        <source>asked until %1</source>
        <translation>gefragt bis %1</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>ein Mensch entscheidet</translation>
    </message>
    <message>
        <source>assigned by the rule “%1”</source>
        <translation>zugewiesen durch die Regel „%1“</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <translation>%1 in 7 Tagen</translation>
    </message>
    <message>
        <source>Starts %1 after: %2 (%3)</source>
        <translation>Beginnt %1 nach: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 open fit the filter</source>
        <translation>%1 von %2 offenen passen zum Filter</translation>
    </message>
    <message>
        <source>%1 of it at risk</source>
        <translation>davon %1 gefährdet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late or due today</source>
        <translation>
            <numerusform>%Ln überfällig oder heute fällig</numerusform>
            <numerusform>%Ln überfällig oder heute fällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::ExportController</name>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>Seit (UTC)</translation>
    </message>
    <message>
        <source>Due (UTC)</source>
        <translation>Fällig (UTC)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>The system&apos;s words</source>
        <translation>Wortlaut des Systems</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 geschrieben</numerusform>
            <numerusform>%Ln Zeilen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Export stopped; nothing was written.</source>
        <translation>Export abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <translation>Export: %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
</context>
<context>
    <name>Throughline::FindController</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Re-sent, unverified</source>
        <translation>Neu gesendet, ungeprüft</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>more than %1 open exceptions</source>
        <translation>mehr als %1 offene Ausnahmen</translation>
    </message>
    <message>
        <source>more than %1 transactions</source>
        <translation>mehr als %1 Vorgänge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open exception(s)</source>
        <translation>
            <numerusform>%Ln offene Ausnahme</numerusform>
            <numerusform>%Ln offene Ausnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>amounts at the rates of %1</source>
        <translation>Beträge zu Kursen vom %1</translation>
    </message>
    <message>
        <source>Paths into records are looked up row by row: scroll on to look further.</source>
        <translation>Pfade in Datensätze werden Zeile für Zeile gesucht: weiterblättern, um weiterzusuchen.</translation>
    </message>
    <message>
        <source>Write or pick a value.</source>
        <translation>Einen Wert eingeben oder wählen.</translation>
    </message>
    <message>
        <source>There is no order number in what was pasted.</source>
        <translation>Im Eingefügten steht keine Auftragsnummer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known here: %1</source>
        <translation>
            <numerusform>%Ln hier unbekannt: %1</numerusform>
            <numerusform>%Ln hier unbekannt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
</context>
<context>
    <name>Throughline::GuideController</name>
    <message>
        <source>The board: what is stuck, and its money</source>
        <translation>Die Übersicht: was feststeckt und wie viel Geld daran hängt</translation>
    </message>
    <message>
        <source>A cause, not a hundred symptoms</source>
        <translation>Eine Ursache statt hundert Symptome</translation>
    </message>
    <message>
        <source>Repair what is wrong</source>
        <translation>Reparieren, was falsch ist</translation>
    </message>
    <message>
        <source>Plan the replay</source>
        <translation>Wiederholung planen</translation>
    </message>
    <message>
        <source>Read the plan, then approve it</source>
        <translation>Plan lesen, dann freigeben</translation>
    </message>
    <message>
        <source>Start it, with a hold window</source>
        <translation>Mit Wartefrist starten</translation>
    </message>
    <message>
        <source>The hold window</source>
        <translation>Die Wartefrist</translation>
    </message>
    <message>
        <source>One order first, then the rest</source>
        <translation>Erst ein Auftrag, dann die übrigen</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Every lane shows how many orders stand still and what they are worth. Go to the exceptions: press g, then e.</source>
        <translation>Jede Bahn zeigt, wie viele Aufträge stillstehen und was sie wert sind. Gehen Sie zu den Ausnahmen: Drücken Sie g, dann e.</translation>
    </message>
    <message>
        <source>Orders that failed for the same reason stand together. As soon as one has failed, it appears here.</source>
        <translation>Aufträge, die aus demselben Grund gescheitert sind, stehen zusammen. Sobald einer gescheitert ist, erscheint er hier.</translation>
    </message>
    <message>
        <source>Orders that failed for the same reason stand together. Choose “%1”: j and k move, Enter leads to its orders.</source>
        <translation>Aufträge, die aus demselben Grund gescheitert sind, stehen zusammen. Wählen Sie „%1“: j und k bewegen, Enter führt zu den Aufträgen.</translation>
    </message>
    <message>
        <source>Sales sells %1, the ERP knows it under another name. Press f and tell it: %2, with a reason.</source>
        <translation>Der Vertrieb verkauft %1, das ERP kennt es unter einem anderen Namen. Drücken Sie f und tragen Sie ihn ein: %2, mit einem Grund.</translation>
    </message>
    <message>
        <source>No map knows %1. Press f and tell what it is called in the target, with a reason.</source>
        <translation>Keine Zuordnung kennt %1. Drücken Sie f und sagen Sie, wie es im Ziel heißt, mit einem Grund.</translation>
    </message>
    <message>
        <source>Nothing has been sent. Press r to approve exactly what is listed here.</source>
        <translation>Nichts wurde gesendet. Drücken Sie r, um genau das freizugeben, was hier steht.</translation>
    </message>
    <message>
        <source>Press Shift and r. For ten seconds you can take it back.</source>
        <translation>Drücken Sie Shift und r. Zehn Sekunden lang können Sie es zurücknehmen.</translation>
    </message>
    <message>
        <source>Until the line has run out, u takes it back at no cost.</source>
        <translation>Bis die Linie abgelaufen ist, nimmt u es ohne Folgen zurück.</translation>
    </message>
    <message>
        <source>The first order is sent and read back; only when it is proved the others follow.</source>
        <translation>Der erste Auftrag wird gesendet und zurückgelesen; erst wenn er belegt ist, folgen die anderen.</translation>
    </message>
    <message>
        <source>Open the exceptions</source>
        <translation>Ausnahmen öffnen</translation>
    </message>
    <message>
        <source>Choose it for me</source>
        <translation>Für mich auswählen</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Zurück zum Plan</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Press p for all of them. The target is asked about every order, and you see field by field what would be sent. Nothing is sent yet.</source>
        <translation>Drücken Sie p für alle. Das Ziel wird nach jedem Auftrag gefragt, und Sie sehen Feld für Feld, was gesendet würde. Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Map it…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>Replay all of them…</source>
        <translation>Alle wiederholen…</translation>
    </message>
    <message>
        <source>Each receipt says what was proved in the target, and the exceptions close by themselves. Enter or a double click opens an order. That is the whole loop; ? lists the keys.</source>
        <translation>Jeder Beleg sagt, was im Ziel bewiesen wurde, und die Ausnahmen schließen sich von selbst. Enter oder ein Doppelklick öffnet einen Auftrag. Das ist der ganze Kreislauf; ? nennt die Tasten.</translation>
    </message>
    <message>
        <source>Approve it…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Orders that failed for the same reason stand together. Choose “%1”, which you can repair yourself right here: j and k move, Enter leads to its orders.</source>
        <translation>Aufträge, die aus demselben Grund gescheitert sind, stehen zusammen. Wählen Sie „%1“, das lässt sich gleich hier beheben: j und k bewegen, Enter führt zu den Aufträgen.</translation>
    </message>
</context>
<context>
    <name>Throughline::KpiController</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>%1 gemessen</translation>
    </message>
    <message>
        <source>half; nineteen of twenty in %1</source>
        <translation>die Hälfte; neunzehn von zwanzig in %1</translation>
    </message>
    <message>
        <source>Nothing of it has happened in this period.</source>
        <translation>Davon ist in diesem Zeitraum nichts geschehen.</translation>
    </message>
    <message numerus="yes">
        <source>all entities · last %Ln day(s)</source>
        <translation>
            <numerusform>alle Gesellschaften · letzter %Ln Tag</numerusform>
            <numerusform>alle Gesellschaften · letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) resolved by replays in the period</source>
        <translation>
            <numerusform>%Ln Eintrag im Zeitraum durch Wiederholung gelöst</numerusform>
            <numerusform>%Ln Einträge im Zeitraum durch Wiederholung gelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 min ÷ 60 × %3 %4 = %5</source>
        <translation>%1 × %2 Min ÷ 60 × %3 %4 = %5</translation>
    </message>
    <message>
        <source>set by %1, %2</source>
        <translation>gesetzt von %1, %2</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>What replays save</source>
        <translation>Was Wiederholungen sparen</translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespart</translation>
    </message>
    <message>
        <source>Write minutes and cost as numbers, such as 25 and %1.</source>
        <translation>Minuten und Kosten als Zahlen eingeben, etwa 25 und %1.</translation>
    </message>
    <message>
        <source>Kept for everybody of this workspace. u undoes it.</source>
        <translation>Für alle in diesem Arbeitsbereich übernommen. u nimmt es zurück.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Wie zuvor.</translation>
    </message>
</context>
<context>
    <name>Throughline::LanesController</name>
    <message>
        <source>%1 late</source>
        <translation>%1 spät</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Alles frei</translation>
    </message>
    <message>
        <source>none due today</source>
        <translation>heute keine fällig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s) in flight</source>
        <translation>
            <numerusform>%Ln Vorgang unterwegs</numerusform>
            <numerusform>%Ln Vorgänge unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>all entities</source>
        <translation>alle Gesellschaften</translation>
    </message>
    <message>
        <source>no deadline set</source>
        <translation>keine Frist gesetzt</translation>
    </message>
    <message>
        <source>%1: %2 open, %3</source>
        <translation>%1: %2 offen, %3</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>nichts passt</translation>
    </message>
    <message>
        <source>%1 · estate</source>
        <translation>%1 · Landschaft</translation>
    </message>
    <message>
        <source>Money at risk under the filter</source>
        <translation>Gefährdetes Geld unter dem Filter</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 von %2 offen</translation>
    </message>
    <message>
        <source>%1 of %2 open fit the filter</source>
        <translation>%1 von %2 offenen passen zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exception(s)</source>
        <translation>
            <numerusform>%Ln Ausnahme</numerusform>
            <numerusform>%Ln Ausnahmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::LineageController</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 of %2 objects shown</source>
        <translation>%1 von %2 Objekten gezeigt</translation>
    </message>
    <message>
        <source>1 level each way · %1 of %2 objects shown</source>
        <translation>1 Ebene je Richtung · %1 von %2 Objekten gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) · by level</source>
        <translation>
            <numerusform>%Ln Datensatz · nach Ebene</numerusform>
            <numerusform>%Ln Datensätze · nach Ebene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) fit · by level</source>
        <translation>
            <numerusform>%Ln Datensatz passt · nach Ebene</numerusform>
            <numerusform>%Ln Datensätze passen · nach Ebene</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::PageReport</name>
    <message>
        <source>Save page as PDF</source>
        <translation>Seite als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another folder.</source>
        <translation>%1 lässt sich nicht schreiben; anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>Throughline::PaletteController</name>
    <message numerus="yes">
        <source>%1, %Ln open</source>
        <translation>
            <numerusform>%1, %Ln offen</numerusform>
            <numerusform>%1, %Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>„%1“ suchen</translation>
    </message>
    <message>
        <source>in orders, customers, records and errors</source>
        <translation>in Aufträgen, Kunden, Datensätzen und Fehlern</translation>
    </message>
</context>
<context>
    <name>Throughline::PayloadModel</name>
    <message>
        <source>both are the same</source>
        <translation>beide sind gleich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::PayloadsController</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>Throughline::PlanController</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1 of %2 fields change</source>
        <translation>%1 von %2 Feldern ändern sich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved; bound to the plan&apos;s hash.</source>
        <translation>Freigegeben; an die Prüfsumme des Plans gebunden.</translation>
    </message>
    <message>
        <source>The hold window runs; nothing has been sent.</source>
        <translation>Die Wartefrist läuft; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Zurückgenommen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Paused after the sends that are under way.</source>
        <translation>Angehalten nach den laufenden Sendungen.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>Geht weiter.</translation>
    </message>
    <message>
        <source>Stopped; what was sent stays, what was not is released.</source>
        <translation>Beendet; Gesendetes bleibt, der Rest ist wieder frei.</translation>
    </message>
    <message>
        <source>The plan&apos;s hash is in the clipboard.</source>
        <translation>Die Prüfsumme des Plans liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>nothing would be sent</source>
        <translation>nichts würde gesendet</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>alle Einträge</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, etwa %2</translation>
    </message>
    <message>
        <source>Failure share</source>
        <translation>Fehleranteil</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>the step that stopped</source>
        <translation>angehaltener Schritt</translation>
    </message>
    <message>
        <source>the start of the flow</source>
        <translation>Beginn des Ablaufs</translation>
    </message>
    <message>
        <source>Planned anew: the targets were asked again, and the hash is another one.</source>
        <translation>Neu geplant: Die Ziele wurden erneut gefragt, und die Prüfsumme ist eine andere.</translation>
    </message>
    <message>
        <source>The rate is kept with the plan; its hash stays.</source>
        <translation>Das Tempo bleibt beim Plan; seine Prüfsumme bleibt gleich.</translation>
    </message>
</context>
<context>
    <name>Throughline::PlansController</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>%Ln Plan</numerusform>
            <numerusform>%Ln Pläne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not finished</source>
        <translation>
            <numerusform>%Ln nicht fertig</numerusform>
            <numerusform>%Ln nicht fertig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throughline::ShellController</name>
    <message>
        <source>%1 held since %2</source>
        <translation>%1 angehalten seit %2</translation>
    </message>
    <message>
        <source>1 plan waits for approval</source>
        <translation>1 Plan wartet auf Freigabe</translation>
    </message>
    <message>
        <source>1 plan is approved and waits</source>
        <translation>1 Plan ist freigegeben und wartet</translation>
    </message>
    <message>
        <source>1 plan in its hold window</source>
        <translation>1 Plan in seiner Wartefrist</translation>
    </message>
    <message>
        <source>1 operation is paused</source>
        <translation>1 Vorhaben ist angehalten</translation>
    </message>
    <message>
        <source>1 operation running, %1 of %2</source>
        <translation>1 Vorhaben läuft, %1 von %2</translation>
    </message>
    <message>
        <source>simulated, this computer</source>
        <translation>simuliert, dieser Rechner</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>%Ln System</numerusform>
            <numerusform>%Ln Systeme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <translation>
            <numerusform>%Ln ausgefallen</numerusform>
            <numerusform>%Ln ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Engine not running</source>
        <translation>Maschine läuft nicht</translation>
    </message>
    <message>
        <source>Engine not running: %1</source>
        <translation>Maschine läuft nicht: %1</translation>
    </message>
    <message>
        <source>Engine running</source>
        <translation>Maschine läuft</translation>
    </message>
    <message>
        <source>Engine observing, nothing is sent</source>
        <translation>Maschine beobachtet, nichts wird gesendet</translation>
    </message>
    <message>
        <source>%1 of %2 systems in sync</source>
        <translation>%1 von %2 Systemen aktuell</translation>
    </message>
    <message>
        <source>outbox %1</source>
        <translation>Ausgang %1</translation>
    </message>
    <message>
        <source>%1 in another process (%2)</source>
        <translation>%1 in einem anderen Prozess (%2)</translation>
    </message>
</context>
<context>
    <name>Throughline::SlaController</name>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>met in %1</source>
        <translation>eingehalten in %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>Entity: all</source>
        <translation>Gesellschaft: alle</translation>
    </message>
    <message>
        <source>no entity</source>
        <translation>keine Gesellschaft</translation>
    </message>
    <message>
        <source>every hour counts</source>
        <translation>jede Stunde zählt</translation>
    </message>
    <message>
        <source>business hours of each entity</source>
        <translation>Geschäftszeiten jeder Gesellschaft</translation>
    </message>
    <message>
        <source>business hours, %1</source>
        <translation>Geschäftszeiten, %1</translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <translation>%1 · %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clock(s) are suspect: the clock of this computer was set, or two systems disagree about the time.</source>
        <translation>
            <numerusform>%Ln Uhr ist zweifelhaft: Die Uhr dieses Rechners wurde gestellt, oder zwei Systeme sind sich über die Zeit uneins.</numerusform>
            <numerusform>%Ln Uhren sind zweifelhaft: Die Uhr dieses Rechners wurde gestellt, oder zwei Systeme sind sich über die Zeit uneins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Met, last %Ln day(s)</source>
        <translation>
            <numerusform>Eingehalten, letzter %Ln Tag</numerusform>
            <numerusform>Eingehalten, letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Half done within</source>
        <translation>Die Hälfte ist durch in</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>none stopped today</source>
        <translation>heute keine beendet</translation>
    </message>
    <message>
        <source>95 % done within</source>
        <translation>Neunzehn von zwanzig in</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>Running clocks</source>
        <translation>Laufende Uhren</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>%1 late, %2 at risk, %3 paused</source>
        <translation>%1 verspätet, %2 gefährdet, %3 angehalten</translation>
    </message>
    <message>
        <source>Money behind late clocks</source>
        <translation>Geld hinter verspäteten Uhren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none stopped, %2 open at its end</source>
        <translation>%1: keine beendet, %2 offen am Ende</translation>
    </message>
    <message>
        <source>%1: half in %2, nineteen of twenty in %3, %4 stopped, %5 late, %6 open at its end</source>
        <translation>%1: die Hälfte in %2, neunzehn von zwanzig in %3, %4 beendet, %5 verspätet, %6 offen am Ende</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1: %2 due</source>
        <translation>%1: %2 fällig</translation>
    </message>
    <message>
        <source>%1: %2 breaches, %3 still due</source>
        <translation>%1: %2 Verstöße, %3 noch fällig</translation>
    </message>
    <message>
        <source>%1 in %2 days, by the day they were due</source>
        <translation>%1 in %2 Tagen, nach dem Tag der Fälligkeit</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln transaction(s), late</source>
        <translation>
            <numerusform>%1: %Ln Vorgang, verspätet</numerusform>
            <numerusform>%1: %Ln Vorgänge, verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln transaction(s)</source>
        <translation>
            <numerusform>%1: %Ln Vorgang</numerusform>
            <numerusform>%1: %Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 h</source>
        <translation>+%1 Std</translation>
    </message>
    <message>
        <source>%1 expected, %2 to %3 with 80 % confidence</source>
        <translation>%1 erwartet, %2 bis %3 mit 80 % Sicherheit</translation>
    </message>
    <message>
        <source>Back-test: too little history yet.</source>
        <translation>Rückprüfung: noch zu wenig Verlauf.</translation>
    </message>
    <message>
        <source>Back-test of %1 past forecasts: %2 breaches expected, %3 came</source>
        <translation>Rückprüfung von %1 früheren Prognosen: %2 Verstöße erwartet, %3 eingetreten</translation>
    </message>
    <message>
        <source>mapping %1</source>
        <translation>Zuordnung %1</translation>
    </message>
    <message>
        <source>Open clocks</source>
        <translation>Offene Uhren</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>Jetzt verspätet</translation>
    </message>
    <message>
        <source>Late in the period</source>
        <translation>Verspätet im Zeitraum</translation>
    </message>
    <message>
        <source>earliest due first</source>
        <translation>früheste Frist zuerst</translation>
    </message>
    <message>
        <source>longest late first</source>
        <translation>längste Verspätung zuerst</translation>
    </message>
    <message>
        <source>stopped that day, longest first</source>
        <translation>an dem Tag beendet, längste zuerst</translation>
    </message>
    <message>
        <source>due that day and late, open ones first</source>
        <translation>an dem Tag fällig und verspätet, offene zuerst</translation>
    </message>
    <message>
        <source>due that day</source>
        <translation>an dem Tag fällig</translation>
    </message>
    <message>
        <source>took so long, longest first</source>
        <translation>so lange Dauer, längste zuerst</translation>
    </message>
    <message>
        <source>open for so long, earliest due first</source>
        <translation>so lange offen, früheste Frist zuerst</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>Throughline::SlaDefinitionController</name>
    <message>
        <source>as its file says</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>set by %1, %2: %3</source>
        <translation>gesetzt von %1, %2: %3</translation>
    </message>
    <message>
        <source>It holds from now on: running clocks are set anew, those that stopped keep what they were measured by.</source>
        <translation>Sie gilt ab jetzt: Laufende Uhren werden neu gestellt, beendete behalten, woran sie gemessen wurden.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Wie zuvor.</translation>
    </message>
</context>
<context>
    <name>Throughline::SystemsController</name>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s)</source>
        <translation>
            <numerusform>%Ln Sendung</numerusform>
            <numerusform>%Ln Sendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln healthy</source>
        <translation>
            <numerusform>%Ln gesund</numerusform>
            <numerusform>%Ln gesund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln degraded</source>
        <translation>
            <numerusform>%Ln eingeschränkt</numerusform>
            <numerusform>%Ln eingeschränkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a gap</source>
        <translation>
            <numerusform>%Ln mit Lücke</numerusform>
            <numerusform>%Ln mit Lücke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <translation>
            <numerusform>%Ln ausgefallen</numerusform>
            <numerusform>%Ln ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln verbunden</numerusform>
            <numerusform>%Ln verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>one probe at %1</source>
        <translation>eine Probe um %1</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Last good sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Gap in %1: %2.</source>
        <translation>Lücke in %1: %2.</translation>
    </message>
    <message>
        <source>%1 is asked now.</source>
        <translation>%1 wird jetzt gefragt.</translation>
    </message>
    <message>
        <source>Every system is asked now.</source>
        <translation>Jedes System wird jetzt gefragt.</translation>
    </message>
    <message>
        <source>Paused: neither read nor written until you resume it.</source>
        <translation>Angehalten: weder gelesen noch geschrieben, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>Geht weiter.</translation>
    </message>
    <message>
        <source>Operating from now on; what is older waits for a person.</source>
        <translation>Führt von jetzt an aus; Älteres wartet auf einen Menschen.</translation>
    </message>
    <message>
        <source>Observing; nothing is sent.</source>
        <translation>Beobachtet nur; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Operates</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Observes</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation>nichts wird gesendet</translation>
    </message>
    <message>
        <source>sends for what came true since %1</source>
        <translation>sendet für alles, was seit %1 eintrat</translation>
    </message>
    <message>
        <source>sends for what becomes ready</source>
        <translation>sendet für alles, was bereit wird</translation>
    </message>
</context>
<context>
    <name>Throughline::TransactionController</name>
    <message>
        <source>permanent, proven not executed</source>
        <translation>dauerhaft, nachweislich nicht ausgeführt</translation>
    </message>
    <message>
        <source>proven not executed, tried again by itself</source>
        <translation>nachweislich nicht ausgeführt, neuer Versuch von selbst</translation>
    </message>
    <message>
        <source>sent, outcome not proven</source>
        <translation>gesendet, Ausgang nicht belegt</translation>
    </message>
    <message>
        <source>sent, the target is being asked</source>
        <translation>gesendet, das Ziel wird gefragt</translation>
    </message>
    <message>
        <source>executed, but not as sent</source>
        <translation>ausgeführt, aber anders als gesendet</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>1 level each way · %1 of %2 objects shown</source>
        <translation>1 Ebene je Richtung · %1 von %2 Objekten gezeigt</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>kein Datensatz</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>gefragt %1</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>%1 of %2 attributes differ · a star marks the system of record</source>
        <translation>%1 von %2 Merkmalen weichen ab · ein Stern zeigt das führende System</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>In %1 öffnen</translation>
    </message>
    <message>
        <source>Every system is asked again for %1.</source>
        <translation>Jedes System wird erneut nach %1 gefragt.</translation>
    </message>
    <message>
        <source>Linked to %1; it counts once it has been read back.</source>
        <translation>Mit %1 verknüpft; es zählt, sobald es zurückgelesen ist.</translation>
    </message>
    <message>
        <source>The decision is recorded; the target is read back.</source>
        <translation>Die Entscheidung ist festgehalten; das Ziel wird zurückgelesen.</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Lücke: %1</translation>
    </message>
    <message>
        <source>Gap closed: %1</source>
        <translation>Lücke geschlossen: %1</translation>
    </message>
    <message>
        <source>nothing failed here: the records do not match</source>
        <translation>hier schlug nichts fehl: die Daten passen nicht zusammen</translation>
    </message>
    <message>
        <source>%1 is %2 from now on. Plan the replay of what waited for it.</source>
        <translation>%1 heißt ab jetzt %2. Die Wiederholung dessen, was wartete, kann geplant werden.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>as it was at %1 · two arrows mark what is another value now</source>
        <translation>wie es am %1 war · zwei Pfeile zeigen, was jetzt einen anderen Wert hat</translation>
    </message>
    <message>
        <source>told meanwhile; it waits for its replay</source>
        <translation>inzwischen zugeordnet; wartet auf die Wiederholung</translation>
    </message>
    <message>
        <source>a record in %1 of %2 systems</source>
        <translation>Datensatz in %1 von %2 Systemen</translation>
    </message>
    <message>
        <source>next look %1</source>
        <translation>nächster Blick %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries</source>
        <translation>
            <numerusform>%Ln Versuch</numerusform>
            <numerusform>%Ln Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>nach: %1</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>Throughline::TriageController</name>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>zugewiesen von %1</translation>
    </message>
    <message>
        <source>by the rule “%1”</source>
        <translation>durch die Regel „%1“</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>%1 Undo: U</source>
        <translation>%1 Zurücknehmen: U</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) have no owner now.</source>
        <translation>
            <numerusform>%Ln Auftrag ist jetzt ohne Zuständige.</numerusform>
            <numerusform>%Ln Aufträge sind jetzt ohne Zuständige.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) given to %1.</source>
        <translation>
            <numerusform>%Ln Auftrag an %1 übergeben.</numerusform>
            <numerusform>%Ln Aufträge an %1 übergeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) given by the ownership matrix.</source>
        <translation>
            <numerusform>%Ln Auftrag nach Zuständigkeitsmatrix zugewiesen.</numerusform>
            <numerusform>%Ln Aufträge nach Zuständigkeitsmatrix zugewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted on %Ln order(s).</source>
        <translation>
            <numerusform>Notiert zu %Ln Auftrag.</numerusform>
            <numerusform>Notiert zu %Ln Aufträgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags changed on %Ln order(s).</source>
        <translation>
            <numerusform>Schlagwörter bei %Ln Auftrag geändert.</numerusform>
            <numerusform>Schlagwörter bei %Ln Aufträgen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>it happens again</source>
        <translation>zum nächsten Auftreten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) put off until %1.</source>
        <translation>
            <numerusform>%Ln Auftrag zurückgestellt bis %1.</numerusform>
            <numerusform>%Ln Aufträge zurückgestellt bis %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are back in the open list.</source>
        <translation>
            <numerusform>%Ln Auftrag ist zurück in der offenen Liste.</numerusform>
            <numerusform>%Ln Aufträge sind zurück in der offenen Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split; new failures that fit follow.</source>
        <translation>Geteilt; passende neue Fehler folgen.</translation>
    </message>
    <message>
        <source>Merged; new failures follow.</source>
        <translation>Zusammengeführt; neue Fehler folgen.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
</context>
<context>
    <name>Throughline::ViewsController</name>
    <message>
        <source>yours, shared with the team</source>
        <translation>eigene, mit dem Team geteilt</translation>
    </message>
    <message>
        <source>team, by %1</source>
        <translation>Team, von %1</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Saved as “%1”. Undo with u.</source>
        <translation>Als „%1“ gespeichert. Mit u zurücknehmen.</translation>
    </message>
    <message>
        <source>“%1” now asks this. Undo with u.</source>
        <translation>„%1“ fragt jetzt dies. Mit u zurücknehmen.</translation>
    </message>
    <message>
        <source>“%1” deleted. Undo with u.</source>
        <translation>„%1“ gelöscht. Mit u zurücknehmen.</translation>
    </message>
    <message>
        <source>“%1” is as it was before.</source>
        <translation>„%1“ ist wie zuvor.</translation>
    </message>
    <message>
        <source>Everything up to now counts as looked at.</source>
        <translation>Alles bis jetzt gilt als angesehen.</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>Time machine</source>
        <translation>Zeitmaschine</translation>
    </message>
    <message>
        <source>as it was at %1 · nothing can be done while looking back</source>
        <translation>wie es am %1 war · beim Zurückblicken lässt sich nichts tun</translation>
    </message>
    <message>
        <source>what every system had at an earlier moment · spaced by event</source>
        <translation>was jedes System zu einem früheren Zeitpunkt hatte · Abstand je Ereignis</translation>
    </message>
    <message>
        <source>Back 1 event</source>
        <translation>1 Ereignis zurück</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Moment: %1</source>
        <translation>Zeitpunkt: %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Simulated. Nothing leaves this computer.</source>
        <translation>Simuliert. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Observing. Nothing is sent.</source>
        <translation>Beobachtet nur. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Search everything   Ctrl+F</source>
        <translation>Alles durchsuchen   Ctrl+F</translation>
    </message>
    <message>
        <source>Search order, customer, record, vendor error   Ctrl+F</source>
        <translation>Auftrag, Kunde, Datensatz, Herstellerfehler suchen   Ctrl+F</translation>
    </message>
    <message>
        <source>%1 closes in %2</source>
        <translation>%1 schließt in %2</translation>
    </message>
    <message>
        <source>Shows what must be cleared before</source>
        <translation>Zeigt, was vorher zu klären ist</translation>
    </message>
    <message>
        <source>%1 closes in</source>
        <translation>%1 schließt in</translation>
    </message>
</context>
<context>
    <name>TransactionDialogs</name>
    <message>
        <source>Plan a replay of %1</source>
        <translation>Wiederholung von %1 planen</translation>
    </message>
    <message>
        <source>The target is asked first, then the plan is frozen and shown. Nothing is sent.</source>
        <translation>Das Ziel wird zuerst gefragt, dann wird der Plan eingefroren und gezeigt. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan anlegen</translation>
    </message>
    <message>
        <source>I fixed it there</source>
        <translation>Dort behoben</translation>
    </message>
    <message>
        <source>Name the record in %1. It is read back; only if it matches is the exception closed.</source>
        <translation>Nennen Sie den Datensatz in %1. Er wird zurückgelesen; nur wenn er passt, wird die Ausnahme geschlossen.</translation>
    </message>
    <message>
        <source>Record id in that system</source>
        <translation>Kennung des Datensatzes dort</translation>
    </message>
    <message>
        <source>Link and read back</source>
        <translation>Verknüpfen und zurücklesen</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Es geschah</translation>
    </message>
    <message>
        <source>You say that the target carried it out. The record you name is read back.</source>
        <translation>Sie sagen, dass das Ziel es ausgeführt hat. Der genannte Datensatz wird zurückgelesen.</translation>
    </message>
    <message>
        <source>Record id in the target</source>
        <translation>Kennung des Datensatzes im Ziel</translation>
    </message>
    <message>
        <source>Record: done</source>
        <translation>Festhalten: geschehen</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Es geschah nicht</translation>
    </message>
    <message>
        <source>You say that the target never carried it out. This is refused as long as a late request could still arrive.</source>
        <translation>Sie sagen, dass das Ziel es nie ausgeführt hat. Solange eine späte Anfrage noch ankommen kann, wird das abgelehnt.</translation>
    </message>
    <message>
        <source>Record: not done</source>
        <translation>Festhalten: nicht geschehen</translation>
    </message>
</context>
<context>
    <name>TransactionPage</name>
    <message>
        <source>Ask again now</source>
        <translation>Jetzt neu fragen</translation>
    </message>
    <message>
        <source>I fixed it there…</source>
        <translation>Dort behoben…</translation>
    </message>
    <message>
        <source>Decide: it was done…</source>
        <translation>Entscheiden: es geschah…</translation>
    </message>
    <message>
        <source>Decide: it was not done…</source>
        <translation>Entscheiden: es geschah nicht…</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>In doubt: %1</source>
        <translation>Ungewiss: %1</translation>
    </message>
    <message>
        <source>It was sent; nothing proves what happened. Nothing is sent again until that is known.</source>
        <translation>Es wurde gesendet; nichts belegt, was geschah. Bis das klar ist, wird nichts erneut gesendet.</translation>
    </message>
    <message>
        <source>It was done…</source>
        <translation>Es geschah…</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Map product…</source>
        <translation>Produkt zuordnen …</translation>
    </message>
    <message>
        <source>Map value…</source>
        <translation>Wert zuordnen …</translation>
    </message>
    <message>
        <source>Nothing to show for this order</source>
        <translation>Zu diesem Auftrag gibt es nichts zu zeigen</translation>
    </message>
    <message>
        <source>Go to Exceptions</source>
        <translation>Zu den Ausnahmen</translation>
    </message>
    <message>
        <source>Time machine: back one event</source>
        <translation>Zeitmaschine: ein Ereignis zurück</translation>
    </message>
    <message>
        <source>Time machine: on one event</source>
        <translation>Zeitmaschine: ein Ereignis vor</translation>
    </message>
    <message>
        <source>Copy the case for a mail</source>
        <translation>Fall für eine E-Mail kopieren</translation>
    </message>
    <message>
        <source>Copy the link to this transaction</source>
        <translation>Link zu diesem Vorgang kopieren</translation>
    </message>
    <message>
        <source>Save the case report as PDF…</source>
        <translation>Fallbericht als PDF speichern…</translation>
    </message>
    <message>
        <source>Print the case report…</source>
        <translation>Fallbericht drucken…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>What changed around its onset?</source>
        <translation>Was hat sich um den Beginn geändert?</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Nutzlasten</translation>
    </message>
    <message>
        <source>Compare the payload with the one before</source>
        <translation>Nutzlast mit der vorigen vergleichen</translation>
    </message>
    <message>
        <source>Lineage as a tree</source>
        <translation>Herkunft als Baum</translation>
    </message>
    <message>
        <source>Lineage as a table</source>
        <translation>Herkunft als Tabelle</translation>
    </message>
    <message>
        <source>Lineage: one level again</source>
        <translation>Herkunft: wieder eine Ebene</translation>
    </message>
    <message>
        <source>System, kind, number, state</source>
        <translation>System, Art, Nummer, Stand</translation>
    </message>
    <message>
        <source>One level again</source>
        <translation>Wieder eine Ebene</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Ask the checks now</source>
        <translation>Prüfungen jetzt abfragen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Replay this order…</source>
        <translation>Diesen Auftrag wiederholen…</translation>
    </message>
    <message>
        <source>Steps, done and to come</source>
        <translation>Schritte, getane und kommende</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>TriageActions</name>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Assign by the ownership matrix</source>
        <translation>Nach Zuständigkeitsmatrix zuweisen</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Back into the open list</source>
        <translation>Zurück in die offene Liste</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Split this cause…</source>
        <translation>Diese Ursache teilen…</translation>
    </message>
    <message>
        <source>Merge this cause into another…</source>
        <translation>Diese Ursache mit einer anderen zusammenführen…</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Show what is newer</source>
        <translation>Neueres zeigen</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>%1 zuweisen</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Team oder Person</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Words with spaces between them; a minus before a word takes it off.</source>
        <translation>Wörter mit Leerzeichen dazwischen; ein Minus vor einem Wort entfernt es.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>%1 zurückstellen</translation>
    </message>
    <message>
        <source>It leaves the open list and comes back by itself, with a mark. A date, a time or a span may be typed: 2026-01-02 09:00, 14:30, 3d.</source>
        <translation>Verlässt die offene Liste und kommt von selbst zurück, mit einem Zeichen. Datum, Uhrzeit oder Spanne lassen sich eintippen: 2026-01-02 09:00, 14:30, 3d.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>“%1” is not a time that lies ahead; nothing was put off.</source>
        <translation>„%1“ ist kein künftiger Zeitpunkt; nichts wurde zurückgestellt.</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>„%1“ zusammenführen mit</translation>
    </message>
    <message>
        <source>Its failures count for the other cause from now on, those of the future as well. Nothing is sent, and Undo takes it back.</source>
        <translation>Ihre Fehler zählen ab jetzt zur anderen Ursache, auch künftige. Nichts wird gesendet, und Zurücknehmen macht es rückgängig.</translation>
    </message>
    <message>
        <source>Other cause</source>
        <translation>Andere Ursache</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln gespeichert</numerusform>
            <numerusform>%Ln gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>none saved yet</source>
        <translation>noch keine gespeichert</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Since I last looked</source>
        <translation>Seit meinem letzten Blick</translation>
    </message>
    <message>
        <source>What is new since I last looked?</source>
        <translation>Was ist neu seit meinem letzten Blick?</translation>
    </message>
    <message>
        <source>To clear before close</source>
        <translation>Vor Abschluss zu klären</translation>
    </message>
    <message>
        <source>What must be cleared before the books of its entity close?</source>
        <translation>Was ist vor dem Buchungsschluss der Gesellschaft zu klären?</translation>
    </message>
    <message>
        <source>Mine, by money</source>
        <translation>Meine, nach Geld</translation>
    </message>
    <message>
        <source>What waits for me?</source>
        <translation>Was wartet auf mich?</translation>
    </message>
    <message>
        <source>Nobody owns it, above 50k</source>
        <translation>Ohne Zuständige, über 50k</translation>
    </message>
    <message>
        <source>Which large orders does nobody look after?</source>
        <translation>Um welche großen Aufträge kümmert sich niemand?</translation>
    </message>
    <message>
        <source>In doubt over an hour</source>
        <translation>Ungewiss seit über 1 h</translation>
    </message>
    <message>
        <source>Which sends are not proved, and for how long?</source>
        <translation>Welche Sendungen sind nicht belegt, und wie lange schon?</translation>
    </message>
    <message>
        <source>Stuck between quote and ERP</source>
        <translation>Zwischen Angebot und ERP</translation>
    </message>
    <message>
        <source>Which orders are stuck between CPQ and ERP?</source>
        <translation>Welche Aufträge stecken zwischen CPQ und ERP fest?</translation>
    </message>
    <message>
        <source>Won, customer not created</source>
        <translation>Gewonnen, Kunde nicht angelegt</translation>
    </message>
    <message>
        <source>How many won deals failed to create their customer?</source>
        <translation>Bei wie vielen gewonnenen Abschlüssen scheiterte die Kundenanlage?</translation>
    </message>
    <message>
        <source>In billing, not in the ledger</source>
        <translation>In Abrechnung, nicht im Hauptbuch</translation>
    </message>
    <message>
        <source>How many invoices are in billing but not in the ledger?</source>
        <translation>Wie viele Rechnungen sind in der Abrechnung, aber nicht im Hauptbuch?</translation>
    </message>
    <message>
        <source>Change not followed</source>
        <translation>Änderung nicht übernommen</translation>
    </message>
    <message>
        <source>Which amendments did the ERP or its revenue schedule not follow?</source>
        <translation>Welchen Änderungen folgten das ERP oder sein Erlösplan nicht?</translation>
    </message>
    <message>
        <source>Payments not matched</source>
        <translation>Zahlungen ohne Zuordnung</translation>
    </message>
    <message>
        <source>Which payments were received and are still open in the ERP?</source>
        <translation>Welche Zahlungen sind eingegangen und im ERP noch offen?</translation>
    </message>
    <message>
        <source>Payment failed or overdue</source>
        <translation>Zahlung gescheitert oder überfällig</translation>
    </message>
    <message>
        <source>What do customers owe us that was not paid?</source>
        <translation>Was schulden uns Kunden, das nicht bezahlt ist?</translation>
    </message>
    <message>
        <source>CRM does not know</source>
        <translation>Dem CRM unbekannt</translation>
    </message>
    <message>
        <source>What has happened that the CRM does not show?</source>
        <translation>Was ist geschehen, das das CRM nicht zeigt?</translation>
    </message>
    <message>
        <source>Lost or cancelled, still billed</source>
        <translation>Verloren oder abgesagt, noch berechnet</translation>
    </message>
    <message>
        <source>What was lost or cancelled and goes on in billing or the ledger?</source>
        <translation>Was wurde verloren oder abgesagt und läuft in Abrechnung oder Hauptbuch weiter?</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>What exists twice?</source>
        <translation>Was gibt es doppelt?</translation>
    </message>
    <message>
        <source>Failed in the last 24 hours</source>
        <translation>In den letzten 24 Std gescheitert</translation>
    </message>
    <message>
        <source>Which orders, invoices and customers did the failures of today touch?</source>
        <translation>Welche Aufträge, Rechnungen und Kunden betrafen die heutigen Fehler?</translation>
    </message>
    <message>
        <source>Open for more than a week</source>
        <translation>Länger als eine Woche offen</translation>
    </message>
    <message>
        <source>What has been forgotten?</source>
        <translation>Was wurde vergessen?</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message numerus="yes">
        <source>owner of %Ln order(s)</source>
        <translation>
            <numerusform>Zuständigkeit für %Ln Auftrag</numerusform>
            <numerusform>Zuständigkeit für %Ln Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %Ln order(s)</source>
        <translation>
            <numerusform>Notiz zu %Ln Auftrag</numerusform>
            <numerusform>Notiz zu %Ln Aufträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %Ln order(s)</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Auftrag</numerusform>
            <numerusform>Schlagwörter von %Ln Aufträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>snooze of %Ln order(s)</source>
        <translation>
            <numerusform>Zurückstellen von %Ln Auftrag</numerusform>
            <numerusform>Zurückstellen von %Ln Aufträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return of %Ln order(s)</source>
        <translation>
            <numerusform>Rückkehr von %Ln Auftrag</numerusform>
            <numerusform>Rückkehr von %Ln Aufträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>split of a cause</source>
        <translation>Teilen einer Ursache</translation>
    </message>
    <message>
        <source>merge of causes</source>
        <translation>Zusammenführen von Ursachen</translation>
    </message>
    <message>
        <source>step of a runbook</source>
        <translation>Schritt eines Runbooks</translation>
    </message>
    <message>
        <source>has no owner any more</source>
        <translation>ohne Zuständige</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>übergeben an %1</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>taken back into the open list</source>
        <translation>zurück in die offene Liste geholt</translation>
    </message>
    <message>
        <source>came back: its time has come</source>
        <translation>zurück: die Zeit ist gekommen</translation>
    </message>
    <message>
        <source>came back: it happened again</source>
        <translation>zurück: es trat erneut auf</translation>
    </message>
    <message>
        <source>%1 %2 counts for “%3”</source>
        <translation>%1 %2 zählt zu „%3“</translation>
    </message>
    <message>
        <source>counts for “%1”</source>
        <translation>zählt zu „%1“</translation>
    </message>
    <message>
        <source>Replayed and read back</source>
        <translation>Wiederholt und zurückgelesen</translation>
    </message>
    <message>
        <source>Replayed with a changed field, read back</source>
        <translation>Mit geändertem Feld wiederholt, zurückgelesen</translation>
    </message>
    <message>
        <source>Repaired in the system, read back</source>
        <translation>Im System repariert, zurückgelesen</translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation>Von einem Menschen entschieden</translation>
    </message>
    <message>
        <source>Closed by itself</source>
        <translation>Von selbst geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved in this cause so far</source>
        <translation>
            <numerusform>%Ln in dieser Ursache bisher gelöst</numerusform>
            <numerusform>%Ln in dieser Ursache bisher gelöst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkPane</name>
    <message>
        <source>No notes yet. N writes one.</source>
        <translation>Noch keine Notizen. N schreibt eine.</translation>
    </message>
</context>
</TS>
