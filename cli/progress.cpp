#include "cli/progress.h"

#include <unistd.h>

#include <cstdio>

namespace oreplan::cli {

Progress::Progress(std::string what, std::size_t steps)
    : what_(std::move(what)), steps_(steps), shown_(isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() {
    if (shown_) std::fputs("\r\x1B[K", stderr);
}

void Progress::reach(std::size_t steps) {
    while (done_ < steps) step();
}

void Progress::step() {
    ++done_;
    if (shown_) std::fprintf(stderr, "\r%s %zu of %zu", what_.c_str(), done_, steps_);
}

}  // namespace oreplan::cli
