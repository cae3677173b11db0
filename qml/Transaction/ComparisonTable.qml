// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// What each system says, attribute by attribute.
ColumnLayout {
    id: table
    required property TransactionController desk
    readonly property real attributeWidth: Math.min(132, width * 0.2)
    readonly property real cellWidth: (width - attributeWidth) / Math.max(1, desk.columns.length)

    spacing: 0
    PaneHead {
        title: qsTr("What each system says")
        scope: table.desk.comparisonScope
        ActionButton {
            text: table.desk.onlyDifferences ? qsTr("All attributes") : qsTr("Only differences")
            onClicked: table.desk.onlyDifferences = !table.desk.onlyDifferences
        }
    }
    Rectangle {
        color: Ink.window
        implicitHeight: 28
        Layout.fillWidth: true
        Row {
            anchors.fill: parent
            Words {
                width: table.attributeWidth
                height: parent.height
                leftPadding: 8
                rightPadding: 8
                text: qsTr("Attribute")
                role: "secondary"
                small: true
            }
            Repeater {
                model: SteadyList {
                    values: table.desk.columns
                }
                Words {
                    required property var modelData
                    width: table.cellWidth
                    height: parent.height
                    leftPadding: 8
                    rightPadding: 8
                    text: modelData.name
                    role: "secondary"
                    small: true
                }
            }
        }
    }
    DataList {
        name: qsTr("What each system says")
        model: table.desk.rows
        Layout.fillWidth: true
        Layout.fillHeight: true
        delegate: TableRow {
            id: row
            required property string attribute
            required property var cells
            implicitHeight: 25
            Accessible.name: [attribute].concat(cells.map(cell => cell.changes ? qsTr("%1 · now %2").arg(cell.text).arg(cell.later) : cell.text)).join(", ")
            Row {
                anchors.fill: parent
                Words {
                    width: table.attributeWidth
                    height: row.height
                    leftPadding: 8
                    rightPadding: 8
                    text: row.attribute
                    role: "secondary"
                }
                Repeater {
                    model: SteadyList {
                        values: row.cells
                    }
                    StateBadge {
                        required property var modelData
                        width: table.cellWidth
                        height: row.height
                        inset: 8
                        glyphSize: modelData.ofRecord && !modelData.differs && !modelData.changes ? 12 : 16
                        glyph: modelData.changes ? "changed" : modelData.differs ? "differs" : modelData.ofRecord ? "star" : ""
                        glyphRole: modelData.changes ? "info" : modelData.differs ? "warn" : "secondary"
                        word: modelData.changes ? qsTr("%1 · now %2").arg(modelData.text).arg(modelData.later) : modelData.text
                        role: modelData.differs ? "warn" : modelData.quiet ? "secondary" : "text"
                    }
                }
            }
        }
    }
}
