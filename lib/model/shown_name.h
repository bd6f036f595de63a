// A branch or member as answers name it.
#pragma once

#include <string>
#include <string_view>

namespace chibo::model {

struct ShownName {
    std::string_view name;
    std::string_view id;  // in brackets behind it; empty where the name is enough

    std::string text() const {
        std::string text;
        text.reserve(name.size() + id.size() + 3);
        put(text);
        return text;
    }
    // Behind what stands there.
    void put(std::string& text) const {
        text += name;
        if (!id.empty()) text.append(" (").append(id).append(")");
    }
};

}  // namespace chibo::model
