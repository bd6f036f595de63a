// A workbook as an Office Open XML file (xlsx), for spreadsheets.
#pragma once

#include <optional>
#include <string>

#include "base/date.h"
#include "base/wording.h"
#include "finding/message.h"
#include "render/document.h"

namespace chibo::render {

// What the file says of itself. No clock is asked: the same workbook gives the same bytes.
struct Properties {
    std::string title;
    std::string author;
    base::Day created;
    base::Language language = base::Language::vi;
};

// Writes the file at the path, over what may be there. A document that is a list (one table, and nothing after it) gets
// a frozen head and a filter; of others the blocks stand one below the other, with charts that the spreadsheet draws.
// Texts stay texts, whatever they begin with. What the library puts aside while it works lies in the temporary folder,
// without a name. Returns nothing where the file was read back whole; else why not, and what lies at the path is to be
// thrown away.
std::optional<finding::Clause> write_xlsx(const Workbook& workbook, const Properties& properties,
                                          const std::string& path, const std::string& temporary_folder);

}  // namespace chibo::render
