// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls as QQC2
import Throughline.Components

// What a person has to say before a decision about a transaction is recorded.
Item {
    id: dialogs
    required property TransactionController desk
    readonly property string intentId: desk.doubts.length > 0 ? desk.doubts[0].intentId : ""

    function askReplay() {
        replay.open();
    }
    function askFixed() {
        fixed.open();
    }
    function askMapping() {
        mapping.open();
    }
    function askDone() {
        done.open();
    }
    function askNotDone() {
        notDone.open();
    }

    ReasonDialog {
        id: replay
        parent: dialogs.QQC2.Overlay.overlay
        title: qsTr("Plan a replay of %1").arg(dialogs.desk.orderKey)
        explanation: qsTr("The target is asked first, then the plan is frozen and shown. Nothing is sent.")
        acceptText: qsTr("Make the plan")
        onDecided: reason => dialogs.desk.planReplay(reason)
    }
    ReasonDialog {
        id: fixed
        parent: dialogs.QQC2.Overlay.overlay
        title: qsTr("I fixed it there")
        explanation: qsTr("Name the record in %1. It is read back; only if it matches is the exception closed.").arg(dialogs.desk.vendor.system ?? "")
        recordLabel: qsTr("Record id in that system")
        acceptText: qsTr("Link and read back")
        onDecided: (reason, record) => dialogs.desk.fixedThere(dialogs.desk.vendor.systemId ?? "", record, reason)
    }
    MappingDialog {
        id: mapping
        parent: dialogs.QQC2.Overlay.overlay
        missing: dialogs.desk.missing
        onDecided: (map, key, value, reason) => dialogs.desk.setMapping(map, key, value, reason)
    }
    ReasonDialog {
        id: done
        parent: dialogs.QQC2.Overlay.overlay
        title: qsTr("It was done")
        explanation: qsTr("You say that the target carried it out. The record you name is read back.")
        recordLabel: qsTr("Record id in the target")
        acceptText: qsTr("Record: done")
        onDecided: (reason, record) => dialogs.desk.decide(dialogs.intentId, "done", record, reason)
    }
    ReasonDialog {
        id: notDone
        parent: dialogs.QQC2.Overlay.overlay
        title: qsTr("It was not done")
        explanation: qsTr("You say that the target never carried it out. This is refused as long as a late request could still arrive.")
        acceptText: qsTr("Record: not done")
        onDecided: reason => dialogs.desk.decide(dialogs.intentId, "not-done", "", reason)
    }
}
