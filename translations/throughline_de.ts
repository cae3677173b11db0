<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CauseCard</name>
    <message>
        <source>Priority %1 = </source>
        <translation>Rang %1 = </translation>
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
        <source>%n causes</source>
        <translation>
            <numerusform>%n Ursache</numerusform>
            <numerusform>%n Ursachen</numerusform>
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
        <source>Search by order number</source>
        <translation>Nach Auftragsnummer suchen</translation>
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
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>Open transaction</source>
        <translation>Vorgang öffnen</translation>
    </message>
    <message>
        <source>Plan replay…</source>
        <translation>Wiederholung planen…</translation>
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
        <source>Payload sent</source>
        <translation>Gesendete Nutzlast</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
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
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
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
        <source>Plan replay of this cause…</source>
        <translation>Wiederholung dieser Ursache planen…</translation>
    </message>
    <message>
        <source>Plan replay of picked rows…</source>
        <translation>Wiederholung der Auswahl planen…</translation>
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
        <source>All %n open orders of this cause are frozen into the plan, and the target is asked first. Nothing is sent.</source>
        <translation>
            <numerusform>Der offene Auftrag dieser Ursache wird im Plan eingefroren, und das Ziel wird zuerst gefragt. Nichts wird gesendet.</numerusform>
            <numerusform>Alle %n offenen Aufträge dieser Ursache werden im Plan eingefroren, und das Ziel wird zuerst gefragt. Nichts wird gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Plan replay of %n picked orders</source>
        <translation>
            <numerusform>Wiederholung von %n Auftrag planen</numerusform>
            <numerusform>Wiederholung von %n Aufträgen planen</numerusform>
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
</context>
<context>
    <name>ExceptionsPage</name>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message numerus="yes">
        <source>Plan replay of %n picked…</source>
        <translation>
            <numerusform>%n Ausgewählten planen…</numerusform>
            <numerusform>%n Ausgewählte planen…</numerusform>
        </translation>
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
        <source>The filter hides %n open exceptions.</source>
        <translation>
            <numerusform>Der Filter verbirgt %n offene Ausnahme.</numerusform>
            <numerusform>Der Filter verbirgt %n offene Ausnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every transaction that is in flight moves. What stops is listed here within seconds.</source>
        <translation>Jeder Vorgang bewegt sich. Was stehen bleibt, erscheint hier in Sekunden.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n open</source>
        <translation>
            <numerusform>%n offene zeigen</numerusform>
            <numerusform>Alle %n offenen zeigen</numerusform>
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
    <name>GateStrip</name>
    <message>
        <source>Gate %1: %2, %3, %4</source>
        <translation>Stufe %1: %2, %3, %4</translation>
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
    <message numerus="yes">
        <source>Plan replay of %n…</source>
        <translation>
            <numerusform>Wiederholung von %n planen…</numerusform>
            <numerusform>Wiederholung von %n planen…</numerusform>
        </translation>
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
    <message>
        <source>Breach today</source>
        <translation>Heute fällig</translation>
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
        <source>undo while nothing has been sent</source>
        <translation>zurücknehmen, solange nichts gesendet ist</translation>
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
</context>
<context>
    <name>LaneColumn</name>
    <message>
        <source>%1: %2 open of %3</source>
        <translation>%1: %2 offen von %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in %1</source>
        <translation>
            <numerusform>%n weiterer in %1</numerusform>
            <numerusform>%n weitere in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Alles frei</translation>
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
</context>
<context>
    <name>Lineage</name>
    <message>
        <source>Not there yet</source>
        <translation>Noch nicht da</translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n weicht ab</numerusform>
            <numerusform>%n weichen ab</numerusform>
        </translation>
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
        <source>validate</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>create ERP customer</source>
        <translation>ERP-Kunde anlegen</translation>
    </message>
    <message>
        <source>create sales order</source>
        <translation>Auftrag anlegen</translation>
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
        <source>write back to CRM</source>
        <translation>ins CRM zurückschreiben</translation>
    </message>
    <message>
        <source>create invoice</source>
        <translation>Rechnung anlegen</translation>
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
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>Map a value</source>
        <translation>Wert zuordnen</translation>
    </message>
    <message>
        <source>The entry is kept in this workspace, above the map that was shipped. Nothing is sent: what waited for it is replayed by a plan.</source>
        <translation>Der Eintrag bleibt in diesem Arbeitsbereich, über der mitgelieferten Zuordnung. Gesendet wird nichts: Was darauf wartet, wiederholt ein Plan.</translation>
    </message>
    <message>
        <source>Value map</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Value that came</source>
        <translation>Wert, der kam</translation>
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
</context>
<context>
    <name>NoteStrip</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <name>PayloadHead</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>Payload</source>
        <translation>Nutzlast</translation>
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
        <source>by currency, what the target does not have yet</source>
        <translation>je Währung, was dem Ziel noch fehlt</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>bound to the plan&apos;s hash</source>
        <translation>an die Prüfsumme gebunden</translation>
    </message>
    <message>
        <source>a gate opens when all before it were read back</source>
        <translation>eine Stufe öffnet, wenn alle davor nachgelesen sind</translation>
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
        <source>You approve exactly what stands here: %1. What is sent must hash to it, or the item stops.</source>
        <translation>Sie geben genau das frei, was hier steht: %1. Was gesendet wird, muss dazu passen, sonst hält der Eintrag an.</translation>
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
    <message numerus="yes">
        <source>%Ln breach today</source>
        <translation>
            <numerusform>%Ln heute fällig</numerusform>
            <numerusform>%Ln heute fällig</numerusform>
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
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n System</numerusform>
            <numerusform>%n Systeme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n ausgefallen</numerusform>
            <numerusform>%n ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
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
        <source>Search by order number   Ctrl+F</source>
        <translation>Nach Auftragsnummer suchen   Strg+F</translation>
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
        <source>Plan replay…</source>
        <translation>Wiederholung planen…</translation>
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
</context>
</TS>
