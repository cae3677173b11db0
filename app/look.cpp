// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look.h"

#include "app/components/format.h"
#include "app/components/lookchoice.h"

#include <KIconTheme>

#include <QApplication>
#include <QFontDatabase>
#include <QQuickStyle>
#include <QStandardPaths>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Throughline
{

void prepareStyle()
{
    KIconTheme::initTheme();
}

void applyStyle()
{
    QApplication::setStyle(u"breeze"_s);
    QQuickStyle::setStyle(u"org.kde.desktop"_s);
    if (QFontDatabase::families().contains(u"Noto Sans"_s)) {
        QApplication::setFont(QFont(u"Noto Sans"_s, 10));
    }
}

void applyColorScheme(const QString &name)
{
    const QString file =
        QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"color-schemes/%1.colors"_s.arg(name));
    if (!file.isEmpty()) {
        useColorScheme(file, false);
    }
}

void applyLanguage(const QString &name)
{
    const QLocale locale = name.isEmpty() ? QLocale::system() : name == "pseudo"_L1 ? QLocale(u"en"_s) : QLocale(name);
    QLocale::setDefault(locale);
    Format::setLocale(locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale);
    const auto load = [&](const QString &file) {
        auto *translator = new QTranslator(qApp);
        if (translator->load(u":/i18n/"_s + file)) {
            QCoreApplication::installTranslator(translator);
        }
    };
    load(u"throughline_en.qm"_s); // plural forms
    if (const QString language = name == "pseudo"_L1 ? name : QLocale::languageToCode(locale.language());
        language != "en"_L1) {
        load(u"throughline_%1.qm"_s.arg(language));
    }
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace Throughline
