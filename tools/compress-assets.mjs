// Writes what browsers load beside itself, compressed as small as it goes: once at the build, not at each request.
// node tools/compress-assets.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './root.mjs';

const folder = new URL('apps/web/build/client/assets/', root);

for (const name of readdirSync(folder).filter((file) => /\.(?:js|css)$/.test(file))) {
  const plain = readFileSync(new URL(name, folder));
  writeFileSync(new URL(`${name}.br`, folder), brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }));
  writeFileSync(new URL(`${name}.gz`, folder), gzipSync(plain, { level: constants.Z_BEST_COMPRESSION }));
}
