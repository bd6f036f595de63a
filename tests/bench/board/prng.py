"""Random numbers that never depend on the version of Python: splitmix64."""

MASK = (1 << 64) - 1


def _seed_of(parts):
    """FNV-1a over the parts, so that every use has a stream of its own and new uses disturb no old ones."""
    h = 0xCBF29CE484222325
    for part in parts:
        for byte in f"{part}/".encode():
            h = ((h ^ byte) * 0x100000001B3) & MASK
    return h


class Prng:
    def __init__(self, *parts):
        self.state = _seed_of(parts)

    def next(self):
        self.state = s = (self.state + 0x9E3779B97F4A7C15) & MASK
        s = ((s ^ (s >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        s = ((s ^ (s >> 27)) * 0x94D049BB133111EB) & MASK
        return s ^ (s >> 31)

    def below(self, n):
        """A whole number 0 <= x < n."""
        return (self.next() * n) >> 64

    def between(self, first, last):
        return first + self.below(last - first + 1)

    def percent(self, share):
        return self.below(100) < share

    def pick(self, items):
        return items[self.below(len(items))]

    def some(self, items, count):
        """`count` different ones, in the order of `items`."""
        chosen = set()
        while len(chosen) < count:
            chosen.add(self.below(len(items)))
        return [items[i] for i in sorted(chosen)]

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]
