// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// Field by field: what was sent, what will be sent, what the target has.
ColumnLayout {
    id: table
    required property PlanController desk
    readonly property bool here: desk.item.checkedHere ?? false // a check of our own sends nothing
    spacing: 0
    ColumnSet {
        id: set
        available: list.usable
        columns: [
            TableColumn { title: qsTr("Field"); base: 110; stretch: 0.4; spare: set.spare },
            TableColumn { title: table.here ? qsTr("Checked last") : qsTr("Sent last"); base: 100; stretch: 0.3; spare: set.spare },
            TableColumn { title: table.here ? qsTr("Checked now") : qsTr("Will send"); base: 100; stretch: 0.3; spare: set.spare },
            TableColumn { title: qsTr("In target"); base: 76; wanted: !table.here; leaves: 1; out: set.out }
        ]
    }
    TableHeader {
        columns: set
        Layout.fillWidth: true
    }
    DataList {
        id: list
        name: qsTr("Before and after")
        model: table.desk.fields
        Layout.fillWidth: true
        Layout.fillHeight: true
        delegate: TableRow {
            id: row
            required property string field
            required property string before
            required property string after
            required property string inTarget
            required property bool changed
            implicitHeight: 27
            Accessible.name: qsTr("%1: sent %2, will send %3, in the target %4").arg(field).arg(before).arg(after).arg(inTarget)
            component Code: CodeWords {
                height: row.height
                leftPadding: 8
            }
            Row {
                Code { width: set.columns[0].width; text: row.field; role: "secondary" }
                Code { width: set.columns[1].width; text: row.before; role: row.changed ? "text" : "secondary" }
                Item {
                    width: set.columns[2].width
                    height: row.height
                    Glyph {
                        id: mark
                        anchors.verticalCenter: parent.verticalCenter
                        x: 6 // beside the code, which is never mirrored
                        width: 13
                        height: 13
                        name: row.changed ? "changed" : ""
                        role: "info"
                    }
                    Code { anchors.left: parent.left; anchors.leftMargin: row.changed ? 18 : 0; anchors.right: parent.right; text: row.after; bold: row.changed; role: row.changed ? "text" : "secondary" }
                }
                Words { visible: set.columns[3].shown; width: set.columns[3].width; height: row.height; leftPadding: 8; text: row.inTarget; role: "secondary"; small: true }
            }
        }
    }
}
