// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls as QQC2
import Throughline.Components

// The verbs of a plan. Stop and Approve ask; nothing here sends without the hold window.
Item {
    id: verbs
    required property DeskPage page
    required property PlanController desk
    readonly property string planState: desk.facts.state ?? ""
    readonly property bool current: page.active

    function askApprove() {
        approve.explanation = verbs.desk.approval();
        approve.open();
    }
    function askEdit() {
        verbs.desk.askInputs();
        edit.open();
    }
    function askStop() {
        stop.open();
    }
    readonly property list<QtObject> actions: [
        QQC2.Action {
            text: qsTr("Approve…")
            shortcut: "R"
            enabled: verbs.current && verbs.planState === "planned"
            onTriggered: verbs.askApprove()
        },
        QQC2.Action {
            text: qsTr("Start, with a hold window")
            shortcut: "Shift+R"
            enabled: verbs.current && verbs.planState === "approved"
            onTriggered: verbs.desk.run()
        },
        QQC2.Action {
            text: qsTr("Undo")
            shortcut: "U"
            enabled: verbs.current && verbs.planState === "holding"
            onTriggered: verbs.desk.undo()
        },
        QQC2.Action {
            text: qsTr("Pause")
            enabled: verbs.current && verbs.planState === "running"
            onTriggered: verbs.desk.pause()
        },
        QQC2.Action {
            text: qsTr("Resume")
            enabled: verbs.current && verbs.planState === "paused"
            onTriggered: verbs.desk.resume()
        },
        QQC2.Action {
            text: qsTr("Stop…")
            enabled: verbs.current && (verbs.planState === "running" || verbs.planState === "paused")
            onTriggered: verbs.askStop()
        },
        QQC2.Action {
            text: qsTr("Change a field…")
            shortcut: "E"
            enabled: verbs.current && verbs.desk.choices.open === true && verbs.desk.item.title !== undefined
            onTriggered: verbs.askEdit()
        },
        QQC2.Action {
            text: qsTr("Drop the changed fields")
            enabled: verbs.current && verbs.desk.choices.open === true && verbs.desk.edits.length > 0
            onTriggered: verbs.desk.dropEdits()
        },
        QQC2.Action {
            text: qsTr("Discard this plan…")
            enabled: verbs.current && verbs.desk.choices.open === true
            onTriggered: discard.open()
        },
        QQC2.Action {
            text: qsTr("Copy the plan's hash")
            enabled: verbs.current && verbs.desk.present
            onTriggered: verbs.desk.copyHash()
        },
        QQC2.Action {
            text: qsTr("Open transaction")
            enabled: verbs.current && (verbs.desk.item.title ?? "").length > 0
            onTriggered: verbs.page.openTransaction(verbs.desk.item.title)
        }
    ]
    ConfirmDialog {
        id: approve
        parent: verbs.QQC2.Overlay.overlay
        title: qsTr("Approve this plan")
        acceptText: qsTr("Approve")
        onConfirmed: verbs.desk.approve()
    }
    EditFieldDialog {
        id: edit
        parent: verbs.QQC2.Overlay.overlay
        desk: verbs.desk
        onDecided: (field, value, all) => verbs.desk.editField(field, value, all)
    }
    ConfirmDialog {
        id: discard
        parent: verbs.QQC2.Overlay.overlay
        title: qsTr("Discard this plan")
        explanation: qsTr("Nothing of it was sent. Its orders are free for another plan; the plan itself is kept, as stopped.")
        acceptText: qsTr("Discard")
        onConfirmed: verbs.desk.stop()
    }
    ConfirmDialog {
        id: stop
        parent: verbs.QQC2.Overlay.overlay
        title: qsTr("Stop this operation")
        explanation: qsTr("What was sent stays and is verified; what was not sent is released. A stopped plan cannot go on.")
        acceptText: qsTr("Stop")
        onConfirmed: verbs.desk.stop()
    }
}
