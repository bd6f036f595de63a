#include "finding/message.h"
#include "finding/wordings/answers.h"

#include <utility>

#include <fmt/args.h>
#include <fmt/format.h>

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

struct Shown {
    base::Language language;

    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(base::Day day) const { return base::spoken(day); }
    // Vietnamese says of a date what it is; English wordings set it in brackets.
    std::string operator()(const base::Date& date) const {
        if (language == base::Language::en) return base::spoken(date);
        return fmt::format("{} {}", date.is_month ? "tháng" : "ngày", base::spoken(date));
    }
    std::string operator()(const base::Period& period) const {
        return language == base::Language::vi ? in_vietnamese(period) : in_english(period);
    }
    std::string operator()(const base::Wording& wording) const { return std::string(base::in(language, wording)); }
    std::string operator()(const base::Box<Term>& term) const {
        return language == base::Language::en && !term->en.empty() ? term->en : term->vi;
    }
    std::string operator()(const Nearest& nearest) const {
        if (nearest.word.empty()) return {};
        return fmt::format(fmt::runtime(base::in(language, wordings::nearest_wording)), nearest.word);
    }
    Count operator()(const Count& count) const { return count; }
    std::string operator()(const Clause& clause) const { return message(clause, language); }
    std::string operator()(const Remarks& remarks) const {
        std::vector<std::string> said;
        for (const Clause& clause : remarks.clauses) said.push_back(message(clause, language));
        return said.empty() ? std::string() : fmt::format(" ({})", fmt::join(said, "; "));
    }
};

}  // namespace

}  // namespace chibo::finding

// {n} or {n:one|many}; the form for many serves for one where no other is given.
template <>
struct fmt::formatter<chibo::finding::Count> {
    std::string_view one;
    std::string_view many;

    constexpr auto parse(format_parse_context& context) {
        const auto* begin = context.begin();
        const auto* end = begin;
        while (end != context.end() && *end != '}') ++end;
        const std::string_view forms(begin, static_cast<std::size_t>(end - begin));
        const auto bar = forms.find('|');
        one = forms.substr(0, bar);
        many = bar == std::string_view::npos ? one : forms.substr(bar + 1);
        return end;
    }

    template <class Context>
    auto format(const chibo::finding::Count& count, Context& context) const {
        const std::string_view form = count.number == 1 ? one : many;
        return fmt::format_to(context.out(), "{}{}{}", count.number, form.empty() ? "" : " ", form);
    }
};

namespace chibo::finding {

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

std::string message(const base::Wording& wording, const Arguments& arguments, base::Language language) {
    fmt::dynamic_format_arg_store<fmt::format_context> store;
    for (const Argument& argument : arguments) {
        std::visit(
            [&](const auto& value) {
                auto shown = Shown{language}(value);
                store.push_back(fmt::arg(argument.name, std::move(shown)));
            },
            argument.value.held());
    }
    return fmt::vformat(base::in(language, wording), store);
}

}  // namespace chibo::finding
