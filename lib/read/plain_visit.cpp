#include "read/plain_visit.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "base/text.h"
#include "read/plain_text.h"

namespace chibo::read {

namespace {

constexpr std::string_view first_key = "- visit: ";
constexpr std::string_view key_indent = "  ";
constexpr std::string_view item_indent = "    - ";

// In the order in which chibo writes them, so that each is mostly found where the last one ended.
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
constexpr std::array<std::string_view, 16> key_names = {
    "date",     "branch",  "members",      "guests",   "session", "minutes", "turnout", "guidance",
    "informed", "quality", "difficulties", "replaces", "note",    "source",  "by",      "at"};

constexpr unsigned bit(Key key) { return 1U << static_cast<unsigned>(key); }
constexpr unsigned required_keys = bit(Key::date) | bit(Key::branch) | bit(Key::members);

// The text before the next line feed, without line end.
std::string_view first_line(std::string_view text) {
    const auto feed = text.find('\n');
    std::string_view line = text.substr(0, feed == std::string_view::npos ? text.size() : feed);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    return line;
}

// Takes the word off the front of the text, where it stands there.
bool take(std::string_view& text, std::string_view word) {
    if (!text.starts_with(word)) return false;
    text.remove_prefix(word.size());
    return true;
}

// Takes off what stands before the next of the two signs, or everything.
std::string_view take_until(std::string_view& text, char sign, char other) {
    std::size_t size = 0;
    while (size < text.size() && text[size] != sign && text[size] != other) ++size;
    const std::string_view taken = text.substr(0, size);
    text.remove_prefix(size);
    return taken;
}

// Calls each(item) for what stands between the brackets, parted by «, » or «,». False where it is no such list.
template <class Each>
bool for_each_in_brackets(std::string_view text, Each each) {
    if (!take(text, "[")) return false;
    do {
        take(text, " ");
        if (!each(take_until(text, ',', ']'))) return false;
    } while (take(text, ","));
    return text == "]";
}

}  // namespace

// One record, line by line. Each function gives false where it is not sure.
class PlainVisits::Record {
public:
    Record(PlainVisits& reader, std::string_view text, std::uint32_t line, model::Visit& visit)
        : reader_(reader), rest_(text), line_(line), visit_(visit) {}

    bool read(Read& read) {
        const std::size_t all = rest_.size();
        visit_.where = {reader_.file_, line_, 3};
        std::string_view line = next_line();
        if (!take(line, first_key)) return false;
        const auto id = base::parse_entry_id(line);
        if (!id) return false;
        visit_.id = *id;
        while (!ended()) {
            if (!pair()) return false;
        }
        if ((found_ & required_keys) != required_keys) return false;
        read = {all - rest_.size(), line_ - visit_.where.line, replaces_};
        return true;
    }

private:
    std::string_view next_line() {
        const auto* feed = static_cast<const char*>(std::memchr(rest_.data(), '\n', rest_.size()));
        const std::size_t size = feed ? static_cast<std::size_t>(feed - rest_.data()) : rest_.size();
        std::string_view line = rest_.substr(0, size);
        rest_.remove_prefix(feed ? size + 1 : size);
        ++line_;
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        return line;
    }

    // Whether the record is over: the next begins, or nothing follows. Empty lines and comments on lines of their own
    // are passed over.
    bool ended() {
        while (!rest_.empty() && (rest_.front() == '\n' || rest_.front() == '\r' || rest_.front() == '#')) {
            if (rest_.front() == '\r' && !first_line(rest_).empty()) return false;
            next_line();
        }
        return rest_.empty() || rest_.starts_with("- ");
    }

    bool pair() {
        std::string_view line = next_line();
        if (!take(line, key_indent)) return false;
        const auto colon = line.find(':');
        if (colon == std::string_view::npos) return false;
        const auto key = key_of(line.substr(0, colon));
        if (!key || (found_ & bit(*key)) != 0) return false;
        found_ |= bit(*key);
        line.remove_prefix(colon + 1);
        if (line.empty()) return block(*key);
        return take(line, " ") && value(*key, line);
    }

