// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// Causes by money at risk.
FocusScope {
    id: pane
    required property ExceptionsController desk
    property bool narrow: false
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    signal itemsWanted() // the keyboard goes on to the orders of the cause

    function grab() {
        list.grab();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PaneHead {
            title: qsTr("%Ln causes", "", pane.desk.causes.count)
            scope: qsTr("by priority")
            Words {
                height: 34
                rightPadding: 4
                text: pane.desk.dueText
                role: "danger"
                small: true
            }
        }
        DataList {
            id: list
            name: qsTr("Causes")
            focus: true
            model: pane.desk.causes
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: CauseCard {
                narrow: pane.narrow
            }
            onCurrentKeyChanged: if (currentKey.length > 0) pane.desk.causeId = currentKey
            onOpened: pane.itemsWanted()
            // To the orders beside it: right, and left where the window is mirrored.
            Keys.onRightPressed: event => pane.mirrored ? event.accepted = false : pane.itemsWanted()
            Keys.onLeftPressed: event => pane.mirrored ? pane.itemsWanted() : event.accepted = false
            Connections {
                target: pane.desk
                function onCauseChanged() {
                    list.select(pane.desk.causeId);
                }
            }
        }
    }
}
