// Text over the canvas, of the words that it draws and where it draws them: to be selected, copied, and found by the browser. It is
// made when somebody begins to select or to look for words, scrolls in step with the canvas, and is gone when the page is another.

const most = 20_000; // texts: with more of them the text version does it better
const spare = 2; // CSS pixels that a line may be wider in the browser's hands than in the canvas's
const rest = 300; // milliseconds after a change until what is looked for is laid anew

export default function createTextLayer(module, canvas, family) {
    const stage = canvas.parentElement;
    const text = document.getElementById("text");
    const header = document.getElementById("text-header");
    let layer = null; // { element, windows, blocks } while there is one
    let is_finding = false;
    let timer = 0;
    let anchor = null; // where a selection began: { node, offset }
    let step = "character";

    // ---- Made of what is drawn ----

    function floats(pointer, count) {
        return new Float32Array(module.HEAPU8.buffer, pointer, count);
    }

    // In lines, as they are drawn. (The program counts bytes.)
    function linesOf(index, words) {
        const breaks = new Uint32Array(module.HEAPU8.buffer, module._oreplan_drawn_lines(index));
        if (breaks[0] === 0) return [words];
        const bytes = new TextEncoder().encode(words);
        const lines = [];
        let from = 0;
        for (let number = 0; breaks[number] !== 0; ++number) {
            lines.push(bytes.subarray(from, breaks[number]));
            from = breaks[number];
        }
        lines.push(bytes.subarray(from));
        const decoder = new TextDecoder();
        return lines.map((line) => decoder.decode(line).replace(/\n$/, " "));
    }

    function drawnTexts() {
        const count = module._oreplan_draw_words();
        if (count > most) return null;
        const texts = [];
        for (let index = 0; index < count; ++index) {
            const [left, top, right, bottom, size, strong, middle] = floats(module._oreplan_drawn_place(index), 7);
            const words = module.UTF8ToString(module._oreplan_drawn_words(index));
            if (size === 0 || words.trim() === "") continue;
            texts.push({ left, top, right, bottom, size, strong, middle, words, window: module._oreplan_drawn_window(index), lines: linesOf(index, words) });
        }
        return texts;
    }

    function windowOf(id) {
        const pointer = module._oreplan_window(id);
        if (!pointer) return null;
        const [left, top, right, bottom, scrolled, room] = floats(pointer, 6);
        return { id, left, top, right, bottom, scrolled, room };
    }

    function place(element, styles) {
        for (const [name, value] of Object.entries(styles)) element.style[name] = typeof value === "number" ? `${value}px` : value;
    }

    function windowElement(about) {
        const element = document.createElement("div");
        const height = about.bottom - about.top;
        place(element, { left: about.left, top: about.top, width: about.right - about.left, height });
        const ground = element.appendChild(document.createElement("div"));
        place(ground, { height: height + about.room });
        element.addEventListener("scroll", () => onScroll(about.id, element));
        return element;
    }

    function blockOf(drawn, about) {
        const element = document.createElement("div");
        element.className = "words";
        const height = (drawn.bottom - drawn.top) / drawn.lines.length;
        const width = drawn.right - drawn.left;
        place(element, {
            left: drawn.left - about.left, top: drawn.top - about.top + about.scrolled, width: width + spare,
            fontSize: drawn.size, lineHeight: `${height}px`, fontWeight: drawn.strong ? "600" : "400",
        });
        const spans = drawn.lines.map((line, index) => {
            const span = element.appendChild(document.createElement("span"));
            span.textContent = line;
            if (index === drawn.lines.length - 1) return span;
            place(span, { paddingInlineEnd: width + spare }); // the next has no room beside it
            element.append(document.createElement("wbr"));
            return span;
        });
        return { element, spans, drawn, height };
    }

    // What does not begin at the left is moved there: measured all at once, so that the browser lays out once.
    function moveLines(blocks) {
        const moved = blocks.filter(({ drawn }) => drawn.middle > 0).flatMap(({ spans, drawn }) => spans.map((span) => ({ span, drawn })));
        const range = document.createRange();
        const widths = moved.map(({ span }) => {
            range.selectNodeContents(span);
            return range.getBoundingClientRect().width;
        });
        moved.forEach(({ span, drawn }, index) => {
            place(span, { paddingInlineStart: Math.max(0, (drawn.right - drawn.left - widths[index]) * drawn.middle) });
        });
    }

    function lay() {
        remove();
        const texts = drawnTexts();
        if (!texts) return false;
        const element = document.createElement("div");
        element.id = "text-layer";
        element.setAttribute("aria-hidden", "true"); // the text version is there to be read aloud
        element.style.fontFamily = family;
        const windows = new Map();
        const blocks = [];
        for (const drawn of texts) {
            if (!windows.has(drawn.window)) {
                const about = windowOf(drawn.window);
                windows.set(drawn.window, about && { about, element: element.appendChild(windowElement(about)) });
            }
            const window = windows.get(drawn.window);
            if (!window) continue;
            const block = blockOf(drawn, window.about);
            window.element.firstChild.append(block.element);
            blocks.push({ ...block, window });
        }
        layer = { element, windows, blocks };
        stage.append(element);
        moveLines(blocks);
        for (const window of windows.values()) if (window) window.element.scrollTop = window.about.scrolled;
        module._oreplan_follow_scroll(1);
        return true;
    }

    function remove() {
        if (!layer) return;
        layer.element.remove();
        layer = null;
        module._oreplan_follow_scroll(0);
    }

    // ---- In step with the canvas ----

    function scrolled() {
        if (!layer) return;
        for (const window of layer.windows.values()) {
            const about = window && windowOf(window.about.id);
            if (!about) continue;
            const is_moved = window.about.scrolled !== about.scrolled; // or else the browser may have, and its event is still to come
            window.about.scrolled = about.scrolled;
            if (is_moved && Math.abs(window.element.scrollTop - about.scrolled) > 1) window.element.scrollTop = about.scrolled;
        }
    }

    // The browser scrolls to what it has found.
    function onScroll(id, element) {
        const window = layer?.windows.get(id);
        if (!window || Math.abs(element.scrollTop - window.about.scrolled) <= 1) return;
        window.about.scrolled = element.scrollTop;
        module._oreplan_scroll(id, element.scrollTop);
    }

    // ---- To be selected ----

    function blockAt(x, y) {
        let nearest = null;
        let least = Infinity;
        for (const block of layer.blocks) {
            const { top, bottom, left, right } = block.element.getBoundingClientRect();
            const height = block.height * block.spans.length;
            const wide = block.drawn.right - block.drawn.left;
            const down = Math.max(top - y, y - (top + height), 0);
            const across = Math.max(left - x, x - Math.max(left + wide, right), 0);
            if (bottom < 0 || top > innerHeight) continue;
            const away = down * 4 + across; // a line goes on to its right rather than to the next
            if (away < least) [nearest, least] = [block, away];
        }
        return nearest;
    }

    // The character whose middle is next to the right of a place.
    function offsetIn(node, x) {
        const range = document.createRange();
        let [low, high] = [0, node.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            range.setStart(node, middle);
            range.setEnd(node, middle + 1);
            const { left, width } = range.getBoundingClientRect();
            if (x > left + width / 2) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    function caretAt(x, y) {
        const block = blockAt(x, y);
        if (!block) return null;
        const top = block.element.getBoundingClientRect().top;
        const line = Math.max(0, Math.min(block.spans.length - 1, Math.floor((y - top) / block.height)));
        const node = block.spans[line].firstChild;
        return node && { node, offset: offsetIn(node, x), block };
    }

    // From the beginning to the end of the word around a place.
    function wordAround({ node, offset }) {
        const words = new Intl.Segmenter(document.documentElement.lang, { granularity: "word" }).segment(node.data);
        const word = words.containing(Math.min(offset, node.length - 1));
        return [word.index, word.index + word.segment.length];
    }

    function select(from, to) {
        getSelection().setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    }

    function selectWhole(caret) {
        if (step === "block") return getSelection().selectAllChildren(caret.block.element);
        const [start, end] = wordAround(caret);
        select({ node: caret.node, offset: start }, { node: caret.node, offset: end });
    }

    const hasSelection = () => layer !== null && !getSelection().isCollapsed && layer.element.contains(getSelection().anchorNode);

    function onMove(event) {
        const caret = anchor && layer && caretAt(event.clientX, event.clientY);
        if (caret && step === "character") select(anchor, caret);
    }

    function onUp() {
        removeEventListener("mousemove", onMove);
        removeEventListener("mouseup", onUp);
        anchor = null;
        if (!is_finding && !hasSelection()) remove();
    }

    // A selection begins at words of the canvas, where a button of the mouse went down.
    function begin(event) {
        if (!(is_finding && layer) && !lay()) return;
        const caret = caretAt(event.clientX, event.clientY);
        if (!caret) return;
        step = event.detail === 2 ? "word" : event.detail > 2 ? "block" : "character";
        anchor = caret;
        if (step === "character") getSelection().collapse(caret.node, caret.offset);
        else selectWhole(caret);
        addEventListener("mousemove", onMove);
        addEventListener("mouseup", onUp);
    }

    // The word at a place, in a layer that can be touched until nothing is selected any more.
    function takeWord(event) {
        const caret = (layer || lay()) && caretAt(event.clientX, event.clientY);
        if (!caret) return;
        step = "word";
        selectWhole(caret);
        layer.element.classList.add("pointed");
        document.addEventListener("selectionchange", function onChange() {
            if (hasSelection()) return;
            document.removeEventListener("selectionchange", onChange);
            if (!is_finding) remove();
        });
    }

    function selectAll() {
        if (layer || lay()) getSelection().selectAllChildren(layer.element);
    }

    // ---- To be copied: lines as texts, cells of a row with tabs between them ----

    function partOf(node, range) {
        const start = range.startContainer === node ? range.startOffset : 0;
        const end = range.endContainer === node ? range.endOffset : node.length;
        return node.data.slice(start, end);
    }

    function selectedIn(block, range) {
        const nodes = block.spans.map((span) => span.firstChild).filter((node) => node && range.intersectsNode(node));
        return nodes.map((node) => partOf(node, range)).join("");
    }

    function plainText(range) {
        let copied = "";
        let before = null;
        for (const block of layer.blocks) {
            if (!range.intersectsNode(block.element)) continue;
            const words = selectedIn(block, range).trim();
            if (words === "") continue;
            const beside = before && Math.abs(before.drawn.top - block.drawn.top) < block.height / 2 && before.drawn.left < block.drawn.left;
            copied += (before ? (beside ? "\t" : "\n") : "") + words;
            before = block;
        }
        return copied.replaceAll("\u00a0", " ");
    }

    document.addEventListener("copy", (event) => {
        if (!hasSelection()) return;
        event.preventDefault();
        event.clipboardData.setData("text/plain", plainText(getSelection().getRangeAt(0)));
    });

    // ---- To be found ----

    // While the browser looks for words this is the text that it looks in: the text version behind the canvas has them too. False
    // where there are too many.
    function find() {
        if (layer || lay()) {
            is_finding = true;
            layer.element.classList.add("finding");
            text.inert = header.inert = true;
        }
        return is_finding;
    }

    // Where a browser selects what it has found, but does not scroll to it.
    document.addEventListener("selectionchange", () => {
        if (is_finding && !anchor && hasSelection()) getSelection().focusNode.parentElement?.scrollIntoView({ block: "center" });
    });

    function endFind() {
        if (!is_finding) return;
        is_finding = false;
        text.inert = header.inert = false;
        clearTimeout(timer);
        remove();
    }

    // The page is another, or stands elsewhere.
    function changed() {
        remove();
        clearTimeout(timer);
        if (is_finding) timer = setTimeout(find, rest);
    }

    // Over what is selected the browser has its own menu.
    function offerMenu() {
        if (!hasSelection()) return;
        layer.element.classList.add("pointed");
        addEventListener("mousemove", () => layer?.element.classList.remove("pointed"), { once: true });
    }

    return { begin, takeWord, selectAll, hasSelection, find, endFind, changed, scrolled, offerMenu, remove: () => is_finding || remove() };
}
