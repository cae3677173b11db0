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
    QString last() const { return backend.commands().isEmpty() ? QString() : backend.commands().last(); }

    SampleBackend backend;
    QQuickWindow *window = nullptr;

private:
    QQmlApplicationEngine m_engine;
};

} // namespace Throughline::Test
