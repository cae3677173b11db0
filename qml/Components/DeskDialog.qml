// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import org.kde.kirigami as Kirigami

// A dialog whose buttons stand in its own content, its title in line with its text.
Kirigami.Dialog {
    id: dialog
    padding: 16
    showCloseButton: false
    standardButtons: Kirigami.Dialog.NoButton
    Component.onCompleted: {
        const head = dialog.header as T.Control;
        head.leftPadding = dialog.padding;
        head.rightPadding = dialog.padding;
    }
}
