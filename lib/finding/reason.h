// Why the system refused something, in words.
#pragma once

#include "base/wording.h"

namespace chibo::finding {

// The wording of an error number of the system; one of a general kind for numbers that are rare.
base::Wording reason(int error);

}  // namespace chibo::finding
