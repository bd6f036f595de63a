#include "import_answer.h"

#include "output.h"
#include "render/import_json.h"
#include "render/import_text.h"
#include "stop.h"

namespace chibo::app {

int answer_import(const model::Import& import, const std::vector<std::string>& files, const std::string& bytes,
                  bool json, base::Language language) {
    const bool bad = import.count(model::RowOutcome::bad) > 0;
    const int status = import.refused() ? not_done : bad ? negative : done;
    if (json) {
        write_stdout(render::import_json(import, files, import.dry_run && !import.refused() ? bytes : "", language));
        return status;
    }
    write_stderr(render::import_rows(import, files, language));
    const std::string sums = render::import_sums(import, language);
    if (import.refused()) write_stderr(sums);
    else if (import.dry_run) {
        write_stderr(sums);
        write_stdout(bytes);
    } else write_stdout(sums);
    return status;
}

}  // namespace chibo::app
