#include "render/sheet_document.h"

#include <fmt/format.h>

#include "finding/wordings/explanations.h"
#include "finding/wordings/sheets.h"
#include "model/basis.h"
#include "render/as_of.h"
#include "render/derivation.h"
#include "render/explanation_parts.h"
#include "render/sheet_parts.h"
#include "render/visit_items.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;
using finding::Count;
using finding::message;

class Writer {
public:
    Writer(const model::Board& board, Language language) : board_(board), language_(language) {}

    void head(const base::Wording& title, const std::string& whom, const model::Scope& scope) {
        const bool one = scope.years.first == scope.years.last;
        const finding::Arguments both{{"first", fmt::format("{}", scope.years.first)},
                                      {"last", fmt::format("{}", scope.years.last)}};
        const finding::Clause years{one ? wordings::one_year : wordings::several_years, both};
        document_.add(Title{message(title, {{"whom", whom}, {"years", years}}, language_)});
        Paragraph when{{board_.name, as_of_sentence(scope, language_)}};
        for (auto& sentence : known_by_sentence(scope, language_)) when.sentences.push_back(std::move(sentence));
        document_.add(std::move(when));
    }

    void section(const base::Wording& heading, Block block) {
        document_.add(Heading{say(heading)});
        document_.add(std::move(block));
    }

    void sentence(const base::Wording& wording) { document_.add(Paragraph{{say(wording)}}); }

    // The leaves in the years asked for: what is required rests on them.
    void leaves(const model::MemberSheet& sheet) {
        Items items;
        for (const model::Leave& leave : board_.members[sheet.explanation.member].leave) {
            if (!leave.days.overlaps(sheet.explanation.audit.scope.days())) continue;
            items.items.push_back({message(model::leave_clause(leave), language_), {}});
        }
        if (!items.items.empty()) section(wordings::leave_heading, std::move(items));
    }

    void visits(const model::MemberSheet& sheet) {
        Items items;
        for (std::size_t i = 0; i < sheet.visits.size(); ++i) {
            const std::string what = fate(sheet.explanation.visits[i], sheet.explanation, board_, language_);
            items.items.push_back(visit_item(sheet.visits[i], board_, language_, sheet.explanation.member, what));
        }
        visits(wordings::visits_heading, std::move(items));
    }

    void visits(const base::Wording& heading, const std::vector<model::SheetVisit>& told) {
        Items items;
        for (const model::SheetVisit& visit : told) items.items.push_back(visit_item(visit, board_, language_));
        visits(heading, std::move(items));
    }

    void branch(const model::BranchSheet& sheet) {
        Items items = branch_facts(board_.branches[sheet.branch], board_, sheet.scope.seen, language_);
        items.items.push_back({earlier(sheet), {}});
        section(wordings::branch_heading, std::move(items));
    }

    Document take() { return std::move(document_); }

private:
    std::string say(const base::Wording& wording) const { return std::string(base::in(language_, wording)); }

    void visits(const base::Wording& heading, Items items) {
        if (items.items.empty()) section(heading, Paragraph{{say(wordings::no_visits)}});
        else section(heading, std::move(items));
    }

    std::string earlier(const model::BranchSheet& sheet) const {
        if (sheet.last_earlier.empty()) return say(wordings::branch_never);
        return message(wordings::branch_earlier,
                       {{"visits", Count{sheet.earlier}},
                        {"date", board_.journal.visits[sheet.last_earlier.back()].date},
                        {"members", attenders(sheet.last_earlier, board_)}},
                       language_);
    }

    const model::Board& board_;
    Language language_;
    Document document_;
};

}  // namespace

Document member_sheet_document(const model::MemberSheet& sheet, const model::Board& board, Language language) {
    const model::Explanation& explanation = sheet.explanation;
    const model::Member& member = board.members[explanation.member];
    Writer writer(board, language);
    writer.head(wordings::member_sheet_title, fmt::format("{} ({})", member.name, member.id), explanation.audit.scope);
    writer.sentence(wordings::evidence_line);
    writer.section(wordings::offices_title, offices(member, board, language));
    writer.leaves(sheet);
    if (explanation.audit.duties.empty()) {
        writer.sentence(wordings::not_bound);
    } else {
        writer.section(wordings::regulation_title, regulations(explanation, board, language));
        writer.section(wordings::requirement_title, requirements(explanation, board, language));
        writer.section(wordings::conclusion_title, outcomes(explanation, board, language));
    }
    writer.visits(sheet);
    if (reviews_matter(explanation, board)) {
        writer.section(wordings::reviews_title, reviews(explanation, board, language));
    }
    writer.section(wordings::conclusions_heading, conclusions(sheet.conclusions, board, language));
    return writer.take();
}

Document branch_sheet_document(const model::BranchSheet& sheet, const model::Board& board, Language language) {
    Writer writer(board, language);
    writer.head(wordings::branch_sheet_title, board.branches[sheet.branch].shown(), sheet.scope);
    writer.branch(sheet);
    writer.visits(wordings::visits_heading, sheet.visits);
    if (!sheet.open_earlier.empty()) writer.visits(wordings::open_heading, sheet.open_earlier);
    return writer.take();
}

}  // namespace chibo::render
