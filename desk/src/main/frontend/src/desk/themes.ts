// Light, dark, or as the system: switched here, remembered by the desk with the colleague.
import { all } from '../shared/dom';
import { call } from '../shared/http';

const root = document.documentElement;

export function themes(): void {
    mark();
    document.addEventListener('click', (event) => {
        const choice = (event.target as Element).closest<HTMLElement>('[data-theme-choice]')?.dataset.themeChoice;
        if (!choice) return;
        root.dataset.theme = choice;
        mark();
        void call('POST', '/settings/theme', new URLSearchParams({ theme: choice }));
    });
}

function mark(): void {
    for (const button of all('[data-theme-choice]')) {
        button.setAttribute('aria-pressed', String(button.dataset.themeChoice === root.dataset.theme));
    }
}
