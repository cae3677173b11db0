// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/unwinding.h"
#include "engine/lanes/lifecycle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

/// Another order whose flow stands on the same effect and wants it.
Result<QString> sharedWith(Store::Database &database, const Book &book, const Store::Flow &flow,
                           const QByteArray &intentId)
{
    Store::EffectsStore effects(database);
    const auto links = effects.flowsOfIntent(intentId);
    if (!links) {
        return std::unexpected(links.error());
    }
    for (const auto &link : *links) {
        const auto other = link.flowId == flow.id ? Result<std::optional<Store::Flow>>() : effects.flow(link.flowId);
        if (!other) {
            return std::unexpected(other.error());
        }
        if (!*other) {
            continue;
        }
        const auto wanted = wantedOf(database, **other, book.flow((*other)->kind));
        if (!wanted) {
            return std::unexpected(wanted.error());
        }
        if (wanted->wish == Wish::Forward || wanted->wish == Wish::Held) {
            return (*other)->orderKey;
        }
    }
    return QString();
}

namespace
{

/// What only the step's history tells: how a person resolved it, and whether the wish at hand has been tried.
Result<void> addHistory(Store::EffectsStore &effects, UndoStep &step, const QByteArray &intentId,
                        const std::optional<Store::FlowWish> &wish)
{
    const auto history = effects.history(intentId);
    if (!history) {
        return std::unexpected(history.error());
    }
    for (const auto &move : *history) {
        if (move.to == StepState::ResolvedManually) {
            step.resolved = move.reason;
        }
        if (move.to == StepState::Compensating) {
            step.triedForWish = wish && wish->wanted == "unwind"_L1 && move.atMs >= wish->atMs;
        }
    }
    return {};
}

Result<UndoStep> stepOf(Store::Database &database, const Book &book, const Survey &survey,
                        const Config::FlowStep &definition, const QByteArray &intentId)
{
    UndoStep step;
    step.step = definition.step;
    step.title = definition.title;
    step.sagaClass = definition.sagaClass;
    step.keep = definition.keep;
    if (intentId.isEmpty()) {
        return step;
    }
    Store::EffectsStore effects(database);
    const auto row = effects.step(intentId);
    const auto intent = effects.intent(intentId);
    if (!row || !intent || !*row || !*intent) {
        return fail(ErrorCode::StoreBroken, u"a step vanished"_s);
    }
    step.state = (*row)->state;
    step.targetId = (*row)->targetId;
    step.words = QString((*row)->lastCode + u' ' + (*row)->lastMessage).trimmed();
    const auto *system = book.estate().system((*intent)->target);
    step.system = system ? system->name : (*intent)->target;
    if (system) {
        const auto operation = system->profile.operations.value((*intent)->operation);
        step.means = operation.compensation;
        step.canLook = !operation.verify.isEmpty();
    }
    const auto shared = sharedWith(database, book, survey.flow, intentId);
    if (!shared) {
        return std::unexpected(shared.error());
    }
    step.sharedWith = *shared;
    if (const auto added = addHistory(effects, step, intentId, survey.wish); !added) {
        return std::unexpected(added.error());
    }
    return step;
}

void addInTheWay(Survey &survey, const UndoStep &step, const UndoVerdict &verdict)
{
    survey.steps.append(step);
    survey.intents.append(QByteArray());
    survey.verdicts.append(verdict);
}

/// Other flows of the order: what is unresolved there, and their pivots.
Result<void> addOtherFlows(Store::Database &database, const Book &book, Survey &survey, Guards guards)
{
    Store::EffectsStore effects(database);
    const auto flows = effects.flowsOfOrder(survey.flow.orderKey);
    if (!flows) {
        return std::unexpected(flows.error());
    }
    for (const auto &other : *flows) {
        const auto *definition = other.id == survey.flow.id ? nullptr : book.flow(other.kind);
        if (!definition) {
            continue;
        }
        const auto newest = effects.newestSteps(other.id);
        if (!newest) {
            return std::unexpected(newest.error());
        }
        for (const auto &one : definition->steps) {
            const auto step = stepOf(database, book, survey, one, newest->value(one.step).intentId);
            if (!step) {
                return std::unexpected(step.error());
            }
            const auto verdict = judge(*step, guards);
            const bool stands = verdict.word != UndoWord::Nothing && verdict.word != UndoWord::Waive
                && verdict.word != UndoWord::Keep && verdict.word != UndoWord::Undone;
            if (verdict.word == UndoWord::Undo) {
                addInTheWay(survey, *step,
                            {UndoWord::Blocked, u"%1 of the flow %2 stands on it"_s.arg(one.title, definition->title),
                             u"compensate that flow first"_s});
            } else if (stands) {
                addInTheWay(survey, *step, verdict);
            }
        }
    }
    return {};
}

/// Issued invoices and payments are the point of no return, whoever made them.
Result<void> addDocuments(Store::Database &database, const Book &book, Survey &survey)
{
    using Lanes::Phase;
    static const QList<Phase> issued{Phase::Issued, Phase::Posted, Phase::PastDue, Phase::Paid};
    const auto records = Store::ProjectionStore(database).recordsOfOrder(survey.flow.orderKey);
    if (!records) {
        return std::unexpected(records.error());
    }
    for (const auto &row : *records) {
        const auto phase = Lanes::phaseOf(row.object.kind, row.object.status);
        const bool invoice = row.object.kind == ObjectKind::Invoice && issued.contains(phase);
        const bool payment = row.object.kind == ObjectKind::Payment && phase == Phase::Received;
        if (row.deleted || (!invoice && !payment)) {
            continue;
        }
        const auto *system = book.estate().system(row.ref.system);
        UndoStep step;
        step.step = row.ref.type;
        step.title = row.object.number.isEmpty() ? row.ref.id : row.object.number;
        step.system = system ? system->name : row.ref.system;
        step.targetId = row.ref.id;
        const auto instead = payment || phase == Phase::Paid
            ? u"a refund and a credit memo, each as a flow of its own"_s
            : u"void it in %1, or credit it; then compensate again"_s.arg(step.system);
        addInTheWay(survey, step,
                    {UndoWord::PastPivot,
                     u"%1 %2 is %3 in %4: the point of no return is passed"_s.arg(
                         payment ? u"payment"_s : u"invoice"_s, step.title, row.object.status, step.system),
                     instead});
    }
    return {};
}

} // namespace

