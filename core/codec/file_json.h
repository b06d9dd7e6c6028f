#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "core/codec/following.h"
#include "core/codec/parse.h"
#include "core/codec/reader.h"
#include "core/codec/writer.h"

// What plan files and ledger files have in common.

namespace oreplan {

/// What could be read of a file, and the JSON it was read from.
template <typename Noun>
struct FileRead {
    Json json;
    Noun noun{};
};

/// Nothing when the text is not one JSON object.
template <typename Noun>
std::optional<FileRead<Noun>> read_file(std::string_view text, Problems& problems) {
    auto json = parse_object(text, problems);
    if (!json) return std::nullopt;
    json->erase("$schema");
    FileRead<Noun> file{std::move(*json)};
    Reader reader{file.json, {}, problems};
    describe(reader, file.noun);
    reader.report_unknown_keys();
    return file;
}

/// What was read, or all problems: of reading, and of what a check says about the rest, knowing which places could not be read.
template <typename Noun, typename Check>
tl::expected<Noun, Problems> read_checked(std::string_view json, Check check) {
    Problems problems;
    std::optional<FileRead<Noun>> file = read_file<Noun>(json, problems);
    if (file && problems.size() < most_problems) {
        std::vector<std::string> unread;
        for (const Problem& problem : problems) unread.push_back(unread_place(problem));
        for (Problem& found : check(file->noun, unread)) {
            const auto explains = [&](const std::string& place) { return follows(found, place, file->json); };
            if (std::none_of(unread.begin(), unread.end(), explains)) add(problems, std::move(found));
        }
    }
    if (!problems.empty()) return tl::unexpected(std::move(problems));
    return std::move(file->noun);
}

template <typename Noun>
std::string write_file(Noun& noun) {
    Writer writer;
    describe(writer, noun);
    return writer.object.dump(2) + '\n';
}

}  // namespace oreplan
