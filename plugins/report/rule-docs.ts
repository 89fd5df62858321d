import type { Rule, Snippet } from '../audit/rule.ts';

const fences: Record<Snippet['syntax'], string> = {
	yaml: 'yaml',
	html: 'html',
	headers: 'text',
	robots: 'text',
	xml: 'xml',
	markdown: 'markdown',
	config: 'js',
};

/** The docs page of a rule, as Markdown: what stands in `docs/rules` and what `explain` prints. */
export function ruleMarkdown({ id, docs }: Rule): string {
	const parts = [
		`# ${id}\n\n${docs.duty}`,
		`## What is checked\n\n${docs.what}`,
		`## Why\n\n${docs.why}`,
	];
	if (docs.data)
		parts.push(`The examples below are for an article with\n\n\`\`\`yaml\n${docs.data}\n\`\`\``);
	if (docs.options)
		parts.push(`The examples below are judged with the option \`${docs.options}\`.`);
	if (docs.bad.length > 0) parts.push(`## Fails\n\n${docs.bad.map(fenced).join('\n\n')}`);
	if (docs.good.length > 0) parts.push(`## Passes\n\n${docs.good.map(fenced).join('\n\n')}`);
	return `${parts.join('\n\n')}\n`;
}

function fenced({ syntax, code }: Snippet): string {
	return `\`\`\`${fences[syntax]}\n${code}\n\`\`\``;
}
