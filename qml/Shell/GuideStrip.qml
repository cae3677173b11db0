// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Throughline.Components

// One step of the guide, beneath the pages and never over them.
Rectangle {
    id: strip
    required property GuideController guide

    visible: guide.shown
    implicitHeight: visible ? content.implicitHeight + 20 : 0
    color: Ink.tints.info
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Guide, step %1 of %2: %3. %4").arg(guide.step).arg(guide.steps).arg(guide.title).arg(guide.text)
    Line {
        anchors { left: parent.left; right: parent.right; top: parent.top }
    }
    RowLayout {
        id: content
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 16; rightMargin: 12 }
        spacing: 12
        Row {
            spacing: 5
            Layout.alignment: Qt.AlignVCenter
            Accessible.ignored: true
            Repeater {
                model: strip.guide.steps
                Rectangle {
                    required property int index
                    readonly property bool done: index < strip.guide.step - 1
                    readonly property bool current: index === strip.guide.step - 1
                    width: current ? 18 : 8
                    height: 8
                    radius: 4
                    color: current || done ? Ink.fills.info : "transparent"
                    border { width: 1; color: Ink.fills.info }
                }
            }
        }
        ColumnLayout {
            spacing: 1
            Layout.fillWidth: true
            Words {
                text: qsTr("%1 of %2 · %3").arg(Format.count(strip.guide.step)).arg(Format.count(strip.guide.steps)).arg(strip.guide.title)
                bold: true
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
            Words {
                text: strip.guide.text
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                Layout.fillWidth: true
            }
        }
        ActionButton {
            visible: strip.guide.actionText.length > 0
            text: strip.guide.actionText
            onClicked: strip.guide.act()
        }
        ActionButton {
            visible: strip.guide.step > 1
            flat: true
            text: qsTr("Back")
            onClicked: strip.guide.back()
        }
        ActionButton {
            visible: !strip.guide.last
            flat: true
            text: qsTr("Next")
            Accessible.name: qsTr("Next step of the guide")
            onClicked: strip.guide.next()
        }
        ActionButton {
            visible: !strip.guide.last
            flat: true
            glyph: "close"
            text: qsTr("Skip the guide")
            onClicked: strip.guide.end()
        }
    }
}
