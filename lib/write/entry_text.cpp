#include "write/entry_text.h"

#include <fmt/format.h>

#include "write/scalar.h"

namespace chibo::write {

namespace {

using model::word_for;

// The lines of one entry: «- kind: id», then a key a line, those without a value left out.
class Lines {
public:
    Lines(model::EntryKind kind, const base::EntryId& id)
        : text_(fmt::format("- {}: {}\n", word_for(kind, model::kinds), base::text(id))) {}

    // A value that is YAML already: an id, a date, a number, a list.
    void put(std::string_view key, std::string_view value) { text_ += fmt::format("  {}: {}\n", key, value); }

    void text(std::string_view key, const std::string& value) {
        if (!value.empty()) put(key, scalar(value));
    }
    void texts(std::string_view key, const std::vector<std::string>& values) {
        if (!values.empty()) put(key, flow_list(values));
    }
    void day(std::string_view key, const std::optional<base::Day>& value) {
        if (value) put(key, base::iso(*value));
    }
    void list(std::string_view key, const std::vector<std::string>& items) {
        if (items.empty()) return;
        text_ += fmt::format("  {}:\n", key);
        for (const std::string& item : items) text_ += fmt::format("    - {}\n", item);
    }
    void recorded(const model::Recorded& recorded) {
        const model::RecordedTexts& texts = *recorded.texts;
        text("note", texts.remarks.note);
        text("source", texts.remarks.source);
        text("by", texts.by);
        if (!texts.at.empty()) put("at", texts.at);
    }

    std::string take() { return std::move(text_); }

private:
    std::string text_;
};

std::string flow_mapping(const std::vector<std::pair<std::string_view, std::string>>& pairs) {
    std::vector<std::string> shown;
    for (const auto& [key, value] : pairs) {
        if (!value.empty()) shown.push_back(fmt::format("{}: {}", key, value));
    }
    return fmt::format("{{{}}}", fmt::join(shown, ", "));
}

std::string scalar_or_none(const std::string& text) { return text.empty() ? text : scalar(text); }

std::string difficulty_text(const model::Difficulty& difficulty) {
    return flow_mapping({{"text", scalar(difficulty.text)},
                         {"status", std::string(word_for(difficulty.status, model::statuses))},
                         {"to", scalar_or_none(difficulty.to)},
                         {"due", difficulty.due ? base::iso(*difficulty.due) : std::string()},
                         {"note", scalar_or_none(difficulty.remarks->note)},
                         {"source", scalar_or_none(difficulty.remarks->source)}});
}

std::string quality_text(const model::Board& board, const model::Quality& quality) {
    return flow_mapping({{"score", quality.score() ? fmt::format("{}", *quality.score()) : std::string()},
                         {"grade", board.journal.grade(quality)}});
}

template <class Entry>
void put_year_and_member(Lines& lines, const model::Board& board, const Entry& entry) {
    lines.put("year", fmt::format("{:04}", entry.year));
    lines.put("member", board.members[entry.member].id);
    lines.put("date", base::iso(entry.date));
}

}  // namespace

std::string entry_text(const model::Board& board, const model::Visit& visit) {
    const model::Meeting& meeting = visit.meeting();
    Lines lines(model::EntryKind::visit, visit.id);
    lines.put("date", base::iso(visit.date));
    lines.put("branch", board.id_of_branch(visit.branch));
    std::vector<std::string> members;
    for (const model::Reference& member : visit.members) members.push_back(board.id_of_member(member));
    lines.put("members", fmt::format("[{}]", fmt::join(members, ", ")));
    lines.texts("guests", meeting.guests);
    if (meeting.session) lines.put("session", word_for(*meeting.session, model::sessions));
    if (meeting.minutes) lines.put("minutes", fmt::format("{}", *meeting.minutes));
    if (meeting.turnout) {
        lines.put("turnout",
                  fmt::format("{{present: {}, eligible: {}}}", meeting.turnout->present, meeting.turnout->eligible));
    }
    lines.texts("guidance", meeting.guidance);
    lines.texts("informed", meeting.informed);
    if (visit.quality) lines.put("quality", quality_text(board, *visit.quality));
    std::vector<std::string> difficulties;
    for (const model::Difficulty& difficulty : meeting.difficulties)
        difficulties.push_back(difficulty_text(difficulty));
    lines.list("difficulties", difficulties);
    if (visit.replaces) lines.put("replaces", base::text(board.journal.visits[*visit.replaces].id));
    lines.recorded(visit.recorded);
    return lines.take();
}

std::string entry_text(const model::Board& board, const model::FollowUp& follow_up) {
    Lines lines(model::EntryKind::follow_up, follow_up.id);
    lines.put("of", base::text(base::DifficultyId{board.journal.visits[follow_up.visit].id,
                                                  static_cast<std::int32_t>(follow_up.number)}));
    lines.put("date", base::iso(follow_up.date));
    lines.put("status", word_for(follow_up.status, model::statuses));
    lines.text("to", follow_up.to);
    lines.day("due", follow_up.due);
    lines.recorded(follow_up.recorded);
    return lines.take();
}

std::string entry_text(const model::Board& board, const model::Review& review) {
    Lines lines(model::EntryKind::review, review.id);
    put_year_and_member(lines, board, review);
    lines.recorded(review.recorded);
    return lines.take();
}

std::string entry_text(const model::Board& board, const model::Conclusion& conclusion) {
    Lines lines(model::EntryKind::conclusion, conclusion.id);
    put_year_and_member(lines, board, conclusion);
    lines.text("text", conclusion.text);
    lines.text("decision", conclusion.decision);
    lines.recorded(conclusion.recorded);
    return lines.take();
}

std::string entry_text(const model::Void& entry, const base::EntryId& voided) {
    Lines lines(model::EntryKind::void_, entry.id);
    lines.put("of", base::text(voided));
    lines.put("date", base::iso(entry.date));
    lines.text("reason", entry.reason);
    lines.recorded(entry.recorded);
    return lines.take();
}

}  // namespace chibo::write
