// What ends a command without an answer: one clear sentence, and exit status 2.
#pragma once

#include <stdexcept>
#include <utility>

#include "base/text.h"
#include "finding/message.h"

namespace chibo::app {

// The exit statuses of the contract.
inline constexpr int done = 0;
inline constexpr int negative = 1;  // the answer is negative
inline constexpr int not_done = 2;  // usage, data or the world stood in the way
inline constexpr int locked = 75;   // another writer is at the board; trying again helps

// Thrown where a command can't go on; caught in main, which tells the sentence.
class Stop : public std::exception {
public:
    explicit Stop(base::Wording wording, finding::Arguments arguments = {})
        : wording_(wording), arguments_(std::move(arguments)) {}

    finding::Clause clause() const { return {wording_, arguments_}; }
    std::string sentence(base::Language language) const { return finding::message(wording_, arguments_, language); }

private:
    base::Wording wording_;
    finding::Arguments arguments_;
};

}  // namespace chibo::app
