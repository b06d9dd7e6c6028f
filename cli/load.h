#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "core/model/ledger.h"
#include "core/model/plan.h"
#include "core/text/catalogue.h"

namespace oreplan::cli {

/// The catalogue of a language from a folder of <language>.json, or why not.
tl::expected<Catalogue, std::string> load_catalogue(const std::filesystem::path& folder, Language language);

/// A plan file, or every problem of it in the catalogue's words, one a line: file, where, what, how to mend. An encoding other
/// than UTF-8 is told on standard error.
tl::expected<Plan, std::string> load_plan(const std::filesystem::path& path, const Catalogue& catalogue);

/// A ledger file for a plan, in the same way; without a path the empty ledger.
tl::expected<Ledger, std::string> load_ledger(const std::optional<std::filesystem::path>& path, const Plan& plan,
                                              const Catalogue& catalogue);

/// What a file says, and its text, in UTF-8 whatever it was in.
template <typename Noun>
struct Published {
    Noun noun;
    std::string text;
};

/// The file of a plan or ledger that a site publishes under an id; refused as above, and where it gives itself another.
tl::expected<Published<Plan>, std::string> load_published_plan(const std::filesystem::path& path, const std::string& id,
                                                               const Catalogue& catalogue);
tl::expected<Published<Ledger>, std::string> load_published_ledger(const std::filesystem::path& path, const std::string& id,
                                                                   const Plan& plan, const Catalogue& catalogue);

}  // namespace oreplan::cli
