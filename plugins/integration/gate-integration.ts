import { join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import pc from 'picocolors';
import { audit } from '../audit/index.ts';
import { passes } from '../audit/result.ts';
import { judgeWithHeaders } from '../gate/headers.ts';
import { setAside, UnreadableError } from '../gate/output.ts';
import { reportContext } from '../gate/report-context.ts';
import { articlesOf } from '../gate/run.ts';
import { openSession, type Session } from '../gate/session.ts';
import type { AuditResult } from '../model.ts';
import { OptionsError } from '../options.ts';
import { reportJson } from '../report/json.ts';
import { prettyJoined, summaryLine, uncheckedLine } from '../report/pretty.ts';
import { visible } from '../report/visible.ts';
import { watchArticles } from './dev/watch.ts';
import { failedBuild, GateError, nothingChecked, nothingToDeploy, unreadable } from './failure.ts';
import { lostRights, lostRightsLine } from './images/lost.ts';
import { type OnDemandRoute, onDemandRoutes, withOnDemand } from './on-demand.ts';
import { mapPages } from './page-map.ts';
import { clearReports, writeReports } from './reports.ts';
import type { ResolvedOptions } from './setup.ts';
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
	given: Omit<VirtualOptions, 'dev'> & Pick<ResolvedOptions, 'config' | 'places'>,
	round: number,
): AstroIntegration {
	const { options, root, site } = given;
	let outDir = '';
	let command = '';
	let hasAdapter = false;
	let base = '/';
	let kept: string | null = null;
	let images: { made: string; assets: string } | null = null;
	let isLast = true;
	let builtFrom: ReadonlyMap<string, string> | undefined;
	let onDemand: readonly OnDemandRoute[] = [];
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
				setup.updateConfig({ integrations: [createGate(given, round + 1)] });
			},
			'astro:config:done': async ({ config, injectTypes, logger }) => {
				if (!isLast) return;
				outDir = fileURLToPath(config.outDir);
				hasAdapter = config.adapter !== undefined;
				base = config.base;
				injectTypes({ filename: 'creditline.d.ts', content: virtualTypes });
				if (command !== 'build') return;
				await clearReports(given, outDir);
				const cache = fileURLToPath(new URL('creditline/results', config.cacheDir));
				kept = fileURLToPath(new URL('creditline/headers', config.cacheDir));
				const made = fileURLToPath(new URL('assets', config.cacheDir));
				images = options.imageRights ? { made, assets: config.build.assets } : null;
				session = openSession({ ...given, cache });
				await refuseUnreadable(session, logger);
				// Astro keeps one core busy from here on. What fails now fails again when it is needed.
				session.prepare().catch(() => {});
			},
			'astro:routes:resolved': ({ routes }) => {
				onDemand = onDemandRoutes(routes);
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
				const { result, written, textOf } = await judge(folder);
				tellHeaders(written, logger);
				await tellImages(folder, logger);
				await conclude(withOnDemand(result, onDemand), folder, textOf, logger);
			},
			'astro:server:setup': ({ server, logger }) => {
				if (isLast) watchArticles({ options, root, site, watcher: server.watcher, logger });
			},
		},
	};

	/** An audit that breaks off has proved nothing, so its output is no more fit to be deployed. */
	async function judge(
		folder: string,
	): Promise<Awaited<ReturnType<typeof judgeWithHeaders>> & Pick<Session, 'textOf'>> {
		session ??= openSession({ ...given, cache: null });
		try {
			const { textOf } = session;
			const below = base.endsWith('/') ? base : `${base}/`;
			const output = { outDir: folder, base: below, builtFrom, kept };
			return { ...(await judgeWithHeaders(session, { root, options, site }, output)), textOf };
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
		// What Astro cannot read no waiver mends, so none is applied.
		const result = await audit({ articles, options, site, pages: [], headers: null });
		const texts = new Map(articles.map(({ path, text }) => [path, text]));
		await conclude(result, outDir, (path) => texts.get(path) ?? null, logger);
	}

	/** What hosts cannot be told is no fault of the pages: where it is owed, the audit finds it missing. */
	function tellHeaders(
		written: Awaited<ReturnType<typeof judgeWithHeaders>>['written'],
		logger: AstroIntegrationLogger,
	): void {
		for (const file of written?.changed ?? []) logger.info(`headers written to ${file}`);
		for (const reason of written?.leftOut ?? []) logger.warn(`not in ${reason}`);
	}

	async function tellImages(folder: string, logger: AstroIntegrationLogger): Promise<void> {
		if (images === null) return;
		const lost = await lostRights(images.made, join(folder, images.assets));
		if (lost.length > 0) logger.warn(visible(lostRightsLine(lost, images.assets)));
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
		const passed = passes(result.verdict);
		// Set aside first, so that the places of pages in the log are where the pages are then.
		const aside = passed ? null : await tryAside(folder, reportJson(result));
		const about = { outDir: aside?.folder ?? folder, config: given.config, textOf };
		const context = reportContext({ root, options, site }, about, env);
		const shown = prettyJoined(result.findings, { ...context, color: pc.isColorSupported });
		for (const { finding, block } of shown) {
			if (finding.severity === 'error' && !finding.waived) logger.error(`${block}\n`);
			else logger.warn(`${block}\n`);
		}
		const unchecked = uncheckedLine(result);
		if (unchecked !== null) logger.info(unchecked);
		const summary = summaryLine(result, pc.isColorSupported);
		if (result.verdict === 'waived') logger.warn(summary);
		else if (passed) logger.info(summary);
		else logger.error(summary);
		const unwritten = await writeReports(given, result, context);
		if (!aside && unwritten) throw unwritten;
		if (unwritten) logger.error(unwritten.message);
		if (!aside) return;
		if (result.verdict === 'fail') throw failedBuild(result, aside.hint);
		throw nothingChecked(result, options.articles, onDemand, aside.hint);
	}

	return gate;
}
