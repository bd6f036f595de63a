// Runs in the page: the texts that stand out too little from what is behind them.
"use strict";

module.exports = (least) => {
    const parts = (color) => {
        const numbers = color.match(/[\d.]+/g).map(Number);
        return { rgb: numbers.slice(0, 3), opaque: numbers.length < 4 || numbers[3] > 0 };
    };
    const luminance = (rgb) => {
        const [r, g, b] = rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a, b) => {
        const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
        return (light + 0.05) / (dark + 0.05);
    };
    const behind = (element) => {
        const rect = element.closest("g")?.querySelector("rect[class^=heat]");
        if (rect) return parts(getComputedStyle(rect).fill).rgb;
        for (let at = element; at; at = at.parentElement) {
            const color = parts(getComputedStyle(at).backgroundColor);
            if (color.opaque) return color.rgb;
        }
        return [255, 255, 255];
    };
    const shows = (element) => element.checkVisibility() && !["TITLE", "DESC", "SCRIPT", "STYLE"].includes(element.tagName.toUpperCase());

    // Every tone, whether the page has it or not.
    for (const tone of ["good", "bad", "doubtful", "remark", "strong"]) {
        const sample = document.createElement("p");
        sample.className = tone;
        sample.textContent = `tone ${tone}`;
        document.querySelector("main").append(sample);
    }
    const wrong = [];
    let seen = 0;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        const text = texts.currentNode.textContent.trim();
        if (!text || !shows(element)) continue;
        const style = getComputedStyle(element);
        const color = parts(element.namespaceURI.endsWith("svg") ? style.fill : style.color);
        const ratio = contrast(color.rgb, behind(element));
        seen += 1;
        if (ratio < least) wrong.push(`«${text.slice(0, 30)}» ${ratio.toFixed(2)}`);
    }
    return { wrong, seen };
};
