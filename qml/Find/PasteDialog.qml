// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Throughline.Components

// A list of order numbers from a mail or a sheet.
DeskDialog {
    id: dialog
    signal decided(string text)

    title: qsTr("Find a list of orders")
    preferredWidth: 520
    onOpened: {
        area.clear();
        area.paste();
        area.forceActiveFocus();
    }
    ColumnLayout {
        spacing: 10
        Words {
            text: qsTr("Paste order numbers, whatever stands between them. Numbers that are not known here are named.")
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
            Layout.preferredWidth: dialog.preferredWidth - 2 * dialog.padding
        }
        Flickable {
            clip: true
            contentWidth: width
            Layout.fillWidth: true
            Layout.preferredHeight: 180
            T.TextArea.flickable: T.TextArea {
                id: area
                leftPadding: 8
                topPadding: 6
                color: Ink.text
                selectionColor: Ink.highlight
                selectedTextColor: Ink.text
                font.pointSize: 10
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                Accessible.name: qsTr("Order numbers")
                KeyNavigation.priority: KeyNavigation.BeforeItem
                KeyNavigation.tab: cancel
                background: Rectangle {
                    color: Ink.page
                    radius: 5
                    border { width: area.activeFocus ? Ink.focusWidth : 1; color: area.activeFocus ? Ink.focus : Ink.outline }
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
                enabled: area.text.trim().length > 0
                text: qsTr("Find them")
                onClicked: {
                    dialog.close();
                    dialog.decided(area.text);
                }
            }
        }
    }
}