Result<Survey> surveyOf(Store::Database &database, const Book &book, const QString &flowId, Guards guards)
{
    Store::EffectsStore effects(database);
    const auto flow = effects.flow(flowId);
    if (!flow) {
        return std::unexpected(flow.error());
    }
    Survey survey;
    survey.definition = *flow ? book.flow((*flow)->kind) : nullptr;
    if (!survey.definition) {
        return fail(ErrorCode::NotFound, u"there is no flow %1 in this workspace"_s.arg(flowId));
    }
    survey.flow = **flow;
    const auto row = Store::WishStore(database).newest(flowId);
    const auto newest = effects.newestSteps(flowId);
    if (!row || !newest) {
        return std::unexpected(!row ? row.error() : newest.error());
    }
    survey.wish = *row;
    for (const auto &definition : survey.definition->steps) {
        const auto intentId = newest->value(definition.step).intentId;
        const auto step = stepOf(database, book, survey, definition, intentId);
        if (!step) {
            return std::unexpected(step.error());
        }
        survey.steps.append(*step);
        survey.intents.append(intentId);
        survey.verdicts.append(judge(*step, guards));
    }
    if (const auto added = addOtherFlows(database, book, survey, guards); !added) {
        return std::unexpected(added.error());
    }
    if (const auto added = addDocuments(database, book, survey); !added) {
        return std::unexpected(added.error());
    }
    survey.next = nextOf(survey.verdicts);
    survey.anythingStands = std::ranges::any_of(survey.verdicts, [](const UndoVerdict &verdict) {
        return verdict.word == UndoWord::Undo || verdict.word == UndoWord::UnderWay;
    });
    return survey;
}

} // namespace Throughline::Flows
