// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

ColumnLayout {
    id: table
    required property SystemsController desk
    readonly property real wanted: head.height + list.contentHeight // height that shows every system

    function grab() {
        list.grab();
    }
    spacing: 0
    ColumnSet {
        id: set
        available: list.usable
        columns: [
            TableColumn { title: qsTr("System"); base: 150; stretch: 1; spare: set.spare },
            TableColumn { title: qsTr("Health"); base: 98 },
            TableColumn { title: qsTr("Breaker"); base: 116 },
            TableColumn { title: qsTr("Last good sync"); base: 116 },
            TableColumn { title: qsTr("Lag"); base: 84; leaves: 4; out: set.out },
            TableColumn { title: qsTr("Rate budget used"); base: 136; leaves: 2; out: set.out },
            TableColumn { title: qsTr("Schema"); base: 90; leaves: 1; out: set.out },
            TableColumn { title: qsTr("Waiting to go"); base: 108; leaves: 3; out: set.out }
        ]
    }
    TableHeader {
        id: head
        columns: set
        Layout.fillWidth: true
    }
    DataList {
        id: list
        name: qsTr("Systems")
        model: table.desk.systems
        Layout.fillWidth: true
        Layout.fillHeight: true
        delegate: SystemRow {
            columns: set
        }
        onCurrentKeyChanged: if (currentKey.length > 0) table.desk.current = currentKey
    }
}
