#include "web/app/application.h"

#include <imgui.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/page/address.h"
#include "core/pages/announcement.h"
#include "core/text/passages.h"
#include "core/theme/type_scale.h"
#include "web/app/files.h"
#include "web/app/orders.h"
#include "web/app/session.h"
#include "web/app/twin.h"
#include "web/draw/frame.h"
#include "web/draw/grid.h"
#include "web/platform/bridge.h"
#include "web/platform/canvas_font.h"
#include "web/platform/drawn_words.h"
#include "web/platform/host.h"
#include "web/platform/touch.h"
#include "web/platform/window.h"
#include "web/widgets/layouts.h"
#include "web/widgets/motion.h"

namespace oreplan {

namespace {

/// What is to be shown, what was not read of its address, and whether "back" shall return from it.
struct Destination {
    View view;
    std::vector<std::string> unread;
    platform::History history = platform::History::replace;
    Session::Missing lacks;  ///< what it waits for first
};

class Application {
public:
    void run() {
        platform::register_host({
            .loaded = [this](platform::Document kind, std::string_view id, std::string_view text) { loaded(kind, id, text); },
            .start = [this](std::string_view address) { start(address); },
            .navigate = [this](std::string_view address) { follow(address, platform::History::replace); },
            .parameter =
                [this](std::string_view name, std::string_view value) {
                    once_has(ProgramPart::pages,
                             [this, name = std::string{name}, value = std::string{value}] { choose(name, value); });
                },
            .answer =
                [this](std::string_view field, std::string_view value) {
                    once_has(ProgramPart::pages,
                             [this, field = std::string{field}, value = std::string{value}] { answer(field, value); });
                },
            .lost = [this] { return lost(); },
            .file = [this](platform::File file) { receiver_.add(std::move(file)); },
            .files_end = [this] { take(); },
            .go_on = [this] { once_has(ProgramPart::pages, [this] { read_on(); }); },
            .stop = [this] { stop_reading(); },
            .place =
                [this](int section, double part) {
                    screen_.place = {static_cast<std::size_t>(section), static_cast<float>(part)};
                },
            .canvas_gone = [this] { show_document(); },
            .zoom = [this](int step) { zoom(step); },
            .command =
                [this](std::string_view name) {
                    if (const auto known = parse_name<CommandKind>(name)) obey(*known);
                },
            .save_table =
                [this](int number) {
                    once_has(ProgramPart::seldom, [this, number] { orders::save_table(session_, page(), number); });
                },
            .exhibit =
                [this](int number) {
                    once_has(ProgramPart::seldom, [this, number] { orders::offer_exhibit(session_, page(), number); });
                },
            .escape = [this] { return escape(); },
            .tab_stop = [this](bool last) { return last ? stops_.last : stops_.first; },
            .preferences_changed = [this] { show_document(); },
            .fonts_changed =
                [this] {
                    platform::discard_letters();
                    layouts_.forget();
                },
        });
        platform::open_window();
        if (!platform::has_canvas()) return;
        fonts_ = platform::load_fonts(text_weight::regular, text_weight::strong);
        ImGui::GetIO().FontDefault = fonts_.regular;
    }

private:
    tl::expected<std::string, Problems> add(platform::Document kind, std::string_view id, std::string_view text) {
        using platform::Document;
        switch (kind) {
            case Document::catalogue: return session_.add_catalogue(id, text);
            case Document::plan: return session_.add_plan(id, text);
            case Document::ledger: receiver_.add(id, text); break;
            case Document::program:
                if (const auto part = parse_name<ProgramPart>(id)) session_.add_part(*part);
                break;
        }
        return std::string{id};
    }

    void loaded(platform::Document kind, std::string_view id, std::string_view text) {
        const auto added = add(kind, id, text);
        if (!added) {
            // What tells of problems, with the words for them, is seldom used.
            once_has(ProgramPart::seldom, [this, file = RefusedFile{std::string{id}, added.error()}] {
                session_.is_open() ? show_problems({file}) : fail(file.problems);
            });
        } else {
            if (kind != platform::Document::ledger) resume();
            if (kind == platform::Document::catalogue) say_again();
            take();
            if (kind == platform::Document::program) act_on_parts();
        }
    }

    /// What waited for what has come.
    void resume() {
        if (!waiting_ || session_.missing_for(waiting_->view) == waiting_->lacks) return;
        const auto destination = std::exchange(waiting_, std::nullopt);
        go_to(destination->view, destination->history, destination->unread);
    }

