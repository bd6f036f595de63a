#include "read/text_blocks.h"

#include <algorithm>
#include <utility>

namespace chibo::read {

// Adds as many bytes as blocks are long, if there are so many. False where none came.
bool TextBlocks::fill(TextBlock& block) {
    const std::size_t end = block.size_ + size_;
    if (block.room_.size() < end) block.room_.resize(end + PaddedText::padding);
    const std::size_t before = block.size_;
    while (!ended_ && block.size_ < end) {
        const std::size_t more = bytes_(block.room_.data() + block.size_, end - block.size_);
        ended_ = more == 0;
        block.size_ += more;
    }
    return block.size_ > before;
}

bool TextBlocks::next(TextBlock& block) {
    constexpr std::string_view entry = "\n- ";
    block.size_ = 0;
    std::swap(block, begun_);
    for (std::size_t looked_at = 0; fill(block) && !ended_;) {
        const auto feed = block.text().substr(looked_at).rfind(entry);
        if (feed != std::string_view::npos) {
            const std::string_view next = block.text().substr(looked_at + feed + 1);
            if (begun_.room_.size() < next.size()) begun_.room_.resize(next.size());
            std::copy(next.begin(), next.end(), begun_.room_.begin());
            begun_.size_ = next.size();
            block.size_ -= next.size();
            break;
        }
        // What is looked for may stand across the place where the next bytes come.
        looked_at = block.size_ - std::min(block.size_, entry.size() - 1);
    }
    return block.size_ > 0;
}

std::string TextBlocks::rest() {
    while (fill(begun_)) {
    }
    std::string all(begun_.text());
    begun_ = {};
    return all;
}

}  // namespace chibo::read
