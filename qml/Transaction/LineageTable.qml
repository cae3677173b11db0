// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// Every record of the transaction by its level: the lineage for the keyboard, for screen readers and for thousands.
FocusScope {
    id: table
    required property LineageController lineage
    signal opened(url target)
    readonly property var widths: [54, 0.2, 0.16, 0.24, 0.16, 150]
    readonly property real flexible: Math.max(200, width - 54 - 150 - 36)
    function grab() {
        list.grab();
    }
    function column(index: int): real {
        const size = widths[index];
        return size < 1 ? flexible * size / 0.76 : size;
    }
    component Head: Words {
        role: "secondary"
        small: true
        height: 26
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        Row {
            Layout.leftMargin: 12
            Layout.preferredHeight: 26
            Accessible.ignored: true
            Head { width: table.column(0); text: qsTr("Level") }
            Head { width: table.column(1); text: qsTr("System") }
            Head { width: table.column(2); text: qsTr("Kind") }
            Head { width: table.column(3); text: qsTr("Number") }
            Head { width: table.column(4); text: qsTr("State") }
            // Amounts end at the right in every language.
            Head { width: table.column(5); text: qsTr("Amount"); horizontalAlignment: Application.layoutDirection === Qt.RightToLeft ? Text.AlignLeft : Text.AlignRight }
        }
        Line {
            Layout.fillWidth: true
        }
        DataList {
            id: list
            name: qsTr("Records of the transaction by level")
            focus: true
            model: table.lineage.records
            Layout.fillWidth: true
            Layout.fillHeight: true
            onOpened: key => {
                const target = table.lineage.records.value(currentIndex, "url");
                if (target && target.toString().length > 0) {
                    table.opened(target);
                }
            }
            delegate: TableRow {
                id: row
                required property int level
                required property string system
                required property string objectKind
                required property string number
                required property string state
                required property string amount
                required property string currency
                implicitHeight: 26
                Accessible.name: [qsTr("level %1").arg(level), system, objectKind, number, state, amount.length > 0 ? amount + " " + currency : ""].filter(w => w.length > 0).join(", ")
                Row {
                    x: row.mirrored ? parent.width - width - 12 : 12
                    height: parent.height
                    Words { width: table.column(0); height: parent.height; text: row.level; role: "secondary" }
                    Words { width: table.column(1); height: parent.height; text: row.system }
                    Words { width: table.column(2); height: parent.height; text: row.objectKind }
                    CodeWords { width: table.column(3); height: parent.height; text: row.number; horizontalAlignment: row.mirrored ? Text.AlignRight : Text.AlignLeft }
                    Words { width: table.column(4); height: parent.height; text: row.state; role: "secondary" }
                    MoneyText { width: table.column(5); height: parent.height; amount: row.amount; currency: row.currency }
                }
            }
        }
    }
}
