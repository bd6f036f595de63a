#include "render/report_document.h"

#include <algorithm>

#include <fmt/format.h>

#include "finding/wordings/answers.h"
#include "finding/wordings/explanations.h"
#include "finding/wordings/reports.h"
#include "finding/wordings/workbooks.h"
#include "render/as_of.h"
#include "render/derivation.h"
#include "render/report_charts.h"
#include "render/report_lists.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;
using base::Wording;
using finding::Count;
using finding::message;

class Writer {
public:
    Writer(const model::Report& report, const model::Board& board, Language language)
        : report_(report), board_(board), language_(language) {}

    void head() {
        document_.add(Title{report_title(report_, language_)});
        Paragraph when{{board_.name, as_of_sentence(report_.audit.scope, language_)}};
        for (auto& sentence : known_by_sentence(report_.audit.scope, language_)) {
            when.sentences.push_back(std::move(sentence));
        }
        document_.add(std::move(when));
    }

    void bound() {
        const model::Summary& sum = report_.audit.summary;
        document_.add(Paragraph{{message(wordings::duty_totals,
                                         {{"members", Count{sum.members}},
                                          {"groups", Count{sum.groups}},
                                          {"duties", Count{static_cast<std::int64_t>(report_.audit.duties.size())}},
                                          {"met", Count{sum.met}},
                                          {"short", Count{sum.short_}},
                                          {"behind", Count{sum.behind}},
                                          {"pending", Count{sum.pending}},
                                          {"exempt", Count{sum.exempt}}},
                                         language_)}});
    }

    void part(By by) {
        switch (by) {
            case By::office: return section(heading(by), office_bars(report_, board_, language_));
            case By::month: return section(heading(by), month_bars(report_, board_, language_));
            case By::member:
            case By::area:
            case By::branch: return section(heading(by), report_table(report_, by, board_, language_));
        }
    }

    // Which areas are meant matters only where some are told of.
    void areas_sentence() {
        const bool now = report_.areas_of == model::AreasOf::now;
        document_.add(Paragraph{{message(now ? wordings::areas_now_line : wordings::areas_then_line,
                                         {{"day", report_.areas_day}}, language_)}});
    }

    void area_coverage() {
        if (!areas_given()) return;
        areas_sentence();
        document_.add(coverage_bars(report_, board_, language_));
    }

    void area_months() {
        if (!areas_given()) return;
        const base::Years years = report_.audit.scope.years;
        section(years.first == years.last ? wordings::area_months_heading : wordings::area_years_heading,
                render::area_months(report_, board_, language_));
    }

    void coverage() {
        const model::Coverage& all = report_.coverage;
        const auto part = [&](std::int64_t n) { return share(n, all.branches, language_); };
        say(wordings::coverage_heading, wordings::coverage_line,
            {{"branches", Count{all.branches}},
             {"year", fmt::format("{}", report_.audit.scope.years.last)},
             {"this_year", Count{all.this_year}},
             {"this_year_share", part(all.this_year)},
             {"three_years", Count{all.three_years}},
             {"three_years_share", part(all.three_years)},
             {"five_years", Count{all.five_years}},
             {"five_years_share", part(all.five_years)},
             {"never", Count{all.never}},
             {"never_share", part(all.never)}});
    }

    void attended() {
        say(wordings::attended_heading, wordings::attended_line,
            {{"attendances", Count{report_.attended.attendances}},
             {"meetings", Count{report_.attended.meetings}},
             {"branches", Count{report_.attended.branches}}});
    }

    void meetings() {
        const model::Meetings& all = report_.meetings;
        Items items;
        items.items.push_back(
            {message(
                 wordings::grades_line,
                 {{"visits", Count{all.visits}}, {"grades", counts(all.grades)}, {"without", Count{all.without_grade}}},
                 language_),
             {}});
        if (all.with_turnout > 0) {
            items.items.push_back({message(wordings::turnout_line,
                                           {{"present", Count{all.present}},
                                            {"eligible", Count{all.eligible}},
                                            {"share", share(all.present, all.eligible, language_)},
                                            {"visits", Count{all.with_turnout}}},
                                           language_),
                                   {}});
        }
        for (const model::TurnoutTally& tally : all.turnout) {
            items.items.push_back({message(wordings::turnout_mark_line,
                                           {{"mark", fmt::format("{}", tally.mark)},
                                            {"reached", Count{tally.reached}},
                                            {"told", Count{tally.told}},
                                            {"share", share(tally.reached, tally.told, language_)}},
                                           language_),
                                   {}});
        }
        if (all.with_minutes > 0) {
            const std::int64_t average = (2 * all.minutes + all.with_minutes) / (2 * all.with_minutes);
            items.items.push_back(
                {message(wordings::minutes_line, {{"average", Count{average}}, {"visits", Count{all.with_minutes}}},
                         language_),
                 {}});
        }
        items.items.push_back({message(wordings::topics_line,
                                       {{"topics", counts(all.topics)}, {"other", Count{all.other_topics}}}, language_),
                               {}});
        section(wordings::meetings_heading, std::move(items));
    }

