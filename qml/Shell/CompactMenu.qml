// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls as QQC2

// The menu of a narrow window: the same entries in one menu.
QQC2.Menu {
    id: menu
    required property Commands commands
    property var pageActions: []

    QQC2.Menu {
        id: goMenu
        title: qsTr("Go")
        QQC2.MenuItem { action: menu.commands.back }
        QQC2.MenuSeparator {}
        Instantiator {
            model: menu.commands.pages
            QQC2.MenuItem {
                required property QQC2.Action modelData
                action: modelData
            }
            onObjectAdded: (index, object) => goMenu.addItem(object as QQC2.MenuItem)
        }
    }
    ItemMenu {
        title: qsTr("Item")
        actions: menu.pageActions
    }
    QQC2.MenuItem { action: menu.commands.search }
    QQC2.MenuItem { action: menu.commands.searchAll }
    QQC2.MenuItem { action: menu.commands.dock }
    QQC2.MenuItem { action: menu.commands.palette }
    QQC2.MenuItem { action: menu.commands.reload }
    QQC2.MenuItem { action: menu.commands.keys }
    QQC2.MenuItem { action: menu.commands.diagnostics }
    QQC2.MenuSeparator {}
    QQC2.MenuItem { action: menu.commands.quit }
}
