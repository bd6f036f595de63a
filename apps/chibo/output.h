// Where answers go: stdout or a file. Nothing is ever half written.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "render/sink.h"
#include "render/text.h"
#include "stop.h"

namespace chibo::app {

// The page on which an answer to this file («-» or empty: stdout) is read. Its width is COLUMNS, else the terminal's,
// else 80. It is painted as --color says, and by itself only where stdout is a terminal and NO_COLOR is not set. Throws
// Stop for a word that --color does not know.
render::Page page_for(const std::string& color, const std::string& file);

// The forms in which answers come.
enum class Format { text, json, jsonl, csv, markdown, html, xlsx, yaml };

struct FormatName {
    std::string_view name;    // for --format
    std::string_view ending;  // of a file's name
    Format format;
    const char* other_ending = nullptr;  // of the same form
};

inline constexpr FormatName text_format{"text", ".txt", Format::text};
inline constexpr FormatName json_format{"json", ".json", Format::json};
inline constexpr FormatName jsonl_format{"jsonl", ".jsonl", Format::jsonl};
inline constexpr FormatName csv_format{"csv", ".csv", Format::csv};
inline constexpr FormatName markdown_format{"md", ".md", Format::markdown, ".markdown"};
inline constexpr FormatName html_format{"html", ".html", Format::html, ".htm"};
inline constexpr FormatName xlsx_format{"xlsx", ".xlsx", Format::xlsx};
inline constexpr FormatName yaml_format{"yaml", ".yaml", Format::yaml, ".yml"};
inline constexpr FormatName all_formats[] = {text_format,     json_format, jsonl_format, csv_format,
                                             markdown_format, html_format, xlsx_format,  yaml_format};

// The form named by --format; without it that of the file's ending, else text. Throws Stop for a form not known.
Format format_asked(const std::string& word, const std::string& file, std::span<const FormatName> known);

// Makes sure that descriptors 0 to 2 are taken, so that no file is opened in the place of a closed stream, and that a
// closed pipe ends the program as signals do, even where the parent ignores SIGPIPE. A file that may not grow does not.
void prepare_streams();

// Writes the whole text to stdout. A closed pipe ends the program by SIGPIPE; throws Stop where the text can't be
// written whole.
void write_stdout(std::string_view text);

// Writes to stderr what can be written.
void write_stderr(std::string_view text);

// Tells on stderr, on one line, what kept a command from doing what it should.
void complain(std::string_view sentence);

// Tells what ended a command.
void tell(const Stop& stop, base::Language language);

// Writes the answer to the file, or to stdout where its name is empty or «-». A regular file is written beside and
// renamed, keeping the mode of the one it replaces; a device or pipe is written as it is. Throws Stop for a file of a
// board: only a plan may be written there.
void write_answer(const std::string& file, std::string_view text);

// The same of an answer that comes in parts: `tell` gives them to the sink. It is called once.
void write_answer(const std::string& file, const std::function<void(const render::Sink&)>& tell);

// Writes a file of the board in the same way.
void write_board_file(const std::string& file, std::string_view text);

// Makes the file at that path; returns why it could not be made whole, or nothing.
using MakeFile = std::function<std::optional<finding::Clause>(const std::string& path)>;

// The same for an answer whose library writes files only: it is made beside the target, or in the temporary folder for
// stdout and devices, and what the library says on stderr is not heard. Nothing is left of what could not be made.
void write_made_answer(const std::string& file, const MakeFile& make);

// Throws Stop where an answer that is no text would go to a terminal.
void refuse_terminal(const std::string& file);

}  // namespace chibo::app
