// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/profiles.h"

#include "engine/base/json.h"
#include "engine/config/check.h"
#include "engine/config/profilefrom.h"
#include "engine/config/shipped.h"

using namespace Qt::StringLiterals;

namespace Throughline::Config
{

namespace
{

using Documents = QMap<QString, YamlDocument>;

QString baseOf(const YamlDocument &document)
{
    return document.value["extends"_L1].toString();
}

/// The document with everything it extends laid beneath it. Follows `extends` to the root, refusing circles.
Result<YamlDocument> extended(const Documents &documents, const QString &kind, QString &family)
{
    auto result = documents.value(kind);
    family = kind;
    QStringList seen{kind};
    for (auto base = baseOf(result); !base.isEmpty();) {
        const auto complain = [&](const QString &words) {
            return fail(ErrorCode::BadConfig, documents.value(kind).placeOf(u"/extends"_s) + u": "_s + words);
        };
        if (seen.contains(base)) {
            return complain(u"\"extends\" goes in a circle: %1"_s.arg(seen.join(u" → "_s)));
        }
        if (!documents.contains(base)) {
            const auto meant = didYouMean(base, documents.keys());
            return complain(u"no profile is called \"%1\"%2"_s.arg(
                base, meant.isEmpty() ? QString() : u"; did you mean \"%1\"?"_s.arg(meant)));
        }
        seen.append(base);
        family = base;
        const auto below = documents.value(base);
        result = overlay(below, result);
        base = baseOf(below);
    }
    return result;
}

Result<QList<YamlDocument>> shippedDocuments()
{
    QList<YamlDocument> documents;
    for (const auto names = shippedNames(u"connectors"_s); const auto &name : names) {
        auto document = shippedFile(u"connectors/"_s + name).and_then([&](const QByteArray &bytes) {
            return readYaml(name, bytes);
        });
        if (!document) {
            return std::unexpected(document.error());
        }
        documents.append(*document);
    }
    return documents;
}

Result<QMap<QString, Profile>> checked(const QList<YamlDocument> &documents)
{
    QStringList problems;
    auto profiles = profilesFrom(documents, problems);
    return refuseIfAny(problems).transform([&] { return profiles; });
}

} // namespace

QMap<QString, Profile> profilesFrom(const QList<YamlDocument> &documents, QStringList &problems)
{
    Documents byKind;
    for (const auto &document : documents) {
        // a file that extends another is only whole when laid upon it, and is checked then
        const auto own = baseOf(document).isEmpty() ? problemsOf(document, FileKind::Profile) : QStringList();
        problems.append(own);
        if (const auto kind = document.value["kind"_L1].toString(); own.isEmpty() && !kind.isEmpty()) {
            byKind.insert(kind, document); // a later file replaces an earlier kind
        } else if (kind.isEmpty() && own.isEmpty()) {
            problems.append(document.placeOf(QString()) + u": \"kind\" is missing"_s);
        }
    }
    QMap<QString, Profile> profiles;
    for (auto it = byKind.begin(); it != byKind.end(); ++it) {
        QString family;
        const auto whole = extended(byKind, it.key(), family);
        if (!whole) {
            problems.append(whole.error().detail);
            continue;
        }
        const auto before = problems.size();
        for (const auto lines = problemsOf(*whole, FileKind::Profile); const auto &line : lines) {
            if (!problems.contains(line)) { // one line, however many extend the file it stands in
                problems.append(line);
            }
        }
        auto profile = profileFrom(*whole, problems);
        if (problems.size() == before) {
            profile.family = family;
            profile.version = QString::fromLatin1(sha256Hex(canonicalJson(whole->value)));
            profiles.insert(it.key(), profile);
        }
    }
    return profiles;
}

Result<Profiles> Profiles::shipped()
{
    return shippedDocuments().and_then(checked).transform([](const QMap<QString, Profile> &all) {
        Profiles profiles;
        profiles.m_profiles = all;
        return profiles;
    });
}

Result<Profiles> Profiles::load(Files &files, const QString &folder)
{
    auto documents = shippedDocuments();
    if (!documents) {
        return std::unexpected(documents.error());
    }
    for (const auto names = files.list(folder, u".yaml"_s); const auto &name : names) {
        const QString path = folder + u'/' + name;
        auto document = files.read(path).and_then([&](const QByteArray &bytes) { return readYaml(path, bytes); });
        if (!document) {
            return std::unexpected(document.error());
        }
        documents->append(*document);
    }
    return checked(*documents).transform([](const QMap<QString, Profile> &all) {
        Profiles profiles;
        profiles.m_profiles = all;
        return profiles;
    });
}

Profiles Profiles::with(const QList<YamlDocument> &own, QStringList &problems)
{
    Profiles profiles;
    if (const auto documents = shippedDocuments()) {
        profiles.m_profiles = profilesFrom(*documents + own, problems);
    } else {
        problems.append(documents.error().detail);
    }
    return profiles;
}

Result<Profile> Profiles::find(const QString &kind) const
{
    const auto it = m_profiles.constFind(kind);
    if (it != m_profiles.constEnd()) {
        return *it;
    }
    const auto meant = didYouMean(kind, m_profiles.keys());
    return fail(ErrorCode::BadConfig,
                meant.isEmpty() ? u"no connector profile is called \"%1\"; known: %2"_s.arg(kind, kinds().join(u", "_s))
                                : u"no connector profile is called \"%1\"; did you mean \"%2\"?"_s.arg(kind, meant));
}

} // namespace Throughline::Config
