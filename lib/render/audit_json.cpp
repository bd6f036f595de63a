#include "render/audit_json.h"

#include <vector>

#include "base/ids.h"
#include "render/answer_fields.h"
#include "render/json_writer.h"

namespace chibo::render {

namespace {

// An audit has up to hundreds of thousands of duties and findings: they are written one by one.
class AuditWriter {
public:
    AuditWriter(const model::Audit& audit, const model::Board& board, base::Language language, const Sink& sink)
        : audit_(audit), board_(board), language_(language), to_(sink) {}

    // Writes the answer with the findings that `findings` writes, and what `more` adds at its end.
    template <class Findings, class More>
    void answer(Findings findings, More more) {
        to_.begin_object();
        head();
        to_.key("duties");
        to_.begin_array();
        for (const model::Duty& each : audit_.duties) duty(each);
        to_.end_array();
        to_.key("findings");
        to_.begin_array();
        findings(*this);
        to_.end_array();
        summary();
        if (audit_.scope.known_by) to_.pair("known_by", base::iso(*audit_.scope.known_by));
        more(*this);
        to_.end_object();
        to_.end();
    }

    // `change`: what became of it since the baseline; empty where there is none.
    void finding(const finding::Finding& finding, std::string_view change = {}) {
        const std::string said = message(finding, language_);
        told({name(finding.code), severity(finding), finding.subject, said, board_.files[finding.where.file],
              finding.where},
             change);
    }
    void told(const ToldFinding& finding, std::string_view change = {}) {
        to_.begin_object();
        for_each_field(finding, [this](std::string_view key, const auto& value) {
            to_.key(key);
            put(value);
        });
        if (!change.empty()) to_.pair("change", change);
        to_.end_object();
    }

    JsonWriter& to() { return to_; }

private:
    void put(std::string_view text) { to_.value(text); }
    void put(std::int64_t number) { to_.value(number); }
    void put(TextOrNull text) {
        if (text.text.empty()) to_.null();
        else to_.value(text.text);
    }
    void put(const std::vector<model::Index>& visits) {
        ids_.clear();  // all before the first is written: so the memory, all over which they stand, is waited for once
        for (const model::Index visit : visits) ids_.push_back(board_.journal.visits[visit].id);
        to_.begin_array();
        for (const base::EntryId& id : ids_) to_.value(base::text(id));
        to_.end_array();
    }

    void head() {
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
    }

    void duty(const model::Duty& duty) {
        to_.begin_object();
        for_each_field(duty, board_, [this](std::string_view key, const auto& value) {
            to_.key(key);
            put(value);
        });
        to_.end_object();
    }

    void summary() {
        const model::Summary& sum = audit_.summary;
        to_.key("summary");
        to_.begin_object();
        for_each_field(sum, [this](std::string_view key, std::int64_t number) { to_.pair(key, number); });
        to_.end_object();
    }

    const model::Audit& audit_;
    const model::Board& board_;
    base::Language language_;
    JsonWriter to_;
    std::vector<base::EntryId> ids_;  // of one duty
};

}  // namespace

void audit_json(const model::Audit& audit, const model::Board& board, base::Language language, const Sink& sink) {
    const auto findings = [&](AuditWriter& writer) {
        for (const auto& finding : audit.findings) writer.finding(finding);
    };
    AuditWriter(audit, board, language, sink).answer(findings, [](AuditWriter&) {});
}

std::string audit_json(const model::Audit& audit, const model::Board& board, base::Language language) {
    std::string text;
    audit_json(audit, board, language, [&](std::string_view part) { text += part; });
    return text;
}

std::string changes_json(const model::Changes& changes, const model::Audit& audit, const model::Board& board,
                         base::Language language) {
    std::string text;
    const auto findings = [&](AuditWriter& writer) {
        for (const auto& finding : changes.fresh) writer.finding(finding, "new");
        for (const auto& finding : changes.worse) writer.finding(finding, "worse");
    };
    const auto more = [&](AuditWriter& writer) {
        JsonWriter& to = writer.to();
        to.key("since");
        if (changes.since) to.value(base::iso(*changes.since));
        else to.null();
        to.key("resolved");
        to.begin_array();
        for (const model::EarlierFinding& f : changes.resolved) {
            writer.told({f.code, f.severity, f.subject, f.message, f.file, {0, f.line, f.column}});
        }
        to.end_array();
    };
    AuditWriter(audit, board, language, [&](std::string_view part) { text += part; }).answer(findings, more);
    return text;
}

}  // namespace chibo::render
