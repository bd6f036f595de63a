// What a process holds to its end.
#pragma once

#include <memory>
#include <utility>
#include <vector>

namespace chibo::app {

// Keeps the value until the process ends. The system takes back the memory of a large board at once; giving it back
// piece by piece takes longer than judging it.
template <class T>
T& until_the_end(T value) {
    static auto& kept = *new std::vector<std::unique_ptr<T>>;
    return *kept.emplace_back(std::make_unique<T>(std::move(value)));
}

}  // namespace chibo::app
