// node cases.js FOLDER CHROMIUM [NAME]: what a person, a keyboard, a screen reader and a printer meet on chibo's pages.
// Prints a line for each case, «ok NAME» or «FAILED NAME: why», and leaves the printed pages in FOLDER for run.py.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { launch, visit, need, same, column } = require("./browser.js");
const contrast = require("./contrast.js");
const structure = require("./structure.js");
const misplacedTexts = require("./chart_texts.js");

const [folder, chromiumPath, pattern = ""] = process.argv.slice(2);
const PAGES = fs.readdirSync(folder).filter((name) => name.endsWith(".html")).sort();
const file = (name) => path.join(folder, name);
const CASES = [];
const test = (name, run) => CASES.push({ name, run });

const each = async (browser, names, options, look) => {
    for (const name of names) {
        await visit(browser, file(name), options, (page) => look(page, name)).catch((error) => {
            throw new Error(`${name}: ${error.message}`);
        });
    }
};
const words = (page) => page.textContent(".search output");
const sorts = (page) => page.$$eval("th[aria-sort]", (heads) => heads.map((head) => head.getAttribute("aria-sort")));
const fillIn = (page, text) => page.getByLabel("Lọc danh sách").fill(text);

test("pages ask for nothing, complain of nothing, and no text of a board runs", async (browser) => {
    await each(browser, PAGES, {}, async (page, name) => {
        need((await page.title()) !== "caught", `${name}: a name ran as script`);
        need((await page.$$("script")).length === 1, "there is another script");
        need((await page.$$("[onfocus], [onload], [autofocus], link, img, iframe")).length === 0, "markup from a name");
    });
});

test("the filter needs no accents and finds both placements of a tone mark", async (browser) => {
    await visit(browser, file("member.html"), {}, async (page) => {
        const all = (await column(page, 0)).length;
        await fillIn(page, "nguyen");
        const found = await column(page, 0);
        need(found.length > 1 && found.length < all, `«nguyen» leaves ${found.length} of ${all}`);
        need(found.every((name) => name.includes("Nguyễn")), `«nguyen» leaves ${found}`);
        await fillIn(page, "");
        same((await column(page, 0)).length, all, "an empty filter");
    });
    await visit(browser, file("nasty-member.html"), {}, async (page) => {
        const hoa = ["Hoà Mẫu Phân Rã", "Lê Mẫu Hòa", "Đặng Mẫu Hoà"];
        for (const typed of ["hoa", "HOA", "hòa", "hoà", "Hoà".normalize("NFD")]) {
            await fillIn(page, typed);
            same((await column(page, 0)).map((name) => name.normalize("NFC")).sort(), [...hoa].sort(), typed);
        }
        await fillIn(page, "do mau");
        same((await column(page, 0)).length, 1, "«do» finds Đỗ");
    });
});

test("the filter takes all words in any order and tells how many rows are left", async (browser) => {
    await visit(browser, file("nasty-member.html"), {}, async (page) => {
        same(await words(page), "Đang hiện 10/10 dòng", "at first");
        await fillIn(page, "  hoa   LE ");
        same(await column(page, 0), ["Lê Mẫu Hòa"], "«hoa LE»");
        same(await words(page), "Đang hiện 1/10 dòng", "after filtering");
        await fillIn(page, "khong ai ca");
        same(await words(page), "Không có dòng nào khớp (trong 10 dòng)", "nothing fits");
        await fillIn(page, "</script>");
        same((await column(page, 0)).length, 1, "«</script>»");
    });
});

test("numbers are sorted as numbers, three clicks give the first order back", async (browser) => {
    await visit(browser, file("member.html"), {}, async (page) => {
        const titles = await page.$$eval("thead th", (heads) => heads.map((head) => head.textContent));
        const visits = titles.indexOf("Lượt");
        const before = await column(page, 0);
        const button = page.getByRole("button", { name: "Lượt" });
        const numbers = async () => (await column(page, visits)).map(Number);
        await button.click();
        same(await numbers(), (await numbers()).sort((a, b) => a - b), "ascending");
        need(new Set(await numbers()).size > 2, "there is nothing to sort");
        await button.click();
        same(await numbers(), (await numbers()).sort((a, b) => b - a), "descending");
        await button.click();
        same(await column(page, 0), before, "as it was");
    });
});

