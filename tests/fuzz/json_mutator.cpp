#include "tests/fuzz/json_mutator.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <random>
#include <vector>

namespace oreplan::fuzz {

namespace {

using Json = nlohmann::ordered_json;

class Mutation {
public:
    explicit Mutation(unsigned seed) : random_(seed) {}

    std::size_t below(std::size_t limit) { return random_() % limit; }

    void change(Json& root) {
        std::vector<Json*> nodes;
        collect(root, nodes);
        Json& node = *nodes[below(nodes.size())];
        switch (below(5)) {
            case 0: node = one_of(odd_values()); break;
            case 1: node = Json(*nodes[below(nodes.size())]); break;
            case 2: take_out(node); break;
            case 3: repeat(node); break;
            default: nudge(node);
        }
    }

private:
    static const std::vector<Json>& odd_values() {
        static const std::vector<Json> values{nullptr,
                                              true,
                                              0,
                                              -1,
                                              1,
                                              100.5,
                                              2021.0,
                                              1e9,
                                              1e308,
                                              -0.0,
                                              5e-324,
                                              "",
                                              "\t\r\n",
                                              "\u0000",
                                              "\u0085矿",
                                              "😀",
                                              "a/b~c",
                                              "percent",
                                              "2024-02-29",
                                              "2023-02-29",
                                              "9999-12-31",
                                              "0000-01-01",
                                              Json::array(),
                                              Json::object(),
                                              18446744073709551615u};
        return values;
    }

    const Json& one_of(const std::vector<Json>& values) { return values[below(values.size())]; }

    static void collect(Json& node, std::vector<Json*>& nodes) {
        nodes.push_back(&node);
        if (!node.is_structured()) return;
        for (Json& child : node) collect(child, nodes);
    }

    void take_out(Json& node) {
        if (!node.is_structured() || node.empty()) return;
        const auto child = std::next(node.begin(), static_cast<std::ptrdiff_t>(below(node.size())));
        node.erase(child);
    }

    void repeat(Json& node) {
        if (!node.is_structured() || node.empty()) return;
        const Json child = *std::next(node.begin(), static_cast<std::ptrdiff_t>(below(node.size())));
        if (node.is_array()) {
            node.insert(std::next(node.begin(), static_cast<std::ptrdiff_t>(below(node.size() + 1))), child);
        } else {
            node[std::string{"key"} + static_cast<char>('0' + below(10))] = child;
        }
    }

    void nudge(Json& node) {
        if (node.is_number()) {
            node = node.get<double>() + static_cast<double>(below(5)) - 2;
        } else if (node.is_string()) {
            std::string text = node.get<std::string>();
            text.insert(below(text.size() + 1), 1, static_cast<char>(below(0x80)));
            if (Json::accept(Json(text).dump(-1, ' ', false, Json::error_handler_t::replace))) node = text;
        } else if (node.is_boolean()) {
            node = !node.get<bool>();
        } else if (node.is_array()) {
            std::reverse(node.begin(), node.end());
        }
    }

    std::minstd_rand random_;
};

}  // namespace

std::size_t mutate_json(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
    Mutation mutation{seed};
    if (mutation.below(6) == 0) return LLVMFuzzerMutate(data, size, most);
    Json json = Json::parse(data, data + size, nullptr, false);
    if (json.is_discarded()) return LLVMFuzzerMutate(data, size, most);
    for (std::size_t left = mutation.below(3) + 1; left > 0; --left) mutation.change(json);
    const std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (text.size() > most) return LLVMFuzzerMutate(data, size, most);
    std::copy(text.begin(), text.end(), data);
    return text.size();
}

}  // namespace oreplan::fuzz
