#include "render/json_writer.h"

#include <cassert>
#include <cstdint>
#include <cstring>
#include <utility>

// RAPIDJSON_SSE2 stays undefined: looking at sixteen bytes at once, RapidJSON leaves 0x1A to 0x1F as they are.
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

namespace chibo::render {

namespace {

// Whether no byte of the text must be written otherwise: eight are looked at at once, for an answer has millions of
// short texts.
bool stands_as_it_is(std::string_view text) {
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t tops = 0x80 * ones;
    const auto holds_zero = [](std::uint64_t bytes) { return (bytes - ones) & ~bytes & tops; };
    const auto suspects = [&](std::uint64_t bytes) {
        const std::uint64_t controls = (bytes - 0x20 * ones) & ~bytes & tops;
        return controls | holds_zero(bytes ^ '"' * ones) | holds_zero(bytes ^ '\\' * ones);
    };
    std::uint64_t seen = 0;
    std::uint64_t bytes = 0;
    for (; text.size() >= sizeof bytes; text.remove_prefix(sizeof bytes)) {
        std::memcpy(&bytes, text.data(), sizeof bytes);
        seen |= suspects(bytes);
    }
    bytes = ' ' * ones;
    for (const char c : text) bytes = bytes << 8U | static_cast<unsigned char>(c);
    return (seen | suspects(bytes)) == 0;
}

}  // namespace

class JsonWriter::Writer {
public:
    explicit Writer(Sink sink) : sink_(std::move(sink)) { to.SetIndent(' ', 1); }

    // What was written so far.
    std::string_view written() const { return {text.GetString(), text.GetSize()}; }

    void pass_on() {
        sink_(written());
        text.Clear();
    }
    void pass_on(std::string_view more) {
        pass_on();
        sink_(more);
    }
    void pass_on_much() {
        constexpr std::size_t much = 64UL * 1024;
        if (sink_ && text.GetSize() >= much) pass_on();
    }

    // Of a writer of elements: before the first of those that are written next.
    void begin_elements() {
        to.Reset(text);
        for (std::size_t i = 0; i <= depth; ++i) to.StartArray();
        text.Clear();
    }
    // The first stands on a line of its own; whoever takes it begins that line.
    std::string_view elements() const { return written().substr(1 + depth + 1); }

    // A key or a text that stands as it is.
    void put(std::string_view string) {
        to.RawValue("", 0, rapidjson::kStringType);  // what stands before it
        char* const room = text.Push(string.size() + 2);
        room[0] = '"';
        std::memcpy(room + 1, string.data(), string.size());
        room[string.size() + 1] = '"';
    }

    rapidjson::StringBuffer text;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> to{text};
    std::size_t depth = 0;  // of the elements

private:
    Sink sink_;  // none of a writer of elements
};

JsonWriter::JsonWriter(Sink sink) : writer_(std::make_unique<Writer>(std::move(sink))) {}
JsonWriter::~JsonWriter() = default;
JsonWriter::JsonWriter(JsonWriter&&) noexcept = default;
JsonWriter& JsonWriter::operator=(JsonWriter&&) noexcept = default;

void JsonWriter::begin_object() { writer_->to.StartObject(); }
void JsonWriter::end_object() {
    writer_->to.EndObject();
    writer_->pass_on_much();
}
void JsonWriter::begin_array() { writer_->to.StartArray(); }
void JsonWriter::end_array() { writer_->to.EndArray(); }
void JsonWriter::key(std::string_view name) {
    assert(stands_as_it_is(name));
    writer_->put(name);
}
void JsonWriter::value(std::string_view text) {
    if (stands_as_it_is(text)) writer_->put(text);
    else writer_->to.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}
void JsonWriter::id(std::string_view id) {
    assert(stands_as_it_is(id));
    writer_->put(id);
}
void JsonWriter::value(std::int64_t number) { writer_->to.Int64(number); }
void JsonWriter::null() { writer_->to.Null(); }

void JsonWriter::end() {
    writer_->text.Put('\n');
    writer_->pass_on();
}

JsonWriter JsonWriter::of_elements(std::size_t depth) {
    JsonWriter writer{Sink()};
    writer.writer_->depth = depth;
    writer.begin_elements();
    return writer;
}

void JsonWriter::begin_elements() { writer_->begin_elements(); }

void JsonWriter::elements(const JsonWriter& written) {
    writer_->to.RawValue("", 0, rapidjson::kObjectType);  // what stands before an element
    writer_->pass_on(written.writer_->elements());
}

}  // namespace chibo::render
