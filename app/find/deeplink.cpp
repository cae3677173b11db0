// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/find/deeplink.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("DeepLink", text);
}

std::unexpected<Error> refuse(const QString &why)
{
    return std::unexpected(Error{ErrorCode::BadInput, why});
}

constexpr int longest = 200;

} // namespace

Result<DeepLink> deepLink(const QString &text)
{
    // what an id may be made of: no blanks, no signs of the query language, nothing that leads elsewhere
    static const QRegularExpression id(u"\\A[\\p{L}\\p{N}][\\p{L}\\p{N}_.:#-]*\\z"_s);
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (text.size() > longest || !url.isValid()) {
        return refuse(say(QT_TRANSLATE_NOOP("DeepLink", "This is not a link of Throughline.")));
    }
    if (url.scheme() != "throughline"_L1) {
        return refuse(say(QT_TRANSLATE_NOOP(
                              "DeepLink", "A link of Throughline begins with throughline://; this one begins with %1."))
                          .arg(url.scheme().isEmpty() ? text.left(20) : url.scheme()));
    }
    if (url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty() || url.port() != -1) {
        return refuse(say(
            QT_TRANSLATE_NOOP("DeepLink", "This link asks for more than to show something, so it is not followed.")));
    }
    const auto kind = url.host().toLower();
    const auto value = url.path(QUrl::FullyDecoded).mid(1);
    if (!id.match(value).hasMatch()) {
        return refuse(say(QT_TRANSLATE_NOOP("DeepLink", "\u201c%1\u201d is no number that a link can name."))
                          .arg(value.left(40)));
    }
    if (kind == "transaction"_L1) {
        return DeepLink{u"transaction"_s, value};
    }
    if (kind == "exception"_L1) {
        return DeepLink{u"find"_s, u"exception:"_s + value};
    }
    if (kind == "plan"_L1) {
        return DeepLink{u"plan"_s, value};
    }
    if (kind == "view"_L1) {
        return DeepLink{u"find"_s, u"view:"_s + value};
    }
    return refuse(
        say(QT_TRANSLATE_NOOP(
                "DeepLink", "A link can lead to a transaction, an exception, a plan or a view, not to \u201c%1\u201d."))
            .arg(kind.left(40)));
}

QString linkTo(const QString &kind, const QString &id)
{
    QUrl url;
    url.setScheme(u"throughline"_s);
    url.setHost(kind);
    url.setPath(u'/' + id, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace Throughline
