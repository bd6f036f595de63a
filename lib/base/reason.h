// Why the system refused something, in words.
#pragma once

#include "base/text.h"

namespace chibo::base {

// The wording of an error number of the system; one of a general kind for numbers that are rare.
Wording reason(int error);

}  // namespace chibo::base