    /// The words that the page lacked may be among those that came.
    void say_again() {
        if (!session_.is_open()) return;
        session_.say_again();
        if (!refused_.empty()) problems_ = problems_page(refused_, session_.view(), session_.catalogue());
        show_document();
        text_is_stale_ = true;
    }

    /// What takes a part of the program waits until that is here, in a function of its own, which can be in that part.
    void once_has(ProgramPart part, std::function<void()> act) {
        if (session_.has(part)) return act();
        for_parts_.emplace_back(part, std::move(act));
        platform::request(platform::Document::program, name_of(part));
    }

    void act_on_parts() {
        for (auto& [part, act] : std::exchange(for_parts_, {})) once_has(part, std::move(act));
    }

    /// The page stays as it is; where there is none yet, a ledger is left out, if need be the one that opens with the
    /// plan. What was wanted is still shown if it comes.
    bool lost() {
        if (session_.is_open()) {
            platform::set_address(session_.address(), platform::History::replace);
            text_is_stale_ = true;  // the controls show what was asked for
            platform::request_frames();
            return true;
        }
        if (!waiting_) return false;
        const Destination wanted = *waiting_;
        View view = wanted.view;
        for (const std::string_view ledger : {std::string_view{}, no_ledger}) {
            view.ledger = ledger;
            if (session_.missing_for(view)) continue;
            show(std::move(view), platform::History::replace, wanted.unread);
            waiting_ = wanted;
            return true;
        }
        return false;
    }

    void fail(const Problems& problems) {
        const Catalogue& words = session_.catalogue();
        std::string reason = words.say("failed.bad_data");
        for (const Problem& problem : problems) {
            reason += "\n" + problem.where + ": " + words.say(problem.what) + " " + words.say(problem.cure);
        }
        platform::set_failed(reason);
    }

    void start(std::string_view address) {
        session_.begin(platform::offered(), parse_date(platform::today()).value_or(last_day(1970)));
        ReadAddress read = session_.read_address(address);
        if (read.view.face != Face::present) read.view.elder |= platform::load("elder") == "1";
        go_to(read.view, platform::History::replace, read.unread);
        platform::run([this] { frame(); });
    }

    void follow(std::string_view address, platform::History history) {
        const ReadAddress read = session_.read_address(address);
        go_to(read.view, history, read.unread);
    }

    void choose(const std::string& name, const std::string& value) {
        if (!session_.is_open()) return;
        if (const auto view = with_parameter(session_.view(), name, value)) go_to(*view);
    }

    void answer(const std::string& field, const std::string& value) {
        if (session_.is_open()) go_to(answered(session_.view(), field, value));
    }

    /// Shows a view as soon as all of it is here.
    void go_to(const View& view, platform::History history = platform::History::push,
               const std::vector<std::string>& unread = {}) {
        const auto missing = session_.missing_for(view);
        if (!missing) return show(view, history, unread);
        waiting_ = Destination{view, unread, history, *missing};
        if (!receiver_.has(missing->id)) platform::request(missing->kind, missing->id);
    }

    void show(View view, platform::History history, const std::vector<std::string>& unread = {}) {
        const std::optional<View> before = session_.is_open() ? std::optional{session_.view()} : std::nullopt;
        session_.open(std::move(view), unread);
        arrive(before, history);
    }

    void arrive(const std::optional<View>& before, platform::History history) {
        const View& view = session_.view();
        if (!before || view == *before || !same_thing(view, *before)) refused_.clear();
        const bool moved = !before || before->page != view.page || before->subject != view.subject;
        waiting_.reset();
        // A presentation is one step of the way back, however many slides there were.
        if (before && before->face == Face::present && view.face == Face::present) history = platform::History::replace;
        if (!refused_.empty()) problems_ = problems_page(refused_, view, session_.catalogue());
        screen_.arrived |= moved;
        platform::set_address(session_.address(), history);
        show_document();
        text_is_stale_ = true;
        announce(before);
        platform::request_frames();
    }

    /// (The first page does without the words for changes.)
    void announce(const std::optional<View>& before) const {
        const std::string words = before && session_.has(ProgramPart::pages)
                                      ? announcement(*before, session_.view(), page(), session_.masthead(), session_.catalogue())
                                      : page().title;
        if (!words.empty()) platform::announce(words);
    }

    /// The page that is looked at; while files are refused, the page that tells why.
    const Page& page() const { return refused_.empty() ? session_.page() : problems_; }

    /// The files that came, and the site's ledgers.
    void take() {
        if (receiver_.is_idle()) return;
        if (!session_.has(ProgramPart::seldom) && receiver_.has_own()) {
            return platform::request(platform::Document::program, name_of(ProgramPart::seldom));  // and take it then
        }
        receiver_.begin(session_);
        read_on();
    }

