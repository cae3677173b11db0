// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Throughline.Components

// All keys on one sheet.
DeskDialog {
    id: sheet
    title: qsTr("Keys")
    preferredWidth: 560
    showCloseButton: true
    readonly property var keys: [
        ["j  k", qsTr("next, previous")], ["Enter", qsTr("open")], ["Esc", qsTr("back")], ["/", qsTr("filter or search")],
        ["x", qsTr("pick a row")], ["\u21e7 j k", qsTr("pick rows on the way")], ["p", qsTr("plan a replay of the cause")], ["r", qsTr("plan a replay of the picked rows")],
        ["f", qsTr("tell the value map what it lacks")], ["a", qsTr("assign to a team or person")], ["m", qsTr("make it mine")], ["n", qsTr("write a note")], ["t", qsTr("change tags")], ["z", qsTr("snooze")], ["b", qsTr("runbook of the cause")],
        ["w", qsTr("what changed around its onset")], ["d", qsTr("compare the payload with the one before")], ["l", qsTr("transaction: lineage as tree or table")],
        ["u", qsTr("undo the last action, while nothing has been sent")], ["\u21e7 u", qsTr("redo")], ["g l", qsTr("go to Lanes")], ["g e", qsTr("go to Exceptions")],
        ["g i", qsTr("go to In doubt")], ["g o", qsTr("go to Operations")], ["g s", qsTr("go to SLA")],
        ["g k", qsTr("go to Key figures")], ["g a", qsTr("go to Alerts")], ["g y", qsTr("go to Systems")],
        ["g d", qsTr("go to Drills")], ["o", qsTr("operations dock")], ["e", qsTr("change a field of the plan")], ["r", qsTr("approve the plan; \u21e7 r starts it")], ["g f", qsTr("go to Search")], ["Ctrl+K", qsTr("go to or do anything")], ["Ctrl+F", qsTr("search everything")],
        ["Ctrl+S", qsTr("save the view")], ["Ctrl+E", qsTr("export the list")], ["Ctrl+B", qsTr("build a query")], ["v", qsTr("SLA: charts or tables; alerts: acknowledge")], ["e", qsTr("SLA: change the definition")], ["[  ]", qsTr("transaction: an event back, an event on")], ["F5", qsTr("read everything again")], ["?", qsTr("this sheet")]
    ]
    Grid {
        columns: 2
        columnSpacing: 24
        Repeater {
            model: sheet.keys
            Item {
                id: line
                required property var modelData
                width: 250
                height: 28
                CodeWords {
                    id: key
                    width: 64
                    height: parent.height
                    text: line.modelData[0]
                    bold: true
                }
                Words {
                    anchors { left: key.right; right: parent.right; top: parent.top; bottom: parent.bottom }
                    text: line.modelData[1]
                }
            }
        }
    }
}
