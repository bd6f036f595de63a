#include "read/values.h"

namespace chibo::read {

using finding::Code;

namespace {

// The scalar's meaning by `parse`, or the complaint `code` at its place.
template <class Parse>
auto meaning(Node node, Problems& problems, Parse parse, Code code) -> decltype(parse(std::string_view())) {
    const auto written = scalar(node, problems);
    if (!written) return std::nullopt;
    auto value = parse(*written);
    if (!value) problems.add(code, node.where(), {{"value", std::string(*written)}});
    return value;
}

std::optional<model::MonthDay> parse_month_day(std::string_view text) {
    // A year without a 29th of February, so that the day exists in every year.
    if (text.size() != 5) return std::nullopt;
    const auto day = base::parse_day(fmt::format("2023-{}", text));
    if (!day) return std::nullopt;
    const base::Civil c = base::civil(*day);
    return model::MonthDay{c.month, c.day};
}

}  // namespace

std::optional<std::string_view> scalar(Node node, Problems& problems) {
    switch (node.shape()) {
        case Shape::broken: return std::nullopt;
        case Shape::nothing: problems.add(Code::empty_text, node.where()); return std::nullopt;
        case Shape::list:
        case Shape::mapping: problems.add(Code::not_text, node.where()); return std::nullopt;
        case Shape::text: break;
    }
    if (node.text().find_first_not_of(" \t\r\n") != std::string_view::npos) return node.text();
    problems.add(Code::empty_text, node.where());
    return std::nullopt;
}

std::optional<std::string_view> clean_text(Node node, Problems& problems) {
    const auto written = scalar(node, problems);
    if (!written) return std::nullopt;
    // Escapes in double quotes can bring in what may not stand in the file.
    if (const auto bad = base::find_bad_byte(*written)) {
        const auto character = fmt::format("U+{:04X}", static_cast<std::uint32_t>(bad->character));
        problems.add(Code::bad_character, node.where(), {{"character", character}});
        return std::nullopt;
    }
    return written;
}

std::optional<std::string> text(Node node, Problems& problems) {
    const auto written = clean_text(node, problems);
    return written ? std::optional(base::nfc(*written)) : std::nullopt;
}

std::optional<std::string> id(Node node, Problems& problems) {
    const auto parse = [](std::string_view text) {
        return base::is_id(text) ? std::optional(std::string(text)) : std::nullopt;
    };
    return meaning(node, problems, parse, Code::not_an_id);
}

std::optional<base::EntryId> entry_id(Node node, Problems& problems) {
    return meaning(node, problems, base::parse_entry_id, Code::not_an_entry_id);
}

std::optional<base::DifficultyId> difficulty_id(Node node, Problems& problems) {
    return meaning(node, problems, base::parse_difficulty_id, Code::not_a_difficulty_id);
}

std::optional<base::Day> day(Node node, Problems& problems) {
    return meaning(node, problems, base::parse_day, Code::not_a_day);
}

std::optional<base::Date> date(Node node, Problems& problems) {
    return meaning(node, problems, base::parse_date, Code::not_a_date);
}

std::optional<int> year(Node node, Problems& problems) {
    return meaning(node, problems, base::parse_year, Code::not_a_year);
}

std::optional<model::MonthDay> month_day(Node node, Problems& problems) {
    return meaning(node, problems, parse_month_day, Code::not_a_month_day);
}

std::optional<int> offset(Node node, Problems& problems) {
    return meaning(node, problems, base::parse_offset, Code::not_an_offset);
}

base::Span span(Fields& fields, base::Day begins, bool from_required) {
    std::optional<base::Day> from;
    std::optional<Placed<base::Day>> to;
    if (from_required) fields.required("from", from, day);
    else fields.optional("from", from, day);
    fields.optional("to", to, placed(day));
    const bool from_wrong = !from && fields.key_place("from");
    base::Span days{from.value_or(begins), to ? to->value : base::latest_day};
    if (to && !from_wrong && days.empty()) {
        fields.problems().add(Code::from_after_to, to->where,
                              {{"from", base::iso(days.first)}, {"to", base::iso(days.last)}});
    }
    return days;
}

void remarks(Fields& fields) {
    std::string_view ignored;
    fields.optional("note", ignored, clean_text);
    fields.optional("source", ignored, clean_text);
}

}  // namespace chibo::read
