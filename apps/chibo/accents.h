// Accents as they were typed, held against those of names that are the same without them.
#pragma once

#include <string>
#include <string_view>

#include "base/text.h"

namespace chibo::app {

// How names are compared without accents.
using Fold = std::string (*)(std::string_view);

class Accents {
public:
    Accents(const std::string& words, Fold fold) : text_(base::fold_tones(words)), typed_(text_ != fold(words)) {}

    // Whether they are those of the name, or of a part of it. Who types none tells nothing apart, but whole names.
    bool fit(std::string_view name, bool whole) const {
        const std::string own = base::fold_tones(name);
        return whole ? text_ == own : typed_ && own.find(text_) != std::string::npos;
    }

    bool typed() const { return typed_; }

private:
    std::string text_;  // what was typed, as base::fold_tones has it
    bool typed_;
};

}  // namespace chibo::app
