// A board's files as they came from the disk.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "finding/code.h"
#include "finding/message.h"
#include "read/file_bytes.h"
#include "read/reader.h"

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

    // Where it is there, the text is to be taken from it, once; `text` is empty.
    std::shared_ptr<FileBytes> bytes = nullptr;

    std::size_t size() const { return bytes ? bytes->size() : text.size(); }
};

// Which part of a board the file is or would be, by its name and by the chibo.yaml that stands there; else nothing.
std::optional<Part> part_at(const std::filesystem::path& file);

// That the system would not read a file; `error` is its errno.
Unread unreadable(int error);

// chibo.yaml alone.
Source settings(const std::filesystem::path& folder);

// How long a writer is waited for.
using Patience = std::chrono::milliseconds;
inline constexpr Patience usual_patience = std::chrono::seconds(10);

// Every file of the board in `folder`, in the order in which it is read: chibo.yaml, then areas, branches, members,
// regulations, journal, plans, each one file X.yaml or the *.yaml of a folder X/ in the order of their names. Hidden
// files are passed over. What can't be read stands in the list too, with the reason; nothing is thrown. Each journal
// file is read under a shared lock, for which a writer is waited for; where one is written to before all are read, they
// are read again: what is given stood so at one moment.
std::vector<Source> gather(const std::filesystem::path& folder, Patience patience = usual_patience);

// The same for who needs no long file as a whole: `take` is given the sources to use up, those of areas, branches,
// members and journal with their bytes yet to be taken. It may be called several times; what it took before the last
// call did not stand so at one moment. Files of which a board kept so has nothing are not looked at.
void pass(const std::filesystem::path& folder, const std::function<void(std::span<const Source>)>& take,
          Kept kept = Kept::all, Patience patience = usual_patience);

}  // namespace chibo::read
