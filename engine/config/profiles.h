// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/files.h"
#include "engine/base/yaml.h"
#include "engine/config/profile.h"

namespace Throughline::Config
{

/// All connector profiles a workspace knows: the shipped ones and its own `connectors/*.yaml`, which may
/// replace a shipped kind or extend one (`extends: netsuite` plus what differs).
class Profiles
{
public:
    static Result<Profiles> shipped();
    /// shipped ones plus the folder's; a missing or empty folder is no error
    static Result<Profiles> load(Files &files, const QString &folder);
    /// shipped ones with these laid above; what is wrong is left out and appended to `problems`
    static Profiles with(const QList<YamlDocument> &own, QStringList &problems);

    Result<Profile> find(const QString &kind) const; ///< BadConfig with a "did you mean" for an unknown kind
    QStringList kinds() const { return m_profiles.keys(); }

private:
    QMap<QString, Profile> m_profiles;
};

/// Reads, extends and checks a set of profile files; the key is the kind. All problems of all files, one line each, in `problems`.
QMap<QString, Profile> profilesFrom(const QList<YamlDocument> &documents, QStringList &problems);

} // namespace Throughline::Config
