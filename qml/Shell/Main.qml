// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Throughline.Components
import Throughline.Operations
import Throughline.Find

// The main window: header, navigation, one page at a time, status line.
Kirigami.ApplicationWindow {
    id: root
    required property Backend backend
    property bool remembers: false // what a person followed and chose is kept
    readonly property bool rail: width < 1200
    readonly property alias pageName: router.pageName
    readonly property alias settled: router.settled
    readonly property alias deskFilter: router.deskFilter
    readonly property alias paletteFirst: quick.first

    function lead() {
        guide.start();
    }
    function leave() {
        guide.end();
    }
    readonly property alias guideStep: guide.step
    function showDock(shown: bool) {
        commands.dock.checked = shown;
    }
    function visit(name: string, argument: string) {
        quick.close();
        diagnostics.close();
        if (name === "palette") {
            quick.openWith(argument);
        } else if (name === "diagnostics") {
            diagnostics.open();
        } else {
            router.show(name, argument);
        }
    }

    // A link from outside: "page" and what it shows; or why it was not followed.
    function follow(page: string, argument: string) {
        router.show(page, argument);
        root.raise();
        root.requestActivate();
    }
    function refuse(words: string) {
        router.note = words;
        root.raise();
        root.requestActivate();
    }

    width: 1440
    height: 900
    minimumWidth: 1000
    minimumHeight: 620
    visible: true
    title: shell.workspace.length > 0 ? router.pageTitle + " \u2014 " + shell.workspace : "Throughline"
    pageStack.globalToolBar.style: Kirigami.ApplicationHeaderStyle.None
    pageStack.columnView.columnResizeMode: Kirigami.ColumnView.SingleColumn
    pageStack.columnView.interactive: false
    controlsVisible: false

    ShellController {
        id: shell
        backend: root.backend
    }
    ViewsController {
        id: views
        backend: root.backend
        onNoted: text => router.note = text
    }
    CloseController {
        id: closing
        backend: root.backend
    }
    Router {
        id: router
        views: views
        backend: root.backend
        stack: root.pageStack
        store: store
    }
    GuideController {
        id: guide
        backend: root.backend
        remembers: root.remembers
        page: router.pageName
        causeId: router.page ? router.page.guideCause : ""
        planId: router.page ? router.page.guidePlan : ""
        onPageWanted: (page, argument) => router.show(page, argument)
        onDialogWanted: name => router.page.openDialog(name)
        onEnded: router.takeFocus()
    }
    Connections {
        target: router
        function onMapped() {
            guide.mapped();
        }
    }
    Item {
        id: store
        visible: false
    }
    Commands {
        id: commands
        router: router
        onSearchWanted: topBar.focusSearch()
        onKeysWanted: keySheet.open()
        onDiagnosticsWanted: diagnostics.open()
        onPaletteWanted: quick.open()
        onQuitWanted: root.close()
        onGuideWanted: guide.start()
    }
    header: TopBar {
        id: topBar
        commands: commands
        shell: shell
        close: closing
        compact: root.rail
        pageActions: router.currentActions
        place: router.pageName
        onSearched: text => router.show("find", text)
        onCloseWanted: router.show("find", "view:shipped:before-close")
        onLeaving: router.takeFocus()
    }
    globalDrawer: Navigation {
        shell: shell
        rail: root.rail
        current: router.section
        views: views.nearest
        onPicked: name => router.show(name, "")
        onViewPicked: id => router.show("find", "view:" + id)
    }
    footer: Column {
        OperationsDock {
            id: dock
            backend: root.backend
            visible: commands.dock.checked && router.pageName !== "plan"
            width: parent.width
            height: visible ? Math.min(implicitHeight, root.height * 0.45) : 0
            onPlanWanted: id => router.show("plan", id)
            onOrderWanted: order => router.show("transaction", order)
            onNoted: text => router.note = text
            property bool byItself: false
            onBegun: {
                byItself = !commands.dock.checked;
                commands.dock.checked = true;
            }
            onEnded: {
                if (byItself && router.pageName === "plan") { // its page has shown it to the end
                    commands.dock.checked = false;
                }
            }
            onHidden: commands.dock.checked = false
        }
        GuideStrip {
            guide: guide
            width: parent.width
        }
        StatusLine {
            shell: shell
            note: router.note
            width: parent.width
            onPlanWanted: router.show("plan", shell.planId)
        }
    }
    Palette {
        id: quick
        backend: root.backend
        actions: commands.offered
        onActionChosen: id => commands.perform(id)
        onOrderChosen: order => router.show("transaction", order)
        onCauseChosen: cause => router.show("exceptions", "cause:" + cause)
        onViewChosen: id => router.show("find", "view:" + id)
        onSearchChosen: query => router.show("find", query)
    }
    Diagnostics {
        id: diagnostics
        parent: root.QQC2.Overlay.overlay
    }
    KeySheet {
        id: keySheet
        parent: root.QQC2.Overlay.overlay
    }
    Component.onCompleted: router.show("lanes", "")
}
