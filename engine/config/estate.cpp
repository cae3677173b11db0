// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/estate.h"

#include "engine/config/check.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Config
{

namespace
{

QMap<QString, QString> texts(const QJsonObject &object)
{
    QMap<QString, QString> map;
    for (auto it = object.begin(); it != object.end(); ++it) {
        map.insert(it.key(), it.value().toVariant().toString());
    }
    return map;
}

/// Nothing leaves this computer: the one case in which a real system may be reached without TLS.
bool isOnThisMachine(const QUrl &url)
{
    return url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1;
}

class Reader
{
public:
    Reader(const YamlDocument &document, const Profiles &profiles)
        : m_document(document)
        , m_root(document.value.toObject())
        , m_profiles(profiles)
        , m_problems(problemsOf(document, FileKind::Estate))
    {
    }

    Result<Estate> read()
    {
        if (m_problems.isEmpty()) {
            m_estate.workspace = m_root["workspace"_L1].toString();
            m_estate.tenant = m_root["tenant"_L1].toString(u"default"_s);
            m_estate.simulated = m_root["simulated"_L1].toBool();
            readReporting();
            readSystems();
            readFlows();
            readRouting();
            readOwners();
        }
        return refuseIfAny(m_problems).transform([this] { return m_estate; });
    }

private:
    void complain(const QString &pointer, const QString &words)
    {
        m_problems.append(m_document.placeOf(pointer) + u": "_s + words);
    }

    void readReporting()
    {
        const auto reporting = m_root["reporting"_L1].toObject();
        m_estate.reportingCurrency = reporting["currency"_L1].toString();
        m_estate.ratesDate = QDate::fromString(reporting["date"_L1].toString(), Qt::ISODate);
        const auto rates = texts(reporting["rates"_L1].toObject());
        if (!rates.isEmpty() && !m_estate.ratesDate.isValid()) {
            complain(u"/reporting"_s, u"rates need a \"date\" such as 2026-09-30"_s);
        }
        for (auto it = rates.begin(); it != rates.end(); ++it) {
            const auto rate = Decimal::parse(it.value());
            if (!rate || rate->isNegative() || rate->isZero()) {
                complain(u"/reporting/rates/"_s + it.key(),
                         u"\"%1\" is not a positive decimal number"_s.arg(it.value()));
                continue;
            }
            m_estate.rates.insert(it.key(), *rate);
        }
        m_estate.rates.insert(m_estate.reportingCurrency, Decimal::fromInt(1));
    }

    void readSystems()
    {
        const auto systems = m_root["systems"_L1].toArray();
        for (qsizetype i = 0; i < systems.size(); ++i) {
            readSystem(systems.at(i).toObject(), u"/systems/%1"_s.arg(i));
        }
        const bool allSimulated = std::ranges::all_of(m_estate.systems, &System::simulated);
        if (m_estate.simulated && !allSimulated) {
            complain(u"/simulated"_s, u"a simulated workspace cannot connect a real system"_s);
        }
    }

    void readSystem(const QJsonObject &object, const QString &pointer)
    {
        System system{.id = object["id"_L1].toString(),
                      .name = object["name"_L1].toString(),
                      .baseUrl = QUrl(object["base_url"_L1].toString(), QUrl::StrictMode),
                      .secrets = texts(object["secrets"_L1].toObject()),
                      .variables = {},
                      .simulated = object["simulated"_L1].toBool(m_estate.simulated),
                      .profile = {}};
        if (m_estate.system(system.id)) {
            complain(pointer + u"/id"_s, u"two systems are called \"%1\""_s.arg(system.id));
        }
        if (!system.baseUrl.isValid() || system.baseUrl.host().isEmpty()) {
            complain(pointer + u"/base_url"_s, u"\"%1\" is not an address"_s.arg(object["base_url"_L1].toString()));
        } else if (!system.simulated && system.baseUrl.scheme() != "https"_L1 && !isOnThisMachine(system.baseUrl)) {
            complain(pointer + u"/base_url"_s, u"a real system must be reached by https"_s);
        }
        const auto profile = m_profiles.find(object["profile"_L1].toString());
        if (!profile) {
            complain(pointer + u"/profile"_s, profile.error().detail);
            m_estate.systems.append(system); // so that routes to it are not complained of as well
            return;
        }
        system.profile = *profile;
        system.variables = profile->variables;
        system.variables.insert(u"host"_s, system.baseUrl.host());
        system.variables.insert(texts(object["variables"_L1].toObject()));
        m_estate.systems.append(system);
    }

    void readFlows()
    {
        const auto flows = m_root["flows"_L1].toArray();
        for (qsizetype i = 0; i < flows.size(); ++i) {
            const auto object = flows.at(i).toObject();
            const auto pointer = u"/flows/%1"_s.arg(i);
            FlowUse use{.kind = object["kind"_L1].toString(), .operate = object["operate"_L1].toBool()};
            if (object.contains("go_live"_L1)) {
                const auto time = QDateTime::fromString(object["go_live"_L1].toString(), Qt::ISODateWithMs);
                if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
                    complain(pointer + u"/go_live"_s,
                             u"a time with its zone was expected, such as 2026-10-01T00:00:00Z"_s);
                } else {
                    use.goLiveMs = time.toMSecsSinceEpoch();
                }
            }
            if (std::ranges::contains(m_estate.flows, use.kind, &FlowUse::kind)) {
                complain(pointer + u"/kind"_s, u"\"%1\" is listed twice"_s.arg(use.kind));
            }
            m_estate.flows.append(use);
        }
    }

    void readRouting()
    {
        const auto routing = m_root["routing"_L1].toObject();
        QStringList known;
        for (const auto &system : std::as_const(m_estate.systems)) {
            known.append(system.id);
        }
        for (auto it = routing.begin(); it != routing.end(); ++it) {
            const auto roles = texts(it.value().toObject());
            for (auto role = roles.begin(); role != roles.end(); ++role) {
                const QString pointer = u"/routing"_s + pointerStep(it.key()) + u'/' + role.key();
                const auto *system = m_estate.system(role.value());
                if (!system) {
                    const auto meant = didYouMean(role.value(), known);
                    complain(pointer,
                             u"no system is called \"%1\"%2"_s.arg(
                                 role.value(), meant.isEmpty() ? QString() : u"; did you mean \"%1\"?"_s.arg(meant)));
                } else if (!system->profile.kind.isEmpty() && system->profile.role != role.key()) {
                    complain(pointer, u"\"%1\" plays the role \"%2\""_s.arg(system->id, system->profile.role));
                }
            }
            m_estate.routing.insert(it.key(), roles);
        }
    }

    void readOwners()
    {
        const auto owners = m_root["ownership"_L1].toArray();
        for (const auto &value : owners) {
            const auto row = value.toObject();
            m_estate.owners.append({row["team"_L1].toString(), row["system"_L1].toString(),
                                    row["operation"_L1].toString(), row["code"_L1].toString(),
                                    row["entity"_L1].toString()});
        }
    }

    const YamlDocument &m_document;
    const QJsonObject m_root;
    const Profiles &m_profiles;
    QStringList m_problems;
    Estate m_estate;
};

} // namespace

