#include "web/app/files.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

std::string plan_text() { return file_text("assets/plans/weishan-2021-2025/plan.json"); }
std::string exercise_text() { return file_text("assets/plans/weishan-2021-2025/ledgers/exercise.json"); }

platform::File file_of(std::string name, std::string content) {
    const auto size = static_cast<double>(content.size());
    return {std::move(name), std::move(content), size};
}

Session empty_session() {
    Session session;
    session.begin("{}", day("2024-06-30"));
    session.make_whole();
    REQUIRE(session.add_catalogue("en", file_text("assets/i18n/en.json")));
    return session;
}

std::string refusals(const Receipt& receipt) {
    std::string words;
    for (const RefusedFile& file : receipt.refused) words += file.name + ": " + file.problems.front().what.key + '\n';
    return words;
}

}  // namespace

TEST_CASE("A ledger may come before its plan in one drop") {
    Session session = empty_session();
    Receiver receiver;
    receiver.add(file_of("ledger.json", exercise_text()));
    receiver.add(file_of("plan.json", plan_text()));
    const Receipt receipt = receiver.finish(session);
    CHECK(refusals(receipt) == "");
    REQUIRE(receipt.show);
    CHECK(receipt.show->plan == "weishan-2021-2025");
    CHECK(receipt.show->ledger == "exercise");
    CHECK_FALSE(receiver.is_waiting());
}

TEST_CASE("A ledger of a plan that the site offers waits for it; of one that nobody knows, it is refused") {
    Receiver receiver;
    SUBCASE("offered") {
        Session session = empty_session();
        session.begin(R"({"weishan-2021-2025": {}})", day("2024-06-30"));
        receiver.add(file_of("ledger.json", exercise_text()));
        CHECK(receiver.finish(session).wanted == "weishan-2021-2025");
        CHECK(receiver.is_waiting());
        REQUIRE(session.add_plan(plan_text()));
        const Receipt receipt = receiver.finish(session);
        CHECK(receipt.show->ledger == "exercise");
        CHECK_FALSE(receiver.is_waiting());
    }
    SUBCASE("unknown") {
        Session session = empty_session();
        receiver.add(file_of("ledger.json", exercise_text()));
        CHECK(refusals(receiver.finish(session)) == "ledger.json: problem.unknown_plan\n");
    }
}

TEST_CASE("What is no plan and no ledger is refused by its name, and the rest taken in") {
    Session session = empty_session();
    Receiver receiver;
    receiver.add(file_of("empty.json", ""));
    receiver.add({"huge.json", "", platform::most_file_bytes + 1});
    receiver.add(file_of("broken.json", "{"));
    receiver.add(file_of("plan.json", plan_text()));
    const Receipt receipt = receiver.finish(session);
    CHECK(refusals(receipt) ==
          "empty.json: problem.unreadable\n"
          "huge.json: problem.too_large\n"
          "broken.json: problem.not_json\n");
    CHECK(receipt.show->plan == "weishan-2021-2025");
}

TEST_CASE("A file just as large as the limit is read") {
    Session session = empty_session();
    Receiver receiver;
    receiver.add({"just.json", "{", platform::most_file_bytes});
    CHECK(refusals(receiver.finish(session)) == "just.json: problem.not_json\n");
}

TEST_CASE("The encoding that was taken is told where it is not UTF-8") {
    Session session = empty_session();
    Receiver receiver;
    receiver.add(file_of("gb.json",
                         "{\"\xCE\xA2\xC9\xBD\xCF\xD8\xBF\xF3\xB2\xFA\xD7\xCA\xD4\xB4\xD7\xDC\xCC\xE5\xB9\xE6\xBB\xAE\xD3\xEB\xC2"
                         "\xCC\xC9\xAB\xBF\xF3\xC9\xBD\xBD\xA8\xC9\xE8\": 1}"));  // GB 18030
    const Receipt receipt = receiver.finish(session);
    REQUIRE(refusals(receipt) == "gb.json: problem.no_kind\n");
    CHECK(receipt.refused.front().encoding == "GB 18030");
}

}  // namespace oreplan
