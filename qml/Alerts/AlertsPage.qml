// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

// Alerts as a list: what people are told of, and the rules behind it.
DeskPage {
    id: page
    title: qsTr("Alerts")
    readonly property bool hasAlert: desk.tab < 2 && desk.current.length > 0
    signal openSla(string definition)

    function takeFocus() {
        if (desk.tab === 2) {
            rules.grab();
        } else {
            list.grab();
        }
    }
    function setArgument(argument: string) {
        desk.tab = argument === "rules" ? 2 : argument === "over" ? 1 : desk.tab;
    }
    // Where the transactions behind it are.
    function follow() {
        if (desk.alert.page === "sla") {
            page.openSla(desk.alert.argument);
        } else {
            page.openExceptions(desk.alert.argument);
        }
    }
    itemActions: [
        QQC2.Action {
            text: qsTr("Open what is behind it")
            enabled: page.active && page.hasAlert
            onTriggered: page.follow()
        },
        QQC2.Action {
            text: desk.alert.acknowledged ? qsTr("Open again") : qsTr("Acknowledge")
            shortcut: page.active ? "V" : ""
            enabled: page.active && desk.tab === 0 && page.hasAlert
            onTriggered: desk.acknowledge(desk.current, !desk.alert.acknowledged)
        },
        QQC2.Action {
            text: desk.canUndo ? desk.undoText : qsTr("Undo")
            shortcut: page.active ? "U" : ""
            enabled: page.active && desk.canUndo
            onTriggered: desk.undo()
        },
        QQC2.Action {
            text: desk.rule.on ? qsTr("Switch the rule off") : qsTr("Switch the rule on")
            enabled: page.active && desk.tab === 2 && desk.currentRule.length > 0
            onTriggered: desk.switchRule(desk.currentRule, !desk.rule.on)
        }
    ]
    AlertsController {
        id: desk
        backend: page.backend
        live: page.active
        onNoted: text => page.noted(text)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHead {
            title: page.title
            scope: desk.loading ? "" : desk.scope
            lined: false
            ActionButton {
                glyph: "undo"
                visible: desk.canUndo
                text: desk.undoText
                onClicked: desk.undo()
            }
        }
        TabStrip {
            tabs: desk.tabs
            currentIndex: desk.tab
            Layout.fillWidth: true
            onPicked: index => desk.tab = index
        }
        NoteStrip {
            text: desk.error
            actionText: qsTr("Try again")
            closable: false
            onActionTriggered: desk.reload()
        }
        NoteStrip {
            glyph: "paused"
            role: "info"
            text: desk.tab === 0 ? desk.waiting : ""
            closable: false
        }
        NoteStrip {
            glyph: "unverified"
            role: "info"
            text: desk.tab === 0 ? desk.desktopNote : ""
            closable: false
        }
        LoadingState {
            visible: desk.loading
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        EmptyState {
            visible: !desk.loading && desk.tab < 2 && desk.alerts.count === 0 && desk.error.length === 0
            title: desk.tab === 0 ? qsTr("No alert is open") : qsTr("No alert has ended lately")
            text: desk.tab === 0 ? qsTr("No rule finds anything at present. The tab Rules says what they look for.") : qsTr("Alerts whose reason is gone stay here for a week.")
            glyph: desk.tab === 0 ? "applied" : "clock"
            role: desk.tab === 0 ? "ok" : "secondary"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RowLayout {
            visible: !desk.loading && desk.tab < 2 && desk.alerts.count > 0
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                ColumnSet {
                    id: set
                    available: list.usable
                    columns: [
                        TableColumn { title: qsTr("State"); base: 116 },
                        TableColumn { title: qsTr("Alert"); base: 220; stretch: 1; spare: set.spare },
                        TableColumn { title: qsTr("Transactions"); base: 130; right: true },
                        TableColumn { title: qsTr("Money"); base: 140; right: true },
                        TableColumn { title: qsTr("Since"); base: 110; leaves: 2; out: set.out },
                        TableColumn { title: desk.tab === 1 ? qsTr("Over") : qsTr("Changed"); base: 110; leaves: 1; out: set.out }
                    ]
                }
                TableHeader {
                    columns: set
                    Layout.fillWidth: true
                }
                DataList {
                    id: list
                    name: page.title
                    model: desk.alerts
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onCurrentKeyChanged: if (currentKey.length > 0) desk.current = currentKey
                    onOpened: page.follow()
                    delegate: AlertRow {
                        columns: set
                        onDoubleClicked: page.follow()
                    }
                }
            }
            Line {
                Layout.fillHeight: true
            }
            AlertPane {
                desk: desk
                Layout.fillWidth: false
                Layout.preferredWidth: page.narrow ? 290 : 344
                Layout.fillHeight: true
                onFollowed: page.follow()
            }
        }
        RowLayout {
            visible: !desk.loading && desk.tab === 2
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            DataList {
                id: rules
                name: qsTr("Rules")
                model: desk.rules
                Layout.fillWidth: true
                Layout.fillHeight: true
                onCurrentKeyChanged: if (currentKey.length > 0) desk.currentRule = currentKey
                delegate: RuleRow {}
            }
            Line {
                Layout.fillHeight: true
            }
            RulePane {
                desk: desk
                Layout.fillWidth: false
                Layout.preferredWidth: page.narrow ? 360 : 430
                Layout.fillHeight: true
            }
        }
    }
}
