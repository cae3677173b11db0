// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/intake/poller.h"

#include "engine/base/log.h"
#include "engine/flows/context.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Intake
{

namespace
{

constexpr qint64 soonMs = 2'000; ///< systems show what was done a moment later
constexpr int pagesMax = 10'000; ///< of one round; a source that never ends is cut here and goes on next time

QList<Store::Arrival> arrivalsOf(const Config::System &system, const Config::Source &source,
                                 const QList<NativeRecord> &records, qint64 now, const Guards &guards)
{
    QList<Store::Arrival> arrivals;
    arrivals.reserve(records.size());
    for (const auto &record : records) {
        Store::Arrival arrival;
        arrival.system = system.id;
        arrival.source = source.driver == "event-log"_L1 ? u"events"_s
                                                         : source.name; // a webhook of the same event shares the source
        arrival.eventId = record.eventId;
        if (!guards.on(Guard::InboxOnce)) {
            arrival.eventId += u'#' + QString::number(now);
        }
        arrival.origin = Origin::Poll;
        arrival.type = record.type;
        arrival.recordId = record.id;
        arrival.versionMs = record.versionMs;
        arrival.deleted = record.deleted;
        arrival.receivedMs = now;
        arrival.body = record.bytes;
        if (!record.reason.isEmpty()) {
            arrival.meta.insert(u"reason"_s, record.reason);
        }
        arrivals.append(std::move(arrival));
    }
    return arrivals;
}

/// One round: all pages from the stored cursor on. True when it came to the end.
QCoro::Task<bool> round(std::shared_ptr<PollContext> context, std::shared_ptr<Poller::Stream> stream)
{
    const auto session = stream->session;
    const auto source = stream->source;
    const auto startedMs = context->clock.wallMs();
    const auto stored = Store::IngestStore(context->database).cursor(session->system().id, source.name);
    if (!stored) {
        co_return false;
    }
    auto cursor = *stored;
    for (int page = 0; page < pagesMax && !context->stopping; ++page) {
        const auto request = Connectors::pollRequest(session->system(), source, cursor, context->clock.wallMs());
        if (!request) {
            qCWarning(Log::intake) << session->system().id << source.name
                                   << "cannot be asked:" << request.error().detail;
            co_return false;
        }
        const auto reply = co_await Flows::Session::call(session, *request);
        if (context->stopping || !reply) {
            co_return false;
        }
        const auto decoded = Connectors::decodePage(session->system(), source, cursor, *reply);
        if (!decoded) {
            qCWarning(Log::intake) << session->system().id << source.name
                                   << "answered unreadably:" << decoded.error().detail;
            co_return false;
        }
        if (!decoded->gap.isEmpty() && context->gap) {
            context->gap(session->system().id, decoded->gap);
        }
        const auto now = context->clock.wallMs();
        const auto arrivals = arrivalsOf(session->system(), source, decoded->records, now, context->guards);
        const Store::SourceCursor position{session->system().id, source.name, decoded->cursor, now};
        bool isNew = false;
        const auto written = co_await Flows::Commit(
            context->writer, [&isNew, arrivals, position](Store::Database &database) -> Result<void> {
                const auto appended = Store::IngestStore(database).append(arrivals, position);
                if (!appended) {
                    return std::unexpected(appended.error());
                }
                isNew = std::ranges::any_of(*appended, [](qint64 seq) { return seq > 0; });
                return {};
            });
        if (!written) {
            qCWarning(Log::intake) << session->system().id << source.name
                                   << "a page could not be kept:" << written.error().detail;
            co_return false;
        }
        if (isNew && context->arrived) {
            context->arrived();
        }
        cursor = decoded->cursor;
        if (!decoded->more) {
            if (context->caughtUp) {
                context->caughtUp(session->system().id, source.name, startedMs);
            }
            co_return true;
        }
    }
    co_return false;
}

} // namespace

Poller::Poller(std::shared_ptr<PollContext> context)
    : m_context(std::move(context))
{
    for (const auto &session : std::as_const(m_context->sessions)) {
        for (const auto &source : session->system().profile.sources) {
            auto stream = std::make_shared<Stream>();
            stream->session = session;
            stream->source = source;
            m_streams.append(std::move(stream));
        }
    }
}

Poller::~Poller()
{
    m_context->stopping = true;
    for (const auto &stream : std::as_const(m_streams)) {
        m_context->clock.cancel(stream->timer);
    }
}

void Poller::start()
{
    for (const auto &stream : std::as_const(m_streams)) {
        schedule(stream, 0);
    }
}

void Poller::pollNow(const QString &system)
{
    for (const auto &stream : std::as_const(m_streams)) {
        if (system.isEmpty() || stream->session->system().id == system) {
            if (stream->running) {
                stream->again = true;
            } else {
                schedule(stream, 0);
            }
        }
    }
}

void Poller::readSoon(const QString &system, const QString &type)
{
    const auto now = m_context->clock.bootMs();
    for (const auto &stream : std::as_const(m_streams)) {
        const auto &source = stream->source;
        const bool shows = source.type == type || source.driver == "event-log"_L1; // a log tells of every type
        if (stream->session->system().id != system || !shows) {
            continue;
        }
        if (stream->running) {
            stream->soon = true; // this round may have passed it
        } else if (stream->failures == 0 && stream->dueBootMs > now + soonMs) {
            schedule(stream, soonMs);
        }
    }
}

int Poller::rounds() const
{
    int least = std::numeric_limits<int>::max();
    for (const auto &stream : m_streams) {
        least = std::min(least, stream->rounds);
    }
    return m_streams.isEmpty() ? 0 : least;
}

bool Poller::busy() const
{
    return std::ranges::any_of(m_streams, [](const auto &stream) { return stream->running; });
}

void Poller::schedule(const std::shared_ptr<Stream> &stream, qint64 delayMs)
{
    m_context->clock.cancel(stream->timer);
    stream->dueBootMs = m_context->clock.bootMs() + delayMs;
    stream->timer = m_context->clock.after(delayMs, [this, stream, context = m_context] {
        if (context->stopping || stream->running) {
            return;
        }
        if (const auto hold = stream->session->holdMs(); hold > 0) {
            schedule(stream, std::min<qint64>(hold, 5'000));
            return;
        }
        stream->running = true;
        round(context, stream).then([this, stream, context](bool complete) {
            stream->running = false;
            if (context->stopping) {
                return;
            }
            stream->failures = complete ? 0 : stream->failures + 1;
            stream->rounds += complete ? 1 : 0;
            const auto rhythm = context->everyMsMax > 0 ? std::min<qint64>(context->everyMsMax, stream->source.everyMs)
                                                        : stream->source.everyMs;
            const auto patience = rhythm * std::min(8, 1 << std::min(stream->failures, 3));
            const auto delay = stream->again            ? 0
                : stream->soon && stream->failures == 0 ? std::min(soonMs, patience)
                                                        : patience;
            stream->again = false;
            stream->soon = false;
            schedule(stream, delay);
        });
    });
}

} // namespace Throughline::Intake
