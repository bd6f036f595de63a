// A row for each member at each visit.
#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "finding/wordings/answers.h"
#include "finding/wordings/explanations.h"
#include "finding/wordings/reports.h"
#include "finding/wordings/workbooks.h"
#include "render/clauses.h"
#include "render/list_parts.h"
#include "render/report_lists.h"
#include "render/report_table.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;
using base::Wording;
using model::Index;

std::string say(const Wording& wording, Language language) { return std::string(base::in(language, wording)); }

std::vector<Column> columns(Language language) {
    std::vector<Column> all;
    all.push_back(number_column(wordings::date_column, language));
    for (const Wording* title :
         {&wordings::entry_column, &wordings::branch_column, &wordings::branch_id_column, &wordings::area_column,
          &wordings::within_column, &wordings::name_column, &wordings::member_id_column, &wordings::session_column})
        all.push_back(text_column(*title, language));
    for (const Wording* title :
         {&wordings::minutes_column, &wordings::present_column, &wordings::eligible_column, &wordings::turnout_column})
        all.push_back(number_column(*title, language));
    all.push_back(text_column(wordings::grade_column, language));
    all.push_back(number_column(wordings::score_column, language));
    all.push_back(text_column(wordings::informed_column, language));
    all.push_back(text_column(wordings::guidance_column, language));
    all.push_back(number_column(wordings::difficulties_column, language));
    all.push_back(text_column(wordings::counts_column, language));
    all.push_back(text_column(wordings::reason_column, language));
    return all;
}

class Lister {
public:
    Lister(const model::Report& report, const model::Board& board, Language language)
        : report_(report), board_(board), language_(language) {
        for (const model::Duty& duty : report.audit.duties) {
            for (const Index visit : duty.visits) regulation_[{visit, duty.member}] = duty.binding.regulation;
        }
    }

    Table list() {
        table_.columns = columns(language_);
        table_.searched = true;
        const auto counted = attended();
        auto at = counted.begin();
        for (const model::SetAside& each : report_.audit.attendance.set_aside) {
            const Attender aside{each.visit, each.place};
            for (; at != counted.end() && *at < aside; ++at) row(at->first, at->second, nullptr);
            set_aside(each);
        }
        for (; at != counted.end(); ++at) row(at->first, at->second, nullptr);
        return std::move(table_);
    }

private:
    using Attender = std::pair<Index, std::uint32_t>;  // a visit, and a place in its list of members

    // Those for whom a visit counts, in the order of the journal.
    std::vector<Attender> attended() const {
        const model::Attendance& attendance = report_.audit.attendance;
        std::vector<Attender> all;
        for (Index member = 0; member < board_.members.size(); ++member) {
            for (const model::Counted& counted : attendance.of(member)) {
                all.emplace_back(counted.visit, board_.journal.visits[counted.visit].place_of(member));
            }
        }
        std::sort(all.begin(), all.end());
        return all;
    }

    void set_aside(const model::SetAside& aside) {
        const model::Visit& visit = board_.journal.visits[aside.visit];
        if (aside.reason != model::Aside::unknown_branch) return row(aside.visit, aside.place, &aside);
        for (std::uint32_t place = 0; place < visit.members.size(); ++place) row(aside.visit, place, &aside);
    }

    void row(Index index, std::uint32_t place, const model::SetAside* aside) {
        const model::Visit& visit = board_.journal.visits[index];
        std::vector<Cell> cells{Cell(visit.date), Cell(base::text(visit.id))};
        add_branch(cells, visit);
        const model::Reference& member = visit.members[place];
        cells.emplace_back(member.index() ? board_.members[*member.index()].name : std::string());
        cells.emplace_back(board_.id_of_member(member));
        add_meeting(cells, visit);
        add_quality(cells, index);
        cells.emplace_back(fmt::format("{}", fmt::join(topics(visit), "; ")));
        cells.emplace_back(fmt::format("{}", fmt::join(visit.meeting().guidance, "; ")));
        cells.emplace_back(static_cast<std::int64_t>(visit.meeting().difficulties.size()));
        cells.emplace_back(say(aside ? wordings::does_not_count : wordings::does_count, language_),
                           aside ? Tone::doubtful : Tone::plain);
        cells.emplace_back(aside ? why(*aside, visit) : std::string());
        table_.rows.push_back(std::move(cells));
    }

