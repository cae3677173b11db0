// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls as QQC2
import Throughline.Components

// The charts as tables: every number that they show, for reading, copying and screen readers.
QQC2.ScrollView {
    id: view
    objectName: "tablesView"
    property var tables: []
    contentWidth: availableWidth
    Column {
        width: view.availableWidth
        spacing: 4
        Repeater {
            model: view.tables
            Column {
                id: table
                required property var modelData
                readonly property int columnCount: modelData.heads.length
                readonly property real cell: Math.min(150, (width - 200) / Math.max(1, columnCount - 1))
                width: view.availableWidth
                Accessible.role: Accessible.Table
                Accessible.name: modelData.title
                PaneHead {
                    width: parent.width
                    title: table.modelData.title
                    scope: table.modelData.scope
                }
                Rectangle {
                    width: parent.width
                    height: 28
                    color: Ink.window
                    Row {
                        Repeater {
                            model: table.modelData.heads
                            Words {
                                required property string modelData
                                required property int index
                                width: index === 0 ? 180 : table.cell
                                height: 28
                                leftPadding: 12
                                text: modelData
                                role: "secondary"
                                small: true
                                horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                                Accessible.role: Accessible.ColumnHeader
                            }
                        }
                    }
                }
                Repeater {
                    model: table.modelData.rows
                    Item {
                        id: line
                        required property var modelData
                        width: table.width
                        height: 25
                        Accessible.role: Accessible.Row
                        Accessible.name: table.modelData.heads.map((head, i) => head + ": " + line.modelData[i]).join(", ")
                        Row {
                            Repeater {
                                model: line.modelData
                                Words {
                                    required property string modelData
                                    required property int index
                                    width: index === 0 ? 180 : table.cell
                                    height: 25
                                    leftPadding: 12
                                    text: modelData
                                    horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                                    Accessible.ignored: true
                                }
                            }
                        }
                        Line {
                            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                        }
                    }
                }
            }
        }
    }
}
