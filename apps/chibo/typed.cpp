#include "typed.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "base/typed_date.h"
#include "finding/wordings/recording.h"
#include "finding/wordings/terms.h"
#include "stop.h"
#include "words.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;

std::string branch_shown(const model::Board& board, const model::Reference& branch, base::Day day) {
    const std::string where = branch.index() ? board.around(board.branches[*branch.index()], day) : std::string();
    return fmt::format("{}{}{}", board.shown_branch(branch), where.empty() ? "" : ", ", where);
}

std::string member_shown(const model::Member& member) { return fmt::format("{} ({})", member.name, member.id); }

// The parts between bars, without the blanks around them.
std::vector<std::string> parts_of(std::string_view text) {
    std::vector<std::string> parts;
    for (;;) {
        const auto bar = text.find('|');
        const std::string_view part = text.substr(0, bar);
        parts.push_back(trimmed(part));
        if (bar == std::string_view::npos) return parts;
        text.remove_prefix(bar + 1);
    }
}

struct About {
    const model::Board& board;

    std::string operator()(const model::Visit& visit) const {
        std::vector<std::string> members;
        for (const auto& member : visit.members) {
            members.push_back(member.is_known() ? member_shown(board.members[*member.index()])
                                                : board.unknown_id(member));
        }
        return fmt::format("{}; {}", branch_shown(board, visit.branch, visit.date.first()), fmt::join(members, ", "));
    }
    std::string operator()(const model::FollowUp& entry) const {
        const model::Visit& visit = board.journal.visits[entry.visit];
        const base::DifficultyId id{visit.id, static_cast<std::int32_t>(entry.number)};
        return fmt::format("{} («{}»): {}", base::text(id), visit.meeting().difficulties[entry.number - 1].text,
                           model::word_for(entry.status, model::statuses));
    }
    std::string operator()(const model::Review& entry) const {
        return fmt::format("{}, {}", member_shown(board.members[entry.member]), entry.year);
    }
    std::string operator()(const model::Conclusion& entry) const {
        return fmt::format("{}, {}: {}", member_shown(board.members[entry.member]), entry.year, entry.text);
    }
    std::string operator()(const model::Void& entry) const {
        const std::string id = base::text(board.journal.id_of(entry.of));
        if (entry.of.kind != model::EntryKind::visit) return fmt::format("{}: {}", id, entry.reason);
        const model::Visit& visit = board.journal.visits[entry.of.index];
        return fmt::format("{} ({}; {}): {}", id, base::spoken(visit.date), (*this)(visit), entry.reason);
    }
};

// The days on which difficulties of the entry are due, as whoever typed them may check.
std::string dues_echoed(const Entry& entry, const model::Board& board, base::Language language) {
    std::string all;
    const auto add = [&](const std::string& difficulty, const base::Slim<base::Day>& due) {
        if (!due) return;
        const auto& weekday = wordings::weekdays.at(static_cast<std::size_t>(base::weekday(*due)));
        all += finding::message(wordings::echo_due, {{"difficulty", difficulty}, {"weekday", weekday}, {"day", *due}},
                                language);
    };
    if (const auto* follow_up = std::get_if<model::FollowUp>(&entry)) {
        const model::Meeting& meeting = board.journal.visits[follow_up->visit].meeting();
        add(meeting.difficulties[follow_up->number - 1].text, follow_up->due);
    } else if (const auto* visit = std::get_if<model::Visit>(&entry)) {
        for (const model::Difficulty& each : visit->meeting().difficulties) add(each.text, each.due);
    }
    return all;
}

}  // namespace

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

