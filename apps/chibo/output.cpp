#include "output.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

#include "base/ids.h"
#include "finding/reason.h"
#include "finding/wordings/usage.h"
#include "read/source.h"
#include "render/wrap.h"
#include "stop.h"
#include "surroundings.h"
#include "words.h"

namespace chibo::app {

namespace fs = std::filesystem;

namespace {

namespace wordings = finding::wordings;

// A pipe or terminal that its owner set to non-blocking takes the rest later.
void wait_until_writable(int descriptor) {
    struct pollfd wanted{descriptor, POLLOUT, 0};
    ::poll(&wanted, 1, -1);
}

// Returns 0, or the error that kept the text from being written whole.
int write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t put = ::write(descriptor, text.data(), text.size());
        if (put >= 0) text.remove_prefix(static_cast<std::size_t>(put));
        else if (errno == EAGAIN) wait_until_writable(descriptor);
        else if (errno != EINTR) return errno;
    }
    return 0;
}

void end_by_sigpipe() {
    std::signal(SIGPIPE, SIG_DFL);
    sigset_t only;
    sigemptyset(&only);
    sigaddset(&only, SIGPIPE);
    sigprocmask(SIG_UNBLOCK, &only, nullptr);
    std::raise(SIGPIPE);
}

// COLUMNS, where somebody set it.
std::optional<std::size_t> columns_named() {
    constexpr std::int32_t least = 20;
    constexpr std::int32_t most = 1000;
    const auto columns = base::parse_whole(environment("COLUMNS").value_or(""), least, most);
    return columns ? std::optional(static_cast<std::size_t>(*columns)) : std::nullopt;
}

mode_t mode_for(const fs::path& target) {
    struct stat status{};
    if (::stat(target.c_str(), &status) == 0) return status.st_mode & 07777;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

[[noreturn]] void lose(const std::string& file, const finding::Value& reason) {
    throw Stop(wordings::file_lost, {{"file", file}, {"reason", reason}});
}

[[noreturn]] void lose(const std::string& file, int error) { lose(file, finding::reason(error)); }

using Tell = std::function<void(const render::Sink&)>;

// Gives the descriptor every part, up to the first that can't be written. Returns 0 or its error.
int write_parts(int descriptor, const Tell& tell) {
    int failed = 0;
    tell([&](std::string_view part) {
        if (failed == 0) failed = write_all(descriptor, part);
    });
    return failed;
}

Tell whole(std::string_view text) {
    return [text](const render::Sink& sink) { sink(text); };
}

void write_in_place(const std::string& file, const Tell& tell) {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
    int failed = descriptor < 0 ? errno : write_parts(descriptor, tell);
    if (descriptor >= 0 && ::close(descriptor) != 0 && failed == 0) failed = errno;
    if (failed == EPIPE) end_by_sigpipe();
    if (failed != 0) throw Stop(wordings::device_lost, {{"file", file}, {"reason", finding::reason(failed)}});
}

using Failure = std::optional<finding::Clause>;

Failure failure(int error) { return error == 0 ? Failure() : finding::Clause{finding::reason(error), {}}; }

// Puts the answer into a file that is open and empty.
using Fill = std::function<Failure(int descriptor, const std::string& path)>;

// Fills the new file and brings it to the disk.
Failure fill_whole(int descriptor, const std::string& path, mode_t mode, const Fill& fill) {
    Failure failed = fill(descriptor, path);
    if (!failed && ::fchmod(descriptor, mode) != 0) failed = failure(errno);
    if (!failed && ::fsync(descriptor) != 0) failed = failure(errno);
    if (::close(descriptor) != 0 && !failed) failed = failure(errno);
    return failed;
}

// The file that the name stands for, whether it is there yet or not: a link stays a link.
fs::path behind_links(const std::string& file) {
    constexpr int most_links = 40;  // as many as the system follows
    fs::path path = file;
    std::error_code error;
    for (int links = 0; fs::is_symlink(fs::symlink_status(path, error)); ++links) {
        if (links == most_links) lose(file, ELOOP);
        const fs::path next = fs::read_symlink(path, error);
        if (error) lose(file, error.value());
        path = next.is_absolute() ? next : path.parent_path() / next;
    }
    return path;
}

void write_beside(const std::string& file, const fs::path& target, const Fill& fill) {
    const mode_t mode = mode_for(target);
    std::string beside = (target.parent_path() / ".chibo-XXXXXX").string();
    const int descriptor = ::mkstemp(beside.data());
    if (descriptor < 0) lose(file, errno);
    Failure failed = fill_whole(descriptor, beside, mode, fill);
    if (!failed && ::rename(beside.c_str(), target.c_str()) != 0) failed = failure(errno);
    if (!failed) return;
    ::unlink(beside.c_str());
    lose(file, *failed);
}

void write_parts_beside(const std::string& file, const fs::path& target, const Tell& tell) {
    write_beside(file, target,
                 [&](int descriptor, const std::string&) { return failure(write_parts(descriptor, tell)); });
}

// A slip of -o must not cost a list or a journal.
fs::path target_of_answer(const std::string& file) {
    fs::path target = behind_links(file);
    std::error_code ignored;  // what is wrong with the name is found out on writing
    const auto part = read::part_at(fs::absolute(target, ignored).lexically_normal());
    if (part && part != read::Part::plans) throw Stop(wordings::file_of_board, {{"file", file}});
    return target;
}

// What the descriptor's file holds.
std::string content(int descriptor) {
    constexpr std::size_t at_once = 1 << 20;
    std::string all;
    std::vector<char> buffer(at_once);
    for (;;) {
        const ssize_t got = ::pread(descriptor, buffer.data(), buffer.size(), static_cast<off_t>(all.size()));
        if (got > 0) all.append(buffer.data(), static_cast<std::size_t>(got));
        else if (got == 0) return all;
        else if (errno != EINTR) throw Stop(wordings::stdout_lost, {{"reason", finding::reason(errno)}});
    }
}

// While it lives nothing that is written to stderr is heard.
class Silence {
public:
    Silence() : kept_(::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)) {
        const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (nowhere < 0) return;
        if (kept_ >= 0) ::dup2(nowhere, STDERR_FILENO);
        ::close(nowhere);
    }
    ~Silence() {
        if (kept_ < 0) return;
        ::dup2(kept_, STDERR_FILENO);
        ::close(kept_);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
    int kept_;
};

Failure made_quietly(const MakeFile& make, const std::string& path) {
    const Silence silence;
    return make(path);
}

// The answer that is made in the temporary folder; its file is gone afterwards.
std::string made_aside(const MakeFile& make) {
    const std::string folder = temporary_folder();
    std::string aside = folder + "/chibo-XXXXXX";
    const int descriptor = ::mkostemp(aside.data(), O_CLOEXEC);
    if (descriptor < 0) {
        throw Stop(wordings::temporary_file_lost, {{"folder", folder}, {"reason", finding::reason(errno)}});
    }
    const Failure failed = made_quietly(make, aside);
    ::unlink(aside.c_str());
    std::string all = failed ? std::string() : content(descriptor);
    ::close(descriptor);
    if (failed) throw Stop(wordings::stdout_lost, {{"reason", *failed}});
    return all;
}

bool is_stdout(const std::string& file) { return file.empty() || file == "-"; }

bool is_device(const std::string& file) {
    std::error_code ignored;  // what is wrong with the name is found out on writing
    const fs::file_status status = fs::status(file, ignored);
    return fs::exists(status) && !fs::is_regular_file(status);
}

}  // namespace

