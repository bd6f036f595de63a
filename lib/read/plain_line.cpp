#include "read/plain_line.h"

#include <array>
#include <cstring>

#include "base/text.h"
#include "read/plain_text.h"

namespace chibo::read {

namespace {

constexpr Tree::Index unsure = Tree::none;

// Brackets of a record go a few deep; this is far within what the library reads.
constexpr int deepest_bracket = 8;

// No key of a board is longer; the library has a limit of its own, far above.
constexpr std::ptrdiff_t longest_key = 64;

// What a character may be. A byte of more than ASCII is a letter like any other.
constexpr std::uint8_t in_word = 1;       // it may stand in a key
constexpr std::uint8_t never_first = 2;   // a plain text that begins with it may not be one
constexpr std::uint8_t look_on_line = 4;  // in a plain text it may end it, or mean something
constexpr std::uint8_t look_inside = 8;   // likewise in brackets

constexpr auto classes = [] {
    std::array<std::uint8_t, 256> table{};
    const auto mark = [&](std::string_view characters, std::uint8_t as) {
        for (const char c : characters) table[static_cast<unsigned char>(c)] |= as;
    };
    mark("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-", in_word);
    mark("-?:,[]{}#&*!|>'\"%@`~ \t", never_first);
    mark(":#?\t", look_on_line | look_inside);
    mark(",[]{}", look_inside);
    return table;
}();

bool is(char c, std::uint8_t as) { return (classes[static_cast<unsigned char>(c)] & as) != 0; }

std::string_view between(const char* begin, const char* end) { return {begin, static_cast<std::size_t>(end - begin)}; }

}  // namespace

PlainLine::PlainLine(std::string_view piece, finding::Where first, Tree& tree)
    : begin_(piece.data()),
      at_(begin_),
      end_(begin_),
      next_(begin_),
      last_(begin_ + piece.size()),
      counted_(begin_),
      place_(first),
      tree_(tree) {
    --place_.line;  // next() comes before anything else
}

void PlainLine::next() {
    while (next_ != last_) {
        begin_ = at_ = counted_ = next_;
        ++place_.line;
        place_.column = 1;
        const void* feed = std::memchr(begin_, '\n', static_cast<std::size_t>(last_ - begin_));
        end_ = feed ? static_cast<const char*>(feed) : last_;
        next_ = feed ? end_ + 1 : last_;
        if (end_ != begin_ && end_[-1] == '\r') --end_;
        pass_blanks();
        indent_ = column();
        count_ascii();
        if (at_ != end_ && *at_ != '#') return;
    }
    ended_ = true;
}

finding::Where PlainLine::where() {
    place_.column += static_cast<std::uint32_t>(base::characters(between(counted_, at_)));
    counted_ = at_;
    return place_;
}

// What was passed since the last place is ASCII: its bytes are characters.
void PlainLine::count_ascii() {
    place_.column += static_cast<std::uint32_t>(at_ - counted_);
    counted_ = at_;
}

void PlainLine::pass_blanks() {
    while (at_ != end_ && *at_ == ' ') ++at_;
}

bool PlainLine::pass(char c) {
    if (at_ == end_ || *at_ != c) return false;
    ++at_;
    pass_blanks();
    return true;
}

void PlainLine::dash() { pass('-'); }

bool PlainLine::finish() {
    if (!at_end()) return false;
    next();
    return true;
}

// The colon of the key that begins here, or nothing.
const char* PlainLine::end_of_key() const {
    const char* to = at_;
    while (to != end_ && is(*to, in_word)) ++to;
    const bool is_key = to != at_ && *at_ != '-' && to - at_ <= longest_key && to != end_ && *to == ':' &&
                        (to + 1 == end_ || to[1] == ' ') && !is_null_word(between(at_, to));
    return is_key ? to : nullptr;
}

// The text from here to `to`, which is passed.
Tree::Index PlainLine::text(const char* to) {
    const finding::Where place = where();
    const Tree::Index index = tree_.add_view(between(at_, to), place);
    at_ = to;
    return index;
}

Tree::Index PlainLine::key() {
    const char* colon = end_of_key();
    if (!colon) return unsure;
    const Tree::Index key = text(colon);
    pass(':');
    count_ascii();
    return key;
}

Tree::Index PlainLine::value() {
    if (at_ == end_) return unsure;
    if (*at_ == '[' || *at_ == '{') return bracket(0);
    return *at_ == '"' || *at_ == '\'' ? quoted() : plain(look_on_line);
}

// A text on one line in quotes, without escapes.
Tree::Index PlainLine::quoted() {
    const char quote = *at_;
    const finding::Where place = where();
    const char* from = at_ + 1;
    const char* to = from;
    while (to != end_ && *to != quote && *to != '\\' && *to != '\t') ++to;
    if (to == end_ || *to != quote) return unsure;
    at_ = to + 1;
    if (at_ != end_ && *at_ == '\'' && quote == '\'') return unsure;
    pass_blanks();
    return tree_.add_view(between(from, to), place);
}

// The end of the plain text that begins here, blanks before it included, or nothing.
const char* PlainLine::end_of_plain(std::uint8_t look) const {
    if (at_ == end_ || is(*at_, never_first)) return nullptr;
    for (const char* to = at_ + 1; to != end_; ++to) {
        if (!is(*to, look)) continue;
        switch (*to) {
            case ':':
                if (to + 1 == end_ || to[1] == ' ' || is(to[1], look)) return nullptr;
                break;
            case '#':
                if (to[-1] == ' ') return look == look_on_line ? to : nullptr;
                break;
            case '?':
                // Within a word; elsewhere the library may take it for a sign.
                if (is(to[-1], never_first)) return nullptr;
                break;
            case ',':
            case ']':
            case '}': return to;
            default: return nullptr;
        }
    }
    return look == look_on_line ? end_ : nullptr;
}

Tree::Index PlainLine::plain(std::uint8_t look) {
    const char* end = end_of_plain(look);
    if (!end) return unsure;
    const char* to = end;
    while (to[-1] == ' ') --to;
    if (is_null_word(between(at_, to))) return unsure;
    const Tree::Index index = text(to);
    at_ = end;
    return index;
}

// A list or mapping in brackets, which close on the line.
Tree::Index PlainLine::bracket(int depth) {
    if (depth == deepest_bracket) return unsure;
    const bool list = *at_ == '[';
    const Tree::Index index = tree_.add(list ? Shape::list : Shape::mapping, where());
    pass(*at_);
    const char close = list ? ']' : '}';
    if (pass(close)) return index;
    const bool whole = list ? items(index, depth) : pairs(index, depth);
    return whole && pass(close) ? index : unsure;
}

bool PlainLine::items(Tree::Index list, int depth) {
    do {
        const Tree::Index item = in_bracket(depth);
        if (item == unsure) return false;
        tree_.append(list, item);
    } while (pass(','));
    return true;
}

bool PlainLine::pairs(Tree::Index mapping, int depth) {
    do {
        const Tree::Index name = key();
        const Tree::Index value = name == unsure ? unsure : in_bracket(depth);
        if (value == unsure) return false;
        tree_.append(mapping, name);
        tree_.append(mapping, value);
    } while (pass(','));
    return true;
}

Tree::Index PlainLine::in_bracket(int depth) {
    if (at_ == end_) return unsure;
    if (*at_ == '[' || *at_ == '{') return bracket(depth + 1);
    return *at_ == '"' || *at_ == '\'' ? quoted() : plain(look_inside);
}

}  // namespace chibo::read
