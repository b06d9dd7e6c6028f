#pragma once

#include <cstddef>
#include <set>

#include "core/model/deck.h"
#include "core/model/ledger.h"
#include "core/model/plan.h"
#include "core/model/problem.h"

namespace oreplan {

/// Everything that can be wrong with a plan whose JSON is well formed: ids that stand twice or point nowhere, dates and
/// years in the wrong order, units that do not fit, fields that a target kind needs or does not take, figures without a
/// source, a parent that differs from its summing parts, two requirements of a kind about the same, and words that are not
/// written in the plan's own language.
Problems check_plan(const Plan& plan);

/// The same for a ledger: events out of order, about things that neither the plan nor an earlier event knows, or in words that
/// are not the plan's language. `unread` are the places of events of which not all could be read: what they do is not known, and
/// no other is held to it.
Problems check_ledger(const Ledger& ledger, const Plan& plan, const std::set<std::size_t>& unread = {});

/// The same for the slides that a speaker has kept in a file: what no slide is called, what the plan has nothing for, and what
/// stands twice.
Problems check_deck(const Deck& deck, const Plan& plan);

}  // namespace oreplan
