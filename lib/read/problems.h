// Where what is wrong with one file is noted down.
#pragma once

#include <cstdint>
#include <utility>

#include "finding/finding.h"

namespace chibo::read {

class Problems {
public:
    Problems(std::uint32_t file, finding::Findings& found) : file_(file), found_(&found) {}

    void add(finding::Code code, finding::Where where, finding::Arguments arguments = {}) {
        found_->push_back({code, where, std::move(arguments), {}});
    }

    std::uint32_t file() const { return file_; }

    // How many were noted down so far, of this file or others: equal before and after means that nothing was wrong.
    std::size_t count() const { return found_->size(); }

private:
    std::uint32_t file_;
    finding::Findings* found_;
};

}  // namespace chibo::read
