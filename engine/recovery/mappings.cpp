// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/mappings.h"

#include "engine/store/mappingstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Recovery
{

namespace
{

constexpr int digitsLeast = 6;

/// The version in use at a time; empty = older than what the store remembers.
QString usedAt(const QList<Store::MappingVersion> &history, qint64 atMs)
{
    QString version;
    for (const auto &one : history) {
        version = one.atMs <= atMs ? one.version : version;
    }
    return version;
}

QString shortened(const QSet<QString> &versions)
{
    QStringList list;
    for (const auto &version : versions) {
        list.append(version.left(12));
    }
    list.sort();
    return list.join(u", "_s);
}

} // namespace

Result<QString> chooseMapping(Store::Database &database, const Flows::Book &book, const QList<Candidate> &candidates,
                              const QString &wanted)
{
    if (wanted.isEmpty() || wanted == "current"_L1) {
        return book.mapping().version;
    }
    const auto history = Store::MappingStore(database).history();
    if (!history) {
        return std::unexpected(history.error());
    }
    QSet<QString> found;
    if (wanted == "original"_L1) {
        for (const auto &candidate : candidates) {
            found.insert(usedAt(*history, candidate.intent.createdMs));
        }
        if (found.contains(QString())) {
            return fail(ErrorCode::NotAllowed,
                        u"the mapping in use when these items were made is older than what this store keeps; replay "
                        "them with the current one"_s);
        }
    } else {
        for (const auto &one : *history) {
            if (wanted.size() >= digitsLeast && one.version.startsWith(wanted)) {
                found.insert(one.version);
            }
        }
    }
    if (found.size() > 1) {
        return fail(ErrorCode::NotAllowed,
                    u"that is more than one mapping: %1; name one of them"_s.arg(shortened(found)));
    }
    if (found.isEmpty()) {
        QSet<QString> all;
        for (const auto &one : *history) {
            all.insert(one.version);
        }
        return fail(ErrorCode::NotAllowed,
                    u"there is no mapping %1 in this store (at least %2 digits); there are %3"_s.arg(wanted)
                        .arg(digitsLeast)
                        .arg(shortened(all)));
    }
    return *found.begin();
}

Result<std::shared_ptr<Flows::Book>> bookWith(Store::Database &database, const std::shared_ptr<Flows::Book> &book,
                                              const QString &version)
{
    if (version == book->mapping().version) {
        return book;
    }
    const auto content = Store::MappingStore(database).content(version);
    if (!content) {
        return std::unexpected(content.error());
    }
    const auto mapping = *content ? Mapping::Mapping::fromContent(**content) : fail(ErrorCode::NotAllowed);
    if (!mapping || mapping->version != version) {
        return fail(
            ErrorCode::NotAllowed,
            u"the mapping %1 cannot be loaded any more; plan again with the current one"_s.arg(version.left(12)));
    }
    auto other = std::make_shared<Flows::Book>(*book);
    other->setMapping(*mapping);
    return other;
}

} // namespace Throughline::Recovery
