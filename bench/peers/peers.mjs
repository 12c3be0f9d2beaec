// Reads letters by one of the npm tools: node peers.mjs TOOL FILE, FILE holds {first: [{id, text}], rounds: [[…], …]}; prints what all peers print.
import { readFileSync } from 'node:fs';

const tools = {
    async harper() {
        const { LocalLinter } = await import('harper.js');
        const { binaryInlined } = await import('harper.js/binaryInlined');
        const linter = new LocalLinter({ binary: binaryInlined });
        await linter.setup();
        return async (text) => (await linter.lint(text)).length;
    },
    async 'write-good'() {
        const { default: writeGood } = await import('write-good');
        return (text) => writeGood(text).length;
    },
    async retext() {
        const load = async (...names) => Promise.all(names.map(async (name) => (await import(name)).default));
        const [english, spell, repeated, article, equality, passive, stringify, dictionary] = await load('retext-english', 'retext-spell',
            'retext-repeated-words', 'retext-indefinite-article', 'retext-equality', 'retext-passive', 'retext-stringify', 'dictionary-en');
        const { unified } = await import('unified');
        const reader = unified().use(english).use(spell, { dictionary, max: 1_000_000 }).use(repeated).use(article).use(equality).use(passive)
            .use(stringify).freeze();
        return async (text) => (await reader.process(text)).messages.length;
    },
};

const { first, rounds } = JSON.parse(readFileSync(process.argv[3], 'utf8'));
const cpu = () => (({ user, system }) => (user + system) / 1e6)(process.cpuUsage());
const count = await tools[process.argv[2]]();
const counts = {};
for (const { id, text } of first) counts[id] = await count(text);
const told = { first: cpu(), counts };
for (const { text } of rounds.slice(0, -1).flat()) await count(text);
const before = cpu();
for (const { text } of rounds.at(-1)) await count(text);
told.warm = (1000 * (cpu() - before)) / rounds.at(-1).length;
process.stdout.write(JSON.stringify(told), () => process.exit());
