#include <algorithm>

#include "read/loader.h"

namespace chibo::read {

namespace {

using finding::Code;

constexpr std::pair<std::string_view, base::Per> pers[] = {
    {"year", base::Per::year}, {"half", base::Per::half}, {"quarter", base::Per::quarter}, {"month", base::Per::month}};
constexpr std::pair<std::string_view, model::Partial> partials[] = {{"prorate", model::Partial::prorate},
                                                                    {"full", model::Partial::full}};
constexpr std::pair<std::string_view, model::HomeVisits> homes[] = {
    {"counts", model::HomeVisits::count}, {"does-not-count", model::HomeVisits::do_not_count}};
constexpr std::pair<std::string_view, bool> assessments[] = {{"required", true}, {"optional", false}};

// The ids of one list of a regulation: none twice.
std::optional<std::string> own_id(Fields& fields, Register& ids, std::size_t index) {
    std::optional<Placed<std::string>> own;
    fields.required("id", own, placed(id));
    if (!own) {
        ids.losses().add_any();
        return std::nullopt;
    }
    ids.enter(*own, static_cast<model::Index>(index), fields.problems());
    return own->value;
}

auto named(Register& ids, std::size_t& count) {
    return mapping([&](Fields& fields) {
        model::Named named;
        named.id = own_id(fields, ids, count++).value_or("");
        fields.required("name", named.name, text);
        fields.optional("name_en", named.name_en, text);
        remarks(fields);
        fields.finish();
        return named;
    });
}

struct Quotas {
    const Register& offices;         // of the regulation
    std::vector<std::string> taken;  // by office: the quota that lists it, or empty
    Register& ids;
    std::size_t count = 0;
};

void enter_offices(const std::vector<Placed<std::string>>& offices, model::Quota& quota, Quotas& quotas,
                   Problems& problems) {
    for (const auto& office : offices) {
        const auto index = quotas.offices.find(office.value);
        if (!index) {
            if (quotas.offices.losses().may_hold(office.value)) continue;
            const finding::Nearest nearest{quotas.offices.nearest(office.value)};
            problems.add(Code::office_not_listed, office.where, {{"office", office.value}, {"nearest", nearest}});
            continue;
        }
        quotas.taken.resize(std::max<std::size_t>(quotas.taken.size(), *index + 1));
        std::string& taken = quotas.taken[*index];
        if (taken.empty()) {
            taken = quota.id.empty() ? "?" : quota.id;
            quota.offices.push_back(*index);
        } else {
            problems.add(Code::office_in_two_quotas, office.where, {{"office", office.value}, {"quota", taken}});
        }
    }
}

model::Quota read_quota(Fields& fields, Quotas& quotas) {
    model::Quota quota;
    std::vector<Placed<std::string>> offices;
    quota.id = own_id(fields, quotas.ids, quotas.count++).value_or("");
    fields.required("offices", offices, list(placed(id)));
    fields.required("at_least", quota.at_least, whole(1, 366));
    fields.required("per", quota.per, word(pers));
    fields.optional("cite", quota.cite, text);
    fields.optional("kinds", quota.kinds, list(text));
    remarks(fields);
    fields.finish();
    enter_offices(offices, quota, quotas, fields.problems());
    return quota;
}

bool read_counts(Fields& fields, model::Regulation& regulation) {
    fields.required("kinds", regulation.kinds, list(text));
    fields.required("partial", regulation.partial, word(partials));
    fields.required("home", regulation.home, word(homes));
    fields.finish();
    return true;
}

model::Grade read_grade(Fields& fields, Register& ids, std::optional<std::int32_t>& before, std::size_t& count) {
    model::Grade grade;
    std::optional<Placed<std::int32_t>> from;
    grade.id = own_id(fields, ids, count++).value_or("");
    fields.required("name", grade.name, text);
    fields.required("from", from, placed(whole(0, 100)));
    remarks(fields);
    fields.finish();
    if (!from) return grade;
    if (before && from->value >= *before) {
        fields.problems().add(Code::grades_not_falling, from->where,
                              {{"from", finding::Count{from->value}}, {"before", finding::Count{*before}}});
    }
    before = grade.from = from->value;
    return grade;
}

class RegulationReader {
public:
    explicit RegulationReader(const std::vector<std::string>& files) : files_(files) {}

