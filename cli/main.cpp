#include "cli/command_line.h"

int main(int count, char** values) {
    const auto asked = oreplan::cli::parse(count, values);
    return asked ? (*asked)() : asked.error();
}
