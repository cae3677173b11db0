// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/components/payloadmodel.h"

#include "app/components/syntax.h"
#include "app/words/payload.h"
#include "app/words/payloaddiff.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <QVariantMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr qsizetype bytesShown = 64 * 1024; ///< before "show all"
constexpr int linesShown = 1'000;
constexpr qsizetype bytesAtOnce = 8 * 1024; ///< so little is made where it is asked for
constexpr qsizetype bytesMost = 64 * 1024 * 1024;

struct Source {
    QByteArray payload;
    QByteArray before;
    QString message;
    bool ordered = false;
    bool whole = false;
};

Syntax syntaxOf(const QByteArray &payload)
{
    return isJson(payload) ? Syntax::Json : isXml(payload) ? Syntax::Xml : Syntax::Plain;
}

} // namespace

struct PayloadPage {
    struct Row {
        DiffLine line;
        QList<Span> spans;
    };
    QList<Row> rows;
    int cutLines = 0;
    bool cut = false;
    int marked = -1;
    QString longest;
    QList<int> changes;
    int added = 0;
    int removed = 0;
    int changed = 0;
    bool compared = false;
};

namespace
{

std::shared_ptr<const PayloadPage> pageOf(const Source &source)
{
    auto page = std::make_shared<PayloadPage>();
    const auto most = source.whole ? bytesMost : bytesShown;
    const auto linesOf = [&](const QByteArray &payload) {
        return payloadLines(source.ordered ? sortedByKeys(payload) : payload, most);
    };
    const auto after = linesOf(source.payload);
    page->compared = !source.before.isEmpty();
    QList<DiffLine> rows;
    if (page->compared) {
        const auto before = linesOf(source.before);
        rows = diffLines(before, after);
        const auto old = highlighted(before, syntaxOf(source.before));
        const auto now = highlighted(after, syntaxOf(source.payload));
        for (const auto &row : std::as_const(rows)) {
            page->rows.append({row, row.after >= 0 ? now.value(row.after) : old.value(row.before)});
        }
    } else {
        const auto spans = highlighted(after, syntaxOf(source.payload));
        for (int i = 0; i < after.size(); ++i) {
            page->rows.append({{DiffLine::Change::Same, after[i], {}, i, i}, spans.value(i)});
        }
        page->marked = guiltyLine(after, source.message);
    }
    page->cut = std::max(source.payload.size(), source.before.size()) > most;
    if (!source.whole && page->rows.size() > std::max(linesShown, page->marked + 20)) {
        const auto shown = std::max(linesShown, page->marked + 20);
        page->cutLines = int(page->rows.size()) - shown;
        page->rows.resize(shown);
        page->cut = true;
    }
    for (int i = 0; i < page->rows.size(); ++i) {
        const auto &line = page->rows[i].line;
        const auto shown = line.was.isEmpty() ? line.text : QString(line.text + u"    "_s + line.was);
        if (shown.size() > page->longest.size()) {
            page->longest = shown;
        }
        if (line.change != DiffLine::Change::Same) {
            page->changes.append(i);
        }
        page->added += line.change == DiffLine::Change::Added ? 1 : 0;
        page->removed += line.change == DiffLine::Change::Removed ? 1 : 0;
        page->changed += line.change == DiffLine::Change::Changed ? 1 : 0;
    }
    return page;
}

} // namespace

PayloadModel::PayloadModel(QObject *parent)
    : QAbstractListModel(parent), m_page(std::make_shared<PayloadPage>())
{
}

PayloadModel::~PayloadModel() = default;

int PayloadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_page->rows.size());
}

int PayloadModel::count() const
{
    return int(m_page->rows.size());
}

int PayloadModel::cutLines() const
{
    return m_page->cutLines;
}

bool PayloadModel::cut() const
{
    return m_page->cut;
}

QString PayloadModel::longest() const
{
    return m_page->longest;
}

int PayloadModel::marked() const
{
    return m_page->marked;
}

QList<int> PayloadModel::changes() const
{
    return m_page->changes;
}

QString PayloadModel::summary() const
{
    if (!m_page->compared) {
        return {};
    }
    if (m_page->changes.isEmpty()) {
        return tr("both are the same");
    }
    QStringList parts;
    if (m_page->changed > 0) {
        parts.append(tr("%Ln changed", nullptr, m_page->changed));
    }
    if (m_page->added > 0) {
        parts.append(tr("%Ln added", nullptr, m_page->added));
    }
    if (m_page->removed > 0) {
        parts.append(tr("%Ln removed", nullptr, m_page->removed));
    }
    return parts.join(u", "_s);
}

QHash<int, QByteArray> PayloadModel::roleNames() const
{
    return {{TextRole, "line"}, {SpansRole, "spans"}, {NumberRole, "number"}, {ChangeRole, "change"}, {WasRole, "was"}};
}

QVariant PayloadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &[line, spans] = m_page->rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return line.text;
    case SpansRole: {
        QVariantList list;
        for (const auto &span : spans) {
            list.append(QVariantMap{{u"text"_s, span.text}, {u"role"_s, span.role}});
        }
        return list;
    }
    case NumberRole:
        return line.after + 1;
    case ChangeRole:
        return toWord(line.change);
    case WasRole:
        return line.was;
    default:
        return {};
    }
}

void PayloadModel::setPayload(const QByteArray &payload)
{
    if (m_payload != payload) {
        m_payload = payload;
        m_whole = false;
        again();
    }
}

void PayloadModel::setBefore(const QByteArray &before)
{
    if (m_before != before) {
        m_before = before;
        again();
    }
}

void PayloadModel::setOrdered(bool ordered)
{
    if (m_ordered != ordered) {
        m_ordered = ordered;
        again();
    }
}

void PayloadModel::setMessage(const QString &message)
{
    if (m_message != message) {
        m_message = message;
        again();
    }
}

void PayloadModel::setWhole(bool whole)
{
    if (m_whole != whole) {
        m_whole = whole;
        again();
    }
}

/// Once for all that changes together.
void PayloadModel::again()
{
    if (!m_wanted) {
        m_wanted = true;
        QMetaObject::invokeMethod(this, &PayloadModel::make, Qt::QueuedConnection);
    }
    Q_EMIT sourceChanged();
}

void PayloadModel::make()
{
    m_wanted = false;
    const Source source{m_payload, m_before, m_message, m_ordered, m_whole};
    const int generation = ++m_generation;
    ++m_making;
    if (source.payload.size() + source.before.size() <= bytesAtOnce) {
        take(pageOf(source), generation);
        return;
    }
    QThreadPool::globalInstance()->start([self = QPointer(this), source, generation] {
        auto page = pageOf(source);
        QMetaObject::invokeMethod(
            qApp,
            [self, page, generation] {
                if (self) {
                    self->take(page, generation);
                }
            },
            Qt::QueuedConnection);
    });
}

void PayloadModel::take(std::shared_ptr<const PayloadPage> page, int generation)
{
    --m_making;
    if (generation != m_generation) {
        Q_EMIT made();
        return;
    }
    beginResetModel(); // another payload: there is no row to keep a place by
    m_page = std::move(page);
    endResetModel();
    Q_EMIT made();
}

} // namespace Throughline
