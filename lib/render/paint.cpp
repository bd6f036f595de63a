#include "render/paint.h"

#include <fmt/format.h>

namespace chibo::render {

namespace {

// SGR codes of ECMA-48: bold, red, green, yellow, cyan; 0 leaves the text as it is.
int code(Tone tone) {
    switch (tone) {
        case Tone::plain: return 0;
        case Tone::strong: return 1;
        case Tone::bad: return 31;
        case Tone::good: return 32;
        case Tone::doubtful: return 33;
        case Tone::remark: return 36;
    }
    return 0;
}

}  // namespace

Tone tone(finding::Severity severity) {
    switch (severity) {
        case finding::Severity::error: return Tone::bad;
        case finding::Severity::warning: return Tone::doubtful;
        case finding::Severity::note: return Tone::remark;
    }
    return Tone::plain;
}

Tone tone(model::State state) {
    switch (state) {
        case model::State::met: return Tone::good;
        case model::State::short_: return Tone::bad;
        case model::State::behind: return Tone::doubtful;
        case model::State::pending:
        case model::State::exempt: return Tone::plain;
    }
    return Tone::plain;
}

std::string painted(std::string_view text, Tone tone, Paint paint) {
    if (paint == Paint::plain || code(tone) == 0) return std::string(text);
    return fmt::format("\x1b[{}m{}\x1b[0m", code(tone), text);
}

}  // namespace chibo::render
