import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import pc from 'picocolors';
import { audit } from '../audit/index.ts';
import { setAside, UnreadableError } from '../gate/output.ts';
import { articlesOf } from '../gate/run.ts';
import { openSession, type Session } from '../gate/session.ts';
import type { AuditResult } from '../model.ts';
import { OptionsError } from '../options.ts';
import { reportJson } from '../report/json.ts';
import { prettyFindings, summaryLine, uncheckedLine } from '../report/pretty.ts';
import { watchArticles } from './dev/watch.ts';
import { failedBuild, GateError, nothingChecked, nothingToDeploy, unreadable } from './failure.ts';
import { mapPages } from './page-map.ts';
import { type VirtualOptions, virtualTypes } from './virtual.ts';

/** Other integrations add one behind the gate once or twice; more is two gates outbidding each other. */
const mostRounds = 10;

/**
 * The gate: the integration that reads the finished pages and fails the build.
 *
 * It is apart from the one that the user adds because it has to come last: Astro runs hooks in the
 * order of the integrations, and what another one does to the pages afterwards would go unseen.
 */
export function createGate(
	{ options, root, site }: Omit<VirtualOptions, 'dev'>,
	round: number,
): AstroIntegration {
	let outDir = '';
	let command = '';
	let hasAdapter = false;
	let base = '/';
	let isLast = true;
	let builtFrom: ReadonlyMap<string, string> | undefined;
	let session: Session | null = null;
	const gate: AstroIntegration = {
		name: 'creditline',
		hooks: {
			'astro:config:setup': (setup) => {
				command = setup.command;
				isLast = setup.config.integrations.at(-1) === gate;
				// Another integration has added one behind this gate; so a new gate goes behind that.
				if (isLast) return;
				if (round === mostRounds) {
					throw new GateError(
						'Creditline cannot be the last integration: another one keeps adding itself behind it.',
						'creditline() may be there twice, added by a theme or another integration; keep one.',
					);
				}
				setup.updateConfig({ integrations: [createGate({ options, root, site }, round + 1)] });
			},
			'astro:config:done': async ({ config, injectTypes, logger }) => {
				if (!isLast) return;
				outDir = fileURLToPath(config.outDir);
				hasAdapter = config.adapter !== undefined;
				base = config.base;
				injectTypes({ filename: 'creditline.d.ts', content: virtualTypes });
				if (command !== 'build') return;
				const cache = fileURLToPath(new URL('creditline/results', config.cacheDir));
				session = openSession({ root, options, site, cache });
				await refuseUnreadable(session, logger);
				// Astro keeps one core busy from here on. What fails now fails again when it is needed.
				session.prepare().catch(() => {});
			},
			'astro:build:start': ({ setPrerenderer }) => {
				// An adapter may bring a prerenderer of its own, which ours would replace.
				if (!isLast || hasAdapter) return;
				session?.begin(outDir).catch(() => {});
				builtFrom = mapPages(setPrerenderer, base, (page) => session?.rendered(page));
			},
			'astro:build:done': async ({ dir, logger }) => {
				if (!isLast) return;
				const folder = fileURLToPath(dir);
				const { result, textOf } = await judge(folder);
				await conclude(result, folder, textOf, logger);
			},
			'astro:server:setup': ({ server, logger }) => {
				if (isLast) watchArticles({ options, root, site, watcher: server.watcher, logger });
			},
		},
	};

	/** An audit that breaks off has proved nothing, so its output is no more fit to be deployed. */
	async function judge(
		folder: string,
	): Promise<{ result: AuditResult; textOf: Session['textOf'] }> {
		session ??= openSession({ root, options, site, cache: null });
		try {
			const { textOf } = session;
			return { result: await session.judge(folder, builtFrom), textOf };
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			const aside = await tryAside(folder, `${JSON.stringify({ error: reason })}\n`);
			if (error instanceof UnreadableError) throw unreadable(error, aside.hint);
			if (error instanceof OptionsError) throw new GateError(error.message, aside.hint);
			throw error;
		} finally {
			await session.close();
			session = null;
		}
	}

	/**
	 * Astro stops on front matter that it cannot read, with a line that is off by some, before the
	 * pages exist; so the true place is told here, before content is loaded.
	 */
	async function refuseUnreadable(from: Session, logger: AstroIntegrationLogger): Promise<void> {
		if (!(await from.hasUnreadable())) return;
		const articles = await articlesOf(root, options);
		const result = await audit({ articles, options, site, pages: [], headers: null });
		const texts = new Map(articles.map(({ path, text }) => [path, text]));
		await conclude(result, outDir, (path) => texts.get(path) ?? null, logger);
	}

	/** The findings come first: that the folder would not move must not hide them. */
	async function tryAside(
		folder: string,
		report: string,
	): Promise<{ folder: string | null; hint: string }> {
		try {
			const moved = await setAside(folder, report, root);
			return { folder: moved, hint: nothingToDeploy(root, moved, hasAdapter) };
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			return {
				folder: null,
				hint: `The output could not be moved away: do not deploy it. ${reason}`,
			};
		}
	}

	async function conclude(
		result: AuditResult,
		folder: string,
		textOf: (path: string) => string | null,
		logger: AstroIntegrationLogger,
	): Promise<void> {
		const passed = result.verdict === 'pass';
		// Set aside first, so that the places of pages in the log are where the pages are then.
		const aside = passed ? null : await tryAside(folder, reportJson(result));
		const blocks = prettyFindings(result.findings, {
			color: pc.isColorSupported,
			textOf,
			outDir: `${relative(root, aside?.folder ?? folder)}/`,
		});
		for (const [index, { severity }] of result.findings.entries()) {
			const text = `${blocks[index] ?? ''}\n`;
			if (severity === 'error') logger.error(text);
			else logger.warn(text);
		}
		const unchecked = uncheckedLine(result);
		if (unchecked !== null) logger.info(unchecked);
		const summary = summaryLine(result, pc.isColorSupported);
		if (passed) logger.info(summary);
		else logger.error(summary);
		if (!aside) return;
		if (result.verdict === 'fail') throw failedBuild(result, aside.hint);
		throw nothingChecked(result, options.articles, aside.hint);
	}

	return gate;
}
