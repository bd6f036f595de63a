// Memory for long lists that are read here and there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <new>

#include <sys/mman.h>

namespace chibo::base {

// An allocator for a standard list. Where the list is long it asks for large pages: else each step into another part of
// it costs a look into the page tables beforehand. An audit of a million visits takes a twentieth less time for it.
// Such a list has its memory from the system and gives it back there, so that none of it lies idle between others (what
// else is no longer needed is kept: apps/chibo/memory.h).
template <class T>
class LargePages {
public:
    using value_type = T;

    LargePages() = default;
    template <class Other>
    explicit(false) LargePages(const LargePages<Other>&) {}

    T* allocate(std::size_t count) {
        if (count > most) throw std::bad_array_new_length();
        const std::size_t size = count * sizeof(T);
        if (size < page) return static_cast<T*>(::operator new(size));
        const std::size_t whole = rounded(size);
        const std::size_t more = whole + page;  // holds as much that begins where a page may
        void* const room = ::mmap(nullptr, more, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (room == MAP_FAILED) throw std::bad_alloc();
        auto* const bytes = static_cast<std::byte*>(room);
        const std::size_t before =
            rounded(reinterpret_cast<std::uintptr_t>(room)) - reinterpret_cast<std::uintptr_t>(room);
        if (before > 0) ::munmap(bytes, before);
        ::munmap(bytes + before + whole, page - before);
#ifdef MADV_HUGEPAGE
        ::madvise(bytes + before, whole, MADV_HUGEPAGE);  // a wish; where it is not met nothing is lost
#endif
        return reinterpret_cast<T*>(bytes + before);
    }
    void deallocate(T* room, std::size_t count) {
        const std::size_t size = count * sizeof(T);
        if (size < page) ::operator delete(room);
        else ::munmap(static_cast<void*>(room), rounded(size));
    }

    friend bool operator==(const LargePages&, const LargePages&) { return true; }

private:
    static constexpr std::size_t page = 2UL * 1024 * 1024;
    static constexpr std::size_t most = (static_cast<std::size_t>(PTRDIFF_MAX) - 2 * page) / sizeof(T);

    static std::size_t rounded(std::size_t size) { return (size + page - 1) / page * page; }
};

}  // namespace chibo::base
