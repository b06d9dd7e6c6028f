#include "web/platform/drawn_words.h"

#include <emscripten.h>

namespace oreplan::platform {

std::string& drawn_words() {
    static std::string words;
    return words;
}

}  // namespace oreplan::platform

extern "C" EMSCRIPTEN_KEEPALIVE const char* oreplan_words() { return oreplan::platform::drawn_words().c_str(); }
