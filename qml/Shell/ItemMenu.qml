// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls as QQC2

// What can be done with the selection of the current page.
QQC2.Menu {
    id: menu
    property var actions: []

    Instantiator {
        model: menu.actions
        QQC2.MenuItem {
            required property QQC2.Action modelData
            action: modelData
        }
        onObjectAdded: (index, object) => menu.insertItem(index, object as QQC2.MenuItem)
        onObjectRemoved: (index, object) => menu.removeItem(object as QQC2.MenuItem)
    }
}
