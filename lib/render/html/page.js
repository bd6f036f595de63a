// What a page can do where scripts run: long lists are filtered and sorted. Without it every table stands whole.
"use strict";

(() => {
    const language = document.documentElement.lang;
    const collator = new Intl.Collator(language, { numeric: true });

    // As people type it: lower case, without accents and tone marks (so «hoà» = «hòa»), đ as d.
    const fold = (text) =>
        text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/đ/g, "d").replace(/\s+/g, " ").trim();

    const shownRow = (row) => fold(Array.from(row.cells, (cell) => cell.textContent).join(" "));

    // The key by which a cell is sorted in a column of that kind; null where there is nothing.
    const keys = {
        number: (cell) => (cell.dataset.value === undefined ? null : Number(cell.dataset.value)),
        day: (cell) => cell.querySelector("time")?.dateTime ?? null,
        text: (cell) => cell.textContent.trim() || null,
    };
    const orders = {
        number: (a, b) => a - b,
        day: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
        text: (a, b) => collator.compare(a, b),
    };

    class List {
        constructor(frame) {
            this.frame = frame;
            this.search = frame.querySelector(".search");
            this.input = frame.querySelector("input");
            this.left = frame.querySelector("output");
            this.table = frame.querySelector("table");
            this.body = this.table.tBodies[0];
            this.rows = Array.from(this.body.rows, (row) => ({ row, text: shownRow(row) }));
            this.input.addEventListener("input", () => this.filter());
            Array.from(this.table.tHead.rows[0].cells).forEach((head, column) => this.makeSortable(head, column));
            this.search.hidden = false;
            this.filter(); // a browser may have kept what was typed before
        }

        filter() {
            const words = fold(this.input.value).split(" ").filter(Boolean);
            let left = 0;
            for (const { row, text } of this.rows) {
                const fits = words.every((word) => text.includes(word));
                row.hidden = !fits;
                left += fits ? 1 : 0;
            }
            this.search.classList.toggle("active", words.length > 0);
            const sentence = left > 0 ? this.frame.dataset.left : this.frame.dataset.none;
            this.left.textContent = sentence.replace("{left}", left).replace("{all}", this.rows.length);
        }

        makeSortable(head, column) {
            const button = document.createElement("button");
            button.type = "button";
            button.title = this.frame.dataset.sort;
            button.append(...head.childNodes);
            button.addEventListener("click", () => this.sort(head, column));
            head.append(button);
            head.setAttribute("aria-sort", "none");
        }

        // Ascending, then descending, then as it was.
        sort(head, column) {
            const next = { none: "ascending", ascending: "descending", descending: "none" };
            const order = next[head.getAttribute("aria-sort")];
            for (const other of head.parentElement.cells) other.setAttribute("aria-sort", "none");
            head.setAttribute("aria-sort", order);
            const rows = order === "none" ? this.rows : this.sorted(head.dataset.kind, column, order);
            const all = document.createDocumentFragment();
            for (const { row } of rows) all.append(row);
            this.body.append(all);
        }

        // Rows that have nothing in the column come last, either way.
        sorted(kind, column, order) {
            const sign = order === "ascending" ? 1 : -1;
            const keyed = this.rows.map((each) => ({ row: each.row, key: keys[kind](each.row.cells[column]) }));
            return keyed.sort((a, b) => {
                if (a.key === null || b.key === null) return (a.key === null) - (b.key === null);
                return sign * orders[kind](a.key, b.key);
            });
        }
    }

    // A region that has nothing to scroll is no stop for the keyboard.
    const watchRegions = () => {
        const watcher = new ResizeObserver((changes) => {
            for (const { target } of changes) {
                if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
                else target.removeAttribute("tabindex");
            }
        });
        for (const region of document.querySelectorAll(".scroll")) watcher.observe(region);
    };

    // The figures under charts are printed, too.
    const openForPrint = () => {
        let opened = [];
        addEventListener("beforeprint", () => {
            opened = Array.from(document.querySelectorAll("details:not([open])"));
            for (const each of opened) each.open = true;
        });
        addEventListener("afterprint", () => {
            for (const each of opened) each.open = false;
        });
    };

    for (const frame of document.querySelectorAll(".list")) new List(frame);
    watchRegions();
    openForPrint();
})();
