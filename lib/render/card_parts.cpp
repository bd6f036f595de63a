#include "render/card_parts.h"

#include <fmt/format.h>

#include "finding/wordings/explanations.h"
#include "finding/wordings/lookups.h"
#include "finding/wordings/sheets.h"
#include "render/as_of.h"
#include "render/hit_fields.h"
#include "render/look_up_document.h"

namespace chibo::render {

namespace wordings = finding::wordings;

void CardWriter::head(const model::Hit& whose, const model::Scope& scope) {
    document_.add(Title{say(wordings::card_title, {{"name", name_of(whose, board_)},
                                                   {"id", id_of(whose, board_)},
                                                   {"thing", thing_name(whose, board_, language_)}})});
    const bool one = scope.years.first == scope.years.last;
    const finding::Clause years{
        one ? wordings::one_year : wordings::several_years,
        {{"first", fmt::format("{}", scope.years.first)}, {"last", fmt::format("{}", scope.years.last)}}};
    Paragraph when{{board_.name, as_of_sentence(scope, language_)}};
    for (auto& sentence : known_by_sentence(scope, language_)) when.sentences.push_back(std::move(sentence));
    when.sentences.push_back(say(wordings::years_told, {{"years", years}}));
    document_.add(std::move(when));
}

void CardWriter::section(const std::string& heading, Block block) {
    document_.add(Heading{heading});
    document_.add(std::move(block));
}

std::string CardWriter::told(const model::OpenDifficulty& open) const {
    const model::Visit& visit = board_.journal.visits[open.visit];
    const model::DifficultyStory& story = open.story;
    std::string due;
    if (story.due) {
        const finding::Clause day{story.overdue ? wordings::overdue_since : wordings::due_on, {{"date", *story.due}}};
        due = say(wordings::then_due, {{"due", day}});
    }
    const base::DifficultyId id{visit.id, static_cast<std::int32_t>(story.number)};
    return say(wordings::open_difficulty,
               {{"id", base::text(id)},
                {"date", visit.date},
                {"branch", board_.shown_branch(visit.branch)},
                {"text", visit.meeting().difficulties[story.number - 1].text},
                {"status", wordings::status_names.at(static_cast<std::size_t>(story.status))},
                {"due", due}});
}

void CardWriter::open_difficulties(const std::vector<model::OpenDifficulty>& open) {
    if (open.empty()) {
        return section(wordings::open_difficulties_heading, Paragraph{{say(wordings::no_open_difficulties)}});
    }
    Items items;
    for (const model::OpenDifficulty& each : open) items.items.push_back({told(each), {}});
    section(wordings::open_difficulties_heading, std::move(items));
}

}  // namespace chibo::render
