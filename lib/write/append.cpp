#include "write/append.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "finding/reason.h"
#include "finding/wordings/recording.h"
#include "model/pending.h"

namespace chibo::write {

namespace {

namespace wordings = finding::wordings;

// Every system call gives 0 or an error number here.
int error_of(int result) { return result < 0 ? errno : 0; }

// A folder that can't be brought to the disk by itself (EINVAL, on some file systems) is so with its files.
int sync_folder(int folder) {
    const int failed = error_of(::fsync(folder));
    return failed == EINVAL ? 0 : failed;
}

int read_whole(int file, std::string& text) {
    std::array<char, 64UL * 1024> block;
    for (off_t at = 0;;) {
        const ssize_t got = ::pread(file, block.data(), block.size(), at);
        if (got == 0) return 0;
        if (got > 0) text.append(block.data(), static_cast<std::size_t>(got)), at += got;
        else if (errno != EINTR) return errno;
    }
}

// One write of all bytes behind what the file holds: 0, or the error; ENOSPC where it took only a part of them. `put`
// says how many it took.
int write_once(int file, std::string_view bytes, std::size_t& put) {
    const ssize_t taken = ::write(file, bytes.data(), bytes.size());
    put = taken < 0 ? 0 : static_cast<std::size_t>(taken);
    if (taken < 0) return errno;
    return put == bytes.size() ? 0 : ENOSPC;
}

class Appender {
public:
    Appender(const BoardLock& lock, const Target& target) : board_(lock.folder()), target_(target) {}

    std::optional<Failure> append(std::string_view checked, std::string_view bytes, Wait wait) {
        if (const int failed = open_folder()) return failure(failed);
        if (const int failed = open_file()) return failure(failed);
        auto why = locked_append(checked, bytes, wait);
        if (why && made_ && still_there() && size() == 0) ::unlinkat(folder(), target_.file.c_str(), 0);
        return why;
    }

    std::optional<Failure> settle(Wait wait) {
        if (const int failed = open_folder()) return failure(failed);
        const std::string pending = model::pending_name(target_.file);
        if (::faccessat(folder(), pending.c_str(), F_OK, AT_SYMLINK_NOFOLLOW) != 0) return std::nullopt;
        if (const int failed = open_file()) return failure(failed);
        if (lock_exclusively(file_.number(), wait) == EWOULDBLOCK) {
            return Failure{{wordings::journal_read, {{"file", name()}}}, true};
        }
        int failed = error_of(::fsync(file_.number()));
        if (failed == 0) failed = sync_folders();
        bool changed = false;
        if (failed == 0) failed = clean_up(std::nullopt, changed);
        return failed == 0 ? std::nullopt : std::optional(failure(failed));
    }

private:
    int folder() const { return folder_.open() ? folder_.number() : board_; }
    std::string name() const {
        const std::string& file = blamed_.empty() ? target_.file : blamed_;
        return target_.folder.empty() ? file : target_.folder + "/" + file;
    }

    std::optional<Failure> locked_append(std::string_view checked, std::string_view bytes, Wait wait) {
        const int locked = lock_exclusively(file_.number(), wait);
        if (locked == EWOULDBLOCK) return Failure{{wordings::journal_read, {{"file", name()}}}, true};
        if (locked != 0 && locked != ENOLCK && locked != EOPNOTSUPP) return failure(locked);
        bool changed = !still_there();
        int failed = changed ? 0 : clean_up(checked, changed);
        if (failed == 0 && !changed) {
            failed = put(checked.size(), bytes, changed);
            // Somebody who put another file in its place meanwhile took the entry away with the old one.
            changed = changed || (failed == 0 && !still_there());
        }
        if (unsure_) return Failure{{wordings::unsure, {{"file", name()}, {"reason", finding::reason(failed)}}}, false};
        if (failed != 0) return failure(failed);
        if (changed) return Failure{{wordings::journal_changed, {{"file", name()}}}, true};
        return std::nullopt;
    }

    // Whether the file that is open is still the one of that name.
    bool still_there() const {
        struct stat open{};
        struct stat named{};
        return ::fstat(file_.number(), &open) == 0 &&
               ::fstatat(folder(), target_.file.c_str(), &named, AT_SYMLINK_NOFOLLOW) == 0 &&
               open.st_dev == named.st_dev && open.st_ino == named.st_ino;
    }

    Failure failure(int error) const {
        if (error == ELOOP || error == ENOTDIR || error == not_a_file) {
            return {{wordings::journal_elsewhere, {{"file", name()}}}, false};
        }
        return {{wordings::not_recorded, {{"file", name()}, {"reason", finding::reason(error)}}}, false};
    }

