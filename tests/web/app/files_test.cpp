#include "web/app/files.h"

#include "core/codec/plan_json.h"
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
    session.add_part(ProgramPart::seldom);
    REQUIRE(session.add_catalogue("en", file_text("assets/i18n/en.json")));
    return session;
}

std::string refusals(const Receipt& receipt) {
    std::string words;
    for (const RefusedFile& file : receipt.refused) words += file.name + ": " + file.problems.front().what.key + '\n';
    return words;
}

Receipt taken(Receiver& receiver, Session& session) {
    receiver.begin(session);
    while (receiver.step(session)) continue;
    return receiver.receipt();
}

}  // namespace

TEST_CASE("A ledger may come before its plan in one drop") {
    Session session = empty_session();
    Receiver receiver;
    receiver.add(file_of("ledger.json", exercise_text()));
    receiver.add(file_of("plan.json", plan_text()));
    const Receipt receipt = taken(receiver, session);
    CHECK(refusals(receipt) == "");
    REQUIRE(receipt.show);
    CHECK(receipt.show->plan == "weishan-2021-2025");
    CHECK(receipt.show->ledger == "exercise");
}

TEST_CASE("Slides that were kept are shown from the first, with their sentences in place of others") {
    Session session = empty_session();
    Receiver receiver;
    receiver.add(file_of("slides.json", R"({"plan": "weishan-2021-2025", "deck": [{"slide": "green", "sentence": "还差一座"},
        {"slide": "promise:mines"}]})"));
    receiver.add(file_of("plan.json", plan_text()));
    const Receipt receipt = taken(receiver, session);
    CHECK(refusals(receipt) == "");
    REQUIRE(receipt.show);
    REQUIRE(receipt.show->deck);
    const View view = receipt.show->view(session);
    CHECK(view.face == Face::present);
    CHECK(answer_to(view, "slides") == "green.promise:mines");
    CHECK(answer_to(view, "slide.green") == "还差一座");
}

TEST_CASE("Slides of a plan that the site offers wait for it; of one that nobody knows, and broken ones, are refused") {
    const std::string slides = R"({"plan": "weishan-2021-2025", "deck": [{"slide": "green"}]})";
    Receiver receiver;
    SUBCASE("offered") {
        Session session = empty_session();
        session.begin(R"({"weishan-2021-2025": {}})", day("2024-06-30"));
        receiver.add(file_of("slides.json", slides));
        CHECK(receiver.has_own());
        CHECK(taken(receiver, session).wanted == "weishan-2021-2025");
        REQUIRE(session.add_plan("weishan-2021-2025/en", plan_text()));
        CHECK(taken(receiver, session).show->deck->deck.size() == 1);
        CHECK(receiver.is_idle());
    }
    SUBCASE("not offered") {
        Session session = empty_session();
        receiver.add(file_of("slides.json", slides));
        CHECK(refusals(taken(receiver, session)) == "slides.json: problem.unknown_plan\n");
    }
    SUBCASE("broken") {
        Session session = empty_session();
        REQUIRE(session.add_plan("weishan-2021-2025/en", plan_text()));
        receiver.add(file_of("slides.json", R"({"plan": "weishan-2021-2025", "deck": [{"slide": "gold"}]})"));
        CHECK(refusals(taken(receiver, session)) == "slides.json: problem.unknown_slide\n");
    }
}

TEST_CASE("A ledger of a plan that the site offers waits for it; of one that nobody knows, it is refused") {
    Receiver receiver;
    SUBCASE("offered") {
        Session session = empty_session();
        session.begin(R"({"weishan-2021-2025": {}})", day("2024-06-30"));
        receiver.add(file_of("ledger.json", exercise_text()));
        CHECK(taken(receiver, session).wanted == "weishan-2021-2025");
        CHECK(taken(receiver, session).wanted == "");  // asked for once
        REQUIRE(session.add_plan("weishan-2021-2025/en", plan_text()));
        const Receipt receipt = taken(receiver, session);
        CHECK(receipt.show->ledger == "exercise");
    }
    SUBCASE("unknown") {
        Session session = empty_session();
        receiver.add(file_of("ledger.json", exercise_text()));
        CHECK(refusals(taken(receiver, session)) == "ledger.json: problem.unknown_plan\n");
    }
}

TEST_CASE("What is no plan and no ledger is refused by its name, and the rest taken in") {
    Session session = empty_session();
    Receiver receiver;
    receiver.add(file_of("empty.json", ""));
    receiver.add({"huge.json", "", platform::most_file_bytes + 1});
    receiver.add(file_of("broken.json", "{"));
    receiver.add(file_of("plan.json", plan_text()));
    const Receipt receipt = taken(receiver, session);
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
    CHECK(refusals(taken(receiver, session)) == "just.json: problem.not_json\n");
}

