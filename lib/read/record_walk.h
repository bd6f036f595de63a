// A list file's text, record by record: those that can be read straight from their lines, and the stretches between.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/text.h"
#include "read/padded_text.h"
#include "read/plain_record.h"

namespace chibo::read {

// Lines that must be read the long way: they begin with a record or with the file, and end before a record or with the
// text.
struct Stretch {
    std::string_view text;
    std::uint32_t first_line = 0;
    bool goes_on = false;  // it can't be parted from what follows the text
};

inline std::uint32_t lines_in(std::string_view text) {
    return static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n'));
}

// Whether a line begins with a sign that means something for the whole file.
bool holds_marker(std::string_view text);

// The bytes of empty lines and comments before the first line that says something.
std::size_t idle_lines(std::string_view text);

// Goes through the text, of which the first line has that number; `first`: it begins the file. `direct(record)` reads
// the record with which what is left of the text begins, up to the next one or the end; false where it is not sure.
// take() takes what it read. `long_way(stretch)` gets all else. Both are called in the order of the text. Returns the
// number of the line after it.
//
// Nothing in a stretch changes how a record outside it is read, or the other way round: a line that begins with «- » in
// the first column begins a record whatever stands before it, once the file has begun with such a line and as long as
// no marker of YAML's documents stands between; then the stretch takes all that follows.
template <class Direct, class Take, class Long>
std::uint32_t walk_records(PaddedText padded, std::uint32_t line, bool first, Direct direct, Take take, Long long_way) {
    const std::string_view text = padded.view();
    std::size_t at = first ? idle_lines(text) : 0;
    const bool begins_record = text.substr(at).starts_with("- ");
    if (!begins_record || base::find_bad_byte(text.substr(0, at))) {
        long_way(Stretch{text, line, !begins_record || holds_marker(text)});
        return line + lines_in(text);
    }
    line += lines_in(text.substr(0, at));
    Stretch open;  // not yet given away: it may grow
    const auto close = [&] {
        if (!open.text.empty()) long_way(open);
        open.text = {};
    };
    while (at < text.size() && !open.goes_on) {
        PlainRecord record(padded.from(at), line);
        if (direct(record)) {
            close();
            take();
            at = text.size() - record.rest().size();
            line = record.line();
            continue;
        }
        const auto feed = text.find("\n- ", at);
        std::size_t end = feed == std::string_view::npos ? text.size() : feed + 1;
        if (open.text.empty()) open = {text.substr(at, 0), line, false};
        open.goes_on = holds_marker(text.substr(at, end - at));
        if (open.goes_on) end = text.size();
        open.text = {open.text.data(), open.text.size() + (end - at)};
        line += lines_in(text.substr(at, end - at));
        at = end;
    }
    close();
    return line;
}

}  // namespace chibo::read
