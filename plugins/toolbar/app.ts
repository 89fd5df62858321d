import type { DevToolbarApp } from 'astro';
import { type Asked, askEvent, type Told, toldEvent } from './fix.ts';
import { type PageReport, reportId } from './page-report.ts';
import { panelOf } from './panel.ts';

/** The state of the page that is open, in Astro's dev toolbar. */
const app: DevToolbarApp = {
	init(canvas, events, server) {
		const waiting = new Map<string, (problem: string | null) => void>();
		server.on<Told>(toldEvent, ({ asked, problem }) => {
			waiting.get(nameOf(asked))?.(problem);
			waiting.delete(nameOf(asked));
		});
		const mend = ({ path, digest, line }: Asked): Promise<string | null> => {
			const asked = { path, digest, line };
			return new Promise((done) => {
				waiting.set(nameOf(asked), done);
				server.send<Asked>(askEvent, asked);
			});
		};
		const show = (): void => {
			const report = readReport();
			events.toggleNotification(levelOf(report));
			canvas.replaceChildren(panelOf(report, mend));
		};
		show();
		// With client-side navigation the page changes under the toolbar.
		document.addEventListener('astro:page-load', show);
	},
};

export default app;

function nameOf({ path, digest, line }: Asked): string {
	return `${line} ${digest} ${path}`;
}

function readReport(): PageReport | null {
	const text = document.getElementById(reportId)?.textContent;
	return text ? (JSON.parse(text) as PageReport) : null;
}

function levelOf(
	report: PageReport | null,
): { state: true; level: 'error' | 'warning' } | { state: false } {
	const severities = new Set(report?.findings.map(({ severity }) => severity));
	if (severities.has('error')) return { state: true, level: 'error' };
	return severities.has('warning') ? { state: true, level: 'warning' } : { state: false };
}
