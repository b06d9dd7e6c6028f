#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "core/model/date.h"
#include "core/model/language.h"
#include "core/model/problem.h"

namespace oreplan {

/// An archive over the shape of nouns that finds the words that are not written in the language that they have to be in.
class MissingWords {
public:
    /// `where` is the place of the noun that is described.
    MissingWords(Language language, std::string where, Problems& problems)
        : language_(language), where_(std::move(where)), problems_(problems) {}

    template <typename Value>
    void required(std::string_view name, Value& value) {
        look(value, where_ + '/' + std::string{name});
    }
    template <typename Value>
    void optional(std::string_view name, Value& value) {
        required(name, value);
    }
    template <typename... Kinds>
    void one_of(std::string_view, std::variant<Kinds...>& value) {
        std::visit([this](auto& chosen) { describe(*this, chosen); }, value);
    }

private:
    void look(Text& text, const std::string& where) {
        if (text.has(language_)) return;
        const std::string name{name_of(language_)};
        add(problems_, {where, {"problem.missing_words", {{"language", name}}}, {"cure.missing_words", {{"language", name}}}});
    }

    template <typename Value>
    void look(std::optional<Value>& value, const std::string& where) {
        if (value) look(*value, where);
    }

    template <typename Value>
    void look(std::vector<Value>& values, const std::string& where) {
        for (std::size_t index = 0; index < values.size(); ++index) look(values[index], where + '/' + std::to_string(index));
    }

    template <typename Noun>
        requires std::is_class_v<Noun>
    void look(Noun& noun, const std::string& where) {
        MissingWords below{language_, where, problems_};
        describe(below, noun);
    }

    template <typename Number>
        requires(!std::is_class_v<Number>)
    void look(Number&, const std::string&) {}
    void look(std::string&, const std::string&) {}
    void look(Date&, const std::string&) {}
    void look(VagueDate&, const std::string&) {}

    Language language_;
    std::string where_;
    Problems& problems_;
};

}  // namespace oreplan
