// Every command of the program.
#pragma once

#include "call.h"
#include "finding/wordings/help.h"
#include "finding/wordings/import_help.h"
#include "finding/wordings/lookup_help.h"

namespace chibo::app {

Run declare_audit(CLI::App& app, base::Language language);
Run declare_explain(CLI::App& app, base::Language language);
Run declare_find(CLI::App& app, base::Language language);
Run declare_show(CLI::App& app, base::Language language);
Run declare_record(CLI::App& app, base::Language language);
Run declare_import(CLI::App& app, base::Language language);
Run declare_export(CLI::App& app, base::Language language);
Run declare_plan(CLI::App& app, base::Language language);
Run declare_report(CLI::App& app, base::Language language);
Run declare_check(CLI::App& app, base::Language language);

inline constexpr Command commands[] = {
    {"audit", finding::wordings::audit_about, declare_audit},
    {"explain", finding::wordings::explain_about, declare_explain},
    {"find", finding::wordings::find_about, declare_find},
    {"show", finding::wordings::show_about, declare_show},
    {"record", finding::wordings::record_about, declare_record},
    {"import", finding::wordings::import_about, declare_import},
    {"export", finding::wordings::export_about, declare_export},
    {"plan", finding::wordings::plan_about, declare_plan},
    {"report", finding::wordings::report_about, declare_report},
    {"check", finding::wordings::check_about, declare_check},
};

}  // namespace chibo::app
