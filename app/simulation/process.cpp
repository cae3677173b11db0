// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/process.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Throughline::Simulation
{

namespace
{

constexpr qint64 leaseAgainMs = 150'000;
// A simulated day is mostly quiet: what nothing else triggers happens rarely.
constexpr Api::Pace pace{.idleMs = 20 * 60'000, .leaseMs = 10 * 60'000, .renewMs = 3 * 60'000};

Owner nextOwner(const QString &name, int life)
{
    static const QStringList names{u"first"_s, u"second"_s, u"stranger"_s};
    return static_cast<Owner>(names.indexOf(name)) + 1 + 3 * life;
}

} // namespace

Process::Process(Surroundings around, QString name)
    : m_around(around), m_name(std::move(name))
{
}

Process::~Process()
{
    stop();
}

QString Process::holder() const
{
    return u"%1, life %2"_s.arg(m_name).arg(m_lives);
}

void Process::start()
{
    stop();
    m_owner = nextOwner(m_name, m_lives++);
    m_fuse = -1;
    m_drowsy = -1;
    m_dying = false;
    m_clock = std::make_shared<ProcessClock>(m_around.timeline, m_around.computer, m_owner);
    m_net = std::make_unique<ProcessNet>(m_around.wire, m_clock, m_owner);
    m_dice = std::make_unique<Dice>(m_around.seed, 1000 + static_cast<quint64>(m_owner));
    open();
}

void Process::open()
{
    if (m_around.leaseHeld()) {
        m_around.timeline.after(leaseAgainMs, m_owner, [this] { open(); });
        return;
    }
    Api::EngineOptions options;
    options.holder = holder();
    options.bootId = m_around.computer.bootId();
    options.machineId = u"computer"_s;
    options.pace = pace;
    options.holdMs = 0;
    options.networkLifeMs = Wire::networkLifeMs;
    options.storeProbe = this;
    options.guards = m_around.guards;
    auto engine =
        Api::Engine::open({*m_clock, *m_net, *m_dice, m_around.files, m_around.secrets}, m_around.workspace, options);
    if (!engine) {
        m_around.timeline.after(leaseAgainMs, m_owner, [this] { open(); });
        return;
    }
    m_engine = std::move(*engine);
    m_engine->start();
}

void Process::kill()
{
    m_crashes += m_owner != world ? 1 : 0;
    stop();
}

void Process::stop()
{
    if (m_engine) {
        m_engine->abandon();
    }
    if (m_owner != world) {
        m_around.died(m_owner); // while it is still known whether it sleeps
        m_around.timeline.drop(m_owner);
    }
    m_dying = true; // what its destructors would still write does not reach the store
    m_engine.reset();
    m_net.reset();
    m_clock.reset();
    m_owner = world;
}

void Process::sleep(qint64 ms)
{
    if (m_owner != world) {
        m_around.timeline.sleep(m_owner, m_around.timeline.now() + ms);
    }
}

bool Process::works() const
{
    return m_engine && m_engine->trouble().isEmpty() && !m_around.timeline.sleeps(m_owner);
}

std::optional<Error> Process::before(Operation operation, QStringView)
{
    const bool dozesOff = m_drowsy == 1;
    const bool dies = m_fuse == 1;
    const bool fails = m_flaw == 1;
    ++m_operations;
    m_flaw = std::max(0, m_flaw - 1);
    m_drowsy = std::max(0, m_drowsy - 1);
    m_fuse = std::max(0, m_fuse - 1);
    if (dozesOff) {
        sleep(m_sleepMs); // what it has begun is done, what it has queued is not
    }
    if (dies) {
        m_dying = true;
        m_around.timeline.after(0, world, [this, life = m_owner] {
            if (m_owner == life) {
                kill();
            }
        });
    }
    if (m_dying) {
        return Error{ErrorCode::StoreBroken, u"the process is gone"_s};
    }
    if (fails) {
        return Error{ErrorCode::StoreFull, u"no room, for once"_s};
    }
    m_commits += operation == Operation::Commit ? 1 : 0;
    return std::nullopt;
}

} // namespace Throughline::Simulation
