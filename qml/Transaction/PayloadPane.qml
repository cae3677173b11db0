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

    function grab() {
        view.forceActiveFocus();
    }

    PayloadsController {
        id: payloads
        desk: pane.desk
    }
    Flow {
        visible: payloads.entries.length > 0
        spacing: 6
        Layout.fillWidth: true
        Layout.leftMargin: 4
        Layout.rightMargin: 8
        Layout.topMargin: 2
        Layout.bottomMargin: 2
        PlainCombo {
            id: which
            model: payloads.entries
            textRole: "words"
            valueRole: "number"
            currentIndex: Math.max(0, payloads.entries.findIndex(entry => entry.number === payloads.shown))
            Accessible.name: qsTr("Payload shown: %1").arg(displayText)
            width: Math.min(implicitWidth, parent.width)
            onActivated: payloads.shown = currentValue
        }
        PlainCombo {
            label: qsTr("compare with:")
            model: payloads.others
            textRole: "words"
            valueRole: "number"
            currentIndex: Math.max(0, payloads.others.findIndex(entry => entry.number === payloads.against))
            Accessible.name: qsTr("Compared with: %1").arg(displayText)
            width: Math.min(implicitWidth, parent.width)
            onActivated: payloads.against = currentValue
        }
        Words {
            visible: view.comparing
            height: 28
            leftPadding: 8
            text: view.source.summary
            role: "secondary"
            small: true
        }
        ActionButton {
            visible: view.comparing && view.source.changes.length > 0
            flat: true
            glyph: "up"
            text: qsTr("Previous")
            Accessible.name: qsTr("Previous difference")
            onClicked: view.stepChange(-1)
        }
        ActionButton {
            visible: view.comparing && view.source.changes.length > 0
            flat: true
            glyph: "downward"
            text: qsTr("Next")
            Accessible.name: qsTr("Next difference")
            onClicked: view.stepChange(1)
        }
    }
    CodeWords {
        visible: !view.comparing && payloads.line.length > 0
        text: payloads.line
        role: "secondary"
        font.pointSize: 8.5
        Layout.fillWidth: true
        Layout.leftMargin: 12
        Layout.rightMargin: 12
    }
    Words {
        visible: payloads.entries.length === 0
        text: qsTr("Nothing was sent for this order yet, so there is no payload to show.")
        role: "secondary"
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
        Layout.margins: 12
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
