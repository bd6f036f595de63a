#include "render/report_workbook.h"

#include "finding/wordings/workbooks.h"
#include "render/report_document.h"
#include "render/report_lists.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;
using base::Wording;

Sheet sheet(const Wording& name, Document document, Language language) {
    return {std::string(base::in(language, name)), std::move(document)};
}

Sheet sheet(const Wording& name, Table table, Language language) {
    Document document;
    document.add(std::move(table));
    return sheet(name, std::move(document), language);
}

const Wording& name_of(By by) {
    switch (by) {
        case By::office: return wordings::offices_sheet;
        case By::member: return wordings::members_sheet;
        case By::month: return wordings::months_sheet;
        case By::area: return wordings::areas_sheet;
        case By::branch: return wordings::branches_sheet;
    }
    return wordings::summary_sheet;
}

}  // namespace

Workbook report_workbook(const model::Report& report, const model::Board& board, Language language) {
    Workbook workbook;
    workbook.push_back(sheet(wordings::summary_sheet, report_document(report, board, language), language));
    workbook.push_back(sheet(wordings::members_sheet, duty_list(report, board, language), language));
    workbook.push_back(sheet(wordings::visits_sheet, visit_list(report, board, language), language));
    workbook.push_back(sheet(wordings::branches_sheet, branch_list(report, board, language), language));
    workbook.push_back(sheet(wordings::findings_sheet, finding_list(report, board, language), language));
    return workbook;
}

Workbook report_workbook(const model::Report& report, By by, const model::Board& board, Language language) {
    return {sheet(name_of(by), report_document(report, by, board, language), language)};
}

}  // namespace chibo::render
