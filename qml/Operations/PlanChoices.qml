// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

// From which step, with which mapping, and the fields that were changed. Another choice makes another plan.
ColumnLayout {
    id: choices
    required property PlanController desk
    readonly property var now: desk.choices
    readonly property var mappings: [{ word: "current", title: qsTr("current mapping") }, { word: "original", title: qsTr("mapping of the first try") }]
    spacing: 4

    function place(list, word) {
        return Math.max(0, list.findIndex(one => one.word === word));
    }
    GridLayout {
        // Side by side where both can be read.
        columns: fromWord.implicitWidth + fromBox.implicitWidth + withWord.implicitWidth + withBox.implicitWidth + 48 > choices.width ? 2 : 4
        columnSpacing: 8
        rowSpacing: 2
        Layout.leftMargin: 12
        Layout.rightMargin: 12
        Words {
            id: fromWord
            text: qsTr("From")
            role: "secondary"
            small: true
        }
        QQC2.ComboBox {
            id: fromBox
            enabled: choices.now.open === true
            flat: true
            implicitContentWidthPolicy: QQC2.ComboBox.WidestText
            model: choices.desk.fromSteps.map(one => one.title)
            currentIndex: choices.place(choices.desk.fromSteps, choices.now.from)
            Accessible.name: qsTr("From which step")
            Layout.fillWidth: true
            onActivated: index => choices.desk.chooseFrom(choices.desk.fromSteps[index].word)
        }
        Words {
            id: withWord
            text: qsTr("with")
            role: "secondary"
            small: true
        }
        QQC2.ComboBox {
            id: withBox
            enabled: choices.now.open === true
            flat: true
            implicitContentWidthPolicy: QQC2.ComboBox.WidestText
            model: choices.mappings.map(one => one.title)
            currentIndex: choices.place(choices.mappings, choices.now.mapping)
            Accessible.name: qsTr("With which mapping")
            Layout.fillWidth: true
            onActivated: index => choices.desk.chooseMapping(choices.mappings[index].word)
        }
    }
    Repeater {
        model: choices.desk.edits
        RowLayout {
            id: edit
            required property var modelData
            spacing: 6
            Layout.leftMargin: 12
            Layout.rightMargin: 12
            Glyph {
                name: "changed"
                role: "warn"
                implicitWidth: 13
                implicitHeight: 13
            }
            CodeWords {
                text: edit.modelData.field + " → " + edit.modelData.value
            }
            Words {
                text: edit.modelData.whom
                role: "secondary"
                small: true
                Layout.fillWidth: true
            }
        }
    }
    LinkText {
        visible: choices.now.open === true && choices.desk.edits.length > 0
        text: qsTr("Drop the changed fields")
        Layout.leftMargin: 12
        onClicked: choices.desk.dropEdits()
    }
}
