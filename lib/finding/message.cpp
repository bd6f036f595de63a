#include "finding/message.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>

#include "finding/wordings/answers.h"

namespace chibo::finding {

namespace {

std::string in_vietnamese(const base::Period& period) {
    constexpr std::string_view quarters[] = {"I", "II", "III", "IV"};
    switch (period.per) {
        case base::Per::year: return fmt::format("năm {}", period.year);
        case base::Per::half: return fmt::format("6 tháng {} năm {}", period.index == 0 ? "đầu" : "cuối", period.year);
        case base::Per::quarter: return fmt::format("quý {}/{}", quarters[period.index], period.year);
        case base::Per::month: return fmt::format("tháng {:02}/{}", period.index + 1, period.year);
    }
    return {};
}

std::string in_english(const base::Period& period) {
    switch (period.per) {
        case base::Per::year: return fmt::format("{}", period.year);
        case base::Per::half:
            return fmt::format("the {} half of {}", period.index == 0 ? "first" : "second", period.year);
        case base::Per::quarter: return fmt::format("Q{} {}", period.index + 1, period.year);
        case base::Per::month: return fmt::format("{:02}/{}", period.index + 1, period.year);
    }
    return {};
}

void say(const base::Wording& wording, const Arguments& arguments, base::Language language, std::string& said) {
    finding::say(wording, language, said, [&](std::string_view name, const Saying& saying) {
        const auto argument = std::find_if(arguments.begin(), arguments.end(), [&](const Argument& each) {
            return name.starts_with(each.name[0]) && each.name == name;  // the first letter mostly tells
        });
        if (argument == arguments.end()) return false;
        saying(argument->value);
        return true;
    });
}

}  // namespace

Value::Value(const char* text) : held_(std::string(text)) {}
Value::Value(std::string text) : held_(std::move(text)) {}
Value::Value(Count count) : held_(count) {}
Value::Value(base::Day day) : held_(day) {}
Value::Value(const base::Date& date) : held_(date) {}
Value::Value(const base::Period& period) : held_(period) {}
Value::Value(const base::Wording& wording) : held_(wording) {}
Value::Value(Term term) : held_(base::Box<Term>()) { std::get<base::Box<Term>>(held_).edit() = std::move(term); }
Value::Value(Nearest nearest) : held_(std::move(nearest)) {}
Value::Value(Clause clause) : held_(std::move(clause)) {}
Value::Value(Remarks remarks) : held_(std::move(remarks)) {}
Value::Value(const Value& other) = default;
Value::Value(Value&& other) noexcept = default;
Value& Value::operator=(const Value& other) = default;
Value& Value::operator=(Value&& other) noexcept = default;
Value::~Value() = default;

void Saying::operator()(base::Day day) const { said_ += base::spoken(day); }

// Vietnamese says of a date what it is; English wordings set it in brackets.
void Saying::operator()(const base::Date& date) const {
    if (language_ == base::Language::vi) said_ += date.is_month() ? "tháng " : "ngày ";
    said_ += base::spoken(date);
}

void Saying::operator()(const base::Period& period) const {
    said_ += language_ == base::Language::vi ? in_vietnamese(period) : in_english(period);
}

void Saying::operator()(const base::Wording& wording) const { said_ += base::in(language_, wording); }

void Saying::operator()(const base::Box<Term>& term) const {
    said_ += language_ == base::Language::en && !term->en.empty() ? term->en : term->vi;
}

void Saying::operator()(const Nearest& nearest) const {
    if (nearest.word.empty()) return;
    said_ += fmt::format(fmt::runtime(base::in(language_, wordings::nearest_wording)), nearest.word);
}

// The form for many serves for one where no other is given.
void Saying::operator()(const Count& count) const {
    said_ += std::to_string(count.number);
    if (forms_.empty()) return;
    const auto bar = forms_.find('|');
    said_ += ' ';
    said_ += count.number == 1 || bar == std::string_view::npos ? forms_.substr(0, bar) : forms_.substr(bar + 1);
}

void Saying::operator()(const Clause& clause) const { say(clause.wording, clause.arguments, language_, said_); }

void Saying::operator()(const Remarks& remarks) const {
    const char* before = " (";
    for (const Clause& clause : remarks.clauses) {
        said_ += std::exchange(before, "; ");
        (*this)(clause);
    }
    if (!remarks.clauses.empty()) said_ += ')';
}

void throw_no_argument(std::string_view place) { throw std::logic_error(fmt::format("no argument for {{{}}}", place)); }

std::string message(const base::Wording& wording, const Arguments& arguments, base::Language language) {
    std::string said;
    constexpr std::size_t usual = 255;
    said.reserve(usual);
    say(wording, arguments, language, said);
    return said;
}

}  // namespace chibo::finding
