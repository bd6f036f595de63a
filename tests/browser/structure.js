// Runs in the page: what a screen reader would stumble over.
"use strict";

module.exports = () => {
    const found = [];
    const wrongIf = (is, what) => is && found.push(what);
    const all = (selector) => Array.from(document.querySelectorAll(selector));
    const textOf = (id) => document.getElementById(id)?.textContent ?? "";
    const name = (element) => element.getAttribute("aria-label") ||
        (element.getAttribute("aria-labelledby") ?? "").split(" ").map(textOf).join(" ").trim();

    const ids = all("[id]").map((element) => element.id);
    wrongIf(new Set(ids).size !== ids.length, "an id stands twice");
    for (const only of ["h1", "main", "header"]) wrongIf(all(only).length !== 1, `${all(only).length} times <${only}>`);
    const levels = all("h1, h2, h3, h4").map((heading) => Number(heading.tagName[1]));
    levels.forEach((level, i) => wrongIf(level > (levels[i - 1] ?? 0) + 1, "a heading's level is left out"));

    for (const element of all("section, table, [role=region], svg[role=img]")) {
        wrongIf(!name(element), `${element.tagName} without a name`);
    }
    for (const svg of all("svg[role=img]")) wrongIf(!svg.querySelector("desc")?.textContent, "a chart is not described");
    for (const svg of all("svg:not([role])")) wrongIf(svg.getAttribute("aria-hidden") !== "true", "an svg is read out");
    for (const head of all("th")) {
        wrongIf(!["col", "row"].includes(head.scope) || !head.textContent.trim(), "a head without scope or text");
    }
    for (const table of all("table")) {
        wrongIf(!table.tHead, "a table without a head");
        for (const row of table.rows) wrongIf(row.cells.length !== table.rows[0].cells.length, "a row of another length");
    }
    for (const input of all("input")) wrongIf(!input.labels.length, "a field without a label");
    for (const time of all("time")) wrongIf(!/^\d{4}-\d\d(-\d\d)?$/.test(time.dateTime), "a time that no machine reads");
    for (const list of all("ul")) {
        wrongIf(Array.from(list.children).some((item) => item.tagName !== "LI"), "a list of something else than items");
    }
    return found;
};
