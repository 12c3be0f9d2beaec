// Frames of HTML letters are as high as their letter; what happens inside is heard outside.
import { all } from '../shared/dom';
import { press } from './keys';

const known = new WeakSet<HTMLIFrameElement>();

export function frames(): void {
    const look = (within: ParentNode) => all<HTMLIFrameElement>('iframe.letter-frame', within).forEach(watch);
    look(document);
    document.addEventListener('htmx:load', (event) => look(event.target as Element));
}

function watch(frame: HTMLIFrameElement): void {
    if (known.has(frame)) return;
    known.add(frame);
    frame.addEventListener('load', () => fit(frame));
    if (frame.contentDocument?.readyState === 'complete') fit(frame);
}

function fit(frame: HTMLIFrameElement): void {
    const letter = frame.contentDocument;
    if (!letter?.body) return;
    const measure = () => {
        const wide = letter.body.scrollWidth > frame.clientWidth + 1;
        frame.style.height = `${Math.ceil(letter.body.getBoundingClientRect().height) + (wide ? 24 : 8)}px`;
    };
    new ResizeObserver(measure).observe(letter.body);
    measure();
    for (const link of letter.querySelectorAll<HTMLAnchorElement>('a[href]')) {
        if (link.getAttribute('href')?.startsWith('#')) continue;
        link.target = '_blank';
        link.rel = 'noopener noreferrer';
    }
    letter.addEventListener('keydown', press);
    for (const name of ['mouseup', 'keyup']) {
        letter.addEventListener(name, () => frame.dispatchEvent(new CustomEvent('letter:selected', { bubbles: true })));
    }
}
