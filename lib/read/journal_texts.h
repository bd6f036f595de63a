// The texts of the journal that no verdict looks at.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/journal.h"
#include "read/reader.h"
#include "read/values.h"

namespace chibo::read {

// When an entry was recorded: the time as it is written, and its day.
struct RecordedAt {
    std::string_view written;
    base::Day day;
};

inline std::optional<RecordedAt> recorded_at(Node node, Problems& problems) {
    const auto written = scalar(node, problems);
    if (!written) return std::nullopt;
    const auto day = base::parse_time_day(*written);
    if (day) return RecordedAt{*written, *day};
    problems.add(finding::Code::not_a_time, node.where(), {{"value", std::string(*written)}});
    return std::nullopt;
}

// Texts that may be checked and not kept (read/reader.h).
class Texts {
public:
    explicit Texts(Kept kept) : kept_(kept == Kept::all) {}

    void required(Fields& fields, std::string_view key, std::string& target) const {
        if (kept_) return fields.required(key, target, text);
        std::string_view ignored;
        fields.required(key, ignored, clean_text);
    }
    void optional(Fields& fields, std::string_view key, std::string& target) const {
        if (kept_) return fields.optional(key, target, text);
        std::string_view ignored;
        fields.optional(key, ignored, clean_text);
    }
    void optional(Fields& fields, std::string_view key, std::vector<std::string>& target) const {
        if (kept_) return fields.optional(key, target, list(text));
        bool ignored = false;
        fields.optional(key, ignored, checked_list(clean_text));
    }
    void remarks(Fields& fields, model::Remarks& remarks) const {
        optional(fields, "note", remarks.note);
        optional(fields, "source", remarks.source);
    }
    void remarks(Fields& fields, base::Box<model::Remarks>& remarks) const {
        model::Remarks read;
        this->remarks(fields, read);
        remarks = model::boxed(std::move(read));
    }
    void recorded(Fields& fields, model::Recorded& recorded) const {
        std::string by;
        std::optional<RecordedAt> at;
        model::Remarks beside;
        optional(fields, "by", by);
        fields.optional("at", at, recorded_at);
        remarks(fields, beside);
        if (at) recorded.day = at->day;
        if (!kept_) return;
        model::RecordedTexts& texts = recorded.texts.edit();
        texts.by = std::move(by);
        if (at) texts.at = at->written;
        texts.remarks = std::move(beside);
    }

private:
    bool kept_;
};

}  // namespace chibo::read
