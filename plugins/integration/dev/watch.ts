import { relative, sep } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import pc from 'picocolors';
import { compileDeclare } from '../../article/index.ts';
import { readArticle } from '../../article/read.ts';
import { createAuditor, waive } from '../../audit/index.ts';
import { articlesOf } from '../../gate/run.ts';
import { utcDay } from '../../gate/utc-day.ts';
import { compileGlobs } from '../../globs.ts';
import type { Article } from '../../model.ts';
import { prettyFindings } from '../../report/pretty.ts';
import type { VirtualOptions } from '../virtual.ts';

interface Watch extends Omit<VirtualOptions, 'dev'> {
	watcher: { on(event: 'add' | 'change', listener: (path: string) => void): unknown };
	logger: AstroIntegrationLogger;
}

/**
 * Tells in the terminal what is wrong on the Markdown side: of all articles when the dev server
 * starts, then of each one that is saved. Never stops the server.
 */
export function watchArticles({ options, root, site, watcher, logger }: Watch): void {
	const declare = compileDeclare(options);
	const inScope = compileGlobs(options.articles);
	const tell = (articles: readonly Article[]): void => {
		const auditor = createAuditor({ articles, options, site, headers: null });
		const texts = new Map(articles.map(({ path, text }) => [path, text]));
		const { findings } = waive(auditor.judgeArticles(), options.waivers, utcDay());
		const blocks = prettyFindings(findings, {
			color: pc.isColorSupported,
			textOf: (path) => texts.get(path) ?? null,
			outDir: '',
		});
		for (const [index, { severity, waived }] of findings.entries()) {
			const block = `${blocks[index] ?? ''}\n`;
			if (severity === 'error' && !waived) logger.error(block);
			else logger.warn(block);
		}
	};
	const complain = (error: unknown): void => {
		logger.error(error instanceof Error ? error.message : String(error));
	};
	articlesOf(root, options).then(tell).catch(complain);
	const onSave = (file: string): void => {
		const path = relative(root, file).split(sep).join('/');
		if (!inScope(path)) return;
		readArticle(root, path, declare)
			.then((article) => tell([article]))
			.catch(complain);
	};
	watcher.on('change', onSave);
	watcher.on('add', onSave);
}
