// The functions of {fmt} that are no templates of ours, compiled here and nowhere else: Debian has no static library of
// it, and as a library of headers alone (FMT_HEADER_ONLY) every file of the project would compile them anew.
#include <fmt/format-inl.h>

namespace fmt {
inline namespace v9 {

// What the headers leave to a library, for the numbers that we write.
template detail::dragonbox::decimal_fp<float> detail::dragonbox::to_decimal(float) noexcept;
template detail::dragonbox::decimal_fp<double> detail::dragonbox::to_decimal(double) noexcept;
template detail::thousands_sep_result<char> detail::thousands_sep_impl<char>(detail::locale_ref);
template char detail::decimal_point_impl<char>(detail::locale_ref);

}  // namespace v9
}  // namespace fmt
