#pragma once

#include <string>
#include <vector>

namespace oreplan::cli {

// Each command takes what follows its name, writes what it has to say, and returns the process's exit code.

/// Reads a plan, and a ledger for it where given, and tells every problem.
int check(const std::vector<std::string>& arguments);

/// Writes the static site: every page of every plan in every language.
int site(const std::vector<std::string>& arguments);

/// Writes the evaluation report of a plan and a ledger as one HTML document, and its tables as CSV files where asked for.
int report(const std::vector<std::string>& arguments);

/// Prints the JSON Schema of plan or ledger files.
int schema(const std::vector<std::string>& arguments);

/// Prints the themes as a style sheet.
int theme(const std::vector<std::string>& arguments);

}  // namespace oreplan::cli
