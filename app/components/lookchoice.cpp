// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/components/lookchoice.h"

#include "app/components/ink.h"

#include <KColorScheme>
#include <KSharedConfig>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPalette>
#include <QQmlEngine>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

const auto setting = u"look"_s;

QString breeze(const QString &name)
{
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"color-schemes/%1.colors"_s.arg(name));
}

/// KConfig reads files only: ours is laid out once per version of it.
QString ours(const QString &name)
{
    const QString shipped = u":/throughline/looks/%1.colors"_s.arg(name);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    QString file = folder + u'/' + name + u".colors"_s;
    QFile in(shipped);
    if (!in.open(QIODevice::ReadOnly) || !QDir().mkpath(folder)) {
        return {};
    }
    const auto bytes = in.readAll();
    QFile out(file);
    if (out.open(QIODevice::ReadOnly) && out.readAll() == bytes) {
        return file;
    }
    out.close();
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? file : QString();
}

bool desktopIsDark()
{
    const auto palette = QGuiApplication::palette();
    return Contrast::luminance(palette.color(QPalette::Base)) < Contrast::luminance(palette.color(QPalette::Text));
}

} // namespace

void useColorScheme(const QString &file, bool highContrast)
{
    // What KColorSchemeManager does; Kirigami and KColorScheme read this property.
    qApp->setProperty("KDE_COLOR_SCHEME_PATH", file.isEmpty() ? QVariant() : QVariant(file));
    qApp->setProperty(highContrastProperty, highContrast);
    QGuiApplication::setPalette(
        file.isEmpty() ? QPalette() : KColorScheme::createApplicationPalette(KSharedConfig::openConfig(file)));
}

LookChoice &LookChoice::instance()
{
    static LookChoice choice;
    return choice;
}

LookChoice *LookChoice::create(QQmlEngine *, QJSEngine *)
{
    QJSEngine::setObjectOwnership(&instance(), QJSEngine::CppOwnership);
    return &instance();
}

void LookChoice::recall()
{
    show(QSettings().value(setting, u"desktop"_s).toString());
}

void LookChoice::choose(const QString &look)
{
    if (look != m_chosen) {
        QSettings().setValue(setting, look);
        show(look);
    }
}

void LookChoice::show(const QString &look)
{
    static const QStringList known{u"desktop"_s, u"light"_s, u"dark"_s, u"contrast"_s};
    m_chosen = known.contains(look) ? look : known.first();
    apply();
    Q_EMIT changed();
}

void LookChoice::setDesktopContrast(bool high)
{
    if (m_desktopContrast != high) {
        m_desktopContrast = high;
        apply();
    }
}

void LookChoice::apply()
{
    const bool contrast = m_chosen == "contrast"_L1 || (m_chosen == "desktop"_L1 && m_desktopContrast);
    if (contrast) {
        if (m_own) {
            useColorScheme({}, false); // whether the desktop is dark is asked of its own colours
        }
        useColorScheme(ours(desktopIsDark() ? u"HighContrastDark"_s : u"HighContrastLight"_s), true);
    } else if (m_chosen == "desktop"_L1) {
        if (m_own) {
            useColorScheme({}, false);
        }
    } else {
        useColorScheme(breeze(m_chosen == "dark"_L1 ? u"BreezeDark"_s : u"BreezeLight"_s), false);
    }
    m_own = contrast || m_chosen != "desktop"_L1;
}

} // namespace Throughline
