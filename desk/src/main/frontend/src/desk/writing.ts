// The editor is a big script: it is fetched where a letter is written, and quietly beforehand where one may be.
const loaded = { done: false };

export function writing(): void {
    look();
    document.addEventListener('htmx:load', look);
}

function look(): void {
    if (loaded.done) return;
    if (document.querySelector('.composer[data-draft-url]')) load();
    else if (document.querySelector('[data-conversation]')) setTimeout(load, 500);
}

function load(): void {
    const url = document.body.dataset.editor;
    if (loaded.done || !url) return;
    loaded.done = true;
    const script = document.createElement('script');
    script.src = url;
    document.head.append(script);
}
