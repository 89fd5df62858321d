/**
 * Writes what is made from code: docs of the rules, JSON Schemas, the usage blocks of the README.
 * CI runs it and fails when a committed file differs.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { articleSchema } from '../plugins/article/schema.ts';
import { rules } from '../plugins/audit/rules/index.ts';
import { recordSchema } from '../plugins/record/schema.ts';
import { ruleMarkdown } from '../plugins/report/rule-docs.ts';
import { reportSchema } from '../plugins/report/schema.ts';
import { termsSchema } from '../plugins/report/terms-schema.ts';
import { writeLocalesIndex } from './lib/locales-index.ts';
import { writePublishersIndex } from './lib/publishers-index.ts';

const root = resolve(import.meta.dirname, '..');
writePublishersIndex(join(root, 'plugins/terms/publishers/data'));
writeLocalesIndex(join(root, 'plugins/credit/locales'));
writeRuleDocs();
writeSchemas();
writeUsage(join(root, 'README.md'));
writeUsage(join(root, 'plugins/README.md'));
writeUsage(join(root, 'docs/cli.md'));

function writeRuleDocs(): void {
	const folder = join(root, 'docs/rules');
	mkdirSync(folder, { recursive: true });
	const names = new Set(rules.map(({ id }) => `${id}.md`));
	for (const file of readdirSync(folder)) {
		if (!names.has(file)) rmSync(join(folder, file));
	}
	for (const rule of rules) writeFileSync(join(folder, `${rule.id}.md`), ruleMarkdown(rule));
	const rows = rules.map(({ id, docs }) => `| [\`${id}\`](${id}.md) | ${docs.duty} |`);
	const index = `# Rules\n\n| rule | duty |\n|---|---|\n${rows.join('\n')}\n`;
	writeFileSync(join(folder, 'README.md'), index);
}

function writeSchemas(): void {
	const folder = join(root, 'plugins/schemas');
	mkdirSync(folder, { recursive: true });
	const write = (name: string, schema: z.ZodType, target: 'draft-7' | 'draft-2020-12'): void => {
		const json = z.toJSONSchema(schema, {
			target,
			io: 'input',
			unrepresentable: 'any',
			// YAML has dates; JSON Schema sees the text of one.
			override: ({ zodSchema, jsonSchema }) => {
				if (zodSchema._zod.def.type === 'date')
					Object.assign(jsonSchema, {
						type: 'string',
						format: 'date',
						pattern: '^\\d{4}-\\d{2}-\\d{2}',
					});
			},
		});
		writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(json, null, '\t')}\n`);
	};
	// The newest draft that checkers of front matter inside Markdown read.
	write('front-matter', articleSchema, 'draft-7');
	write('record', recordSchema, 'draft-2020-12');
	write('report', reportSchema, 'draft-2020-12');
	write('terms', termsSchema, 'draft-2020-12');
}

/** Fills `<!-- help: creditline audit -->…<!-- /help -->` with what `--help` prints. */
function writeUsage(file: string): void {
	const text = readFileSync(file, 'utf8');
	const filled = text.replace(
		/<!-- help: creditline ?([a-z]*) -->\n[\s\S]*?<!-- \/help -->/g,
		(_, command: string) =>
			`<!-- help: creditline${command && ` ${command}`} -->\n\n\`\`\`text\n${help(command)}\n\`\`\`\n\n<!-- /help -->`,
	);
	writeFileSync(file, filled);
}

function help(command: string): string {
	const bin = join(root, 'plugins/bin/creditline.js');
	const args = [bin, ...(command ? [command] : []), '--help'];
	const env = { ...process.env, NO_COLOR: '1', COLUMNS: '90' };
	return execFileSync(process.execPath, args, { encoding: 'utf8', env }).trim();
}
