// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QVariantMap>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Throughline
{

/// Computes readable colours from any colour scheme. Roles: "danger", "warn", "ok", "info", "doubt", "secondary", "text".
namespace Contrast
{
double luminance(const QColor &color); ///< relative luminance of WCAG 2.1
double ratio(const QColor &a, const QColor &b); ///< 1 to 21
QColor mix(const QColor &base, const QColor &towards, double share);

/// The scheme's colours everything is computed from.
struct Scheme {
    QColor page; ///< View background
    QColor window;
    QColor text;
    QColor highlight;
    QColor negative, neutral, positive, link, visited;
    bool high = false; ///< high contrast: text has 7:1, bars and lines 4.5:1
    bool dark() const;
    QColor selection() const; ///< background of a selected row
    QColor tint(const QColor &role) const;
};

/// `role` moved towards the text colour until it has 4.6:1 (high contrast: 7:1) on its own tint, on the window and on a selected row.
QColor ink(const QColor &role, const Scheme &scheme);
/// `role` moved towards the text colour until it has 3:1 (high contrast: 4.5:1) on the page: bars and lines.
QColor fill(const QColor &role, const Scheme &scheme);
} // namespace Contrast

/// The colours of the application, for QML; follows a change of the colour scheme.
class Ink : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QVariantMap inks READ inks NOTIFY changed) ///< role -> text and glyph colour
    Q_PROPERTY(QVariantMap fills READ fills NOTIFY changed) ///< role -> bars and lines
    Q_PROPERTY(QVariantMap tints READ tints NOTIFY changed) ///< role -> background
    Q_PROPERTY(QColor page READ page NOTIFY changed)
    Q_PROPERTY(QColor window READ window NOTIFY changed)
    Q_PROPERTY(QColor text READ text NOTIFY changed)
    Q_PROPERTY(QColor secondary READ secondary NOTIFY changed)
    Q_PROPERTY(QColor line READ line NOTIFY changed)
    Q_PROPERTY(QColor track READ track NOTIFY changed) ///< empty part of a bar
    Q_PROPERTY(QColor selection READ selection NOTIFY changed)
    Q_PROPERTY(QColor highlight READ highlight NOTIFY changed)
    Q_PROPERTY(QColor hover READ hover NOTIFY changed)
    Q_PROPERTY(QColor focus READ focus NOTIFY changed)
    Q_PROPERTY(int focusWidth READ focusWidth NOTIFY changed)
    Q_PROPERTY(QColor outline READ outline NOTIFY changed) ///< around buttons and fields
    Q_PROPERTY(bool dark READ dark NOTIFY changed)

public:
    explicit Ink(QObject *parent = nullptr);
    QVariantMap inks() const { return m_inks; }
    QVariantMap fills() const { return m_fills; }
    QVariantMap tints() const { return m_tints; }
    QColor page() const { return m_scheme.page; }
    QColor window() const { return m_scheme.window; }
    QColor text() const { return m_scheme.text; }
    QColor secondary() const;
    QColor line() const;
    QColor track() const;
    QColor selection() const { return m_scheme.selection(); }
    QColor highlight() const { return m_scheme.highlight; }
    QColor hover() const;
    QColor focus() const;
    int focusWidth() const { return m_scheme.high ? 3 : 2; }
    QColor outline() const;
    bool dark() const { return m_scheme.dark(); }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void compute();
    Contrast::Scheme m_scheme;
    QVariantMap m_inks;
    QVariantMap m_fills;
    QVariantMap m_tints;
};

/// Set on the application while it wears high contrast.
inline constexpr const char *highContrastProperty = "throughline_high_contrast";

/// The scheme the application runs in (KColorScheme, View and Window sets).
Contrast::Scheme applicationScheme();

} // namespace Throughline
