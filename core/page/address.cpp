#include "core/page/address.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/page/percent.h"
#include "core/text/characters.h"
#include "core/text/number.h"

namespace oreplan {

namespace {

/// Cuts `text` at the first `mark` and returns what stood before it; the rest stays in `text`.
std::string_view take_until(std::string_view& text, char mark) {
    const std::size_t at = text.find(mark);
    const std::string_view before = text.substr(0, at);
    text = at == std::string_view::npos ? std::string_view{} : text.substr(at + 1);
    return before;
}

template <typename Enumeration>
bool read_name(Enumeration& into, std::string_view value) {
    const auto read = parse_name<Enumeration>(value);
    if (read) into = *read;
    return read.has_value();
}

bool read_date(Date& into, std::string_view value) {
    const auto read = parse_date(value);
    if (read) into = *read;
    return read.has_value();
}

bool read_switch(bool& into, std::string_view value, std::string_view off, std::string_view on) {
    into = value == on;
    return value == on || value == off;
}

bool read_theme(std::optional<Theme>& into, std::string_view value) {
    into = parse_name<Theme>(value);
    return into || value.empty();
}

bool read_status(std::optional<Status>& into, std::string_view value) {
    into = parse_name<Status>(value);
    return into || value.empty();
}

bool read_scale(double& into, std::string_view value) {
    const auto read = parse_number(value);
    if (!read || *read < least_scale || *read > most_scale) return false;
    into = std::round(*read * 100) / 100;
    return true;
}

bool read_part(int& into, std::string_view value) {
    const auto read = parse_number(value);
    if (!read || *read < 1 || *read > most_part || *read != std::floor(*read)) return false;
    into = static_cast<int>(*read);
    return true;
}

/// A whole number, the nearest that there can be.
bool read_nearest(int& into, std::string_view value, int least, int most) {
    const auto read = parse_number(value);
    if (read) into = static_cast<int>(std::round(std::clamp<double>(*read, least, most)));
    return read.has_value();
}

std::optional<int> read_place(std::string_view text) {
    const auto read = parse_number(text);
    if (!read || *read < 1 || *read > most_sorted || *read != std::floor(*read)) return std::nullopt;
    return static_cast<int>(*read);
}

constexpr std::string_view descending = "down";

/// "2:3" is the second table by its third column, "2:3:down" from the greatest; "_" stands between tables.
std::string written_orders(const View& view) {
    std::string text;
    for (const auto& [table, order] : view.orders) {
        text += (text.empty() ? "" : "_") + std::to_string(table) + ':' + std::to_string(order.column);
        if (order.descending) text += ':' + std::string{descending};
    }
    return text;
}

bool read_orders(std::map<int, TableOrder>& into, std::string_view text) {
    into.clear();
    while (!text.empty()) {
        std::string_view one = take_until(text, '_');
        const auto table = read_place(take_until(one, ':'));
        const auto column = read_place(take_until(one, ':'));
        if (!table || !column || !(one.empty() || one == descending)) return false;
        if (!into.emplace(*table, TableOrder{*column, !one.empty()}).second) return false;
    }
    return true;
}

/// A parameter of the query. What is written is read back; two views of which the same is written agree in it.
struct Parameter {
    std::string_view name;
    std::string (*write)(const View&);
    bool (*read)(View&, const std::string&);  ///< false where the value means nothing
    bool is_look = false;                     ///< how things look, and not what is looked at
};

constexpr Parameter parameters[]{
    {"at", [](const View& view) { return view.is_dated ? to_iso(view.as_of) : std::string{}; },
     [](View& view, const std::string& value) {
         view.is_dated = !value.empty();
         if (value.empty()) view.as_of = View{}.as_of;
         return value.empty() || read_date(view.as_of, value);
     }},
    {"ledger", [](const View& view) { return view.ledger; },
     [](View& view, const std::string& value) { return view.ledger = value, true; }},
    {"q", [](const View& view) { return view.query; },
     [](View& view, const std::string& value) { return view.query = without_controls(value), true; }},
    {"green", [](const View& view) { return std::string{name_of(view.green_denominator)}; },
     [](View& view, const std::string& value) { return read_name(view.green_denominator, value); }},
    {"reading", [](const View& view) { return std::string{name_of(view.scale_reading)}; },
     [](View& view, const std::string& value) { return read_name(view.scale_reading, value); }},
    {"status", [](const View& view) { return view.status ? std::string{name_of(*view.status)} : std::string{}; },
     [](View& view, const std::string& value) { return read_status(view.status, value); }},
    {"tables", [](const View& view) { return std::string{view.tables ? "1" : "0"}; },
     [](View& view, const std::string& value) { return read_switch(view.tables, value, "0", "1"); }},
    {"view", [](const View& view) { return std::string{name_of(view.face)}; },
     [](View& view, const std::string& value) { return read_name(view.face, value); }, true},
    {"elder", [](const View& view) { return std::string{view.elder ? "1" : "0"}; },
     [](View& view, const std::string& value) { return read_switch(view.elder, value, "0", "1"); }},
    {"sort", written_orders, [](View& view, const std::string& value) { return read_orders(view.orders, value); }},
    {"part", [](const View& view) { return std::to_string(view.part); },
     [](View& view, const std::string& value) { return read_part(view.part, value); }},
    {"slide", [](const View& view) { return std::to_string(view.slide); },
     [](View& view, const std::string& value) { return read_nearest(view.slide, value, 1, most_slide); }},
    {"turn", [](const View& view) { return std::to_string(view.turn); },
     [](View& view, const std::string& value) {
         return value == "0" ? (view.turn = 0, true) : read_nearest(view.turn, value, least_turn, most_turn);
     }},
    {"theme", [](const View& view) { return view.theme ? std::string{name_of(*view.theme)} : std::string{}; },
     [](View& view, const std::string& value) { return read_theme(view.theme, value); }, true},
    {"scale", [](const View& view) { return format_number(view.scale); },
     [](View& view, const std::string& value) { return read_scale(view.scale, value); }, true},
};

/// Null for parameters of other names, which are none of ours: where links are shared, others add theirs.
const Parameter* find_parameter(std::string_view name) {
    const auto found =
        std::find_if(std::begin(parameters), std::end(parameters), [&](const auto& each) { return each.name == name; });
    return found == std::end(parameters) ? nullptr : found;
}

/// Where the page's link past its header leads: to everything, and so to nothing in particular.
constexpr std::string_view whole_text = "text";

/// Reads an address part by part; a part that cannot be read changes nothing and is kept to be told.
class Reader {
public:
    ReadAddress read(std::string_view address) {
        std::string_view path_and_query = take_until(address, '#');
        std::string_view path = take_until(path_and_query, '?');
        if (path.starts_with('/')) path.remove_prefix(1);
        read_path(path);
        while (!path_and_query.empty()) read_query(take_until(path_and_query, '&'));
        read_subject(take_until(address, '&'));
        while (!address.empty()) read_answer(take_until(address, '&'));
        return std::move(read_);
    }

private:
    void take(bool good, std::string_view part) {
        if (!good) read_.unread.push_back(is_utf8(part) ? std::string{part} : percent_encoded(part));
    }