std::string typed_text(std::string_view option, const std::string& given) {
    std::string text = given;  // line ends of Windows are line ends
    for (auto at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", at)) text.erase(at, 1);
    if (base::find_bad_byte(text)) throw Stop(wordings::bad_text, {{"option", std::string(option)}});
    if (text.find_first_not_of(" \t\n") == std::string::npos) {
        throw Stop(wordings::blank_text, {{"option", std::string(option)}});
    }
    return base::nfc(text);
}

std::vector<std::string> typed_texts(std::string_view option, const std::vector<std::string>& texts) {
    std::vector<std::string> all;
    for (const std::string& text : texts) all.push_back(typed_text(option, text));
    return all;
}

std::optional<std::int32_t> typed_number(std::string_view option, const std::string& text, std::int32_t min,
                                         std::int32_t max) {
    if (text.empty()) return std::nullopt;
    if (const auto number = base::parse_whole(text, min, max)) return number;
    throw Stop(
        wordings::bad_number,
        {{"word", text}, {"option", std::string(option)}, {"min", finding::Count{min}}, {"max", finding::Count{max}}});
}

std::optional<base::Day> typed_due(std::string_view option, const std::string& text, base::Day today) {
    return text.empty() ? std::nullopt : std::optional(typed_day(option, text, today));
}

base::Date typed_date(const std::string& text, base::Day today) {
    const auto date = base::parse_typed_date(text, today);
    constexpr int first_year = 1000;  // ids have four digits for it
    if (!date || base::civil(date->first()).year < first_year) throw Stop(wordings::bad_date, {{"word", text}});
    return *date;
}

int typed_year(const std::string& text) {
    const auto year = base::parse_year(text);
    if (!year) throw Stop(wordings::bad_year, {{"word", text}});
    return *year;
}

std::chrono::milliseconds seconds(const std::string& text) {
    constexpr std::int32_t day = 24 * 60 * 60;
    return std::chrono::seconds(*typed_number("--wait", text, 0, day));
}

model::EntryPlace entry_named(const model::Board& board, const std::string& id) {
    const auto parsed = base::parse_entry_id(id);
    if (!parsed) throw Stop(wordings::bad_entry_id, {{"word", id}});
    const auto place = board.journal.find(*parsed);
    if (!place) throw Stop(wordings::no_such_entry, {{"what", wordings::entry_word}, {"id", id}});
    return *place;
}

model::Index visit_named(const model::Board& board, const std::string& id) {
    const model::EntryPlace place = entry_named(board, id);
    if (place.kind != model::EntryKind::visit) {
        throw Stop(wordings::no_such_entry, {{"what", wordings::visit_word}, {"id", id}});
    }
    return place.index;
}

std::pair<model::Index, std::uint32_t> difficulty_named(const model::Board& board, const std::string& id) {
    const auto parsed = base::parse_difficulty_id(id);
    if (!parsed) throw Stop(wordings::bad_difficulty_id, {{"word", id}});
    const model::Index visit = visit_named(board, base::text(parsed->visit));
    if (static_cast<std::size_t>(parsed->number) > board.journal.visits[visit].meeting().difficulties.size()) {
        throw Stop(wordings::no_such_entry, {{"what", wordings::difficulty_word}, {"id", id}});
    }
    return {visit, static_cast<std::uint32_t>(parsed->number)};
}

model::Difficulty typed_difficulty(const std::string& text, base::Day today) {
    const auto parts = parts_of(text);
    enum { said, status, to, due, most };
    if (parts.size() > most) throw Stop(wordings::bad_difficulty, {{"word", text}});
    const auto part = [&](std::size_t i) { return i < parts.size() ? parts[i] : std::string(); };
    model::Difficulty difficulty;
    difficulty.text = typed_text("--difficulty", part(said));
    if (!part(status).empty()) difficulty.status = meaning_of(model::statuses, "--difficulty", part(status));
    if (!part(to).empty()) difficulty.to = typed_text("--difficulty", part(to));
    difficulty.due = typed_due("--difficulty", part(due), today);
    return difficulty;
}

std::string echoed(const Entry& entry, const model::Board& board, base::Language language) {
    const std::string about = std::visit(About{board}, entry) + dues_echoed(entry, board, language);
    return std::visit(
        [&](const auto& each) {
            const base::Date date(each.date);
            if (date.is_month()) {
                return finding::message(wordings::echo_month, {{"date", date}, {"about", about}}, language);
            }
            const auto& weekday = wordings::weekdays.at(static_cast<std::size_t>(base::weekday(date.first())));
            return finding::message(wordings::echo_day, {{"weekday", weekday}, {"date", date}, {"about", about}},
                                    language);
        },
        entry);
}

}  // namespace chibo::app
