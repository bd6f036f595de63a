#include "command_line.h"

#include <algorithm>

#include <fmt/format.h>

#include "finding/wordings/help.h"
#include "finding/wordings/usage.h"
#include "output.h"
#include "stop.h"
#include "surroundings.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;

using base::Language;
using finding::Nearest;

std::string names(std::span<const Command> commands) {
    std::vector<std::string_view> all;
    for (const Command& command : commands) all.push_back(command.name);
    return fmt::format("{}", fmt::join(all, ", "));
}

// The options a user may have meant, those of the chosen command and the common ones.
std::vector<std::string> option_names(const CLI::App& app) {
    std::vector<std::string> all;
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames()) all.push_back("--" + name);
    }
    for (const CLI::App* chosen : app.get_subcommands()) {
        for (const CLI::Option* option : chosen->get_options()) {
            for (const std::string& name : option->get_lnames()) all.push_back("--" + name);
        }
    }
    return all;
}

// «audit » where a command was chosen.
std::string chosen(const CLI::App& app) {
    const auto commands = app.get_subcommands();
    return commands.empty() ? std::string() : commands.front()->get_name() + " ";
}

[[noreturn]] void refuse_extra(const CLI::App& app, const std::string& word, std::span<const Command> commands) {
    if (word.starts_with("-")) {
        const auto known = option_names(app);
        const std::vector<std::string_view> views(known.begin(), known.end());
        const Nearest nearest{std::string(base::nearest(word.substr(0, word.find('=')), views))};
        throw Stop(wordings::unknown_option, {{"word", word}, {"command", chosen(app)}, {"nearest", nearest}});
    }
    if (!app.get_subcommands().empty())
        throw Stop(wordings::unexpected_word, {{"word", word}, {"command", chosen(app)}});
    std::vector<std::string_view> known;
    for (const Command& command : commands) known.push_back(command.name);
    const Nearest nearest{std::string(base::nearest(word, known))};
    throw Stop(wordings::unknown_command, {{"word", word}, {"commands", names(commands)}, {"nearest", nearest}});
}

[[noreturn]] void refuse(const CLI::App& app, const CLI::ParseError& error, std::span<const Command> commands) {
    if (dynamic_cast<const CLI::ExtrasError*>(&error)) {
        const auto extras = app.remaining(true);
        if (!extras.empty()) refuse_extra(app, extras.front(), commands);
    }
    const std::string what = error.what();
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error)) {
        throw Stop(wordings::missing_value, {{"option", what.substr(0, what.find(':'))}, {"command", chosen(app)}});
    }
    throw Stop(wordings::bad_usage, {{"what", what}, {"command", chosen(app)}});
}

class Program {
public:
    Program(std::span<const Command> commands, Language& language)
        : commands_(commands), language_(language), app_(text_in(language, wordings::about), "chibo") {
        app_.fallthrough();
        app_.require_subcommand(0, 1);  // none is refused by us, which can name the commands
        app_.option_defaults()->take_last()->group(text_in(language, wordings::options_title));
        app_.get_formatter()->label("Usage", text_in(language, wordings::usage_title));
        app_.get_formatter()->label("Positionals", text_in(language, wordings::positionals_title));
        app_.get_formatter()->label("OPTIONS", text_in(language, wordings::options_place));
        app_.get_formatter()->label("SUBCOMMAND", text_in(language, wordings::command_place));
        app_.set_help_flag("-h,--help", text_in(language, wordings::help_help));
        app_.set_version_flag("--version", "chibo " CHIBO_VERSION, text_in(language, wordings::version_help));
        add_value(app_, "-C", common_.directory, text_in(language, wordings::directory_help), "DIR");
        add_value(app_, "--lang", common_.language, text_in(language, wordings::language_help), "vi|en");
        add_value(app_, "--color", common_.color, text_in(language, wordings::color_help), "auto|always|never");
        for (const Command& command : commands) {
            CLI::App* sub = app_.add_subcommand(std::string(command.name), text_in(language, command.about));
            sub->group(text_in(language, wordings::commands_title));
            sub->get_help_ptr()->group(text_in(language, wordings::options_title));
            sub->footer(text_in(language, wordings::common_footer));
            runs_.push_back(command.declare(*sub, language));
        }
    }

    int run(std::span<char* const> arguments) {
        try {
            app_.parse(static_cast<int>(arguments.size()), arguments.data());
        } catch (const CLI::CallForHelp&) {
            write_stdout(app_.help());  // of the chosen command, where there is one
            return done;
        } catch (const CLI::CallForVersion& version) {
            write_stdout(std::string(version.what()) + "\n");
            return done;
        } catch (const CLI::ParseError& error) {
            refuse(app_, error, commands_);
        }
        const auto chosen = app_.get_subcommands();
        if (chosen.empty()) throw Stop(wordings::no_command, {{"commands", names(commands_)}});
        const auto at = std::find_if(commands_.begin(), commands_.end(),
                                     [&](const Command& c) { return c.name == chosen.front()->get_name(); });
        return runs_[static_cast<std::size_t>(at - commands_.begin())]({common_, language_});
    }

private:
    std::span<const Command> commands_;
    Language& language_;
    CLI::App app_;
    Common common_;
    std::vector<Run> runs_;
};

Language language_named(const std::string& name) {
    const auto language = base::parse_language(name);
    if (!language) throw Stop(wordings::bad_language, {{"value", name}});
    return *language;
}

}  // namespace

std::optional<std::string> value_of(std::span<char* const> arguments, std::string_view option) {
    std::optional<std::string> value;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        if (argument.starts_with(option) && argument.substr(option.size()).starts_with('=')) {
            value = std::string(argument.substr(option.size() + 1));
        } else if (argument == option && i + 1 < arguments.size()) {
            value = arguments[i + 1];
        }
    }
    return value;
}

int run(std::span<char* const> arguments, std::span<const Command> commands, Language& language) {
    return Program(commands, language).run(arguments);
}

void refuse_empty(const std::string& option, const std::string& value) {
    if (value.empty()) throw Stop(wordings::empty_value, {{"option", option}});
}

std::optional<Language> asked_language(const Common& common) {
    if (!common.language.empty()) return language_named(common.language);
    if (const auto name = environment("CHIBO_LANG")) return language_named(*name);
    return std::nullopt;
}

}  // namespace chibo::app
