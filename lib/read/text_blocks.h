// A text in blocks of whole lines, so that a large file is neither held whole nor read by one thread alone.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "read/padded_text.h"

namespace chibo::read {

// Where bytes come from. Fills the room and returns how many bytes it gave; 0 at the end.
using Bytes = std::function<std::size_t(char* room, std::size_t size)>;

// Room for a block's text, which stays where it is when the block is moved. It is used again and again.
class TextBlock {
public:
    TextBlock() = default;
    TextBlock(TextBlock&& other) noexcept : room_(std::move(other.room_)), size_(std::exchange(other.size_, 0)) {}
    TextBlock& operator=(TextBlock&& other) noexcept {
        room_ = std::move(other.room_);
        size_ = std::exchange(other.size_, 0);
        return *this;
    }
    TextBlock(const TextBlock&) = delete;
    TextBlock& operator=(const TextBlock&) = delete;
    ~TextBlock() = default;

    std::string_view text() const { return {room_.data(), size_}; }
    PaddedText padded() { return {room_, size_}; }

private:
    friend class TextBlocks;
    std::vector<char> room_;
    std::size_t size_ = 0;
};

// Cuts what the bytes give into blocks. Each ends where a line begins with «- », or at the end of the text; else it is
// about as long as asked for.
class TextBlocks {
public:
    TextBlocks(Bytes bytes, std::size_t size) : bytes_(std::move(bytes)), size_(size) {}

    // The next block into `block`; false at the end. The bytes that were in it are lost.
    bool next(TextBlock& block);

    // All that is left.
    std::string rest();

private:
    bool fill(TextBlock& block);

    Bytes bytes_;
    std::size_t size_;
    TextBlock begun_;  // the beginning of the next block
    bool ended_ = false;
};

}  // namespace chibo::read