    void difficulties() {
        const model::Difficulties& all = report_.difficulties;
        Items items;
        items.items.push_back({message(wordings::difficulties_line,
                                       {{"raised", Count{all.raised}},
                                        {"resolved", Count{all.resolved}},
                                        {"escalated", Count{all.escalated}},
                                        {"open", Count{all.open}}},
                                       language_),
                               {}});
        items.items.push_back({message(wordings::overdue_line, {{"overdue", Count{all.overdue}}}, language_), {}});
        section(wordings::difficulties_heading, std::move(items));
    }

    void papers() {
        Items items;
        items.items.push_back(
            {message(wordings::reviews_line,
                     {{"reviews", Count{report_.reviews}}, {"conclusions", Count{report_.conclusions}}}, language_),
             {}});
        const model::PlanTally& plan = report_.plan;
        if (plan.planned + plan.cancelled > 0) {
            items.items.push_back({message(wordings::plan_line,
                                           {{"planned", Count{plan.planned}},
                                            {"cancelled", Count{plan.cancelled}},
                                            {"made", Count{plan.made}},
                                            {"missed", Count{plan.missed}},
                                            {"to_come", Count{plan.to_come}}},
                                           language_),
                                   {}});
        }
        section(wordings::papers_heading, std::move(items));
    }

    void duties() { section(wordings::members_heading, duty_list(report_, board_, language_)); }

    void findings() {
        if (report_.findings.empty()) {
            return section(wordings::findings_heading,
                           Paragraph{{std::string(base::in(language_, wordings::no_findings))}});
        }
        Table table;
        table.columns = {{std::string(base::in(language_, wordings::code_column)), Align::left, 0},
                         {std::string(base::in(language_, wordings::severity_column)), Align::left, 0},
                         {std::string(base::in(language_, wordings::count_column)), Align::right, 0},
                         {std::string(base::in(language_, wordings::meaning_column)), Align::left, 1}};
        for (const auto& [code, count] : report_.findings) {
            const finding::Severity severity = finding::severity(code);
            const auto& level = wordings::severities.at(static_cast<std::size_t>(severity));
            table.rows.push_back({Cell(std::string(finding::name(code)), tone(severity)),
                                  Cell(std::string(base::in(language_, level))), Cell(count),
                                  Cell(code_title(code, language_))});
        }
        section(wordings::findings_heading, std::move(table));
    }

    Document take() { return std::move(document_); }

private:
    // Whether some branch has an area at all.
    bool areas_given() const {
        return std::any_of(report_.areas.begin(), report_.areas.end(),
                           [](const model::AreaTally& tally) { return tally.area.has_value(); });
    }

    static const Wording& heading(By by) {
        switch (by) {
            case By::office: return wordings::offices_heading;
            case By::member: return wordings::members_heading;
            case By::month: return wordings::months_heading;
            case By::area: return wordings::areas_heading;
            case By::branch: return wordings::branches_heading;
        }
        return wordings::offices_heading;
    }

    void section(const Wording& title, Block block) {
        document_.add(Heading{std::string(base::in(language_, title))});
        document_.add(std::move(block));
    }

    void say(const Wording& title, const Wording& line, const finding::Arguments& arguments) {
        section(title, Paragraph{{message(line, arguments, language_)}});
    }

    std::string counts(const std::vector<model::NamedCount>& all) const {
        std::string parts;
        for (const model::NamedCount& each : all) {
            parts +=
                message(wordings::grade_part,
                        {{"name", finding::Term{each.name, each.name_en}}, {"count", Count{each.count}}}, language_);
        }
        return parts;
    }

    const model::Report& report_;
    const model::Board& board_;
    Language language_;
    Document document_;
};

}  // namespace

std::string report_title(const model::Report& report, Language language) {
    const base::Years years = report.audit.scope.years;
    const Wording& asked = years.first == years.last ? wordings::one_year : wordings::several_years;
    const finding::Clause named{asked,
                                {{"first", fmt::format("{}", years.first)}, {"last", fmt::format("{}", years.last)}}};
    return message(wordings::report_title, {{"years", named}}, language);
}

Document report_document(const model::Report& report, const model::Board& board, Language language, Extent extent) {
    Writer writer(report, board, language);
    writer.head();
    writer.bound();
    writer.part(By::office);
    writer.attended();
    writer.part(By::month);
    writer.area_months();
    writer.coverage();
    writer.area_coverage();
    writer.meetings();
    writer.difficulties();
    writer.papers();
    if (extent == Extent::with_members) writer.duties();
    writer.findings();
    return writer.take();
}

Document report_document(const model::Report& report, By by, const model::Board& board, Language language) {
    Writer writer(report, board, language);
    writer.head();
    if (by == By::area || by == By::branch) writer.coverage();
    if (by == By::area) writer.area_coverage();
    writer.part(by);
    if (by == By::area) writer.area_months();
    return writer.take();
}

}  // namespace chibo::render
