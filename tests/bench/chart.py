"""Lines on two logarithmic scales, as SVG."""
import math
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 760, 480
LEFT, RIGHT, TOP, BOTTOM = 80, 190, 50, 60  # margins; the right one holds the names
COLOURS = ("#b3261e", "#1b5e9b", "#2e7d32", "#7b4fa3", "#8a6d00")


class Scale:
    """A logarithmic scale of whole decades, from `start` to `end` of the picture."""

    def __init__(self, values, start, end):
        self.low = math.floor(math.log10(min(values)) + 1e-9)
        self.high = max(self.low + 1, math.ceil(math.log10(max(values)) - 1e-9))
        self.start, self.end = start, end

    def at(self, value):
        share = (math.log10(value) - self.low) / (self.high - self.low)
        return round(self.start + share * (self.end - self.start), 1)

    def decades(self):
        return [10.0 ** n for n in range(self.low, self.high + 1)]


def seconds(value):
    return f"{value:g} s" if value >= 1 else f"{value * 1000:g} ms"


def text(x, y, words, **more):
    attributes = "".join(f' {key.replace("_", "-")}="{value}"' for key, value in more.items())
    return f'<text x="{x}" y="{y}"{attributes}>{escape(words)}</text>'


def grid(across, up):
    drawn = []
    for value in across.decades():
        x = across.at(value)
        drawn.append(f'<line x1="{x}" y1="{TOP}" x2="{x}" y2="{HEIGHT - BOTTOM}" stroke="#ddd"/>')
        drawn.append(text(x, HEIGHT - BOTTOM + 20, f"{value:,.0f}", text_anchor="middle"))
    for value in up.decades():
        y = up.at(value)
        drawn.append(f'<line x1="{LEFT}" y1="{y}" x2="{WIDTH - RIGHT}" y2="{y}" stroke="#ddd"/>')
        drawn.append(text(LEFT - 8, y + 4, seconds(value), text_anchor="end"))
    return drawn


def apart(places, least=16):
    """The places moved down where they stand too close, so that names don't cover each other; in their order."""
    moved, last = {}, -math.inf
    for name, y in sorted(places.items(), key=lambda item: item[1]):
        last = moved[name] = max(y, last + least)
    return moved


def series(lines, across, up):
    drawn = []
    names = apart({name: up.at(points[-1][1]) for name, points in lines.items()})
    for (name, points), colour in zip(lines.items(), COLOURS):
        path = " ".join(f"{across.at(x)},{up.at(y)}" for x, y in points)
        drawn.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        drawn += [f'<circle cx="{across.at(x)}" cy="{up.at(y)}" r="3" fill="{colour}"/>' for x, y in points]
        drawn.append(text(WIDTH - RIGHT + 10, names[name] + 4, name, fill=colour))
    return drawn


def log_log(title, x_name, lines):
    """The picture of {name: [(x, y), ...]}; the y are seconds."""
    points = [point for line in lines.values() for point in line]
    across = Scale([x for x, _ in points], LEFT, WIDTH - RIGHT)
    up = Scale([y for _, y in points], HEIGHT - BOTTOM, TOP)
    drawn = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" '
             f'font-size="13" role="img">', f"<title>{escape(title)}</title>",
             f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>', text(LEFT, 28, title, font_size=16)]
    drawn += grid(across, up) + series(lines, across, up)
    drawn.append(text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 15, x_name, text_anchor="middle"))
    return "\n".join([*drawn, "</svg>", ""])
