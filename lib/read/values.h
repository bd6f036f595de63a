// The board's own types, read from placed values. Each reader reports what is wrong at the value's place and then
// gives nothing. YAML's guesses are never used: a scalar is text until one of these gives it a meaning.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/date.h"
#include "base/ids.h"
#include "base/period.h"
#include "base/text.h"
#include "model/regulation.h"
#include "read/fields.h"

namespace chibo::read {

// The text of a scalar; reports a list, a mapping, or an empty or blank text.
std::optional<std::string_view> scalar(Node node, Problems& problems);

// The text as it is written, once it is known that it may stand in a board.
std::optional<std::string_view> clean_text(Node node, Problems& problems);
std::optional<std::string> text(Node node, Problems& problems);  // in NFC
std::optional<std::string> id(Node node, Problems& problems);    // [a-z0-9][a-z0-9.-]*
std::optional<base::EntryId> entry_id(Node node, Problems& problems);
std::optional<base::DifficultyId> difficulty_id(Node node, Problems& problems);
std::optional<base::Day> day(Node node, Problems& problems);
std::optional<base::Date> date(Node node, Problems& problems);  // a day or a month
std::optional<int> year(Node node, Problems& problems);
std::optional<model::MonthDay> month_day(Node node, Problems& problems);
std::optional<int> offset(Node node, Problems& problems);  // minutes east of UTC

// A whole number from `min` to `max`.
inline auto whole(std::int32_t min, std::int32_t max = base::largest_whole) {
    return [min, max](Node node, Problems& problems) -> std::optional<std::int32_t> {
        const auto written = scalar(node, problems);
        if (!written) return std::nullopt;
        const auto value = base::parse_whole(*written, min, max);
        if (!value) {
            problems.add(
                finding::Code::not_whole, node.where(),
                {{"value", std::string(*written)}, {"min", finding::Count{min}}, {"max", finding::Count{max}}});
        }
        return value;
    };
}

// One of a few words, each with its meaning.
template <class T, std::size_t N>
auto word(const std::pair<std::string_view, T> (&words)[N]) {
    return [&words](Node node, Problems& problems) -> std::optional<T> {
        const auto written = scalar(node, problems);
        if (!written) return std::nullopt;
        std::vector<std::string_view> names;
        for (const auto& [name, meaning] : words) {
            if (name == *written) return meaning;
            names.push_back(name);
        }
        problems.add(finding::Code::not_a_word, node.where(),
                     {{"value", std::string(*written)},
                      {"words", fmt::format("{}", fmt::join(names, ", "))},
                      {"nearest", finding::Nearest{std::string(base::nearest(*written, names))}}});
        return std::nullopt;
    };
}

// A value and where it stands, for what can only be judged later.
template <class T>
struct Placed {
    T value;
    finding::Where where;
};

template <class Read>
auto placed(Read read) {
    using T = typename decltype(read(std::declval<Node>(), std::declval<Problems&>()))::value_type;
    return [read](Node node, Problems& problems) -> std::optional<Placed<T>> {
        auto value = read(node, problems);
        if (!value) return std::nullopt;
        return Placed<T>{std::move(*value), node.where()};
    };
}

enum class Items { any_number, at_least_one };

// A list whose items `read` reads. Items that are wrong are reported and left out.
template <class Read>
auto list(Read read, Items items = Items::at_least_one) {
    using T = typename decltype(read(std::declval<Node>(), std::declval<Problems&>()))::value_type;
    return [read, items](Node node, Problems& problems) -> std::optional<std::vector<T>> {
        if (node.shape() == Shape::broken) return std::nullopt;
        if (node.shape() != Shape::list) {
            problems.add(finding::Code::not_a_list, node.where());
            return std::nullopt;
        }
        std::vector<T> values;
        if (items == Items::at_least_one && node.begin() == node.end()) {
            problems.add(finding::Code::empty_list, node.where());
        }
        for (const Node item : node) {
            if (auto value = read(item, problems)) values.push_back(std::move(*value));
        }
        return values;
    };
}

// Checks a list as list() does, and keeps nothing of it.
template <class Read>
auto checked_list(Read read) {
    return [read](Node node, Problems& problems) -> std::optional<bool> {
        if (node.shape() != Shape::list || node.begin() == node.end()) return list(read)(node, problems).has_value();
        for (const Node item : node) read(item, problems);
        return true;
    };
}

// `from` and `to` of a record: inclusive, open where absent, not the wrong way round. `begins` says where the span
// begins without `from`.
base::Span span(Fields& fields, base::Day begins = base::earliest_day, bool from_required = false);

// `note` and `source`, which may stand in every entry of every list; they are checked and not kept.
void remarks(Fields& fields);

}  // namespace chibo::read
