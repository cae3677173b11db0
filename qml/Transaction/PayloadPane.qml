// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components
import Throughline.Find

// What was sent, answered or read back, and what it is compared with.
ColumnLayout {
    id: pane
    required property TransactionController desk
    property bool narrow: false
    property string kind: "sent" // which one it begins with
    readonly property PayloadsController choice: payloads
    spacing: 0
    onKindChanged: payloads.showNewest(kind)

    PayloadsController {
        id: payloads
        desk: pane.desk
    }
    RowLayout {
        visible: payloads.entries.length > 0
        spacing: 6
        Layout.leftMargin: 4
        Layout.rightMargin: 8
        Layout.preferredHeight: 32
        PlainCombo {
            id: which
            model: payloads.entries
            textRole: "words"
            valueRole: "number"
            currentIndex: Math.max(0, payloads.entries.findIndex(entry => entry.number === payloads.shown))
            Accessible.name: qsTr("Payload shown: %1").arg(displayText)
            Layout.maximumWidth: 230
            onActivated: payloads.shown = currentValue
        }
        PlainCombo {
            label: qsTr("compare with:")
            model: payloads.others
            textRole: "words"
            valueRole: "number"
            currentIndex: Math.max(0, payloads.others.findIndex(entry => entry.number === payloads.against))
            Accessible.name: qsTr("Compared with: %1").arg(displayText)
            Layout.maximumWidth: 300
            onActivated: payloads.against = currentValue
        }
        Words {
            visible: view.comparing
            text: view.source.summary
            role: "secondary"
            small: true
        }
        ActionButton {
            visible: view.comparing && view.source.changes.length > 0
            flat: true
            glyph: "up"
            text: pane.narrow ? "" : qsTr("Previous")
            Accessible.name: qsTr("Previous difference")
            onClicked: view.stepChange(-1)
        }
        ActionButton {
            visible: view.comparing && view.source.changes.length > 0
            flat: true
            glyph: "downward"
            text: pane.narrow ? "" : qsTr("Next")
            Accessible.name: qsTr("Next difference")
            onClicked: view.stepChange(1)
        }
        CodeWords {
            visible: !view.comparing
            text: payloads.line
            role: "secondary"
            font.pointSize: 8.5
            Layout.fillWidth: true
        }
        Item {
            visible: view.comparing
            Layout.fillWidth: true
        }
    }
    PayloadView {
        id: view
        name: which.displayText.length > 0 ? which.displayText : qsTr("Payload")
        payload: payloads.payload
        before: payloads.before
        ordered: payloads.ordered
        message: payloads.message
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
