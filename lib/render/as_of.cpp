#include "render/as_of.h"

#include "finding/message.h"
#include "finding/wordings/answers.h"
#include "finding/wordings/terms.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;

finding::Arguments weekday_and_day(base::Day day) {
    return {{"weekday", wordings::weekdays.at(static_cast<std::size_t>(base::weekday(day)))}, {"day", day}};
}

}  // namespace

std::string as_of_sentence(const model::Scope& scope, base::Language language) {
    const bool closed = scope.seen == scope.closed;
    return finding::message(closed ? wordings::as_of_close : wordings::as_of_open, weekday_and_day(scope.seen),
                            language);
}

std::vector<std::string> known_by_sentence(const model::Scope& scope, base::Language language) {
    if (!scope.known_by) return {};
    return {finding::message(wordings::known_by_line, weekday_and_day(*scope.known_by), language)};
}

}  // namespace chibo::render
