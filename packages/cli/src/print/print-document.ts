import type { BadgeDocument, Json, JsonObject } from 'openbadges-validator-core';
import { printable } from '../lib/printable.js';
import { toSafeJson } from '../lib/to-safe-json.js';
import type { CliWords } from '../locales/cli-words.js';
import { align } from './align.js';
import type { Paint } from './paint.js';
import { printDate } from './print-date.js';

/** What stands in a badge, for people, with a sentence in front that nothing of it was checked. */
export function printDocument(
  document: BadgeDocument,
  source: string,
  words: CliWords,
  paint: Paint,
): string {
  const { labels } = words;
  const rows = align([
    [labels.carriedBy, `${document.format}, ${labels.size(document.text.length)}`],
    [labels.version, versionOf(document, words)],
    [labels.address, document.url && printable(document.url)],
    ...declaredRows(document, words),
    ...credentialRows(document, words),
  ]);
  const parts = [paint('strong', words.nothingBelieved(printable(source))), rows.join('\n')];
  const { credential } = document;
  return `${[...parts, ...(credential === undefined ? [] : [toSafeJson(credential)])].join('\n\n')}\n`;
}

type Row = readonly [label: string, value: string | undefined];

function versionOf(
  { openBadgesVersion, credential }: BadgeDocument,
  { labels }: CliWords,
): string | undefined {
  if (credential === undefined) return undefined;
  return openBadgesVersion === null ? labels.otherCredential : `Open Badges ${openBadgesVersion}`;
}

function declaredRows({ declared }: BadgeDocument, { labels, language }: CliWords): readonly Row[] {
  if (declared === undefined) return [];
  const { name, issuer, recipient } = declared;
  const person = recipient.name ?? recipient.id;
  return [
    [labels.name, printable(name)],
    [labels.issuedBy, printable([issuer.name, issuer.id].filter(Boolean).join(', '))],
    [
      labels.givenTo,
      person === undefined ? (recipient.hashed ? labels.hashed : labels.nobody) : printable(person),
    ],
    [labels.issuedOn, printDate(declared.issuedOn, language)],
    [labels.expiresOn, printDate(declared.expiresOn, language)],
  ];
}

function credentialRows({ credential, jws }: BadgeDocument, { labels }: CliWords): readonly Row[] {
  if (credential === undefined) return [];
  return [
    [labels.types, listOf(credential['type'])],
    [labels.contexts, listOf(credential['@context'])],
    ...signatureRows(credential, jws?.header, labels),
    [labels.status, listOf(credential['credentialStatus'])],
  ];
}

function signatureRows(
  { proof }: JsonObject,
  header: JsonObject | undefined,
  labels: CliWords['labels'],
): readonly Row[] {
  if (header !== undefined)
    return [[labels.signature, signature('JWS', header['alg'], header['kid'], labels)]];
  const proofs = toList(proof).filter(isObject);
  if (proofs.length === 0) return [[labels.signature, labels.unsigned]];
  return proofs.map(({ type, cryptosuite, verificationMethod }): Row => [
    labels.signature,
    signature(type, cryptosuite, verificationMethod, labels),
  ]);
}

function signature(
  kind: Json | undefined,
  way: Json | undefined,
  key: Json | undefined,
  { key: keyLabel }: CliWords['labels'],
): string {
  const named = [kind, way].filter((part) => typeof part === 'string').join(' ');
  return printable(typeof key === 'string' ? `${named}, ${keyLabel} ${key}` : named);
}

function listOf(value: Json | undefined): string | undefined {
  const names = toList(value).map((one) => (isObject(one) ? (one['id'] ?? one['type'] ?? '{…}') : one));
  return names.length === 0
    ? undefined
    : printable(names.map((name) => (typeof name === 'string' ? name : JSON.stringify(name))).join(', '));
}

function toList(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
