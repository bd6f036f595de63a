#include "render/visit_items.h"

#include <algorithm>

#include <fmt/format.h>

#include "finding/message.h"
#include "finding/wordings/sheets.h"
#include "finding/wordings/terms.h"
#include "render/report_table.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;
using finding::Count;
using finding::message;

std::string joined(const std::vector<std::string>& parts) { return fmt::format("{}", fmt::join(parts, "; ")); }

class Teller {
public:
    Teller(const model::SheetVisit& told, const model::Board& board, Language language)
        : told_(told),
          visit_(board.journal.visits[told.visit]),
          meeting_(visit_.meeting()),
          board_(board),
          language_(language) {}

    Item item(std::optional<model::Index> member, const std::string& fate) {
        Item item{heading(), {}};
        parts_ = &item.parts;
        const std::string id = base::text(visit_.id);
        if (fate.empty()) add(wordings::bare_entry, {{"entry", id}});
        else add(wordings::visit_entry, {{"entry", id}, {"fate", fate}});
        people(member);
        facts();
        contents();
        quality();
        for (const model::DifficultyStory& story : told_.difficulties) difficulty(story);
        return item;
    }

private:
    std::string say(const base::Wording& wording) const { return std::string(base::in(language_, wording)); }
    std::string say(const base::Wording& wording, const finding::Arguments& arguments) const {
        return message(wording, arguments, language_);
    }
    void add(const base::Wording& wording, const finding::Arguments& arguments) {
        parts_->push_back(say(wording, arguments));
    }

    std::string heading() const {
        const base::Day first = visit_.date.first();
        const std::string where =
            visit_.branch.index() ? board_.around(board_.branches[*visit_.branch.index()], first) : "";
        const std::string branch =
            fmt::format("{}{}{}", board_.shown_branch(visit_.branch), where.empty() ? "" : ", ", where);
        if (visit_.date.is_month())
            return say(wordings::visit_in_month, {{"date", base::spoken(visit_.date)}, {"branch", branch}});
        return say(wordings::visit_on_day,
                   {{"weekday", wordings::weekdays.at(static_cast<std::size_t>(base::weekday(first)))},
                    {"date", first},
                    {"branch", branch}});
    }

    void people(std::optional<model::Index> member) {
        std::vector<std::string> names;
        for (const model::Reference& attender : visit_.members) {
            if (!member || attender.index() != member) names.push_back(board_.shown_member(attender));
        }
        if (!names.empty()) {
            add(member ? wordings::attended_with : wordings::attenders, {{"members", joined(names)}});
        }
        if (!meeting_.guests.empty()) add(wordings::guests, {{"guests", joined(meeting_.guests)}});
    }

    void facts() {
        std::vector<std::string> told;
        if (meeting_.session)
            told.push_back(say(wordings::session_names.at(static_cast<std::size_t>(*meeting_.session))));
        if (meeting_.minutes) told.push_back(say(wordings::minutes_told, {{"minutes", Count{*meeting_.minutes}}}));
        if (const auto& turnout = meeting_.turnout) {
            told.push_back(
                say(wordings::turnout_told, {{"present", Count{turnout->present}},
                                             {"eligible", Count{turnout->eligible}},
                                             {"share", share(turnout->present, turnout->eligible, language_)}}));
        }
        if (!told.empty()) parts_->push_back(joined(told));
    }

    void contents() {
        std::vector<std::string> topics;
        for (const std::string& topic : meeting_.informed) topics.push_back(topic_name(topic));
        if (!topics.empty()) add(wordings::informed_told, {{"topics", joined(topics)}});
        if (!meeting_.guidance.empty()) add(wordings::guidance_told, {{"guidance", joined(meeting_.guidance)}});
    }

    // As the first regulation that has such a topic names it; else as written.
    std::string topic_name(const std::string& topic) const {
        for (const model::Regulation& regulation : board_.regulations) {
            for (const model::Named& named : regulation.topics) {
                if (named.id != topic) continue;
                return language_ == Language::en && !named.name_en.empty() ? named.name_en : named.name;
            }
        }
        return topic;
    }

    std::string grade_name(const std::string& id) const {
        for (const model::Regulation& regulation : board_.regulations) {
            for (const model::Grade& grade : regulation.grades) {
                if (grade.id == id) return grade.name;
            }
        }
        return id;
    }

    void quality() {
        if (!visit_.quality) return;
        std::vector<std::string> told;
        if (visit_.quality->score())
            told.push_back(say(wordings::score_told, {{"score", Count{*visit_.quality->score()}}}));
        const std::string& grade = board_.journal.grade(*visit_.quality);
        if (!grade.empty()) told.push_back(grade_name(grade));
        add(wordings::quality_told, {{"quality", joined(told)}});
    }

    // The status, and to whom it was escalated where that is said.
    std::string word(model::Status status, const std::string& to, std::optional<base::Day> day = {}) const {
        const std::string whom = to.empty() ? std::string() : say(wordings::addressed_to, {{"to", to}});
        const base::Wording& name = wordings::status_names.at(static_cast<std::size_t>(status));
        if (!day) return say(wordings::status_told, {{"status", name}, {"to", whom}});
        return say(wordings::status_on_day, {{"status", name}, {"to", whom}, {"date", *day}});
    }

    void difficulty(const model::DifficultyStory& story) {
        const model::Difficulty& own = meeting_.difficulties[story.number - 1];
        std::vector<std::string> words{word(own.status, own.to)};
        for (const model::Index i : story.follow_ups) {
            const model::FollowUp& next = board_.journal.follow_ups[i];
            words.push_back(word(next.status, next.to, next.date));
        }
        if (story.due && story.status != model::Status::resolved) {
            words.push_back(say(story.overdue ? wordings::overdue_since : wordings::due_on, {{"date", *story.due}}));
        }
        const base::DifficultyId id{visit_.id, static_cast<std::int32_t>(story.number)};
        add(wordings::difficulty_told, {{"id", base::text(id)}, {"text", own.text}, {"words", joined(words)}});
    }

    const model::SheetVisit& told_;
    const model::Visit& visit_;
    const model::Meeting& meeting_;
    const model::Board& board_;
    Language language_;
    std::vector<std::string>* parts_ = nullptr;
};

}  // namespace

Item visit_item(const model::SheetVisit& told, const model::Board& board, Language language,
                std::optional<model::Index> member, const std::string& fate) {
    return Teller(told, board, language).item(member, fate);
}

}  // namespace chibo::render