    model::Regulation read(Fields& fields) {
        model::Regulation regulation;
        regulation.where = fields.where();
        read_heading(fields, regulation);
        read_offices_and_quotas(fields, regulation);
        bool counts = false;
        fields.required("counts", counts, mapping([&](Fields& f) { return read_counts(f, regulation); }));
        fields.optional("assessment", regulation.assessment_required, word(assessments));
        fields.optional("self_review_due", regulation.self_review_due, month_day);
        fields.optional("difficulty_due_days", regulation.difficulty_due_days, whole(0));
        fields.optional("turnout_at_least", regulation.turnout_at_least, whole(0, 100));
        read_topics_and_grades(fields, regulation);
        remarks(fields);
        fields.finish();
        return regulation;
    }

private:
    void read_heading(Fields& fields, model::Regulation& regulation) {
        std::optional<base::Day> issued;
        fields.required("number", regulation.number, text);
        fields.required("title", regulation.title, text);
        fields.required("issuer", regulation.issuer, text);
        fields.required("issued", issued, day);
        regulation.issued = issued.value_or(base::earliest_day);
        regulation.force = span(fields, regulation.issued);
    }

    void read_offices_and_quotas(Fields& fields, model::Regulation& regulation) {
        Register offices(finding::wordings::office_word, files_);
        Register ids(finding::wordings::quota_word, files_);
        std::size_t count = 0;
        const std::size_t before = fields.problems().count();
        fields.required("offices", regulation.offices, list(named(offices, count)));
        const bool whole_list =
            fields.key_place("offices") && !fields.broken("offices") && fields.problems().count() == before;
        if (!whole_list) offices.losses().add_any();
        Quotas quotas{offices, {}, ids};
        fields.required("quotas", regulation.quotas, list(mapping([&](Fields& f) { return read_quota(f, quotas); })));
    }

    void read_topics_and_grades(Fields& fields, model::Regulation& regulation) {
        Register topics(finding::wordings::topic_word, files_);
        Register grades(finding::wordings::grade_word, files_);
        std::size_t topic_count = 0;
        std::size_t grade_count = 0;
        std::optional<std::int32_t> before;
        fields.optional("topics", regulation.topics, list(named(topics, topic_count)));
        fields.optional("grades", regulation.grades,
                        list(mapping([&](Fields& f) { return read_grade(f, grades, before, grade_count); })));
    }

    const std::vector<std::string>& files_;
};

}  // namespace

void read_regulations(const PartFiles& files, model::Board& board, bool one_needed) {
    const std::size_t errors_before = files.errors.size();
    RegulationReader reader(board.files);
    const auto read = [&](Node node, Problems& problems, bool complete) {
        const auto made = mapping([&](Fields& fields) { return reader.read(fields); }, complete);
        if (auto regulation = made(node, problems)) board.regulations.push_back(std::move(*regulation));
    };
    for_each_text(
        files,
        [&](std::string_view text_of_file, Problems& problems) {
            if (is_list_file(text_of_file)) {
                const auto record = [&](Node node, bool damaged) { read(node, problems, !damaged); };
                return read_list(text_of_file, problems, {record, [](std::string_view, Lost) {}}, files.reader);
            }
            Tree tree;
            bool complete = true;
            if (const auto node = read_mapping(text_of_file, problems, tree, complete, files.reader))
                read(*node, problems, complete);
        },
        [] {});
    if (one_needed && board.regulations.empty() && files.errors.size() == errors_before) {
        Problems problems(files.first_file, files.errors);
        problems.add(Code::no_regulation, {files.first_file, 1, 1});
    }
}

}  // namespace chibo::read
