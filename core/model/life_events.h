#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/model/date.h"
#include "core/model/language.h"
#include "core/model/life.h"

namespace oreplan {

class EventCheck;
struct Folding;

enum class TaskState { started, done, dropped };

template <>
struct Names<TaskState> {
    static constexpr std::array<std::string_view, 3> values{"started", "done", "dropped"};
};

struct TaskMoved {
    static constexpr std::string_view kind_name = "task_moved";

    std::string task;
    TaskState state = TaskState::started;

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const TaskMoved&) const = default;
};

template <typename Archive>
void describe(Archive& archive, TaskMoved& what) {
    archive.required("task", what.task);
    archive.required("state", what.state);
}

struct StageReached {
    static constexpr std::string_view kind_name = "stage_reached";

    LifeStage stage = LifeStage::drafting;

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const StageReached&) const = default;
};

template <typename Archive>
void describe(Archive& archive, StageReached& what) {
    archive.required("stage", what.stage);
}

struct Published {
    static constexpr std::string_view kind_name = "published";

    PublicationKind what = PublicationKind::plan;
    Text title;
    std::optional<Window> opinions;  ///< when opinions are taken

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const Published&) const = default;
};

template <typename Archive>
void describe(Archive& archive, Published& what) {
    archive.required("what", what.what);
    archive.required("title", what.title);
    archive.optional("opinions", what.opinions);
}

struct EvaluationFinished {
    static constexpr std::string_view kind_name = "evaluation_finished";

    EvaluationKind kind = EvaluationKind::yearly;
    int year = 0;  ///< that it is about; the last one of a period

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const EvaluationFinished&) const = default;
};

template <typename Archive>
void describe(Archive& archive, EvaluationFinished& what) {
    archive.required("kind", what.kind);
    archive.required("year", what.year);
}

/// An item of a year's plan.
struct YearItemSet {
    static constexpr std::string_view kind_name = "year_item_set";
    static constexpr std::string_view makes_known = "item";

    std::string item;
    int year = 0;
    Text name;
    Text owner;
    Date due;

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const YearItemSet&) const = default;
};

template <typename Archive>
void describe(Archive& archive, YearItemSet& what) {
    archive.required("item", what.item);
    archive.required("year", what.year);
    archive.required("name", what.name);
    archive.required("owner", what.owner);
    archive.required("due", what.due);
}

struct YearItemDone {
    static constexpr std::string_view kind_name = "year_item_done";

    std::string item;

    void check(EventCheck& check) const;
    void fold(const Folding& folding) const;
    bool operator==(const YearItemDone&) const = default;
};

template <typename Archive>
void describe(Archive& archive, YearItemDone& what) {
    archive.required("item", what.item);
}

}  // namespace oreplan