    /// Reads for as long as nobody notices, then lets the page be used in between.
    void read_on() {
        using Clock = std::chrono::steady_clock;
        const auto pause = Clock::now() + std::chrono::milliseconds{30};
        while (receiver_.step(session_)) {
            const auto progress = receiver_.progress();
            // What opens with the plan is read before the rest of the program is here, which is what tells of progress.
            if (!progress || !session_.has(ProgramPart::pages) || Clock::now() < pause) continue;
            progress_words_ = session_.catalogue().say("notice.reading", {{"file", progress->name}});
            return platform::show_progress(progress_words_, progress->part);
        }
        // To show what took long to read takes a while, too.
        if (!progress_words_.empty()) return platform::show_progress(std::exchange(progress_words_, {}), 1);
        platform::end_progress();
        finish_reading(receiver_.receipt());
    }

    void finish_reading(Receipt receipt) {
        if (!receipt.wanted.empty()) request_plan(receipt.wanted);
        if (receipt.show || !receipt.refused.empty()) screen_.menu_open = false;
        if (receipt.show) show(receipt.show->view(session_), platform::History::push);
        if (!receipt.refused.empty()) show_problems(std::move(receipt.refused));
        if (receipt.has_ledger) resume();
    }

    void request_plan(const std::string& id) const {
        const View& view = waiting_ ? waiting_->view : session_.view();
        platform::request(platform::Document::plan, id + '/' + std::string{name_of(view.language)});
    }

    /// The visitor does not want to wait.
    void stop_reading() {
        receiver_.stop();
        progress_words_.clear();
        platform::end_progress();
        if (waiting_) lost();
        waiting_.reset();
    }

    /// They stand in for the page until it is asked for again, by Escape, by the link back, or by going elsewhere. Where there is
    /// none yet a ledger is left out, as one that is lost.
    void show_problems(std::vector<RefusedFile> files) {
        if (!session_.is_open() && !lost()) return fail(files.front().problems);
        show(session_.view(), platform::History::replace);
        refused_ = std::move(files);
        problems_ = problems_page(refused_, session_.view(), session_.catalogue());
        show_document();
        platform::announce(problems_.title);
    }

    /// Without a canvas the text is shown, whatever the address says: that may be somebody else's, with a canvas. Elders' pages are text.
    /// What stands in for a page is on no slide.
    Face face() const {
        const View& view = session_.view();
        if (view.face == Face::present && refused_.empty()) return view.face;
        return view.face == Face::canvas && !view.elder && platform::has_canvas() ? view.face : Face::text;
    }

    /// The page is another, or looks otherwise.
    void show_document() {
        if (!session_.is_open()) return;
        layouts_.forget();
        motion_.set_wanted(!platform::prefers_less_motion());
        motion_.page_changed();
        const View& view = session_.view();
        // ImGui's own windows ask for letters of this size: no others than the page's.
        if (platform::can_draw()) ImGui::GetStyle().FontSizeBase = body_pixels * static_cast<float>(view.scale);
        if (view.theme) platform::store("theme", name_of(*view.theme));
        platform::store("elder", view.elder ? "1" : "");
        session_.show_theme(twin::theme_of(view));
        twin::tell_document(session_, page(), face());
    }

    /// The text version says what the canvas says; while something is held and slides, it waits.
    void refresh_text() {
        if (!text_is_stale_ || !session_.has(ProgramPart::pages) ||
            (platform::can_draw() && ImGui::IsMouseDown(ImGuiMouseButton_Left)))
            return;
        text_is_stale_ = false;
        once_has(ProgramPart::pages, [this] { write_text(); });
    }

    /// A slide is told once, where it is another one.
    void write_text() {
        std::string slide = twin::write(session_, page(), face());
        if (!slide.empty() && slide != told_slide_) platform::announce(slide);
        told_slide_ = std::move(slide);
    }

    void frame() {
        if (!session_.is_open()) return;
        // Nobody sees what would be drawn behind slides, and they are to turn at once.
        const Actions actions = platform::can_draw() && face() != Face::present ? draw() : Actions{};
        refresh_text();
        if (!ready_) platform::set_ready();
        ready_ = true;
        lay_link(actions.pointed);
        if (actions.claim_drag) platform::claim_drag();
        if (actions.animate) platform::request_frames(1);
        if (actions.save) save_table(*actions.save);
        if (actions.command) obey(*actions.command);
        if (actions.menu) offer_exhibit(*actions.menu);
        if (!actions.open.empty()) platform::open_address(actions.open);
        if (actions.go) go_to(*actions.go, actions.remember ? platform::History::push : platform::History::replace);
    }

