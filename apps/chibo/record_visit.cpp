// `record visit` and `record amend`: a meeting attended, and the correction of one.
#include <algorithm>

#include <fmt/format.h>

#include "ask.h"
#include "base/ids.h"
#include "command_line.h"
#include "finding/wordings/record_help.h"
#include "finding/wordings/recording.h"
#include "record.h"
#include "typed.h"
#include "words.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;

struct VisitOptions {
    RecordOptions common;
    std::vector<std::string> words;  // DATE BRANCH MEMBER..., or the id of the visit to amend
    std::string date, branch;        // of an amendment
    std::vector<std::string> members;
    std::string session, minutes, present, eligible, score, grade, replaces;
    std::vector<std::string> informed, guidance, difficulties, guests;
};

std::vector<std::string> split_at_commas(const std::string& text) {
    std::vector<std::string> parts;
    for (std::string_view rest = text; !rest.empty();) {
        const auto comma = std::min(rest.find(','), rest.size());
        parts.push_back(trimmed(rest.substr(0, comma)));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return parts;
}

std::vector<model::Reference> members_named(const model::Board& board, const std::vector<std::string>& names) {
    std::vector<model::Reference> members;
    for (const std::string& name : names) {
        const model::Index member = member_named(board, name);
        const auto twice = [&](const model::Reference& other) { return other.index() == member; };
        if (std::any_of(members.begin(), members.end(), twice)) {
            throw Stop(wordings::member_twice, {{"member", board.members[member].shown()}});
        }
        members.emplace_back(member);
    }
    return members;
}

// An id, and where any regulation has grades one of theirs.
std::string grade_named(const model::Board& board, const std::string& grade) {
    std::vector<std::string_view> known;
    for (const model::Regulation& regulation : board.regulations) {
        for (const model::Grade& each : regulation.grades) {
            if (std::find(known.begin(), known.end(), each.id) == known.end()) known.push_back(each.id);
        }
    }
    if (!known.empty()) one_of(known, "--grade", grade);
    if (!base::is_id(grade)) throw Stop(wordings::bad_grade, {{"word", grade}});
    return grade;
}

// Puts in what was given; the rest stays as it is.
void describe(model::Meeting& meeting, const VisitOptions& options, base::Day today) {
    constexpr std::int32_t most = base::largest_whole;
    if (!options.session.empty()) meeting.session = meaning_of(model::sessions, "--session", options.session);
    if (const auto minutes = typed_number("--minutes", options.minutes, 0, most)) meeting.minutes = minutes;
    if (options.present.empty() != options.eligible.empty()) throw Stop(wordings::lone_turnout);
    if (!options.present.empty()) {
        meeting.turnout = {*typed_number("--present", options.present, 0, most),
                           *typed_number("--eligible", options.eligible, 0, most)};
    }
    if (!options.informed.empty()) meeting.informed = typed_texts("--informed", options.informed);
    if (!options.guidance.empty()) meeting.guidance = typed_texts("--guidance", options.guidance);
    if (!options.guests.empty()) meeting.guests = typed_texts("--guest", options.guests);
    if (!options.difficulties.empty()) meeting.difficulties.clear();
    for (const std::string& text : options.difficulties) meeting.difficulties.push_back(typed_difficulty(text, today));
}

void describe(model::Visit& visit, const VisitOptions& options, model::Board& board, base::Day today) {
    constexpr std::int32_t best = 100;
    describe(visit.edit_meeting(), options, today);
    if (!options.score.empty() || !options.grade.empty()) {
        model::Quality quality;
        if (visit.quality) quality = *visit.quality;
        if (const auto score = typed_number("--score", options.score, 0, best)) {
            quality = {*score, 0};  // a score given anew has no old grade beside it
        }
        if (!options.grade.empty()) {
            quality = {quality.score(), board.journal.grades.place_of(grade_named(board, options.grade))};
        }
        visit.quality = quality;
    }
    model::Remarks& remarks = visit.recorded.texts.edit().remarks;
    if (!options.common.note.empty()) remarks.note = typed_text("--note", options.common.note);
    if (!options.common.source.empty()) remarks.source = typed_text("--source", options.common.source);
}

Entry make_visit(VisitOptions& options, const Call& call, model::Board& board, base::Day today) {
    const auto missing = [&](const base::Wording& what) {
        return Stop(wordings::missing_word, {{"what", what}, {"command", std::string("visit")}});
    };
    model::Visit visit;
    visit.date =
        given_or_asked(word_at(options.words, 0), wordings::ask_date, call.language, missing(wordings::date_place),
                       [&](const std::string& text) { return typed_date(text, today); });
    visit.branch = model::Reference(
        given_or_asked(word_at(options.words, 1), wordings::ask_branch, call.language, missing(wordings::branch_place),
                       [&](const std::string& text) { return branch_named(board, text, visit.date.first()); }));
    constexpr std::size_t first_member = 2;
    if (options.words.size() > first_member) {
        visit.members = members_named(board, {options.words.begin() + first_member, options.words.end()});
    } else {
        std::string typed;
        visit.members =
            given_or_asked(typed, wordings::ask_members, call.language, missing(wordings::member_place),
                           [&](const std::string& text) { return members_named(board, split_at_commas(text)); });
        for (std::string& name : split_at_commas(typed)) options.words.push_back(std::move(name));
    }
    if (!options.replaces.empty()) visit.replaces = visit_named(board, options.replaces);
    describe(visit, options, board, today);
    return visit;
}

Entry amend_visit(VisitOptions& options, const Call& call, model::Board& board, base::Day today) {
    refuse_more(options.words, 1, "amend");
    const Stop missing(wordings::missing_word, {{"what", wordings::entry_place}, {"command", std::string("amend")}});
    const model::Index old = given_or_asked(word_at(options.words, 0), wordings::ask_entry, call.language, missing,
                                            [&](const std::string& text) { return visit_named(board, text); });
    model::Visit visit = board.journal.visits[old];
    visit.replaces = old;
    if (!options.date.empty()) visit.date = typed_date(options.date, today);
    if (!options.branch.empty())
        visit.branch = model::Reference(branch_named(board, options.branch, visit.date.first()));
    if (!options.members.empty()) visit.members = members_named(board, options.members);
    if (!options.common.by.empty()) visit.recorded.texts.edit().by = typed_text("--by", options.common.by);
    describe(visit, options, board, today);
    return visit;
}

void add_description(CommandLine& line, VisitOptions& options, const base::Wording& score) {
    line.value("--session", options.session, wordings::session_help, "regular|thematic");
    line.value("--minutes", options.minutes, wordings::minutes_help, "N");
    line.value("--present", options.present, wordings::present_help, "N");
    line.value("--eligible", options.eligible, wordings::eligible_help, "N");
    line.value("--score", options.score, score, "N");
    line.value("--grade", options.grade, wordings::grade_help, "GRADE");
    line.list("--informed", options.informed, wordings::informed_help, "TEXT");
    line.list("--guidance", options.guidance, wordings::guidance_help, "TEXT");
    line.list("--difficulty", options.difficulties, wordings::difficulty_help, "TEXT");
    line.list("--guest", options.guests, wordings::guest_help, "TEXT");
}

}  // namespace

Run declare_visit(CommandLine& line) {
    const auto options = std::make_shared<VisitOptions>();
    line.words(wordings::visit_words_place, options->words, wordings::visit_words_type, wordings::visit_words_help);
    add_description(line, *options, wordings::score_help);
    line.value("--replaces", options->replaces, wordings::replaces_help, "ID");
    add_record_options(line, options->common);
    return [options](const Call& call) {
        return record(options->common, call,
                      [&](model::Board& board, base::Day today) { return make_visit(*options, call, board, today); });
    };
}

Run declare_amend(CommandLine& line) {
    const auto options = std::make_shared<VisitOptions>();
    line.words(wordings::words_place, options->words, wordings::entry_type, wordings::amend_words_help);
    line.value("--date", options->date, wordings::amend_date_help, "DATE");
    line.value("--branch", options->branch, wordings::amend_branch_help, "BRANCH");
    line.list("--member", options->members, wordings::amend_member_help, "MEMBER");
    add_description(line, *options, wordings::amend_score_help);
    add_record_options(line, options->common);
    return [options](const Call& call) {
        return record(options->common, call,
                      [&](model::Board& board, base::Day today) { return amend_visit(*options, call, board, today); });
    };
}

}  // namespace chibo::app