const System *Estate::system(const QString &id) const
{
    const auto it = std::ranges::find(systems, id, &System::id);
    return it == systems.end() ? nullptr : &*it;
}

const System *Estate::systemFor(const QString &role, const QString &entity) const
{
    for (const auto &key : {entity, u"*"_s}) {
        if (const auto routed = routing.value(key).value(role); !routed.isEmpty()) {
            return system(routed);
        }
    }
    const System *only = nullptr;
    for (const auto &candidate : systems) {
        if (candidate.profile.role == role) {
            if (only) {
                return nullptr; // two could be meant: never guess where money goes
            }
            only = &candidate;
        }
    }
    return only;
}

Result<Estate> readEstate(const QString &file, const QByteArray &yaml, const Profiles &profiles)
{
    return readYaml(file, yaml).and_then([&](const YamlDocument &document) {
        return Reader(document, profiles).read();
    });
}

Result<Estate> loadEstate(Files &files, const QString &folder)
{
    const auto profiles = Profiles::load(files, folder + u"/connectors"_s);
    if (!profiles) {
        return std::unexpected(profiles.error());
    }
    const QString path = folder + u"/estate.yaml"_s;
    return files.read(path).and_then([&](const QByteArray &bytes) { return readEstate(path, bytes, *profiles); });
}

QString ownerOf(const Estate &estate, const QString &system, const QString &operation, const QString &code,
                const QString &entity)
{
    const auto fits = [](const QString &wanted, const QString &value) { return wanted.isEmpty() || wanted == value; };
    const auto it = std::ranges::find_if(estate.owners, [&](const Owner &row) {
        return fits(row.system, system) && fits(row.operation, operation) && fits(row.code, code)
            && fits(row.entity, entity);
    });
    return it == estate.owners.end() ? QString() : it->team;
}

} // namespace Throughline::Config
