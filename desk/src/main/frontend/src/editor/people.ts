// To and Cc: a chip for each person, added by typing, choosing or pasting.
import { freshId, icon, make } from '../shared/dom';
import { call } from '../shared/http';
import { t } from '../shared/words';
import type { Person } from './protocol';

const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

export class People {
    private people: Person[] = [];
    private readonly input: HTMLInputElement;
    private readonly options: HTMLDataListElement;

    constructor(private readonly place: HTMLElement, private readonly url: string, private readonly changed: () => void) {
        this.input = place.querySelector('input') ?? place.appendChild(make('input', { type: 'text' }));
        this.options = make('datalist', { id: freshId('people') });
        place.append(this.options);
        this.input.setAttribute('list', this.options.id);
        this.input.addEventListener('input', () => this.typed());
        this.input.addEventListener('blur', () => this.take());
        this.input.addEventListener('keydown', (event) => this.press(event));
    }

    get all(): Person[] {
        return this.people;
    }

    set all(people: Person[]) {
        this.people = [...people];
        this.show();
    }

    add(more: Person[]): void {
        const known = new Set(this.people.map((person) => person.address.toLowerCase()));
        const fresh = more.filter((person) => !known.has(person.address.toLowerCase()));
        if (!fresh.length) return;
        this.people.push(...fresh);
        this.show();
        this.changed();
    }

    private show(): void {
        this.place.querySelectorAll('.person').forEach((chip) => chip.remove());
        this.input.before(...this.people.map((person) => this.chip(person)));
    }

    private chip(person: Person): HTMLElement {
        const label = person.name || person.address;
        const remove = make('button', { type: 'button', 'aria-label': t('people.remove', label) }, icon('x'));
        remove.addEventListener('click', () => {
            this.all = this.people.filter((other) => other !== person);
            this.changed();
            this.input.focus();
        });
        const words = make('span', {}, label);
        if (person.name) words.append(' ', make('small', {}, person.address));
        return make('span', { class: `person${ADDRESS.test(person.address) ? '' : ' is-wrong'}`, title: person.address }, words, remove);
    }

    private press(event: KeyboardEvent): void {
        if (event.key === 'Enter' || event.key === ',' || event.key === ';') {
            event.preventDefault();
            this.take();
        } else if (event.key === 'Backspace' && !this.input.value && this.people.length) {
            this.all = this.people.slice(0, -1);
            this.changed();
        }
    }

    private typed(): void {
        const value = this.input.value;
        if ([...this.options.options].some((option) => option.value === value) || /[,;\n]/.test(value)) return this.take();
        if (value.trim().length > 1 && this.url) void this.suggest(value.trim());
    }

    private take(): void {
        const found = this.input.value.split(/[,;\n]/).map(parsed).filter((person) => person !== null);
        this.input.value = '';
        this.options.replaceChildren();
        this.add(found);
    }

    private async suggest(typed: string): Promise<void> {
        const answer = await call<Person[]>('GET', `${this.url}?q=${encodeURIComponent(typed)}`);
        if (this.input.value.trim() !== typed || !answer.body) return;
        this.options.replaceChildren(...answer.body.map((person) => make('option', { value: written(person) })));
    }
}

const written = (person: Person) => (person.name ? `${person.name} <${person.address}>` : person.address);

function parsed(text: string): Person | null {
    const both = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(text);
    const address = (both?.[2] ?? text).trim();
    return address ? { name: both?.[1]?.trim() ?? '', address } : null;
}
