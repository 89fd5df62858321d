import pc from 'picocolors';
import { visible } from './visible.ts';

type Colors = ReturnType<typeof pc.createColors>;

/**
 * Shows our own Markdown in a terminal: headings, paragraphs, lists, fences, and inside of lines code,
 * strong words and links. Paragraphs are wrapped, code is not.
 *
 * @param width of a line, in characters
 */
export function terminalMarkdown(markdown: string, color: boolean, width: number): string {
	const colors = pc.createColors(color);
	const lines: string[] = [];
	let inFence = false;
	for (const line of visible(markdown).split('\n')) {
		if (line.startsWith('```')) inFence = !inFence;
		else if (inFence)
			lines.push(line === '' ? '' : `    ${colors.green(line.replaceAll('\t', '  '))}`);
		else if (line.startsWith('#')) lines.push(heading(line, colors));
		else lines.push(...wrapped(line, width).map((part) => inline(part, colors)));
	}
	return `${lines.join('\n').trimEnd()}\n`;
}

function heading(line: string, colors: Colors): string {
	const text = line.replace(/^#+ +/, '');
	return line.startsWith('# ') ? colors.bold(colors.underline(text)) : colors.bold(text);
}

/** A code span is not broken, so that it can be coloured and copied. */
function wrapped(line: string, width: number): string[] {
	const indent = /^ *(?:[-*] |\d+\. )?/.exec(line)?.[0] ?? '';
	const words = line.slice(indent.length).match(/(?:`[^`]*`|[^\s`])+/g) ?? [];
	const lines: string[] = [];
	let current = indent;
	let isEmpty = true;
	for (const word of words) {
		if (!isEmpty && current.length + 1 + word.length > width) {
			lines.push(current);
			current = ' '.repeat(indent.length);
			isEmpty = true;
		}
		current += isEmpty ? word : ` ${word}`;
		isEmpty = false;
	}
	return [...lines, current.trimEnd()];
}

function inline(line: string, colors: Colors): string {
	return line.replace(
		/`([^`]+)`|\*\*([^*]+)\*\*|\[([^\][]{1,200})\]\(([^()\s]{1,500})\)/g,
		(all, code?: string, strong?: string, text?: string, url?: string) => {
			if (code !== undefined) return colors.isColorSupported ? colors.cyan(code) : all;
			if (strong !== undefined) return colors.bold(strong);
			return `${text} (${colors.dim(url ?? '')})`;
		},
	);
}
