// A document laid out on one sheet of a workbook.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "render/document.h"
#include "render/xlsx_chart.h"
#include "render/xlsx_library.h"
#include "render/xlsx_styles.h"

namespace chibo::render {

class SheetWriter {
public:
    // The sheet stands in the workbook under that name.
    SheetWriter(lxw_workbook* workbook, lxw_worksheet* sheet, std::string name, Styles& styles)
        : place_{workbook, sheet, std::move(name)}, styles_(styles) {}

    // Afterwards the sheet has its widths, its rows, its rules and charts. Returns false where a sheet can't hold it
    // all.
    bool write(const Document& document);

    // How many cells were written.
    std::uint64_t cells() const { return cells_; }

    void operator()(const Title& title);
    void operator()(const Heading& heading);
    void operator()(const Paragraph& paragraph);
    void operator()(const Items& items);
    void operator()(const Table& table);
    void operator()(const Lines& lines);
    void operator()(const Verbatim& verbatim);
    void operator()(const Bars& bars);
    void operator()(const Heat& heat);

private:
    void head(const Table& table);
    void row(const Table& table, const std::vector<Cell>& cells, const std::vector<bool>& wrapped);
    void cell(lxw_col_t column, const Cell& cell, const Look& look);
    void text_row(const std::string& text, Part part, double room, double line_height);
    void across(lxw_col_t first, lxw_col_t last, const std::string& text, lxw_format* format);
    void chart(const Bars& bars, const ChartPlan& plan, lxw_row_t head_row);
    void end_row(double height = usual_height);
    void begin_section();
    void end_section();
    void page(const Document& document);
    void list(const Document& document, const Table& table);
    double width() const;
    double pixels() const;
    double pixels(std::size_t columns) const;

    // What the library says of cells that were written.
    void put(lxw_error error, std::uint64_t cells = 1);

    static constexpr double usual_height = 15;  // of a row, in points

    ChartPlace place_;
    Styles& styles_;
    std::vector<double> widths_;
    std::size_t reached_ = 1;  // columns that the last one of the table takes
    lxw_row_t row_ = 0;
    std::uint64_t cells_ = 0;
    bool fits_ = true;

    // Of pages on paper: where they break, so that no section is torn that one page can hold. Heights in points.
    double page_height_ = 0;
    double height_ = 0;  // since the page began
    lxw_row_t section_row_ = 0;
    double section_height_ = 0;  // of what stands on the page before the section
    std::vector<lxw_row_t> breaks_;
};

}  // namespace chibo::render
