#pragma once

#include "core/charts/drawing.h"
#include "core/page/exhibit.h"
#include "core/page/page.h"

namespace oreplan {

// A file each: how the charts of a page are drawn.

/// A line of time: goals as a step line, dashed where they are only led up to; reports as dots, hollow for a part of a year; the base
/// and the outlook as rings.
Drawing drawing_of(const TimeChart& chart);

/// A value on its scale, from 0 to the row's end: what the goal allows is shaded, what it forbids hatched, the goal named at its
/// mark.
Drawing drawing_of(const BulletRow& row);

/// Each year's goal as a line with its words, and what was reached as a bar under it, hatched where that falls short. In a chart so many
/// em wide: bars are as high as suits that, and say what was reached where it fits on them. As narrow as a phone unless told otherwise.
constexpr double narrow_steps = 19;
Drawing drawing_of(const StepChart& chart, double width = narrow_steps);

/// The years of a schedule, with the words of the day that is looked at; and one of its rows under them.
Drawing head_of(const Schedule& schedule);
Drawing drawing_of(const Schedule& schedule, const ScheduleRow& row);

/// Where each of some things stands: a cell each, with how many stand where under them.
Drawing drawing_of(const StatusBar& bar);

/// All of a chart or card with the words that stand beside its shapes on a page: for a picture of its own, some 40 em wide.
Drawing drawing_of(const Exhibit& exhibit);

/// Parts of a whole side by side, told apart by pattern.
Drawing drawing_of(const Stack& stack);

}  // namespace oreplan
