// Small ways to make elements; icons come from the sprite.
type Attributes = Record<string, string | boolean | undefined>;

export function make<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    attributes: Attributes = {},
    ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (value === true) element.setAttribute(name, '');
        else if (value !== false && value !== undefined) element.setAttribute(name, value);
    }
    element.append(...children);
    return element;
}

export function icon(name: string, label?: string): SVGSVGElement {
    const space = 'http://www.w3.org/2000/svg';
    const svg = document.createElementNS(space, 'svg');
    svg.setAttribute('class', 'icon');
    if (label) {
        svg.setAttribute('role', 'img');
        svg.setAttribute('aria-label', label);
    } else {
        svg.setAttribute('aria-hidden', 'true');
    }
    const use = document.createElementNS(space, 'use');
    use.setAttribute('href', `/assets/icons.svg#${name}`);
    svg.append(use);
    return svg;
}

export function all<E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E[] {
    const found = [...within.querySelectorAll<E>(selector)];
    if (within instanceof Element && within.matches(selector)) found.unshift(within as unknown as E);
    return found;
}

let names = 0;
export const freshId = (prefix: string) => `${prefix}-${++names}`;
