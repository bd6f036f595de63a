// A board's files as they came from the disk.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "finding/code.h"
#include "finding/message.h"

namespace chibo::read {

enum class Part { settings, areas, branches, members, regulations, journal, plans };

// Why a file gave no text.
struct Unread {
    finding::Code code;
    finding::Arguments arguments;
};

struct Source {
    Part part;
    std::string name;              // from the board's folder, with «/»
    std::string text;              // the bytes, as they are
    std::optional<Unread> unread;  // then there is no text
};

// chibo.yaml alone.
Source settings(const std::filesystem::path& folder);

// Every file of the board in `folder`, in the order in which it is read: chibo.yaml, then areas, branches, members,
// regulations, journal, plans, each one file X.yaml or the *.yaml of a folder X/ in the order of their names. Hidden
// files are passed over. What can't be read stands in the list too, with the reason; nothing is thrown. Each journal
// file is read under a shared lock, for which a writer is waited for that long; where one is written to before all are
// read, they are read again: what is given stood so at one moment.
std::vector<Source> gather(const std::filesystem::path& folder,
                           std::chrono::milliseconds patience = std::chrono::seconds(10));

}  // namespace chibo::read
