// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/samplebackend.h"

#include <QAccessible>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <memory>

namespace Throughline::Test
{

/// The real window, offscreen, over the sample desk; driven by keys alone. A warning of QML fails the test.
class DeskWindow
{
public:
    bool open()
    {
        QObject::connect(&m_engine, &QQmlEngine::warnings, &m_engine, [](const QList<QQmlError> &warnings) {
            for (const auto &warning : warnings) {
                QTest::qFail(qPrintable(warning.toString()), __FILE__, __LINE__);
            }
        });
        m_engine.setInitialProperties({{QStringLiteral("backend"), QVariant::fromValue(&backend)}});
        m_engine.loadFromModule("Throughline.Shell", "Main");
        if (m_engine.rootObjects().isEmpty()) {
            return false;
        }
        window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
        window->requestActivate();
        return QTest::qWaitForWindowActive(window);
    }
    QString page() const { return window->property("pageName").toString(); }
    /// Accessible name of what has the focus; of a list, that of its current row.
    QString focused() const
    {
        auto *item = window->activeFocusItem();
        auto *interface = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
        return interface ? interface->text(QAccessible::Name) : QString();
    }
    void key(int code, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(window, Qt::Key(code), modifiers); }
    void type(const QByteArray &keys)
    {
        for (const char c : keys) {
            QTest::keyClick(window, c);
        }
    }
    QString last() const { return backend.commands().isEmpty() ? QString() : backend.commands().constLast(); }

    /// What can take the focus and has no accessible name, on the page that is shown.
    QStringList unnamed() const
    {
        QStringList found;
        walk(QAccessible::queryAccessibleInterface(window), found, 0);
        return found;
    }

    SampleBackend backend;
    QQuickWindow *window = nullptr;

private:
    static void walk(QAccessibleInterface *interface, QStringList &found, int depth)
    {
        if (!interface || !interface->isValid() || depth > 60 || (interface->state().invisible && depth > 0)) {
            return;
        }
        const auto state = interface->state();
        if (depth > 0 && state.focusable && !state.disabled && interface->text(QAccessible::Name).isEmpty()) {
            const auto *parent = interface->object()->parent();
            found.append(QLatin1StringView(interface->object()->metaObject()->className()) + QStringLiteral(" in ")
                         + QLatin1StringView(parent ? parent->metaObject()->className() : "nothing"));
        }
        for (int i = 0; i < interface->childCount(); ++i) {
            walk(interface->child(i), found, depth + 1);
        }
    }

    QQmlApplicationEngine m_engine;
};

} // namespace Throughline::Test
