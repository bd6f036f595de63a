#include "render/xlsx_library.h"

#include <stdexcept>
#include <string>

#include <dlfcn.h>

namespace chibo::render {

namespace {

// It stays loaded: what it was called for may hold on to it until the program ends.
void* library() {
    static void* const loaded = ::dlopen(xlsx_library_name, RTLD_LAZY | RTLD_LOCAL);
    return loaded;
}

}  // namespace

bool load_xlsx_library() { return library() != nullptr; }

void* xlsx_symbol(const char* name) {
    void* const symbol = ::dlsym(library(), name);
    if (!symbol) throw std::runtime_error(std::string(xlsx_library_name) + ": " + name);
    return symbol;
}

}  // namespace chibo::render
