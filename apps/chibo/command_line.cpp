#include "command_line.h"

#include <algorithm>
#include <memory>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

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

// The app that the arguments chose, step by step: the program itself, a command, a command below it.
std::vector<const CLI::App*> chosen_apps(const CLI::App& app) {
    std::vector<const CLI::App*> path{&app};
    for (auto below = app.get_subcommands(); !below.empty(); below = below.front()->get_subcommands()) {
        path.push_back(below.front());
    }
    return path;
}

// «record visit » where such a command was chosen.
std::string chosen(const CLI::App& app) {
    std::string words;
    for (const CLI::App* each : chosen_apps(app)) {
        if (each != &app) words += each->get_name() + " ";
    }
    return words;
}

// «record » of such a command, nothing of the program itself.
std::string full_name(const CLI::App& app) {
    return app.get_parent() ? full_name(*app.get_parent()) + app.get_name() + " " : std::string();
}

// The names of the commands below the app.
std::vector<std::string> names_below(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* each : app.get_subcommands([](const CLI::App*) { return true; })) {
        names.push_back(each->get_name());
    }
    return names;
}

Nearest nearest_of(const std::string& word, const std::vector<std::string>& known) {
    const std::vector<std::string_view> views(known.begin(), known.end());
    return {std::string(base::nearest(word, views))};
}

[[noreturn]] void refuse_option(const CLI::App& app, const std::string& word) {
    std::vector<std::string> known;  // those of every app that was chosen
    for (const CLI::App* each : chosen_apps(app)) {
        for (const CLI::Option* option : each->get_options()) {
            if (option->get_group().empty()) continue;  // a hidden one
            for (const std::string& name : option->get_lnames()) known.push_back("--" + name);
        }
    }
    const std::string name = word.substr(0, word.find('='));
    if (std::find(known.begin(), known.end(), name) != known.end()) {
        throw Stop(wordings::option_before_command, {{"word", name}, {"command", chosen(app)}});
    }
    const Nearest nearest = nearest_of(name, known);
    throw Stop(wordings::unknown_option, {{"word", word}, {"command", chosen(app)}, {"nearest", nearest}});
}

[[noreturn]] void refuse_extra(const CLI::App& app, const std::string& word) {
    if (word.starts_with("-")) refuse_option(app, word);
    const auto commands = names_below(*chosen_apps(app).back());
    if (commands.empty()) throw Stop(wordings::unexpected_word, {{"word", word}, {"command", chosen(app)}});
    throw Stop(wordings::unknown_command, {{"word", word},
                                           {"commands", fmt::format("{}", fmt::join(commands, ", "))},
                                           {"nearest", nearest_of(word, commands)}});
}

[[noreturn]] void refuse(const CLI::App& app, const CLI::ParseError& error) {
    if (dynamic_cast<const CLI::ExtrasError*>(&error)) {
        const auto extras = app.remaining(true);
        if (!extras.empty()) refuse_extra(app, extras.front());
    }
    const std::string what = error.what();
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error)) {
        throw Stop(wordings::missing_value, {{"option", what.substr(0, what.find(':'))}, {"command", chosen(app)}});
    }
    throw Stop(wordings::bad_usage, {{"what", what}, {"command", chosen(app)}});
}

std::function<std::string(const std::string&)> not_empty(const std::string& option) {
    return [option](const std::string& given) {
        if (given.empty()) throw Stop(wordings::empty_value, {{"option", option}});
        return std::string();
    };
}

// For CLI11.
std::string text_in(Language language, const base::Wording& wording) {
    return std::string(base::in(language, wording));
}

class Program {
public:
    Program(std::span<const Command> commands, Language& language)
        : language_(language), app_(text_in(language, wordings::about), "chibo") {
        app_.fallthrough();
        app_.option_defaults()->take_last()->group(text_in(language, wordings::options_title));
        app_.get_formatter()->label("Usage", text_in(language, wordings::usage_title));
        app_.get_formatter()->label("Positionals", text_in(language, wordings::positionals_title));
        app_.get_formatter()->label("OPTIONS", text_in(language, wordings::options_place));
        app_.get_formatter()->label("SUBCOMMAND", text_in(language, wordings::command_place));
        // For those who compare the readers; no help names it. Before all others, or the help has an empty line for it.
        app_.add_option("--reader", common_.reader)->check(CLI::IsMember({"plain", "yaml-cpp"}))->group("");
        app_.set_help_flag("-h,--help", text_in(language, wordings::help_help));
        app_.set_version_flag("--version", "chibo " CHIBO_VERSION, text_in(language, wordings::version_help));
        CommandLine line(app_, language);
        line.value("-C", common_.directory, wordings::directory_help, "DIR");
        line.value("--lang", common_.language, wordings::language_help, "vi|en");
        line.value("--color", common_.color, wordings::color_help, "auto|always|never");
        run_ = line.commands(commands);
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
            refuse(app_, error);
        }
        return run_({common_, language_});
    }

private:
    Language& language_;
    CLI::App app_;
    Common common_;
    Run run_;
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

void CommandLine::value(const std::string& name, std::string& target, const base::Wording& help,
                        const std::string& type) {
    app_.add_option(name, target, text_in(language_, help))->type_name(type)->check(not_empty(name));
}

void CommandLine::list(const std::string& name, std::vector<std::string>& target, const base::Wording& help,
                       const std::string& type) {
    CLI::Option* const option =
        app_.add_option(name, target, text_in(language_, help))->type_name(type)->check(not_empty(name));
    option->type_size(1)->take_all()->allow_extra_args(false);
}

void CommandLine::flag(const std::string& name, bool& target, const base::Wording& help) {
    app_.add_flag(name, target, text_in(language_, help));
}

void CommandLine::word(const base::Wording& place, std::string& target, const base::Wording& type,
                       const base::Wording& help) {
    app_.add_option(text_in(language_, place), target, text_in(language_, help))->type_name(text_in(language_, type));
}

void CommandLine::words(const base::Wording& place, std::vector<std::string>& target, const base::Wording& type,
                        const base::Wording& help) {
    app_.add_option(text_in(language_, place), target, text_in(language_, help))->type_name(text_in(language_, type));
}

Run CommandLine::commands(std::span<const Command> below) {
    app_.require_subcommand(0, 1);               // none is refused by us, which can name the commands
    const auto named = std::make_shared<Run>();  // by the arguments
    for (const Command& command : below) {
        CLI::App* sub = app_.add_subcommand(std::string(command.name), text_in(language_, command.about));
        sub->group(text_in(language_, wordings::commands_title));
        sub->get_help_ptr()->group(text_in(language_, wordings::options_title));
        sub->footer(text_in(language_, wordings::common_footer));
        // To declare the options of all commands would take an eighth of the time of a small board's audit.
        sub->preparse_callback([sub, language = language_, named, declare = command.declare](std::size_t) {
            CommandLine line(*sub, language);
            *named = declare(line);
        });
    }
    return [&app = app_, named](const Call& call) {
        if (!*named) {
            throw Stop(wordings::no_command, {{"commands", fmt::format("{}", fmt::join(names_below(app), ", "))},
                                              {"command", full_name(app)}});
        }
        return (*named)(call);
    };
}

std::optional<Language> asked_language(const Common& common) {
    if (!common.language.empty()) return language_named(common.language);
    if (const auto name = environment("CHIBO_LANG")) return language_named(*name);
    return std::nullopt;
}

}  // namespace chibo::app
