import { decline } from './decline.js';
import { DOUBLE, XSD } from './vocabulary.js';

const INTEGER = `^^<${XSD}integer>`;

/**
 * A number as an RDF literal (JSON-LD 1.1 API §8.2.2 step 11): whole ones as `xsd:integer`, others as `xsd:double` in
 * canonical form, unless the term says another `datatype` (empty for `xsd:string`). Numbers that JSON writes in more than one way are declined.
 */
export function writeNumber(value: number, datatype: string | undefined): string {
  if (Object.is(value, -0)) decline();
  if (Number.isInteger(value) && datatype !== DOUBLE) {
    return Number.isSafeInteger(value) ? `"${value}"${datatype ?? INTEGER}` : decline();
  }
  if (!Number.isInteger(value) && !String(value).includes('.')) decline();
  return `"${writeDouble(value)}"${datatype ?? DOUBLE}`;
}

/** XML Schema 1.1 §E.1, canonical double: one digit before the point, none that says nothing after it. */
function writeDouble(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential(15).split('e');
  return `${digits.replace(/0+$/, '').replace(/\.$/, '.0')}E${exponent.replace('+', '')}`;
}
