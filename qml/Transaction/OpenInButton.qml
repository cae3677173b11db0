// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls as QQC2
import Throughline.Components

// "Open in <system>": one entry per record that has an address.
ActionButton {
    id: button
    required property TransactionController desk
    glyph: "open"
    text: desk.links.length === 1 ? desk.links[0].text : qsTr("Open in…")
    onClicked: {
        if (desk.links.length === 1) {
            desk.openUrl(desk.links[0].url);
        } else {
            menu.popup(button, 0, button.height);
        }
    }
    QQC2.Menu {
        id: menu
        Instantiator {
            model: SteadyList {
                values: button.desk.links
            }
            QQC2.MenuItem {
                required property var modelData
                text: modelData.text + " · " + modelData.record
                onTriggered: button.desk.openUrl(modelData.url)
            }
            onObjectAdded: (index, object) => menu.insertItem(index, object as QQC2.MenuItem)
            onObjectRemoved: (index, object) => menu.removeItem(object as QQC2.MenuItem)
        }
    }
}
