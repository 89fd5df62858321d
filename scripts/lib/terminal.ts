/** Shows what a command printed as a window of a terminal. */
import Anser from 'anser';

/** What is shown in the window. */
interface Screen {
	/** The command, as it was typed. */
	command: string;
	/** The last part of what it printed, with its ANSI colours. */
	output: string;
	/** Title of the window. */
	title: string;
	/** Characters in a line. */
	columns: number;
}

/**
 * Draws a terminal as an HTML page. The text is what the command printed, character by character;
 * colours become classes, and long lines go on in the next one.
 *
 * @returns a page whose `.window` is to be photographed
 */
export function terminalPage({ command, output, title, columns }: Screen): string {
	const text = Anser.ansiToHtml(Anser.escapeForHtml(output.trimEnd()), { use_classes: true });
	return `<!doctype html>
<html lang="en">
	<meta charset="utf-8">
	<title>${Anser.escapeForHtml(title)}</title>
	<style>${style}</style>
	<div class="window">
		<header><i></i><i></i><i></i><b>${Anser.escapeForHtml(title)}</b></header>
		<pre style="inline-size: ${columns}ch"><span class="prompt">❯</span> ${Anser.escapeForHtml(command)}
<span class="ansi-dim">⋮</span>
${text}</pre>
	</div>
</html>`;
}

const style = `
body { margin: 0; padding: 24px; background: transparent; }
.window { display: inline-block; overflow: hidden; border-radius: 10px; background: #12181f; color: #d5dbe1; }
header { position: relative; display: flex; gap: 8px; padding: 12px 14px; background: #1d2630; }
header i { inline-size: 12px; block-size: 12px; border-radius: 50%; background: #3b4754; }
header b { position: absolute; inset: 0; font: 13px / 36px system-ui, sans-serif; text-align: center; color: #93a1af; }
pre { margin: 0; padding: 16px 20px 20px; font: 13px / 1.5 "DejaVu Sans Mono", Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.prompt { color: #7ee2a8; }
.ansi-bold { font-weight: 700; }
.ansi-dim { color: #8593a1; }
.ansi-underline { text-decoration: underline; text-underline-offset: 3px; }
.ansi-black-fg { color: #3b4754; }
.ansi-red-fg { color: #ff7b72; }
.ansi-green-fg { color: #7ee2a8; }
.ansi-yellow-fg { color: #f0c674; }
.ansi-blue-fg { color: #79b8ff; }
.ansi-magenta-fg { color: #d2a8ff; }
.ansi-cyan-fg { color: #76e3ea; }
.ansi-white-fg { color: #f0f4f8; }
`;
