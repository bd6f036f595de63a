#include "model/attendance.h"

namespace chibo::model {

finding::Code code_of(Aside reason) {
    switch (reason) {
        case Aside::unknown_member: return finding::Code::unknown_member;
        case Aside::unknown_branch: return finding::Code::unknown_branch;
        case Aside::duplicate_visit: return finding::Code::duplicate_visit;
        case Aside::not_in_office: return finding::Code::not_in_office;
        case Aside::branch_closed: return finding::Code::branch_closed;
        case Aside::kind_not_counted: return finding::Code::kind_not_counted;
        case Aside::home_not_counted: return finding::Code::home_not_counted;
    }
    return finding::Code::unknown_member;
}

}  // namespace chibo::model
