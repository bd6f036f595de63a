#include "read/source.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

#include "base/text.h"
#include "finding/reason.h"
#include "model/pending.h"

namespace chibo::read {

namespace fs = std::filesystem;

namespace {

struct PartName {
    Part part;
    std::string_view name;
};

constexpr std::array<PartName, 6> part_names = {{{Part::areas, "areas"},
                                                 {Part::branches, "branches"},
                                                 {Part::members, "members"},
                                                 {Part::regulations, "regulations"},
                                                 {Part::journal, "journal"},
                                                 {Part::plans, "plans"}}};

// Lists of records, which may be long; the others are short.
bool is_list(Part part) { return part == Part::areas || part == Part::branches || part == Part::members; }

bool is_kept(Part part, Kept kept) { return kept != Kept::lists || (part != Part::journal && part != Part::plans); }

bool stands(const fs::path& path) {
    std::error_code ignored;  // what can't be looked at is found out on opening it
    return fs::symlink_status(path, ignored).type() != fs::file_type::not_found;
}

// `size`: how much there will be, as far as it is known.
void read_all(int descriptor, Source& source, std::size_t size = 0) {
    std::array<char, 256UL * 1024> block;
    source.text.reserve(size);
    for (;;) {
        const ssize_t got = ::read(descriptor, block.data(), block.size());
        if (got == 0) return;
        if (got > 0) {
            source.text.append(block.data(), static_cast<std::size_t>(got));
        } else if (errno != EINTR) {
            source.unread = unreadable(errno);
            source.text.clear();
            return;
        }
    }
}

// A writer holds its lock on a journal file for no longer than one append takes. Where one is stopped in the middle the
// reader goes on all the same: the pending file still tells what counts.
void wait_for_writer(int descriptor, Patience patience) {
    constexpr std::chrono::milliseconds pause{5};
    for (auto waited = pause; ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && waited <= patience; waited += pause) {
        if (errno != EWOULDBLOCK && errno != EINTR) return;  // a file system without locks
        std::this_thread::sleep_for(pause);
    }
}

fs::path pending_for(const fs::path& file) {
    return file.parent_path() / model::pending_name(file.filename().string());
}

// Takes away the torn tail that a writer left who was killed (model/pending.h). Where it can't be told whether there is
// one, the file can't be read.
void drop_torn_tail(const fs::path& file, Source& source) {
    const fs::path name = pending_for(file);
    const base::Descriptor told(::open(name.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW));
    if (told.number() < 0 && errno == ENOENT) return;
    Source pending{source.part, {}, {}, std::nullopt};
    if (told.number() < 0) pending.unread = unreadable(errno);
    else read_all(told.number(), pending);
    if (pending.unread) {
        source.name = (fs::path(source.name).parent_path() / name.filename()).string();
        source.unread = pending.unread;
        source.text.clear();
    } else if (const auto before = model::parse_pending(pending.text)) {
        source.text.resize(model::committed(source.text, *before));
    }
}

// What of a file tells that it was written to, or another put in its place.
struct Stamp {
    dev_t device{};
    ino_t number{};
    off_t size{};
    std::int64_t seconds = 0;
    std::int64_t nanoseconds = 0;

