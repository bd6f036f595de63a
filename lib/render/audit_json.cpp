#include "render/audit_json.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/ids.h"
#include "base/side_by_side.h"
#include "render/answer_fields.h"
#include "render/json_writer.h"

namespace chibo::render {

namespace {

// The elements of one of the answer's long lists.
class ElementWriter {
public:
    ElementWriter(const model::Board& board, base::Language language) : board_(board), language_(language) {}

    void duty(const model::Duty& duty) {
        to_.begin_object();
        for_each_field(duty, board_, [this](std::string_view key, const auto& value) { put(key, value); });
        to_.end_object();
    }

    // `change`: what became of it since the baseline; empty where there is none.
    void finding(const finding::Finding& finding, std::string_view change = {}) {
        said_ = message(finding, language_);
        told({name(finding.code), severity(finding), finding.subject, said_, board_.files[finding.where.file],
              finding.where},
             change);
    }
    void finding(const model::Found& found) {
        model::tell(found, board_, about_);
        said_.clear();
        model::say(found, board_, language_, said_);
        told({name(found.code), severity(found), about_, said_, board_.files[found.where.file], found.where});
    }
    void told(const ToldFinding& finding, std::string_view change = {}) {
        to_.begin_object();
        for_each_field(finding, [this](std::string_view key, const auto& value) { put(key, value); });
        if (!change.empty()) to_.pair("change", change);
        to_.end_object();
    }

    void begin() { to_.begin_elements(); }
    const JsonWriter& written() const { return to_; }

private:
    [[gnu::always_inline]] void put(std::string_view key, std::string_view text) { to_.pair(key, text); }
    [[gnu::always_inline]] void put(std::string_view key, std::int64_t number) { to_.pair(key, number); }
    [[gnu::always_inline]] void put(std::string_view key, TextOrNull text) {
        if (text.text.empty()) to_.pair(key, nullptr);
        else to_.pair(key, text.text);
    }
    [[gnu::always_inline]] void put(std::string_view key, const std::vector<model::Index>& visits) {
        ids_.clear();  // all before the first is written: so the memory, all over which they stand, is waited for once
        for (const model::Index visit : visits) ids_.push_back(board_.journal.visits[visit].id);
        to_.pair(key, std::span<const base::EntryId>(ids_));
    }

    const model::Board& board_;
    base::Language language_;
    JsonWriter to_ = JsonWriter::of_elements(1);
    std::vector<base::EntryId> ids_;  // of one duty
    finding::Subject about_;          // of the finding that is being written, with its sentence
    std::string said_;
};

// An audit has up to hundreds of thousands of duties and findings: they are written in parts, side by side.
class AuditWriter {
public:
    AuditWriter(const model::Audit& audit, const model::Board& board, base::Language language, const Sink& sink)
        : audit_(audit), board_(board), language_(language), to_(sink) {}

    // Everything before the findings.
    void beginning() {
        to_.begin_object();
        to_.pair("format", std::string_view("chibo.audit/1"));
        to_.pair("board", board_.name);
        to_.key("regulations");
        to_.begin_array();
        for (const model::Index i : audit_.regulations) to_.value(board_.regulations[i].number);
        to_.end_array();
        to_.key("years");
        to_.begin_array();
        to_.value(std::int64_t{audit_.scope.years.first});
        to_.value(std::int64_t{audit_.scope.years.last});
        to_.end_array();
        to_.pair("as_of", base::iso(audit_.scope.seen));
        to_.pair("closed", base::iso(audit_.scope.closed));
        list("duties", audit_.duties, [](ElementWriter& writer, std::span<const model::Duty> part) {
            for (const model::Duty& each : part) writer.duty(each);
        });
    }

    // write(writer, part) writes some elements of the list.
    template <class Element, class Write>
    void list(std::string_view key, const std::vector<Element>& all, Write write) {
        list(key, all.size(), [&](ElementWriter& writer, std::size_t begin, std::size_t end) {
            write(writer, std::span(all).subspan(begin, end - begin));
        });
    }
    template <class Write>
    void list(std::string_view key, std::size_t size, Write write) {
        constexpr std::size_t at_a_time = 256;
        using Part = std::optional<ElementWriter>;
        to_.key(key);
        to_.begin_array();
        base::side_by_side<Part>(
            size, at_a_time,
            [&](Part& writer, std::size_t begin, std::size_t end) {
                if (!writer) writer.emplace(board_, language_);
                writer->begin();
                write(*writer, begin, end);
            },
            [&](const Part& writer) { to_.elements(writer->written()); });
        to_.end_array();
    }

    // What stands behind them.
    void summary() {
        const model::Summary& sum = audit_.summary;
        to_.key("summary");
        to_.begin_object();
        for_each_field(sum, [this](std::string_view key, std::int64_t number) { to_.pair(key, number); });
        to_.end_object();
        if (audit_.scope.known_by) to_.pair("known_by", base::iso(*audit_.scope.known_by));
    }

    void since(const std::optional<base::Day>& day) {
        to_.key("since");
        if (day) to_.value(base::iso(*day));
        else to_.null();
    }

    void end() {
        to_.end_object();
        to_.end();
    }

private:
    const model::Audit& audit_;
    const model::Board& board_;
    base::Language language_;
    JsonWriter to_;
};

}  // namespace

void audit_json(const model::Audit& audit, const model::Board& board, base::Language language, const Sink& sink) {
    AuditWriter writer(audit, board, language, sink);
    writer.beginning();
    writer.list("findings", audit.found, [&](ElementWriter& to, std::span<const model::Found> part) {
        constexpr std::size_t at_a_time = 32;  // whose memory is near at once
        for (; !part.empty(); part = part.subspan(std::min(part.size(), at_a_time))) {
            const auto next = part.first(std::min(part.size(), at_a_time));
            model::bring_near(next, board);
            for (const model::Found& found : next) to.finding(found);
        }
    });
    writer.summary();
    writer.end();
}

std::string audit_json(const model::Audit& audit, const model::Board& board, base::Language language) {
    std::string text;
    audit_json(audit, board, language, [&](std::string_view part) { text += part; });
    return text;
}

std::string changes_json(const model::Changes& changes, const model::Audit& audit, const model::Board& board,
                         base::Language language) {
    std::string text;
    AuditWriter writer(audit, board, language, [&](std::string_view part) { text += part; });
    writer.beginning();
    const std::size_t fresh = changes.fresh.size();
    writer.list("findings", fresh + changes.worse.size(), [&](ElementWriter& to, std::size_t begin, std::size_t end) {
        for (std::size_t place = begin; place < end; ++place) {
            if (place < fresh) to.finding(changes.fresh[place], "new");
            else to.finding(changes.worse[place - fresh], "worse");
        }
    });
    writer.summary();
    writer.since(changes.since);
    writer.list("resolved", changes.resolved, [](ElementWriter& to, std::span<const model::EarlierFinding> part) {
        for (const model::EarlierFinding& f : part) {
            to.told({f.code, f.severity, f.subject, f.message, f.file, {0, f.line, f.column}});
        }
    });
    writer.end();
    return text;
}

}  // namespace chibo::render
