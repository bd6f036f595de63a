#include "render/xlsx_sheet.h"

#include <algorithm>
#include <cmath>

#include "render/wrap.h"
#include "render/xlsx_held.h"
#include "render/xlsx_rules.h"
#include "render/xlsx_text.h"
#include "render/xlsx_widths.h"

namespace chibo::render {

namespace {

constexpr double text_line = 15;  // points
constexpr double pixels_a_digit = 7;
constexpr double pixels_besides = 5;  // of each column

}  // namespace

bool SheetWriter::write(const Document& document) {
    widths_ = column_widths(document);
    for (std::size_t i = 0; i < widths_.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        put(worksheet_set_column(place_.sheet, column, column, widths_[i], nullptr), 0);
    }
    if (const Table* const table = list_of(document)) list(document, *table);
    else page(document);
    return fits_;
}

// The head stays in sight, on paper too, and lets people filter.
void SheetWriter::list(const Document& document, const Table& table) {
    for (const Block& block : document.blocks) std::visit(*this, block);
    if (!fits_) return;
    const lxw_row_t head_row = row_ - static_cast<lxw_row_t>(table.rows.size()) - 1;
    worksheet_freeze_panes(place_.sheet, head_row + 1, 0);
    worksheet_repeat_rows(place_.sheet, head_row, head_row);
    worksheet_autofilter(place_.sheet, head_row, 0, row_ - 1, static_cast<lxw_col_t>(table.columns.size() - 1));
    worksheet_fit_to_pages(place_.sheet, 1, 0);
}

// Excel forgets where pages break when it fits them to the paper by itself: so the scale is worked out here.
void SheetWriter::page(const Document& document) {
    constexpr double paper_width = 880;   // pixels within the margins, and some to spare for other fonts
    constexpr double paper_height = 480;  // points
    constexpr double per_cent = 100;
    const double scale = std::min(1.0, paper_width / pixels());
    worksheet_set_print_scale(place_.sheet, static_cast<std::uint16_t>(scale * per_cent));
    page_height_ = paper_height / scale;
    for (const Block& block : document.blocks) {
        if (!fits_) return;
        if (std::holds_alternative<Heading>(block)) begin_section();
        reached_ = 1;
        if (const auto* const table = std::get_if<Table>(&block)) reached_ = columns_reached(*table, widths_);
        std::visit(*this, block);
    }
    end_section();
    breaks_.push_back(0);  // ends the list
    worksheet_set_h_pagebreaks(place_.sheet, breaks_.data());
}

void SheetWriter::begin_section() {
    end_section();
    if (row_ > 0) end_row();
    section_row_ = row_;
    section_height_ = height_;
}

// Moves the section that has ended to a page of its own where the page before could not hold it whole.
void SheetWriter::end_section() {
    const bool torn = height_ > page_height_ && height_ - section_height_ <= page_height_;
    if (torn && section_height_ > 0) {
        breaks_.push_back(section_row_);
        height_ -= section_height_;
    }
    height_ = std::fmod(height_, page_height_);
}

void SheetWriter::operator()(const Title& title) {
    constexpr double line = 24;
    constexpr double larger = 1.5;  // than a usual letter
    text_row(title.text, Part::title, width() / larger, line);
}

void SheetWriter::operator()(const Heading& heading) {
    constexpr double line = 19;
    constexpr double larger = 1.25;
    text_row(heading.text, Part::heading, width() / larger, line);
}

void SheetWriter::operator()(const Paragraph& paragraph) {
    for (const std::string& sentence : paragraph.sentences) text_row(sentence, Part::paragraph, width(), text_line);
}

void SheetWriter::operator()(const Items& items) {
    constexpr double indent = 2;
    constexpr double deep = 6;
    for (const Item& item : items.items) {
        text_row(item.text, Part::item, width() - indent, text_line);
        for (const std::string& part : item.parts) text_row(part, Part::item_part, width() - deep, text_line);
    }
}

void SheetWriter::operator()(const Table& table) {
    head(table);
    const lxw_row_t first_row = row_;
    const std::vector<bool> wrapped = wrapped_columns(table, widths_);
    for (const auto& cells : table.rows) {
        if (!fits_) return;
        row(table, cells, wrapped);
    }
    if (fits_) add_rules(place_.sheet, styles_, table, first_row);
}

void SheetWriter::operator()(const Lines& lines) {
    for (const auto& line : lines.lines) {
        std::string all;
        for (const Piece& piece : line) all += piece.text;
        text_row(all, Part::paragraph, width(), text_line);
    }
}

void SheetWriter::operator()(const Verbatim& verbatim) {
    for (std::size_t begin = 0; begin < verbatim.text.size();) {
        const std::size_t end = std::min(verbatim.text.find('\n', begin), verbatim.text.size());
        const std::string line = cell_text(verbatim.text.substr(begin, end - begin));
        put(worksheet_write_string(place_.sheet, row_, 0, line.c_str(), styles_.part(Part::verbatim)));
        end_row();
        begin = end + 1;
    }
}

void SheetWriter::operator()(const Bars& bars) {
    const ChartPlan plan = chart_plan(bars);
    const lxw_row_t head_row = row_;
    (*this)(plan.table);
    place_.first_row = head_row + 1;
    if (fits_) chart(bars, plan, head_row);
}

// Beside the table where there is room, else below it.
void SheetWriter::chart(const Bars& bars, const ChartPlan& plan, lxw_row_t head_row) {
    constexpr double widest = 900;  // pixels: a broad page
    constexpr double gap = 20;
    const std::size_t columns = plan.table.columns.size();
    const double room = pixels() - pixels(columns) - gap;
    const bool beside = room > pixels() / 2;
    if (!beside) end_row();
    place_.row = beside ? head_row : row_;
    place_.column = static_cast<lxw_col_t>(beside ? columns : 0);
    place_.width = std::min(beside ? room : pixels(), widest);
    const lxw_row_t end = place_.row + add_chart(bars, plan, place_);
    while (row_ < end) end_row();
}

void SheetWriter::operator()(const Heat& heat) {
    const lxw_row_t first_row = row_ + 1;
    (*this)(heat.table);
    if (fits_) add_heat(place_.sheet, heat.table, first_row);
}

void SheetWriter::head(const Table& table) {
    std::size_t lines = 1;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column& column = table.columns[i];
        const auto at = static_cast<lxw_col_t>(i);
        const std::size_t taken = i + 1 == table.columns.size() ? reached_ : 1;
        across(at, static_cast<lxw_col_t>(i + taken - 1), cell_text(column.title),
               styles_.part(column.align == Align::right ? Part::head_right : Part::head_left));
        constexpr double besides = 1;
        const auto room = static_cast<std::size_t>(i < widths_.size() ? widths_[i] - besides : usual_height);
        lines = std::max(lines, wrap(one_line(column.title), room).size());
    }
    constexpr double besides = 6;
    const double height = static_cast<double>(lines) * text_line + besides;
    put(worksheet_set_row(place_.sheet, row_, height, nullptr), 0);
    end_row(height);
}

