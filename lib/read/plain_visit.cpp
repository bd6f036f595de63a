#include <algorithm>
#include <array>

#include "base/text.h"
#include "read/plain_entries.h"
#include "read/plain_values.h"

namespace chibo::read {

namespace {

enum class Key {
    date,
    branch,
    members,
    guests,
    session,
    minutes,
    turnout,
    guidance,
    informed,
    quality,
    difficulties,
    replaces,
    note,
    source,
    by,
    at,
};
constexpr std::array<std::string_view, 16> names = {
    "date",     "branch",  "members",      "guests",   "session", "minutes", "turnout", "guidance",
    "informed", "quality", "difficulties", "replaces", "note",    "source",  "by",      "at"};

constexpr unsigned required = keys(Key::date, Key::branch, Key::members);

class VisitReader {
public:
    VisitReader(PlainRecord& record, const EntryGround& ground, BlockMemory& memory, PlainVisit& read)
        : record_(record), ground_(ground), memory_(memory), read_(read), visit_(read.entry) {}

    bool read() {
        unsigned found = 0;
        return begin(record_, "- visit: ", ground_, visit_) &&
               record_.read<names>(
                   found, [&](auto key, PlainRecord& record) { return value<static_cast<Key>(key())>(record); },
                   [&](std::size_t key, std::string_view text) { return item(static_cast<Key>(key), text); }) &&
               (found & required) == required && branch() && members();
    }

private:
    template <Key key>
    bool value(PlainRecord& record) {
        switch (key) {
            case Key::date: return put(memory_.days.read_date(record.value_of<RecentDays::size>()), visit_.date);
            case Key::branch: return branch_soon(record.value());
            case Key::members: return members_soon(record.value());
            case Key::guests: return texts(record.value(), &model::Meeting::guests);
            case Key::session: return session(record.value());
            case Key::minutes: return minutes(record.value());
            case Key::turnout: return turnout(record);
            case Key::guidance: return texts(record.value(), &model::Meeting::guidance);
            case Key::informed: return texts(record.value(), &model::Meeting::informed);
            case Key::quality: return quality(record);
            case Key::difficulties: return false;
            case Key::replaces: return replaces(record.value());
            case Key::note: return note(record.value(), ground_, visit_.recorded);
            case Key::source: return source(record.value(), ground_, visit_.recorded);
            case Key::by: return by(record.value(), ground_, memory_, visit_.recorded);
            case Key::at: return at(record.value_of<RecentDays::time_size>(), ground_, memory_, visit_.recorded);
        }
        return false;
    }

    bool item(Key key, std::string_view text) {
        switch (key) {
            case Key::guests: return is_plain_text(text) && keep(text, &model::Meeting::guests);
            case Key::guidance: return is_plain_text(text) && keep(text, &model::Meeting::guidance);
            case Key::informed: return is_plain_text(text) && keep(text, &model::Meeting::informed);
            case Key::difficulties: return difficulty(text);
            default: return false;
        }
    }

    // What the visit refers to is looked up when the rest of it is read: by then it has been brought near.
    bool branch_soon(std::string_view text) {
        branch_ = ground_.registers.branches.soon(text);
        return !is_null_word(text);
    }
    bool members_soon(std::string_view text) {
        if (!text.starts_with('[') || !text.ends_with(']')) return false;
        members_ = text;
        one_member_ = ground_.registers.members.soon(text.substr(1, text.size() - 2));
        return true;
    }

    bool branch() {
        const auto index = ground_.registers.branches.find(branch_);
        if (index) visit_.branch = model::Reference(*index);
        return index.has_value();
    }

    // Mostly there is one, alone in the brackets.
    bool members() {
        const Register& known = ground_.registers.members;
        if (const auto index = known.find(one_member_)) {
            const model::Reference member(*index);
            visit_.members.assign(&member, 1);
            return !is_null_word(members_.substr(1, members_.size() - 2));
        }
        constexpr std::size_t few = 16;
        std::array<model::Reference, few> members;
        std::size_t count = 0;
        const bool all = for_each_in_brackets(members_, [&](std::string_view item) {
            if (count == few || is_null_word(item)) return false;
            const auto index = known.find(item);
            auto* const end = members.begin() + count;
            if (!index || std::find(members.begin(), end, model::Reference(*index)) != end) return false;
            members[count++] = model::Reference(*index);
            return true;
        });
        if (all) visit_.members.assign(members.data(), count);
        return all;
    }