TEST_CASE("The encoding that was taken is told where it is not UTF-8") {
    Session session = empty_session();
    Receiver receiver;
    receiver.add(file_of("gb.json",
                         "{\"\xCE\xA2\xC9\xBD\xCF\xD8\xBF\xF3\xB2\xFA\xD7\xCA\xD4\xB4\xD7\xDC\xCC\xE5\xB9\xE6\xBB\xAE\xD3\xEB\xC2"
                         "\xCC\xC9\xAB\xBF\xF3\xC9\xBD\xBD\xA8\xC9\xE8\": 1}"));  // GB 18030
    const Receipt receipt = taken(receiver, session);
    REQUIRE(refusals(receipt) == "gb.json: problem.no_kind\n");
    CHECK(receipt.refused.front().encoding == "GB 18030");
}

TEST_CASE(
    "A ledger of the site's comes in without being shown, waits for its plan, and is told by its document where it is bad") {
    Session session = empty_session();
    Receiver receiver;
    const std::string document = "weishan-2021-2025/exercise";
    receiver.add(document, exercise_text());
    CHECK(receiver.has(document));
    CHECK(taken(receiver, session).wanted == "weishan-2021-2025");
    REQUIRE(session.add_plan("weishan-2021-2025/en", plan_text()));
    const Receipt receipt = taken(receiver, session);
    CHECK_FALSE(receipt.show);
    CHECK_FALSE(receiver.has(document));
    CHECK(session.read_address("weishan-2021-2025/en/overview/?ledger=exercise").unread.size() == 1);  // here, but not offered
    receiver.add(document, "[]");
    CHECK(refusals(taken(receiver, session)) == document + ": problem.wrong_type\n");
}

TEST_CASE("A ledger that the site brings under another id than its own is refused; a visitor's own has no other") {
    Session session = empty_session();
    REQUIRE(session.add_plan("weishan-2021-2025/en", plan_text()));
    Receiver receiver;
    receiver.add("weishan-2021-2025/other", exercise_text());
    const Receipt receipt = taken(receiver, session);
    CHECK(refusals(receipt) == "weishan-2021-2025/other: problem.other_id\n");
    CHECK(receipt.refused.front().problems.front().where == "/id");
    CHECK_FALSE(receipt.has_ledger);
    receiver.add("other-plan/exercise", exercise_text());
    Plan other = *session.plan("weishan-2021-2025");
    other.identity.id = "other-plan";
    session.add_plan(std::move(other), {"other-plan.json"});
    CHECK(taken(receiver, session).refused.front().problems.front().where == "/plan");
    receiver.add(file_of("other.json", exercise_text()));
    CHECK(taken(receiver, session).show->ledger == "exercise");
}

TEST_CASE("While a ledger is read its name and how much is done are known; stopped, nothing of it is taken in") {
    Session session = empty_session();
    REQUIRE(session.add_plan("weishan-2021-2025/en", plan_text()));
    Receiver receiver;
    CHECK_FALSE(receiver.progress());
    receiver.add(file_of("ledger.json", exercise_text()));
    receiver.begin(session);
    REQUIRE(receiver.step(session));
    CHECK(receiver.progress()->name == "ledger.json");
    CHECK(receiver.progress()->part < 0.1);
    REQUIRE(receiver.step(session));
    CHECK(receiver.progress()->part > 0.3);
    receiver.stop();
    CHECK_FALSE(receiver.progress());
    CHECK_FALSE(receiver.step(session));
    CHECK_FALSE(receiver.receipt().show);
}

TEST_CASE("A plan that came with a ledger is shown where nobody would wait for the ledger, be that read already or not") {
    for (const bool is_read : {false, true}) {
        Session session = empty_session();
        Receiver receiver;
        receiver.add(file_of("ledger.json", exercise_text()));
        receiver.add(file_of("plan.json", plan_text()));
        receiver.begin(session);
        while (is_read && receiver.step(session)) continue;
        receiver.stop();
        const Receipt receipt = receiver.receipt();
        REQUIRE(receipt.show);
        CHECK(receipt.show->plan == "weishan-2021-2025");
        CHECK(receipt.show->ledger.empty());
    }
}

TEST_CASE("A ledger whose plan is replaced while it is read is read for the new one") {
    Session session = empty_session();
    REQUIRE(session.add_plan("weishan-2021-2025/en", plan_text()));
    Receiver receiver;
    receiver.add(file_of("ledger.json", exercise_text()));
    receiver.begin(session);
    REQUIRE(receiver.step(session));
    auto other = *read_plan(plan_text());
    other.blocks.clear();  // which the ledger speaks of
    session.add_plan(std::move(other), {"plan.json"});
    CHECK(refusals(taken(receiver, session)) == "ledger.json: problem.dangling\n");
}

}  // namespace oreplan
