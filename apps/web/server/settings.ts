import { join } from 'node:path';
import { readPort } from './port.ts';

export interface WebSettings {
  port: number;
  host: string;
  /** Where the API answers, from here. */
  api: string;
  /** Proxies whose word on the address of a browser counts. */
  trustedProxies: string;
  /** Origins beside our own to which forms may lead. */
  formOrigins: string[];
  /** Set while the installation is looked after: what people read then; empty for the page's own words. */
  maintenance: string | null;
  /** Folder of the operator's own pictures, which stand at /brand. */
  brandFolder: string | null;
}

/** 128 bits, written in hexadecimal digits. */
const SHORTEST_SECRET = 32;

/** @throws Error that names the setting and the remedy */
export const readWebSettings = (environment: NodeJS.ProcessEnv = process.env): WebSettings => {
  const secret = environment['WEB_SECRET'] ?? '';
  if (environment['NODE_ENV'] === 'production' && secret.length < SHORTEST_SECRET)
    throw new Error(`WEB_SECRET is ${secret ? `shorter than ${SHORTEST_SECRET} characters` : 'not set'}: give the web app a long random secret of its own, the same on each machine. Forms are protected by it, and without it each start would refuse the forms of the last`);
  const issuer = environment['OIDC_ISSUER'];
  return {
    port: readPort(environment['PORT']),
    host: environment['HOST'] ?? '127.0.0.1',
    api: originOf('API_URL', environment['API_URL'] ?? 'http://127.0.0.1:3001'),
    trustedProxies: environment['TRUSTED_PROXIES'] ?? 'loopback',
    formOrigins: issuer ? [originOf('OIDC_ISSUER', issuer)] : [],
    maintenance: maintenanceOf(environment['WAYMARK_MAINTENANCE'] ?? ''),
    brandFolder: brandFolderOf(environment),
  };
};

const maintenanceOf = (text: string): string | null => (text === '' || text === '0' ? null : text === '1' ? '' : text);

/** A mark from another origin is not loaded by browsers: the policy on content keeps them to ours. */
const brandFolderOf = ({ BRAND_MARK: mark, BRAND_FOLDER: folder, WAYMARK_DATA: data }: NodeJS.ProcessEnv): string | null => {
  if (mark && !/^\/(?![/\\])/.test(mark)) throw new Error(`BRAND_MARK is “${mark}”: lay the file into WAYMARK_DATA/brand, or the folder of BRAND_FOLDER, and set it to a path such as /brand/mark.svg`);
  return folder || (data ? join(data, 'brand') : null);
};

const originOf = (setting: string, text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new Error(`${setting} is “${text}”: set it to an address such as https://waymark.example.org`);
};
