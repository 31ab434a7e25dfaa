import type { ProblemSentences } from './explanations.js';

const ANOTHER_COPY = 'Ask the person for another copy of the badge.';
const ISSUER_MUST_ACT = 'Only the issuer can put it right.';

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MiB`;
const day = (date: string): string => {
  const time = Date.parse(date);
  return Number.isNaN(time)
    ? date
    : new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(time);
};
const moment = (time: string): string =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' }).format(Date.parse(time));
const at = (path: string): string => (path ? ` (${path})` : '');
const reason = (text: string | undefined): string => (text ? ` Reason given: “${text}”.` : '');

export const problemsEn: ProblemSentences = {
  'input.not_a_badge': () =>
    'This is not a badge. Hand in its image, its JSON file, its signed text or its address.',
  'input.too_large': ({ limit }) =>
    `This file is too large for a badge (over ${megabytes(limit)}). ${ANOTHER_COPY}`,
  'image.no_badge_data': () =>
    'There is no badge in this image: it may have been saved anew or copied from a screen. Download the original image.',
  'image.damaged': () => `This image is damaged. ${ANOTHER_COPY}`,
  'image.unsupported': () =>
    'Only a PNG image or an SVG drawing (in UTF-8) can carry a badge. Save the image in one of these forms.',
  'json.malformed': () => `This text is cut off or damaged. ${ANOTHER_COPY}`,
  'json.duplicate_key': ({ member }) =>
    `The badge says “${member}” twice: everybody could read something else in it. ${ISSUER_MUST_ACT}`,
  'json.too_deep': () => `This badge is nested too deeply to be read. ${ISSUER_MUST_ACT}`,
  'json.too_many_values': () => `There is too much in this badge for it to be read here. ${ISSUER_MUST_ACT}`,
  'json.reserved_key': ({ member }) =>
    `The badge uses the name “${member}”, which can mislead programs. ${ISSUER_MUST_ACT}`,
  'context.missing': () => `The badge does not say which vocabulary it uses. ${ISSUER_MUST_ACT}`,
  'context.unknown': ({ context }) => `The badge uses a vocabulary that we do not know (${context}).`,
  'context.order': ({ expected }) =>
    `The vocabularies of the badge are in the wrong order (expected: ${expected}). ${ISSUER_MUST_ACT}`,
  'context.invalid': ({ context }) => `The vocabulary ${context} cannot be read. ${ISSUER_MUST_ACT}`,
  'jsonld.dropped_term': ({ term }) =>
    `The word “${term}” is defined nowhere, and the signature would not protect it. ${ISSUER_MUST_ACT}`,
  'jsonld.invalid': () => `The badge is not well written (JSON-LD). ${ISSUER_MUST_ACT}`,
  'jsonld.too_complex': () =>
    'This badge asks for too much work. It was not verified, to be on the safe side.',
  'model.type': ({ path, expected }) =>
    `At “${path}”, the standard expects “${expected}”. ${ISSUER_MUST_ACT}`,
  'model.required': ({ path }) => `“${path}”, which the standard asks for, is missing. ${ISSUER_MUST_ACT}`,
  'model.value': ({ path }) =>
    `What is written at “${path}” does not follow the standard. ${ISSUER_MUST_ACT}`,
  'result.unlinked': ({ path }) =>
    `A result points to something that the badge does not describe (${path}). ${ISSUER_MUST_ACT}`,
  'result.out_of_range': ({ value, path }) =>
    `The result “${value}” is none of those that the badge provides for (${path}). ${ISSUER_MUST_ACT}`,
  'result.status_missing': () =>
    `A result does not say how far the person has come: completed, in progress, withdrawn… ${ISSUER_MUST_ACT}`,
  'schema.failed': ({ schema, path }) =>
    `The badge does not follow the schema that it names (${schema}${path ? `, at “${path}”` : ''}). ${ISSUER_MUST_ACT}`,
  'schema.unavailable': ({ schema }) =>
    `The schema that the badge names could not be checked (${schema}). Try again later.`,
  'extension.invalid': ({ extension, path }) =>
    `The addition “${extension}” does not follow its own rules${at(path)}. ${ISSUER_MUST_ACT}`,
  'extension.unknown': ({ extension }) =>
    `The badge has an addition that we do not know (${extension}): we did not check what it says.`,
  'proof.missing': () =>
    'This badge is not signed: nothing says who issued it. Ask the issuer for a signed one.',
  'proof.malformed': ({ member }) => `The signature is incomplete or damaged (${member}). ${ANOTHER_COPY}`,
  'proof.unsupported': ({ suite }) =>
    `This badge is signed in a way that we cannot read (${suite}). Another verifier perhaps can.`,
  'proof.invalid': () =>
    'The signature does not match this text: it was changed afterwards, or signed by somebody else. Ask for the original.',
  'proof.one_of_several_failed': ({ suite }) =>
    `One of the signatures does not match (${suite}). ${ANOTHER_COPY}`,
  'proof.deprecated': ({ suite }) =>
    `The signature holds, but it is of a kind that was given up (${suite}). Ask the issuer for a badge that is signed anew.`,
  'proof.chain_broken': () =>
    'This signature confirms another one, which is missing or does not hold. Ask the person for the original.',
  'proof.not_derived': () =>
    'This badge is the copy that its holder keeps. Ask the holder for one that is made to be shown.',
  'proof.domain': ({ domain }) =>
    `The signature was made for somebody else${domain ? ` (${domain})` : ''}. Ask for one that is made for this place.`,
  'proof.challenge': () =>
    'The signature does not answer the question that was asked: it may have been used before. Ask for a new one.',
  'proof.purpose': ({ purpose }) =>
    `The signature was made for something other than a badge (${purpose}). ${ISSUER_MUST_ACT}`,
  'proof.expired': ({ at }) =>
    `The signature has not been valid since ${day(at)}. Ask for an up-to-date badge.`,
  'proof.not_yet_valid': ({ at }) => `The signature is only valid from ${day(at)}.`,
  'proof.alg_not_allowed': ({ alg }) =>
    `This way of signing (${alg}) protects nothing: anybody could have written this badge. Do not rely on it.`,
  'proof.claim_mismatch': ({ claim }) =>
    `The envelope and the badge contradict each other (${claim}). ${ISSUER_MUST_ACT}`,
  'proof.issuer_not_bound': ({ issuer }) =>
    issuer
      ? `Nothing ties this signature to the issuer it names (${issuer}). Ask the issuer.`
      : 'This badge does not say who issued it: its signature speaks for nobody. Ask for a copy that does.',
  'proof.exists': () =>
    'This badge is signed already. Start from the one without a signature, or ask to keep both.',
  'key.unresolved': ({ key }) => `The issuer’s key could not be found (${key}). Try again later.`,
  'key.gone': ({ key, host }) =>
    `${host} does not publish the identity that signed this badge (${key}), or no longer does. Ask for a badge that is signed anew.`,
  'key.unsupported': ({ key }) =>
    `This kind of key is not read here yet (${key}). Another verifier perhaps can.`,
  'key.malformed': ({ key }) => `The issuer’s key is badly written (${key}). ${ISSUER_MUST_ACT}`,
  'key.weak': ({ bits }) =>
    `The issuer’s key is too short (${bits} bits): it could be imitated. ${ISSUER_MUST_ACT}`,
  'key.forgeable': ({ key }) =>
    `The issuer’s key is of a kind that can be imitated (${key}): anybody may have signed. ${ISSUER_MUST_ACT}`,
  'key.purpose_unstated': () =>
    'The issuer does not say whether this key is for signing badges. Ask the issuer.',
  'key.not_issuers': ({ issuer }) =>
    `The key does not belong to the issuer it names (${issuer}). Do not rely on it.`,
  'key.not_authorised': () => 'The issuer did not mean this key for signing badges. Ask the issuer.',
  'key.revoked': ({ at }) =>
    `The issuer gave up this key on ${day(at)}. Ask for a badge that is signed anew.`,
  'key.expired': ({ at }) =>
    `This key has not been valid since ${day(at)}. Ask for a badge that is signed anew.`,
  'hosted.no_url': () => `This badge should be found at an address, but gives none. ${ISSUER_MUST_ACT}`,
  'hosted.scope': ({ url }) =>
    `This badge is at an address that is not the issuer’s (${url}). Do not rely on it.`,
  'hosted.class_scope': ({ url }) =>
    `What this badge stands for is written at an address that is not the issuer’s (${url}): others could change it. Ask the issuer.`,
  'hosted.id_mismatch': ({ expected, found }) =>
    `The badge published at ${expected} gives itself another address (${found}). Ask the issuer which one is right.`,
  'hosted.differs': ({ url }) => `The badge published at ${url} does not say the same. Rely on that one.`,
  'hosted.no_policy_domain': ({ issuer }) =>
    `The issuer (${issuer}) does not say where its badges are. Ask the issuer.`,
  'hosted.content_type': ({ url }) =>
    `The address ${url} does not serve its document as a badge: somebody may have put a file there. Ask the issuer.`,
  'fetch.not_available': ({ url }) => `${url} would have to be read, and no connection is allowed here.`,
  'fetch.not_allowed': ({ host }) => `${host} would have to be asked. We do not do that unless you agree.`,
  'fetch.blocked_address': ({ url }) =>
    `The badge points to an address that we do not visit, to be on the safe side (${url}).`,
  'fetch.blocked_by_cors': ({ host }) =>
    `${host} answers, but does not let this page read its answer. Download the badge and hand it in here.`,
  'fetch.network': ({ host }) =>
    `${host || 'The server'} did not answer. Check your connection, then try again.`,
  'fetch.http_status': ({ host, status }) =>
    status === 404 || status === 410
      ? `${host} does not find this document (${status}). Its address may have changed: ask for it again.`
      : `${host} answered with an error (${status}). Try again later.`,
  'fetch.too_large': ({ url }) => `The document at ${url} is too large to be read here.`,
  'fetch.not_json': ({ url }) =>
    `The document at ${url} does not have the expected form (JSON). Check the address.`,
  'fetch.timed_out': ({ host }) => `${host} takes too long to answer. Try again later.`,
  'refresh.used': () => 'The issuer has published a newer edition of this badge: that one was verified.',
  'refresh.failed': () =>
    'The newest edition of this badge could not be had: the copy that was handed in was verified.',
  'date.malformed': ({ path }) => `The date “${path}” cannot be read. ${ISSUER_MUST_ACT}`,
  'date.not_yet_valid': ({ at }) => `This badge is only valid from ${day(at)}.`,
  'date.expired': ({ at }) => `This badge has not been valid since ${day(at)}. It can be asked for again.`,
  'date.order': () => `This badge would end before it began. ${ISSUER_MUST_ACT}`,
  'status.revoked': (facts) => `The issuer has withdrawn this badge.${reason(facts.reason)} Ask the issuer.`,
  'status.suspended': (facts) =>
    `The issuer has suspended this badge.${reason(facts.reason)} Ask the issuer.`,
  'status.message': ({ purpose }) => `The issuer adds a message on the state of this badge (${purpose}).`,
  'status.unavailable': ({ url }) =>
    `The list of withdrawn badges could not be read (${url}): we do not know whether this is one of them. Try again later.`,
  'status.unsupported': ({ type }) => `This kind of list of withdrawn badges is not read here yet (${type}).`,
  'status.list_invalid': ({ url }) =>
    `The list of withdrawn badges cannot be relied on (${url}). ${ISSUER_MUST_ACT}`,
  'status.other_issuer': ({ issuer }) =>
    `This badge has not been withdrawn. The list that says so is the one the issuer named; somebody else keeps it (${issuer}).`,
  'recipient.match': () => 'This badge was given to this person.',
  'recipient.mismatch': () => 'This badge was given to somebody else, or to another address of this person.',
  'recipient.unsupported': ({ identityType }) =>
    `The badge names the person in a way that we cannot compare (${identityType}).`,
  'recipient.missing': () => 'This badge does not say whom it was given to: whoever has a copy can show it.',
  'endorsement.invalid': ({ count, of }) =>
    `${count} of ${of} endorsements do not hold. Count only the others.`,
  'endorsement.unchecked': ({ count, of }) => `${count} of ${of} endorsements could not be checked.`,
  'endorsement.past': ({ count, of }) =>
    `${count} of ${of} endorsements have run out. The badge loses nothing by it.`,
  'endorsement.other_subject': () =>
    'This endorsement speaks about something other than this badge. Do not count it.',
  'contained.invalid': ({ count, of }) =>
    `${count} of ${of} badges in this record do not hold. Count only the others.`,
  'contained.unchecked': ({ count, of }) => `${count} of ${of} badges in this record could not be checked.`,
  'issuer.known': ({ name, registry }) =>
    registry === undefined
      ? `This site knows this issuer: ${name}.`
      : `The registry “${registry}” lists this issuer under the name ${name}.`,
  'issuer.unknown': ({ issuer }) =>
    `This site does not know this issuer (${issuer}). It is for you to judge.`,
  'issuer.registry_unchecked': ({ registry }) =>
    `The registry “${registry}” gave no answer that can be relied on: we do not know whether it lists this issuer. Try again later.`,
  'work.too_much': () =>
    'Verifying this badge asks for too much work. It was not verified, to be on the safe side: ask the issuer for a simpler one.',
  'crypto.unavailable': ({ algorithm }) =>
    `This browser has no ${algorithm} here, to sign or to verify with. Open this page over https, or with a recent browser.`,
  'store.read_only': () => 'This list can only be read: nothing can be added or withdrawn from here.',
  'store.exists': () => 'This is kept already: nothing was written twice.',
  'store.withdrawn': () => 'This was withdrawn and cannot be added again. Begin anew.',
  'store.not_found': () => 'There is nothing to withdraw here: it may be done already.',
  'store.changed': () =>
    'What was kept is not what was sent. Tell whoever runs this site; your text is safe here.',
  'store.denied': () => 'This site does not let you keep this. Sign in, or ask whoever runs it for access.',
  'store.full': () => 'There is no room left to keep this. Make room on this device, then try again.',
  'store.unavailable': () =>
    'The place where this is kept does not answer. Your text is safe here: try again later.',
  'store.key_unusable': () =>
    'This is not a key that can be used here. Check that it is the file that you kept.',
  'page.not_loaded': () =>
    'A part of this page has not arrived. Check the connection, then try again: nothing is lost.',
  'request.unknown_model': () => 'This badge is not known here. Ask whoever gave it to you for the link.',
  'request.unknown_claim': () => 'This request is no longer there: its author may have taken it back.',
  'request.unknown_event': () => 'This workshop is not known here.',
  'request.not_a_holder': () =>
    'To answer this request you must have the badge yourself, or a further one of the same family.',
  'request.unknown_key': () => 'This announcement is no longer there: nothing was confirmed.',
  'request.same_key': () => 'This is the seal that you use already: choose the old one.',
  'request.not_yours': () => 'This belongs to somebody else: you cannot change it.',
  'request.malformed': ({ path }) => `Something is missing or too long${at(path)}. Nothing is lost.`,
  'request.code_unreadable': () => 'This is not the code of a workshop. Scan it again, or paste all of it.',
  'request.outside_hours': ({ opens, closes }) =>
    `The code of this workshop is good from ${moment(opens)} to ${moment(closes)} only.`,
  'store.not_a_list': () => 'What was read is not a list of badges. Check the address or the file.',
  'store.entry_unreadable': ({ position }) =>
    `Line ${position} of the list is not a badge. Tell whoever keeps this list.`,
};
