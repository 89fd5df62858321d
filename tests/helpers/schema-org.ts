/** schema.org's vocabulary, as `schema-dts` generates it, asked about JSON-LD that was written. */
import { join, resolve } from 'node:path';
import ts from 'typescript';

const folder = resolve(import.meta.dirname, '../tmp/schema-org');
const settings: ts.CompilerOptions = {
	strict: true,
	noEmit: true,
	skipLibCheck: true,
	target: ts.ScriptTarget.ESNext,
	module: ts.ModuleKind.ESNext,
	moduleResolution: ts.ModuleResolutionKind.Bundler,
	types: [],
};

/**
 * What is no `Article` of schema.org: properties that no type there has, values of a wrong type. The types
 * know no addresses, only text, so an address is not judged.
 *
 * @param texts JSON-LD by name; all are read in one go, which takes about two seconds
 * @returns complaints by name; a name without any is left out
 */
export function faultsOfSchemaOrg(
	texts: Readonly<Record<string, string>>,
): Record<string, string[]> {
	const names = Object.keys(texts);
	// JSON is an expression of TypeScript, so the compiler judges what ships and not a copy of it.
	const files = new Map(
		names.map((name, at) => [
			join(folder, `${at}.ts`),
			{
				name,
				text: `import type { Article, WithContext } from 'schema-dts';
export const said: WithContext<Article> = ${texts[name]};\n`,
			},
		]),
	);
	const host = ts.createCompilerHost(settings);
	const { fileExists, getSourceFile, readFile } = host;
	host.fileExists = (path) => files.has(path) || fileExists(path);
	host.readFile = (path) => files.get(path)?.text ?? readFile(path);
	host.getSourceFile = (path, target, ...rest) => {
		const text = files.get(path)?.text;
		if (text === undefined) return getSourceFile(path, target, ...rest);
		return ts.createSourceFile(path, text, target);
	};
	const program = ts.createProgram([...files.keys()], settings, host);
	const found: Record<string, string[]> = {};
	for (const [path, { name }] of files) {
		const complaints = ts
			.getPreEmitDiagnostics(program, program.getSourceFile(path))
			.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
		if (complaints.length > 0) found[name] = complaints;
	}
	return found;
}
