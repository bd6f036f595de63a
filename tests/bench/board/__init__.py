"""A made-up board: places, branches, people, regulations, and what they did, month by month.

Nothing here is real: every name has «Mẫu» (sample) in it.
"""
