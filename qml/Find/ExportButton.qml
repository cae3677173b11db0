// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Dialogs
import Throughline.Components

// Every row of a query as a file: what it is written as, then where to.
ActionButton {
    id: button
    required property ExportController desk
    property string query
    property string order: "money"
    property string title
    property string format: "xlsx"
    property bool mark: true // CSV: byte order mark
    glyph: "export"
    text: qsTr("Export…")
    enabled: !desk.running
    function choose() {
        menu.popup(button, 0, button.height);
    }
    function ask(format: string, mark: bool) {
        button.format = format;
        button.mark = mark;
        dialog.currentFile = dialog.currentFolder + "/" + desk.suggestedName(title, format);
        dialog.open();
    }
    onClicked: choose()

    QQC2.Menu {
        id: menu
        QQC2.MenuItem {
            text: qsTr("Spreadsheet (XLSX): typed amounts and dates…")
            onTriggered: button.ask("xlsx", true)
        }
        QQC2.MenuItem {
            text: qsTr("CSV for spreadsheets (UTF-8 with mark)…")
            onTriggered: button.ask("csv", true)
        }
        QQC2.MenuItem {
            text: qsTr("CSV for programs (UTF-8)…")
            onTriggered: button.ask("csv", false)
        }
        QQC2.MenuItem {
            text: qsTr("JSON…")
            onTriggered: button.ask("json", true)
        }
    }
    FileDialog {
        id: dialog
        fileMode: FileDialog.SaveFile
        nameFilters: button.format === "xlsx" ? [qsTr("Spreadsheet (*.xlsx)")] : button.format === "csv" ? [qsTr("CSV (*.csv)")] : [qsTr("JSON (*.json)")]
        onAccepted: button.desk.start(selectedFile, button.format, button.query, button.order, button.title, button.mark)
    }
}
