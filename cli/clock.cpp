#include "cli/clock.h"

#include <ctime>

namespace oreplan::cli {

Date machine_date() {
    const std::time_t now = std::time(nullptr);
    const std::tm local = *std::localtime(&now);
    return add_days(first_day(local.tm_year + 1900), local.tm_yday);
}

}  // namespace oreplan::cli