test("days and months are sorted by the calendar, what is empty comes last", async (browser) => {
    await visit(browser, file("nasty-branch.html"), {}, async (page) => {
        const button = page.getByRole("button", { name: "Lần gần nhất" });
        await button.click();
        same(await column(page, 3), ["05/03/2021", "11/2021", "28/02/2022", "20/05/2023", "12/2023", ""], "ascending");
        await button.click();
        same(await column(page, 3), ["12/2023", "20/05/2023", "28/02/2022", "11/2021", "05/03/2021", ""], "descending");
    });
});

test("texts are sorted in Vietnamese order", async (browser) => {
    await visit(browser, file("member.html"), {}, async (page) => {
        await page.getByRole("button", { name: "Họ và tên" }).click();
        const names = await column(page, 0);
        const families = [...new Set(names.map((name) => name.split(" ")[0]))];
        const wanted = ["Bùi", "Dương", "Đặng", "Đỗ", "Hoàng", "Hồ", "Huỳnh", "Lê", "Lý"];
        same(families.filter((family) => wanted.includes(family)), wanted, "family names");
        await page.getByRole("button", { name: "Họ và tên" }).click();
        same(await column(page, 0), [...names].reverse(), "descending");
    });
});

test("filtering and sorting go together", async (browser) => {
    await visit(browser, file("nasty-member.html"), {}, async (page) => {
        await fillIn(page, "hoa");
        await page.getByRole("button", { name: "Họ và tên" }).click();
        const found = (await column(page, 0)).map((name) => name.normalize("NFC"));
        same(found, ["Đặng Mẫu Hoà", "Hoà Mẫu Phân Rã", "Lê Mẫu Hòa"], "sorted");
        same(await words(page), "Đang hiện 3/10 dòng", "rows left");
        await fillIn(page, "");
        same((await column(page, 0)).length, 10, "all again");
    });
});

test("the keyboard alone filters and sorts, and one sees where it is", async (browser) => {
    await visit(browser, file("member.html"), {}, async (page) => {
        const active = () => page.evaluate(() => document.activeElement.tagName);
        const outlined = () => page.evaluate(() => {
            const style = getComputedStyle(document.activeElement);
            return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
        });
        await page.keyboard.press("Tab");
        same(await active(), "INPUT", "the first stop");
        need(await outlined(), "the field has no visible focus");
        await page.keyboard.type("nguyen");
        need((await column(page, 0)).every((name) => name.includes("Nguyễn")), "typed filter");
        await page.keyboard.press("Tab");
        same(await active(), "BUTTON", "the second stop");
        need(await outlined(), "the button has no visible focus");
        await page.keyboard.press("Enter");
        same((await sorts(page))[0], "ascending", "Enter");
        await page.keyboard.press("Space");
        same((await sorts(page))[0], "descending", "Space");
        same(await active(), "BUTTON", "the focus stays");
    });
});

test("the order is told to those who do not see it, of one column at a time", async (browser) => {
    await visit(browser, file("member.html"), {}, async (page) => {
        const heads = await page.$$(".list thead th");
        same(await sorts(page), heads.map(() => "none"), "at first");
        await page.getByRole("button", { name: "Lượt" }).click();
        await page.getByRole("button", { name: "Họ và tên" }).click();
        same(await sorts(page), ["ascending", ...heads.slice(1).map(() => "none")], "afterwards");
        same(await page.getAttribute(".search output", "aria-live"), "polite", "rows left are told");
        const controlled = await page.getAttribute(".search input", "aria-controls");
        need(await page.$(`table#${controlled}`), "the field names no table");
    });
});

test("headings, labels and scopes are those of a well-made page", async (browser) => {
    await each(browser, PAGES, {}, async (page, name) => {
        const wrong = await page.evaluate(structure);
        same(wrong, [], name);
        same(await page.getAttribute("html", "lang"), name === "english.html" ? "en" : "vi", "language");
    });
});

test("the tables under charts open by the keyboard and hold the figures", async (browser) => {
    await visit(browser, file("sample.html"), {}, async (page) => {
        const summaries = await page.$$("details > summary");
        need(summaries.length >= 2, `${summaries.length} charts`);
        for (const summary of summaries) {
            await summary.focus();
            await page.keyboard.press("Enter");
        }
        for (const table of await page.$$("details table")) need(await table.isVisible(), "a table stays hidden");
    });
});