render::Page page_for(const std::string& color, const std::string& file) {
    constexpr std::string_view words[] = {"auto", "always", "never"};
    one_of(words, "--color", color);
    const auto columns = is_stdout(file) ? terminal_columns() : std::nullopt;
    render::Page page;
    page.width = columns_named().value_or(columns.value_or(page.width));
    const bool shows_colour = columns && environment("TERM") != "dumb";
    const bool by_itself = color == "auto" && shows_colour && !environment("NO_COLOR");
    if (color == "always" || by_itself) page.paint = render::Paint::colour;
    return page;
}

Format format_asked(const std::string& word, const std::string& file, std::span<const FormatName> known) {
    std::vector<std::string_view> names;
    for (const FormatName& format : known) names.push_back(format.name);
    std::string asked = word;
    if (asked.empty()) {
        const std::string folded = base::fold(file);
        const auto* const at = std::find_if(std::begin(all_formats), std::end(all_formats), [&](const FormatName& f) {
            return folded.ends_with(f.ending) || (f.other_ending != nullptr && folded.ends_with(f.other_ending));
        });
        if (at == std::end(all_formats)) return Format::text;
        asked = at->name;  // a form that the command does not have is refused, not taken for text
    }
    const std::string_view name = one_of(names, "--format", asked);
    return std::find_if(known.begin(), known.end(), [&](const FormatName& f) { return f.name == name; })->format;
}

void prepare_streams() {
    // A closed stdout is held by a descriptor that can't be written: so the lost answer is noticed.
    for (int descriptor = 0; descriptor <= 2; ++descriptor) {
        if (::fcntl(descriptor, F_GETFD) < 0 && errno == EBADF) ::open("/dev/null", O_RDONLY);
    }
    std::signal(SIGPIPE, SIG_DFL);
    std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is told like a full disk, and nothing is left behind
}

void write_stdout(std::string_view text) {
    const int failed = write_all(STDOUT_FILENO, text);
    if (failed == EPIPE) end_by_sigpipe();
    if (failed != 0) throw Stop(wordings::stdout_lost, {{"reason", finding::reason(failed)}});
}

void write_stderr(std::string_view text) { write_all(STDERR_FILENO, text); }

void complain(std::string_view sentence) { write_stderr(fmt::format("chibo: {}\n", render::one_line(sentence))); }

void tell(const Stop& stop, base::Language language) { complain(stop.sentence(language)); }

void write_answer(const std::string& file, std::string_view text) { write_answer(file, whole(text)); }

void write_answer(const std::string& file, const Tell& tell) {
    if (is_stdout(file)) return tell(write_stdout);
    if (is_device(file)) return write_in_place(file, tell);
    write_parts_beside(file, target_of_answer(file), tell);
}

void write_board_file(const std::string& file, std::string_view text) {
    write_parts_beside(file, behind_links(file), whole(text));
}

void write_made_answer(const std::string& file, const MakeFile& make) {
    if (is_stdout(file)) return write_stdout(made_aside(make));
    if (is_device(file)) return write_in_place(file, whole(made_aside(make)));
    write_beside(file, target_of_answer(file), [&](int, const std::string& path) { return made_quietly(make, path); });
}

void refuse_terminal(const std::string& file) {
    if (is_stdout(file) && terminal_columns()) throw Stop(wordings::no_text_for_terminal);
}

}  // namespace chibo::app
