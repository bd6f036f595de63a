// The order of Vietnamese names in a list: by given name, then by family and middle names.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace chibo::base {

// Keys that compare, as bytes, as the names stand in a Vietnamese list (collation of CLDR for `vi`). Both ways of
// placing a tone mark («Hòa», «Hoà») stand together; equal keys are left to the caller to tell apart.
class NameOrder {
public:
    NameOrder();
    ~NameOrder();
    NameOrder(const NameOrder&) = delete;
    NameOrder& operator=(const NameOrder&) = delete;

    // A person's: the last word is the given name.
    std::string person(std::string_view name) const;

    // A group's, a place's: from the first word.
    std::string thing(std::string_view name) const;

private:
    struct Rules;
    std::unique_ptr<Rules> rules_;
};

}  // namespace chibo::base
