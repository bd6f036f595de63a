#include "render/table.h"

#include <utility>

#include <fmt/format.h>

namespace chibo::render {

namespace {

struct AsText {
    std::string (*day)(base::Day);

    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return fmt::format("{}", number); }
    std::string operator()(base::Day value) const { return day(value); }
    std::string operator()(const Share& share) const { return share.shown; }
};

}  // namespace

Cell::Cell(Value given, Tone painted) : value(std::move(given)), tone(painted) {}

std::string spoken(const Value& value) {
    return std::visit(AsText{[](base::Day day) { return base::spoken(day); }}, value);
}

std::string plain(const Value& value) {
    return std::visit(AsText{[](base::Day day) { return base::iso(day); }}, value);
}

}  // namespace chibo::render
