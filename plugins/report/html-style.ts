/** Style of the HTML report. Colours have a contrast of 4.5:1 or more on their ground, by day and night. */
export const htmlStyle = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1c1b1a; --soft: #57534e; --line: #d6d3d1; --box: #f5f5f4; --good: #166534; --bad: #b91c1c; --doubt: #854d0e; --link: #1d4ed8; }
@media (prefers-color-scheme: dark) { :root { --ground: #1c1b1a; --ink: #f5f5f4; --soft: #b8b2ac; --line: #57534e; --box: #292524; --good: #86efac; --bad: #fca5a5; --doubt: #fcd34d; --link: #93c5fd; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.2; }
h4 { margin: 1.25rem 0 0.5rem; }
a { color: var(--link); }
code, pre { font-family: ui-monospace, monospace; font-size: 0.875em; }
pre { margin: 0.25rem 0; padding: 0.5rem 0.75rem; background: var(--box); white-space: pre-wrap; }
dl { margin: 0.5rem 0; }
dl > div { display: flex; gap: 0.75rem; }
dt { flex: 0 0 6rem; color: var(--soft); }
dd { margin: 0; }
.facts { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; }
.facts > div { display: block; }
.facts dd { font-size: 1.5rem; font-variant-numeric: tabular-nums; }
.article { margin: 1.5rem 0; padding-top: 1rem; border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 30rem; }
.badge { padding: 0 0.4em; border: 1px solid currentcolor; border-radius: 0.25em; font: 600 0.8125rem/1.5 system-ui, sans-serif; white-space: nowrap; }
.pass, .verdict.pass strong { color: var(--good); }
.badge.fail, .badge.error, .verdict.fail strong, .verdict.nothing-checked strong { color: var(--bad); }
.badge.warning, .badge.waived, .verdict.waived strong { color: var(--doubt); }
.badge.info, .badge.original, .why, .where { color: var(--soft); }
.verdict { color: var(--ink); font-size: 1.125rem; }
.where { margin: 0; }
.findings { padding: 0; list-style: none; }
.findings > li { margin: 0.75rem 0; padding: 0 0.75rem; border-inline-start: 3px solid var(--line); }
.findings > .error { border-color: var(--bad); }
.findings > .warning { border-color: var(--doubt); }
.why { display: block; font-size: 0.875rem; }
figure { margin: 0.75rem 0; }
blockquote { margin: 0.25rem 0; padding: 0 0.75rem; border-inline-start: 3px solid var(--line); }
blockquote p { margin: 0.25rem 0; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); color: var(--soft); }
@media print {
	:root { --ground: #fff; --ink: #000; --soft: #333; --box: #fff; --good: #000; --bad: #000; --doubt: #000; --link: #000; }
	body { max-width: none; padding: 0; font-size: 10pt; }
	.article { content-visibility: visible; }
	h3, h4, figcaption { break-after: avoid; }
	figure, .findings > li { break-inside: avoid; }
}
`;
