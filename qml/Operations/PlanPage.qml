// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Throughline.Components

DeskPage {
    id: page
    title: desk.facts.title ?? ""
    section: "operations"
    readonly property alias controller: desk

    function setArgument(argument: string) {
        if (argument.length > 0) {
            desk.planId = argument;
        }
    }
    function openDialog(name: string) {
        name === "approve" ? verbs.askApprove() : desk.run();
    }
    function takeFocus() {
        items.grab();
    }

    guidePlan: desk.planId
    itemActions: verbs.actions
    PlanVerbs {
        id: verbs
        page: page
        desk: desk
    }
    PlanController {
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
            scope: desk.facts.scope ?? ""
            trail: qsTr("Operations")
            onTrailClicked: page.openPage("operations")
            StateBadge {
                anchors.verticalCenter: parent?.verticalCenter
                glyph: desk.facts.glyph ?? ""
                word: desk.facts.word ?? ""
                role: desk.facts.role ?? "text"
                tinted: true
            }
            ActionButton {
                visible: verbs.planState === "running"
                glyph: "pause"
                text: qsTr("Pause")
                onClicked: desk.pause()
            }
            Item {
                visible: stopButton.visible
                width: 24
                height: 1
            }
            ActionButton {
                id: stopButton
                visible: verbs.planState === "running" || verbs.planState === "paused"
                glyph: "down"
                text: qsTr("Stop…")
                onClicked: verbs.askStop()
            }
            ActionButton {
                visible: desk.choices.open === true
                glyph: "changed"
                text: qsTr("Change a field…")
                enabled: desk.item.title !== undefined
                onClicked: verbs.askEdit()
            }
            PrimaryButton {
                visible: verbs.planState === "planned"
                glyph: "check"
                text: qsTr("Approve…")
                onClicked: verbs.askApprove()
            }
            PrimaryButton {
                visible: verbs.planState === "approved"
                glyph: "play"
                text: qsTr("Start, with a hold window")
                onClicked: desk.run()
            }
            PrimaryButton {
                visible: verbs.planState === "paused"
                glyph: "play"
                text: qsTr("Resume")
                onClicked: desk.resume()
            }
        }
        HashLine {
            visible: desk.present
            facts: desk.facts
            Layout.fillWidth: true
            onCopied: desk.copyHash()
        }
        NoteStrip {
            text: desk.error
            onClosed: desk.dismissError()
        }
        NoteStrip {
            visible: text.length > 0
            role: "warn"
            text: desk.facts.stopReason ?? ""
            closable: false
        }
        LoadingState {
            visible: !desk.present && desk.error.length === 0
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RowLayout {
            visible: desk.present
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            PlanItems {
                id: items
                desk: desk
                onOpened: order => page.openTransaction(order)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            Line {
                Layout.fillHeight: true
            }
            PlanSide {
                desk: desk
                Layout.fillWidth: false
                Layout.preferredWidth: page.narrow ? 360 : 448
                Layout.fillHeight: true
            }
        }
        HoldBar {
            visible: verbs.planState === "holding"
            desk: desk
            Layout.fillWidth: true
        }
    }
}
