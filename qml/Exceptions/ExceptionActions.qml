// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls as QQC2
import Throughline.Components
import Throughline.Transaction

// The verbs of the exceptions page, and the reason each asks for.
Item {
    id: menu
    required property DeskPage page
    required property ExceptionsController desk
    required property TransactionController detail
    readonly property bool current: page.active

    function askCause() {
        cause.open();
    }
    function askPicked() {
        picked.open();
    }
    function askOne() {
        dialogs.askReplay();
    }
    function askMapping() {
        dialogs.askMapping();
    }

    readonly property list<QtObject> actions: [
        QQC2.Action {
            text: qsTr("Open transaction")
            enabled: menu.current && menu.detail.present
            onTriggered: menu.page.openTransaction(menu.detail.orderKey)
        },
        QQC2.Action {
            text: qsTr("Replay this cause…")
            shortcut: "P"
            enabled: menu.current && menu.desk.causeId.length > 0
            onTriggered: menu.askCause()
        },
        QQC2.Action {
            text: qsTr("Replay picked rows…")
            shortcut: "R"
            enabled: menu.current && (menu.desk.picked.length > 0 || menu.detail.present)
            onTriggered: menu.desk.picked.length > 0 ? menu.askPicked() : menu.askOne()
        },
        QQC2.Action {
            text: qsTr("Pick all loaded rows")
            shortcut: "Ctrl+A"
            enabled: menu.current && menu.desk.items.count > 0
            onTriggered: menu.desk.items.setAllPicked(true)
        },
        QQC2.Action {
            text: qsTr("Pick none")
            enabled: menu.current && menu.desk.picked.length > 0
            onTriggered: menu.desk.items.setAllPicked(false)
        },
        QQC2.Action {
            text: menu.detail.missing.map === "product" ? qsTr("Map product…") : qsTr("Map value…")
            shortcut: "F"
            enabled: menu.current && menu.detail.missing.key !== undefined
            onTriggered: menu.askMapping()
        },
        QQC2.Action {
            text: qsTr("Ask again now")
            enabled: menu.current && menu.detail.present
            onTriggered: menu.detail.askAgain()
        },
        QQC2.Action {
            text: qsTr("I fixed it there…")
            enabled: menu.current && menu.detail.present
            onTriggered: dialogs.askFixed()
        },
        QQC2.Action {
            text: qsTr("Decide: it was done…")
            enabled: menu.current && menu.detail.doubts.length > 0
            onTriggered: dialogs.askDone()
        },
        QQC2.Action {
            text: qsTr("Decide: it was not done…")
            enabled: menu.current && menu.detail.doubts.length > 0
            onTriggered: dialogs.askNotDone()
        }
    ]

    TransactionDialogs {
        id: dialogs
        desk: menu.detail
    }
    ReasonDialog {
        id: cause
        parent: menu.QQC2.Overlay.overlay
        title: qsTr("Plan replay: %1").arg(menu.desk.causeTitle)
        explanation: menu.desk.within.length > 0 || menu.desk.filterText.length > 0 ? qsTr("The %Ln orders of this cause that fit the filter are frozen into the plan, and the target is asked first. Nothing is sent.", "", menu.desk.items.total)
            : qsTr("All %Ln open orders of this cause are frozen into the plan, and the target is asked first. Nothing is sent.", "", menu.desk.items.total)
        acceptText: qsTr("Make the plan")
        onDecided: reason => menu.desk.planCause(reason)
    }
    ReasonDialog {
        id: picked
        parent: menu.QQC2.Overlay.overlay
        title: qsTr("Plan replay of %Ln picked orders", "", menu.desk.picked.length)
        explanation: qsTr("The picked orders are frozen into the plan, and the target is asked first. Nothing is sent.")
        acceptText: qsTr("Make the plan")
        onDecided: reason => menu.desk.planPicked(reason)
    }
}
