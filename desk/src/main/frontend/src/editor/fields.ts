// To whom a letter goes and what it is called.
import { People } from './people';
import type { Parts } from './parts';
import type { Content, Person } from './protocol';

export class Fields {
    readonly subject: HTMLInputElement;
    private readonly to: People;
    private readonly cc: People;

    constructor(parts: Parts, data: DOMStringMap, changed: () => void) {
        this.subject = parts.the<HTMLInputElement>('subject');
        this.subject.readOnly = data.frozen !== undefined && data.frozen !== 'false';
        this.subject.addEventListener('input', changed);
        this.to = new People(parts.the('to'), data.peopleUrl ?? '', changed);
        this.cc = new People(parts.the('cc'), data.peopleUrl ?? '', changed);
    }

    get content(): Pick<Content, 'to' | 'cc' | 'subject'> {
        return { to: this.to.all, cc: this.cc.all, subject: this.subject.value };
    }

    fill(content: Content): void {
        this.to.all = content.to ?? [];
        this.cc.all = content.cc ?? [];
        this.subject.value = content.subject ?? '';
    }

    add(to: Person[], cc: Person[]): void {
        this.to.add(to);
        this.cc.add(cc);
    }
}
