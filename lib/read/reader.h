// Which reader is asked first.
#pragma once

namespace chibo::read {

enum class Reader {
    plain_first,   // the plain reader; what it is not sure of, the YAML library
    library_only,  // the YAML library: what is read means the same, and takes longer
};

}  // namespace chibo::read