    friend bool operator==(const Stamp&, const Stamp&) = default;
};

Stamp stamp(const struct stat& status) {
    return {status.st_dev, status.st_ino, status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

// One reading of the board: how long to wait for a writer, and the files that must all stand so at one moment. Where
// they must be kept from writers their shared locks are held to the end; else their stamps tell whether one was written
// to meanwhile.
struct Reading {
    Reading(Patience wait, bool keep_out, bool in_passing) : patience(wait), hold(keep_out), pass(in_passing) {}

    Patience patience;
    bool hold;
    bool pass;  // the bytes of long files are taken later
    std::vector<base::Descriptor> held;
    std::vector<std::pair<fs::path, Stamp>> stamped;  // of the journal, and what is taken later
};

// Whether these files are still what was read: then all of them were so at one moment, and no entry is seen without one
// that it names.
bool still_so(const Reading& reading) {
    return std::all_of(reading.stamped.begin(), reading.stamped.end(), [](const auto& read) {
        struct stat now{};
        return ::stat(read.first.c_str(), &now) == 0 && stamp(now) == read.second;
    });
}

void take_later(const fs::path& path, const struct stat& status, Source& source, Reading& reading) {
    reading.stamped.emplace_back(path, stamp(status));
    source.bytes = std::make_shared<FileBytes>(path, static_cast<std::size_t>(status.st_size));
}

// The stamp is taken first: it tells of a writer who comes later, or before it is known whether there is a torn tail.
void read_journal(base::Descriptor file, const fs::path& folder, Source& source, Reading& reading) {
    const fs::path path = folder / source.name;
    wait_for_writer(file.number(), reading.patience);
    struct stat status{};
    if (::fstat(file.number(), &status) != 0) {
        source.unread = unreadable(errno);
        return;
    }
    if (reading.pass && !stands(pending_for(path))) {
        take_later(path, status, source, reading);
    } else {
        reading.stamped.emplace_back(path, stamp(status));
        read_all(file.number(), source);
        if (!source.unread) drop_torn_tail(path, source);
    }
    if (reading.hold) reading.held.push_back(std::move(file));
}

// O_NONBLOCK: a pipe without a writer must not hold the program up before it is known to be no regular file.
Source read_file(Part part, const fs::path& folder, std::string name, Reading& reading) {
    Source source{part, std::move(name), {}, std::nullopt};
    base::Descriptor file(::open((folder / source.name).c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat status{};
    if (file.number() < 0 || ::fstat(file.number(), &status) != 0) {
        source.unread = errno == ENXIO ? Unread{finding::Code::not_a_file, {}} : unreadable(errno);
    } else if (!S_ISREG(status.st_mode)) {
        source.unread = Unread{finding::Code::not_a_file, {}};
    } else if (part == Part::journal) {
        read_journal(std::move(file), folder, source, reading);
    } else if (reading.pass && is_list(part) && status.st_size > 0) {  // some file systems tell no size
        take_later(folder / source.name, status, source, reading);
    } else {
        read_all(file.number(), source, static_cast<std::size_t>(status.st_size));
    }
    return source;
}

// The names of the *.yaml in the folder X/, in order; nothing but the reason where it can't be listed.
std::vector<std::string> yaml_names(const fs::path& folder, std::error_code& error) {
    std::vector<std::string> names;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (name.ends_with(".yaml") && !name.starts_with(".")) names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

// The file's name with U+FFFD for every byte that can't be shown on a line of an answer.
std::string shown(std::string name) {
    constexpr std::string_view replacement = "\uFFFD";
    const auto bad = [&](std::size_t from) {
        const auto byte = base::find_bad_byte(std::string_view(name).substr(from));
        return std::min(byte ? from + byte->offset : std::string::npos, name.find_first_of("\t\n", from));
    };
    for (std::size_t at = bad(0); at != std::string::npos; at = bad(at + replacement.size())) {
        name.replace(at, 1, replacement);
    }
    return name;
}

bool is_folder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

void gather_part(const fs::path& folder, const PartName& part, Reading& reading, std::vector<Source>& sources) {
    const std::string name(part.name);
    const std::string file = name + ".yaml";
    const bool has_file = stands(folder / file);
    const bool has_folder = is_folder(folder / name);
    if (has_file && has_folder) {
        const finding::Arguments both{{"file", file}, {"folder", name}};
        sources.push_back({part.part, name, {}, Unread{finding::Code::file_and_folder, both}});
        return;
    }
    if (has_file) sources.push_back(read_file(part.part, folder, file, reading));
    if (!has_folder) return;
    std::error_code error;
    for (const std::string& each : yaml_names(folder / name, error)) {
        const std::string own = fmt::format("{}/{}", name, each);
        if (std::string known = shown(own); known == own) {
            sources.push_back(read_file(part.part, folder, own, reading));
        } else {
            sources.push_back({part.part, std::move(known), {}, Unread{finding::Code::bad_file_name, {}}});
        }
    }
    if (error) sources.push_back({part.part, name, {}, unreadable(error.value())});
}

// The journal's files as they are named now.
std::vector<std::string> journal_names(const fs::path& folder) {
    std::error_code ignored;  // told where the folder is read
    auto names = yaml_names(folder / "journal", ignored);
    if (stands(folder / "journal.yaml")) names.emplace_back("journal.yaml");
    return names;
}

}  // namespace

std::optional<Part> part_at(const fs::path& file) {
    const fs::path folder = file.parent_path();
    const auto is_board = [](const fs::path& path) { return stands(path / "chibo.yaml"); };
    if (file.extension() != ".yaml") return std::nullopt;
    if (file.filename() == "chibo.yaml" && is_board(folder)) return Part::settings;
    for (const PartName& part : part_names) {
        if (file.stem() == part.name && is_board(folder)) return part.part;
        if (folder.filename() == part.name && is_board(folder.parent_path())) return part.part;
    }
    return std::nullopt;
}

Unread unreadable(int error) { return {finding::Code::unreadable_file, {{"reason", finding::reason(error)}}}; }

Source settings(const fs::path& folder) {
    Reading reading(Patience(0), false, false);
    Source source = read_file(Part::settings, folder, "chibo.yaml", reading);
    if (!stands(folder / "chibo.yaml")) source.unread = Unread{finding::Code::no_settings, {}};
    return source;
}

namespace {

// Has `take` do what it does with the sources of which something is kept, until they stood so at one moment.
template <class Take>
void read_board(const fs::path& folder, Kept kept, Patience patience, bool in_passing, const Take& take) {
    constexpr int free_tries = 5;  // then the writers are kept out
    constexpr int tries = 20;
    for (int i = 0; i < tries; ++i) {
        const auto before = journal_names(folder);
        Reading reading(patience, i >= free_tries, in_passing);
        std::vector<Source> sources{settings(folder)};
        for (const PartName& part : part_names) {
            if (is_kept(part.part, kept)) gather_part(folder, part, reading, sources);
        }
        take(sources);
        // A file that came meanwhile may hold what one read after it names.
        if (still_so(reading) && (kept == Kept::lists || journal_names(folder) == before)) break;
    }
}

}  // namespace

std::vector<Source> gather(const fs::path& folder, Patience patience) {
    std::vector<Source> gathered;
    read_board(folder, Kept::all, patience, false,
               [&](std::vector<Source>& sources) { gathered = std::move(sources); });
    return gathered;
}

void pass(const fs::path& folder, const std::function<void(std::span<const Source>)>& take, Kept kept,
          Patience patience) {
    read_board(folder, kept, patience, true, take);
}

}  // namespace chibo::read
