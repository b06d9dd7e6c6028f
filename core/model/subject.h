#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "core/model/names.h"

namespace oreplan {

/// The lists that ids are unique in: an indicator and a mine may both be called "coal".
enum class SubjectKind {
    none,  ///< nothing in particular
    part,  ///< a part of a page; its id is the program's own, never a plan's or a ledger's
    plan,
    indicator,
    figure,
    mineral,
    block,
    right,  ///< exploration or mining
    mine,
    clause,
    requirement,
    condition,  ///< of admission
    task,
    amendment,
    publication,
    application,
    year,
    year_item,
    topic,
    land,  ///< settled or unsettled
    size,  ///< class of mines
};

template <>
struct Names<SubjectKind> {
    static constexpr std::array<std::string_view, 21> values{
        "none",        "part",        "plan",   "indicator",   "figure",    "mineral", "block",
        "right",       "mine",        "clause", "requirement", "condition", "task",    "amendment",
        "publication", "application", "year",   "year-item",   "topic",     "land",    "size"};
};

/// What is spoken of: what a verdict is about, a view looks at, a section of a page tells.
struct Subject {
    SubjectKind kind = SubjectKind::none;
    std::string id;

    bool is_none() const { return kind == SubjectKind::none; }
    bool operator==(const Subject&) const = default;
    bool operator<(const Subject& other) const { return std::tie(kind, id) < std::tie(other.kind, other.id); }
};

/// Whether an id can stand in addresses and file names: letters and digits of ASCII and '-', at least one.
bool is_id(std::string_view text);

/// A part of a page, by a name of the program's own.
inline Subject part(std::string name) { return {SubjectKind::part, std::move(name)}; }

/// A value of an enumeration as a subject of its kind.
template <typename Enumeration>
Subject subject_of(SubjectKind kind, Enumeration value) {
    return {kind, std::string{name_of(value)}};
}

/// `<kind>:<id>`: an address's fragment before it is percent-encoded, and the id of the element that tells the subject. No other
/// element of the site has a ':' after the name of a kind in its id. Empty for none.
std::string fragment_of(const Subject& subject);

/// The subject of a fragment, none for an empty one; nothing where it has no known kind, or no id.
std::optional<Subject> parse_fragment(std::string_view fragment);

}  // namespace oreplan
