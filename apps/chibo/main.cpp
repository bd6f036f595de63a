// chibo: the thin shell. Everything that ends the program passes through here.
#include <exception>
#include <new>
#include <span>

#include <fmt/format.h>

#include "commands.h"
#include "finding/wordings/usage.h"
#include "open_board.h"
#include "output.h"
#include "stop.h"

namespace {

int tell(const chibo::app::Stop& stop, chibo::base::Language language) {
    chibo::app::write_stderr(fmt::format("chibo: {}\n", stop.sentence(language)));
    return chibo::app::not_done;
}

}  // namespace

int main(int count, char** arguments) {
    using namespace chibo::app;
    namespace wordings = chibo::finding::wordings;
    auto language = chibo::base::Language::vi;
    try {
        prepare_streams();
        const std::span<char* const> all(arguments, static_cast<std::size_t>(count));
        language = early_language(all);
        return run(all, commands, language);
    } catch (const Stop& stop) {
        return tell(stop, language);
    } catch (const std::bad_alloc&) {
        return tell(Stop(wordings::no_memory), language);
    } catch (const std::exception& error) {
        return tell(Stop(wordings::unforeseen, {{"what", std::string(error.what())}}), language);
    }
}
