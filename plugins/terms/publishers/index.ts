export {
	type PublisherProfile,
	type PublisherProfileInput,
	profileKeys,
	publisherProfile,
} from '../../profile/schema.ts';
export { publisherProblems } from './check.ts';
export { bareHost, compilePublishers, foldName, type PublisherIndex } from './find.ts';
export { licenseAt } from './license-at.ts';
export { unknownNames } from './named.ts';
export { permissionsOf } from './permissions.ts';
export { licenseText, profileWords } from './words.ts';
