#include "render/xlsx_held.h"

#include <cstdint>

#include "render/xlsx_text.h"

namespace chibo::render {

namespace {

// Excel counts days from 1900 and believes that there was a 29 February in it.
constexpr std::int32_t excel_day_of_1970 = 25569;
constexpr std::int32_t first_right_day = 61;       // 01/03/1900
constexpr std::int64_t largest_exact = 1LL << 53;  // of a floating-point number

struct Holding {
    Held operator()(std::monostate) const { return {}; }
    Held operator()(const std::string& text) const { return {Kind::text, 0, cell_text(text)}; }
    Held operator()(std::int64_t number) const {
        if (number > largest_exact || number < -largest_exact) return {Kind::text, 0, spoken(Value(number))};
        return {Kind::whole_number, static_cast<double>(number), {}};
    }
    Held operator()(const base::Date& date) const {
        return date.is_month() ? Held{Kind::text, 0, base::spoken(date)} : (*this)(date.first());
    }
    Held operator()(base::Day day) const {
        const std::int32_t serial = day.number + excel_day_of_1970;
        if (serial < first_right_day) return {Kind::text, 0, base::spoken(day)};
        return {Kind::day, static_cast<double>(serial), {}};
    }
    Held operator()(const Share& share) const {
        if (share.whole == 0) return {Kind::text, 0, cell_text(share.shown)};
        return {Kind::share, static_cast<double>(share.part) / static_cast<double>(share.whole), {}};
    }
};

}  // namespace

Held held(const Value& value) { return std::visit(Holding{}, value); }

}  // namespace chibo::render
