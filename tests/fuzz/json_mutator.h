#pragma once

#include <cstddef>
#include <cstdint>

namespace oreplan::fuzz {

/// A JSON text changed in a place or two so that it stays JSON: values replaced, taken out, repeated, put elsewhere. Bytes
/// changed at random would hardly ever get past the parser. Now and then, and where it is no JSON, they are. As libFuzzer's
/// LLVMFuzzerCustomMutator; returns the new size.
std::size_t mutate_json(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed);

}  // namespace oreplan::fuzz

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);
