import { compileDeclare, parseArticle } from '../../plugins/article/index.ts';
import type { Duty, Terms } from '../../plugins/model.ts';
import { parseOptions, type UserOptions } from '../../plugins/options.ts';
import { compileTerms, noticesOf } from '../../plugins/terms/index.ts';

/** Terms of an article as the audit resolves them: front matter in YAML, then its text. */
export function termsOfText(yaml: string, text = 'Words.', options: UserOptions = {}): Terms {
	const parsed = parseOptions(options, 'a test');
	const source = yaml === '' ? text : `---\n${yaml}\n---\n\n${text}\n`;
	const article = parseArticle('content/a.md', source, compileDeclare(parsed));
	return compileTerms(parsed)(article.declaration, noticesOf(article, parsed.site.url ?? null));
}

/** The duties under one rule. */
export function dutiesUnder({ duties }: Terms, rule: string): Duty[] {
	return duties.filter((duty) => duty.rule === rule);
}