    std::optional<Key> key_of(std::string_view name) {
        for (std::size_t i = 0; i < key_names.size(); ++i) {
            const std::size_t at = (next_key_ + i) % key_names.size();
            if (key_names[at] != name) continue;
            next_key_ = at + 1;
            return static_cast<Key>(at);
        }
        return std::nullopt;
    }

    bool value(Key key, std::string_view text) {
        switch (key) {
            case Key::date: return put(base::parse_date(text), visit_.date);
            case Key::branch: return branch(text);
            case Key::members: return members(text);
            case Key::guests: return texts(text, &model::Meeting::guests);
            case Key::session: return session(text);
            case Key::minutes: return minutes(text);
            case Key::turnout: return turnout(text);
            case Key::guidance: return texts(text, &model::Meeting::guidance);
            case Key::informed: return texts(text, &model::Meeting::informed);
            case Key::quality: return quality(text);
            case Key::difficulties: return false;
            case Key::replaces: return replaces(text);
            case Key::note: return remark(text, &model::Remarks::note);
            case Key::source: return remark(text, &model::Remarks::source);
            case Key::by: return by(text);
            case Key::at: return at(text);
        }
        return false;
    }

    // The lines below the key, one item each.
    bool block(Key key) {
        bool any = false;
        while (rest_.starts_with(item_indent)) {
            std::string_view line = next_line();
            take(line, item_indent);
            if (!item(key, line)) return false;
            any = true;
        }
        return any;
    }

    bool item(Key key, std::string_view text) {
        switch (key) {
            case Key::guests: return text_item(text, &model::Meeting::guests);
            case Key::guidance: return text_item(text, &model::Meeting::guidance);
            case Key::informed: return text_item(text, &model::Meeting::informed);
            case Key::difficulties: return difficulty(text);
            default: return false;
        }
    }

    template <class T>
    static bool put(const std::optional<T>& read, T& target) {
        if (read) target = *read;
        return read.has_value();
    }

    bool branch(std::string_view text) {
        if (!base::is_id(text) || is_null_word(text)) return false;
        const auto index = reader_.registers_.branches.find(text);
        if (index) visit_.branch = model::Reference(*index);
        return index.has_value();
    }

    bool members(std::string_view text) {
        auto& members = reader_.members_;
        members.clear();
        const bool all = for_each_in_brackets(text, [&](std::string_view item) {
            constexpr std::size_t few = 16;
            const auto index = base::is_id(item) && !is_null_word(item) && members.size() < few
                                   ? reader_.registers_.members.find(item)
                                   : std::nullopt;
            if (!index || std::find(members.begin(), members.end(), model::Reference(*index)) != members.end())
                return false;
            members.emplace_back(*index);
            return true;
        });
        if (all) visit_.members.assign(members.data(), members.size());
        return all;
    }

    bool texts(std::string_view text, std::vector<std::string> model::Meeting::* list) {
        return for_each_in_brackets(text, [&](std::string_view item) { return text_item(item, list); });
    }
    bool text_item(std::string_view text, std::vector<std::string> model::Meeting::* list) {
        if (!is_plain_text(text)) return false;
        if (reader_.kept_) (visit_.meeting.edit().*list).push_back(base::nfc(text));
        return true;
    }

    bool session(std::string_view text) {
        for (const auto& [name, meaning] : model::sessions) {
            if (name != text) continue;
            if (reader_.kept_) visit_.meeting.edit().session = meaning;
            return true;
        }
        return false;
    }

    bool minutes(std::string_view text) {
        const auto minutes = base::parse_whole(text, 0, base::largest_whole);
        if (minutes && reader_.kept_) visit_.meeting.edit().minutes = *minutes;
        return minutes.has_value();
    }

