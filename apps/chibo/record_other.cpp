// `record follow-up`, `review`, `conclusion` and `void`.
#include <fmt/format.h>

#include "ask.h"
#include "command_line.h"
#include "finding/wordings/record_help.h"
#include "finding/wordings/recording.h"
#include "finding/wordings/terms.h"
#include "finding/wordings/usage.h"
#include "record.h"
#include "typed.h"
#include "words.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;

struct OtherOptions {
    RecordOptions common;
    std::vector<std::string> words;
    std::string date, to, due, text, decision, reason;
};

// One of the command's words, asked for where it is missing.
template <class Parse>
auto word_or_asked(OtherOptions& options, std::size_t place, const base::Wording& what, const base::Wording& question,
                   std::string_view command, base::Language language, Parse parse) {
    return given_or_asked(word_at(options.words, place), question, language,
                          Stop(wordings::missing_word, {{"what", what}, {"command", std::string(command)}}), parse);
}

base::Day date_or_today(const OtherOptions& options, base::Day today) {
    return options.date.empty() ? today : typed_day("--date", options.date, today);
}

void remark(const OtherOptions& options, model::Recorded& recorded) {
    model::Remarks& remarks = recorded.texts.edit().remarks;
    if (!options.common.note.empty()) remarks.note = typed_text("--note", options.common.note);
    if (!options.common.source.empty()) remarks.source = typed_text("--source", options.common.source);
}

Entry make_follow_up(OtherOptions& options, const Call& call, const model::Board& board, base::Day today) {
    constexpr std::string_view command = "follow-up";
    refuse_more(options.words, 2, command);
    model::FollowUp entry;
    const auto difficulty =
        word_or_asked(options, 0, wordings::difficulty_place, wordings::ask_difficulty, command, call.language,
                      [&](const std::string& text) { return difficulty_named(board, text); });
    entry.visit = difficulty.first;
    entry.number = difficulty.second;
    entry.status = word_or_asked(options, 1, wordings::status_place, wordings::ask_status, command, call.language,
                                 [&](const std::string& text) { return meaning_of(model::statuses, "STATUS", text); });
    entry.date = date_or_today(options, today);
    if (!options.to.empty()) entry.to = typed_text("--to", options.to);
    entry.due = typed_due("--due", options.due, today);
    remark(options, entry.recorded);
    return entry;
}

// MEMBER YEAR, for reviews and conclusions.
template <class Kind>
void put_member_and_year(Kind& entry, OtherOptions& options, const Call& call, const model::Board& board,
                         base::Day today, std::string_view command) {
    refuse_more(options.words, 2, command);
    entry.member = word_or_asked(options, 0, wordings::member_place, wordings::ask_member, command, call.language,
                                 [&](const std::string& text) { return member_named(board, text); });
    entry.year = word_or_asked(options, 1, wordings::year_place, wordings::ask_year, command, call.language,
                               [&](const std::string& text) { return typed_year(text); });
    entry.date = date_or_today(options, today);
    remark(options, entry.recorded);
}

Entry make_review(OtherOptions& options, const Call& call, const model::Board& board, base::Day today) {
    model::Review entry;
    put_member_and_year(entry, options, call, board, today, "review");
    return entry;
}

Entry make_conclusion(OtherOptions& options, const Call& call, const model::Board& board, base::Day today) {
    model::Conclusion entry;
    put_member_and_year(entry, options, call, board, today, "conclusion");
    entry.text = given_or_asked(
        options.text, wordings::ask_text, call.language,
        Stop(wordings::missing_word, {{"what", std::string("--text")}, {"command", std::string("conclusion")}}),
        [&](const std::string& text) { return typed_text("--text", text); });
    if (!options.decision.empty()) entry.decision = typed_text("--decision", options.decision);
    return entry;
}

Entry make_void(OtherOptions& options, const Call& call, const model::Board& board, base::Day today) {
    constexpr std::string_view command = "void";
    refuse_more(options.words, 1, command);
    model::Void entry;
    entry.of = word_or_asked(options, 0, wordings::entry_place, wordings::ask_entry, command, call.language,
                             [&](const std::string& text) { return entry_named(board, text); });
    entry.reason = given_or_asked(
        options.reason, wordings::ask_reason, call.language,
        Stop(wordings::missing_word, {{"what", std::string("--reason")}, {"command", std::string(command)}}),
        [&](const std::string& text) { return typed_text("--reason", text); });
    entry.date = date_or_today(options, today);
    remark(options, entry.recorded);
    return entry;
}

using MakeOther = Entry (*)(OtherOptions&, const Call&, const model::Board&, base::Day);

Run runs(const std::shared_ptr<OtherOptions>& options, MakeOther make) {
    return [options, make](const Call& call) {
        options->common.dated = !options->date.empty();
        return record(options->common, call,
                      [&](model::Board& board, base::Day today) { return make(*options, call, board, today); });
    };
}

// What all of them have: their words, the date, the common options.
std::shared_ptr<OtherOptions> declare(CommandLine& line, const base::Wording& type, const base::Wording& help) {
    auto options = std::make_shared<OtherOptions>();
    line.words(wordings::words_place, options->words, type, help);
    line.value("--date", options->date, wordings::entry_date_help, "DAY");
    add_record_options(line, options->common);
    return options;
}

}  // namespace

Run declare_follow_up(CommandLine& line) {
    const auto options = declare(line, wordings::follow_up_type, wordings::follow_up_words_help);
    line.value("--to", options->to, wordings::to_help, "TEXT");
    line.value("--due", options->due, wordings::due_help, "DAY");
    return runs(options, make_follow_up);
}

Run declare_review(CommandLine& line) {
    return runs(declare(line, wordings::member_year_type, wordings::member_year_words_help), make_review);
}

Run declare_conclusion(CommandLine& line) {
    const auto options = declare(line, wordings::member_year_type, wordings::member_year_words_help);
    line.value("--text", options->text, wordings::conclusion_text_help, "TEXT");
    line.value("--decision", options->decision, wordings::decision_help, "TEXT");
    return runs(options, make_conclusion);
}

Run declare_void(CommandLine& line) {
    const auto options = declare(line, wordings::entry_type, wordings::void_words_help);
    line.value("--reason", options->reason, wordings::reason_help, "TEXT");
    return runs(options, make_void);
}

}  // namespace chibo::app
