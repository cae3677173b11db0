// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls as QQC2

QQC2.MenuBar {
    id: bar
    required property Commands commands
    property var pageActions: []
    background: Item {}

    QQC2.Menu {
        title: qsTr("File")
        QQC2.MenuItem { action: bar.commands.reload }
        QQC2.MenuSeparator {}
        QQC2.MenuItem { action: bar.commands.quit }
    }
    QQC2.Menu {
        title: qsTr("Edit")
        QQC2.MenuItem { action: bar.commands.search }
        QQC2.MenuItem { action: bar.commands.searchAll }
        QQC2.MenuItem { action: bar.commands.palette }
    }
    QQC2.Menu {
        id: viewMenu
        title: qsTr("View")
        QQC2.MenuItem { action: bar.commands.dock }
        QQC2.MenuSeparator {}
        Instantiator {
            model: bar.commands.looks
            QQC2.MenuItem {
                required property QQC2.Action modelData
                action: modelData
            }
            onObjectAdded: (index, object) => viewMenu.addItem(object as QQC2.MenuItem)
        }
    }
    QQC2.Menu {
        id: goMenu
        title: qsTr("Go")
        QQC2.MenuItem { action: bar.commands.back }
        QQC2.MenuSeparator {}
        Instantiator {
            model: bar.commands.pages
            QQC2.MenuItem {
                required property QQC2.Action modelData
                action: modelData
            }
            onObjectAdded: (index, object) => goMenu.addItem(object as QQC2.MenuItem)
        }
    }
    ItemMenu {
        title: qsTr("Item")
        actions: bar.pageActions
    }
    QQC2.Menu {
        title: qsTr("Help")
        QQC2.MenuItem { action: bar.commands.keys }
        QQC2.MenuItem { action: bar.commands.diagnostics }
        QQC2.MenuItem { action: bar.commands.guide }
    }
}
