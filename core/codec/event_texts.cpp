#include "core/codec/event_texts.h"

namespace oreplan {

namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::size_t nowhere = std::string_view::npos;

/// After the string that begins at a quote.
std::size_t after_string(std::string_view text, std::size_t quote) {
    std::size_t at = text.find_first_of("\"\\", quote + 1);
    while (at < text.size() && text[at] == '\\') at = text.find_first_of("\"\\", at + 2);
    return at == nowhere ? text.size() : at + 1;
}

bool opens(char character) { return character == '[' || character == '{'; }
bool closes(char character) { return character == ']' || character == '}'; }

/// After the bracket of the list that follows a name, nowhere where none does.
std::size_t start_of_list(std::string_view text, std::size_t after_name) {
    const std::size_t colon = text.find_first_not_of(blanks, after_name);
    if (colon == nowhere || text[colon] != ':') return nowhere;
    const std::size_t bracket = text.find_first_not_of(blanks, colon + 1);
    return bracket == nowhere || text[bracket] != '[' ? nowhere : bracket + 1;
}

std::size_t start_of_events(std::string_view text) {
    int depth = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] != '"') {
            depth += opens(text[at]) - closes(text[at]);
            ++at;
            continue;
        }
        const std::size_t end = after_string(text, at);
        if (depth == 1 && text.substr(at, end - at) == "\"events\"") {
            if (const std::size_t start = start_of_list(text, end); start != nowhere) return start;
        }
        at = end;
    }
    return nowhere;
}

}  // namespace

EventTexts::EventTexts(std::string_view file) : file_(file), start_(start_of_events(file)), at_(start_) {}

/// Of the comma or bracket that ends some events.
std::size_t EventTexts::end_of_some(std::size_t least) const {
    int depth = 0;
    for (std::size_t at = at_; at < file_.size();) {
        const char character = file_[at];
        if (depth == 0 && (closes(character) || (character == ',' && at - at_ >= least))) return at;
        depth += opens(character) - closes(character);
        at = character == '"' ? after_string(file_, at) : at + 1;
    }
    return nowhere;
}

std::optional<std::string_view> EventTexts::next(std::size_t least) {
    if (at_ == nowhere || is_complete_) return std::nullopt;
    const std::size_t end = end_of_some(least);
    if (end == nowhere || file_[end] == '}') return std::nullopt;
    const std::string_view some = file_.substr(at_, end - at_);
    const bool is_empty = some.find_first_not_of(blanks) == nowhere;
    const bool is_first = at_ == start_;
    const bool is_last = file_[end] == ']';
    if (is_empty && !(is_first && is_last)) return std::nullopt;  // a comma too many
    is_complete_ = is_last;
    at_ = is_last ? end : end + 1;
    if (is_empty) return std::nullopt;
    return some;
}

std::string EventTexts::file_without_events() const {
    std::string file{file_.substr(0, start_)};
    return file += file_.substr(at_);
}

double EventTexts::part() const { return at_ == nowhere ? 0 : static_cast<double>(at_) / static_cast<double>(file_.size()); }

}  // namespace oreplan