    int open_folder() {
        if (target_.folder.empty()) return 0;
        const auto open = [&] {
            return ::openat(board_, target_.folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        };
        folder_ = base::Descriptor(open());
        if (folder_.open() || errno != ENOENT) return folder_.open() ? 0 : errno;
        constexpr mode_t mode = 0777;  // less the umask
        if (const int failed = error_of(::mkdirat(board_, target_.folder.c_str(), mode))) return failed;
        folder_ = base::Descriptor(open());
        return folder_.open() ? sync_folder(board_) : errno;
    }

    int open_file() {
        constexpr int how = O_RDWR | O_APPEND | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK;
        constexpr mode_t mode = 0666;  // less the umask
        file_ = base::Descriptor(::openat(folder(), target_.file.c_str(), how));
        if (!file_.open() && errno == ENOENT) {
            file_ = base::Descriptor(::openat(folder(), target_.file.c_str(), how | O_CREAT | O_EXCL, mode));
            made_ = file_.open();
        }
        if (!file_.open()) return errno;
        if (const int failed = error_of(::fstat(file_.number(), &status_))) return failed;
        return S_ISREG(status_.st_mode) ? 0 : not_a_file;
    }

    // Takes away a torn tail and the file that tells of it, and sees whether the rest is what was checked
    // (anything, where nothing is said of it).
    int clean_up(std::optional<std::string_view> checked, bool& changed) {
        std::string text;
        if (const int failed = read_whole(file_.number(), text)) return failed;
        std::string told;
        const std::string pending = model::pending_name(target_.file);
        const base::Descriptor left(
            ::openat(folder(), pending.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
        if (!left.open() && errno != ENOENT) return blame(pending, errno);
        if (left.open()) {
            if (const int failed = read_whole(left.number(), told)) return blame(pending, failed);
        }
        const auto before = model::parse_pending(told);
        const std::size_t length = before ? model::committed(text, *before) : text.size();
        changed = checked && std::string_view(text).substr(0, length) != *checked;
        if (changed) return 0;
        if (length < text.size()) {
            if (const int failed = cut(length)) return failed;
        }
        return left.open() ? error_of(::unlinkat(folder(), pending.c_str(), 0)) : 0;
    }

    // The error is that file's, and is told of it.
    int blame(const std::string& file, int error) {
        blamed_ = file;
        return error;
    }

    int cut(std::size_t length) {
        if (const int failed = error_of(::ftruncate(file_.number(), static_cast<off_t>(length)))) return failed;
        return error_of(::fsync(file_.number()));
    }

    // Those who may read the journal may read what is announced, and nobody else.
    int announce(const std::string& pending, std::size_t offset, std::string_view bytes) {
        constexpr mode_t own = 0600;
        constexpr mode_t rights = 0666;
        const base::Descriptor told(
            ::openat(folder(), pending.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, own));
        if (!told.open()) return blame(pending, errno);
        std::size_t put = 0;
        int failed = write_once(told.number(), model::text({offset, std::string(bytes)}), put);
        constexpr mode_t of_group = 0060;
        const bool same_group = ::fchown(told.number(), static_cast<uid_t>(-1), status_.st_gid) == 0;
        const mode_t mode = status_.st_mode & rights & (same_group ? rights : rights & ~of_group);
        const bool same_owner = ::fchown(told.number(), status_.st_uid, static_cast<gid_t>(-1)) == 0;
        if (failed == 0) failed = error_of(::fchmod(told.number(), same_owner ? mode : mode | own));
        if (failed == 0) failed = error_of(::fsync(told.number()));
        return failed == 0 ? sync_folders() : failed;
    }

    // Brings to the disk what the folders say: of a new file that there is one, and in a new folder.
    int sync_folders() {
        const int failed = sync_folder(folder());
        return failed == 0 && made_ && folder_.open() ? sync_folder(board_) : failed;
    }

    std::size_t size() const {
        struct stat now{};
        return ::fstat(file_.number(), &now) == 0 ? static_cast<std::size_t>(now.st_size)
                                                  : static_cast<std::size_t>(-1);
    }

    // `changed`: somebody wrote to the file by hand in the last moment; then nothing is written.
    int put(std::size_t offset, std::string_view bytes, bool& changed) {
        const std::string pending = model::pending_name(target_.file);
        int failed = announce(pending, offset, bytes);
        changed = failed == 0 && size() != offset;
        if (failed == 0 && !changed) {
            failed = write_once(file_.number(), bytes, written_);
            if (failed == 0) failed = error_of(::fsync(file_.number()));
            if (failed != 0 && take_back(offset) != 0) {
                // The pending file stays, so that readers pass over a part. Of the whole nobody can say what will be.
                unsure_ = written_ == bytes.size() || size() != offset + written_;
                return failed;
            }
        }
        ::unlinkat(folder(), pending.c_str(), 0);  // what stays of it is harmless: the bytes are whole, or gone
        return failed;
    }

    // Cuts off what was written, where nobody wrote behind it.
    int take_back(std::size_t offset) {
        if (written_ == 0) return 0;
        if (size() != offset + written_) return EBUSY;
        const int failed = cut(offset);
        if (failed == 0) written_ = 0;
        return failed;
    }

    static constexpr int not_a_file = -1;  // no regular file

    int board_;
    const Target& target_;
    base::Descriptor folder_;
    base::Descriptor file_;
    struct stat status_{};     // of the file when it was opened
    std::size_t written_ = 0;  // bytes of the entry that are in the file
    std::string blamed_;       // the file in the folder that an error is of, where it is not the journal
    bool made_ = false;
    bool unsure_ = false;  // the entry is in the file, and neither on the disk nor to be taken back
};

}  // namespace

std::optional<Failure> settle(const BoardLock& lock, const Target& target, Wait wait) {
    return Appender(lock, target).settle(wait);
}

std::optional<Failure> append(const BoardLock& lock, const Target& target, std::string_view checked,
                              std::string_view bytes, Wait wait) {
    return Appender(lock, target).append(checked, bytes, wait);
}

}  // namespace chibo::write
