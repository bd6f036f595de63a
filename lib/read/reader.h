// How a board is read.
#pragma once

#include <cstddef>

namespace chibo::read {

enum class Reader {
    plain_first,   // the plain reader; what it is not sure of, the YAML library
    library_only,  // the YAML library: what is read means the same, and takes longer
};

// What the board keeps of what its files say.
enum class Kept {
    all,
    judged,  // what rule::audit looks at: not remarks, who recorded, guests, guidance, topics, reasons, conclusions;
             // all of it is read and checked nevertheless
    lists,   // areas, branches, members and regulations, without remarks; the journal and the plans are not read
};

// So many bytes of a list file are read by one thread at a time. They stay in the cache of the processor while they
// are.
inline constexpr std::size_t usual_block = 128UL * 1024;

}  // namespace chibo::read
