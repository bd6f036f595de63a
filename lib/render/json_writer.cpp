#include "render/json_writer.h"

#ifdef __SSE2__
#define RAPIDJSON_SSE2  // sixteen bytes at once
#endif
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

namespace chibo::render {

class JsonWriter::Writer {
public:
    Writer() { to.SetIndent(' ', 1); }

    rapidjson::StringBuffer text;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> to{text};
};

JsonWriter::JsonWriter() : writer_(std::make_unique<Writer>()) {}
JsonWriter::~JsonWriter() = default;

void JsonWriter::begin_object() { writer_->to.StartObject(); }
void JsonWriter::end_object() { writer_->to.EndObject(); }
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

std::string_view JsonWriter::text() const { return {writer_->text.GetString(), writer_->text.GetSize()}; }

}  // namespace chibo::render
