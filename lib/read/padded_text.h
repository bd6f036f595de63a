// A text behind which one may look.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace chibo::read {

// Behind its end so many bytes can be read, and all are zero, which no record has. So who looks a few bytes on at every
// step need not ask each time whether the text has as many.
class PaddedText {
public:
    static constexpr std::size_t padding = 64;

    // The first bytes of the room, which is made large enough; it must stay as it is while the text is read.
    PaddedText(std::vector<char>& room, std::size_t size) {
        if (room.size() < size + padding) room.resize(size + padding);
        std::fill_n(room.begin() + static_cast<std::ptrdiff_t>(size), padding, '\0');
        text_ = {room.data(), size};
    }

    std::string_view view() const { return text_; }

    // What is left from there on.
    PaddedText from(std::size_t at) const { return PaddedText(text_.substr(at)); }

private:
    explicit PaddedText(std::string_view text) : text_(text) {}

    std::string_view text_;
};

}  // namespace chibo::read
