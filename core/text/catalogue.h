#pragma once

#include <map>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "core/model/message.h"
#include "core/model/problem.h"
#include "core/text/passages.h"

namespace oreplan {

/// Everything the page says in one language: assets/i18n/<language>.json, one flat object of key to words.
///
/// In the words, `{name}` is filled with the argument of that name; `{name|mine|mines}` chooses by whether the argument
/// is 1. A key that is missing shows as ⟦key⟧, which tests refuse.
class Catalogue {
public:
    /// Refuses anything but one object of strings.
    static tl::expected<Catalogue, Problems> read(std::string_view json, Language language);

    /// Takes in further words of its language, which come in several files.
    void add(Catalogue more) { words_.merge(more.words_); }

    Language language() const { return language_; }
    bool has(std::string_view key) const { return words_.find(key) != words_.end(); }
    const std::map<std::string, std::string, std::less<>>& words() const { return words_; }

    std::string say(const Message& message) const;
    std::string say(std::string key, std::vector<std::pair<std::string, Message::Argument>> arguments = {}) const {
        return say(Message{std::move(key), std::move(arguments)});
    }

    /// With its unit: 1,087.6 万吨. A number that somebody told is said as it was told; one that was worked out is rounded, with as
    /// many decimals as tell it from those that it is seen beside (of the same unit).
    std::string say(const Quantity& quantity, const std::vector<double>& beside = {}) const;
    std::string rounded(const Quantity& quantity, int decimals) const;
    /// Without its readers' unit, where that is said already.
    std::string in_plans_unit(const Quantity& quantity) const;
    /// Where there is little room: where the language has units of its readers', those alone.
    std::string brief(const Quantity& quantity, const std::vector<double>& beside = {}) const;
    // Of many that stand under one head or on one scale, of which the greatest is so great: the unit, and each one's number.
    std::string unit_in_head(Unit unit, double greatest) const;
    std::string in_column(const Quantity& quantity, double greatest) const;
    std::string unit_on_scale(Unit unit, double greatest) const;
    std::string on_scale(const Quantity& quantity, double greatest) const;
    std::string say(Date date) const;
    /// Words that were not written in this language are set off: see core/text/passages.h.
    std::string say(const Text& text) const { return text.has(language_) ? text.in(language_) : set_off(text.in(language_)); }
    std::string unit(Unit unit) const { return say("unit." + std::string{name_of(unit)}); }

    /// The catalogue's word for an enumeration's value: key "<group>.<name>".
    template <typename Enumeration>
    std::string word(std::string_view group, Enumeration value) const {
        return say(std::string{group} + '.' + std::string{name_of(value)});
    }

private:
    std::string say_argument(const Message::Argument& argument) const;
    std::string fill(std::string_view words, const Message& message) const;
    std::string say_number(const std::string& number, bool one, Unit unit) const;
    std::string say_so(const char* way, const Quantity& quantity, int decimals) const;
    std::string say_unit(const char* way, Unit unit, double greatest) const;
    std::string say_bare(const char* way, const Quantity& quantity, double greatest) const;

    Language language_ = Language::zh;
    std::map<std::string, std::string, std::less<>> words_;
};

}  // namespace oreplan
