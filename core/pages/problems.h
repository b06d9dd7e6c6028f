#pragma once

#include <string>
#include <vector>

#include "core/model/problem.h"
#include "core/page/page.h"
#include "core/text/catalogue.h"

namespace oreplan {

/// A file that was not taken in, and every reason why.
struct RefusedFile {
    std::string name;
    Problems problems;
    std::string encoding = {};  ///< that it was read in, where that is not UTF-8
};

/// What stands in for the page while refused files are looked at: where, what and how to mend, one table a file. `back` is
/// the view that it stands in for.
Page problems_page(const std::vector<RefusedFile>& files, const View& back, const Catalogue& catalogue);

}  // namespace oreplan