    void read_path(std::string_view path) {
        if (const auto part = take_until(path, '/'); !part.empty()) {
            const auto plan = percent_decoded(part);
            if (plan) read_.view.plan = *plan;
            take(plan.has_value(), part);
        }
        if (const auto part = take_until(path, '/'); !part.empty()) take(read_name(read_.view.language, part), part);
        if (const auto part = take_until(path, '/'); !part.empty()) take(read_name(read_.view.page, part), part);
        take(path.empty(), path);
    }

    void read_query(std::string_view part) {
        std::string_view value = part;
        const Parameter* parameter = find_parameter(take_until(value, '='));
        if (!parameter) return;
        const auto decoded = query_decoded(value);
        View view = read_.view;
        const bool good = decoded && parameter->read(view, *decoded) && told_.insert(parameter->name).second;
        if (good) read_.view = std::move(view);
        take(good, part);
    }

    void read_subject(std::string_view part) {
        if (part == whole_text) part = {};
        const auto decoded = percent_decoded(part);
        const auto subject = decoded ? parse_fragment(*decoded) : std::nullopt;
        read_.view.subject = subject.value_or(Subject{});
        take(subject.has_value(), part);
    }

    void read_answer(std::string_view part) {
        std::string_view value = part;
        const auto field = percent_decoded(take_until(value, '='));
        const auto answer = percent_decoded(value);
        const bool good = field && !field->empty() && answer;
        if (good) read_.view = answered(std::move(read_.view), *field, *answer);
        take(good || part.empty(), part);
    }

