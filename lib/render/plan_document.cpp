#include "render/plan_document.h"

#include <fmt/format.h>

#include "finding/wordings/planning.h"
#include "finding/wordings/terms.h"
#include "render/plan_table.h"
#include "render/plan_words.h"
#include "render/report_table.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;
using base::Wording;
using finding::Count;
using finding::message;

// So many limits, branches or dates of a conflict are listed; the rest is counted.
constexpr std::size_t most_listed = 10;

class Writer {
public:
    Writer(const model::Proposal& proposal, const model::Board& board, Language language)
        : proposal_(proposal), board_(board), language_(language) {}

    void head() {
        const model::PlanWishes& wishes = proposal_.wishes;
        document_.add(Title{say(wordings::plan_title, {{"year", fmt::format("{}", wishes.year)}})});
        const auto weekday = static_cast<std::size_t>(base::weekday(wishes.today));
        Paragraph head{{board_.name}};
        head.sentences.push_back(
            say(wordings::plan_from, {{"weekday", wordings::weekdays.at(weekday)}, {"day", wishes.today}}));
        head.sentences.push_back(
            say(wordings::plan_wishes, {{"spread", wordings::spread_words.at(static_cast<std::size_t>(wishes.spread))},
                                        {"areas", wordings::area_words.at(static_cast<std::size_t>(wishes.areas))},
                                        {"per_branch", Count{wishes.per_branch}}}));
        document_.add(std::move(head));
        document_.add(Paragraph{sums()});
    }

    void visits() {
        if (proposal_.visits.empty() && proposal_.unplaced.empty()) {
            return document_.add(Paragraph{{say(wordings::plan_nothing)}});
        }
        document_.add(Heading{say(wordings::load_heading)});
        document_.add(load_table(proposal_, language_));
        for (std::size_t month = 0; month < proposal_.totals.months.size(); ++month) {
            if (proposal_.totals.months.at(month) == 0) continue;
            const auto whole =
                base::Date::of_month(base::month_span(proposal_.wishes.year, static_cast<int>(month) + 1));
            document_.add(
                Heading{say(wordings::month_heading,
                            {{"month", base::spoken(whole)}, {"visits", Count{proposal_.totals.months.at(month)}}})});
            document_.add(month_table(proposal_, month, board_, language_));
        }
    }

    void changes() {
        Table table = change_table(proposal_, board_, language_);
        if (!table.rows.empty()) document_.add(std::move(table));
    }

    void conflicts() {
        if (proposal_.unplaced.empty()) return;
        Items unplaced;
        for (const model::Unplaced& each : proposal_.unplaced) {
            unplaced.items.push_back({say(wordings::unplaced_line, {{"member", board_.members[each.member].shown()},
                                                                    {"period", each.period},
                                                                    {"missing", Count{each.missing}}}),
                                      {}});
        }
        section(wordings::unplaced_heading, std::move(unplaced));
        Items whys;
        for (const model::Conflict& conflict : proposal_.conflicts) whys.items.push_back(item(conflict));
        section(wordings::conflict_heading, std::move(whys));
        Items remedies;
        for (const model::Remedy& remedy : proposal_.remedies) {
            remedies.items.push_back({remedy_sentence(remedy, proposal_.wishes, language_), {}});
        }
        const base::Wording& places = remedies.items.empty() ? wordings::remedy_places : wordings::or_remedy_places;
        remedies.items.push_back({say(places, {{"missing", Count{proposal_.totals.unplaced}}}), {}});
        section(wordings::remedies_heading, std::move(remedies));
    }

    void add(Block block) { document_.add(std::move(block)); }
    Document take() { return std::move(document_); }

private:
    std::string say(const Wording& wording, const finding::Arguments& arguments = {}) const {
        return message(wording, arguments, language_);
    }

    void section(const Wording& title, Block block) {
        document_.add(Heading{say(title)});
        document_.add(std::move(block));
    }

