// Text from Word, Excel and web pages keeps its sense (lists, bold, tables) and loses its clothes.
const LIST = /mso-list:\s*l(\d+)\s+level(\d+)/i;

export function cleaned(html: string): string {
    const page = new DOMParser().parseFromString(lookAside(html), 'text/html');
    page.querySelectorAll('style, meta, link, title, script, xml').forEach((element) => element.remove());
    lists(page);
    emphasis(page);
    tables(page);
    comments(page);
    page.querySelectorAll('[data-look], [class]').forEach((element) => {
        element.removeAttribute('data-look');
        element.removeAttribute('class');
    });
    return page.body.innerHTML;
}

// Styles are kept under another name: the policy of the page refuses them, and they are only read here.
function lookAside(html: string): string {
    return html.replace(/<\/?o:p>/gi, '').replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-look='));
}

// Word writes a list as paragraphs that say "level 2" in their style and draw the number as text.
function lists(page: Document): void {
    const stack: { level: number; list: Element }[] = [];
    let previous: Element | null = null;
    for (const paragraph of page.querySelectorAll('p')) {
        const found = LIST.exec(paragraph.getAttribute('data-look') ?? '');
        if (!found) continue;
        const level = Number(found[2]);
        const marker = drawn(paragraph);
        if (!previous || paragraph.previousElementSibling !== previous) stack.length = 0;
        while (stack.length && (stack[stack.length - 1]?.level ?? 0) > level) stack.pop();
        let top = stack[stack.length - 1];
        if (!top || top.level < level) {
            const list = page.createElement(/^\(?[0-9a-zа-я]{1,4}[.)]/i.test(marker) ? 'ol' : 'ul');
            if (top?.list.lastElementChild) top.list.lastElementChild.append(list);
            else paragraph.before(list);
            top = { level, list };
            stack.push(top);
        }
        const item = page.createElement('li');
        top.list.append(item);
        paragraph.removeAttribute('data-look');
        item.append(paragraph);
        previous = stack[0]?.list ?? null;
    }
}

// Takes the drawn number or bullet away and tells what it was.
function drawn(paragraph: Element): string {
    const ignored = [...paragraph.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/i.test(span.getAttribute('data-look') ?? ''));
    const marker = (ignored?.textContent ?? '').trim();
    ignored?.remove();
    return marker;
}

// Bold and italics that are said in a style become elements; the policy of the page would drop them.
function emphasis(page: Document): void {
    for (const element of page.querySelectorAll<HTMLElement>('[data-look]')) {
        const style = element.getAttribute('data-look') ?? '';
        if (/font-weight:\s*(normal|400)/i.test(style) && /^(b|strong)$/i.test(element.tagName)) {
            element.replaceWith(...element.childNodes);
            continue;
        }
        if (/^(td|th|tr|table|col|body)$/i.test(element.tagName)) continue;
        if (/font-weight:\s*(bold|[6-9]00)/i.test(style)) wrap(element, 'strong');
        if (/font-style:\s*italic/i.test(style)) wrap(element, 'em');
    }
}

function wrap(element: HTMLElement, name: string): void {
    const inner = element.ownerDocument.createElement(name);
    inner.append(...element.childNodes);
    element.append(inner);
}

// One cell is just its text; empty columns and rows at the edges of a sheet are left behind.
function tables(page: Document): void {
    for (const table of page.querySelectorAll('table')) {
        table.querySelectorAll('colgroup, col, caption').forEach((element) => element.remove());
        for (const row of table.rows) if (!row.textContent?.trim() && table.rows.length > 1) row.remove();
        const cells = table.querySelectorAll('td, th');
        if (cells.length === 1 && cells[0]) table.replaceWith(...cells[0].childNodes);
    }
}

function comments(page: Document): void {
    const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT);
    const found: Node[] = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    for (const comment of found) comment.parentNode?.removeChild(comment);
}
