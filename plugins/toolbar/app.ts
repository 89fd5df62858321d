import type { DevToolbarApp } from 'astro';
import { type PageReport, reportId } from './page-report.ts';
import { panelOf } from './panel.ts';

/** The state of the page that is open, in Astro's dev toolbar. */
const app: DevToolbarApp = {
	init(canvas, events) {
		const show = (): void => {
			const report = readReport();
			events.toggleNotification(levelOf(report));
			canvas.replaceChildren(panelOf(report));
		};
		show();
		// With client-side navigation the page changes under the toolbar.
		document.addEventListener('astro:page-load', show);
	},
};

export default app;

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
