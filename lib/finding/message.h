// Sentences with arguments, worded in the language asked for only when they are shown.
#pragma once

#include <algorithm>
#include <concepts>
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

// What stands at a place «{name}» or «{name:forms}» of a sentence is put behind what was said so far.
class Saying {
public:
    // `forms`: empty where none are given.
    Saying(std::string& said, base::Language language, std::string_view forms)
        : said_(said), language_(language), forms_(forms) {}

    void operator()(std::string_view text) const { said_ += text; }
    void operator()(const std::string& text) const { said_ += text; }
    void operator()(base::Day day) const;
    void operator()(const base::Date& date) const;
    void operator()(const base::Period& period) const;
    void operator()(const base::Wording& wording) const;
    void operator()(const base::Box<Term>& term) const;
    void operator()(const Nearest& nearest) const;
    void operator()(const Count& count) const;
    void operator()(const Clause& clause) const;
    void operator()(const Remarks& remarks) const;
    template <std::same_as<Value> V>  // not what a value could be made of
    void operator()(const V& value) const {
        std::visit(*this, value.held());
    }

    std::string& said() const { return said_; }

private:
    std::string& said_;
    base::Language language_;
    std::string_view forms_;
};

// Thrown where no argument stands for a place.
[[noreturn]] void throw_no_argument(std::string_view place);

// Puts the wording in that language behind what was said so far; put(name, saying) says what stands at a place of that
// name, and whether anything does.
template <class Put>
void say(const base::Wording& wording, base::Language language, std::string& said, Put put) {
    std::string_view left = base::in(language, wording);
    for (auto open = left.find('{'); open != std::string_view::npos; open = left.find('{')) {
        said += left.substr(0, open);
        left.remove_prefix(open + 1);
        const std::string_view place = left.substr(0, left.find('}'));
        left.remove_prefix(std::min(place.size() + 1, left.size()));
        const auto colon = std::min(place.find(':'), place.size());
        const std::string_view forms = place.substr(std::min(colon + 1, place.size()));
        if (!put(place.substr(0, colon), Saying(said, language, forms))) throw_no_argument(place);
    }
    said += left;
}

// The wording in that language with its {named} places filled. Every place must have an argument.
std::string message(const base::Wording& wording, const Arguments& arguments, base::Language language);

inline std::string message(const Clause& clause, base::Language language) {
    return message(clause.wording, clause.arguments, language);
}

}  // namespace chibo::finding
