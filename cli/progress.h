#pragma once

#include <cstddef>
#include <string>

namespace oreplan::cli {

/// How far long work has come, as a line on standard error that is written over; nothing where that is no terminal.
class Progress {
public:
    Progress(std::string what, std::size_t steps);
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    ~Progress();  ///< leaves an empty line to whatever is said next

    void step();
    void reach(std::size_t steps);  ///< as many steps as that brings, in all

private:
    std::string what_;
    std::size_t steps_;
    std::size_t done_ = 0;
    bool shown_;
};

}  // namespace oreplan::cli
