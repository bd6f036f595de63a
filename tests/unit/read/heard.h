// What the readers tell of a text, as lines that tests can compare.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "read/load.h"
#include "read/records.h"
#include "read/tree.h"
#include "told.h"

namespace chibo::test {

// A value as text: «word», [list], {key: value}; ∅ is nothing, ! is broken.
std::string shown(read::Node node);

// «line:column code» of each.
Told places(const finding::Findings& found);

// What read_list tells of a list file.
struct Heard {
    Told records;  // the values, «?» behind those of damaged records
    Told lost;     // the first lines of what was lost
    Told errors;
};
Heard heard(std::string_view list);

// What read_mapping tells of a mapping file: the mapping as text, «?» behind one that is not complete, then the errors.
Told mapping_told(std::string_view text);

// A small valid board; files can be put in other words, or added.
class Files {
public:
    Files();
    Files& set(const std::string& name, std::string text);
    Files& add_to(const std::string& name, std::string_view text);
    read::Loaded load() const;
    // «file:line:column code» of everything that is wrong.
    Told errors() const;

private:
    std::map<read::Part, std::map<std::string, std::string>> files_;
};

}  // namespace chibo::test
