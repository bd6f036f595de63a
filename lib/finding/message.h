// Sentences with arguments, worded in the language asked for only when they are shown.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/box.h"
#include "base/date.h"
#include "base/period.h"
#include "base/wording.h"

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

struct Argument;

// A sentence, or part of one, with its own arguments.
struct Clause {
    base::Wording wording;
    std::vector<Argument> arguments;
};

// What is added to a sentence in brackets; nothing where there are no clauses.
struct Remarks {
    std::vector<Clause> clauses;
};

// What stands at a place of a sentence. Sentences are made in every part of the program: what copies and destroys their
// values is compiled once, not wherever one is made.
class Value {
public:
    using Held = std::variant<std::string, Count, base::Day, base::Date, base::Period, base::Wording, base::Box<Term>,
                              Nearest, Clause, Remarks>;  // a term is rare, and twice as large as the largest other

    Value(const char* text);
    Value(std::string text);
    Value(Count count);
    Value(base::Day day);
    Value(const base::Date& date);
    Value(const base::Period& period);
    Value(const base::Wording& wording);
    Value(Term term);
    Value(Nearest nearest);
    Value(Clause clause);
    Value(Remarks remarks);
    Value(const Value& other);
    Value(Value&& other) noexcept;
    Value& operator=(const Value& other);
    Value& operator=(Value&& other) noexcept;
    ~Value();

    const Held& held() const { return held_; }

private:
    Held held_;
};

struct Argument {
    const char* name;
    Value value;
};

using Arguments = std::vector<Argument>;

// The wording in that language with its {named} places filled. Every place must have an argument.
std::string message(const base::Wording& wording, const Arguments& arguments, base::Language language);

inline std::string message(const Clause& clause, base::Language language) {
    return message(clause.wording, clause.arguments, language);
}

}  // namespace chibo::finding
