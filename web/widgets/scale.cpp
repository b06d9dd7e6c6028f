#include "web/widgets/scale.h"

namespace oreplan::widgets {

float share_of(double value, double most) { return most > 0 ? static_cast<float>(std::clamp(value / most, 0.0, 1.0)) : 0; }

float share_of(Date date, Window span) { return share_of(days_between(span.from, date), days_between(span.from, span.to) + 1); }

}  // namespace oreplan::widgets
