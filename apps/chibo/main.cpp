// chibo: the thin shell. Everything that ends the program passes through here.
#include <exception>
#include <new>
#include <span>

#include "commands.h"
#include "finding/wordings/usage.h"
#include "memory.h"
#include "open_board.h"
#include "output.h"
#include "stop.h"

int main(int count, char** arguments) {
    using namespace chibo::app;
    namespace wordings = chibo::finding::wordings;
    auto language = chibo::base::Language::vi;
    try {
        keep_memory();
        prepare_streams();
        const std::span<char* const> all(arguments, static_cast<std::size_t>(count));
        language = early_language(all);
        return run(all, commands, language);
    } catch (const Stop& stop) {
        tell(stop, language);
    } catch (const std::bad_alloc&) {
        tell(Stop(wordings::no_memory), language);
    } catch (const std::exception& error) {
        tell(Stop(wordings::unforeseen, {{"what", std::string(error.what())}}), language);
    }
    return not_done;
}
