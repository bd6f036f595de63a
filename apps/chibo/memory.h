// How the program asks the system for memory.
#pragma once

#include <cstdlib>  // tells which C library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace chibo::app {

// A board takes much memory at once, and the program ends when it has answered. So memory is asked for in large pieces,
// and what is no longer needed is used again instead of being given back and asked for anew: each time the system fills
// it with zeros. An audit of a million visits takes a twentieth less time.
inline void keep_memory() {
#ifdef __GLIBC__
    constexpr int piece = 16 * 1024 * 1024;
    constexpr int largest_kept = 32 * 1024 * 1024;  // more than that the C library does not keep
    constexpr int all = 0x7FFFFFFF;
    mallopt(M_TOP_PAD, piece);
    mallopt(M_MMAP_THRESHOLD, largest_kept);
    mallopt(M_TRIM_THRESHOLD, all);
#endif
}

}  // namespace chibo::app
