#include "core/model/subject.h"

#include "tests/core/fixture.h"

namespace oreplan {

TEST_CASE("A subject of any kind comes back from its fragment") {
    for (std::size_t kind = 1; kind < Names<SubjectKind>::values.size(); ++kind) {
        for (const std::string id : {"a", "canvas", "a:b", "二（三）4"}) {
            const Subject subject{static_cast<SubjectKind>(kind), id};
            CHECK(parse_fragment(fragment_of(subject)) == subject);
        }
    }
    CHECK(fragment_of({}).empty());
    CHECK(parse_fragment("") == Subject{});
}

TEST_CASE("Two subjects never share a fragment") {
    CHECK(fragment_of({SubjectKind::mine, "coal"}) == "mine:coal");
    CHECK(fragment_of({SubjectKind::mineral, "coal"}) == "mineral:coal");
    CHECK(fragment_of({SubjectKind::year, "item:a"}) != fragment_of({SubjectKind::year_item, "a"}));
}

TEST_CASE("A fragment without a known kind or without an id is no subject") {
    for (const char* fragment : {"canvas", "block:", ":a", "none:a", "Block:a"}) CHECK_FALSE(parse_fragment(fragment));
}

}  // namespace oreplan
