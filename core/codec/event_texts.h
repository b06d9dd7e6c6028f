#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace oreplan {

/// Cuts the text of a ledger file between its events, so that they can be parsed some at a time. It looks at brackets, quotes
/// and commas only: where all that it cuts can be parsed, and the file without its events too, the file can be parsed, to the
/// same events. The text has to outlive it.
class EventTexts {
public:
    explicit EventTexts(std::string_view file);

    /// The next events, with the commas between them: as few as have `least` bytes. Nothing at the end of the list, or where it
    /// cannot be cut.
    std::optional<std::string_view> next(std::size_t least);

    /// The whole list of the file's `events` was cut.
    bool is_complete() const { return is_complete_; }

    /// The file with an empty list, once that is complete.
    std::string file_without_events() const;

    /// How much of the text is cut, from 0 to 1.
    double part() const;

private:
    std::size_t end_of_some(std::size_t least) const;

    std::string_view file_;
    std::size_t start_ = 0;  ///< of the list
    std::size_t at_ = 0;
    bool is_complete_ = false;
};

}  // namespace oreplan
