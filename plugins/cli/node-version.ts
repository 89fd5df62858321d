/** The oldest Node that the package runs on, as `engines` of its manifest says. */
export const oldestNode = '22.12.0';

/**
 * What to tell who runs an older Node. npm only warns of it at the install, and what fails later,
 * for want of a newer language feature, reads like a fault of ours.
 *
 * @param version of the Node that runs, such as `process.versions.node`
 * @returns null where that Node is new enough
 */
export function nodeTooOld(version: string): string | null {
	const [major, minor] = numbersOf(version);
	const [oldestMajor, oldestMinor] = numbersOf(oldestNode);
	if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
	return `Node ${oldestNode} or later is needed; this is Node ${version}.`;
}

function numbersOf(version: string): [major: number, minor: number] {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return [major, minor];
}
