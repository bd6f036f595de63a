// The browser, and pages opened in it that reach nothing but their own file and may not complain.
"use strict";

const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { chromium } = require("playwright-core");

const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"];

// Playwright starts it headless, with a new profile that is removed afterwards.
const launch = (executablePath) => chromium.launch({ executablePath, headless: true, args: ARGUMENTS });

const need = (holds, what) => {
    if (!holds) throw new Error(what);
};

const same = (got, want, what) => {
    const [a, b] = [JSON.stringify(got), JSON.stringify(want)];
    need(a === b, `${what}: expected ${b}, got ${a}`);
};

// Opens the file, hands the page to `look`, and makes sure that it asked for nothing and complained of nothing.
async function visit(browser, file, options, look) {
    const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
    const wrong = [];
    const own = pathToFileURL(path.resolve(file)).href;
    await context.route("**", (route) => {
        if (route.request().url() === own) return route.continue();
        wrong.push(`asks for ${route.request().url()}`);
        return route.abort();
    });
    const page = await context.newPage();
    page.on("console", (message) => wrong.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => wrong.push(`dialog: ${dialog.message()}`));
    await page.goto(own);
    await look(page);
    await context.close();
    need(wrong.length === 0, wrong.join("; "));
}

// The visible rows' cells of that column.
const column = (page, number) =>
    page.$$eval(".list table tbody tr:not([hidden])", (rows, n) => rows.map((row) => row.cells[n].textContent), number);

module.exports = { launch, visit, need, same, column };
