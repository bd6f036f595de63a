#include "render/report_table.h"

#include <algorithm>

#include <fmt/format.h>

#include "finding/wordings/answers.h"
#include "finding/wordings/explanations.h"
#include "finding/wordings/reports.h"
#include "finding/wordings/terms.h"
#include "render/clauses.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;
using base::Wording;
using Row = std::vector<Cell>;

std::string say(const Wording& wording, Language language) { return std::string(base::in(language, wording)); }

class Maker {
public:
    Maker(const model::Report& report, const model::Board& board, Language language, std::size_t most)
        : report_(report), board_(board), language_(language), most_(most) {}

    Table table(By by) {
        switch (by) {
            case By::office: offices(); break;
            case By::member: members(); break;
            case By::month: months(); break;
            case By::area: areas(); break;
            case By::branch: branches(); break;
        }
        return std::move(table_);
    }

private:
    void text_column(const Wording& title) { table_.columns.push_back({say(title, language_), Align::left, 1}); }
    void number_column(const Wording& title) { table_.columns.push_back({say(title, language_), Align::right, 0}); }

    void state_columns() {
        for (const Wording& state : wordings::states) number_column(state);
    }
    void attended_columns() {
        number_column(wordings::attendances_column);
        number_column(wordings::meetings_column);
        number_column(wordings::branches_column);
    }
    void coverage_columns() {
        number_column(wordings::branches_column);
        number_column(wordings::this_year_column);
        number_column(wordings::three_years_column);
        number_column(wordings::five_years_column);
        number_column(wordings::never_column);
    }

    static void add(Row& row, std::int64_t number) { row.emplace_back(number); }
    static void add(Row& row, const model::StateCounts& states) {
        for (std::size_t i = 0; i < states.size(); ++i) {
            row.emplace_back(states.at(i), states.at(i) > 0 ? tone(model::all_states[i]) : Tone::plain);
        }
    }
    static void add(Row& row, const model::Attended& attended) {
        add(row, attended.attendances);
        add(row, attended.meetings);
        add(row, attended.branches);
    }
    static void add(Row& row, const model::Coverage& coverage) {
        add(row, coverage.branches);
        add(row, coverage.this_year);
        add(row, coverage.three_years);
        add(row, coverage.five_years);
        add(row, coverage.never);
    }

    // Of those who had something to meet.
    Share rate(const model::StateCounts& states) const {
        const std::int64_t all = sum(states) - states.at(static_cast<std::size_t>(model::State::exempt));
        const std::int64_t met = states.at(static_cast<std::size_t>(model::State::met));
        return {met, all, share(met, all, language_)};
    }

    static std::int64_t sum(const model::StateCounts& states) {
        std::int64_t all = 0;
        for (const std::int64_t count : states) all += count;
        return all;
    }

    void offices() {
        text_column(wordings::office_column);
        number_column(wordings::duties_column);
        state_columns();
        number_column(wordings::rate_column);
        model::StateCounts all{};
        const auto row = [&](std::string name, const model::StateCounts& states) {
            Row cells{Cell(std::move(name))};
            add(cells, sum(states));
            add(cells, states);
            cells.emplace_back(rate(states));
            table_.rows.push_back(std::move(cells));
        };
        for (const model::OfficeTally& tally : report_.offices) {
            row(office(tally), tally.states);
            for (std::size_t i = 0; i < all.size(); ++i) all.at(i) += tally.states.at(i);
        }
        if (report_.offices.size() > 1) row(say(wordings::all_row, language_), all);
    }

    // With its regulation where another one has an office of that name.
    std::string office(const model::OfficeTally& tally) const {
        const auto name = [&](const model::OfficeTally& each) {
            return office_name(board_.regulations[each.regulation].offices[each.office], language_);
        };
        const std::string own = name(tally);
        const auto bearers = std::count_if(report_.offices.begin(), report_.offices.end(),
                                           [&](const model::OfficeTally& other) { return name(other) == own; });
        return bearers == 1 ? own : fmt::format("{} ({})", own, board_.regulations[tally.regulation].number);
    }

    void members() {
        table_.searched = true;
        text_column(wordings::name_column);
        state_columns();
        number_column(wordings::required_column);
        number_column(wordings::attendances_column);
        number_column(wordings::branches_column);
        number_column(wordings::set_aside_column);
        for (const model::MemberTally& tally : report_.members) {
            Row cells{Cell(board_.members[tally.member].shown())};
            add(cells, tally.states);
            add(cells, tally.required);
            add(cells, tally.attended.attendances);
            add(cells, tally.attended.branches);
            add(cells, tally.set_aside);
            table_.rows.push_back(std::move(cells));
        }
    }

    void months() {
        text_column(wordings::month_column);
        attended_columns();
        for (const model::MonthTally& tally : report_.months) {
            Row cells{Cell(base::Date::of_month(tally.days))};
            add(cells, tally.attended);
            table_.rows.push_back(std::move(cells));
        }
    }

    void areas() {
        table_.searched = true;
        text_column(wordings::area_column);
        coverage_columns();
        number_column(wordings::attendances_column);
        for (const model::AreaTally& tally : report_.areas) {
            const std::string name = tally.area ? board_.areas[*tally.area].name : say(wordings::no_area, language_);
            // No-break spaces: the tree must not be wrapped away.
            std::string indent;
            for (std::int32_t i = 0; i < tally.depth; ++i) indent += "\u00A0\u00A0";
            Row cells{Cell(indent + name)};
            add(cells, tally.coverage);
            add(cells, tally.attended.attendances);
            table_.rows.push_back(std::move(cells));
        }
    }

    void branches() {
        table_.searched = true;
        text_column(wordings::branch_column);
        text_column(wordings::area_column);
        number_column(wordings::attendances_column);
        text_column(wordings::last_column);
        text_column(wordings::by_column);
        for (std::size_t i = 0; i < std::min(most_, report_.branches.size()); ++i) {
            const model::BranchTally& tally = report_.branches[i];
            const model::Branch& branch = board_.branches[tally.branch];
            std::vector<std::string> by;
            for (const model::Index member : tally.by) by.push_back(board_.members[member].shown());
            Row cells{Cell(branch.shown()), Cell(branch.area ? board_.areas[*branch.area].name : std::string())};
            add(cells, tally.attended.attendances);
            cells.push_back(tally.last ? Cell(*tally.last) : Cell());
            cells.emplace_back(fmt::format("{}", fmt::join(by, ", ")));
            table_.rows.push_back(std::move(cells));
        }
    }

    const model::Report& report_;
    const model::Board& board_;
    Language language_;
    std::size_t most_;
    Table table_;
};

}  // namespace

Table report_table(const model::Report& report, By by, const model::Board& board, Language language, std::size_t most) {
    return Maker(report, board, language, most).table(by);
}

std::string share(std::int64_t part, std::int64_t whole, Language language) {
    if (whole == 0) return "–";
    constexpr std::int64_t thousand = 1000;
    const std::int64_t tenths = (2 * thousand * part + whole) / (2 * whole);  // of a per cent
    return fmt::format("{}{}{} %", tenths / 10, language == Language::vi ? ',' : '.', tenths % 10);
}

}  // namespace chibo::render
