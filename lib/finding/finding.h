// One thing found: what, where, about whom, and the arguments of its sentence.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/wording.h"
#include "finding/code.h"
#include "finding/message.h"
#include "finding/where.h"

namespace chibo::finding {

// What a finding is about; an empty text is said of nothing (null in answers).
struct Subject {
    std::string member;
    std::string branch;  // as written
    std::string visit;
    std::string difficulty;
    std::string period;
    std::string date;          // as written
    std::uint32_t place = 0;   // the member's place in the visit, from 0
    std::uint32_t number = 0;  // the difficulty's number

    // About nothing again; the texts keep their memory.
    void clear() {
        for (std::string* text : {&member, &branch, &visit, &difficulty, &period, &date}) text->clear();
        place = number = 0;
    }
};

struct Finding {
    Code code;
    Where where;
    Arguments arguments;
    Subject subject;

    // Adds an argument of the sentence; `value`: what a Value may be made of.
    template <std::convertible_to<Value> T>
    Finding& with(const char* name, T&& value) {
        arguments.emplace_back(name, std::forward<T>(value));
        return *this;
    }
};

using Findings = std::vector<Finding>;

inline Severity severity(const Finding& finding) { return severity(finding.code); }
std::string message(const Finding& finding, base::Language language);

// Orders by file (by name), line, code, period, the member's place in the visit, the difficulty's number.
void sort(Findings& findings, const std::vector<std::string>& files);

// By what the order goes, for lists of something that is no finding yet.
struct SortKey {
    Code code;
    const Where& where;
    std::string_view period;
    std::uint32_t place;
    std::uint32_t number;
};

// The places of a list in that order; `key(place)` gives the key of each.
std::vector<std::uint32_t> order(std::size_t size, const std::vector<std::string>& files,
                                 const std::function<SortKey(std::uint32_t)>& key);

// Puts the list in an order of its places, in the room that it has.
template <class T>
void put_in_order(std::vector<T>& list, const std::vector<std::uint32_t>& order) {
    std::vector<bool> stands(list.size(), false);  // where it belongs
    for (std::uint32_t first = 0; first < list.size(); ++first) {
        if (stands[first]) continue;
        T held = std::move(list[first]);
        std::uint32_t free = first;
        for (; order[free] != first; free = order[free]) {
            list[free] = std::move(list[order[free]]);
            stands[free] = true;
        }
        list[free] = std::move(held);
        stands[free] = true;
    }
}

// Orders by place alone: the order in which what is wrong with a board is told.
void sort_by_place(Findings& findings, const std::vector<std::string>& files);

}  // namespace chibo::finding