    ReadAddress read_;
    std::set<std::string_view> told_;
};

/// The view, looked at in the way of another.
View dressed_as(View view, const View& way) {
    view.language = way.language;
    view.tables = way.tables;
    view.face = way.face;
    view.elder = way.elder;
    view.part = way.part;
    view.orders = way.orders;
    view.theme = way.theme;
    view.scale = way.scale;
    return view;
}

}  // namespace

View go(View view, PageKind page, Subject subject) {
    if (page != view.page) {
        view.part = 1;
        view.orders.clear();
        view.query.clear();
        view.status.reset();
    }
    view.page = page;
    view.subject = std::move(subject);
    return view;
}

View at(View view, Date as_of) {
    view.as_of = as_of;
    view.is_dated = true;
    return view;
}

View searched(View view, const std::string& query) {
    view.query = without_controls(query);
    view.part = 1;
    view.subject = {};
    return view;
}

View zoomed(View view, int steps) {
    view.scale = steps == 0 ? 1 : std::clamp(view.scale + 0.25 * steps, least_scale, most_scale);
    return view;
}

View as_face(View view, Face face) {
    view.face = face;
    return view;
}

View turned(View view, int slide) {
    view.slide = slide;
    return view;
}

View in_plan(std::string plan, const View& way) {
    View view;
    view.plan = std::move(plan);
    view.page = way.page;
    return dressed_as(std::move(view), way);
}

bool same_thing(View one, const View& other) { return dressed_as(std::move(one), other) == other; }

View for_others(View view) {
    for (const Parameter& parameter : parameters) {
        if (parameter.is_look) parameter.read(view, parameter.write(View{}));
    }
    view.tables = false;
    view.answers.clear();
    return view;
}

View answered(View view, const std::string& field, const std::string& answer) {
    if (answer.empty()) {
        view.answers.erase(field);
    } else {
        view.answers[field] = without_controls(answer);
    }
    return view;
}

std::string answer_to(const View& view, const std::string& field) {
    const auto found = view.answers.find(field);
    return found == view.answers.end() ? std::string{} : found->second;
}

Settings settings_of(const View& view) {
    Settings settings;
    settings.green_denominator = view.green_denominator;
    settings.scale_reading = view.scale_reading;
    return settings;
}

std::string address_of(const View& view) {
    std::string query;
    for (const Parameter& parameter : parameters) {
        const std::string value = parameter.write(view);
        if (value == parameter.write(View{})) continue;
        query += query.empty() ? '?' : '&';
        query += std::string{parameter.name} + '=' + percent_encoded(value);
    }
    std::string address = percent_encoded(view.plan) + '/' + std::string{name_of(view.language)} + '/' +
                          std::string{name_of(view.page)} + '/' + query;
    if (!view.subject.is_none() || !view.answers.empty()) address += '#' + percent_encoded(fragment_of(view.subject));
    for (const auto& [field, answer] : view.answers) {
        address += '&' + percent_encoded(field) + '=' + percent_encoded(answer);
    }
    return address;
}

ReadAddress read_address(std::string_view address) { return Reader{}.read(address); }

std::optional<View> with_parameter(View view, std::string_view name, const std::string& value) {
    const Parameter* parameter = find_parameter(name);
    if (!parameter || !parameter->read(view, value.empty() ? parameter->write(View{}) : value)) return std::nullopt;
    return view;
}

std::string parameter_of(const View& view, std::string_view name) {
    const Parameter* parameter = find_parameter(name);
    return parameter ? parameter->write(view) : std::string{};
}

std::vector<std::string_view> look_parameters() {
    std::vector<std::string_view> names;
    for (const Parameter& parameter : parameters) {
        if (parameter.is_look) names.push_back(parameter.name);
    }
    return names;
}

}  // namespace oreplan
