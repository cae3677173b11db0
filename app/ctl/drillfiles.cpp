// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/drill.h"

#include "engine/base/texts.h"
#include "engine/base/yaml.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// The shipped drills, read.
namespace Throughline::Ctl
{

Result<Drill> loadDrill(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::BadConfig, u"%1 cannot be read"_s.arg(path));
    }
    const auto document = readYaml(path, file.readAll());
    if (!document) {
        return std::unexpected(document.error());
    }
    const auto root = document->value.toObject();
    Drill drill;
    drill.name = root["name"_L1].toString();
    drill.title = root["title"_L1].toString();
    drill.story = root["story"_L1].toString();
    drill.estate = root["estate"_L1].toString(u"pocket"_s);
    drill.systems = textsOf(root["systems"_L1]);
    const auto profiles = root["profiles"_L1].toObject();
    for (auto it = profiles.begin(); it != profiles.end(); ++it) {
        drill.profiles.insert(it.key(), it.value().toString());
    }
    for (const auto list = root["steps"_L1].toArray(); const auto &step : list) {
        drill.steps.append(step.toObject());
    }
    return drill;
}

Result<QList<Drill>> loadDrills()
{
    QList<Drill> drills;
    for (const auto names = QDir(u":/drills"_s).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name);
         const auto &name : names) {
        auto drill = loadDrill(u":/drills/"_s + name);
        if (!drill) {
            return std::unexpected(drill.error());
        }
        drills.append(*drill);
    }
    return drills;
}

} // namespace Throughline::Ctl
