// The functions of libxlsxwriter, loaded when the first of them is called.
//
// Debian has no static form of it, and it brings libcrypto along: to link them took every start of the program, most of
// which write no workbook, as long as it takes to read a small board.
#pragma once

#include <xlsxwriter.h>

namespace chibo::render {

// Whether the library is there; it is loaded then. Everything below may be called only after that.
bool load_xlsx_library();

inline constexpr const char* xlsx_library_name = "libxlsxwriter.so." LXW_SOVERSION;

// The library's symbol. Throws std::runtime_error where the library has no such function.
void* xlsx_symbol(const char* name);

template <class Function>
class Loaded;

// One of its functions, called as if it were linked.
template <class Result, class... Given>
class Loaded<Result(Given...)> {
public:
    explicit constexpr Loaded(const char* name) : name_(name) {}

    Result operator()(Given... given) const {
        if (!function_) function_ = reinterpret_cast<Result (*)(Given...)>(xlsx_symbol(name_));
        return function_(given...);
    }

private:
    const char* name_;
    mutable Result (*function_)(Given...) = nullptr;
};

// Each stands before the library's own declaration, which is not called: one that is missing here does not link.
inline constinit const Loaded<decltype(::chart_add_series)> chart_add_series("chart_add_series");
inline constinit const Loaded<decltype(::chart_axis_major_gridlines_set_line)> chart_axis_major_gridlines_set_line(
    "chart_axis_major_gridlines_set_line");
inline constinit const Loaded<decltype(::chart_axis_set_label_position)> chart_axis_set_label_position(
    "chart_axis_set_label_position");
inline constinit const Loaded<decltype(::chart_axis_set_max)> chart_axis_set_max("chart_axis_set_max");
inline constinit const Loaded<decltype(::chart_axis_set_min)> chart_axis_set_min("chart_axis_set_min");
inline constinit const Loaded<decltype(::chart_axis_set_num_font)> chart_axis_set_num_font("chart_axis_set_num_font");
inline constinit const Loaded<decltype(::chart_axis_set_num_format)> chart_axis_set_num_format(
    "chart_axis_set_num_format");
inline constinit const Loaded<decltype(::chart_axis_set_reverse)> chart_axis_set_reverse("chart_axis_set_reverse");
inline constinit const Loaded<decltype(::chart_legend_set_font)> chart_legend_set_font("chart_legend_set_font");
inline constinit const Loaded<decltype(::chart_legend_set_position)> chart_legend_set_position(
    "chart_legend_set_position");
inline constinit const Loaded<decltype(::chart_series_set_categories)> chart_series_set_categories(
    "chart_series_set_categories");
inline constinit const Loaded<decltype(::chart_series_set_fill)> chart_series_set_fill("chart_series_set_fill");
inline constinit const Loaded<decltype(::chart_series_set_name)> chart_series_set_name("chart_series_set_name");
inline constinit const Loaded<decltype(::chart_series_set_values)> chart_series_set_values("chart_series_set_values");
inline constinit const Loaded<decltype(::chart_set_series_gap)> chart_set_series_gap("chart_set_series_gap");
inline constinit const Loaded<decltype(::chart_title_off)> chart_title_off("chart_title_off");
inline constinit const Loaded<decltype(::chart_title_set_name)> chart_title_set_name("chart_title_set_name");
inline constinit const Loaded<decltype(::chart_title_set_name_font)> chart_title_set_name_font(
    "chart_title_set_name_font");
inline constinit const Loaded<decltype(::format_set_align)> format_set_align("format_set_align");
inline constinit const Loaded<decltype(::format_set_bg_color)> format_set_bg_color("format_set_bg_color");
inline constinit const Loaded<decltype(::format_set_bold)> format_set_bold("format_set_bold");
inline constinit const Loaded<decltype(::format_set_border)> format_set_border("format_set_border");
inline constinit const Loaded<decltype(::format_set_border_color)> format_set_border_color("format_set_border_color");
inline constinit const Loaded<decltype(::format_set_font_color)> format_set_font_color("format_set_font_color");
inline constinit const Loaded<decltype(::format_set_font_name)> format_set_font_name("format_set_font_name");
inline constinit const Loaded<decltype(::format_set_font_size)> format_set_font_size("format_set_font_size");
inline constinit const Loaded<decltype(::format_set_indent)> format_set_indent("format_set_indent");
inline constinit const Loaded<decltype(::format_set_num_format)> format_set_num_format("format_set_num_format");
inline constinit const Loaded<decltype(::format_set_text_wrap)> format_set_text_wrap("format_set_text_wrap");
inline constinit const Loaded<decltype(::lxw_workbook_free)> lxw_workbook_free("lxw_workbook_free");
inline constinit const Loaded<decltype(::workbook_add_chart)> workbook_add_chart("workbook_add_chart");
inline constinit const Loaded<decltype(::workbook_add_format)> workbook_add_format("workbook_add_format");
inline constinit const Loaded<decltype(::workbook_add_worksheet)> workbook_add_worksheet("workbook_add_worksheet");
inline constinit const Loaded<decltype(::workbook_close)> workbook_close("workbook_close");
inline constinit const Loaded<decltype(::workbook_new_opt)> workbook_new_opt("workbook_new_opt");
inline constinit const Loaded<decltype(::workbook_set_properties)> workbook_set_properties("workbook_set_properties");
inline constinit const Loaded<decltype(::worksheet_autofilter)> worksheet_autofilter("worksheet_autofilter");
inline constinit const Loaded<decltype(::worksheet_conditional_format_range)> worksheet_conditional_format_range(
    "worksheet_conditional_format_range");
inline constinit const Loaded<decltype(::worksheet_fit_to_pages)> worksheet_fit_to_pages("worksheet_fit_to_pages");
inline constinit const Loaded<decltype(::worksheet_freeze_panes)> worksheet_freeze_panes("worksheet_freeze_panes");
inline constinit const Loaded<decltype(::worksheet_ignore_errors)> worksheet_ignore_errors("worksheet_ignore_errors");
inline constinit const Loaded<decltype(::worksheet_insert_chart_opt)> worksheet_insert_chart_opt(
    "worksheet_insert_chart_opt");
inline constinit const Loaded<decltype(::worksheet_merge_range)> worksheet_merge_range("worksheet_merge_range");
inline constinit const Loaded<decltype(::worksheet_repeat_rows)> worksheet_repeat_rows("worksheet_repeat_rows");
inline constinit const Loaded<decltype(::worksheet_set_column)> worksheet_set_column("worksheet_set_column");
inline constinit const Loaded<decltype(::worksheet_set_footer)> worksheet_set_footer("worksheet_set_footer");
inline constinit const Loaded<decltype(::worksheet_set_h_pagebreaks)> worksheet_set_h_pagebreaks(
    "worksheet_set_h_pagebreaks");
inline constinit const Loaded<decltype(::worksheet_set_header)> worksheet_set_header("worksheet_set_header");
inline constinit const Loaded<decltype(::worksheet_set_landscape)> worksheet_set_landscape("worksheet_set_landscape");
inline constinit const Loaded<decltype(::worksheet_set_margins)> worksheet_set_margins("worksheet_set_margins");
inline constinit const Loaded<decltype(::worksheet_set_paper)> worksheet_set_paper("worksheet_set_paper");
inline constinit const Loaded<decltype(::worksheet_set_print_scale)> worksheet_set_print_scale(
    "worksheet_set_print_scale");
inline constinit const Loaded<decltype(::worksheet_set_row)> worksheet_set_row("worksheet_set_row");
inline constinit const Loaded<decltype(::worksheet_write_number)> worksheet_write_number("worksheet_write_number");
inline constinit const Loaded<decltype(::worksheet_write_string)> worksheet_write_string("worksheet_write_string");

}  // namespace chibo::render
