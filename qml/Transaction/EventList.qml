// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// Events and attempts, newest first; the payload of the current line beneath.
FocusScope {
    id: events
    required property TransactionController desk
    readonly property var payload: desk.payloadOf(list.currentIndex)
    property bool withHead: true

    function grab() {
        list.grab();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PaneHead {
            visible: events.withHead
            title: qsTr("Events and attempts")
            scope: events.desk.history.count
        }
        DataList {
            id: list
            name: qsTr("Events and attempts")
            focus: true
            model: events.desk.history
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: HistoryRow {}
        }
        Line {
            visible: payloadView.visible
            Layout.fillWidth: true
        }
        PayloadView {
            id: payloadView
            visible: count > 0 && events.height > 240
            payload: events.payload
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(132, 18 * count + 8)
        }
    }
}
