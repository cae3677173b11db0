// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/components/ink.h"

#include <KColorScheme>

#include <QEvent>
#include <QGuiApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace Contrast
{

namespace
{

constexpr double inkRatio = 4.6;
constexpr double fillRatio = 3.0;
constexpr double highInkRatio = 7.0;
constexpr double highFillRatio = 4.5;

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

template<typename Enough>
QColor moved(const QColor &role, const QColor &towards, Enough enough)
{
    for (int percent = 0; percent <= 100; ++percent) {
        const QColor candidate = mix(role, towards, percent / 100.0);
        if (enough(candidate)) {
            return candidate;
        }
    }
    return towards;
}

} // namespace

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double ratio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor mix(const QColor &base, const QColor &towards, double share)
{
    const auto part = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor(part(base.red(), towards.red()), part(base.green(), towards.green()),
                  part(base.blue(), towards.blue()));
}

bool Scheme::dark() const
{
    return luminance(page) < luminance(text);
}

QColor Scheme::selection() const
{
    return mix(page, highlight, dark() ? 0.22 : 0.15);
}

QColor Scheme::tint(const QColor &role) const
{
    return mix(page, role, dark() ? 0.20 : 0.11);
}

QColor ink(const QColor &role, const Scheme &scheme)
{
    const double least = scheme.high ? highInkRatio : inkRatio;
    return moved(role, scheme.text, [&](const QColor &c) {
        return ratio(c, scheme.tint(role)) >= least && ratio(c, scheme.window) >= least
            && ratio(c, scheme.selection()) >= least && ratio(c, scheme.page) >= least;
    });
}

QColor fill(const QColor &role, const Scheme &scheme)
{
    const double least = scheme.high ? highFillRatio : fillRatio;
    return moved(role, scheme.text, [&](const QColor &c) { return ratio(c, scheme.page) >= least; });
}

} // namespace Contrast

Contrast::Scheme applicationScheme()
{
    const KColorScheme view(QPalette::Active, KColorScheme::View);
    const KColorScheme window(QPalette::Active, KColorScheme::Window);
    const KColorScheme selection(QPalette::Active, KColorScheme::Selection);
    return {
        .page = view.background().color(),
        .window = window.background().color(),
        .text = view.foreground().color(),
        .highlight = selection.background().color(),
        .negative = view.foreground(KColorScheme::NegativeText).color(),
        .neutral = view.foreground(KColorScheme::NeutralText).color(),
        .positive = view.foreground(KColorScheme::PositiveText).color(),
        .link = view.foreground(KColorScheme::LinkText).color(),
        .visited = view.foreground(KColorScheme::VisitedText).color(),
        .high = qApp->property(highContrastProperty).toBool(),
    };
}

Ink::Ink(QObject *parent)
    : QObject(parent)
{
    compute();
    qApp->installEventFilter(this);
}

void Ink::compute()
{
    m_scheme = applicationScheme();
    const std::array roles{
        std::pair{u"danger"_s, m_scheme.negative}, std::pair{u"warn"_s, m_scheme.neutral},
        std::pair{u"ok"_s, m_scheme.positive},     std::pair{u"info"_s, m_scheme.link},
        std::pair{u"doubt"_s, m_scheme.visited},
    };
    for (const auto &[name, color] : roles) {
        m_inks[name] = Contrast::ink(color, m_scheme);
        m_fills[name] = Contrast::fill(color, m_scheme);
        m_tints[name] = m_scheme.tint(color);
    }
    m_inks[u"secondary"_s] = secondary();
    m_inks[u"text"_s] = text();
    m_fills[u"secondary"_s] = Contrast::mix(m_scheme.text, m_scheme.page, m_scheme.high ? 0.30 : 0.45);
    m_fills[u"text"_s] = text();
    m_tints[u"secondary"_s] = Contrast::mix(m_scheme.page, m_scheme.text, 0.06);
    m_tints[u"text"_s] = m_tints[u"secondary"_s];
}

QColor Ink::secondary() const
{
    return Contrast::mix(m_scheme.text, m_scheme.page, m_scheme.high ? 0.12 : 0.30);
}

QColor Ink::line() const
{
    return Contrast::mix(m_scheme.page, m_scheme.text, m_scheme.high ? 0.55 : dark() ? 0.16 : 0.13);
}

QColor Ink::track() const
{
    return Contrast::mix(m_scheme.page, m_scheme.text, dark() ? 0.12 : 0.06);
}

QColor Ink::hover() const
{
    return Contrast::mix(m_scheme.page, m_scheme.highlight, dark() ? 0.10 : 0.06);
}

QColor Ink::focus() const
{
    return (m_scheme.high ? m_inks : m_fills).value(u"info"_s).value<QColor>();
}

QColor Ink::outline() const
{
    return Contrast::mix(m_scheme.page, m_scheme.text, m_scheme.high ? 1.0 : 0.24);
}

bool Ink::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) {
        compute();
        Q_EMIT changed();
    }
    return false;
}

} // namespace Throughline