    std::vector<std::string> sums() const {
        const model::PlanTotals& totals = proposal_.totals;
        std::int64_t fixed = 0, fresh = 0;
        for (const model::ProposedVisit& visit : proposal_.visits) {
            fixed += visit.change == model::Change::fixed ? 1 : 0;
            fresh += visit.change == model::Change::fresh ? 1 : 0;
        }
        const bool best = totals.points == totals.bound;
        const finding::Clause proof{best ? wordings::proof_best : wordings::proof_gap,
                                    {{"bound", Count{totals.bound}}, {"gap", Count{totals.points - totals.bound}}}};
        std::vector<std::string> all{say(wordings::plan_totals, {{"placed", Count{totals.placed}},
                                                                 {"fixed", Count{fixed}},
                                                                 {"unplaced", Count{totals.unplaced}},
                                                                 {"points", Count{totals.points}},
                                                                 {"proof", proof}})};
        if (!totals.level) all.push_back(say(wordings::not_proven_level));
        if (proposal_.had_earlier) {
            all.push_back(
                say(wordings::plan_changes, {{"kept", Count{totals.kept}},
                                             {"moved", Count{totals.moved}},
                                             {"fresh", Count{fresh}},
                                             {"dropped", Count{static_cast<std::int64_t>(proposal_.dropped.size())}}}));
        }
        const model::PlanCoverage& cover = proposal_.coverage;
        all.push_back(say(wordings::plan_coverage, {{"before", Count{cover.before}},
                                                    {"branches", Count{cover.branches}},
                                                    {"before_share", share(cover.before, cover.branches, language_)},
                                                    {"after", Count{cover.after}},
                                                    {"after_share", share(cover.after, cover.branches, language_)},
                                                    {"first_time", Count{cover.first_time}}}));
        return all;
    }

    // The first of many, and how many more there are.
    std::string listed(const std::vector<std::string>& all) const {
        std::vector<std::string> shown(all.begin(),
                                       all.begin() + static_cast<std::ptrdiff_t>(std::min(most_listed, all.size())));
        if (all.size() > most_listed) {
            shown.push_back(
                say(wordings::more_items, {{"rest", Count{static_cast<std::int64_t>(all.size() - most_listed)}}}));
        }
        return fmt::format("{}", fmt::join(shown, ", "));
    }

    Item item(const model::Conflict& conflict) const {
        Item item{conflict_sentence(conflict, board_, language_), {}};
        const bool in_areas = proposal_.wishes.areas == model::AreaWish::only;
        if (conflict.branches.empty()) {
            item.parts.push_back(say(in_areas ? wordings::conflict_nowhere_in_areas : wordings::conflict_nowhere));
        }
        for (std::size_t i = 0; i < conflict.limits.size(); ++i) {
            if (i == most_listed) {
                item.parts.push_back(
                    say(wordings::more_items,
                        {{"rest", Count{static_cast<std::int64_t>(conflict.limits.size() - most_listed)}}}));
                break;
            }
            item.parts.push_back(limit_sentence(conflict.limits[i], board_, language_));
        }
        std::vector<std::string> branches, dates;
        for (const model::Index branch : conflict.branches) branches.push_back(board_.branches[branch].shown());
        for (const base::Date& date : conflict.dates) dates.push_back(base::spoken(date));
        if (!branches.empty()) {
            item.parts.push_back(say(wordings::conflict_branches, {{"branches", listed(branches)}}));
            item.parts.push_back(say(wordings::conflict_dates, {{"dates", listed(dates)}}));
        }
        return item;
    }

    const model::Proposal& proposal_;
    const model::Board& board_;
    Language language_;
    Document document_;
};

}  // namespace

Document plan_document(const model::Proposal& proposal, const model::Board& board, Language language) {
    Writer writer(proposal, board, language);
    writer.head();
    writer.visits();
    writer.conflicts();
    return writer.take();
}

Document plan_changes_document(const model::Proposal& proposal, const model::Board& board,
                               const finding::Clause& outcome, Language language) {
    Writer writer(proposal, board, language);
    writer.add(Paragraph{{message(outcome, language)}});
    writer.head();
    writer.changes();
    writer.conflicts();
    return writer.take();
}

Document plan_check_document(const model::CheckedPlan& checked, const model::Board& board, Language language) {
    Document document;
    document.add(Title{message(wordings::check_title, {{"year", fmt::format("{}", checked.wishes.year)}}, language)});
    document.add(Paragraph{{message(checked.breaches.empty() ? wordings::check_holds : wordings::check_breaks,
                                    {{"breaches", Count{static_cast<std::int64_t>(checked.breaches.size())}},
                                     {"planned", Count{checked.planned}},
                                     {"fixed", Count{checked.fixed}},
                                     {"points", Count{checked.points}},
                                     {"unplaced", Count{checked.unplaced}}},
                                    language)}});
    if (checked.breaches.empty()) return document;
    Lines lines;
    for (const model::Breach& breach : checked.breaches) {
        const finding::Where& where = breach.visit->where;
        const std::string line =
            message(wordings::breach_line, {{"id", breach.visit->id}, {"why", breach.why}}, language);
        lines.lines.push_back(
            {{fmt::format("{}:{}:{}: {} [{}]", board.files[where.file], where.line, where.column, line, breach.rule)}});
    }
    document.add(std::move(lines));
    return document;
}

}  // namespace chibo::render
