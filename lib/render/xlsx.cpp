#include "render/xlsx.h"

#include <cerrno>
#include <cstdint>
#include <memory>
#include <vector>

#include "finding/reason.h"
#include "finding/wordings/workbooks.h"
#include "render/xlsx_library.h"
#include "render/xlsx_sheet.h"
#include "render/xlsx_styles.h"
#include "render/xlsx_text.h"
#include "render/xlsx_whole.h"
#include "render/xlsx_widths.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using Failure = std::optional<finding::Clause>;

struct Free {
    void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
};
using Book = std::unique_ptr<lxw_workbook, Free>;

void describe(lxw_workbook* workbook, const Properties& properties) {
    constexpr std::int64_t noon = 43'200;  // seconds; nought, which begins 1970, would stand for the clock
    constexpr std::int64_t day = 86'400;
    std::string title = cell_text(properties.title);
    std::string author = cell_text(properties.author);
    lxw_doc_properties known{};
    known.title = title.data();
    known.author = author.data();
    known.created = properties.created.number * day + noon;
    workbook_set_properties(workbook, &known);
}

// A4, the broad side up; on each page the title, and how many pages there are.
void set_up_page(lxw_worksheet* sheet, const std::string& name, const Properties& properties) {
    constexpr std::uint8_t a4 = 9;
    constexpr double side = 0.5;  // inches
    constexpr double above = 0.75;
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, a4);
    worksheet_set_margins(sheet, side, side, above, above);
    const std::string face = std::string("&\"") + font + ",Regular\"&9 ";
    const std::string head = "&L" + face + page_text(properties.title) + "&R" + face + page_text(name);
    const std::string pages = finding::message(
        wordings::page_of_pages, {{"page", std::string("&P")}, {"pages", std::string("&N")}}, properties.language);
    worksheet_set_header(sheet, head.c_str());
    worksheet_set_footer(sheet, ("&L" + face + page_text(properties.author) + "&R" + face + pages).c_str());
    worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
}

// A workbook of that many cells is kept row by row in a temporary file: measured on 2.3 million cells, that takes half
// the memory and three quarters of the time. Smaller ones are kept whole, so that charts carry their numbers with them,
// for programs that only show a file.
bool is_large(const Workbook& workbook) {
    constexpr std::size_t large = 1'000'000;
    std::size_t cells = 0;
    for (const Sheet& sheet : workbook) {
        for (const Table* const table : tables_of(sheet.document)) cells += table->rows.size() * table->columns.size();
    }
    return cells > large;
}

Failure closed(Book book, std::uint64_t cells, const std::string& path, const std::string& folder) {
    errno = 0;
    const lxw_error error = workbook_close(book.release());
    const int why = errno;
    if (error == LXW_NO_ERROR && is_whole(path, cells)) return std::nullopt;
    const bool told = error == LXW_ERROR_CREATING_XLSX_FILE || error == LXW_ERROR_ZIP_FILE_OPERATION;
    if (told && why != 0) return finding::Clause{finding::reason(why), {}};
    return finding::Clause{wordings::temporary_lost, {{"folder", folder}}};
}

}  // namespace

Failure write_xlsx(const Workbook& workbook, const Properties& properties, const std::string& path,
                   const std::string& temporary_folder) {
    if (!load_xlsx_library())
        return finding::Clause{wordings::no_xlsx_library, {{"library", std::string(xlsx_library_name)}}};
    std::string folder = temporary_folder;
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    options.constant_memory = is_large(workbook) ? LXW_TRUE : LXW_FALSE;
    Book book(workbook_new_opt(path.c_str(), &options));
    if (!book) return finding::Clause{finding::reason(ENOMEM), {}};
    describe(book.get(), properties);
    Styles styles(book.get());
    const std::vector<std::string> names = sheet_names(workbook);
    std::uint64_t cells = 0;
    for (std::size_t i = 0; i < workbook.size(); ++i) {
        lxw_worksheet* const sheet = workbook_add_worksheet(book.get(), names[i].c_str());
        if (!sheet) return finding::Clause{wordings::temporary_lost, {{"folder", folder}}};
        SheetWriter writer(book.get(), sheet, names[i], styles);
        if (!writer.write(workbook[i].document))
            return finding::Clause{wordings::sheet_too_large, {{"sheet", names[i]}}};
        set_up_page(sheet, names[i], properties);
        cells += writer.cells();
    }
    return closed(std::move(book), cells, path, folder);
}

}  // namespace chibo::render