    void add_branch(std::vector<Cell>& cells, const model::Visit& visit) const {
        const bool now = report_.areas_of == model::AreasOf::now;
        const base::Day day = now ? report_.areas_day : visit.date.first();
        const model::Reference& branch = visit.branch;
        AreaCells areas;
        if (branch.index()) areas = areas_of(board_, board_.branches[*branch.index()], day);
        cells.emplace_back(branch.index() ? board_.branches[*branch.index()].name : std::string());
        cells.emplace_back(board_.id_of_branch(branch));
        cells.emplace_back(std::move(areas.area));
        cells.emplace_back(std::move(areas.within));
    }

    void add_meeting(std::vector<Cell>& cells, const model::Visit& visit) const {
        const bool thematic = visit.meeting().session == model::Session::thematic;
        cells.push_back(visit.meeting().session
                            ? Cell(say(thematic ? wordings::thematic_session : wordings::regular_session, language_))
                            : Cell());
        cells.push_back(visit.meeting().minutes ? Cell(std::int64_t{*visit.meeting().minutes}) : Cell());
        if (!visit.meeting().turnout) return cells.resize(cells.size() + 3);
        const std::int64_t present = visit.meeting().turnout->present;
        const std::int64_t eligible = visit.meeting().turnout->eligible;
        cells.emplace_back(present);
        cells.emplace_back(eligible);
        cells.emplace_back(Share{present, eligible, share(present, eligible, language_)});
    }

    void add_quality(std::vector<Cell>& cells, Index visit) const {
        const auto& quality = board_.journal.visits[visit].quality;
        cells.emplace_back(quality ? grade(*quality, visit) : std::string());
        cells.push_back(quality && quality->score() ? Cell(std::int64_t{*quality->score()}) : Cell());
    }

    // The grade that is given, by the name that the regulation has for it that the visit counts for, else any; where
    // none is given, that of the score.
    std::string grade(const model::Quality& quality, Index visit) const {
        const model::Regulation* const regulation = regulation_of(visit);
        const std::string& given = board_.journal.grade(quality);
        if (given.empty()) {
            const model::Grade* const reached = regulation ? regulation->grade_of(*quality.score()) : nullptr;
            return reached ? reached->name : std::string();
        }
        const auto name_in = [&](const model::Regulation& one) {
            const auto at = std::find_if(one.grades.begin(), one.grades.end(),
                                         [&](const model::Grade& each) { return each.id == given; });
            return at == one.grades.end() ? std::string() : at->name;
        };
        std::string name = regulation ? name_in(*regulation) : std::string();
        for (const model::Regulation& each : board_.regulations) {
            if (name.empty()) name = name_in(each);
        }
        return name.empty() ? given : name;
    }

    const model::Regulation* regulation_of(Index visit) const {
        for (const model::Reference& member : board_.journal.visits[visit].members) {
            if (!member.index()) continue;
            const auto at = regulation_.find({visit, *member.index()});
            if (at != regulation_.end()) return &board_.regulations[at->second];
        }
        return nullptr;
    }

    // As the regulations name them; what is no topic of theirs as written.
    std::vector<std::string> topics(const model::Visit& visit) const {
        std::vector<std::string> names;
        for (const std::string& id : visit.meeting().informed) {
            names.push_back(id);
            for (const model::Regulation& regulation : board_.regulations) {
                for (const model::Named& topic : regulation.topics) {
                    if (topic.id == id) names.back() = office_name(topic, language_);
                }
            }
        }
        return names;
    }

    std::string why(const model::SetAside& aside, const model::Visit& visit) const {
        finding::Arguments arguments{
            {"branch", board_.id_of_branch(visit.branch)},
            {"first", aside.first ? base::text(board_.journal.visits[*aside.first].id) : std::string()},
            {"kind", visit.branch.index() ? board_.kind_of_branch(*visit.branch.index()) : std::string()}};
        return finding::message(wordings::aside.at(static_cast<std::size_t>(aside.reason)), arguments, language_);
    }

    const model::Report& report_;
    const model::Board& board_;
    Language language_;
    std::map<std::pair<Index, Index>, Index> regulation_;  // by visit and member: of the duty that it counts for
    Table table_;
};

}  // namespace

Table visit_list(const model::Report& report, const model::Board& board, Language language) {
    return Lister(report, board, language).list();
}

}  // namespace chibo::render
