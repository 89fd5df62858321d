import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import pc from 'picocolors';
import { audit } from '../audit/index.ts';
import { setAside, UnreadableError } from '../gate/output.ts';
import { articlesOf, type GateResult, runGate } from '../gate/run.ts';
import type { AuditResult } from '../model.ts';
import { reportJson } from '../report/json.ts';
import { prettyFindings, summaryLine } from '../report/pretty.ts';
import { watchArticles } from './dev-watch.ts';
import { failedBuild, nothingChecked, unreadable } from './failure.ts';
import { mapPages } from './page-map.ts';
import { type VirtualOptions, virtualTypes } from './virtual.ts';

/**
 * The gate: the integration that reads the finished pages and fails the build.
 *
 * It is apart from the one that the user adds because it has to come last: Astro runs hooks in the
 * order of the integrations, and what another one does to the pages afterwards would go unseen.
 */
export function createGate({ options, root, site }: VirtualOptions): AstroIntegration {
	let outDir = '';
	let command = '';
	let hasAdapter = false;
	let isLast = true;
	let builtFrom: ReadonlyMap<string, string> | undefined;
	const gate: AstroIntegration = {
		name: 'creditline',
		hooks: {
			'astro:config:setup': (setup) => {
				command = setup.command;
				isLast = setup.config.integrations.at(-1) === gate;
				// Another integration has added one behind this gate; so a new gate goes behind that.
				if (!isLast) setup.updateConfig({ integrations: [createGate({ options, root, site })] });
			},
			'astro:config:done': async ({ config, injectTypes, logger }) => {
				if (!isLast) return;
				outDir = fileURLToPath(config.outDir);
				hasAdapter = config.adapter !== undefined;
				injectTypes({ filename: 'creditline.d.ts', content: virtualTypes });
				if (command === 'build') await refuseUnreadable(logger);
			},
			'astro:build:start': ({ setPrerenderer }) => {
				// An adapter may bring a prerenderer of its own, which ours would replace.
				if (isLast && !hasAdapter) builtFrom = mapPages(setPrerenderer);
			},
			'astro:build:done': async ({ dir, logger }) => {
				if (!isLast) return;
				const folder = fileURLToPath(dir);
				const { result, articles } = await judge(folder);
				const textOf = (path: string): string | null => articles.get(path)?.text ?? null;
				await conclude(result, folder, textOf, logger);
			},
			'astro:server:setup': ({ server, logger }) => {
				if (isLast) watchArticles({ options, root, site, watcher: server.watcher, logger });
			},
		},
	};

	/** An audit that breaks off has proved nothing, so its output is no more fit to be deployed. */
	async function judge(folder: string): Promise<GateResult> {
		try {
			const input = { root, outDir: folder, options, site };
			return await runGate({ ...input, ...(builtFrom ? { builtFrom } : {}) });
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			const aside = await setAside(folder, `${JSON.stringify({ error: reason })}\n`, root);
			if (error instanceof UnreadableError) throw unreadable(error, root, aside);
			throw error;
		}
	}

	/**
	 * Astro stops on front matter that it cannot read, with a line that is off by some, before the
	 * pages exist; so the true place is told here, before content is loaded.
	 */
	async function refuseUnreadable(logger: AstroIntegrationLogger): Promise<void> {
		const articles = await articlesOf(root, options);
		if (!articles.some(({ problems }) => problems.some(({ code }) => code !== 'type'))) return;
		const result = await audit({ articles, options, site, pages: [], headers: null });
		const texts = new Map(articles.map(({ path, text }) => [path, text]));
		await conclude(result, outDir, (path) => texts.get(path) ?? null, logger);
	}

	async function conclude(
		result: AuditResult,
		folder: string,
		textOf: (path: string) => string | null,
		logger: AstroIntegrationLogger,
	): Promise<void> {
		const passed = result.verdict === 'pass';
		// Set aside first, so that the places of pages in the log are where the pages are then.
		const aside = passed ? null : await setAside(folder, reportJson(result), root);
		const blocks = prettyFindings(result.findings, {
			color: pc.isColorSupported,
			textOf,
			outDir: `${relative(root, aside ?? folder)}/`,
		});
		for (const [index, { severity }] of result.findings.entries()) {
			const text = `${blocks[index] ?? ''}\n`;
			if (severity === 'error') logger.error(text);
			else logger.warn(text);
		}
		const summary = summaryLine(result, pc.isColorSupported);
		if (passed) logger.info(summary);
		else logger.error(summary);
		if (result.verdict === 'fail') throw failedBuild(result, root, aside);
		if (!passed) throw nothingChecked(result, options.articles, root, aside);
	}

	return gate;
}
