// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls as QQC2
import Throughline.Components

// Owner, notes, tags, snooze, split and merge: each for all picked rows at once, each one step of undo.
Item {
    id: menu
    required property DeskPage page
    required property ExceptionsController desk
    required property TriageController triage
    required property string currentOrder
    readonly property bool current: page.active
    readonly property int count: triage.targets.length
    readonly property bool possible: current && count > 0
    readonly property string whom: count === 1 && desk.picked.length === 0 ? currentOrder : qsTr("%Ln orders", "", count)
    signal runbookWanted()

    function askOwner() {
        owner.open();
    }
    function askSnooze() {
        snooze.open();
    }
    readonly property list<QtObject> actions: [
        QQC2.Action {
            text: qsTr("Assign…")
            shortcut: "A"
            enabled: menu.possible
            onTriggered: menu.askOwner()
        },
        QQC2.Action {
            text: qsTr("Mine")
            shortcut: "M"
            enabled: menu.possible
            onTriggered: menu.triage.assignMine()
        },
        QQC2.Action {
            text: qsTr("Assign by the ownership matrix")
            enabled: menu.possible
            onTriggered: menu.triage.assignByMatrix()
        },
        QQC2.Action {
            text: qsTr("Note…")
            shortcut: "N"
            enabled: menu.possible
            onTriggered: note.open()
        },
        QQC2.Action {
            text: qsTr("Tags…")
            shortcut: "T"
            enabled: menu.possible
            onTriggered: tags.open()
        },
        QQC2.Action {
            text: menu.desk.tab === 2 ? qsTr("Back into the open list") : qsTr("Snooze…")
            shortcut: "Z"
            enabled: menu.possible && menu.desk.tab !== 3
            onTriggered: menu.desk.tab === 2 ? menu.triage.unsnooze() : menu.askSnooze()
        },
        QQC2.Action {
            text: qsTr("Split this cause…")
            enabled: menu.current && menu.desk.causeId.length > 0
            onTriggered: split.open()
        },
        QQC2.Action {
            text: qsTr("Merge this cause into another…")
            enabled: menu.current && menu.desk.otherCauses.length > 0
            onTriggered: merge.open()
        },
        QQC2.Action {
            text: qsTr("Runbook")
            shortcut: "B"
            enabled: menu.current && menu.triage.runbook.length > 0
            onTriggered: menu.runbookWanted()
        },
        QQC2.Action {
            text: menu.triage.undoText.length > 0 ? menu.triage.undoText : qsTr("Undo")
            shortcut: "U"
            enabled: menu.current && menu.triage.undoText.length > 0
            onTriggered: menu.triage.undo()
        },
        QQC2.Action {
            text: menu.triage.redoText.length > 0 ? menu.triage.redoText : qsTr("Redo")
            shortcut: "Shift+U"
            enabled: menu.current && menu.triage.redoText.length > 0
            onTriggered: menu.triage.redo()
        },
        QQC2.Action {
            text: qsTr("Show what is newer")
            shortcut: "Shift+N"
            enabled: menu.current && menu.desk.newerText.length > 0
            onTriggered: menu.desk.showNewer()
        }
    ]
    ChoiceDialog {
        id: owner
        parent: menu.QQC2.Overlay.overlay
        title: qsTr("Assign %1").arg(menu.whom)
        label: qsTr("Team or person")
        choices: menu.triage.owners.concat([{ id: "", title: qsTr("Nobody"), note: "" }])
        free: true
        acceptText: qsTr("Assign")
        onChosen: choice => menu.triage.assign(choice.id)
    }
    TextDialog {
        id: note
        parent: menu.QQC2.Overlay.overlay
        title: qsTr("Note on %1").arg(menu.whom)
        label: qsTr("Note")
        multiline: true
        acceptText: qsTr("Keep the note")
        onDecided: text => menu.triage.note(text)
    }
    TextDialog {
        id: tags
        parent: menu.QQC2.Overlay.overlay
        title: qsTr("Tags of %1").arg(menu.whom)
        explanation: qsTr("Words with spaces between them; a minus before a word takes it off.")
        label: qsTr("Tags")
        suggestions: menu.triage.knownTags
        acceptText: qsTr("Change the tags")
        onDecided: text => menu.triage.tag(text)
    }
    ChoiceDialog {
        id: snooze
        parent: menu.QQC2.Overlay.overlay
        title: qsTr("Snooze %1").arg(menu.whom)
        explanation: qsTr("It leaves the open list and comes back by itself, with a mark. A date, a time or a span may be typed: 2026-01-02 09:00, 14:30, 3d.")
        label: qsTr("Until when")
        choices: menu.triage.snoozes.map(one => ({ id: "", title: one.text, note: one.note, untilMs: one.untilMs, occurrence: one.occurrence }))
        free: true
        acceptText: qsTr("Snooze")
        onChosen: choice => {
            const until = choice.untilMs !== undefined ? choice.untilMs : menu.triage.timeOf(choice.id);
            if (until > 0 || choice.occurrence) {
                menu.triage.snooze(until, choice.occurrence ?? false);
            } else {
                menu.page.noted(qsTr("“%1” is not a time that lies ahead; nothing was put off.").arg(choice.title));
            }
        }
    }
    SplitDialog {
        id: split
        parent: menu.QQC2.Overlay.overlay
        desk: menu.desk
        onDecided: (field, value, title) => menu.triage.split(field, value, title)
    }
    ChoiceDialog {
        id: merge
        parent: menu.QQC2.Overlay.overlay
        title: qsTr("Merge “%1” into").arg(menu.desk.causeTitle)
        explanation: qsTr("Its failures count for the other cause from now on, those of the future as well. Nothing is sent, and Undo takes it back.")
        label: qsTr("Other cause")
        choices: menu.desk.otherCauses.map(text => ({ id: text.split("\n")[0], title: text.split("\n")[1], note: "" }))
        acceptText: qsTr("Merge")
        onChosen: choice => menu.triage.merge(choice.id)
    }
}
