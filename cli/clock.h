#pragma once

#include "core/model/date.h"

namespace oreplan::cli {

/// Today by this machine's clock and calendar.
Date machine_date();

}  // namespace oreplan::cli
