# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the desktop application needs beyond the engine. Included once, after the engine's folders.
find_package(Qt6 6.8 REQUIRED COMPONENTS Gui Qml Quick QuickControls2 Widgets OpenGLWidgets PrintSupport Charts LinguistTools)
find_package(KF6Kirigami REQUIRED)
find_package(KF6KirigamiAddons REQUIRED)
find_package(KF6IconThemes REQUIRED)
find_package(KF6ColorScheme REQUIRED)
find_package(KF6SyntaxHighlighting REQUIRED)
