// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

// The formula of the chosen figure, and what replays save.
ColumnLayout {
    id: pane
    required property KpiController desk
    readonly property var figure: desk.pane
    readonly property var roi: desk.roi

    spacing: 6
    component Line2: Words {
        Layout.fillWidth: true
        Layout.leftMargin: 14
        Layout.rightMargin: 14
        wrapMode: Text.WordWrap
        visible: text.length > 0
    }
    PaneHead {
        title: pane.figure.title ?? ""
        scope: pane.figure.scope ?? ""
    }
    Words {
        text: pane.figure.value ?? ""
        bold: true
        font.pointSize: 15
        Layout.leftMargin: 14
        Layout.topMargin: 6
    }
    Line2 { text: pane.figure.second ?? ""; role: "secondary"; small: true }
    Line2 { text: pane.figure.unknown ?? ""; role: "secondary" }
    Line2 { text: qsTr("Formula: %1").arg(pane.figure.formula ?? "") }
    Line2 { text: pane.figure.counted ?? ""; role: "secondary"; small: true }
    Item {
        Layout.preferredHeight: 10
    }
    Line {
        Layout.fillWidth: true
    }
    PaneHead {
        title: qsTr("What replays save")
        scope: pane.desk.scope
    }
    RowLayout {
        spacing: 6
        Layout.leftMargin: 14
        Layout.topMargin: 6
        Words {
            text: pane.roi.number ?? ""
            bold: true
            font.pointSize: 15
        }
        Words {
            text: pane.roi.unit ?? ""
            role: "secondary"
            small: true
        }
    }
    Line2 { text: pane.roi.resolved ?? ""; role: "secondary"; small: true }
    Line2 { text: qsTr("Formula: %1").arg(pane.roi.formula ?? "") }
    Line2 { text: pane.roi.reckoning ?? ""; role: "secondary"; small: true }
    GridLayout {
        columns: 2
        columnSpacing: 12
        rowSpacing: 6
        Layout.fillWidth: true
        Layout.leftMargin: 14
        Layout.rightMargin: 14
        Words { text: qsTr("Minutes by hand per exception"); role: "secondary"; small: true; wrapMode: Text.WordWrap; Layout.fillWidth: true }
        QQC2.TextField {
            id: minutes
            text: pane.roi.minutes ?? ""
            placeholderText: "25"
            horizontalAlignment: TextInput.AlignRight
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            Layout.preferredWidth: 96
            Accessible.name: qsTr("Minutes by hand per exception")
            onAccepted: save.click()
        }
        Words { text: qsTr("Cost of an hour, %1").arg(pane.roi.currency ?? ""); role: "secondary"; small: true; wrapMode: Text.WordWrap; Layout.fillWidth: true }
        QQC2.TextField {
            id: cost
            text: pane.roi.cost ?? ""
            placeholderText: "62"
            horizontalAlignment: TextInput.AlignRight
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            Layout.preferredWidth: 96
            Accessible.name: qsTr("Cost of an hour, %1").arg(pane.roi.currency ?? "")
            onAccepted: save.click()
        }
    }
    RowLayout {
        spacing: 8
        Layout.leftMargin: 14
        Layout.topMargin: 2
        ActionButton {
            id: save
            text: qsTr("Keep for everybody")
            enabled: minutes.text.length > 0 && cost.text.length > 0 && (minutes.text !== pane.roi.minutes || cost.text !== pane.roi.cost)
            onClicked: pane.desk.setRoi(minutes.text, cost.text)
        }
        ActionButton {
            text: qsTr("Undo")
            visible: pane.desk.canUndo
            onClicked: pane.desk.undoRoi()
        }
    }
    Line2 { text: pane.roi.setBy ?? ""; role: "secondary"; small: true }
    Item {
        Layout.fillHeight: true
    }
}
