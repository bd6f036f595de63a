#include "render/table.h"

#include <utility>

#include <fmt/format.h>

namespace chibo::render {

namespace {

struct AsText {
    std::string (*date)(const base::Date&);

    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return fmt::format("{}", number); }
    std::string operator()(base::Day day) const { return date(base::Date(day)); }
    std::string operator()(const base::Date& value) const { return date(value); }
    std::string operator()(const Share& share) const { return share.shown; }
};

}  // namespace

Cell::Cell(Value given, Tone painted) : value(std::move(given)), tone(painted) {}

std::string spoken(const Value& value) {
    return std::visit(AsText{[](const base::Date& date) { return base::spoken(date); }}, value);
}

std::string plain(const Value& value) {
    return std::visit(AsText{[](const base::Date& date) { return base::iso(date); }}, value);
}

}  // namespace chibo::render
