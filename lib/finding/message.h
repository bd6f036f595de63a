// Sentences with arguments, worded in the language asked for only when they are shown.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/period.h"
#include "base/text.h"

namespace chibo::finding {

// A number of things. In a wording, {n:visit|visits} shows it with the right form; {n} shows the bare number.
struct Count {
    std::int64_t number = 0;
};

// A name of the field in both languages, such as an office's.
struct Term {
    std::string vi;
    std::string en;
};

// The nearest known word, shown as a question after the sentence; an empty word shows nothing.
struct Nearest {
    std::string word;
};

using Value = std::variant<std::string, Count, base::Day, base::Date, base::Period, base::Wording, Term, Nearest>;

struct Argument {
    const char* name;
    Value value;
};

using Arguments = std::vector<Argument>;

// The wording in that language with its {named} places filled. Every place must have an argument.
std::string message(const base::Wording& wording, const Arguments& arguments, base::Language language);

}  // namespace chibo::finding
