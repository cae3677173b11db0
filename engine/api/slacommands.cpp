// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An SLA definition changed for everybody of the workspace: in its own file, beside the shipped one.
#include "engine/api/commandparts.h"
#include "engine/api/slabook.h"
#include "engine/config/slaedit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

/// The workspace's files as if one of them had been written: everything is checked before anything is.
class WithOneFile final : public Files
{
public:
    WithOneFile(Files &files, QString path, QByteArray text)
        : m_files(files), m_path(std::move(path)), m_text(std::move(text))
    {
    }
    Result<QByteArray> read(const QString &path) override
    {
        return path == m_path ? Result<QByteArray>(m_text) : m_files.read(path);
    }
    Result<void> write(const QString &path, const QByteArray &) override { return fail(ErrorCode::NotAllowed, path); }
    QStringList list(const QString &folder, const QString &suffix) override
    {
        auto names = m_files.list(folder, suffix);
        const auto name = m_path.section(u'/', -1);
        if (m_path == folder + u'/' + name && !names.contains(name)) {
            names.append(name);
            names.sort();
        }
        return names;
    }

private:
    Files &m_files;
    QString m_path;
    QByteArray m_text;
};

/// What the person saw of the fields they change, against what they read now.
Result<void> stillAsSeen(const SlaDefinition &definition, const QJsonObject &was)
{
    const auto now = Config::editableOf(definition);
    for (auto it = was.begin(); it != was.end(); ++it) {
        if (now[it.key()] != it.value()) {
            return fail(ErrorCode::Stale,
                        u"somebody has changed the %1 of this definition meanwhile: it is %2 now"_s.arg(
                            it.key(), now[it.key()].toVariant().toString()));
        }
    }
    return {};
}

struct Change {
    Config::SlaFile file;
    QByteArray text; ///< of the file, from now on
    Config::SlaBook book; ///< with it
    Config::SlaDraft draft;
};

Result<Change> changeOf(Files &files, const QString &folder, const Store::Command &command)
{
    if (command.args["reason"_L1].toString().trimmed().isEmpty()) {
        return fail(ErrorCode::NotAllowed, u"say why; the reason is kept with the change"_s);
    }
    const auto id = command.args["sla"_L1].toString();
    const auto book = Config::loadSlas(files, folder);
    if (!book) {
        return std::unexpected(book.error()); // a file that somebody broke meanwhile: nothing is written beside it
    }
    const auto definition = std::ranges::find(book->definitions, id, &SlaDefinition::id);
    if (definition == book->definitions.end()) {
        return fail(ErrorCode::NotFound, u"there is no SLA \"%1\""_s.arg(id));
    }
    const auto calendars = book->calendars.keys();
    const auto draft = Config::draftOf(*definition, command.args["changes"_L1].toObject(), calendars);
    if (!draft.problems.isEmpty()) {
        return fail(ErrorCode::NotAllowed, Config::sentence(draft.problems.first()));
    }
    if (!draft.after.isEmpty()) { // else it was done before a crash, and only its record is missing
        if (const auto seen = stillAsSeen(*definition, command.args["was"_L1].toObject()); !seen) {
            return std::unexpected(seen.error());
        }
    }
    const auto file = Config::slaFileOf(files, folder, id);
    if (!file) {
        return std::unexpected(file.error());
    }
    const auto text = Config::withSlaChanges(file->path, file->text, draft.after, calendars);
    if (!text) {
        return std::unexpected(text.error());
    }
    WithOneFile whole(files, file->path, *text);
    return Config::loadSlas(whole, folder).transform([&](const Config::SlaBook &then) {
        return Change{*file, *text, then, draft};
    });
}

} // namespace

QCoro::Task<Outcome> setSla(CommandWorld world, Store::Command command)
{
    const auto change = changeOf(world.files, world.folder, command);
    if (!change) {
        co_return std::unexpected(change.error());
    }
    if (!change->draft.after.isEmpty()) {
        if (const auto written = world.files.write(change->file.path, change->text); !written) {
            co_return std::unexpected(written.error());
        }
    }
    const auto kept = co_await Flows::commit(
        world.context, [world, command, change = *change](Store::Database &database) -> Result<void> {
            const auto now = world.context->clock.wallMs();
            auto record = command;
            record.args.insert(u"before"_s, change.draft.before);
            record.args.insert(u"after"_s, change.draft.after);
            return useSlas(database, change.book, now).and_then([&] {
                return audit(database, record, u"sla:"_s + command.args["sla"_L1].toString(), now);
            });
        });
    if (world.context->stopping) {
        co_return QJsonObject(); // the next engine carries it out again, and finds it done
    }
    if (!kept) {
        // The journal does not have it: the file says what holds.
        const auto back = world.files.write(change->file.path, change->file.text);
        co_return std::unexpected(back ? kept.error() : back.error());
    }
    if (const auto followed = world.followSlas(change->book); !followed) {
        co_return std::unexpected(followed.error());
    }
    co_return QJsonObject{
        {u"version"_s, change->book.version}, {u"before"_s, change->draft.before}, {u"after"_s, change->draft.after}};
}

} // namespace Throughline::Api
