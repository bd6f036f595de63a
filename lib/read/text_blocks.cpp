#include "read/text_blocks.h"

#include <algorithm>
#include <utility>

namespace chibo::read {

// Adds up to that many bytes. False where none came.
bool TextBlocks::fill(std::string& text, std::size_t size) {
    const std::size_t before = text.size();
    text.resize(before + size);
    std::size_t got = 0;
    while (!ended_ && got < size) {
        const std::size_t more = bytes_(text.data() + before + got, size - got);
        ended_ = more == 0;
        got += more;
    }
    text.resize(before + got);
    return got > 0;
}

bool TextBlocks::next(std::string& block) {
    constexpr std::string_view entry = "\n- ";
    block.clear();
    std::swap(block, begun_);
    for (std::size_t looked_at = 0; fill(block, size_);) {
        const auto feed = std::string_view(block).substr(looked_at).rfind(entry);
        if (feed != std::string_view::npos) {
            begun_.assign(block, looked_at + feed + 1);
            block.resize(looked_at + feed + 1);
            break;
        }
        // What is looked for may stand across the place where the next bytes come.
        looked_at = block.size() - std::min(block.size(), entry.size() - 1);
    }
    return !block.empty();
}

std::string TextBlocks::rest() {
    std::string all = std::exchange(begun_, {});
    while (fill(all, size_)) {
    }
    return all;
}

}  // namespace chibo::read
