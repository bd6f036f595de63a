#include "render/xlsx_rules.h"

#include <map>
#include <optional>
#include <string>

#include "render/xlsx_text.h"

namespace chibo::render {

namespace {

using Words = std::map<std::string, Tone>;

// The words of the column with their tones; nothing where a word has two tones, where they are many, or none has a
// tone.
std::optional<Words> toned_words(const Table& table, std::size_t column) {
    constexpr std::size_t most = 8;
    Words words;
    bool any = false;
    for (const auto& row : table.rows) {
        const auto* const text = std::get_if<std::string>(&row[column].value);
        if (!text) return std::nullopt;
        const auto [at, fresh] = words.try_emplace(*text, row[column].tone);
        if (at->second != row[column].tone || words.size() > most) return std::nullopt;
        any = any || row[column].tone != Tone::plain;
    }
    return any ? std::optional(words) : std::nullopt;
}

// The tone that the column's counts have above nought; nothing where they have several, or others have it too.
std::optional<Tone> tone_above_nought(const Table& table, std::size_t column) {
    std::optional<Tone> tone;
    for (const auto& row : table.rows) {
        const auto* const number = std::get_if<std::int64_t>(&row[column].value);
        if (!number) return std::nullopt;
        if (row[column].tone == Tone::plain) continue;
        if (*number == 0 || (tone && *tone != row[column].tone)) return std::nullopt;
        tone = row[column].tone;
    }
    return tone;
}

bool has_shares(const Table& table, std::size_t column) {
    for (const auto& row : table.rows) {
        if (std::holds_alternative<Share>(row[column].value)) return true;
    }
    return false;
}

// A text as a condition writes it.
std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : cell_text(text)) {
        out += c;
        if (c == '"') out += c;
    }
    return out + '"';
}

class ColumnRules {
public:
    ColumnRules(lxw_worksheet* sheet, lxw_row_t first, lxw_row_t last, lxw_col_t column)
        : sheet_(sheet), first_(first), last_(last), column_(column) {}

    void words(Styles& styles, const Words& words) const {
        for (const auto& [word, tone] : words) {
            if (word.empty()) continue;
            std::string value = quoted(word);
            lxw_conditional_format rule{};
            rule.type = LXW_CONDITIONAL_TYPE_CELL;
            rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
            rule.value_string = value.data();
            rule.format = styles.rule(tone);
            add(rule);
        }
    }

    void above_nought(Styles& styles, Tone tone) const {
        lxw_conditional_format rule{};
        rule.type = LXW_CONDITIONAL_TYPE_CELL;
        rule.criteria = LXW_CONDITIONAL_CRITERIA_GREATER_THAN;
        rule.value = 0;
        rule.format = styles.rule(tone);
        add(rule);
    }

    void share_bars() const {
        lxw_conditional_format rule{};
        rule.type = LXW_CONDITIONAL_DATA_BAR;
        rule.data_bar_2010 = LXW_TRUE;
        rule.bar_solid = LXW_TRUE;
        rule.bar_no_border = LXW_TRUE;
        rule.bar_color = share_bar;
        rule.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
        rule.min_value = 0;
        rule.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
        rule.max_value = 1;
        add(rule);
    }

private:
    void add(lxw_conditional_format& rule) const {
        worksheet_conditional_format_range(sheet_, first_, column_, last_, column_, &rule);
    }

    lxw_worksheet* sheet_;
    lxw_row_t first_;
    lxw_row_t last_;
    lxw_col_t column_;
};

}  // namespace

void add_rules(lxw_worksheet* sheet, Styles& styles, const Table& table, lxw_row_t first_row) {
    if (table.rows.empty()) return;
    const auto last_row = static_cast<lxw_row_t>(first_row + table.rows.size() - 1);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnRules column(sheet, first_row, last_row, static_cast<lxw_col_t>(i));
        if (const auto words = toned_words(table, i)) column.words(styles, *words);
        else if (const auto tone = tone_above_nought(table, i)) column.above_nought(styles, *tone);
        else if (has_shares(table, i)) column.share_bars();
    }
}

void add_heat(lxw_worksheet* sheet, const Table& table, lxw_row_t first_row) {
    constexpr std::size_t besides = 2;  // the names of the rows and their sums
    if (table.rows.empty() || table.columns.size() <= besides) return;
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_2_COLOR_SCALE;
    rule.min_color = lightest_heat;
    rule.max_color = darkest_heat;
    rule.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    rule.min_value = 0;
    rule.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_MAXIMUM;
    worksheet_conditional_format_range(sheet, first_row, 1, static_cast<lxw_row_t>(first_row + table.rows.size() - 1),
                                       static_cast<lxw_col_t>(table.columns.size() - besides), &rule);
}

}  // namespace chibo::render
