// How cells of a workbook look: calm, as a printed report of an office.
#pragma once

#include <map>
#include <tuple>

#include "render/paint.h"
#include "render/table.h"
#include "render/xlsx_library.h"

namespace chibo::render {

enum class Kind { text, whole_number, day, share };

struct Look {
    Kind kind = Kind::text;
    Tone tone = Tone::plain;
    Align align = Align::left;
    bool wrapped = false;

    friend auto operator<=>(const Look&, const Look&) = default;
};

// What stands outside of tables.
enum class Part { title, heading, paragraph, item, item_part, verbatim, head_left, head_right };

// The colour of letters, of the field behind them, and of bars.
lxw_color_t letters(Tone tone);
lxw_color_t field(Tone tone);
lxw_color_t bar(Tone tone);

// The colours of bars without a tone, in their order.
lxw_color_t bar(std::size_t place);

inline constexpr lxw_color_t darkest_heat = 0x5B8DC4;
inline constexpr lxw_color_t lightest_heat = 0xFFFFFF;
inline constexpr lxw_color_t share_bar = 0xBBD0E8;
inline constexpr const char* font = "Times New Roman";

// The formats of one workbook, each made once. They live as long as the workbook.
class Styles {
public:
    explicit Styles(lxw_workbook* workbook);

    lxw_format* cell(const Look& look);
    lxw_format* part(Part part);

    // What a rule lays over a cell.
    lxw_format* rule(Tone tone);

private:
    lxw_format* plain() const;

    lxw_workbook* workbook_;
    std::map<Look, lxw_format*> cells_;
    std::map<Part, lxw_format*> parts_;
    std::map<Tone, lxw_format*> rules_;
};

}  // namespace chibo::render
