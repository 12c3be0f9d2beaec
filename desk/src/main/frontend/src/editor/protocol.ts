// What the composer and the desk say to each other.
export interface Person {
    name: string;
    address: string;
}

export interface Place {
    block: number; // the n-th text block of the document, -1 for none
    start: number; // UTF-16 units in that block, a line break counts as one
    end: number;
}

export interface Edit {
    kind: 'replace' | 'subject' | 'recipients' | 'file' | 'conversation';
    block: number;
    start: number;
    end: number;
    endBlock?: number;
    text: string;
    was?: string; // done only where this still stands there
    to?: Person[];
    cc?: Person[];
}

export type Weight = 'stop' | 'warn' | 'hint';

export interface Remark extends Place {
    key: string;
    rule: string;
    weight: Weight;
    place: string;
    parts?: Place[];
    words: string;
    title?: string;
    message: string;
    advice: string;
    page: string;
    fix: Fix | null;
    softer?: boolean; // another wording may be asked for
}

export interface Fix {
    label: string;
    edits: Edit[];
}

export interface Softer {
    sentence: string; // what is there now
    text: string;
    fix: Fix;
}

export interface Question extends Place {
    id: string | number;
    text: string;
    state: 'answered' | 'deferred' | 'missed';
    weak: boolean;
    ticked: boolean;
    until: string | null;
}

export interface Verdict {
    ready: boolean; // false while the desk still loads its dictionaries: more may follow
    grammar?: 'none' | 'ready' | 'pending' | 'loading'; // pending: some is being read, ask again in a moment
    waiting?: boolean; // a model still thinks
    remarks: Remark[];
    questions: Question[];
}

export interface Attachment {
    id: number;
    name: string;
    size: number;
}

export interface Content {
    to: Person[];
    cc: Person[];
    subject: string;
    html: string;
    ticked: number[];
}

export interface Stored extends Content {
    signature?: string;
    acknowledgement?: string;
    attachments?: Attachment[];
    questions?: { id: number; text: string; shortForm?: string }[];
    verdict?: Verdict;
}

export interface Saved {
    version: number;
    saved: string;
    verdict: Verdict;
}

export interface Newer extends Content {
    version: number;
    state?: string;
}

export interface Sent {
    outgoing: number;
    undoUntil: string;
    undoUrl: string;
}

export interface Refused {
    verdict?: Verdict;
    error?: string;
    version?: number;
    state?: string;
    overtaken?: { letter?: number; by: string; at: string; preview: string };
}