test("no page scrolls sideways on a telephone; what is too wide scrolls by itself", async (browser) => {
    const narrow = { viewport: { width: 360, height: 740 } };
    await each(browser, PAGES, narrow, async (page) => {
        for (const details of await page.$$("details")) await details.evaluate((element) => (element.open = true));
        await page.waitForTimeout(100);
        same(await page.evaluate(() => document.documentElement.scrollWidth), 360, "the page's width");
        const stuck = await page.$$eval(".scroll", (regions) =>
            regions.filter((region) => region.scrollWidth > region.clientWidth && region.tabIndex < 0).length);
        same(stuck, 0, "regions that the keyboard does not reach");
    });
    await visit(browser, file("member.html"), narrow, async (page) => {
        await page.focus(".scroll");
        await page.keyboard.press("ArrowRight");
        await page.waitForFunction(() => document.querySelector(".scroll").scrollLeft > 0, null, { timeout: 3000 });
    });
});

test("no text of a chart is cut off or written over another, on a telephone or a wide page", async (browser) => {
    for (const width of [360, 1100]) {
        await each(browser, PAGES, { viewport: { width, height: 800 } }, async (page) => {
            const wrong = await page.evaluate(misplacedTexts);
            same(wrong, [], `${width} px`);
        });
    }
});

// Opens every table and holds each text, and a sample of each tone, against what is behind it.
const standsOut = async (browser, colorScheme, media, paper) => {
    await each(browser, ["sample.html", "member.html", "area.html", "nasty.html"], { colorScheme }, async (page) => {
        await page.emulateMedia({ media });
        const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        same(background, paper, "the background");
        for (const details of await page.$$("details")) await details.evaluate((element) => (element.open = true));
        const { wrong, seen } = await page.evaluate(contrast, 4.5);
        need(seen > 40, `only ${seen} texts seen`);
        same(wrong, [], "too faint");
    });
};
const WHITE = "rgb(255, 255, 255)";

test("every text, every tone has a contrast of 4.5 by light", (browser) => standsOut(browser, "light", "screen", WHITE));
test("every text, every tone has a contrast of 4.5 in the dark", (browser) =>
    standsOut(browser, "dark", "screen", "rgb(22, 24, 26)"));
test("what is printed in the dark is as by light", (browser) => standsOut(browser, "dark", "print", WHITE));

test("print hides the controls, shows the tables under charts, and leaves PDFs for run.py", async (browser) => {
    await each(browser, ["sample.html", "member.html", "branch.html", "nasty.html"], {}, async (page, name) => {
        await page.emulateMedia({ media: "print" });
        for (const control of await page.$$(".search input, .search label, .search output, summary")) {
            need(!(await control.isVisible()), "a control is printed");
        }
        await page.emulateMedia({ media: null });
        await page.pdf({ path: file(name.replace(".html", ".pdf")), preferCSSPageSize: true });
    });
});

test("what is printed of a filtered list says that it is not all", async (browser) => {
    await visit(browser, file("member.html"), {}, async (page) => {
        await fillIn(page, "nguyen");
        await page.emulateMedia({ media: "print" });
        need(await page.isVisible(".search output"), "the printed list does not tell");
        need(!(await page.isVisible(".search input")), "the field is printed");
    });
});

test("without scripts every table stands whole and no control is offered", async (browser) => {
    await each(browser, PAGES, { javaScriptEnabled: false }, async (page) => {
        need((await page.getByRole("searchbox").count()) === 0, "a field that does nothing");
        need((await page.getByRole("button").count()) === 0, "a button that does nothing");
    });
    const rows = async (options) => {
        let seen = 0;
        await visit(browser, file("member.html"), options, async (page) => {
            seen = await page.locator("tbody tr:visible").count();
        });
        return seen;
    };
    same(await rows({ javaScriptEnabled: false }), await rows({}), "rows");
});

test("a page that was left filtered comes back as it shows", async (browser) => {
    await visit(browser, file("member.html"), {}, async (page) => {
        await fillIn(page, "nguyen");
        await page.reload();
        const typed = await page.inputValue(".search input");
        const left = (await column(page, 0)).length;
        need(await words(page) === `Đang hiện ${left}/${(await page.$$("tbody tr")).length} dòng`, "the sentence");
        need(typed === "" || left < (await page.$$("tbody tr")).length, "the field does not say what is shown");
    });
});

(async () => {
    const browser = await launch(chromiumPath);
    for (const { name, run } of CASES.filter((each) => each.name.includes(pattern))) {
        try {
            await run(browser);
            console.log(`ok ${name}`);
        } catch (error) {
            console.log(`FAILED ${name}: ${error.message.split("\n").slice(0, 6).join("\n    ")}`);
        }
    }
    await browser.close();
})();