    bool texts(std::string_view text, std::vector<std::string> model::Meeting::* list) {
        return for_each_in_brackets(
            text, [&](std::string_view item) { return is_plain_in_brackets(item) && keep(item, list); });
    }
    bool keep(std::string_view text, std::vector<std::string> model::Meeting::* list) {
        if (ground_.keeps_texts) (visit_.edit_meeting().*list).push_back(base::nfc(text));
        return true;
    }

    bool session(std::string_view text) {
        const auto meaning = meaning_of(model::sessions, text);
        if (meaning && ground_.keeps_texts) visit_.edit_meeting().session = meaning;
        return meaning.has_value();
    }

    bool minutes(std::string_view text) {
        const auto minutes = base::parse_whole(text, 0, base::largest_whole);
        if (minutes && ground_.keeps_texts) visit_.edit_meeting().minutes = *minutes;
        return minutes.has_value();
    }

    bool turnout(PlainRecord& record) {
        if (!record.take("{present: ")) return false;
        const auto present = record.take_whole(base::largest_whole);
        if (!present || !record.take(", eligible: ")) return false;
        const auto eligible = record.take_whole(base::largest_whole);
        if (!eligible || !record.take("}")) return false;
        if (ground_.keeps_texts) visit_.edit_meeting().turnout = {*present, *eligible};
        return record.ends_line();
    }

    bool quality(PlainRecord& record) {
        std::optional<std::int32_t> score;
        model::Index place = 0;
        const bool scored = record.take("{score: ");
        if (scored) {
            score = record.take_whole(model::Quality::best_score);
            if (!score) return false;
        }
        if (scored ? record.take(", grade: ") : record.take("{grade: ")) {
            const std::string_view grade = record.take_until('}');
            const model::Index* const known = memory_.grade_places.find(grade);
            if (!known && (!base::is_id(grade) || is_null_word(grade))) return false;
            place = known ? *known : memory_.grades.place_of(grade);
            if (!known) memory_.grade_places.put(grade, place);
        } else if (!scored) {
            return false;
        }
        visit_.quality = model::Quality(score, place);
        return record.take("}") && record.ends_line();
    }

    bool difficulty(std::string_view text) {
        constexpr auto item_column = std::uint32_t{sizeof PlainRecord::item_indent};
        model::Difficulty difficulty;
        difficulty.where = {ground_.file, record_.line() - 1, item_column};
        if (!take(text, "{text: ")) return false;
        if (!put_in_brackets(take_item(text, '}'), difficulty.text) || !take(text, ", status: ")) return false;
        const std::string_view status = take_item(text, '}');
        if (!put(meaning_of(model::statuses, status), difficulty.status)) return false;
        if (take(text, ", to: ") && !put_in_brackets(take_item(text, '}'), difficulty.to)) return false;
        if (take(text, ", due: ")) {
            difficulty.due = base::parse_day(take_item(text, '}'));
            if (!difficulty.due) return false;
        }
        if (!is(text, "}")) return false;
        visit_.edit_meeting().difficulties.push_back(std::move(difficulty));
        return true;
    }

    bool replaces(std::string_view text) {
        constexpr std::uint32_t column = 13;  // behind «  replaces: »
        return put_placed(base::parse_entry_id(text), {ground_.file, record_.line() - 1, column}, read_.of);
    }

    PlainRecord& record_;
    Register::Sought branch_;
    Register::Sought one_member_;  // as if there were but one
    std::string_view members_;
    const EntryGround& ground_;
    BlockMemory& memory_;
    PlainVisit& read_;
    model::Visit& visit_;
};

}  // namespace

bool read_plain(PlainRecord& record, const EntryGround& ground, BlockMemory& memory, PlainVisit& read) {
    return VisitReader(record, ground, memory, read).read();
}

}  // namespace chibo::read
