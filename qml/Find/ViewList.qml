// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// Saved views and the questions that ship, in one list.
FocusScope {
    id: pane
    required property ViewsController desk
    property string chosen // id of the view that is shown
    readonly property string currentKey: list.currentKey
    signal picked(string id)

    function grab() {
        list.grab();
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PaneHead {
            title: qsTr("Views")
            scope: pane.desk.savedCount > 0 ? qsTr("%Ln saved", "", pane.desk.savedCount) : qsTr("none saved yet")
        }
        DataList {
            id: list
            name: qsTr("Views")
            focus: true
            model: pane.desk.views
            Layout.fillWidth: true
            Layout.fillHeight: true
            section.property: "group"
            section.delegate: Words {
                required property string section
                leftPadding: 12
                height: 30
                text: section
                role: "secondary"
                small: true
                bold: true
                Accessible.role: Accessible.Heading
            }
            delegate: TableRow {
                id: row
                required property string key
                required property string title
                required property string question
                required property string whose
                required property string query
                readonly property bool shown: pane.chosen === key
                lined: false
                highlighted: ListView.isCurrentItem && list.activeFocus // what is shown has its own mark
                implicitHeight: whose.length > 0 ? 44 : 30
                Accessible.name: [title, question, whose].filter(part => part.length > 0).join(", ")
                onClicked: pane.picked(key)
                Rectangle {
                    anchors { fill: parent; leftMargin: 6; rightMargin: 6; topMargin: 1; bottomMargin: 1 }
                    visible: row.shown
                    radius: 4
                    color: Ink.tints.info
                }
                Words {
                    id: name
                    anchors { left: parent.left; leftMargin: 12; right: parent.right; rightMargin: 8; top: parent.top }
                    height: 30
                    text: row.title
                    bold: row.shown
                    Tip { text: row.question.length > 0 ? row.question + "\n" + row.query : row.query }
                }
                Words {
                    anchors { left: parent.left; leftMargin: 12; right: parent.right; rightMargin: 8; top: name.bottom; topMargin: -6 }
                    visible: row.whose.length > 0
                    text: row.whose
                    role: "secondary"
                    small: true
                }
            }
            onOpened: key => pane.picked(key)
        }
    }
}
