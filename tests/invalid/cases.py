"""All cases, by theme."""
import case_following
import case_hazards
import case_keys
import case_references
import case_structure
import case_valid
import case_values

MODULES = [case_values, case_keys, case_references, case_hazards, case_structure, case_following, case_valid]
CASES = [one for module in MODULES for one in module.CASES]
