import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import pc from 'picocolors';
import { audit } from '../audit/index.ts';
import { setAside } from '../gate/output.ts';
import { articlesOf, runGate } from '../gate/run.ts';
import type { AuditResult, Finding } from '../model.ts';
import { reportJson } from '../report/json.ts';
import { prettyFindings, summaryLine } from '../report/pretty.ts';
import { watchArticles } from './dev-watch.ts';
import { failedBuild, nothingChecked } from './failure.ts';
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
	let builtFrom: ReadonlyMap<string, string> | undefined;
	const gate: AstroIntegration = {
		name: 'creditline',
		hooks: {
			'astro:config:setup': (setup) => {
				command = setup.command;
			},
			'astro:config:done': async ({ config, injectTypes, logger }) => {
				outDir = fileURLToPath(config.outDir);
				hasAdapter = config.adapter !== undefined;
				injectTypes({ filename: 'creditline.d.ts', content: virtualTypes });
				moveLast(config.integrations, gate);
				if (command === 'build') await refuseUnreadable(logger);
			},
			'astro:build:start': ({ setPrerenderer }) => {
				// An adapter may bring a prerenderer of its own, which ours would replace.
				if (!hasAdapter) builtFrom = mapPages(setPrerenderer);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const input = { root, outDir: folder, options, site };
				const { result, articles } = await runGate({
					...input,
					...(builtFrom ? { builtFrom } : {}),
				});
				const textOf = (path: string): string | null => articles.get(path)?.text ?? null;
				await conclude(result, folder, textOf, logger);
			},
			'astro:server:setup': ({ server, logger }) => {
				watchArticles({ options, root, site, watcher: server.watcher, logger });
			},
		},
	};

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
		log(result.findings, textOf, logger);
		if (result.verdict === 'pass') {
			logger.info(summaryLine(result, pc.isColorSupported));
			return;
		}
		logger.error(summaryLine(result, pc.isColorSupported));
		const aside = await setAside(folder, reportJson(result), root);
		if (result.verdict === 'fail') throw failedBuild(result, root, aside);
		throw nothingChecked(result, options.articles, root, aside);
	}

	function log(
		findings: readonly Finding[],
		textOf: (path: string) => string | null,
		logger: AstroIntegrationLogger,
	): void {
		const shown = `${relative(root, outDir)}/`;
		const blocks = prettyFindings(findings, { color: pc.isColorSupported, textOf, outDir: shown });
		for (const [index, finding] of findings.entries()) {
			const text = `${blocks[index] ?? ''}\n`;
			if (finding.severity === 'error') logger.error(text);
			else logger.warn(text);
		}
	}

	return gate;
}

/** Another integration may have added one after ours. */
function moveLast(integrations: AstroIntegration[], gate: AstroIntegration): void {
	const at = integrations.indexOf(gate);
	if (at === -1 || at === integrations.length - 1) return;
	integrations.splice(at, 1);
	integrations.push(gate);
}
