// Every command of the program.
#pragma once

#include "call.h"
#include "finding/wordings/help.h"
#include "finding/wordings/import_help.h"
#include "finding/wordings/lookup_help.h"

namespace chibo::app {

Run declare_audit(CommandLine& line);
Run declare_explain(CommandLine& line);
Run declare_find(CommandLine& line);
Run declare_show(CommandLine& line);
Run declare_record(CommandLine& line);
Run declare_import(CommandLine& line);
Run declare_export(CommandLine& line);
Run declare_plan(CommandLine& line);
Run declare_report(CommandLine& line);
Run declare_check(CommandLine& line);

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
