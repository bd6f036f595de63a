#include "base/name_order.h"

#include <array>
#include <cstdint>
#include <vector>

#include <unicode/coll.h>
#include <unicode/unistr.h>

#include "base/text.h"

namespace chibo::base {

struct NameOrder::Rules {
    std::unique_ptr<icu::Collator> collator;

    // Without the collation's data the folded letters themselves give an order that is at least always the same.
    std::string key(std::string_view text) const {
        const std::string folded = fold_tones(text);
        if (!collator) return folded + '\0';
        const auto wide = icu::UnicodeString::fromUTF8(folded);
        std::vector<std::uint8_t> bytes(static_cast<std::size_t>(collator->getSortKey(wide, nullptr, 0)));
        collator->getSortKey(wide, bytes.data(), static_cast<std::int32_t>(bytes.size()));
        return {bytes.begin(), bytes.end()};  // ends in a zero byte, so that one key may follow another
    }
};

NameOrder::NameOrder() : rules_(std::make_unique<Rules>()) {
    UErrorCode status = U_ZERO_ERROR;
    rules_->collator.reset(icu::Collator::createInstance(icu::Locale("vi"), status));
    if (U_FAILURE(status)) rules_->collator.reset();
}

NameOrder::~NameOrder() = default;

std::string NameOrder::person(std::string_view name) const {
    const auto blank = name.rfind(' ');
    if (blank == std::string_view::npos) return rules_->key(name) + rules_->key({});
    return rules_->key(name.substr(blank + 1)) + rules_->key(name.substr(0, blank));
}

std::string NameOrder::thing(std::string_view name) const { return rules_->key(name); }

}  // namespace chibo::base