void SheetWriter::row(const Table& table, const std::vector<Cell>& cells, const std::vector<bool>& wrapped) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Look look{Kind::text, cells[i].tone, table.columns[i].align, wrapped[i]};
        const auto at = static_cast<lxw_col_t>(i);
        if (i + 1 == cells.size() && reached_ > 1)
            across(at, static_cast<lxw_col_t>(i + reached_ - 1), cell_text(spoken(cells[i].value)), styles_.cell(look));
        else cell(at, cells[i], look);
    }
    constexpr double highest = 405;  // points: as high as a row may be
    const double height = std::min(highest, usual_height * static_cast<double>(lines_of(cells, wrapped, widths_)));
    if (height > usual_height) put(worksheet_set_row(place_.sheet, row_, height, nullptr), 0);
    end_row(height);
}

void SheetWriter::cell(lxw_col_t column, const Cell& cell, const Look& look) {
    const Held held = render::held(cell.value);
    Look own = look;
    own.kind = held.kind;
    lxw_format* const format = styles_.cell(own);
    if (held.kind == Kind::text) put(worksheet_write_string(place_.sheet, row_, column, held.text.c_str(), format));
    else put(worksheet_write_number(place_.sheet, row_, column, held.number, format));
}

// A text over the whole width, as high as it needs to be; a line takes so much room.
void SheetWriter::text_row(const std::string& text, Part part, double room, double line_height) {
    const std::string shown = cell_text(one_line(text));
    const auto letters = static_cast<std::size_t>(std::max(1.0, room * letters_a_digit));
    const auto lines = static_cast<double>(std::max<std::size_t>(1, wrap(shown, letters).size()));
    put(worksheet_set_row(place_.sheet, row_, line_height * lines, nullptr), 0);
    across(0, static_cast<lxw_col_t>(widths_.size() - 1), shown, styles_.part(part));
    end_row(line_height * lines);
}

// A text over these columns.
void SheetWriter::across(lxw_col_t first, lxw_col_t last, const std::string& text, lxw_format* format) {
    if (first == last) put(worksheet_write_string(place_.sheet, row_, first, text.c_str(), format));
    else put(worksheet_merge_range(place_.sheet, row_, first, row_, last, text.c_str(), format), last - first + 1U);
}

void SheetWriter::end_row(double height) {
    height_ += height;
    ++row_;
}

double SheetWriter::width() const {
    double sum = 0;
    for (const double column : widths_) sum += column;
    return sum;
}

// Of the first so many columns.
double SheetWriter::pixels(std::size_t columns) const {
    double sum = 0;
    for (std::size_t i = 0; i < columns && i < widths_.size(); ++i) sum += widths_[i] * pixels_a_digit + pixels_besides;
    return sum;
}

double SheetWriter::pixels() const { return pixels(widths_.size()); }

void SheetWriter::put(lxw_error error, std::uint64_t cells) {
    cells_ += cells;
    fits_ = fits_ && error == LXW_NO_ERROR;
}

}  // namespace chibo::render