    static void lay_link(const std::optional<PointedLink>& pointed) {
        if (!pointed) return platform::lay_link({}, {});
        const std::string address = pointed->view ? address_of(*pointed->view) : pointed->address;
        platform::lay_link(address, {pointed->from.x, pointed->from.y, pointed->to.x, pointed->to.y});
    }

    Actions draw() {
        const float letters = draw::letter_pixels(session_.view().scale, ImGui::GetMainViewport()->Size.x);
        widgets::Paint paint{fonts_.regular, fonts_.strong, letters, twin::theme_of(session_.view()), platform::touched()};
        paint.layouts = &layouts_;
        paint.terms = &page().terms;
        motion_.begin();
        if (session_.has(ProgramPart::pages)) paint.motion = &motion_;  // the first page stands still
        stops_ = {};
        paint.stops = &stops_;
        if (auto* drawn = platform::recorded_words()) {
            paint.recorder = [drawn](widgets::LaidText text) {
                drawn->push_back({std::move(text.words), text.from.x, text.from.y, text.to.x, text.to.y, text.size,
                                  text.strong ? 1.0f : 0.0f, text.middle, text.window, std::move(text.lines)});
            };
        }
        Actions actions;
        draw::frame({paint, session_.catalogue(), session_.view(), page().other_form, actions, &screen_.search,
                     session_.has(ProgramPart::pages)},
                    session_.masthead(), page(), screen_);
        actions.animate |= motion_.runs();
        return actions;
    }

    void obey(CommandKind command) {
        switch (command) {
            case CommandKind::print: once_has(ProgramPart::pages, [this] { print(); }); break;
            case CommandKind::booklet: once_has(ProgramPart::seldom, [this] { orders::print_booklet(session_); }); break;
            case CommandKind::save_tables:
                once_has(ProgramPart::seldom, [this] { orders::save_tables(session_, page()); });
                break;
            case CommandKind::search:
                screen_.search = face() == Face::canvas;  // a field with the keyboard holds what is typed in it
                go_to(go(session_.view(), PageKind::search));
                break;
            case CommandKind::share: once_has(ProgramPart::seldom, [this] { orders::share(session_, page()); }); break;
            case CommandKind::read_aloud: platform::read_aloud(); break;
            case CommandKind::choose_file: platform::choose_file(".json,application/json"); break;
            case CommandKind::save_slides: once_has(ProgramPart::seldom, [this] { orders::save_slides(session_); }); break;
        }
    }

    /// The paper has the text version's words.
    void print() {
        refresh_text();
        platform::open_print();
    }

    void save_table(const Table& table) {
        once_has(ProgramPart::seldom,
                 [this, number = number_of(page(), table)] { orders::save_table(session_, page(), number); });
    }

    void offer_exhibit(const MenuWanted& wanted) {
        const auto number = number_of(page(), wanted);
        const platform::PressedPlace at{wanted.left, wanted.top, wanted.right, wanted.bottom};
        once_has(ProgramPart::seldom, [this, number, at] { orders::offer_exhibit(session_, page(), number, at); });
    }

    void zoom(int step) {
        if (!session_.is_open()) return;
        show(zoomed(session_.view(), step), platform::History::replace);
    }

    bool escape() {
        if (screen_.menu_open || screen_.settings_open || screen_.contents_open) {
            screen_.menu_open = screen_.settings_open = screen_.contents_open = false;
            return true;
        }
        if (!session_.is_open()) return false;
        if (!refused_.empty()) {
            show(session_.view(), platform::History::replace);
            return true;
        }
        if (session_.view().subject.is_none() || face() != Face::canvas) return false;
        show(go(session_.view(), session_.view().page), platform::History::push);
        return true;
    }

    Session session_;
    draw::Screen screen_;
    widgets::Layouts layouts_;
    widgets::Motion motion_;
    widgets::TabStops stops_;  ///< of the last frame
    platform::Fonts fonts_{};
    Receiver receiver_;
    std::string progress_words_;  ///< of what is being read and takes long
    std::vector<RefusedFile> refused_;
    Page problems_;                       ///< of those
    std::optional<Destination> waiting_;  ///< to be shown once what it lacks has come
    std::vector<std::pair<ProgramPart, std::function<void()>>> for_parts_;
    std::string told_slide_;  ///< to those who listen
    bool ready_ = false;
    bool text_is_stale_ = true;
};

}  // namespace

void run_application() {
    static std::unique_ptr<Application> application;  // lives as long as the page: the browser calls back
    application = std::make_unique<Application>();
    application->run();
}

}  // namespace oreplan
