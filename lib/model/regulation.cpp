#include "model/regulation.h"

namespace chibo::model {

std::optional<std::uint32_t> Regulation::office(const std::string& id) const {
    for (std::uint32_t i = 0; i < offices.size(); ++i) {
        if (offices[i].id == id) return i;
    }
    return std::nullopt;
}

const Grade* Regulation::grade_of(std::int32_t score) const {
    for (const Grade& grade : grades) {
        if (grade.from <= score) return &grade;
    }
    return nullptr;
}

}  // namespace chibo::model
