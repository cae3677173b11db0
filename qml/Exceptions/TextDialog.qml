// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import QtQuick.Templates as T
import Throughline.Components

// One text for everything that was chosen: a note, or tags. suggestions: words to add by a click.
DeskDialog {
    id: dialog
    property string explanation
    property string label
    property string acceptText
    property bool multiline: false
    property var suggestions: []
    readonly property string typed: (multiline ? area.text : field.text).trim()
    signal decided(string text)

    function take() {
        if (typed.length > 0) {
            const text = typed;
            close();
            decided(text);
        }
    }
    preferredWidth: 460
    onAboutToShow: {
        field.clear();
        area.clear();
    }
    onOpened: {
        (multiline ? area : field).forceActiveFocus();
    }
    ColumnLayout {
        spacing: 8
        Words {
            visible: text.length > 0
            text: dialog.explanation
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            Layout.fillWidth: true
            Layout.preferredWidth: dialog.preferredWidth - 2 * dialog.padding
        }
        QQC2.TextField {
            id: field
            visible: !dialog.multiline
            Layout.fillWidth: true
            Accessible.name: dialog.label
            placeholderText: dialog.label
            onAccepted: dialog.take()
        }
        QQC2.ScrollView {
            visible: dialog.multiline
            Layout.fillWidth: true
            Layout.preferredHeight: 110
            // The style's own looks for a speller and warns where there is none.
            T.TextArea {
                id: area
                padding: 6
                color: Ink.text
                placeholderTextColor: Ink.secondary
                selectionColor: Ink.highlight
                selectedTextColor: Ink.text
                font.pointSize: 10
                background: Rectangle {
                    color: Ink.page
                    radius: 3
                    border { width: area.activeFocus ? Ink.focusWidth : 1; color: area.activeFocus ? Ink.focus : Ink.outline }
                }
                Accessible.name: dialog.label
                placeholderText: dialog.label
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                Keys.onPressed: event => {
                    const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                    if (enter && !(event.modifiers & Qt.ShiftModifier)) {
                        event.accepted = true;
                        dialog.take();
                    } else if (event.key === Qt.Key_Tab) {
                        event.accepted = true;
                        cancel.forceActiveFocus();
                    }
                }
            }
        }
        Words {
            visible: dialog.multiline
            text: qsTr("Enter keeps it, Shift+Enter begins a new line.")
            role: "secondary"
            small: true
        }
        Flow {
            visible: dialog.suggestions.length > 0
            spacing: 6
            Layout.fillWidth: true
            Repeater {
                model: dialog.suggestions
                ActionButton {
                    required property string modelData
                    text: modelData
                    focusPolicy: Qt.TabFocus
                    onClicked: {
                        field.text = (field.text.trim() + " " + modelData).trim();
                        field.forceActiveFocus();
                    }
                }
            }
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: 8
            ActionButton {
                id: cancel
                text: qsTr("Cancel")
                onClicked: dialog.close()
            }
            PrimaryButton {
                enabled: dialog.typed.length > 0
                text: dialog.acceptText
                onClicked: dialog.take()
            }
        }
    }
}
