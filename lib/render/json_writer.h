// JSON answers that are too long to be held as values first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "render/sink.h"

namespace chibo::render {

// Writes one value, from its beginning to its end, in the form in which the other JSON answers are: one blank a level,
// a line each. Keys stand in the order in which they are written.
class JsonWriter {
public:
    // Gives what it writes to the sink, a part at a time; the last at end().
    explicit JsonWriter(Sink sink);
    ~JsonWriter();
    JsonWriter(JsonWriter&&) noexcept;
    JsonWriter& operator=(JsonWriter&&) noexcept;

    void begin_object();
    void end_object();
    void begin_array();
    void end_array();
    void key(std::string_view name);  // one that stands in JSON as it is
    void value(std::string_view text);
    void id(std::string_view id);  // a text that stands in JSON as it is
    void value(std::int64_t number);
    void null();

    template <class T>
    void pair(std::string_view name, const T& written) {
        key(name);
        value(written);
    }

    // After the value: a line feed, and the rest goes to the sink.
    void end();

    // A writer of elements for an array that stands so deep (1: in the outermost value). So the parts of a long array
    // can be written side by side.
    static JsonWriter of_elements(std::size_t depth);
    // Before it writes others than those that it wrote.
    void begin_elements();

    // Elements that such a writer wrote, next in the array that is being written. At least one.
    void elements(const JsonWriter& written);

private:
    class Writer;
    std::unique_ptr<Writer> writer_;
};

}  // namespace chibo::render
