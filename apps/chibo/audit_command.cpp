#include "commands.h"
#include "open_board.h"
#include "output.h"
#include "render/audit_json.h"
#include "render/audit_text.h"
#include "rule/audit.h"
#include "rule/scope.h"
#include "surroundings.h"
#include "words.h"

namespace chibo::app {

namespace {

using base::Wording;
using finding::Severity;

constexpr Wording year_help{
    "năm hoặc các năm: 2023, 2022..2023 (mặc định: năm đang xét; đến hết 31/3 thì cả năm trước)",
    "year or years: 2023, 2022..2023 (default: this year; until 31 March the last one too)"};
constexpr Wording as_of_help{"tính đến hết ngày này", "as of the close of this day"};
constexpr Wording today_help{"coi hôm nay là ngày này (mặc định: CHIBO_TODAY, rồi đồng hồ)",
                             "take this day for today (default: CHIBO_TODAY, else the clock)"};
constexpr Wording member_help{"chỉ ủy viên, tổ này: mã hoặc một phần tên (dùng được nhiều lần)",
                              "only this member: id or part of the name (may be repeated)"};
constexpr Wording office_help{"chỉ người giữ chức vụ này trong kỳ (dùng được nhiều lần)",
                              "only holders of this office in a duty (may be repeated)"};
constexpr Wording area_help{"chỉ người phụ trách địa bàn này (dùng được nhiều lần)",
                            "only those who follow this area (may be repeated)"};
constexpr Wording format_help{"dạng kết quả: text, json", "form of the answer: text, json"};
constexpr Wording fail_on_help{"trả về 1 khi có phát hiện từ mức này: error, warning, note (mặc định: error)",
                               "exit with 1 for a finding at or above: error, warning, note (default: error)"};
constexpr Wording quiet_help{"chỉ in các phát hiện từ mức --fail-on; không có thì không in gì",
                             "print only findings at or above --fail-on; nothing where there are none"};
constexpr Wording output_help{"ghi kết quả vào tệp này (ghi xong mới thay tệp cũ)",
                              "write the answer to this file (the old one is replaced when it is whole)"};
constexpr Wording bad_years{"«{word}» không phải là năm cho --year; gõ như 2023 hoặc 2022..2023",
                            "«{word}» is no year for --year; type it as 2023 or 2022..2023"};

struct Options {
    std::string years;
    std::string as_of;
    std::string today;
    std::vector<std::string> members;
    std::vector<std::string> offices;
    std::vector<std::string> areas;
    std::string format = "text";
    std::string fail_on = "error";
    std::string output;
    bool quiet = false;
};

base::Day today_of(const Options& options, const model::Board& board) {
    const base::Day clock = clock_date(board.utc_offset);
    if (!options.today.empty()) return typed_day("--today", options.today, clock);
    if (const auto named = environment("CHIBO_TODAY")) return typed_day("CHIBO_TODAY", *named, clock);
    return clock;
}

model::Scope scope_of(const Options& options, const model::Board& board) {
    const base::Day today = today_of(options, board);
    std::optional<base::Years> years;
    std::optional<base::Day> as_of;
    if (!options.years.empty()) {
        years = base::parse_years(options.years);
        if (!years) throw Stop(bad_years, {{"word", options.years}});
    }
    if (!options.as_of.empty()) as_of = typed_day("--as-of", options.as_of, today);
    return rule::scope(years, as_of, today);
}

rule::Selection selection_of(const Options& options, const model::Board& board) {
    rule::Selection selection;
    for (const std::string& name : options.members) selection.members.push_back(member_named(board, name));
    for (const std::string& name : options.areas) selection.areas.push_back(area_named(board, name));
    for (const std::string& name : options.offices) {
        const auto ids = offices_named(board, name);
        selection.offices.insert(selection.offices.end(), ids.begin(), ids.end());
    }
    return selection;
}

// With -q what lies below the level that counts is not shown; the summary stays that of the whole audit.
std::string answer(const Options& options, model::Audit& audit, const OpenBoard& board, Severity level,
                   render::Paint paint) {
    if (options.quiet) {
        std::erase_if(audit.findings, [&](const auto& finding) { return severity(finding) < level; });
        if (audit.findings.empty()) return {};
    }
    if (options.format == "json") return render::audit_json(audit, board.board(), board.language);
    return options.quiet ? render::findings_only(audit, board.board(), board.language, paint)
                         : render::audit_text(audit, board.board(), board.language, paint);
}

int audit(const Options& options, const Call& call) {
    constexpr std::string_view formats[] = {"text", "json"};
    constexpr std::string_view levels[] = {"error", "warning", "note"};
    one_of(formats, "--format", options.format);
    const Severity level = *finding::parse_severity(one_of(levels, "--fail-on", options.fail_on));
    const render::Paint paint = paint_for(call.common.color, options.output);
    const OpenBoard board = open_board(call);
    if (!board.valid()) {
        report_errors(board);
        return not_done;
    }
    model::Audit audit = rule::audit(board.board(), scope_of(options, board.board()));
    rule::select(audit, board.board(), selection_of(options, board.board()));
    const bool against = std::any_of(audit.findings.begin(), audit.findings.end(),
                                     [&](const auto& finding) { return severity(finding) >= level; });
    write_answer(options.output, answer(options, audit, board, level, paint));
    return against ? negative : done;
}

}  // namespace

Run declare_audit(CLI::App& app, base::Language language) {
    const auto options = std::make_shared<Options>();
    const auto option = [&](const char* name, std::string& target, const Wording& help, const char* value) {
        add_value(app, name, target, text_in(language, help), value);
    };
    const auto names = [&](const char* name, std::vector<std::string>& target, const Wording& help, const char* value) {
        add_value(app, name, target, text_in(language, help), value)->type_size(1)->take_all();
    };
    option("--year", options->years, year_help, "Y|Y1..Y2");
    option("--as-of", options->as_of, as_of_help, "DAY");
    option("--today", options->today, today_help, "DAY");
    names("--member", options->members, member_help, "MEMBER");
    names("--office", options->offices, office_help, "OFFICE");
    names("--area", options->areas, area_help, "AREA");
    option("--format", options->format, format_help, "FORMAT");
    option("--fail-on", options->fail_on, fail_on_help, "SEVERITY");
    app.add_flag("-q,--quiet", options->quiet, text_in(language, quiet_help));
    option("-o,--output", options->output, output_help, "FILE");
    return [options](const Call& call) { return audit(*options, call); };
}

}  // namespace chibo::app
