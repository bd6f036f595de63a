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
#define CHIBO_LOADED(name) inline constinit const Loaded<decltype(::name)> name(#name)
CHIBO_LOADED(chart_add_series);
CHIBO_LOADED(chart_axis_major_gridlines_set_line);
CHIBO_LOADED(chart_axis_set_label_position);
CHIBO_LOADED(chart_axis_set_max);
CHIBO_LOADED(chart_axis_set_min);
CHIBO_LOADED(chart_axis_set_num_font);
CHIBO_LOADED(chart_axis_set_num_format);
CHIBO_LOADED(chart_axis_set_reverse);
CHIBO_LOADED(chart_legend_set_font);
CHIBO_LOADED(chart_legend_set_position);
CHIBO_LOADED(chart_series_set_categories);
CHIBO_LOADED(chart_series_set_fill);
CHIBO_LOADED(chart_series_set_name);
CHIBO_LOADED(chart_series_set_values);
CHIBO_LOADED(chart_set_series_gap);
CHIBO_LOADED(chart_title_off);
CHIBO_LOADED(chart_title_set_name);
CHIBO_LOADED(chart_title_set_name_font);
CHIBO_LOADED(format_set_align);
CHIBO_LOADED(format_set_bg_color);
CHIBO_LOADED(format_set_bold);
CHIBO_LOADED(format_set_border);
CHIBO_LOADED(format_set_border_color);
CHIBO_LOADED(format_set_font_color);
CHIBO_LOADED(format_set_font_name);
CHIBO_LOADED(format_set_font_size);
CHIBO_LOADED(format_set_indent);
CHIBO_LOADED(format_set_num_format);
CHIBO_LOADED(format_set_text_wrap);
CHIBO_LOADED(lxw_workbook_free);
CHIBO_LOADED(workbook_add_chart);
CHIBO_LOADED(workbook_add_format);
CHIBO_LOADED(workbook_add_worksheet);
CHIBO_LOADED(workbook_close);
CHIBO_LOADED(workbook_new_opt);
CHIBO_LOADED(workbook_set_properties);
CHIBO_LOADED(worksheet_autofilter);
CHIBO_LOADED(worksheet_conditional_format_range);
CHIBO_LOADED(worksheet_fit_to_pages);
CHIBO_LOADED(worksheet_freeze_panes);
CHIBO_LOADED(worksheet_ignore_errors);
CHIBO_LOADED(worksheet_insert_chart_opt);
CHIBO_LOADED(worksheet_merge_range);
CHIBO_LOADED(worksheet_repeat_rows);
CHIBO_LOADED(worksheet_set_column);
CHIBO_LOADED(worksheet_set_footer);
CHIBO_LOADED(worksheet_set_h_pagebreaks);
CHIBO_LOADED(worksheet_set_header);
CHIBO_LOADED(worksheet_set_landscape);
CHIBO_LOADED(worksheet_set_margins);
CHIBO_LOADED(worksheet_set_paper);
CHIBO_LOADED(worksheet_set_print_scale);
CHIBO_LOADED(worksheet_set_row);
CHIBO_LOADED(worksheet_write_number);
CHIBO_LOADED(worksheet_write_string);
#undef CHIBO_LOADED

}  // namespace chibo::render
