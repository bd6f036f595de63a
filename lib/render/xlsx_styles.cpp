#include "render/xlsx_styles.h"

#include <array>

namespace chibo::render {

namespace {

constexpr double text_size = 11;
constexpr lxw_color_t head_field = 0xDCE6F1;
constexpr lxw_color_t head_letters = 0x1F3864;
constexpr lxw_color_t line = 0xBFC7D1;
constexpr lxw_color_t grey = 0x7F7F7F;

void head(lxw_format* format, std::uint8_t align) {
    format_set_bold(format);
    format_set_font_color(format, head_letters);
    format_set_bg_color(format, head_field);
    format_set_text_wrap(format);
    format_set_align(format, align);
    if (align == LXW_ALIGN_LEFT) format_set_indent(format, 1);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, line);
}

void heading(lxw_format* format, double size) {
    format_set_bold(format);
    format_set_font_size(format, size);
    format_set_font_color(format, head_letters);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(format);
}

void sentence(lxw_format* format, std::uint8_t indent) {
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (indent > 0) format_set_indent(format, indent);
}

void shape(lxw_format* format, Part part) {
    constexpr double title_size = 16;
    constexpr double heading_size = 12.5;
    constexpr std::uint8_t deep = 3;
    switch (part) {
        case Part::title: heading(format, title_size); break;
        case Part::heading: heading(format, heading_size); break;
        case Part::paragraph: sentence(format, 0); break;
        case Part::item: sentence(format, 1); break;
        case Part::item_part: sentence(format, deep); break;
        case Part::verbatim: format_set_font_name(format, "Courier New"); break;
        case Part::head_left: head(format, LXW_ALIGN_LEFT); break;
        case Part::head_right: head(format, LXW_ALIGN_RIGHT); break;
    }
}

const char* number_format(Kind kind) {
    switch (kind) {
        case Kind::text: return "@";
        case Kind::whole_number: return "#,##0";
        case Kind::day: return "dd/mm/yyyy";
        case Kind::share: return "0.0%";
    }
    return "General";
}

}  // namespace

lxw_color_t letters(Tone tone) {
    switch (tone) {
        case Tone::plain:
        case Tone::strong: return LXW_COLOR_BLACK;
        case Tone::good: return 0x2E6B34;
        case Tone::bad: return 0xA61C1C;
        case Tone::doubtful: return 0x8A5A00;
        case Tone::remark: return 0x1F5F8B;
    }
    return LXW_COLOR_BLACK;
}

lxw_color_t field(Tone tone) {
    switch (tone) {
        case Tone::plain:
        case Tone::strong: return LXW_COLOR_WHITE;
        case Tone::good: return 0xE9F3E6;
        case Tone::bad: return 0xFBE6E3;
        case Tone::doubtful: return 0xFFF3D6;
        case Tone::remark: return 0xE6F0F7;
    }
    return LXW_COLOR_WHITE;
}

lxw_color_t bar(Tone tone) {
    switch (tone) {
        case Tone::plain:
        case Tone::strong: return 0xB7BDC6;
        case Tone::good: return 0x7FB07A;
        case Tone::bad: return 0xC8635A;
        case Tone::doubtful: return 0xE0B252;
        case Tone::remark: return 0x6E9FC4;
    }
    return grey;
}

lxw_color_t bar(std::size_t place) {
    constexpr std::array<lxw_color_t, 5> colours = {0x4A76A8, 0x9DBAD7, 0xC9B37E, 0x8E9AA8, 0xD5DAE0};
    return colours.at(place % colours.size());
}

Styles::Styles(lxw_workbook* workbook) : workbook_(workbook) {
    // The first format is that of cells without one; by its font programs measure how wide columns are.
    lxw_format* const usual = STAILQ_FIRST(workbook->formats);
    format_set_font_name(usual, font);
    format_set_font_size(usual, text_size);
}

lxw_format* Styles::plain() const {
    lxw_format* format = workbook_add_format(workbook_);
    format_set_font_name(format, font);
    format_set_font_size(format, text_size);
    return format;
}

lxw_format* Styles::cell(const Look& look) {
    lxw_format*& format = cells_[look];
    if (format) return format;
    format = plain();
    format_set_num_format(format, number_format(look.kind));
    format_set_align(format, look.align == Align::right ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
    if (look.align == Align::left) format_set_indent(format, 1);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, line);
    if (look.wrapped) format_set_text_wrap(format);
    if (look.tone == Tone::strong) format_set_bold(format);
    else if (look.tone != Tone::plain) format_set_font_color(format, letters(look.tone));
    return format;
}

lxw_format* Styles::part(Part part) {
    lxw_format*& format = parts_[part];
    if (format) return format;
    format = plain();
    shape(format, part);
    return format;
}

lxw_format* Styles::rule(Tone tone) {
    lxw_format*& format = rules_[tone];
    if (format) return format;
    format = workbook_add_format(workbook_);
    if (tone == Tone::strong) format_set_bold(format);
    format_set_font_color(format, letters(tone));
    format_set_bg_color(format, field(tone));
    return format;
}

}  // namespace chibo::render
