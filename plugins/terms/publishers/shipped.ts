import {
	type PublisherProfile,
	type PublisherProfileInput,
	publisherProfile,
} from '../../profile/schema.ts';
import { shippedProfiles } from './data/index.ts';

/** Defaults are filled in when a profile is first asked for: a site needs few of them. */
const filled = new Map<PublisherProfileInput, PublisherProfile>();

/** The profiles that come with the package, sorted by id, defaults filled in. */
export function shippedPublishers(): readonly PublisherProfile[] {
	return shippedProfiles.map(shippedPublisher);
}

/** One of {@link shippedProfiles} with its defaults. */
export function shippedPublisher(profile: PublisherProfileInput): PublisherProfile {
	let found = filled.get(profile);
	if (!found) {
		found = publisherProfile.parse(profile);
		filled.set(profile, found);
	}
	return found;
}
