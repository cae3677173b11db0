// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components
import Throughline.Transaction

// Mapping, history and links. part: 0 all, 1 history, 2 links
ColumnLayout {
    id: side
    required property TransactionController desk
    property int part: 0
    readonly property var vendor: desk.vendor

    spacing: 0
    RowLayout {
        visible: side.part === 0 && (side.vendor.mapping ?? "").length > 0
        spacing: 8
        Layout.margins: 12
        Layout.topMargin: 7
        Layout.bottomMargin: 7
        Words {
            text: qsTr("Mapping")
            bold: true
            small: true
        }
        Words {
            text: side.vendor.mapping ?? ""
            role: "secondary"
            small: true
            Layout.fillWidth: true
        }
    }
    Line {
        visible: side.part === 0 && (side.vendor.mapping ?? "").length > 0
        Layout.fillWidth: true
    }
    RowLayout {
        visible: side.part === 0
        spacing: 8
        Layout.leftMargin: 12
        Layout.topMargin: 6
        Words {
            text: qsTr("History")
            bold: true
            small: true
        }
        Words {
            visible: (side.vendor.tries ?? 0) > 0
            text: qsTr("%n attempts", "", side.vendor.tries ?? 0)
            role: "secondary"
            small: true
        }
    }
    EventList {
        visible: side.part < 2
        withHead: false
        desk: side.desk
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    Line {
        visible: links.visible && side.part === 0
        Layout.fillWidth: true
    }
    Flow {
        id: links
        visible: side.part !== 1 && side.desk.links.length > 0
        spacing: 12
        Layout.fillWidth: true
        Layout.margins: 12
        Layout.topMargin: 5
        Layout.bottomMargin: 5
        Repeater {
            model: side.part === 0 ? side.desk.links.slice(0, 2) : side.desk.links
            LinkText {
                required property var modelData
                text: side.part === 0 ? modelData.brief : modelData.text + " · " + modelData.record
                onClicked: side.desk.openUrl(modelData.url)
            }
        }
    }
    Item {
        visible: side.part === 2
        Layout.fillHeight: true
    }
}
