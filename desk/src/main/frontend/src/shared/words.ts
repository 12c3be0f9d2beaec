// The words of the scripts in the reader's language; words_ru.js or words_en.js has put them into the page.
declare global {
    interface Window {
        words?: Record<string, string>;
    }
}

export const language = document.documentElement.lang === 'ru' ? 'ru' : 'en';
const plurals = new Intl.PluralRules(language);
const forms = language === 'ru' ? ['one', 'few', 'many'] : ['one', 'other'];

// {0} is an argument, {0|letter|letters} the form that goes with a number.
export function t(key: string, ...args: (string | number)[]): string {
    const text = window.words?.[key] ?? key;
    return text.replace(/\{(\d)(?:\|([^}]*))?}/g, (_, n: string, choices?: string) => {
        const value = args[Number(n)] ?? '';
        if (!choices) return String(value);
        const at = forms.indexOf(plurals.select(Number(value)));
        const all = choices.split('|');
        return all[at < 0 ? all.length - 1 : at] ?? '';
    });
}
