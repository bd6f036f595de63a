"""How large a board is to be."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Shape:
    members: int
    branches: int
    visits_per_year: int
    years: tuple
    seed: int
    brief: bool = False   # of a visit no more than who, where, when, turnout and quality: some 200 bytes
    sample: bool = False  # the hand-placed cast and incidents of data/tinh-mau

    def sizes(self):
        return {k: v for k, v in vars(self).items() if k != "sample"}

    @property
    def residential(self):
        """The share of the sample province: 933 of 993 branches."""
        return max(1, self.branches * 933 // 993)

    @property
    def communes(self):
        return max(1, self.branches * 170 // 993)

    @property
    def groups(self):
        return self.members // 26

    @property
    def last_year(self):
        return self.years[1]


SAMPLE = Shape(members=52, branches=993, visits_per_year=130, years=(2019, 2023), seed=9, sample=True)
