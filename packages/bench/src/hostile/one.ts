/** One hostile input in a process of its own, for `run.ts`: prints what it cost as JSON. Arguments: its number, annotations. */
import { extract } from '@depeche/core';
import { hostileInputs } from './inputs.ts';

const [, , index, annotations] = process.argv;
const input = hostileInputs[Number(index)]?.make() ?? '';
// One small page first: loading the models is no input's fault.
extract('<p>The harbour authority said on Tuesday that the tolls would rise.</p>', {
  annotations: annotations === 'true',
});
const before = performance.now();
const spent = process.cpuUsage();
const { article } = extract(input, { annotations: annotations === 'true' });
const ms = performance.now() - before;
const { user, system } = process.cpuUsage(spent);
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
  JSON.stringify({
    ms,
    cpu: (user + system) / 1000,
    megabytes,
    length: input.length,
    text: article.text.length,
    reason: article.reason ?? '',
  }),
);
