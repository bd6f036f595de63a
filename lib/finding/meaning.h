// What a code means, in full: for those who are told of it and ask why.
#pragma once

#include <string_view>

#include "base/wording.h"
#include "finding/code.h"

namespace chibo::finding {

struct Meaning {
    Code code;
    base::Wording title;  // a few words, for tables
    base::Wording what;   // what is found, and why it matters
    base::Wording rule;   // when exactly, and on what clause or field of the regulation it rests
    base::Wording mend;   // what can be done about it
    // Parts of a small board on which the code is found: each file begins with a line «# journal/2023.yaml».
    // tests/meanings/ lays it over a board of its own and runs the command. Empty where no board can show it.
    std::string_view example;
    std::string_view command;  // the words after «chibo»
};

// Nothing for what is wrong with files: there the message says it all.
const Meaning* meaning(Code code);

}  // namespace chibo::finding
