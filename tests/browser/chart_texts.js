// Runs in the page: the texts of charts that are cut off or written over another.
"use strict";

module.exports = () => {
    const meet = (a, b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
    const leaves = (box, frame) => box.left < frame.left - 0.5 || box.right > frame.right + 0.5 ||
        box.top < frame.top - 1 || box.bottom > frame.bottom + 1;

    return Array.from(document.querySelectorAll("svg[role=img]")).flatMap((chart) => {
        const frame = chart.getBoundingClientRect();
        const texts = Array.from(chart.querySelectorAll("text"), (text) => ({
            said: text.textContent,
            box: text.getBoundingClientRect(),
        })).filter(({ said }) => said);
        const cut = texts.filter(({ box }) => leaves(box, frame));
        const over = texts.filter((one, i) => texts.slice(i + 1).some((two) => meet(one.box, two.box)));
        return [...cut.map(({ said }) => `cut: ${said}`), ...over.map(({ said }) => `over: ${said}`)];
    });
};
