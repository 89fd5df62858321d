import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../../plugins/audit/rules/index.ts';
import { ruleMarkdown } from '../../../plugins/report/rule-docs.ts';
import { terminalMarkdown } from '../../../plugins/report/terminal-markdown.ts';

const docs = resolve(import.meta.dirname, '../../../docs/rules');

test.each(rules.map((rule) => [rule.id, rule] as const))(
	'%s: the docs page is this one',
	(id, rule) => {
		expect(ruleMarkdown(rule)).toBe(readFileSync(resolve(docs, `${id}.md`), 'utf8'));
	},
);

const markdown = `# a-rule

One duty in a line that is long enough to be broken, with \`code that stays whole\` in it.

## Fails

- an entry of a list that is broken as well, and goes on below its own text
- **strong** and [a link](other.md)

\`\`\`html
<p>
	<a href="x">code is not wrapped, however long its line may be in the end</a>
</p>
\`\`\`
`;

test('Markdown in a terminal', () => {
	expect(terminalMarkdown(markdown, false, 40)).toMatchInlineSnapshot(`
		"a-rule

		One duty in a line that is long enough
		to be broken, with
		\`code that stays whole\` in it.

		Fails

		- an entry of a list that is broken as
		  well, and goes on below its own text
		- strong and a link (other.md)

		    <p>
		      <a href="x">code is not wrapped, however long its line may be in the end</a>
		    </p>
		"
	`);
});

test('with colours, code needs no backticks', () => {
	const shown = terminalMarkdown(markdown, true, 40);
	expect(shown).toContain('\u001b[1m\u001b[4ma-rule\u001b[24m\u001b[22m');
	expect(shown).toContain('\u001b[36mcode that stays whole\u001b[39m');
	expect(shown).not.toContain('`');
});

test('no text steers the terminal, and a long line takes no longer than its length', () => {
	expect(terminalMarkdown('a\u001b[2Jb', true, 40)).toBe('a\\u001b[2Jb\n');
	const long = `${'`a '.repeat(50_000)} ${'[a]('.repeat(50_000)} ${'**a'.repeat(50_000)}`;
	expect(terminalMarkdown(long, true, 40).length).toBeGreaterThan(500_000);
});