    bool turnout(std::string_view text) {
        if (!take(text, "{present: ")) return false;
        const auto present = base::parse_whole(take_until(text, ',', '}'), 0, base::largest_whole);
        if (!present || !take(text, ", eligible: ")) return false;
        const auto eligible = base::parse_whole(take_until(text, ',', '}'), 0, base::largest_whole);
        if (!eligible || text != "}") return false;
        if (reader_.kept_) visit_.meeting.edit().turnout = {*present, *eligible};
        return true;
    }

    bool quality(std::string_view text) {
        constexpr std::int32_t best = 100;
        model::Quality quality;
        if (!take(text, "{")) return false;
        const bool scored = take(text, "score: ");
        if (scored) {
            const auto score = base::parse_whole(take_until(text, ',', '}'), 0, best);
            if (!score) return false;
            quality.score = static_cast<std::int16_t>(*score);
        }
        if (take(text, scored ? ", grade: " : "grade: ")) {
            const std::string_view grade = take_until(text, ',', '}');
            if (!base::is_id(grade) || is_null_word(grade)) return false;
            quality.grade = reader_.grades_.place_of(grade);
        } else if (!scored) {
            return false;
        }
        visit_.quality = quality;
        return text == "}";
    }

    bool difficulty(std::string_view text) {
        model::Difficulty difficulty;
        difficulty.where = {reader_.file_, line_ - 1, static_cast<std::uint32_t>(item_indent.size()) + 1};
        if (!take(text, "{text: ")) return false;
        const std::string_view told = take_until(text, ',', '}');
        if (!is_plain_text(told) || !take(text, ", status: ")) return false;
        difficulty.text = base::nfc(told);
        const std::string_view status = take_until(text, ',', '}');
        const auto meant = std::find_if(std::begin(model::statuses), std::end(model::statuses),
                                        [&](const auto& pair) { return pair.first == status; });
        if (meant == std::end(model::statuses)) return false;
        difficulty.status = meant->second;
        if (take(text, ", to: ")) {
            const std::string_view to = take_until(text, ',', '}');
            if (!is_plain_text(to)) return false;
            difficulty.to = base::nfc(to);
        }
        if (take(text, ", due: ")) {
            difficulty.due = base::parse_day(take_until(text, ',', '}'));
            if (!difficulty.due) return false;
        }
        if (text != "}") return false;
        visit_.meeting.edit().difficulties.push_back(std::move(difficulty));
        return true;
    }

    bool replaces(std::string_view text) {
        const auto id = base::parse_entry_id(text);
        constexpr std::uint32_t column = 13;  // behind «  replaces: »
        if (id) replaces_ = Placed<base::EntryId>{*id, {reader_.file_, line_ - 1, column}};
        return id.has_value();
    }

    bool remark(std::string_view text, std::string model::Remarks::* part) {
        if (!is_plain_text(text)) return false;
        if (reader_.kept_) visit_.recorded.texts.edit().remarks.*part = base::nfc(text);
        return true;
    }

    bool by(std::string_view text) {
        if (!is_plain_text(text)) return false;
        if (reader_.kept_) visit_.recorded.texts.edit().by = base::nfc(text);
        return true;
    }

    bool at(std::string_view text) {
        visit_.recorded.day = base::parse_time_day(text);
        if (!visit_.recorded.day) return false;
        if (reader_.kept_) visit_.recorded.texts.edit().at = text;
        return true;
    }

    PlainVisits& reader_;
    std::string_view rest_;
    std::uint32_t line_;  // the number of the line that comes next
    model::Visit& visit_;
    unsigned found_ = 0;  // the keys that were there
    std::size_t next_key_ = 0;
    std::optional<Placed<base::EntryId>> replaces_;
};

PlainVisits::Read PlainVisits::read(std::string_view text, std::uint32_t line, std::vector<model::Visit>& visits) {
    Read read;
    if (!Record(*this, text, line, visits.emplace_back()).read(read)) {
        visits.pop_back();
        return {};
    }
    return read;
}

}  // namespace chibo::read
