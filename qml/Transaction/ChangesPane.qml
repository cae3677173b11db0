// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// What changed in the workspace around the first occurrence of a cause, newest first, the onset among it.
FocusScope {
    id: pane
    property string causeId
    property Backend backend
    readonly property ChangesController controller: desk
    function grab() {
        list.grab();
    }

    ChangesController {
        id: desk
        backend: pane.backend
        causeId: pane.causeId
        wanted: pane.visible
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        Words {
            visible: desk.scope.length > 0 && !desk.none
            text: desk.scope
            role: "secondary"
            small: true
            Layout.fillWidth: true
            Layout.margins: 12
            Layout.topMargin: 6
            Layout.bottomMargin: 4
        }
        Words {
            visible: desk.none || pane.causeId.length === 0
            text: pane.causeId.length === 0 ? qsTr("No exception is open: there is no onset to look around.")
                : qsTr("Nothing that this workspace knows of changed in the three days before and the day after.")
            role: "secondary"
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            Layout.fillWidth: true
            Layout.margins: 12
        }
        NoteStrip {
            text: desk.error
            actionText: qsTr("Try again")
            closable: false
            onActionTriggered: desk.reload()
        }
        DataList {
            id: list
            name: qsTr("What changed")
            focus: true
            model: desk.changes
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: TableRow {
                id: row
                required property string glyph
                required property string role
                required property string time
                required property string text_
                required property string actor
                required property string distance
                required property bool onset
                implicitHeight: Math.max(44, what.implicitHeight + 26)
                Accessible.name: [time, text_, actor, distance].filter(w => w.length > 0).join(", ")
                Rectangle {
                    anchors.fill: parent
                    visible: row.onset
                    color: Ink.tints.warn
                    z: -1
                }
                Glyph {
                    x: row.mirrored ? parent.width - 12 - width : 12
                    y: 7
                    width: 14
                    height: 14
                    name: row.glyph
                    role: row.role
                }
                Words {
                    id: what
                    anchors { left: parent.left; leftMargin: 34; right: parent.right; rightMargin: 12; top: parent.top; topMargin: 4 }
                    text: row.text_
                    bold: row.onset
                    small: true
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }
                Words {
                    anchors { left: what.left; right: far.left; rightMargin: 8; top: what.bottom; topMargin: 1 }
                    text: row.actor.length > 0 ? row.time + " · " + row.actor : row.time
                    role: "secondary"
                    small: true
                }
                Words {
                    id: far
                    anchors { right: parent.right; rightMargin: 12; top: what.bottom; topMargin: 1 }
                    text: row.distance
                    role: "secondary"
                    small: true
                }
            }
        }
    }
}
