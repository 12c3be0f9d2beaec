// The text of the letter: a Tiptap editor that knows what a letter may contain and nothing more.
import { Editor, type Extension } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Placeholder } from '@tiptap/extensions';
import StarterKit from '@tiptap/starter-kit';
import { cleaned } from './paste';

const PlainTable = Table.extend({ renderHTML: () => ['table', ['tbody', 0]] });

export interface TextEvents {
    changed: () => void;
    left: () => void;
    files: (files: FileList) => void;
}

export function letterText(place: HTMLElement, html: string, marks: Extension, events: TextEvents): Editor {
    const took = (files: FileList | undefined) => {
        if (!files?.length) return false;
        events.files(files);
        return true;
    };
    return new Editor({
        element: place,
        injectCSS: false,
        content: html,
        extensions: [
            StarterKit.configure({
                heading: { levels: [2, 3] },
                link: { openOnClick: false, autolink: true, defaultProtocol: 'https', HTMLAttributes: { target: null, rel: null } },
                underline: false, // or else the browser makes underlined text of what is typed over a remark
                dropcursor: false,
                gapcursor: false,
                trailingNode: false,
            }),
            PlainTable.configure({ resizable: false }),
            TableRow,
            TableCell,
            TableHeader,
            Placeholder.configure({ placeholder: place.dataset.placeholder ?? '' }),
            marks,
        ],
        editorProps: {
            attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': place.dataset.label ?? '', spellcheck: 'false' },
            transformPastedHTML: cleaned,
            handlePaste: (_, event) => !event.clipboardData?.types.includes('text/html') && took(event.clipboardData?.files),
            handleDrop: (_, event) => took(event.dataTransfer?.files),
        },
        onUpdate: events.changed,
        onBlur: events.left,
    });
}
