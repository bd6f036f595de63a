#include "render/paint.h"

#include <fmt/format.h>

namespace chibo::render {

namespace {

// SGR codes of ECMA-48: red, green, yellow, cyan; 0 leaves the text as it is.
constexpr int red = 31;
constexpr int green = 32;
constexpr int yellow = 33;
constexpr int cyan = 36;

int colour_of(finding::Severity severity) {
    switch (severity) {
        case finding::Severity::error: return red;
        case finding::Severity::warning: return yellow;
        case finding::Severity::note: return cyan;
    }
    return 0;
}

int colour_of(model::State state) {
    switch (state) {
        case model::State::met: return green;
        case model::State::short_: return red;
        case model::State::behind: return yellow;
        case model::State::pending:
        case model::State::exempt: return 0;
    }
    return 0;
}

std::string painted(std::string_view text, int colour, Paint paint) {
    if (paint == Paint::plain || colour == 0) return std::string(text);
    return fmt::format("\x1b[{}m{}\x1b[0m", colour, text);
}

}  // namespace

std::string painted(std::string_view text, finding::Severity severity, Paint paint) {
    return painted(text, colour_of(severity), paint);
}

std::string painted(std::string_view text, model::State state, Paint paint) {
    return painted(text, colour_of(state), paint);
}

}  // namespace chibo::render
