// <details class="menu"> behaves as menus do: one open at a time, gone after a choice, a click elsewhere or Escape.
import { all } from '../shared/dom';

export function menus(): void {
    document.addEventListener('click', (event) => {
        const target = event.target as Element;
        const chosen = target.closest('.menu-list a, .menu-list button');
        for (const menu of all<HTMLDetailsElement>('.menu[open]')) {
            if (!menu.contains(target) || chosen) menu.open = false;
        }
    });
    document.addEventListener('keydown', (event) => {
        const menu = document.querySelector<HTMLDetailsElement>('.menu[open]');
        if (!menu) return;
        if (event.key === 'Escape') {
            menu.open = false;
            menu.querySelector('summary')?.focus();
        } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            step(menu, event.key === 'ArrowDown' ? 1 : -1);
        }
    });
}

function step(menu: HTMLElement, by: number): void {
    const items = all('.menu-list a, .menu-list button', menu).filter((item) => item.getClientRects().length > 0);
    const at = items.indexOf(document.activeElement as HTMLElement);
    items[(at + by + items.length) % items.length]?.focus();
}
