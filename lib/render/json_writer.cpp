#include "render/json_writer.h"

#include <utility>

#ifdef __SSE2__
#define RAPIDJSON_SSE2  // sixteen bytes at once
#endif
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

namespace chibo::render {

class JsonWriter::Writer {
public:
    explicit Writer(Sink sink) : sink_(std::move(sink)) { to.SetIndent(' ', 1); }

    void pass_on() {
        sink_({text.GetString(), text.GetSize()});
        text.Clear();
    }
    void pass_on_much() {
        constexpr std::size_t much = 64UL * 1024;
        if (text.GetSize() >= much) pass_on();
    }

    rapidjson::StringBuffer text;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> to{text};

private:
    Sink sink_;
};

JsonWriter::JsonWriter(Sink sink) : writer_(std::make_unique<Writer>(std::move(sink))) {}
JsonWriter::~JsonWriter() = default;

void JsonWriter::begin_object() { writer_->to.StartObject(); }
void JsonWriter::end_object() {
    writer_->to.EndObject();
    writer_->pass_on_much();
}
void JsonWriter::begin_array() { writer_->to.StartArray(); }
void JsonWriter::end_array() { writer_->to.EndArray(); }
void JsonWriter::key(std::string_view name) {
    writer_->to.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
}
void JsonWriter::value(std::string_view text) {
    writer_->to.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}
void JsonWriter::value(std::int64_t number) { writer_->to.Int64(number); }
void JsonWriter::null() { writer_->to.Null(); }

void JsonWriter::end() {
    writer_->text.Put('\n');
    writer_->pass_on();
}

}  // namespace chibo::render
